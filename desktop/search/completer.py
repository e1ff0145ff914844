"""The list under the search box that completes a qualifier: it takes keys only while it is open."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import wording
from desktop.languages import translate
from desktop.said import in_own_label
from desktop.theme import Space
from indexer import records

MOST_ROWS = 8
WIDTH = 320
# Something like a qualifier stands before the cursor; what it is the engine knows.
_PERHAPS = re.compile(r"(?:^|\s)-?[a-z]+:\S*(?: \S*)?$|(?:^|\s)-?[a-z]+:\"[^\"]*$", re.IGNORECASE)


# Asks how a text can go on at a position, and calls back with the answer.
Complete: TypeAlias = Callable[[str, int, Callable[[records.Completions], None]], None]


class Completer(QFrame):
    """Watches a box. Down and Up choose, Enter and Tab take, Escape closes.

    As long as nothing is chosen, Enter belongs to the box, and while the list is closed so does every key.
    """

    def __init__(self, box: QLineEdit, complete: Complete, page: QWidget) -> None:
        super().__init__(page)
        self._box, self._complete, self._page = box, complete, page
        self._given = records.Completions()
        self._taking = False
        self.setProperty("role", "popup")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("search", "Completions"))
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.tiny, Space.tiny, Space.tiny, Space.tiny)
        column.addWidget(self.list)
        self.hide()
        box.textEdited.connect(self._ask)
        box.installEventFilter(self)

    # --- asking ---

    def offer(self) -> None:
        """Open the list by request, with the names of qualifiers where none is being typed."""
        text, cursor = self._box.text(), self._box.cursorPosition()
        self._complete(text, cursor, partial(self._show, text, cursor, True))

    def _ask(self, text: str) -> None:
        before = text[: self._box.cursorPosition()]
        if self._taking or not _PERHAPS.search(before):
            self.hide()
            return
        self._complete(text, len(before), partial(self._show, text, len(before), False))

    def _show(self, text: str, cursor: int, requested: bool, given: records.Completions) -> None:
        """Show what was given, unless more has been typed meanwhile or it is all there already.

        A word that could become the name of a qualifier is a word, unless the list was requested.
        """
        if (self._box.text(), self._box.cursorPosition()) != (text, cursor) or not self._box.hasFocus():
            return
        piece = text[given.start : given.end]
        fresh = [one for one in given.candidates if one.text != piece]
        self._given = given
        self.list.clear()
        for one in fresh:
            self._add(one)
        self.list.setCurrentRow(-1)
        self.setVisible(bool(fresh) and (requested or ":" in piece))
        if self.isVisible():
            self._place()

    def _add(self, one: records.Completion) -> None:
        item = QListWidgetItem(self.list)
        item.setData(Qt.ItemDataRole.UserRole, one.text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, wording.listed(one.text, in_own_label(one.label)))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(Space.small, Space.tiny, Space.small, Space.tiny)
        line.addWidget(QLabel(one.text, textFormat=Qt.TextFormat.PlainText))
        line.addStretch()
        said = wording.count(one.count) if one.count is not None else in_own_label(one.label)
        side = QLabel(said, textFormat=Qt.TextFormat.PlainText)
        side.setProperty("role", "caption")
        line.addWidget(side)
        item.setSizeHint(row.sizeHint())
        self.list.setItemWidget(item, row)

    def _place(self) -> None:
        """Under the piece that is being completed, as far as the window reaches."""
        rows = min(self.list.count(), MOST_ROWS)
        height = sum(self.list.sizeHintForRow(n) for n in range(rows)) + 2 * Space.small
        cursor = self._box.cursorRect().left()
        corner = self._box.mapTo(self._page, QPoint(max(cursor - WIDTH // 4, 0), self._box.height() + Space.tiny))
        corner.setX(max(0, min(corner.x(), self._page.width() - WIDTH)))
        self.setGeometry(corner.x(), corner.y(), WIDTH, height)
        self.raise_()

    # --- keys ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and watched is self._box:
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
            elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = self._action(event.key()) if plain else None
        if action is None:
            return False
        event.accept()
        # A shortcut of the window, such as Escape, is asked about first; the key itself comes after that.
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action(self, key: int) -> Callable[[], None] | None:
        chosen = self.list.currentRow()
        match key:
            case Qt.Key.Key_Down:
                return partial(self.list.setCurrentRow, min(chosen + 1, self.list.count() - 1))
            case Qt.Key.Key_Up:
                return partial(self.list.setCurrentRow, max(chosen - 1, -1))
            case Qt.Key.Key_Tab:
                return partial(self._take, self.list.item(max(chosen, 0)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if chosen >= 0:
                return partial(self._take, self.list.item(chosen))
            case Qt.Key.Key_Escape:
                return self.hide
        return None

    def _take(self, item: QListWidgetItem) -> None:
        text, given = self._box.text(), self._given
        chosen = str(item.data(Qt.ItemDataRole.UserRole))
        taken = f"{text[: given.start]}{chosen}{'' if chosen.endswith(':') else ' '}"
        self._taking = True
        self._box.selectAll()
        self._box.insert(f"{taken}{text[given.end :].lstrip()}")
        self._box.setCursorPosition(len(taken))
        self._taking = False
        self.hide()
        if chosen.endswith(":"):
            self.offer()
