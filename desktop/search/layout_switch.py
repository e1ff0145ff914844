"""Two small buttons: results as a list, or as a gallery."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop import icons
from desktop.choices import Layout
from desktop.languages import translatable, translate
from desktop.segments import follow_choice

_SIGN = 16
_NAMES = {
    Layout.list: translatable("search", "List (Ctrl+Shift+1)"),
    Layout.gallery: translatable("search", "Gallery (Ctrl+Shift+2)"),
}


class LayoutSwitch(QWidget):
    """`choose` hears which layout is wanted."""

    def __init__(self, choose: Callable[[Layout], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("search", "Layout of the results"))
        self.buttons = {layout: self._button(layout) for layout in Layout}
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for layout, button in self.buttons.items():
            self._group.addButton(button)
            line.addWidget(button)
            button.clicked.connect(lambda _=False, wanted=layout: choose(wanted))
        follow_choice(self._group)
        self.show_layout(Layout.list)
        self._dress()

    def show_layout(self, layout: Layout) -> None:
        """Say this layout, without choosing it."""
        self.buttons[layout].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _button(self, layout: Layout) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "small")
        button.setCheckable(True)
        button.setIconSize(QSize(_SIGN, _SIGN))
        button.setToolTip(translate("search", _NAMES[layout]))
        button.setAccessibleName(translate("search", _NAMES[layout]))
        return button

    def _dress(self) -> None:
        for layout, button in self.buttons.items():
            button.setIcon(icons.icon(layout, self.palette(), _SIGN))
