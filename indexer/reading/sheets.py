"""Workbooks in the formats of Excel since 2007 (XLSX, XLSM, XLTX, XLSB): cells, comments, drawings, charts, headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.drawings import related_texts
from indexer.reading.embedded import embedded_in_package
from indexer.reading.packages import Package, family, office_properties, open_package
from indexer.reading.sparse import UNFORMATTED, is_dense, shared_strings, sparse_rows
from indexer.reading.tables import Extent, Row, cell_text, table_blocks
from indexer.reading.xmlevents import XmlEvent, xml_events
from indexer.records import Block, BlockKind, Content, Document, FailureKind, Locator

_HEADER_FOOTER = re.compile(rb"<(?:\w+:)?headerFooter.*?</(?:\w+:)?headerFooter>", re.DOTALL)
_HEADER_CODES = re.compile(r"&(?:\"[^\"]*\"|K[0-9A-F]{6}|\d+|[LCRPNDTFAGBIUESXYZO&])")
_FOLLOWED = ("drawing", "chart", "chartEx", "chartUserShapes", "diagramData", "vmlDrawing")


class SheetReader:
    """Reads what calamine gives of the cells and what the package holds beside them."""

    name = "sheets"
    version = 1
    kind = "sheet"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "sheet" else 0

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            title, facts = office_properties(package)
            parts = _sheet_parts(package)
            notes: list[str] = []
            blocks: list[Block] = []
            for name, rows in _sheets(source, package, parts, notes):
                blocks.append(Block(text=name, kind=BlockKind.heading, level=1, at=Locator(sheet=name)))
                blocks += rows
                blocks += _beside_cells(package, parts.pop(name, ""), name)
            for name, part in parts.items():
                blocks += _beside_cells(package, part, name)
            blocks += _phonetics(package)
            blocks += embedded_in_package(package, source)
            notes += filter(None, [package.note()])
        return Document(
            blocks=tuple(blocks),
            title=title,
            facts=facts,
            content=Content.partly if notes else Content.whole,
            note="; ".join(notes) or None,
        )


def _sheets(source: Source, package: Package, parts: dict[str, str], notes: list[str]) -> list[tuple[str, list[Block]]]:
    """Every sheet's name with the blocks of its cells; without formats where the library cannot read them."""
    if all(is_dense(package, part) for part in parts.values()):
        try:
            return list(_cells(source, notes))
        except UnreadableFile as error:
            if error.kind == FailureKind.locked or not any(part.endswith(".xml") for part in parts.values()):
                raise
    notes.append(UNFORMATTED)
    return list(_sparse_cells(package, parts, source.limits.rows))


def _cells(source: Source, notes: list[str]) -> Iterator[tuple[str, list[Block]]]:
    """Every sheet's name with the blocks of its cells, to the limit of rows."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

    try:
        with source.open() as file, CalamineWorkbook.from_filelike(file) as workbook:
            for sheet in workbook.sheets_metadata:
                if sheet.typ == SheetTypeEnum.WorkSheet:
                    yield sheet.name, _sheet_blocks(workbook, sheet.name, source.limits.rows, notes)
    except PasswordError as error:
        raise UnreadableFile(FailureKind.locked, "is protected by a password") from error
    except CalamineError as error:
        raise UnreadableFile(FailureKind.broken, f"is damaged ({error})") from error


def _sparse_cells(package: Package, parts: dict[str, str], limit: int) -> Iterator[tuple[str, list[Block]]]:
    strings = list(shared_strings(package))
    for name, part in list(parts.items()):
        rows = islice(sparse_rows(package.xml_events(part), strings), limit)
        yield name, list(table_blocks(rows, place_in(name)))


def _sheet_blocks(workbook: Any, name: str, limit: int, notes: list[str]) -> list[Block]:
    from python_calamine import CalamineError

    try:
        sheet = workbook.get_sheet_by_name(name)
    except CalamineError as error:
        notes.append(f"the sheet “{name}” is damaged ({error})")
        return []
    top, left = sheet.start or (0, 0)
    if sheet.height > limit:
        notes.append(
            f"only rows 1-{limit:,} of {sheet.height:,} of the sheet “{name}” were read (setting reading.rows)"
        )
    cells = sheet.to_python(skip_empty_area=True, nrows=limit)
    rows = (Row(top + i, [cell_text(cell) for cell in row]) for i, row in enumerate(cells))
    return list(table_blocks(rows, place_in(name), left))


def place_in(sheet: str) -> Any:
    """The locator of a block of cells in this sheet, for `table_blocks`."""

    def place(extent: Extent) -> Locator:
        return Locator(sheet=sheet, cells=extent.cells())

    return place


def _sheet_parts(package: Package) -> dict[str, str]:
    """The part of each sheet by the sheet's name; a binary workbook lists them in the order of their numbers."""
    book = next(iter(package.matching(r"(.*/)?workbook\d*\.(xml|bin)")), "xl/workbook.xml")
    relations = package.relations(book)
    if book.endswith(".bin"):
        sheets = [target for kind, target in relations.values() if kind in ("worksheet", "chartsheet")]
        return {f"Sheet{number}": part for number, part in enumerate(sorted(sheets), 1)}
    found: dict[str, str] = {}
    for kind, value, attributes in package.xml_events(book):
        if kind == "start" and value == "sheet":
            reference = next((text for key, text in attributes.items() if key.endswith("}id")), "")
            found[attributes.get("name", "")] = relations.get(reference, ("", ""))[1]
    return found


