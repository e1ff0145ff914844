"""One folder as a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.directions import lead
from desktop.folders.model import FolderRow
from desktop.languages import translate
from desktop.theme import Space
from indexer.records import FolderState

_TILE = 40


class FolderCard(QFrame):
    """Shows a FolderRow; `remove_wanted` and `open_wanted` carry its path."""

    remove_wanted = Signal(str)
    open_wanted = Signal(str)

    def __init__(self, row: FolderRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._path = row.path
        self._tile = QLabel()
        self._name, self._where = _label("strong"), _label("caption")
        self._headline, self._counts, self._now = _label("body"), _label("caption"), _label("caption")
        self._note = _label("warning")
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=1000)
        self._open = self._button(translate("folders", "Open {name}").format(name=row.name), self.open_wanted)
        self._remove = self._button(translate("folders", "Remove {name}").format(name=row.name), self.remove_wanted)
        self._arrange()
        self._draw_icons()
        self.show_row(row)

    def show_row(self, row: FolderRow) -> None:
        """Show a newer state of the same folder, in place, so that the focus stays."""
        self._name.setText(row.name)
        self._where.setText(row.where)
        self._headline.setText(row.headline)
        self._headline.setProperty("role", "warning" if row.state is FolderState.offline else "muted")
        self._headline.style().polish(self._headline)
        self._bar.setValue(round(1000 * row.share))
        self._bar.setVisible(row.state is FolderState.reading)
        for label, text in (
            (self._counts, row.counts),
            (self._now, row.now and translate("folders", "Now: {name}").format(name=row.now)),
            (self._note, row.note),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(f"{row.name}, {row.headline}")
        self._bar.setAccessibleName(f"{row.name}: {row.headline}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        tones = theme.colours(self.palette())
        self._tile.setPixmap(icons.tile("folder", _TILE, tones, self.devicePixelRatioF()))
        for button, name in ((self._open, "reveal"), (self._remove, "trash")):
            button.setIcon(icons.icon(name, self.palette()))

    def _button(self, name: str, wanted: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(20, 20))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: wanted.emit(self._path))
        return button

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.tiny)
        for label in (self._name, self._where):
            words.addWidget(label)
        words.addSpacing(Space.tiny)
        for part in (self._headline, self._bar, self._counts, self._now, self._note):
            words.addWidget(part)
        across = QHBoxLayout(self)
        across.setContentsMargins(Space.large, Space.large, Space.medium, Space.large)
        across.setSpacing(Space.large)
        across.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        for button in (self._open, self._remove):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return lead(label)
