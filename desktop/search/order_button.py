"""The button that says in which order results are, and changes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop import icons
from desktop.choices import Order
from desktop.languages import translate
from desktop.search.order import LABELS

_SIGN = 14


class OrderButton(QToolButton):
    """Opens a menu of the orders; `choose` hears which one is wanted."""

    def __init__(self, choose: Callable[[Order], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "small")
        self.setToolTip(translate("search", "Order of the results"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_SIGN, _SIGN))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, label in LABELS.items():
            action = group.addAction(translate("search", label))
            action.setCheckable(True)
            action.setData(order)
            action.triggered.connect(partial(self._on_chosen, choose, order))
        menu.addActions(group.actions())
        self.setMenu(menu)
        self.show_order(Order.relevance)
        self._dress()

    def show_order(self, order: Order) -> None:
        """Say this order, without choosing it."""
        self.setText(translate("search", LABELS[order]))
        self.setAccessibleName(translate("search", "Order: {order}").format(order=self.text()))
        for action in self.menu().actions():
            action.setChecked(action.data() == order)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _on_chosen(self, choose: Callable[[Order], None], order: Order, _checked: bool = False) -> None:
        self.show_order(order)
        choose(order)

    def _dress(self) -> None:
        self.setIcon(icons.icon("sort", self.palette(), _SIGN))
