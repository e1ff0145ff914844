"""Rows of buttons of which one is chosen: Tab reaches the chosen one, arrows go on from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


def follow_choice(group: QButtonGroup) -> None:
    """Keep the keys' way in at the chosen button, however it came to be chosen.

    Qt moves it only with the focus, so that a choice made by the program leaves the row out of reach of Tab.
    """
    for button in group.buttons():
        # A screen reader tells one of several choices from a box to be checked by this.
        button.setAutoExclusive(True)
    group.buttonToggled.connect(lambda button, on: _lead_to(group, button) if on else None)
    if chosen := group.checkedButton():
        _lead_to(group, chosen)


def _lead_to(group: QButtonGroup, chosen: QAbstractButton) -> None:
    if any(button.hasFocus() for button in group.buttons()):
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
    for button in group.buttons():
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)
