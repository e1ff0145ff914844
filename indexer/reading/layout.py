"""Lines found on a page brought into reading order and joined to paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median, pstdev
from typing import NamedTuple

from indexer.records import WordBox

# Multiples of the usual height of a line.
_PARAGRAPH_GAP = 0.7
_SAME_ROW = 0.35
# A column has at least so many lines of so many characters; anything narrower is a table, read row by row.
_COLUMN_LINES = 3
_COLUMN_CHARACTERS = 12
# Headings and pictures may run across two columns, but only so many of all lines.
_MOST_ACROSS = 0.2
# Boxes are drawn a little larger than the letters, so neighbouring columns may touch.
_SLACK = 0.006


class Line(NamedTuple):
    """One line of text with its box as shares of the page, and its words with theirs."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    words: tuple[WordBox, ...] = ()

    @property
    def middle(self) -> float:
        """The height at which the line stands."""
        return (self.top + self.bottom) / 2


def turned(lines: list[Line]) -> str | None:
    """ "left" or "right" when most lines stand upright because the page was turned that way, else None.

    Lines begin at one edge and end anywhere: a page that was turned to the left has them end at different heights
    above, and begin below.
    """
    long = [line for line in lines if len(line.text) >= _COLUMN_CHARACTERS]
    upright = [line for line in lines if line.bottom - line.top > 2 * (line.right - line.left)]
    if not long or len([line for line in long if line in upright]) * 2 <= len(long):
        return None
    tops, bottoms = ([getattr(line, side) for line in upright] for side in ("top", "bottom"))
    return "left" if pstdev(bottoms) < pstdev(tops) else "right"


def paragraphs(lines: list[Line]) -> list[list[Line]]:
    """Lines grouped to paragraphs in reading order: columns one after the other, between the lines across them."""
    if not lines:
        return []
    height = median(line.bottom - line.top for line in lines)
    return [group for part in _parts(lines) for group in _joined(part, height)]


def _parts(lines: list[Line]) -> Iterator[list[Line]]:
    """Parts of a page without columns."""
    gutter = _gutter(lines)
    if gutter is None:
        yield lines
        return
    heads: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if _crosses(line, gutter):
            yield from _sides(band, gutter)
            band = []
            heads.append(line)
        else:
            if heads:
                yield heads
                heads = []
            band.append(line)
    yield from _sides(band, gutter)
    if heads:
        yield heads


def _sides(lines: list[Line], gutter: float) -> Iterator[list[Line]]:
    for on_the_left in (True, False):
        side = [line for line in lines if (line.left + line.right < 2 * gutter) == on_the_left]
        if side:
            yield from _parts(side)


def _gutter(lines: list[Line]) -> float | None:
    """Where the white between two columns stands: the place that the fewest lines cross, if they are few."""
    if len(lines) < 2 * _COLUMN_LINES:
        return None
    places = {line.right + _SLACK / 2 for line in lines}
    crossing = {place: sum(_crosses(line, place) for line in lines) for place in places}
    divides = [place for place in places if crossing[place] <= _MOST_ACROSS * len(lines) and _is_between(lines, place)]
    return min(divides, key=lambda place: (crossing[place], place), default=None)


def _is_between(lines: list[Line], place: float) -> bool:
    left = [len(line.text) for line in lines if line.right <= place + _SLACK]
    right = [len(line.text) for line in lines if line.left >= place - _SLACK]
    return all(len(side) >= _COLUMN_LINES and median(side) >= _COLUMN_CHARACTERS for side in (left, right))


def _crosses(line: Line, place: float) -> bool:
    return line.left < place - _SLACK and line.right > place + _SLACK


def _joined(lines: list[Line], height: float) -> Iterator[list[Line]]:
    """Lines of one part from top to bottom, those of one height from left to right, split where a gap is wide."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if rows and abs(line.middle - rows[-1][0].middle) < _SAME_ROW * height:
            rows[-1].append(line)
        else:
            rows.append([line])
    group = sorted(rows[0], key=lambda line: line.left)
    for before, row in pairwise(rows):
        if min(line.top for line in row) - max(line.bottom for line in before) > _PARAGRAPH_GAP * height:
            yield group
            group = []
        group += sorted(row, key=lambda line: line.left)
    yield group
