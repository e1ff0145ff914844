"""Paints one hit: what it is, where it is, the passage that answers, and why it was found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme
from desktop.search import marked_text, row_words
from desktop.search.hit_model import HitModel
from desktop.search.row_words import Fonts
from desktop.search.snippet import snippet
from desktop.theme import Space, Type
from indexer import displayed, records

TILE = 38
PASSAGE_LINES = 2
CHEVRON = 16


class HitDelegate(QStyledItemDelegate):
    """Draws rows of a HitModel; `clock` tells what "today" is. With `unfolds`, a chevron shows further passages."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], datetime] = datetime.now, *, unfolds: bool = False
    ) -> None:
        super().__init__(parent)
        self._clock, self._unfolds = clock, unfolds
        self._fonts = Fonts()
        # An answer may have ten thousand rows, and each is asked how high it is.
        self._hints: dict[tuple[QFont, bool, bool], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # Straight from the model: by way of Qt's roles the rows of one answer would cost two milliseconds.
        hit, number = cast(HitModel, index.model()).at(index.row())
        font, has_text, is_further = option.font, bool(hit and hit.passages), bool(number)
        if (font, has_text, is_further) not in self._hints:
            high = self._height(option, has_text=has_text, is_further=is_further)
            self._hints[QFont(font), has_text, is_further] = QSize(240, high)
        return self._hints[font, has_text, is_further]

    def _height(self, option: QStyleOptionViewItem, *, has_text: bool, is_further: bool) -> int:
        lines = PASSAGE_LINES * (self._fonts.height(option, Type.body) + marked_text.LEADING)
        if is_further:
            return int(self._fonts.height(option, Type.caption) + Space.tiny + lines + 2 * Space.small)
        text = self._fonts.height(option, Type.strong) + Space.hair + self._fonts.height(option, Type.caption)
        return int(max(text + (Space.tiny + lines if has_text else 0), TILE) + 2 * Space.medium)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = cast(HitModel, index.model())
        hit, number = model.at(index.row())
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = theme.colours(option.palette)
        paint_ground(painter, option, tones)
        margin = Space.small if number else Space.medium
        inside = option.rect.adjusted(Space.medium, margin, -Space.medium, -margin)
        column = QStyle.visualRect(option.direction, inside, inside.adjusted(TILE + Space.medium, 0, 0, 0))
        if number:
            self._further_passage(painter, option, column, hit, number, tones)
        else:
            self._tile(painter, option, inside, hit, tones)
            if self._unfolds and len(hit.passages) > 1:
                self._chevron(painter, option, model.is_unfolded(hit.file), tones)
            self._text(painter, option, column, hit, tones)
        painter.restore()

    def chevron(self, option: QStyleOptionViewItem, hit: records.Hit | None) -> QRect:
        """Where a click unfolds the further passages of a row; empty if there are none."""
        if not self._unfolds or hit is None or len(hit.passages) < 2:
            return QRect()
        inside = option.rect.adjusted(Space.medium, Space.medium, -Space.medium, -Space.medium)
        below = QRect(inside.left(), inside.top() + TILE + Space.tiny, TILE, CHEVRON + Space.tiny)
        return QStyle.visualRect(option.direction, inside, below)

    def _chevron(self, painter: QPainter, option: QStyleOptionViewItem, unfolded: bool, tones: theme.Colours) -> None:
        inside = option.rect.adjusted(Space.medium, Space.medium, -Space.medium, -Space.medium)
        place = QRect(inside.left() + (TILE - CHEVRON) // 2, inside.top() + TILE + Space.small, CHEVRON, CHEVRON)
        place = QStyle.visualRect(option.direction, inside, place)
        drawing = icons.pixmap(
            "chevron-down" if unfolded else "chevron-right", CHEVRON, tones.muted, painter.device().devicePixelRatioF()
        )
        if not unfolded and option.direction == Qt.LayoutDirection.RightToLeft:
            drawing = drawing.transformed(QTransform.fromScale(-1, 1))
        painter.drawPixmap(place.topLeft(), drawing)

    def _further_passage(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: QRect,
        hit: records.Hit,
        number: int,
        tones: theme.Colours,
    ) -> None:
        """A passage below its file: where it is, and how it reads."""
        rightward = option.direction == Qt.LayoutDirection.LeftToRight
        beside = column.left() - Space.medium if rightward else column.right() + Space.medium
        painter.fillRect(QRectF(beside, option.rect.top(), Space.hair, option.rect.height()), QColor(tones.line))
        font, _ = self._fonts.of(option, Type.caption)
        where = row_words.of_passage(hit, number, column.width(), font)
        self._caption(painter, option, column, column.top(), where, font, tones.muted, far=False)
        self._passage_text(painter, option, column, column.top(), hit.passages[number], hit.weak, tones)

    def _passage_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: QRect,
        caption: float,
        passage: records.PassageHit,
        weak: bool,
        tones: theme.Colours,
    ) -> None:
        """The lines under the caption at this height."""
        text, lights = snippet(passage.text, passage.lights)
        font, _ = self._fonts.of(option, Type.body)
        ink = tones.muted if weak else _soft(tones)
        where = QPointF(column.left(), caption + self._fonts.height(option, Type.caption) + Space.tiny)
        marked_text.draw(painter, where, text, lights, font, column.width(), PASSAGE_LINES, ink, tones)

    def _tile(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, hit: records.Hit, tones: theme.Colours
    ) -> None:
        place = QStyle.visualRect(option.direction, inside, QRect(inside.left(), inside.top(), TILE, TILE))
        scale = painter.device().devicePixelRatioF()
        if hit.offline or hit.weak:
            painter.setOpacity(0.55)
        painter.drawPixmap(place.topLeft(), icons.tile(hit.kind, TILE, tones, scale))
        painter.setOpacity(1.0)

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, column: QRect, hit: records.Hit, tones: theme.Colours
    ) -> None:
        y = float(column.top())
        small, _ = self._fonts.of(option, Type.caption)
        words = row_words.of_file(hit, column.width(), small, tones, self._clock)
        self._first_line(painter, option, column, y, hit, words, tones)
        y += self._fonts.height(option, Type.strong) + Space.hair
        self._caption(painter, option, column, y, words.why, small, words.ink, far=True)
        self._caption(painter, option, column, y, words.where, small, tones.muted, far=False)
        if hit.passages:
            self._passage_text(painter, option, column, y, hit.passages[0], hit.weak, tones)

    def _first_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: QRect,
        y: float,
        hit: records.Hit,
        words: row_words.RowWords,
        tones: theme.Colours,
    ) -> None:
        """The name with its matched letters lit, and at the far end when the file was changed."""
        font, metrics = self._fonts.of(option, Type.strong)
        small, small_metrics = self._fonts.of(option, Type.caption)
        drop = metrics.ascent() - small_metrics.ascent()
        self._caption(painter, option, column, y + drop, words.date, small, tones.muted, far=True)
        room = column.width() - words.date_width - Space.large
        name = displayed(hit.name)
        left = column.left() if option.direction == Qt.LayoutDirection.LeftToRight else column.right() - room
        ink = tones.muted if hit.weak or hit.offline else tones.text
        marked_text.draw(
            painter, QPointF(left, y), name, hit.name_lights, font, room, 1, ink, tones, side=option.direction
        )

    def _caption(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: QRect,
        y: float,
        text: str,
        font: QFont,
        colour: str,
        far: bool,
    ) -> None:
        metrics = self._fonts.of(option, Type.caption)[1]
        at_right = far == (option.direction == Qt.LayoutDirection.LeftToRight)
        left = column.right() + 1 - metrics.horizontalAdvance(text) if at_right else column.left()
        painter.setFont(font)
        painter.setPen(QColor(colour))
        # On the font's own line: glyphs of another script, which stand higher, would push a text down in a rectangle.
        painter.drawText(QPointF(left, y + metrics.ascent()), text)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tones: theme.Colours) -> None:
    """What is behind a row: nothing, or that it is pointed at, selected, or has the keys."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (selected or hovered):
        return
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(QColor(tones.accent), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tones.selected if selected else tones.hover))
    painter.drawRoundedRect(rect, theme.RADIUS + 2, theme.RADIUS + 2)


@lru_cache(maxsize=8)
def _soft(tones: theme.Colours) -> str:
    """The ink of passages: a little less strong than that of names."""
    return theme.blend(tones.text, tones.surface, 0.86).name()
