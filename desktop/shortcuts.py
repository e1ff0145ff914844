"""The sheet that lists every key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.actions import COMMANDS, OTHER_KEYS
from desktop.languages import translate
from desktop.theme import Space


class ShortcutSheet(QDialog):
    """Closes with Escape; made anew each time it is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("window", "Keyboard shortcuts"))
        title = QLabel(translate("window", "Keyboard shortcuts"))
        title.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.wide)
        column.setSpacing(Space.large)
        column.addWidget(title)
        column.addLayout(_table())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column.addWidget(close)


def _table() -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(Space.wide)
    table.setVerticalSpacing(Space.small)
    commands = [(_native(command.key), command.text) for command in COMMANDS]
    others = [(translate("keys", keys), text) for keys, text in OTHER_KEYS]
    for row, (keys, text) in enumerate((*commands, *others)):
        key = QLabel(keys)
        key.setProperty("role", "pill")
        table.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
        table.addWidget(QLabel(translate("window", text)), row, 1)
    return table


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
