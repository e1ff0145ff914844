"""The top of the preview: which file, where in it, why it matched, and what can be taken along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop import icons, theme, wording
from desktop.directions import lead
from desktop.languages import translatable, translate
from desktop.theme import Space, Type
from indexer import displayed
from indexer.records import Hit, Lane, PassageHit

_TILE = 38
_BADGES = {
    Lane.names: translatable("preview", "Name"),
    Lane.words: translatable("preview", "Words"),
    Lane.meaning: translatable("preview", "Meaning"),
}


class Header(QWidget):
    """Says what the preview shows; its signals say what the person wants of it."""

    copy_text_wanted = Signal()
    copy_passage_wanted = Signal()
    passage_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = QLabel()
        self._name, self._where = _Elided("heading"), _Elided("muted")
        self._badges = {lane: _badge(lane) for lane in _BADGES}
        self._passages = QLabel()
        self._passages.setProperty("role", "caption")

        self._earlier = self._button("‹", translate("preview", "Previous passage"), "Alt+Up", lambda: self._step(-1))
        self._later = self._button("›", translate("preview", "Next passage"), "Alt+Down", lambda: self._step(1))
        copy_text = self._button(
            "copy", translate("preview", "Copy the text"), "Ctrl+Shift+T", self.copy_text_wanted.emit
        )
        quote = self._button(
            "quote",
            translate("preview", "Copy the passage with its source"),
            "Ctrl+Shift+P",
            self.copy_passage_wanted.emit,
        )
        self._icons = {"copy": copy_text, "quote": quote}
        self._number, self._count = 0, 0
        self._arrange(copy_text, quote)

    def show_hit(self, hit: Hit, number: int) -> None:
        """Tell about passage `number` (from 0) of a hit; a file found by its name alone has none."""
        passage = hit.passages[number] if hit.passages else None
        self._number, self._count = number, len(hit.passages)
        self._name.say(displayed(hit.name))
        self._where.say(wording.dotted(_place(passage), wording.folder(hit.folder)))
        self._show_badges(passage.lanes if passage else hit.lanes)
        counted = translate("preview", "{number} of {count}")
        self._passages.setText(counted.format(number=number + 1, count=self._count))
        self._earlier.setEnabled(number > 0)
        self._later.setEnabled(number < self._count - 1)
        for widget in (self._passages, self._earlier, self._later):
            widget.setVisible(self._count > 1)
        self._icons["quote"].setEnabled(passage is not None)
        self._draw_icons(hit.kind)

    def _step(self, by: int) -> None:
        if 0 <= self._number + by < self._count:
            self.passage_wanted.emit(self._number + by)

    def _show_badges(self, lanes: tuple[Lane, ...]) -> None:
        for lane, badge in self._badges.items():
            badge.setVisible(lane in lanes)

    def _draw_icons(self, kind: str) -> None:
        self._tile.setPixmap(icons.tile(kind, _TILE, theme.colours(self.palette()), self.devicePixelRatioF()))
        for name, button in self._icons.items():
            button.setIcon(icons.icon(name, self.palette()))

    def _button(self, face: str, name: str, keys: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        if len(face) == 1:
            button.setText(face)
            button.setFont(theme.font(self.font(), Type.box))
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(action)
        # The pane's keys work wherever the focus is in its window.
        QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _arrange(self, copy_text: QToolButton, quote: QToolButton) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.hair)
        words.addWidget(self._name)
        words.addWidget(self._where)
        top = QHBoxLayout()
        top.setSpacing(Space.tiny)
        top.addWidget(self._tile)
        top.addSpacing(Space.small)
        top.addLayout(words, 1)
        for button in (copy_text, quote):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(Space.tiny)
        for badge in self._badges.values():
            below.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        below.addStretch()
        for widget in (self._earlier, self._passages, self._later):
            below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.wide, Space.large, Space.large, Space.small)
        layout.setSpacing(Space.small)
        layout.addLayout(top)
        layout.addLayout(below)


class _Elided(QLabel):
    """One line that gives way in its middle instead of widening the window."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        lead(self)

    def say(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(self.width(), 40)))


def _badge(lane: Lane) -> QLabel:
    badge = QLabel(translate("preview", _BADGES[lane]))
    badge.setProperty("role", "pill")
    badge.setAccessibleName(wording.capitalised(wording.found((lane,))))
    return badge


def _place(passage: PassageHit | None) -> str:
    if passage is None:
        return ""
    return wording.dotted(wording.capitalised(wording.place(passage.at)), passage.heading or passage.at.section or "")
