"""Asks which label some files should have: one that there is, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from desktop.languages import translate
from desktop.theme import Space
from indexer import requests
from indexer.findings import Label

if TYPE_CHECKING:
    from desktop.bridge import Bridge


class LabelDialog(QDialog):
    """Gives the label when it is accepted; `labelled` says so, what stands against it is shown in place."""

    labelled = Signal(str)

    def __init__(self, bridge: Bridge, paths: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("explore", "Label"))
        self._bridge, self._paths = bridge, paths
        self.name = QComboBox(editable=True)
        for part in filter(None, (self.name, self.name.lineEdit())):
            part.setAccessibleName(translate("explore", "Label"))
        self._note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._note.setProperty("role", "bad")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._give)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.wide)
        column.setSpacing(Space.medium)
        asked = QLabel(translate("explore", "Give %n files the label", "", len(paths)))
        asked.setBuddy(self.name)
        column.addWidget(asked)
        for part in (self.name, self._note, self._buttons):
            column.addWidget(part)
        self.setMinimumWidth(380)
        self.name.setFocus()
        bridge.request(requests.GetLabels(), self._offer)

    def _offer(self, labels: tuple[Label, ...]) -> None:
        typed = self.name.currentText()
        self.name.addItems([label.name for label in labels])
        self.name.setCurrentText(typed)

    def _give(self) -> None:
        name = self.name.currentText().strip()
        if name:
            self._bridge.request(
                requests.AddLabel(name, self._paths), lambda _none: self._done(name), self._note.setText
            )

    def _done(self, name: str) -> None:
        self.labelled.emit(name)
        self.accept()
