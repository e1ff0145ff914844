"""The map of meaning: every file a point, near means alike; to be panned, zoomed, pointed at, and circled."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop import theme, wording
from desktop.explore.map_points import ColourBy, MapPoints, Tiles, as_polygon
from desktop.languages import translate
from desktop.speech import announce
from desktop.theme import Space, Type
from indexer import displayed

_MARGIN = 48
_ZOOM_STEP, _MOST_ZOOM = 1.25, 200.0
# Pixels within which the pointer means a point.
_REACH = 10.0
# Names of parts of topics are written from this zoom on.
_PARTS_FROM = 2.5
_AROUND = 30
# Where a name goes whose place is taken, in its own heights: a little above or below, or it is left out.
_LINES_ASIDE = (0, 1, -1, 2, -2)
# So many points in view are drawn as discs, more as squares.
_ROUND = 4_000
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(QWidget):
    """Draws MapPoints. `pointed` carries the number of the point that is current, `picked` numbers that were circled.

    Dragging moves the map, the wheel zooms, Shift and dragging circles files. With keys: arrows go from file to file,
    + and - zoom, Home shows everything, Space picks the files around the current one.
    """

    pointed = Signal(int)
    picked = Signal(list)
    opened = Signal(int)
    recoloured = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("explore", "Map of meaning"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 200)
        self._points: MapPoints | None = None
        self._by = ColourBy.topic
        self._groups: list[tuple[str, Tiles]] = []
        self._hits = QPolygonF()
        self._current: int | None = None
        self._lasso: QPolygonF | None = None
        self._held: QPointF | None = None
        self._zoom, self._middle = 1.0, QPointF(0, 0)

    # --- what is shown ---

    def show_points(self, points: MapPoints) -> None:
        """Draw another map; the view stays where it is, because files keep their places."""
        current = self._points.points[self._current].path if self._points and self._current is not None else None
        self._points = points
        found = points.numbers([current]) if current else []
        self._current = found[0] if found else None
        self.colour_by(self._by)

    def colour_by(self, by: ColourBy) -> None:
        self._by = by
        groups = self._points.groups(by) if self._points else []
        self._groups = [(said, Tiles(polygon)) for said, polygon in groups]
        self.update()

    def light(self, paths: Iterable[str]) -> None:
        """Ring the files at these paths: the hits of a search."""
        if self._points:
            self._hits = as_polygon(self._points.points, self._points.numbers(paths))
            self.update()

    def legend(self) -> list[tuple[str, QColor, int]]:
        """What each colour stands for, and how many files have it; what has no group comes last and is unnamed."""
        return [(said, self._colour(place), held.whole.size()) for place, (said, held) in enumerate(self._groups)]

    def show_all(self) -> None:
        self._zoom, self._middle = 1.0, QPointF(0, 0)
        self.update()

    def transform(self) -> QTransform:
        """From the map (-1 to 1) to pixels."""
        side = max(min(self.width(), self.height()) / 2 - _MARGIN, 10) * self._zoom
        moved = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        return moved.scale(side, side).translate(-self._middle.x(), -self._middle.y())

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter, QRectF(self.rect()))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw everything; also used for pictures of the map."""
        tones = theme.colours(self.palette())
        painter.fillRect(area, QColor(tones.surface))
        if self._points is None or not len(self._points):
            return
        there = self.transform()
        self._draw_points(painter, there)
        self._draw_rings(painter, there, tones)
        self._draw_names(painter, there, tones)
        if self._lasso:
            painter.setPen(QPen(QColor(tones.accent), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(theme.blend(tones.accent, tones.surface, 0.12))
            painter.drawPolygon(there.map(self._lasso))

    def _draw_points(self, painter: QPainter, there: QTransform) -> None:
        back, _ = there.inverted()
        area = back.mapRect(QRectF(self.rect()))
        seen = [tiles.within(area) for _, tiles in self._groups]
        count = sum(polygon.size() for polygons in seen for polygon in polygons)
        # Few files are drawn large enough to be seen, many small enough to stay apart; round ones cost much more.
        width = min(max(200.0 * self._zoom**0.5 / max(len(self._points or ()), 1) ** 0.5, 3.0), 10.0)
        few = count < _ROUND
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, few)
        cap = Qt.PenCapStyle.RoundCap if few else Qt.PenCapStyle.FlatCap
        for place in reversed(range(len(self._groups))):
            painter.setPen(QPen(self._colour(place), width, c=cap))
            for polygon in seen[place]:
                painter.drawPoints(there.map(polygon))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _draw_rings(self, painter: QPainter, there: QTransform, tones: theme.Colours) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tones.accent), 2.0))
        for at in there.map(self._hits).toList():
            painter.drawEllipse(at, 6.0, 6.0)
        if self._points and self._current is not None:
            point = self._points.points[self._current]
            painter.setPen(QPen(QColor(tones.text), 2.0))
            painter.drawEllipse(there.map(QPointF(point.x, point.y)), 8.0, 8.0)

    def _draw_names(self, painter: QPainter, there: QTransform, tones: theme.Colours) -> None:
        """Names of topics, the largest first, none on top of another but rather a little aside."""
        taken: list[QRectF] = []
        for topic in self._points.topics if self._points else ():
            if topic.level > 1 and self._zoom < _PARTS_FROM:
                continue
            font = theme.font(self.font(), Type.strong if topic.level == 1 else Type.caption)
            size = QFontMetricsF(font).boundingRect(topic.name).size()
            middle = there.map(QPointF(topic.x, topic.y))
            box = QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())
            box.adjust(-Space.small, -Space.hair, Space.small, Space.hair)
            places = (box.translated(0, lines * box.height()) for lines in _LINES_ASIDE)
            free = next((place for place in places if not any(map(place.intersects, taken))), None)
            if free is None or not free.intersects(QRectF(self.rect())):
                continue
            box = free
            taken.append(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_veil(tones.surface))
            painter.drawRoundedRect(box, 6, 6)
            painter.setFont(font)
            painter.setPen(QColor(tones.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, topic.name)

    def _colour(self, place: int) -> QColor:
        """Hues far apart for named groups, a quiet tone for what has none."""
        tones = theme.colours(self.palette())
        if not self._groups[place][0]:
            return theme.blend(tones.faint, tones.surface, 0.55)
        hue = (0.61 + place * 0.618034) % 1.0
        return QColor.fromHslF(hue, 0.62 if tones.dark else 0.58, 0.66 if tones.dark else 0.44)

    # --- the pointer ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._lasso = QPolygonF([self._on_map(event.position())])
        else:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._lasso is not None:
            self._lasso.append(self._on_map(event.position()))
            self.update()
        elif self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._middle -= self._on_map(event.position()) - self._on_map(self._held)
            self._held = event.position()
            self.update()
        else:
            self._hover(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._lasso is not None and self._points:
            self._pick(self._points.inside(self._lasso))
            self._lasso = None
            self.update()
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._current is not None:
            self.opened.emit(self._current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_at(event.position(), _ZOOM_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def _hover(self, event: QMouseEvent) -> None:
        at = self._on_map(event.position())
        reach = _REACH / self.transform().m11()
        number = self._points.nearest(at.x(), at.y(), reach) if self._points else None
        if number is not None and number != self._current:
            self._point_at(number)
        QToolTip.showText(event.globalPosition().toPoint(), self.described(number), self) if number is not None else (
            QToolTip.hideText()
        )

    def _zoom_at(self, place: QPointF, factor: float) -> None:
        """Zoom so that what is under `place` stays there."""
        before = self._on_map(place)
        self._zoom = min(max(self._zoom * factor, 0.5), _MOST_ZOOM)
        self._middle += before - self._on_map(place)
        self.update()

    def _on_map(self, place: QPointF) -> QPointF:
        back, _ = self.transform().inverted()
        return back.map(place)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        centre = QRectF(self.rect()).center()
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step(*_STEPS[Qt.Key(event.key())])
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom_at(centre, _ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self._zoom_at(centre, 1 / _ZOOM_STEP)
            case Qt.Key.Key_Home:
                self.show_all()
            case Qt.Key.Key_Space if self._points and self._current is not None:
                self._pick(self._points.around(self._current, _AROUND))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current is not None:
                self.opened.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def _step(self, dx: int, dy: int) -> None:
        if self._points is None or not len(self._points):
            return
        if self._current is None:
            number = self._points.nearest(self._middle.x(), self._middle.y(), 4.0)
        else:
            number = self._points.towards(self._current, dx, dy)
        if number is not None:
            self._point_at(number)
            announce(self, self.described(number))
            self._bring_into_view(number)

    def _bring_into_view(self, number: int) -> None:
        assert self._points
        point = self._points.points[number]
        at = self.transform().map(QPointF(point.x, point.y))
        if not QRectF(self.rect()).adjusted(30, 30, -30, -30).contains(at):
            self._middle = QPointF(point.x, point.y)
            self.update()

    def _point_at(self, number: int) -> None:
        self._current = number
        self.setAccessibleDescription(self.described(number))
        self.pointed.emit(number)
        self.update()

    def _pick(self, numbers: Collection[int]) -> None:
        if numbers:
            self.picked.emit(list(numbers))

    def described(self, number: int) -> str:
        """A point in words: its name, its folder, its topic."""
        assert self._points
        point = self._points.points[number]
        name = displayed(point.path.rpartition("/")[2])
        return wording.dotted(name, wording.parent(point.path), self._points.topic_name(number))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.recoloured.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()


def _veil(surface: str) -> QColor:
    colour = QColor(surface)
    colour.setAlpha(190)
    return colour
