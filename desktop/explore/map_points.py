"""The points of a map as they are asked for: by colour, by place, by direction; no window."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from desktop import kinds, wording
from desktop.languages import translatable, translate
from indexer.findings import VARIOUS, MapPoint, MapTopic, MeaningMap

# The map is a square from -1 to 1, cut into so many cells a side for finding what is near.
_CELLS = 128
_TILES = 24
_DAY = 86_400.0
_AGES = (
    (7 * _DAY, translatable("explore", "This week")),
    (30 * _DAY, translatable("explore", "This month")),
    (365 * _DAY, translatable("explore", "This year")),
    (5 * 365 * _DAY, translatable("explore", "The last five years")),
    (math.inf, translatable("explore", "Older")),
)
# As many colours as people tell apart; what comes after them shares the last, quiet one.
MOST_GROUPS = 14


class ColourBy(StrEnum):
    """What the colour of a point stands for."""

    topic = "topic"
    kind = "kind"
    age = "age"
    label = "label"


class MapPoints:
    """The points of one MeaningMap; numbers are their places in `points`. `now` is in seconds since 1970."""

    def __init__(self, found: MeaningMap, now: float) -> None:
        self.points: Sequence[MapPoint] = found.points
        self.topics: Sequence[MapTopic] = sorted(found.topics, key=lambda topic: (topic.level, -topic.files))
        self._now = now
        self._names = {topic.id: topic.name for topic in found.topics if topic.level == 1}
        self._numbers = {point.path: number for number, point in enumerate(found.points)}
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for number, point in enumerate(found.points):
            self._cells[_cell(point.x, point.y)].append(number)

    def __len__(self) -> int:
        return len(self.points)

    def groups(self, by: ColourBy) -> list[tuple[str, QPolygonF]]:
        """What each colour stands for, and its points; the largest group first, what has no group last and unnamed."""
        name = self._namer(by)
        counts = Counter(name(point) for point in self.points)
        counts.pop("", None)
        order = [said for _, said in _ages()] if by is ColourBy.age else [said for said, _ in counts.most_common()]
        named = [said for said in order if counts.get(said)][:MOST_GROUPS]
        polygons = {said: QPolygonF() for said in (*named, "")}
        for point in self.points:
            said = name(point)
            polygons[said if said in polygons else ""].append(QPointF(point.x, point.y))
        return [(said, polygon) for said, polygon in polygons.items() if polygon.size()]

    def numbers(self, paths: Iterable[str]) -> list[int]:
        """The points of the files at these paths, as far as they are on the map."""
        return [self._numbers[path] for path in paths if path in self._numbers]

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """The point nearest to a place, no farther than `reach` (in the units of the map)."""
        area = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
        near = [(self._distance(number, x, y), number) for number in self._in(area)]
        best = min(near, default=(math.inf, -1))
        return best[1] if best[0] <= reach else None

    def around(self, number: int, count: int) -> list[int]:
        """The `count` points nearest to a point, itself first."""
        point, reach = self.points[number], 1.0 / _CELLS
        while True:
            area = QRectF(point.x - reach, point.y - reach, 2 * reach, 2 * reach)
            near = [n for n in self._in(area) if self._distance(n, point.x, point.y) <= reach]
            if len(near) >= min(count, len(self)) or reach > 4.0:
                near.sort(key=lambda n: (n != number, self._distance(n, point.x, point.y)))
                return near[:count]
            reach *= 2

    def towards(self, number: int, dx: int, dy: int) -> int | None:
        """The next point in a direction (1 is right and down): near, and not far to the side."""
        here = self.points[number]
        best, least = None, math.inf
        for other in self.around(number, 400):
            ahead = (self.points[other].x - here.x) * dx + (self.points[other].y - here.y) * dy
            aside = abs((self.points[other].x - here.x) * dy) + abs((self.points[other].y - here.y) * dx)
            if ahead > 0 and aside <= ahead * 1.2 and ahead + 2 * aside < least:
                best, least = other, ahead + 2 * aside
        return best

    def inside(self, outline: QPolygonF) -> list[int]:
        """The points within a closed line."""
        from PySide6.QtCore import Qt

        rule = Qt.FillRule.OddEvenFill
        area = outline.boundingRect()
        return [n for n in self._in(area) if outline.containsPoint(QPointF(self.points[n].x, self.points[n].y), rule)]

    def topic_name(self, number: int) -> str:
        return self._names.get(self.points[number].topic, "")

    def _namer(self, by: ColourBy) -> Callable[[MapPoint], str]:
        match by:
            case ColourBy.topic:
                return lambda point: self._names.get(point.topic, "") if point.topic != VARIOUS else ""
            case ColourBy.kind:
                return lambda point: wording.capitalised(kinds.called(point.kind))
            case ColourBy.age:
                ages = _ages()
                return lambda point: next(said for days, said in ages if self._now - point.modified <= days)
            case ColourBy.label:
                return lambda point: point.labels[0] if point.labels else ""

    def _in(self, area: QRectF) -> Iterator[int]:
        left, top = _cell(area.left(), area.top())
        right, bottom = _cell(area.right(), area.bottom())
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                yield from self._cells.get((column, row), ())

    def _distance(self, number: int, x: float, y: float) -> float:
        return math.hypot(self.points[number].x - x, self.points[number].y - y)


class Tiles:
    """Points of one colour, cut into tiles so that only those in view are drawn."""

    def __init__(self, points: QPolygonF) -> None:
        self.whole = points
        tiles: defaultdict[tuple[int, int], list[QPointF]] = defaultdict(list)
        for point in points.toList():
            tiles[_tile(point.x()), _tile(point.y())].append(point)
        self._tiles = {place: QPolygonF(held) for place, held in tiles.items()}

    def within(self, area: QRectF) -> list[QPolygonF]:
        """The tiles that an area of the map touches; all in one where it is the whole map."""
        left, top, right, bottom = (_tile(edge) for edge in (area.left(), area.top(), area.right(), area.bottom()))
        if (right - left + 1) * (bottom - top + 1) >= len(self._tiles):
            return [self.whole]
        places = ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))
        return [self._tiles[place] for place in places if place in self._tiles]


def _tile(value: float) -> int:
    return min(max(int((value + 1) / 2 * _TILES), 0), _TILES - 1)


def as_polygon(points: Sequence[MapPoint], numbers: Collection[int]) -> QPolygonF:
    return QPolygonF([QPointF(points[number].x, points[number].y) for number in numbers])


def _cell(x: float, y: float) -> tuple[int, int]:
    return tuple(min(max(int((value + 1) / 2 * _CELLS), 0), _CELLS - 1) for value in (x, y))  # type: ignore[return-value]


def _ages() -> list[tuple[float, str]]:
    return [(days, translate("explore", said)) for days, said in _AGES]
