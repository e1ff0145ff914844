"""What every finding's view shares: a line that says how it stands, and a way to stop or renew it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop import wording
from desktop.explore.job import Job
from desktop.languages import translate
from desktop.said import in_own_words
from desktop.search.flow import FlowLayout
from desktop.theme import Space
from indexer import records

if TYPE_CHECKING:
    from desktop.bridge import Bridge


class FindingPane(QWidget):
    """A job's state above, its result below. Subclasses draw the result and say what `renew` asks for."""

    search_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.job = Job(bridge, self)
        self._tools = QWidget()
        self.controls = FlowLayout(self._tools)
        self.controls.setContentsMargins(0, 0, 0, 0)
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._said.setProperty("role", "caption")
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=1000)
        self._renew = QPushButton(translate("explore", "Look again"))
        self._stop = QPushButton(translate("explore", "Stop"))
        self._standing = ""
        self._renew.clicked.connect(self.renew)
        self._stop.clicked.connect(self.job.cancel)
        self.job.changed.connect(self._show_state)
        self.job.found.connect(self.show_result)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.medium)
        self._arrange()
        self._show_state()

    def renew(self) -> None:
        """Ask the engine (again)."""
        raise NotImplementedError

    def show_result(self, result: object) -> None:
        """Draw what was found."""
        raise NotImplementedError

    def begin(self) -> None:
        """The pane is looked at: ask, unless there is something to see already."""
        if not self._standing and not self.job.is_running:
            self.renew()

    def say(self, found: str, exact: records.PassageCounts, notes: Sequence[str] = ()) -> None:
        """How the finding stands: what was found, and the engine's notes or how much of the library is exact."""
        self._standing = wording.dotted(found, *(map(in_own_words, notes) if notes else [exactness(exact)]))
        self._show_state()

    def complain(self, sentence: str) -> None:
        self._said.setText(sentence)

    def _show_state(self) -> None:
        job = self.job
        running = translate("explore", "{stage} …").format(stage=job.stage)
        self._said.setText(in_own_words(job.sentence) or (running if job.is_running else self._standing))
        self._bar.setVisible(job.is_running)
        self._bar.setValue(round(1000 * job.done))
        self._stop.setVisible(job.is_running)
        self._renew.setVisible(not job.is_running)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.small)
        top.addWidget(self._said, 1)
        top.addWidget(self._renew)
        top.addWidget(self._stop)
        self.column.addWidget(self._tools)
        self.column.addLayout(top)
        self.column.addWidget(self._bar)


def exactness(exact: records.PassageCounts) -> str:
    """How much of what was looked at has its exact meaning; empty when all of it has."""
    if exact.exact >= exact.total:
        return ""
    so_far = translate("explore", "{share} of the library is exact so far")
    return so_far.format(share=wording.percent(exact.exact / exact.total))
