"""Paints one hit: what it is, where it is, the passage that answers, and why it was found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme, wording
from desktop.languages import translate
from desktop.search import marked_text
from desktop.search.hit_model import HitRole
from desktop.search.snippet import snippet
from desktop.theme import Space, Type
from indexer import displayed, records

TILE = 38
PASSAGE_LINES = 2
CHEVRON = 16
SEPARATOR = "  ·  "


class HitDelegate(QStyledItemDelegate):
    """Draws rows of a HitModel; `clock` tells what "today" is. With `unfolds`, a chevron shows further passages."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], datetime] = datetime.now, *, unfolds: bool = False
    ) -> None:
        super().__init__(parent)
        self._clock, self._unfolds = clock, unfolds
        self._fonts = Fonts()
        # An answer may have ten thousand rows, and each is asked how high it is.
        self._hints: dict[tuple[str, bool, bool], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hit: records.Hit | None = index.data(HitRole.hit)
        key = option.font.key(), bool(hit and hit.passages), bool(index.data(HitRole.passage))
        if key not in self._hints:
            self._hints[key] = QSize(240, self._height(option, has_text=key[1], is_further=key[2]))
        return self._hints[key]

    def _height(self, option: QStyleOptionViewItem, *, has_text: bool, is_further: bool) -> int:
        lines = PASSAGE_LINES * (self._fonts.height(option, Type.body) + marked_text.LEADING)
        if is_further:
            return int(self._fonts.height(option, Type.caption) + Space.tiny + lines + 2 * Space.small)
        text = self._fonts.height(option, Type.strong) + Space.hair + self._fonts.height(option, Type.caption)
        return int(max(text + (Space.tiny + lines if has_text else 0), TILE) + 2 * Space.medium)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: records.Hit | None = index.data(HitRole.hit)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = theme.colours(option.palette)
        paint_ground(painter, option, tones)
        number = index.data(HitRole.passage) or 0
        margin = Space.small if number else Space.medium
        inside = option.rect.adjusted(Space.medium, margin, -Space.medium, -margin)
        column = QStyle.visualRect(option.direction, inside, inside.adjusted(TILE + Space.medium, 0, 0, 0))
        if number:
            self._further_passage(painter, option, column, hit, number, tones)
        else:
            self._tile(painter, option, inside, hit, tones)
            if self._unfolds and len(hit.passages) > 1:
                self._chevron(painter, option, bool(index.data(HitRole.unfolded)), tones)
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
        passage = hit.passages[number]
        place = wording.place(passage.at)
        font, metrics = self._fonts.of(option, Type.caption)
        there = wording.capitalised(place) or translate("search", "Passage {number}").format(number=number + 1)
        where = wording.dotted(there, passage.heading or "")
        where = metrics.elidedText(where, Qt.TextElideMode.ElideRight, column.width())
        self._caption(painter, option, column, column.top(), where, font, tones.muted, far=False)
        self._passage_text(painter, option, column, column.top(), passage, hit.weak, tones)

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
        ink = tones.muted if weak else theme.blend(tones.text, tones.surface, 0.86).name()
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
        self._first_line(painter, option, column, y, hit, tones)
        y += self._fonts.height(option, Type.strong) + Space.hair
        self._second_line(painter, option, column, y, hit, tones)
        if hit.passages:
            self._passage_text(painter, option, column, y, hit.passages[0], hit.weak, tones)

    def _first_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: QRect,
        y: float,
        hit: records.Hit,
        tones: theme.Colours,
    ) -> None:
        """The name with its matched letters lit, and at the far end when the file was changed."""
        font, metrics = self._fonts.of(option, Type.strong)
        small, small_metrics = self._fonts.of(option, Type.caption)
        date = wording.when(hit.modified, self._clock())
        taken = small_metrics.horizontalAdvance(date)
        drop = metrics.ascent() - small_metrics.ascent()
        self._caption(painter, option, column, y + drop, date, small, tones.muted, far=True)
        room = column.width() - taken - Space.large
        name = displayed(hit.name)
        left = column.left() if option.direction == Qt.LayoutDirection.LeftToRight else column.right() - room
        ink = tones.muted if hit.weak or hit.offline else tones.text
        marked_text.draw(painter, QPointF(left, y), name, hit.name_lights, font, room, 1, ink, tones)

    def _second_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: QRect,
        y: float,
        hit: records.Hit,
        tones: theme.Colours,
    ) -> None:
        """Where the passage and the file are, and at the far end why it was found."""
        font, metrics = self._fonts.of(option, Type.caption)
        why, ink = _reason(hit, tones)
        why = metrics.elidedText(why, Qt.TextElideMode.ElideRight, column.width() * 0.45)
        taken = metrics.horizontalAdvance(why) + Space.large if why else 0
        self._caption(painter, option, column, y, why, font, ink, far=True)
        room = column.width() - taken
        self._caption(painter, option, column, y, _whereabouts(hit, metrics, room), font, tones.muted, far=False)

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
        side = Qt.AlignmentFlag.AlignRight if far else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QRectF(column.left(), y, column.width(), self._fonts.height(option, Type.caption))
        painter.drawText(line, QStyle.visualAlignment(option.direction, side), text)


class Fonts:
    """The fonts of the roles and their measures, made once."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, Type], tuple[QFont, QFontMetricsF]] = {}

    def of(self, option: QStyleOptionViewItem, role: Type) -> tuple[QFont, QFontMetricsF]:
        key = option.font.key(), role
        if key not in self._made:
            font = theme.font(option.font, role)
            self._made[key] = font, QFontMetricsF(font)
        return self._made[key]

    def height(self, option: QStyleOptionViewItem, role: Type) -> float:
        return self.of(option, role)[1].height()


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


def _reason(hit: records.Hit, tones: theme.Colours) -> tuple[str, str]:
    """Why the file is here, and the colour to say it in."""
    if hit.offline:
        return translate("search", "out of reach now"), tones.warning
    said = hit.why or wording.lanes(hit.lanes)
    if not hit.weak:
        return said, tones.accent
    return said and translate("search", "weaker, {reason}").format(reason=said), tones.muted


def _whereabouts(hit: records.Hit, metrics: QFontMetricsF, room: float) -> str:
    """Place in the file, folder (shortened in its middle), size, and how many passages, as far as there is room."""
    place = wording.place(hit.passages[0].at) if hit.passages else ""
    parts = [place[:1].upper() + place[1:], "", wording.size(hit.size)]
    if len(hit.passages) > 1:
        parts.append(wording.passages(len(hit.passages)))

    def line(folder: str) -> str:
        return SEPARATOR.join(part for part in (parts[0], folder, *parts[2:]) if part)

    folders = list(wording.shorter_folders(hit.folder))
    while len(parts) > 2 and metrics.horizontalAdvance(line(folders[-1])) > room:
        parts.pop()
    fitting = (line(folder) for folder in folders if metrics.horizontalAdvance(line(folder)) <= room)
    return next(fitting, metrics.elidedText(line(folders[-1]), Qt.TextElideMode.ElideMiddle, room))
