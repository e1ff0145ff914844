"""Reads Word documents since 2007: body, tables, headers, notes, comments, charts and embedded files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from indexer.reading import Source
from indexer.reading.drawings import related_texts
from indexer.reading.packages import Package, family, office_properties, open_package
from indexer.reading.xmlevents import XmlEvent, attribute
from indexer.records import Block, BlockKind, Content, Document, Locator

_MAIN = "word/document.xml"
# Relationships of the main part in the order in which people read them: kind to what its text is.
_STORIES = {
    "header": BlockKind.note,
    "footer": BlockKind.note,
    "footnotes": BlockKind.note,
    "endnotes": BlockKind.note,
    "comments": BlockKind.note,
    "glossaryDocument": BlockKind.text,
}
_DRAWINGS = ("chart", "chartEx", "chartUserShapes", "diagramData")
_FILES = ("aFChunk", "package", "oleObject")
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
# Not shown, or shown elsewhere a second time: the older form of a drawing, and text at the place it was moved from.
_SKIPPED = frozenset(("Fallback", "moveFrom", "instrText", "delText", "del"))
_HEADING_STYLE = re.compile(r"heading (\d)$", re.IGNORECASE)
_ROW = "\t"
# Where a table only lays out the page, its cells are texts of their own.
_LONGEST_ROW = 1_500


class WordReader:
    name = "word"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "word" else 0

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            title, facts = office_properties(package)
            main = _main_part(package)
            relations = list(dict.fromkeys(package.relations(main).values()))
            body = Body(_levels(package, main, relations), source)
            blocks = [*body.blocks(package.xml_events(main)), *_stories(package, relations, source)]
            blocks += [Block(text, kind) for kind, text in related_texts(package, main, _DRAWINGS)]
            embedded, notes = _embedded(package, relations, source)
            if body.authors:
                facts["Revised by"] = ", ".join(sorted(body.authors))
            notes = [note for note in (package.note(), body.note, *notes) if note]
            return Document(
                (*blocks, *embedded),
                title=title,
                facts=facts,
                content=_content(bool(blocks or embedded), bool(notes)),
                note="; ".join(notes) or (None if blocks or embedded else "has no text"),
            )


class Body:
    """Turns the events of one story of a document (its body, a header, the notes) into blocks."""

    def __init__(self, levels: dict[str, int], source: Source | None = None) -> None:
        self.authors: set[str] = set()
        self.note: str | None = None
        self._levels = levels
        self._source = source
        self._paragraphs: list[list[str]] = []
        self._level = 0
        self._path: list[tuple[int, str]] = []
        self._rows: list[list[list[str]]] = []
        self._ready: list[Block] = []
        self._skipping = ""
        self._skipped = 0
        self._inside_text = False

    def blocks(self, events: Iterable[XmlEvent]) -> Iterator[Block]:
        """The blocks in document order; stops when time is short and then leaves a `note`."""
        for number, (kind, value, attributes) in enumerate(events):
            if kind == "text":
                if self._inside_text and not self._skipped and self._paragraphs:
                    self._paragraphs[-1].append(value)
            elif kind == "start":
                self._start(value, attributes)
            else:
                self._end(value)
            if self._ready:
                yield from self._ready
                self._ready.clear()
            if number % 4096 == 0 and self._source and self._source.hurried():
                self.note = "only its beginning is searchable (setting reading.deadline)"
                break

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipped:
            self._skipped += name == self._skipping
        elif name in _SKIPPED:
            self._skipping, self._skipped = name, 1
        elif name == "p":
            self._paragraphs.append([])
            self._level = 0
        elif name == "t":
            self._inside_text = True
        elif name in _MARKS and self._paragraphs:
            self._paragraphs[-1].append(_MARKS[name])
        else:
            self._note_property(name, attributes)

    def _note_property(self, name: str, attributes: Mapping[str, str]) -> None:
        """Styles, authors, descriptions of pictures, and the frame of tables."""
        if name == "pStyle":
            self._level = self._levels.get(attribute(attributes, "val") or "", 0)
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and self._rows:
            self._rows[-1].append([])
        elif name in ("ins", "comment"):
            author = attribute(attributes, "author")
            if author:
                self.authors.add(author)
        elif name == "docPr" and len((attributes.get("descr") or "").split()) > 1:
            self._ready.append(Block(attributes["descr"].strip(), BlockKind.caption, self._where()))

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= name == self._skipping
        elif name == "t":
            self._inside_text = False
        elif name == "p" and self._paragraphs:
            self._finish("".join(self._paragraphs.pop()).strip())
        elif name == "tr" and self._rows:
            self._finish_row([cell for cell in self._rows.pop() if cell])

    def _finish(self, text: str) -> None:
        if not text:
            return
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(text)
            return
        level, self._level = self._level, 0
        if level:
            self._path = [(above, words) for above, words in self._path if above < level] + [(level, text[:120])]
        kind = BlockKind.heading if level else BlockKind.text
        self._ready.append(Block(text, kind, self._where(), level=level))

    def _finish_row(self, cells: list[list[str]]) -> None:
        if self._rows and self._rows[-1]:
            # A table within a cell is part of that cell.
            self._rows[-1][-1].extend(text for cell in cells for text in cell)
            return
        row = _ROW.join(" ".join(cell) for cell in cells)
        if len(cells) > 1 and len(row) <= _LONGEST_ROW:
            self._ready.append(Block(row, BlockKind.table, self._where()))
        else:
            self._ready.extend(Block(text, BlockKind.text, self._where()) for cell in cells for text in cell)

    def _where(self) -> Locator:
        return Locator(section=" › ".join(words for _, words in self._path) or None)


def _content(has_blocks: bool, has_notes: bool) -> Content:
    if not has_blocks:
        return Content.no_text
    return Content.partly if has_notes else Content.whole


def _main_part(package: Package) -> str:
    named = [target for kind, target in package.relations("").values() if kind == "officeDocument"]
    found = [part for part in (*named, _MAIN, *package.matching(r"word/document\d*\.xml")) if part in package]
    return found[0] if found else _MAIN


def _levels(package: Package, main: str, relations: list[tuple[str, str]]) -> dict[str, int]:
    """Style identifiers that make a paragraph a heading, with its depth; the names are the same in every language."""
    part = next((target for kind, target in relations if kind == "styles"), "word/styles.xml")
    levels: dict[str, int] = {}
    style = ""
    for kind, value, attributes in package.xml_events(part):
        if kind != "start":
            continue
        if value == "style":
            style = attribute(attributes, "styleId") or ""
        elif value == "name":
            name = attribute(attributes, "val") or ""
            heading = _HEADING_STYLE.match(name)
            if heading or name == "Title":
                levels[style] = int(heading[1]) if heading else 1
        elif value == "outlineLvl" and style not in levels:
            levels[style] = min(int(attribute(attributes, "val") or 9), 9) + 1
    return {style: level for style, level in levels.items() if level < 10}


def _stories(package: Package, relations: list[tuple[str, str]], source: Source) -> Iterator[Block]:
    """Headers, footers, notes and comments; what all headers repeat is told once."""
    seen: set[str] = set()
    for kind, block_kind in _STORIES.items():
        for part in [target for relation, target in relations if relation == kind]:
            for block in Body({}, source).blocks(package.xml_events(part)):
                if block.text not in seen:
                    seen.add(block.text)
                    yield Block(block.text, block_kind if block.kind is BlockKind.text else block.kind, block.at)


def _embedded(package: Package, relations: list[tuple[str, str]], source: Source) -> tuple[list[Block], list[str]]:
    """The blocks of files inside the document, and notes about those that could not be read whole."""
    blocks: list[Block] = []
    notes: list[str] = []
    for kind, part in relations[: source.limits.members]:
        if kind in _FILES and part in package and source.read_member and not source.hurried():
            inner = source.read_member(part.rpartition("/")[2], package.read(part))
            blocks.extend(inner.blocks)
            notes.extend([inner.note] if inner.note and inner.content is Content.partly else [])
    return blocks, notes


READERS = (WordReader(),)
