"""Lists what lies inside a file (attachments, members) and shows, opens and saves it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, kinds, opening, theme, wording
from desktop.languages import translate
from desktop.preview.copies import copies, fit_name
from desktop.theme import Space
from indexer import WorldError, displayed, portable, requests
from indexer.records import Hit, Part

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# Kinds of files that may hold others, and the fact by which the reader of any other tells that it does.
_HOLDERS = ("mail", "archive")
_FACT = "Attachments"
_ICON = 20
_ROWS = 4


class PartsView(QWidget):
    """`said` carries a sentence for the person, `show_wanted` the name of a part whose text is to be shown.

    Enter opens a copy of the selected part, Ctrl+S saves one; programs are only saved. The file itself is not touched.
    """

    said = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._path = ""
        self._asked = 0
        self._parts: tuple[Part, ...] = ()
        self._title = QLabel()
        self._title.setProperty("role", "caption")
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(translate("preview", "Files inside this file"))
        self._list.setIconSize(QSize(_ICON, _ICON))
        self._list.itemActivated.connect(self.open_part)
        self._list.currentRowChanged.connect(self._on_selected)
        self._show_text = _button(translate("preview", "Show text"), self.show_text)
        self._open = _button(translate("preview", "Open"), self.open_part)
        self._save = _button(translate("preview", "Save a copy …"), self.save_part)
        self._save.setShortcut("Ctrl+S")
        self._build()
        self.hide()

    def close_file(self) -> None:
        """Show no parts; those that are still being looked for are not shown either."""
        self._asked += 1
        self._path, self._parts = "", ()
        self._list.clear()
        self.hide()

    def look_into(self, hit: Hit, facts: Mapping[str, str]) -> None:
        """List the parts of a file that may have some, as soon as the engine has looked."""
        if hit.offline or not (hit.kind in _HOLDERS or _FACT in facts):
            self.close_file()
            return
        self._asked += 1
        self._path = hit.path
        self._bridge.request(requests.GetParts(hit.path), partial(self._take, self._asked), self._miss)

    def current(self) -> Part | None:
        """The selected part."""
        row = self._list.currentRow()
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def show_text(self) -> None:
        """Go to what was read of the selected part."""
        part = self.current()
        if part:
            self.show_wanted.emit(part.name)

    def open_part(self) -> None:
        """Open a copy of the selected part, unless it is a program."""
        part = self.current()
        if part is None:
            return
        if part.is_program:
            refusal = translate("preview", "“{name}” is a program and is not opened from here. A copy can be saved.")
            self.said.emit(refusal.format(name=displayed(part.name)))
            return
        place = copies.place_for(part.name)
        self._copy(part, place, partial(self._open_copy, place))

    def save_part(self) -> None:
        """Write a copy of the selected part where the person wants it, but over no other file."""
        part = self.current()
        if part is None:
            return
        title = translate("preview", "Save a copy")
        chosen, _ = QFileDialog.getSaveFileName(
            self, title, str(Path.home() / fit_name(part.name)), "", "", QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            done = translate("preview", "A copy was saved as {path}.").format(path=displayed(chosen))
            self._copy(part, Path(chosen), lambda: self.said.emit(done))

    def _copy(self, part: Part, place: Path, then: object) -> None:
        assert callable(then)
        request = requests.CopyPart(self._path, part, portable(str(place)))
        self._bridge.request(request, lambda _: then(), self.said.emit)

    def _open_copy(self, place: Path) -> None:
        try:
            copies.seal(place)
            opening.open_file(portable(str(place)))
        except (OSError, WorldError) as error:
            self.said.emit(str(error))

    def _take(self, asked: int, parts: tuple[Part, ...]) -> None:
        if asked != self._asked:
            return
        self._parts = parts
        self._list.clear()
        for part in parts:
            self._list.addItem(self._row(part))
        self._title.setText(translate("preview", "%n files inside", "", len(parts)))
        row_height = max(self._list.sizeHintForRow(0), _ICON)
        self._list.setFixedHeight(row_height * min(len(parts), _ROWS) + 2 * self._list.frameWidth() + Space.tiny)
        self._list.setCurrentRow(0)
        self.setVisible(bool(parts))

    def _miss(self, _sentence: str) -> None:
        """The file itself says already why it could not be read."""

    def _row(self, part: Part) -> QListWidgetItem:
        name, size = displayed(part.name), wording.size(part.size)
        kind = kinds.called(part.kind) if part.kind != "other" else ""
        row = QListWidgetItem(wording.dotted(name, kind, size))
        tones, scale = theme.colours(self.palette()), self.devicePixelRatioF()
        row.setIcon(QIcon(icons.tile(part.kind, _ICON, tones, scale)))
        row.setToolTip(name)
        return row

    def _on_selected(self) -> None:
        part = self.current()
        self._open.setEnabled(part is not None and not part.is_program)

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.tiny)
        below.addWidget(self._title)
        below.addStretch()
        for button in (self._show_text, self._open, self._save):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.wide, Space.small, Space.wide, Space.small)
        layout.setSpacing(Space.tiny)
        layout.addWidget(self._list)
        layout.addLayout(below)


def _button(text: str, action: object) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setProperty("role", "quiet")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action)
    return button
