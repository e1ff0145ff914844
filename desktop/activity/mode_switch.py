"""How hard Hunch works, as four buttons of which one is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.languages import translatable, translate
from desktop.segments import follow_choice
from desktop.theme import Space
from indexer.records import Mode

_MODES = {
    Mode.quiet: (
        translatable("activity", "Quiet"),
        translatable("activity", "Behind everything: pauses on battery, nearly pauses while you are working"),
    ),
    Mode.normal: (
        translatable("activity", "Normal"),
        translatable("activity", "Slower on battery, while you are working, and when the machine is hot or busy"),
    ),
    Mode.full: (
        translatable("activity", "Full speed"),
        translatable("activity", "As fast as this computer can, whatever else is going on"),
    ),
    Mode.paused: (
        translatable("activity", "Paused"),
        translatable("activity", "Reads nothing; questions are still answered"),
    ),
}


class ModeSwitch(QFrame):
    """`chosen` carries the mode that the person wants; `show_mode` says which one holds."""

    chosen = Signal(Mode)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Mode, QPushButton] = {}
        self.setProperty("role", "switch")
        self.setAccessibleName(translate("activity", "How hard Hunch works"))
        group = QButtonGroup(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(Space.hair, Space.hair, Space.hair, Space.hair)
        across.setSpacing(Space.hair)
        for mode, (text, explanation) in _MODES.items():
            button = self._buttons[mode] = QPushButton(translate("activity", text))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setToolTip(translate("activity", explanation))
            button.setAccessibleDescription(button.toolTip())
            button.clicked.connect(lambda _=False, mode=mode: self.chosen.emit(mode))
            group.addButton(button)
            across.addWidget(button)
        follow_choice(group)

    def show_mode(self, mode: Mode) -> None:
        self._buttons[mode].setChecked(True)
