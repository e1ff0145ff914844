"""What the folder page shows before there is a folder: a proposal, and what will happen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import wording
from desktop.theme import Space

_WIDTH = 600


class Welcome(QFrame):
    """Proposes folders; `chosen` carries the paths that were left checked."""

    chosen = Signal(tuple)
    browse_wanted = Signal()

    def __init__(self, proposed: tuple[str, ...], library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = [self._check(path) for path in proposed]
        self._add = QPushButton("Add these folders")
        self._add.setProperty("role", "primary")
        self._add.clicked.connect(lambda: self.chosen.emit(self.checked()))
        self._browse = QPushButton("Choose another folder …")
        self._browse.clicked.connect(self.browse_wanted)
        self._arrange(library)
        self._count()

    def checked(self) -> tuple[str, ...]:
        """The paths that are checked."""
        return tuple(check.property("path") for check in self._checks if check.isChecked())

    def _check(self, path: str) -> QCheckBox:
        check = QCheckBox(wording.file_name(path))
        check.setProperty("path", path)
        check.setChecked(True)
        check.setToolTip(wording.folder(path))
        check.toggled.connect(self._count)
        return check

    def _count(self) -> None:
        count = len(self.checked())
        self._add.setEnabled(count > 0)
        self._add.setText("Add this folder" if count == 1 else "Add these folders")
        self._add.setVisible(bool(self._checks))

    def _arrange(self, library: str) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.huge, Space.huge, Space.huge, Space.huge)
        column.setSpacing(Space.medium)
        column.addWidget(_text("Which folders should Hunch search?", "title"))
        column.addWidget(
            _text("It reads the documents in them and watches for changes. You can add more later.", "muted")
        )
        column.addSpacing(Space.small)
        for check in self._checks:
            column.addWidget(check)
        column.addSpacing(Space.small)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._browse)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addSpacing(Space.medium)
        column.addWidget(
            _text(
                f"What Hunch remembers of your files (their text, and what it means) stays in {library}. "
                "Nothing leaves this computer, and your files are never changed.",
                "caption",
            )
        )
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(card)
        across.addStretch()
        centre = QVBoxLayout(self)
        centre.addStretch(2)
        centre.addLayout(across)
        centre.addStretch(3)


def _text(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
