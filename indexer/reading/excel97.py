"""Excel workbooks of 1987 to 2003 (XLS, XLT): the cells by xlrd, else calamine; the texts beside them by records."""

from __future__ import annotations

import datetime
import io
import struct
from collections.abc import Iterator
from typing import Any

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.compound import family, open_compound
from indexer.reading.embedded import embedded_in_compound
from indexer.reading.packages import LOCKED
from indexer.reading.sheets import header_text, place_in
from indexer.reading.tables import Row, cell_text, table_blocks
from indexer.records import Block, BlockKind, Content, Document, FailureKind, Locator

# The first record of the formats before Excel 5, which had no compound file around them.
_BARE = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")
# Record types of [MS-XLS] 2.3.
_BOF, _EOF, _CONTINUE, _SHEET, _FILEPASS = 0x0809, 0x000A, 0x003C, 0x0085, 0x002F
_HEADER, _FOOTER, _TEXT_OBJECT, _CHART_TEXT, _NAME = 0x0014, 0x0015, 0x01B6, 0x100D, 0x0018
_BUILT_IN_NAME = 0x0020


class WorkbookReader:
    """Reads cells row by row; charts, text boxes, comments, headers and names from the records themselves."""

    name = "excel97"
    version = 1
    kind = "sheet"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "sheet" or source.head.startswith(_BARE) else 0

    def read(self, source: Source) -> Document:
        title: str | None = None
        facts: dict[str, str] = {}
        stream = source.bytes()
        embedded: list[Block] = []
        if not source.head.startswith(_BARE):
            with open_compound(source) as compound:
                title, facts = compound.properties()
                stream = compound.read("Workbook") or compound.read("Book")
                embedded = list(embedded_in_compound(compound, source))
        if any(kind == _FILEPASS for kind, _ in _records(stream[: 2**16])):
            return LOCKED
        notes: list[str] = []
        blocks = list(_cells(source, notes))
        blocks += _beside_cells(stream, {block.text for block in blocks})
        blocks += embedded
        return Document(
            blocks=tuple(blocks),
            title=title,
            facts=facts,
            content=Content.partly if notes else Content.whole,
            note="; ".join(notes) or None,
        )


def _cells(source: Source, notes: list[str]) -> Iterator[Block]:
    """Headings and rows of every sheet."""
    try:
        sheets = list(_by_xlrd(source, notes))
    except Exception as error:  # xlrd meets damage with assertions and index errors
        if "encrypted" in str(error):
            raise UnreadableFile(FailureKind.locked, "is protected by a password") from error
        sheets = list(_by_calamine(source, notes))
    for name, rows in sheets:
        yield Block(name, BlockKind.heading, Locator(sheet=name), level=1)
        yield from table_blocks(rows, place_in(name))


def _by_xlrd(source: Source, notes: list[str]) -> Iterator[tuple[str, list[Row]]]:
    import xlrd

    quiet = io.StringIO()
    book = xlrd.open_workbook(file_contents=source.bytes(), logfile=quiet, on_demand=True, ragged_rows=True)
    for name in book.sheet_names():
        sheet = book.sheet_by_name(name)
        yield name, list(_rows_of_xlrd(sheet, book.datemode, source.limits.rows, notes))
        book.unload_sheet(name)


def _rows_of_xlrd(sheet: Any, datemode: int, limit: int, notes: list[str]) -> Iterator[Row]:
    if sheet.nrows > limit:
        notes.append(
            f"only rows 1-{limit:,} of {sheet.nrows:,} of the sheet “{sheet.name}” were read (setting reading.rows)"
        )
    for number in range(min(sheet.nrows, limit)):
        yield Row(number, [_value(cell, datemode) for cell in sheet.row(number)])


def _value(cell: Any, datemode: int) -> str:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            moment: datetime.datetime = xlrd.xldate_as_datetime(cell.value, datemode)
        except (ValueError, OverflowError):
            return cell_text(cell.value)
        return moment.strftime("%H:%M:%S") if cell.value < 1 else cell_text(moment)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return cell_text(bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return ""
    return cell_text(cell.value)


def _by_calamine(source: Source, notes: list[str]) -> Iterator[tuple[str, list[Row]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with source.open() as file, CalamineWorkbook.from_filelike(file) as workbook:
            for name in workbook.sheet_names:
                sheet = workbook.get_sheet_by_name(name)
                top, left = sheet.start or (0, 0)
                cells = sheet.to_python(nrows=source.limits.rows)
                yield (
                    name,
                    [Row(top + i, [""] * left + [cell_text(cell) for cell in row]) for i, row in enumerate(cells)],
                )
    except CalamineError as error:
        notes.append(f"the cells could not be read ({error})")


def _beside_cells(stream: bytes, seen: set[str]) -> Iterator[Block]:
    """Sheet names that have no cells, headers, footers, text boxes, chart texts and names, each once."""
    names: list[str] = []
    number, depth, expects = -1, 0, False
    for kind, body in _records(stream):
        text = ""
        if kind == _BOF:
            number += depth == 0
            depth += 1
        elif kind == _EOF:
            depth -= 1
        elif kind == _SHEET:
            text = _short_string(body[6:])
            names.append(text)
        elif kind in (_HEADER, _FOOTER):
            text = header_text(_long_string(body) if len(body) > 2 else "")
        elif kind == _CHART_TEXT:
            text = _short_string(body[2:])
        elif kind == _NAME and len(body) > 15 and not _short(body, 0) & _BUILT_IN_NAME:
            text = _characters(body[14:], body[3])
        elif kind == _CONTINUE and expects:
            text = _characters(body, len(body))
        expects = kind == _TEXT_OBJECT
        text = text.replace("\r", "\n").strip("\0 \n")
        if text and text not in seen:
            seen.add(text)
            sheet = names[number - 1] if 0 < number <= len(names) else None
            yield Block(text, BlockKind.caption if kind == _CHART_TEXT else BlockKind.note, Locator(sheet=sheet))


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _short(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 2], "little")


def _short_string(body: bytes) -> str:
    return _characters(body[1:], body[0]) if body else ""


def _long_string(body: bytes) -> str:
    """A string with a count of two bytes, or of one before Excel 97."""
    if body[0] == len(body) - 1:
        return body[1:].decode("cp1252", "replace")
    return _characters(body[2:], _short(body, 0))


def _characters(body: bytes, count: int) -> str:
    """Characters behind a flag that says whether each takes one byte or two; without the flag, one."""
    if not body:
        return ""
    if body[0] == 1:
        return body[1 : 1 + 2 * count].decode("utf-16-le", "replace")
    return body[1 : 1 + count].decode("cp1252", "replace") if body[0] == 0 else body[:count].decode("cp1252", "replace")


READERS = (WorkbookReader(),)
