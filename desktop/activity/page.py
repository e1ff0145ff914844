"""The page that says what is being read and how hard, how far it is, what went wrong, and what it all takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop import status_line, wording
from desktop.activity.fact_grid import FactGrid
from desktop.activity.mode_switch import ModeSwitch
from desktop.activity.problems import Problems
from desktop.activity.progress import FolderProgress
from desktop.activity.storage import Storage
from desktop.activity.summary import facts
from desktop.languages import translate
from desktop.said import in_own_words
from desktop.theme import Space
from indexer import events, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# Problems are asked for at most this often while files are being read.
_PROBLEMS_MS = 1000


class ActivityPage(QWidget):
    """Now, and below it problems, folders and storage."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._folders: tuple[records.FolderStatus, ...] = ()
        self._reading_now: tuple[str, ...] = ()
        self._headline, self._now = _label("heading"), _label("muted")
        self._bar = QProgressBar(textVisible=False)
        self._why = _label("warning")
        self._resume = QPushButton(translate("activity", "Resume"))
        self.mode = ModeSwitch()
        self._facts = FactGrid()
        self.problems, self.folders, self.storage = Problems(bridge), FolderProgress(), Storage(bridge)
        self.tabs, self._parts = QTabBar(), QStackedWidget()
        self._later = QTimer(self, singleShot=True, interval=_PROBLEMS_MS)
        self._build()
        self._connect(bridge)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on; a focus proxy would take the rest of the page out of reach of Tab."""
        self.tabs.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()
        self.problems.ask()
        self._show_part(self.tabs.currentIndex())

    def _connect(self, bridge: Bridge) -> None:
        bridge.connected.connect(self._ask)
        bridge.waiting.connect(self._headline.setText)
        bridge.lost.connect(self._headline.setText)
        bridge.status_changed.connect(lambda event: self._take(event.status))
        bridge.file_changed.connect(self._on_file_changed)
        bridge.folders_changed.connect(lambda event: self._take_folders(event.folders))
        self.tabs.currentChanged.connect(self._show_part)
        self.problems.model.modelReset.connect(self._title_problems)
        self._later.timeout.connect(self.problems.ask)
        self._resume.clicked.connect(lambda: bridge.request(requests.Resume(), lambda _none: self._ask()))
        self.mode.chosen.connect(self._choose_mode)

    def _ask(self) -> None:
        self._bridge.request(requests.GetStatus(), self._take)
        self._bridge.request(requests.ListFolders(), self._take_folders)

    def _on_file_changed(self, event: events.FileChanged) -> None:
        """Any change may add a problem or end one; many changes are worth one question."""
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def _choose_mode(self, mode: records.Mode) -> None:
        asked = requests.ChangeSettings({"mode": str(mode)})
        self._bridge.request(asked, lambda _notes: self._ask(), self._headline.setText)

    def _show_part(self, place: int) -> None:
        self._parts.setCurrentIndex(place)
        if self.storage.isVisible():
            self.storage.ask()

    def _title_problems(self) -> None:
        count = self.problems.model.count()
        self.tabs.setTabText(
            0,
            translate("activity", "Problems  {count}").format(count=wording.count(count))
            if count
            else translate("activity", "Problems"),
        )

    def _take_folders(self, folders: tuple[records.FolderStatus, ...]) -> None:
        self._folders = folders
        self.folders.show_folders(self._folders, self._reading_now)

    def _take(self, status: records.Status) -> None:
        self._reading_now = status.reading_now
        self._take_folders(self._folders)
        self.mode.show_mode(status.mode)
        self._why.setText(in_own_words(status.paused or status.slower or ""))
        self._why.setVisible(bool(self._why.text()))
        self._resume.setVisible(_can_resume(status))
        self._headline.setText(status_line.files(status))
        self._now.setText(_now(status))
        self._now.setVisible(bool(self._now.text()))
        done, total = status_line.share(status)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done if total else 1)
        self._bar.setVisible(done < total)
        self._facts.show_facts(facts(status))

    def _build(self) -> None:
        self.setAccessibleName(translate("activity", "Activity"))
        self.tabs.setAccessibleName(translate("activity", "Problems, folders, storage"))
        self.tabs.setExpanding(False)
        for text, part in (
            (translate("activity", "Problems"), self.problems),
            (translate("activity", "Folders"), self.folders),
            (translate("activity", "Storage"), _scrolling(self.storage)),
        ):
            self.tabs.addTab(text)
            self._parts.addWidget(part)
        self._bar.setAccessibleName(translate("activity", "Progress"))
        title = QLabel(translate("activity", "Activity"))
        title.setProperty("role", "title")
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.wide)
        column.setSpacing(Space.medium)
        top = QHBoxLayout()
        top.setSpacing(Space.medium)
        top.addWidget(self._headline, 1)
        top.addWidget(self._resume)
        top.addWidget(self.mode)
        column.addLayout(top)
        column.addWidget(self._why)
        column.addWidget(self._bar)
        column.addWidget(self._now)
        column.addWidget(self._facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.huge, Space.huge, Space.huge, Space.medium)
        layout.setSpacing(Space.wide)
        layout.addWidget(title)
        layout.addWidget(card)
        layout.addWidget(self.tabs)
        layout.addWidget(self._parts, 1)


def _can_resume(status: records.Status) -> bool:
    """Whether a pause is one that a click ends: the person's own for a time, or one after some trouble."""
    own = status.paused is not None and not status.paused.startswith("Paused: ")
    return own and status.mode is not records.Mode.paused


def _now(status: records.Status) -> str:
    """What the readers have in their hands."""
    names = [wording.file_name(path) for path in status.reading_now]
    return translate("activity", "Now: {name}").format(name=", ".join(names)) if names else ""


def _scrolling(part: QWidget) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keys from part to part
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(part)
    return area


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
