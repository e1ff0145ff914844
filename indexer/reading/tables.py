"""Rows of cells turned into blocks of text in which every value carries its heading."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from indexer.records import Block, BlockKind, Locator

BLOCK_CHARACTERS = 1_000
HEADING_CHARACTERS = 80
# Rows so far apart do not belong into one block.
WIDE_GAP = 20

Place: TypeAlias = Callable[["Extent"], Locator]

_NUMBER = re.compile(r"[\s\d.,:/%+\-()€$£¥eE'’]+")


class Extent(NamedTuple):
    """The rectangle that a block covers; rows and columns count from 0, both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    def cells(self) -> str:
        """The rectangle as a spreadsheet writes it: "A5:F24"."""
        return f"{column_letters(self.left)}{self.top + 1}:{column_letters(self.right)}{self.bottom + 1}"


class Row(NamedTuple):
    """One row that holds something: its number from 0 and its cells as text."""

    number: int
    cells: Sequence[str]


def column_letters(column: int) -> str:
    """0 is "A", 25 "Z", 26 "AA"."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_text(value: object) -> str:
    """A cell's value as a person would write it: 41000.0 is "41000", a midnight is a date."""
    if isinstance(value, str):
        return " ".join(value.split())
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ", timespec="seconds")
    return str(value)


def table_blocks(rows: Iterable[Row], place: Place, column: int = 0, headings: Sequence[str] = ()) -> Iterator[Block]:
    """Blocks of about a thousand characters, "Region: North | Q3: 41 000" a line.

    `place` says where a block stands, `column` is the number of the first cell of every row. Unless the `headings`
    are known, the rows are searched for them: a gap between two rows may begin another table with headings of its
    own. Rows without any text are passed over.
    """
    writer = _Writer(place, column, headings)
    pending: Row | None = None
    for row in rows:
        if not any(row.cells):
            continue
        if pending is not None:
            yield from writer.add(pending, row)
        pending = row
    if pending is not None:
        yield from writer.add(pending, None)
    yield from writer.flush()


class _Writer:
    """The lines of the block that is being filled, and the headings in force."""

    def __init__(self, place: Place, column: int, headings: Sequence[str]) -> None:
        self._place = place
        self._column = column
        self._headings = headings
        self._searching = not headings
        self._last = -2
        self._lines: list[str] = []
        self._characters = 0
        self._extent: Extent | None = None

    def add(self, row: Row, following: Row | None) -> Iterator[Block]:
        begins = row.number > self._last + 1
        if self._extent and row.number > self._extent.bottom + WIDE_GAP:
            yield from self.flush()
        if sum(map(bool, row.cells)) > 1:  # a caption above a table is no part of it
            self._last = row.number
        if begins and self._searching and _is_heading(row, following, certain=bool(self._headings)):
            yield from self.flush()
            self._headings = row.cells
            line = "\t".join(filter(None, row.cells))
        else:
            line = self._line(row)
        self._lines.append(line)
        self._characters += len(line)
        self._extent = self._grown(row)
        if self._characters >= BLOCK_CHARACTERS:
            yield from self.flush()

    def flush(self) -> Iterator[Block]:
        if self._extent is not None:
            yield Block(text="\n".join(self._lines), kind=BlockKind.table, at=self._place(self._extent))
        self._lines, self._characters, self._extent = [], 0, None

    def _line(self, row: Row) -> str:
        headings = self._headings
        if not headings or sum(map(bool, row.cells)) == 1:
            return "\t".join(filter(None, row.cells))
        pairs = ((headings[i] if i < len(headings) else "", cell) for i, cell in enumerate(row.cells) if cell)
        return " | ".join(f"{heading.rstrip(':')}: {cell}" if heading else cell for heading, cell in pairs)

    def _grown(self, row: Row) -> Extent:
        filled = [self._column + i for i, cell in enumerate(row.cells) if cell]
        extent = self._extent or Extent(row.number, filled[0], row.number, filled[-1])
        return Extent(extent.top, min(extent.left, filled[0]), row.number, max(extent.right, filled[-1]))


def _is_heading(row: Row, following: Row | None, certain: bool) -> bool:
    """Whether a row at the top of a table names the columns below it.

    With `certain` (there are headings already) only a change from words to numbers is proof.
    """
    names = [cell for cell in row.cells if cell]
    if following is None or len(names) < 2 or len(set(names)) < len(names):
        return False
    if any(is_number(name) or len(name) > HEADING_CHARACTERS for name in names):
        return False
    if any(name and is_number(cell) for name, cell in zip(row.cells, following.cells, strict=False)):
        return True
    return not certain and len(names) > 2 and sum(map(bool, following.cells)) > 1


def is_number(cell: str) -> bool:
    """Whether a cell holds a figure, a date, a time or an amount rather than words."""
    return bool(_NUMBER.fullmatch(cell)) and any(character.isdigit() for character in cell)
