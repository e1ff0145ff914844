"""Text in DrawingML and VML parts of Office packages: shapes, text boxes, charts, diagrams."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from indexer.reading.packages import Package
from indexer.reading.xmlevents import XmlEvent
from indexer.records import BlockKind

# What the templates of office programs say in shapes that nobody has filled.
PROMPTS = (
    "Click to edit",
    "Click icon to add",
    "‹#›",
    "<#>",
    "Second level",
    "Third level",
    "Fourth level",
    "Fifth level",
)

_BREAKS = {"br": "\n", "tab": "\t", "cr": "\n"}
_PARAGRAPH_ENDS = ("p", "txbxContent", "textbox")


def paragraphs(events: Iterable[XmlEvent]) -> Iterator[tuple[BlockKind, str]]:
    """The paragraphs ("p" with runs of "t") of a drawing, the rows of its tables, and what describes its pictures."""
    pieces: list[str] = []
    cells: list[str] | None = None
    inside = False
    for kind, value, attributes in events:
        if kind == "text":
            pieces += [value] if inside else []
        elif kind == "start":
            inside = value == "t" or (inside and value != "p")
            pieces.append(_BREAKS.get(value, ""))
            cells = [] if value == "tr" else cells
            if value == "cNvPr" and len(attributes.get("descr", "").split()) > 1:
                yield BlockKind.caption, attributes["descr"]
        else:
            inside = inside and value != "t"
            text = "".join(pieces).strip() if value in _PARAGRAPH_ENDS else ""
            if value in _PARAGRAPH_ENDS:
                pieces.clear()
            if text and cells is not None:
                cells.append(text)
            elif text:
                yield BlockKind.text, text
            elif value == "tr" and cells is not None:
                row, cells = "\t".join(cells), None
                if row:
                    yield BlockKind.table, row


def chart_texts(events: Iterable[XmlEvent]) -> Iterator[str]:
    """The titles, series names and categories of a chart, each on its own; its numbers are left out."""
    text = ""
    numbers = False
    for kind, value, _ in events:
        if kind == "start":
            numbers = numbers or value == "numCache"
            text = ""
        elif kind == "text":
            text += value
        elif value == "numCache":
            numbers = False
        elif value in ("t", "v") and not numbers and text.strip():
            yield " ".join(text.split())


def related_texts(package: Package, part: str, follow: tuple[str, ...]) -> Iterator[tuple[BlockKind, str]]:
    """The texts of the parts that a part refers to, the words of charts as captions.

    `follow` names the relationships to follow ("drawing", "chart" ...). A part that is reached twice is read once.
    """
    seen = {part}
    waiting = [part]
    while waiting:
        for kind, target in package.relations(waiting.pop(0)).values():
            if kind not in follow or target in seen or target not in package:
                continue
            seen.add(target)
            waiting.append(target)
            events = package.xml_events(target)
            if kind.startswith("chart"):
                yield from ((BlockKind.caption, text) for text in dict.fromkeys(chart_texts(events)))
            yield from dict.fromkeys(() if kind.startswith("chart") else paragraphs(events))
