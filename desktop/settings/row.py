"""One setting: what it does, its value, and the way back to its default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, wording
from desktop.languages import translate
from desktop.said import in_own_words
from desktop.settings import model
from desktop.theme import Space
from indexer import records

_EDITOR_WIDTH = 200
_LARGEST = 1e12


class SettingRow(QWidget):
    """Shows a Choice and edits it; `wanted` carries its name and a value, None for the default."""

    wanted = Signal(str, object)

    def __init__(self, choice: records.Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._reset = QToolButton()
        self.editor = self._made()
        self._build()
        self.show_choice(choice)

    def show_choice(self, choice: records.Choice) -> None:
        """Show a newer state of the same setting."""
        self.choice = choice
        with QSignalBlocker(self.editor):
            self._put()
        self._reset.setVisible(not model.is_default(choice))

    def say(self, sentence: str, role: str = "caption") -> None:
        """Tell about the last change: that it was refused, or that it waits for the next start."""
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    # --- the editor ---

    def _made(self) -> QWidget:
        choice = self.choice
        if isinstance(choice.default, bool):
            check = QCheckBox()
            check.toggled.connect(self._want)
            return check
        if choice.members:
            box = _Combo()
            for name in choice.members:
                box.addItem(model.member(name), name)
            box.activated.connect(lambda place: self._want(box.itemData(place)))
            return box
        if isinstance(choice.default, int | float):
            return self._number()
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._want(line.text()))
        return line

    def _number(self) -> QWidget:
        scale = model.scale(self.choice)
        spin = _Spin(decimals=scale.digits, suffix=scale.suffix, maximum=_LARGEST, minimum=0)
        spin.setGroupSeparatorShown(True)
        # Otherwise every digit would be taken for a value.
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(lambda number: self._want(model.meant(self.choice, number)))
        return spin

    def _put(self) -> None:
        editor, choice = self.editor, self.choice
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(choice.value))
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(choice.value))
        elif isinstance(editor, QDoubleSpinBox):
            editor.setValue(model.shown(choice))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(choice.value))

    def _want(self, value: Any) -> None:
        if value != self.choice.value:
            self.say("")
            self.wanted.emit(self.choice.name, value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._reset.setIcon(icons.icon("retry", self.palette()))

    # --- arranging ---

    def _build(self) -> None:
        title = QLabel(in_own_words(self.choice.title), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        title.setBuddy(self.editor)
        later = translate("settings", "From the next start on.") if self.choice.applies != "now" else ""
        told = wording.sentences(in_own_words(self.choice.sentence), later)
        sentence = QLabel(told, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        sentence.setProperty("role", "caption")
        self.editor.setAccessibleName(in_own_words(self.choice.title))
        self.editor.setAccessibleDescription(told)
        if not isinstance(self.editor, QCheckBox):
            self.editor.ensurePolished()
            self.editor.setFixedWidth(max(_EDITOR_WIDTH, self.editor.sizeHint().width()))
        self._draw_icon()
        self._reset.setIconSize(QSize(16, 16))
        self._reset.setToolTip(translate("settings", "Back to the default"))
        back = translate("settings", "{title}: back to the default")
        self._reset.setAccessibleName(back.format(title=in_own_words(self.choice.title)))
        self._reset.clicked.connect(lambda: self.wanted.emit(self.choice.name, None))
        keep = self._reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keep)
        self._note.hide()
        words = QVBoxLayout()
        words.setSpacing(Space.hair)
        for label in (title, sentence, self._note):
            words.addWidget(label)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, Space.tiny, 0, Space.tiny)
        across.setSpacing(Space.medium)
        across.addLayout(words, 1)
        across.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignVCenter)


class _Combo(QComboBox):
    """Leaves the wheel to the page: who scrolls past must not choose anything."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Spin(QDoubleSpinBox):
    """Leaves the wheel to the page, too."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
