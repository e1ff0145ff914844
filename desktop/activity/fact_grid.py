"""Labelled facts in two columns of pairs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.directions import lead
from desktop.theme import Space

_PAIRS_A_ROW = 2


class FactGrid(QWidget):
    """Shows facts, label to value; changes its labels in place, several times a second if need be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.large)
        self._grid.setVerticalSpacing(Space.small)
        for pair in range(_PAIRS_A_ROW):
            self._grid.setColumnStretch(2 * pair + 1, 1)

    def show_facts(self, facts: dict[str, str]) -> None:
        while len(self._pairs) < len(facts):
            self._add_pair()
        for place, pair in enumerate(self._pairs):
            for label in pair:
                label.setVisible(place < len(facts))
        for (name, value), (title, text) in zip(self._pairs, facts.items(), strict=False):
            name.setText(title)
            value.setText(text)
            value.setToolTip(text)
            value.setAccessibleName(f"{title}: {text}")

    def _add_pair(self) -> None:
        row, pair = divmod(len(self._pairs), _PAIRS_A_ROW)
        name, value = QLabel(), QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        name.setProperty("role", "muted")
        for offset, label in enumerate((name, value)):
            self._grid.addWidget(label, row, 2 * pair + offset, Qt.AlignmentFlag.AlignTop)
            lead(label)
        self._pairs.append((name, value))
