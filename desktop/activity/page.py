"""The page that says what is being read, how the library is, and what could not be read and why."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop import status_line, wording
from desktop.activity.fact_grid import FactGrid
from desktop.activity.problems import Problems
from desktop.activity.summary import Pace, facts
from desktop.theme import Space
from indexer import events, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# Problems are asked for at most this often while files are being read.
_PROBLEMS_MS = 1000


class ActivityPage(QWidget):
    """Now, the library, and problems; `clock` counts in seconds."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pace = Pace(clock)
        self._paused = False
        self._headline, self._now = _label("heading"), _label("muted")
        self._bar = QProgressBar(textVisible=False)
        self._pause = QPushButton("Pause")
        self._facts = FactGrid()
        self.problems = Problems(bridge)
        self._later = QTimer(self, singleShot=True, interval=_PROBLEMS_MS)
        self._build()
        self._connect(bridge)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()
        self.problems.ask()

    def _connect(self, bridge: Bridge) -> None:
        bridge.connected.connect(self._ask)
        bridge.waiting.connect(self._headline.setText)
        bridge.lost.connect(self._headline.setText)
        bridge.status_changed.connect(lambda event: self._take(event.status))
        bridge.file_changed.connect(self._on_file_changed)
        self._later.timeout.connect(self.problems.ask)
        self._pause.clicked.connect(self._toggle_pause)

    def _ask(self) -> None:
        self._bridge.request(requests.GetStatus(), self._take)

    def _on_file_changed(self, event: events.FileChanged) -> None:
        """Any change may add a problem or end one; many changes are worth one question."""
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def _toggle_pause(self) -> None:
        self._bridge.request(requests.Resume() if self._paused else requests.Pause(), lambda _none: self._ask())

    def _take(self, status: records.Status) -> None:
        self._pace.note(status.since_start.files_read)
        self._paused = status.paused is not None
        self._headline.setText(status_line.sentence(status))
        self._now.setText(_now(status))
        self._now.setVisible(bool(self._now.text()))
        done, total = status_line.share(status)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done if total else 1)
        self._bar.setVisible(done < total)
        self._pause.setText("Resume" if self._paused else "Pause")
        self._facts.show_facts(facts(status, self._pace.per_second()))

    def _build(self) -> None:
        self.setAccessibleName("Activity")
        self.setFocusProxy(self.problems.tree)
        self._bar.setAccessibleName("Progress")
        title = QLabel("Activity")
        title.setProperty("role", "title")
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.wide)
        column.setSpacing(Space.medium)
        top = QHBoxLayout()
        top.addWidget(self._headline, 1)
        top.addWidget(self._pause)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._now)
        column.addWidget(self._facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.huge, Space.huge, Space.huge, Space.medium)
        layout.setSpacing(Space.wide)
        layout.addWidget(title)
        layout.addWidget(card)
        layout.addWidget(self.problems, 1)


def _now(status: records.Status) -> str:
    """What the readers have in their hands."""
    names = [wording.file_name(path) for path in status.reading_now]
    return f"Now: {', '.join(names)}" if names else ""


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
