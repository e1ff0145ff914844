"""EPUB books, chapter by chapter in reading order; gathers the readers of the other forms of books."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from indexer.reading import Source
from indexer.reading.chapters import markup_blocks
from indexer.reading.fictionbook import FictionBookReader
from indexer.reading.mobipocket import MobiReader
from indexer.reading.packages import Package, family, open_package, resolve
from indexer.records import Block, BlockKind, Content, Document, Locator

_FACTS = {
    "creator": "Author",
    "publisher": "Publisher",
    "subject": "Subject",
    "date": "Date",
    "description": "Description",
}
_HTML_KINDS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")


class EpubReader:
    """Reads the chapters of the spine, then what the spine leaves out (notes, covers with text)."""

    name = "epub"
    version = 1
    kind = "book"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "epub" else 0

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            main = _main_part(package)
            title, facts, chapters = _outline(package, main)
            blocks: list[Block] = []
            names = _chapter_names(package, main)
            for number, part in enumerate(chapters, 1):
                blocks += _chapter(package.read(part), names.get(part.lower()), number)
            note = package.note()
            if not blocks and "META-INF/encryption.xml" in package:
                return Document(title=title, facts=facts, content=Content.locked, note="is protected against copying")
        content = Content.partly if note else Content.whole
        return Document(blocks=tuple(blocks), title=title, facts=facts, content=content, note=note, pages=len(chapters))


def _main_part(package: Package) -> str:
    """The part that lists all others; the container names it."""
    for kind, value, attributes in package.xml_events("META-INF/container.xml"):
        if kind == "start" and value == "rootfile" and attributes.get("full-path", "") in package:
            return attributes["full-path"]
    return next(iter(package.matching(r".*\.opf")), "")


def _outline(package: Package, main: str) -> tuple[str | None, dict[str, str], list[str]]:
    """The title, the facts, and the parts with text in reading order."""
    folder = main.rpartition("/")[0]
    parts: dict[str, str] = {}
    spine: list[str] = []
    found: dict[str, list[str]] = {}
    text = ""
    for kind, value, attributes in package.xml_events(main):
        if kind == "text":
            text += value
        elif kind == "start":
            text = ""
            is_contents = "nav" in attributes.get("properties", "").split()
            if value == "item" and attributes.get("media-type") in _HTML_KINDS and not is_contents:
                parts[attributes.get("id", "")] = resolve(folder, unquote(attributes.get("href", "")))
            elif value == "itemref":
                spine.append(attributes.get("idref", ""))
        elif text.strip() and (value == "title" or value in _FACTS):
            found.setdefault(value, []).append(" ".join(text.split()))
    ordered = [parts[name] for name in dict.fromkeys(spine) if name in parts]
    ordered += [part for part in parts.values() if part not in ordered]
    if not ordered:
        ordered = package.matching(r".*\.x?html?")
    title = next(iter(found.pop("title", [])), None)
    return title, {_FACTS[name]: ", ".join(texts) for name, texts in found.items()}, ordered


def _chapter_names(package: Package, main: str) -> dict[str, str]:
    """What the table of contents calls the parts, by part; the first entry that leads to a part names it."""
    names: dict[str, str] = {}
    for part in package.matching(r".*\.ncx") + [
        name for name in package.names() if re.search(r"(toc|nav)\.x?html?$", name)
    ]:
        folder, text, target = part.rpartition("/")[0], "", ""
        for kind, value, attributes in package.xml_events(part):
            if kind == "text":
                text += value
            elif kind == "start":
                text = "" if value in ("a", "text") else text
                target = attributes.get("href", "") if value == "a" else target
                if value == "content":
                    names.setdefault(_target(folder, attributes.get("src", "")), " ".join(text.split()))
            elif value == "a":
                names.setdefault(_target(folder, target), " ".join(text.split()))
    return {part: name for part, name in names.items() if name}


def _target(folder: str, reference: str) -> str:
    return resolve(folder, unquote(reference)).lower()


def _chapter(markup: bytes, name: str | None, number: int) -> Iterator[Block]:
    """The blocks of a chapter, under the name that the table of contents gives it unless it has its own heading."""
    blocks = list(markup_blocks(markup, name or str(number)))
    if blocks and name and not any(block.level and name in block.text for block in blocks[:3]):
        yield Block(name, BlockKind.heading, Locator(chapter=name), level=1)
    yield from blocks


READERS = (EpubReader(), FictionBookReader(), MobiReader())
