"""Where a person chooses the key that shows the quick search from anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.choices import Choices
from desktop.languages import translate
from desktop.system import desktop_keys
from desktop.system.grabbing import KeyTaken
from desktop.system.hotkey import Hotkey
from desktop.theme import Space


class HotkeyDialog(QDialog):
    """Tries a combination as soon as it is pressed, and says whether it is free."""

    def __init__(self, hotkey: Hotkey, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("system", "Key of the quick search"))
        self._hotkey, self._choices = hotkey, choices
        self.edit = QKeySequenceEdit(QKeySequence(hotkey.keys))
        self.edit.setMaximumSequenceLength(1)
        for part in (self.edit, *self.edit.findChildren(QLineEdit)):
            part.setAccessibleName(translate("system", "Key of the quick search"))
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("role", "caption")
        self._none = QPushButton(translate("system", "No key"))
        self._arrange()
        self.edit.editingFinished.connect(self._try)
        self._none.clicked.connect(self._choose_none)
        hotkey.changed.connect(self._tell)
        self._tell()

    def _arrange(self) -> None:
        text = QLabel(
            translate("system", "Press the keys that should show and hide the quick search from anywhere."),
            wordWrap=True,
        )
        close = QPushButton(translate("system", "Done"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        below.addWidget(self._none)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.wide)
        column.setSpacing(Space.medium)
        for widget in (text, self.edit, self.note):
            column.addWidget(widget)
        column.addLayout(below)
        self.setMinimumWidth(420)

    def _try(self) -> None:
        keys = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not keys or keys == self._hotkey.keys:
            return
        if self._hotkey.is_possible and self._hotkey.choose(keys):
            self._choices.hotkey = keys
        elif desktop_keys.is_offered():
            self._bind_in_desktop(keys)
        else:
            self._say(self._hotkey.note)

    def _bind_in_desktop(self, keys: str) -> None:
        try:
            desktop_keys.bind(keys)
        except KeyTaken as error:
            self._say(str(error))
        else:
            self._choices.hotkey = "none"
            self._say(translate("system", "{keys} was added to the shortcuts of this desktop.").format(keys=keys))

    def _choose_none(self) -> None:
        self._hotkey.choose("")
        self._choices.hotkey = "none"
        self.edit.clear()

    def _tell(self) -> None:
        said = translate("system", "No key is set.")
        if self._hotkey.keys:
            said = translate("system", "{keys} is yours.").format(keys=self._hotkey.keys)
        self._say(self._hotkey.note or said)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
