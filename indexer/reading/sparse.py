"""Sheets read cell by cell, where a dense rectangle would not fit into memory or the library finds them damaged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from indexer.reading.packages import Package
from indexer.reading.tables import Row, cell_text
from indexer.reading.xmlevents import XmlEvent

UNFORMATTED = "the sheets are damaged or have cells at far corners, so dates were read as numbers"

# The cell reader keeps a sheet as one dense rectangle of about 32 bytes a cell.
DENSE_CELLS = 8_000_000

_WIDE_CELL = re.compile(rb" r=\"([A-Z]{2,3})\d{1,7}\"")
_ROW = re.compile(rb"<(?:\w+:)?row [^>]*?\br=\"(\d{1,7})\"")
_MOST_COLUMNS = 1_024
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def is_dense(package: Package, part: str) -> bool:
    """Whether the rectangle around all cells fits into memory; what the sheet itself says of it may be wrong."""
    width, height = 1, 1
    for chunk in package.peek(part):
        corners = _WIDE_CELL.findall(chunk)
        width = max(width, *map(_column_number, corners)) if corners else width
        rows = _ROW.findall(chunk)
        height = max(height, int(rows[-1])) if rows else height
    return max(width, 26) * height <= DENSE_CELLS


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def shared_strings(package: Package) -> Iterator[str]:
    """The strings that the cells of a workbook refer to by number, with the sounds of Chinese characters behind."""
    pieces: list[str] = []
    inside = False
    for kind, value, _ in package.xml_events("xl/sharedStrings.xml"):
        if kind == "text":
            pieces += [value] if inside else []
        elif value == "t":
            inside = kind == "start"
        elif value == "si" and kind == "end":
            yield " ".join("".join(pieces).split())
            pieces.clear()


def sparse_rows(events: Iterable[XmlEvent], strings: Sequence[str]) -> Iterator[Row]:
    """The rows of a sheet that hold something; cells beyond column 1 024 move up to the last of the others."""
    cells: dict[int, str] = {}
    number = 0
    sort, reference, text = "", "", ""
    for kind, value, attributes in events:
        if kind == "text":
            text += value
        elif kind == "start":
            text = "" if value in ("c", "v", "t") else text
            if value == "row":
                number = int(attributes.get("r") or number + 1)
            elif value == "c":
                sort, reference = attributes.get("t", ""), attributes.get("r", "")
        elif value == "c" and text.strip():
            found = _REFERENCE.match(reference)
            column = _column_number(found[1].encode()) - 1 if found else len(cells)
            shared = sort == "s" and text.isdecimal() and int(text) < len(strings)
            cells[min(column, max(cells, default=-1) + 1) if column >= _MOST_COLUMNS else column] = (
                strings[int(text)] if shared else cell_text(text)
            )
            text = ""
        elif value == "row" and cells:
            yield Row(number - 1, [cells.get(column, "") for column in range(max(cells) + 1)])
            cells = {}
