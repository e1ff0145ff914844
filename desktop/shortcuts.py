"""The sheet that lists every key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.actions import COMMANDS, OTHER_KEYS
from desktop.languages import translate
from desktop.theme import Space

# The rows take so much of the screen's height at most, and are never lower than so many pixels.
_SHARE, _LEAST = 0.7, 240


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
        column.addWidget(KeyTable())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column.addWidget(close)


class KeyTable(QScrollArea):
    """As high as its rows where the screen has room for them; else the arrows scroll it."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("window", "Keyboard shortcuts"))
        self._rows = QWidget()
        self._rows.setLayout(_rows())
        self.setWidget(self._rows)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        rows = self._rows.sizeHint()
        return QSize(rows.width() + bar, min(rows.height(), round(_SHARE * self.screen().availableSize().height())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), min(self.sizeHint().height(), _LEAST))


def _rows() -> QGridLayout:
    table = QGridLayout()
    table.setContentsMargins(0, 0, 0, 0)
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
