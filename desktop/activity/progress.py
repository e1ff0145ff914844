"""How far each folder is, how fast it goes and how long it takes, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from desktop import wording
from desktop.directions import lead
from desktop.folders.model import FolderRow, folder_rows
from desktop.languages import translate
from desktop.theme import Space
from indexer import records
from indexer.records import FolderState


def pace(folder: records.FolderStatus) -> str:
    """Rate and time left of a folder that is being read: "3.4 files a second, 2 minutes left"."""
    if folder.state is not FolderState.reading:
        return ""
    rate, left = "", ""
    if folder.files_per_second:
        rate = translate("activity", "{number} files a second").format(number=wording.rate(folder.files_per_second, 1))
    if folder.seconds_left:
        left = translate("activity", "{time} left").format(time=wording.duration(folder.seconds_left))
    return wording.listed(rate, left)


class FolderProgress(QScrollArea):
    """One line a folder, changed in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.medium)
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, Space.small, Space.medium)
        outer.addLayout(self._column)
        outer.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("activity", "Folders"))
        self.setWidget(inside)

    def show_folders(self, folders: Iterable[records.FolderStatus], reading_now: Iterable[str]) -> None:
        folders = tuple(folders)
        for path in self._lines.keys() - {folder.path for folder in folders}:
            gone = self._lines.pop(path)
            gone.hide()
            gone.deleteLater()
        for place, (folder, row) in enumerate(zip(folders, folder_rows(folders, reading_now), strict=True)):
            if folder.path not in self._lines:
                self._lines[folder.path] = _Line()
                self._column.insertWidget(place, self._lines[folder.path])
            self._lines[folder.path].show_row(row, pace(folder))


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._name, self._headline = _label("strong"), _label("muted")
        self._counts, self._more = _label("caption"), _label("caption")
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=1000)
        self._headline.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._counts.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.tiny)
        for pair in ((self._name, self._headline), (self._counts, self._more)):
            across = QHBoxLayout()
            across.addWidget(pair[0], 1)
            across.addWidget(pair[1])
            column.addLayout(across)
        column.insertWidget(1, self._bar)

    def show_row(self, row: FolderRow, pace: str) -> None:
        self._name.setText(row.name)
        self._name.setToolTip(wording.folder(row.path))
        self._headline.setText(row.headline)
        self._counts.setText(row.counts or translate("activity", "No files"))
        self._more.setText(wording.dotted(pace, row.now and translate("activity", "Now: {name}").format(name=row.now)))
        self._bar.setValue(round(1000 * row.share))
        self._bar.setVisible(row.state is FolderState.reading)
        self._bar.setAccessibleName(f"{row.name}: {row.headline}")
        self.setAccessibleName(wording.dotted(row.name, row.headline, row.counts, pace))


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return lead(label)
