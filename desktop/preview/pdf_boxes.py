"""Where a passage stands on the page of a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtPdf import QPdfDocument

from desktop.preview.finding import Wanted, find

# As far as numbers and places of characters differ on one page, and as many as tell where one is.
_DRIFT = 400
_KNOWN = 16


@dataclass(frozen=True)
class Boxes:
    """Where a passage stands on a page, in points from its upper left corner; what is alike, with its strength."""

    passage: tuple[QRectF, ...] = ()
    lights: tuple[QRectF, ...] = ()
    alike: tuple[tuple[QRectF, float], ...] = ()


def merged(boxes: Iterable[QRectF]) -> tuple[QRectF, ...]:
    """Boxes of letters, in reading order, joined into one box a line."""
    lines: list[QRectF] = []
    for box in boxes:
        if lines and _continues(lines[-1], box):
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(QRectF(box))
    return tuple(line for line in lines if line.width() > 0)


def _continues(line: QRectF, box: QRectF) -> bool:
    """Whether a letter goes on with a line: beside it, and not far to the right or back at the left."""
    middle = box.center().y()
    height = max(line.height(), box.height(), 1.0)
    beside = line.top() - height / 2 <= middle <= line.bottom() + height / 2
    return beside and line.left() <= box.left() <= line.right() + 3 * height


def find_boxes(document: QPdfDocument, page: int, wanted: Sequence[Wanted]) -> Boxes:
    """Find a passage on a page (from 0); empty when its text is not there."""
    text = document.getAllText(page).text()
    found = find(text, wanted)
    if found is None:
        return Boxes()

    def boxes(start: int, end: int) -> tuple[QRectF, ...]:
        first, last = (place + _drift(document, page, text, place) for place in (start, end))
        bounds = document.getSelectionAtIndex(page, first, last - first).bounds()
        return merged(polygon.boundingRect() for polygon in bounds)

    marks = (box for span in found.lights for box in boxes(span.start, span.end))
    alike = ((box, span.strength) for span in found.alike for box in boxes(span.start, span.end))
    return Boxes(boxes(found.start, found.end), tuple(marks), tuple(alike))


def _drift(document: QPdfDocument, page: int, text: str, place: int) -> int:
    """How far Qt's numbers of characters are from their places in its text, which spells some with several letters."""
    start = max(place - _DRIFT, 0)
    near = document.getSelectionAtIndex(page, start, place - start + _DRIFT).text()
    begin = max(place - _KNOWN, 0)
    known = text[begin : place + _KNOWN]
    after, before = near.find(known, begin - start), near.rfind(known, 0, begin - start + len(known))
    found = [at + start - begin for at in (after, before) if at >= 0]
    return min(found, key=abs, default=0)
