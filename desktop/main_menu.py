"""The menu under “More”: appearance, keys, whether Hunch stays, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.choices import Choices, Closing
from desktop.languages import translate
from desktop.theme import Choice, Theme


class MainMenu(QMenu):
    """Says what is wanted; only whether Hunch stays when closed it writes down itself.

    `can_stay` tells whether there is another way back to the window.
    """

    look_chosen = Signal(Choice)
    shortcuts_wanted = Signal()
    hotkey_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: QWidget, theme: Theme, choices: Choices, can_stay: Callable[[], bool]) -> None:
        super().__init__(window)
        self._theme, self._choices, self._can_stay = theme, choices, can_stay
        self.addMenu(self._looks())
        shown = self.shortcuts_wanted.emit
        self.addAction(action(window, translate("window", "Keyboard shortcuts"), ("F1", "Ctrl+/"), shown))
        key = translate("window", "Key of the quick search …")
        self.addAction(action(window, key, (), self.hotkey_wanted.emit))
        self._stays = action(window, translate("window", "Keep running when closed"), (), self._toggle_closing)
        self._stays.setCheckable(True)
        self.addAction(self._stays)
        self.aboutToShow.connect(self._show_closing)
        self.addSeparator()
        self.addAction(action(window, translate("window", "Quit Hunch"), ("Ctrl+Q",), self.quit_wanted.emit))

    def _looks(self) -> QMenu:
        looks = QMenu(translate("window", "Appearance"), self)
        group = QActionGroup(looks)
        for choice, text in (
            (Choice.system, translate("window", "Like the system")),
            (Choice.light, translate("window", "Light")),
            (Choice.dark, translate("window", "Dark")),
        ):
            entry = group.addAction(text)
            entry.setCheckable(True)
            entry.triggered.connect(partial(self._choose, choice))
            looks.aboutToShow.connect(lambda a=entry, c=choice: a.setChecked(self._theme.choice is c))
        looks.addActions(group.actions())
        return looks

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        self.look_chosen.emit(choice)

    def _toggle_closing(self) -> None:
        stays = self._choices.closing is Closing.stay
        self._choices.closing = Closing.quit if stays else Closing.stay

    def _show_closing(self) -> None:
        self._stays.setEnabled(self._can_stay())
        self._stays.setChecked(self._can_stay() and self._choices.closing is Closing.stay)


def action(window: QWidget, text: str, keys: tuple[str, ...], then: Callable[[], object]) -> QAction:
    """An action of the whole window: its keys work wherever the focus is."""
    made = QAction(text, window)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.triggered.connect(lambda: then())
    window.addAction(made)
    return made
