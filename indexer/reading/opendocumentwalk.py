"""Follows the XML of an OpenDocument file from paragraph to paragraph, through its tables, notes and pages."""

from __future__ import annotations

from collections.abc import Iterable

from indexer.reading import Source
from indexer.reading.drawings import PROMPTS
from indexer.reading.tables import Row, table_blocks
from indexer.reading.xmlevents import XmlEvent, attribute
from indexer.records import Block, BlockKind, Content, Document, Locator

_MOST_COLUMNS = 1_024
_EVENTS_BETWEEN_LOOKS = 1_000
_TEXTS = ("p", "h", "title", "desc", "source-code", "binary-data")
_SPACES = {"tab": "\t", "line-break": "\n"}
# Elements whose paragraphs are no body text, with the section that says where they stand.
_ASIDES = {"annotation": "comment", "note": "note", "notes": "notes", "header": "header", "footer": "footer"}
_META = {
    "initial-creator": "Author",
    "creator": "Last author",
    "subject": "Subject",
    "keyword": "Keywords",
    "description": "Description",
    "user-defined": "",
}


class _Table:
    """A table that is being read."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[Row] = []
        self.number = 0
        self.repeated = 1
        self.cells: list[str] = []
        self.cell: list[str] | None = None
        self.cell_repeated = 1

    def close_cell(self) -> None:
        text = "\n".join(self.cell or ())
        room = _MOST_COLUMNS - len(self.cells)
        self.cells += [text] * min(self.cell_repeated, room)
        self.cell = None

    def close_row(self, limit: int) -> None:
        while self.cells and not self.cells[-1]:
            self.cells.pop()
        if self.cells and len(self.rows) < limit:
            self.rows.append(Row(self.number, self.cells))
        self.number += self.repeated


class OpenDocumentWalk:
    """Follows the events of the parts of one file and collects its blocks."""

    def __init__(self, kind: str, source: Source) -> None:
        self._kind = kind
        self._limits = source.limits
        self._source = source
        self._open: list[list[str]] = []
        self._asides: list[str] = []
        self._tables: list[_Table] = []
        self._page = 0
        self._titled = False
        self._full = False
        self._deleted = 0
        self._levels: list[int] = []
        self._label = ""
        self._title: str | None = None
        self._facts: dict[str, str] = {}
        self._notes: list[str] = []
        self._seen_asides: set[str] = set()
        self.blocks: list[Block] = []

    def take(self, events: Iterable[XmlEvent], aside: str = "") -> None:
        """Read the events of one part; with `aside` all its paragraphs stand beside the body."""
        self._asides = [aside] if aside else []
        self._open.clear()
        for number, event in enumerate(events):
            if event.kind == "text":
                if self._open:
                    self._open[-1].append(event.value)
            elif self._full:
                self._full = event.value != "table"
            elif event.kind == "start":
                self._start(event.value, event)
            else:
                self._end(event.value)
            if number % _EVENTS_BETWEEN_LOOKS == 0 and self._source.hurried():
                self._notes.append("reading it all would have taken too long (setting reading.deadline)")
                break
        while self._tables:
            self._close_table(self._tables.pop(0))

    def document(self, note: str | None) -> Document:
        notes = [*dict.fromkeys(self._notes), *([note] if note else [])]
        return Document(
            blocks=tuple(self.blocks),
            title=self._title,
            facts=self._facts,
            content=Content.partly if notes else Content.whole,
            note="; ".join(notes) or None,
            pages=self._page or None,
        )

    def _start(self, name: str, event: XmlEvent) -> None:
        if name in _TEXTS or name in _META:
            self._open.append([])
            self._levels.append(int(attribute(event.attributes, "outline-level") or 1) if name == "h" else 0)
            self._label = attribute(event.attributes, "name") or ""
        elif self._open and name == "s":
            self._open[-1].append(" " * min(int(attribute(event.attributes, "c") or 1), 100))
        elif self._open and name in _SPACES:
            self._open[-1].append(_SPACES[name])
        elif name in _ASIDES:
            self._asides.append(_ASIDES[name])
        elif name == "master-styles":
            self._asides.append("master")
        elif name == "tracked-changes":
            self._deleted += 1
        elif name == "page" and "master" not in self._asides:
            self._page += 1
        elif name == "frame":
            self._titled = attribute(event.attributes, "class") == "title"
        else:
            self._start_of_table(name, event)

    def _start_of_table(self, name: str, event: XmlEvent) -> None:
        if name == "table":
            self._tables.append(_Table(attribute(event.attributes, "name") or ""))
            if self._kind == "sheet" and len(self._tables) == 1 and not self._asides:
                title = self._tables[0].name
                self.blocks.append(Block(title, BlockKind.heading, Locator(sheet=title), level=1))
        elif self._tables and name == "table-row":
            self._tables[-1].cells = []
            self._tables[-1].repeated = _repeated(event, "number-rows-repeated")
        elif self._tables and name in ("table-cell", "covered-table-cell"):
            self._tables[-1].cell = []
            self._tables[-1].cell_repeated = _repeated(event, "number-columns-repeated")

    def _end(self, name: str) -> None:
        if self._open and (name in _TEXTS or name in _META):
            text = "".join(self._open.pop()).strip()
            level = self._levels.pop()
            if text and not self._deleted and name != "binary-data":
                self._keep(name, text, level)
        elif name in _ASIDES or name == "master-styles":
            del self._asides[-1:]
        elif name == "tracked-changes":
            self._deleted -= 1
        elif self._tables and name == "table-row":
            self._tables[-1].close_row(self._limits.rows)
            if len(self._tables[0].rows) == self._limits.rows:
                # The rest of the table is passed over as cheaply as can be.
                self._full = True
                self._close_table(self._tables.pop(0))
                self._tables.clear()
        elif self._tables and name in ("table-cell", "covered-table-cell"):
            self._tables[-1].close_cell()
        elif self._tables and name == "table":
            self._close_table(self._tables.pop())

    def _keep(self, name: str, text: str, level: int) -> None:
        if name in _META and not self._asides:
            label = _META[name] or self._label
            self._facts[label] = f"{self._facts[label]}, {text}" if label in self._facts else text
        elif name == "title" and self._title is None and not self.blocks and not self._page:
            self._title = text
        elif name == "source-code":
            self.blocks.append(Block(text, BlockKind.code, Locator(section="macro")))
        elif self._asides:
            self._keep_aside(text)
        elif self._tables and self._tables[-1].cell is not None:
            self._tables[-1].cell.append(text)
        elif name in ("title", "desc"):
            self.blocks.append(Block(text, BlockKind.caption, self._here() or Locator()))
        else:
            level = level or int(self._titled)
            kind = BlockKind.heading if level else BlockKind.text
            self.blocks.append(Block(text, kind, self._here() or Locator(), level=level))

    def _keep_aside(self, text: str) -> None:
        section = self._asides[0] if self._asides[0] == "master" else self._asides[-1]
        if section in ("header", "footer", "master"):
            if text in self._seen_asides or text.startswith(PROMPTS):
                return
            self._seen_asides.add(text)
            self.blocks.append(Block(text, BlockKind.note, Locator(section=section)))
        else:
            self.blocks.append(Block(text, BlockKind.note, self._here() or Locator(section=section)))

    def _here(self) -> Locator | None:
        if self._kind == "sheet" and self._tables:
            return Locator(sheet=self._tables[0].name)
        if self._page:
            return Locator(slide=self._page) if self._kind == "slides" else Locator(page=self._page)
        return None

    def _close_table(self, table: _Table) -> None:
        is_sheet = self._kind == "sheet" and not self._tables
        if len(table.rows) >= self._limits.rows:
            self._notes.append(f"only {self._limits.rows:,} rows of a table were read (setting reading.rows)")
        if is_sheet:
            self.blocks += table_blocks(table.rows, lambda extent: Locator(sheet=table.name, cells=extent.cells()))
        elif text := "\n".join("\t".join(filter(None, row.cells)) for row in table.rows):
            self.blocks.append(Block(text, BlockKind.table, self._here() or Locator()))


def _repeated(event: XmlEvent, name: str) -> int:
    text = attribute(event.attributes, name) or "1"
    return max(1, int(text)) if text.isdecimal() else 1
