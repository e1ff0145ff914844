"""The row under the search box: the filters that are in force, and those that could be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop import icons, wording
from desktop.languages import translate
from desktop.said import in_own_label, in_own_words
from desktop.search.flow import FlowLayout
from indexer import records

LONGEST_LABEL = 40
# The key of the filter that says that there are none.
LITERAL = "literal"
_SIGN = 14


class Chip(QPushButton):
    """A filter with a cross, or a suggestion with a plus. Delete and Backspace remove what is in force."""

    def __init__(self, label: str, typed: str, *, offered: bool) -> None:
        shown = wording.capitalised(label)
        super().__init__(shown if len(shown) <= LONGEST_LABEL else f"{shown[: LONGEST_LABEL - 1]}…")
        self.typed = typed
        self.offered = offered
        self.setProperty("role", "offer" if offered else "chip")
        name = translate("search", "Filter by {label}") if offered else translate("search", "Remove filter {label}")
        tip = translate("search", "Remove {typed}")
        if offered:
            tip = translate("search", "“{typed}” could be a filter: apply it")
        self.setAccessibleName(name.format(label=label))
        self.setToolTip(tip.format(typed=typed))
        self.setIconSize(QSize(_SIGN, _SIGN))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if offered else Qt.LayoutDirection.RightToLeft)
        self._dress()

    def event(self, event: QEvent) -> bool:
        """Enter and Delete mean the chip that has the keys, not the selected file."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._clicks(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clicks(event):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _clicks(self, event: QKeyEvent) -> bool:
        removes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self.offered
        return removes or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self.setIcon(icons.icon("plus" if self.offered else "close", self.palette(), _SIGN))


class ChipRow(QWidget):
    """Mirrors the qualifiers of the question; emits pieces of it that are to be replaced, and by what.

    Where there are filters, taking them for text is offered, too. Hidden while there is nothing to show. With
    `takes_keys` false the keys stay where they are, in the box.
    """

    replaced = Signal(str, str)
    literal_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, takes_keys: bool = True) -> None:
        super().__init__(parent)
        self._takes_keys = takes_keys
        self._shown: tuple[Sequence[records.Filter], Sequence[records.Suggestion]] = ((), ())
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(translate("search", "Filters"))
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        return [
            widget for n in range(self._layout.count()) if isinstance(widget := self._layout.itemAt(n).widget(), Chip)
        ]

    def show_filters(
        self, question: str, filters: Sequence[records.Filter], suggestions: Sequence[records.Suggestion]
    ) -> None:
        """Show a chip for each; a row that already says the same stays as it is, and keeps the keys."""
        if (filters, suggestions) != self._shown:
            self._shown = (filters, suggestions)
            focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
            self._clear()
            for one in filters:
                if one.key == LITERAL:
                    self._add_literal(in_own_words(one.label), offered=False)
                else:
                    self._add(in_own_label(one.label), question[one.start : one.end], "")
            for offer in suggestions:
                self._add(in_own_label(offer.label), question[offer.start : offer.end], offer.qualifier)
            if filters and all(one.key != LITERAL for one in filters):
                self._add_literal(translate("search", "Exactly as typed"), offered=True)
            self.setVisible(bool(filters or suggestions))
            if focused is not None and self.chips:
                self.chips[min(focused, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, label: str, typed: str, becomes: str) -> None:
        chip = Chip(label, typed, offered=bool(becomes))
        chip.clicked.connect(lambda: self.replaced.emit(typed, becomes))
        self._put(chip)

    def _add_literal(self, label: str, *, offered: bool) -> None:
        chip = Chip(label, translate("search", "every character is text"), offered=offered)
        chip.clicked.connect(lambda: self.literal_wanted.emit(offered))
        self._put(chip)

    def _put(self, chip: Chip) -> None:
        if not self._takes_keys:
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout.addWidget(chip)

    def _clear(self) -> None:
        while self._layout.count():
            widget = self._layout.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def replaced(text: str, piece: str, by: str) -> str:
    """A question with one of its pieces replaced, or taken out together with the blank beside it."""
    before, found, after = text.partition(piece)
    if not found:
        return text
    if by:
        return f"{before}{by}{after}"
    return f"{before.rstrip()} {after.lstrip()}".strip()
