"""Draws the map of meaning as a picture: SVG text, or PNG bytes."""

from __future__ import annotations

import colorsys
import io
import math
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from indexer.findings import VARIOUS, MapPoint, MeaningMap
from indexer.locations import displayed

_SIDE, _MARGIN = 1_600, 60
_PAPER, _INK, _GREY = "#ffffff", "#1c1c1c", "#b4b4b4"
# Hues a golden angle apart stay distinct however many there are.
_GOLDEN = 0.618034
_TEXT = 22
_LARGEST_DOT, _SMALLEST_DOT = 7.0, 1.8


class _Dot(NamedTuple):
    x: float
    y: float
    colour: str
    title: str


class _Word(NamedTuple):
    x: float
    y: float
    text: str


def as_svg(found: MeaningMap, colour: str = "topic") -> str:
    """The map as an SVG document; the name of each file shows under the pointer. `colour` as in `coloured`."""
    radius = _radius(len(found.points))
    dots = "\n".join(
        f'<circle cx="{dot.x:.1f}" cy="{dot.y:.1f}" r="{radius:.1f}" fill="{dot.colour}">'
        f"<title>{escape(dot.title)}</title></circle>"
        for dot in _dots(found, colour)
    )
    words = "\n".join(
        f'<text x="{word.x:.1f}" y="{word.y:.1f}" aria-label={quoteattr(word.text)}>{escape(word.text)}</text>'
        for word in _words(found)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_SIDE} {_SIDE}" font-family="sans-serif" '
        f'font-size="{_TEXT}" text-anchor="middle">\n<rect width="100%" height="100%" fill="{_PAPER}"/>\n'
        f'<g fill-opacity="0.8">\n{dots}\n</g>\n<g fill="{_INK}" stroke="{_PAPER}" stroke-width="5" '
        f'paint-order="stroke">\n{words}\n</g>\n</svg>\n'
    )


def as_png(found: MeaningMap, colour: str = "topic") -> bytes:
    """The map as a PNG picture of 1600 pixels."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (_SIDE, _SIDE), _PAPER)
    pen = ImageDraw.Draw(picture, "RGBA")
    radius = _radius(len(found.points))
    for dot in _dots(found, colour):
        box = (dot.x - radius, dot.y - radius, dot.x + radius, dot.y + radius)
        pen.ellipse(box, fill=f"{dot.colour}cc")
    font = ImageFont.load_default(_TEXT)
    for word in _words(found):
        pen.text((word.x, word.y), word.text, _INK, font, anchor="mm", stroke_width=3, stroke_fill=_PAPER)
    content = io.BytesIO()
    picture.save(content, "PNG", optimize=True)
    return content.getvalue()


def coloured(found: MeaningMap, by: str) -> Callable[[MapPoint], str]:
    """The colour of a point by its "topic", "kind", "age" or "label"; grey for what has none."""
    if by == "age":
        times = [point.modified for point in found.points] or [0.0]
        oldest, span = min(times), max(max(times) - min(times), 1.0)
        return lambda point: _hue(0.65 * (1 - (point.modified - oldest) / span))
    keys: dict[str, Callable[[MapPoint], str]] = {
        "topic": lambda point: str(point.topic) if point.topic != VARIOUS else "",
        "kind": lambda point: point.kind,
        "label": lambda point: point.labels[0] if point.labels else "",
    }
    key = keys[by]
    known = sorted({key(point) for point in found.points} - {""})
    colours = {value: _hue(0.58 + number * _GOLDEN) for number, value in enumerate(known)}
    return lambda point: colours.get(key(point), _GREY)


def _hue(hue: float) -> str:
    red, green, blue = (round(255 * part) for part in colorsys.hls_to_rgb(hue % 1.0, 0.48, 0.62))
    return f"#{red:02x}{green:02x}{blue:02x}"


def _dots(found: MeaningMap, colour: str) -> Iterator[_Dot]:
    choose = coloured(found, colour)
    for point in found.points:
        yield _Dot(*_on_paper(point.x, point.y), choose(point), displayed(PurePath(point.path).name))


def _words(found: MeaningMap) -> Iterator[_Word]:
    """The names of topics; one that would cover a larger topic's name is left out."""
    taken: list[tuple[float, float, float]] = []
    for topic in sorted(found.topics, key=lambda topic: (topic.level, -topic.files)):
        x, y = _on_paper(topic.x, topic.y)
        half = len(topic.name) * _TEXT * 0.28
        x = min(max(x, half), _SIDE - half)
        if all(abs(y - other_y) > 1.3 * _TEXT or abs(x - other_x) > half + other for other_x, other_y, other in taken):
            taken.append((x, y, half))
            yield _Word(x, y, displayed(topic.name))


def _on_paper(x: float, y: float) -> tuple[float, float]:
    half = _SIDE / 2 - _MARGIN
    return _SIDE / 2 + x * half, _SIDE / 2 - y * half


def _radius(points: int) -> float:
    return max(_SMALLEST_DOT, min(_LARGEST_DOT, 300.0 / math.sqrt(max(points, 1))))
