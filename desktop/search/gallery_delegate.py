"""Paints one hit as a card: how it looks, or the sign of its kind, above its name and place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme, wording
from desktop.directions import isolated
from desktop.search import marked_text
from desktop.search.hit_delegate import paint_ground
from desktop.search.hit_model import HitRole
from desktop.search.row_words import Fonts
from desktop.search.thumbnails import Thumbnails
from desktop.theme import Space, Type
from indexer import displayed, records

# A card is at least so wide; its picture is so high, in device-independent pixels.
NARROWEST, PICTURE_HEIGHT, WIDEST_PICTURE = 190, 130, 260
_TILE = 56


class GalleryDelegate(QStyledItemDelegate):
    """Draws files of a HitModel on cards; `clock` tells what "today" is."""

    def __init__(
        self, thumbnails: Thumbnails, parent: QObject | None = None, clock: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._clock = thumbnails, clock
        self._fonts = Fonts()
        self.card = QSize(NARROWEST, 0)

    def fit(self, width: int, option: QStyleOptionViewItem) -> QSize:
        """The size of cards that fill rows of this width."""
        width -= 1  # a row that is filled to its end would be broken before it
        columns = max(1, width // NARROWEST)
        text = self._fonts.height(option, Type.body) + self._fonts.height(option, Type.caption) + Space.hair
        self.card = QSize(width // columns, int(PICTURE_HEIGHT + text + 2 * Space.medium + Space.small))
        return self.card

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.card

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
        inside = option.rect.adjusted(Space.medium, Space.medium, -Space.medium, -Space.medium)
        self._look(painter, inside, hit, tones)
        self._names(painter, option, inside, hit, tones)
        painter.restore()

    def _look(self, painter: QPainter, inside: QRect, hit: records.Hit, tones: theme.Colours) -> None:
        """The picture on a sunken ground, or the sign of the kind."""
        room = QSize(min(inside.width(), WIDEST_PICTURE), PICTURE_HEIGHT)
        place = QRectF(inside.center().x() - room.width() / 2, inside.top(), room.width(), room.height())
        scale = painter.device().devicePixelRatioF()
        frame = QPainterPath()
        frame.addRoundedRect(place, theme.RADIUS, theme.RADIUS)
        painter.fillPath(frame, QColor(tones.sunken))
        found = self._thumbnails.of(hit, room, scale)
        painter.setOpacity(0.55 if hit.offline or hit.weak else 1.0)
        if found is None:
            tile = icons.tile(hit.kind, _TILE, tones, scale)
            painter.drawPixmap(place.center() - QPointF(_TILE / 2, _TILE / 2), tile)
        else:
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(_centred(found, place, at_top=hit.kind == "pdf"), found)
            painter.restore()
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(tones.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)

    def _names(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, hit: records.Hit, tones: theme.Colours
    ) -> None:
        y = inside.top() + PICTURE_HEIGHT + Space.small
        font, metrics = self._fonts.of(option, Type.body)
        ink = tones.muted if hit.weak or hit.offline else tones.text
        where = QPointF(inside.left(), y)
        name = displayed(hit.name)
        width, side = inside.width(), option.direction
        marked_text.draw(painter, where, name, hit.name_lights, font, width, 1, ink, tones, side=side)
        small, small_metrics = self._fonts.of(option, Type.caption)
        place = wording.capitalised(wording.place(hit.passages[0].at)) if hit.passages else ""
        said = wording.dotted(place, wording.when(hit.modified, self._clock()))
        painter.setFont(small)
        painter.setPen(QColor(tones.muted))
        line = QRectF(inside.left(), y + metrics.height() + Space.hair, inside.width(), small_metrics.height())
        said = small_metrics.elidedText(said, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(line, QStyle.visualAlignment(side, Qt.AlignmentFlag.AlignLeft), isolated(said))


def _centred(pixmap: QPixmap, place: QRectF, *, at_top: bool) -> QPointF:
    size = pixmap.deviceIndependentSize()
    top = place.top() if at_top else place.center().y() - size.height() / 2
    return QPointF(place.center().x() - size.width() / 2, top)
