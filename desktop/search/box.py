"""The search box: a line of text that hands the keys it does not need to the results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from desktop import icons, theme
from desktop.languages import translate
from desktop.theme import Space

# Far more than any question; pasted books are cut here rather than laid out.
LONGEST_QUESTION = 10_000
LENS = 20


class SearchBox(QLineEdit):
    """Emits `down` and `up` for the arrow keys, but never while an input method is composing a word.

    `save_wanted` comes from the star, which is filled when the question is among the saved ones.
    """

    save_wanted = Signal()
    down = Signal()
    up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.setProperty("role", "search")
        self.setMaxLength(LONGEST_QUESTION)
        self.setPlaceholderText(translate("search", "Search your files by what they mean"))
        self.setAccessibleName(translate("search", "Search"))
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, on=False)
        self._clear = QAction(translate("search", "Clear"), self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._is_saved = False
        self._save = QAction(self)
        self._save.triggered.connect(self.save_wanted)
        self._save.setVisible(False)
        self.addAction(self._save, QLineEdit.ActionPosition.TrailingPosition)
        for action in (self._clear, self._save):
            self.textChanged.connect(lambda text, shown=action: shown.setVisible(bool(text)))
        room = LENS + Space.small
        rightward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setTextMargins(room if rightward else 0, 0, 0 if rightward else room, 0)
        self._dress()

    def show_saved(self, is_saved: bool) -> None:
        """Say whether the question is kept."""
        if is_saved != self._is_saved:
            self._is_saved = is_saved
            self._dress()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and not self._composing and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            (self.down if event.key() == Qt.Key.Key_Down else self.up).emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # With nothing selected here, copying means the selected files.
            if event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
                event.ignore()
                return False
            if self._composing:
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lens is painted rather than an action, which Qt would draw at the size of a small icon."""
        super().paintEvent(event)
        side = LENS
        lens = icons.pixmap("search", side, theme.colours(self.palette()).muted, self.devicePixelRatioF())
        inset = QRect(Space.large, (self.height() - side) // 2, side, side)
        QPainter(self).drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), inset), lens)

    def _dress(self) -> None:
        self._clear.setIcon(icons.icon("close", self.palette(), 18))
        self._save.setIcon(icons.icon("star-filled" if self._is_saved else "star", self.palette(), 18))
        to_save = translate("search", "Save this search (Ctrl+D)")
        self._save.setText(translate("search", "Rename the saved search") if self._is_saved else to_save)
