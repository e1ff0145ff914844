"""The rail at the window's side: a button for each page, and the menu of everything else."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QSizePolicy, QToolButton, QVBoxLayout

from desktop import icons
from desktop.languages import translatable, translate
from desktop.segments import follow_choice
from desktop.theme import Space

RAIL_WIDTH = 84
_ICON = 22


class Page(StrEnum):
    """The pages in the order of the rail; the value is also the name of the page's drawing."""

    search = "search"
    explore = "explore"
    folders = "folders"
    activity = "activity"
    settings = "settings"

    @property
    def caption(self) -> str:
        return translate("window", _TITLES[self])


_TITLES = {
    Page.search: translatable("window", "Search"),
    Page.explore: translatable("window", "Explore"),
    Page.folders: translatable("window", "Folders"),
    Page.activity: translatable("window", "Activity"),
    Page.settings: translatable("window", "Settings"),
}


class Rail(QFrame):
    """Buttons of the pages, one of them down, and below them the button of `menu`."""

    page_wanted = Signal(Page)

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self._buttons = QButtonGroup(self)
        self._drawn: list[QToolButton] = []
        self.setProperty("role", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.small, Space.wide, Space.small, Space.medium)
        column.setSpacing(Space.tiny)
        for number, page in enumerate(Page):
            column.addWidget(self._page_button(number, page))
        follow_choice(self._buttons)
        self.show_page(Page.search)
        column.addStretch(1)
        more = self._button(translate("window", "More"), "menu")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        column.addWidget(more)
        self.ensurePolished()
        widest = max(button.sizeHint().width() for button in self._drawn)
        self.setFixedWidth(max(RAIL_WIDTH, widest + 2 * Space.small))

    @property
    def page(self) -> Page:
        """The page whose button is down."""
        return list(Page)[self._buttons.checkedId()]

    def show_page(self, page: Page) -> None:
        """Press the button of this page."""
        self._buttons.button(list(Page).index(page)).setChecked(True)

    def _page_button(self, number: int, page: Page) -> QToolButton:
        button = self._button(page.caption, page)
        button.setCheckable(True)
        keys = QKeySequence(f"Ctrl+{number + 1}").toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{page.caption} ({keys})")
        button.clicked.connect(lambda: self.page_wanted.emit(page))
        self._buttons.addButton(button, number)
        return button

    def _button(self, text: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("drawing", icon)
        button.setIcon(icons.icon(icon, self.palette(), _ICON))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._drawn.append(button)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button in self._drawn:
                button.setIcon(icons.icon(button.property("drawing"), self.palette(), _ICON))