def _beside_cells(package: Package, part: str, sheet: str) -> Iterator[Block]:
    """Comments, drawings, charts, table names, headers and footers of one sheet."""
    at = Locator(sheet=sheet)
    for kind, text in related_texts(package, part, _FOLLOWED):
        yield Block(text=text, kind=kind, at=at)
    for relation, target in package.relations(part).values():
        if relation in ("comments", "threadedComment"):
            yield from _comments(package.xml_events(target), sheet)
        elif relation == "table":
            names = [a.get("displayName") for k, v, a in package.xml_events(target) if (k, v) == ("start", "table")]
            yield from (Block(text=name, kind=BlockKind.caption, at=at) for name in names if name)
    yield from (Block(text=text, kind=BlockKind.note, at=at) for text in _headers(package, part))


def _comments(events: Iterator[XmlEvent], sheet: str) -> Iterator[Block]:
    pieces: list[str] = []
    cell: str | None = None
    inside = False
    for kind, value, attributes in events:
        if kind == "text":
            pieces += [value] if inside else []
        elif value in ("t", "text"):
            inside = kind == "start"
        elif value in ("comment", "threadedComment"):
            if kind == "start":
                cell = attributes.get("ref")
            elif text := "".join(pieces).strip():
                yield Block(text=text, kind=BlockKind.note, at=Locator(sheet=sheet, cells=cell))
            pieces.clear()


def _headers(package: Package, part: str) -> Iterator[str]:
    """The headers and footers of a sheet, which stand behind its last row."""
    tail = b""
    for chunk in package.chunks(part) if part.endswith(".xml") else ():
        tail = tail[-len(chunk) :] + chunk
    found = _HEADER_FOOTER.search(tail)
    texts = [""]
    for kind, value, _ in xml_events([found[0]] if found else []):
        texts[-1] += value if kind == "text" else ""
        texts += [""] if kind == "end" else []
    yield from dict.fromkeys(filter(None, map(header_text, texts)))


def header_text(text: str) -> str:
    """A header or footer without the codes for its fonts, page numbers and thirds."""
    return " ".join(_HEADER_CODES.sub(" ", text).split())


def _phonetics(package: Package) -> Iterator[Block]:
    """How words in Chinese characters are pronounced, each behind its word, since people search by either."""
    sounds: list[str] = []
    for kind, value, _ in package.xml_events("xl/sharedStrings.xml"):
        if kind == "start" and value == "rPh":
            break
    else:
        return
    for text in shared_strings(package):
        sounds.append(text)
    yield Block(text="\n".join(sounds), kind=BlockKind.note)


READERS = (SheetReader(),)
