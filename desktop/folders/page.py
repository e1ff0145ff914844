"""The page on which folders are added, watched and removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import opening, wording
from desktop.folders.card import FolderCard
from desktop.folders.model import folder_rows, proposals
from desktop.folders.welcome import Welcome
from desktop.languages import translate
from desktop.theme import Space
from indexer import WorldError, default_library, events, native, portable, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_PROPOSED = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)


class FoldersPage(QWidget):
    """The folders of the library, one card each; a folder can also be dropped here.

    `begun` comes when the first folders have been chosen.
    """

    begun = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._folders: tuple[records.FolderStatus, ...] = ()
        self._reading_now: tuple[str, ...] = ()
        self._cards: dict[str, FolderCard] = {}
        self._surveyed = False
        self._error = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title = QLabel(translate("folders", "Folders"))
        self._add = QPushButton(translate("folders", "Add folder …"))
        self._body = QStackedWidget()
        self._list = QVBoxLayout()
        self._welcome = Welcome(_proposed(), wording.folder(portable(default_library())))
        self._build()
        self._connect(bridge)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on; a focus proxy would take the rest of the page out of reach of Tab."""
        if self._folders:
            self._add.setFocus(event.reason())
        else:
            self._welcome.take_keys(event.reason())

    def choose_folder(self) -> None:
        """Let the person pick a folder to add."""
        picked = QFileDialog.getExistingDirectory(self, translate("folders", "Add a folder to search"))
        if picked and self._folders:
            self.add((portable(picked),))
        elif picked:
            self._welcome.propose(portable(picked))

    def add(self, paths: tuple[str, ...]) -> None:
        """Add folders; what the engine has against one of them is shown in place."""
        self._say("")
        for path in paths:
            self._bridge.request(requests.AddFolder(path=path), lambda _status: self._ask(), self._say)

    def remove(self, path: str) -> None:
        """Remove a folder after the person has said yes."""
        question = QMessageBox(self)
        question.setWindowTitle(translate("folders", "Remove folder"))
        question.setText(translate("folders", "Stop searching “{name}”?").format(name=wording.file_name(path)))
        question.setInformativeText(
            translate("folders", "Hunch forgets what it read there. The files stay where they are, untouched.")
        )
        yes = question.addButton(translate("folders", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(translate("folders", "Keep"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is yes:
            self._bridge.request(requests.RemoveFolder(path=path), lambda _none: self._ask(), self._say)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(_dropped_folders(event))

    def _connect(self, bridge: Bridge) -> None:
        bridge.connected.connect(self._ask)
        bridge.folders_changed.connect(self._on_folders_changed)
        bridge.status_changed.connect(self._on_status_changed)
        self._welcome.chosen.connect(self._begin)
        self._welcome.survey_wanted.connect(self._survey)
        self._welcome.browse_wanted.connect(self.choose_folder)
        self._add.clicked.connect(self.choose_folder)
        self._ask()

    def _ask(self) -> None:
        self._bridge.request(requests.ListFolders(), self._take)

    def _begin(self, paths: tuple[str, ...]) -> None:
        self.add(paths)
        self.begun.emit()

    def _survey(self, path: str) -> None:
        self._bridge.request(
            requests.SurveyFolder(path),
            partial(self._welcome.show_survey, path),
            partial(self._welcome.show_refusal, path),
        )

    def _on_folders_changed(self, event: events.FoldersChanged) -> None:
        self._take(event.folders)

    def _on_status_changed(self, event: events.StatusChanged) -> None:
        self._reading_now = event.status.reading_now
        self._show()

    def _take(self, folders: tuple[records.FolderStatus, ...]) -> None:
        self._folders = folders
        self._show()
        self._body.setCurrentIndex(1 if folders else 0)
        if not folders and not self._surveyed:
            self._surveyed = True
            for path in self._welcome.paths():
                self._survey(path)
        for part in (self._title, self._add):
            part.setVisible(bool(folders))

    def _show(self) -> None:
        """Bring the cards up to date, each in its place."""
        rows = folder_rows(self._folders, self._reading_now)
        for path in self._cards.keys() - {row.path for row in rows}:
            self._cards.pop(path).deleteLater()
        for place, row in enumerate(rows):
            if row.path in self._cards:
                self._cards[row.path].show_row(row)
            else:
                card = FolderCard(row)
                card.remove_wanted.connect(self.remove)
                card.open_wanted.connect(self._open)
                self._cards[row.path] = card
                self._list.insertWidget(place, card)

    def _open(self, path: str) -> None:
        try:
            opening.open_file(path)
        except WorldError as error:
            self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setAccessibleName(translate("folders", "Folders"))
        self._add.setProperty("role", "primary")
        self._error.setProperty("role", "bad")
        self._error.hide()
        self._title.setProperty("role", "title")
        hint = QLabel(
            translate("folders", "Hunch searches these folders and everything in them. Drop one here to add it.")
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._add)
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, Space.small, Space.wide)
        self._list.setSpacing(Space.medium)
        column.addWidget(hint)
        column.addSpacing(Space.small)
        column.addLayout(self._list)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # It follows the keys from part to part; a stop of its own would have nothing to say.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(cards)
        self._body.addWidget(self._welcome)
        self._body.addWidget(scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.huge, Space.huge, Space.huge, 0)
        layout.setSpacing(Space.medium)
        layout.addLayout(top)
        layout.addWidget(self._error)
        layout.addWidget(self._body, 1)


def _proposed() -> tuple[str, ...]:
    places = (QStandardPaths.writableLocation(place) for place in _PROPOSED)
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    # Where a system has no such folder, Qt names the home folder itself, which is too much to propose.
    named = (portable(place) for place in places if place and Path(place) != Path(home))
    return proposals(named, lambda path: Path(native(path)).is_dir())


def _dropped_folders(event: QDropEvent) -> tuple[str, ...]:
    files = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
    return tuple(portable(file) for file in files if Path(file).is_dir())
