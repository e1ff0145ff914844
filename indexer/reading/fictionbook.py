"""FictionBook: an XML of its own, whose sections give the chapters."""

from __future__ import annotations

from indexer.reading import Source
from indexer.reading.packages import CHUNK
from indexer.reading.xmlevents import XmlEvent, attribute, xml_events
from indexer.records import Block, BlockKind, Document, Locator


class FictionBookReader:
    """Reads FictionBook files, bare or in an archive of their own."""

    name = "fictionbook"
    version = 1
    kind = "book"

    def claims(self, source: Source) -> int:
        return 96 if b"<FictionBook" in source.head[:4096] else 0

    def read(self, source: Source) -> Document:
        walk = _FictionBook()
        with source.open() as file:
            for event in xml_events(iter(lambda: file.read(CHUNK), b"")):
                walk.take(event)
        return Document(blocks=tuple(walk.blocks), title=walk.title, facts=walk.facts)


class _FictionBook:
    """Collects the paragraphs of a FictionBook with the titles of the sections they stand in."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.title: str | None = None
        self.facts: dict[str, str] = {}
        self._path: list[str] = []
        self._names: list[str] = []
        self._text = ""

    def take(self, event: XmlEvent) -> None:
        kind, value, attributes = event
        if kind == "text":
            self._text += value if "binary" not in self._path[-1:] else ""
        elif kind == "start":
            self._path.append(value)
            if value in ("section", "body"):
                self._names.append(attribute(attributes, "name") or "")
            if value in ("p", "v", "subtitle", "text-author", "td", "th", "book-title", "author", "genre"):
                self._text = ""
        else:
            self._end(value)
            del self._path[-1:]

    def _end(self, name: str) -> None:
        text = " ".join(self._text.split())
        if name in ("p", "v", "subtitle", "text-author", "td", "th") and text:
            heading = "title" in self._path or name == "subtitle"
            if "title" in self._path and self._names:
                self._names[-1] = f"{self._names[-1]} {text}".strip()
            level = max(1, min(6, len(self._names))) if heading else 0
            at = Locator(chapter=next(filter(None, reversed(self._names)), None))
            self.blocks.append(Block(text, BlockKind.heading if heading else BlockKind.text, at, level=level))
            self._text = ""
        elif name == "book-title" and "title-info" in self._path:
            self.title = text or None
        elif name == "author" and "title-info" in self._path and text:
            self.facts["Author"] = f"{self.facts['Author']}, {text}" if "Author" in self.facts else text
        elif name in ("section", "body"):
            del self._names[-1:]
        elif name in ("first-name", "middle-name", "last-name", "nickname"):
            self._text += " "
