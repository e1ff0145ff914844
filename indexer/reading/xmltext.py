"""Reads XML of any vocabulary by its text: articles, feeds, data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.decoding import declared_encoding, text_of
from indexer.reading.plain import paragraphs, text_document
from indexer.reading.sniffing import is_text, language_of_tags, suffix
from indexer.reading.web import without_tags
from indexer.reading.xmlevents import XmlEvent, xml_events
from indexer.records import Block, BlockKind, Document, Locator

_SUFFIXES = frozenset(
    (".xml", ".rss", ".atom", ".nxml", ".docbook", ".dbk", ".tei", ".opml", ".xmp", ".plist", ".kml", ".gpx")
)
_DECLARATION = re.compile(r"\A\s*<\?xml.*?\?>", re.DOTALL)
_HTML_INSIDE = re.compile(r"<(?:p|br|a|div|span|img|b|i|ul)\b[^<>]*>", re.IGNORECASE)
# Elements of the common vocabularies that a reader sees as a paragraph or a line of their own.
_APART = frozenset(
    "p para title subtitle section sec item entry description abstract summary article-title head row tr listitem li"
    " note caption paragraph simpara term definition outline dict record".split()
)
_HEADINGS = frozenset(("title", "head", "article-title", "subtitle"))
# Attributes that hold words rather than settings, in the vocabularies that have no text between their tags.
_SPOKEN = frozenset(("text", "title", "label", "alt", "description", "summary", "caption"))
_SPACES = re.compile(r"\s+")
_LONGEST = 300


class XmlReader:
    name = "xml"
    version = 1
    kind = "web"
    any_size = True

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        if language_of_tags(source) == "xml":
            return 60
        return 50 if suffix(source) in _SUFFIXES else 0

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source, declared_encoding(source.head))
        blocks = tuple(_blocks(text))
        if not blocks:
            blocks = tuple(Block(part.text, at=Locator(line=part.line)) for part in paragraphs(text))
        title = next((block.text for block in blocks[:3] if block.kind is BlockKind.heading), None)
        return text_document(blocks, encoding, note, title)


def _blocks(text: str) -> Iterator[Block]:
    """A block for each element of a known kind, and for a few lines of the source between those."""
    declaration = _DECLARATION.match(text)
    body = text[declaration.end() :] if declaration else text
    gathered: list[str] = []
    length, before = 0, ""
    for event in xml_events([body.lstrip().encode("utf-8", "replace")]):
        apart = event.kind != "text" and event.value.lower() in _APART
        ended = event.value.lower() if event.kind == "end" else ""
        if apart or (event.kind != "text" and length > _LONGEST):
            yield from _block(gathered, ended)
            length = 0
        if event.kind == "text":
            gathered.append("\n" if event.value.isspace() and "\n" in event.value else _SPACES.sub(" ", event.value))
            length += len(event.value)
        elif event.kind == "start":
            # Two elements side by side: words of one must not run into those of the other.
            gathered.extend([" "] if before == "end" else [])
            gathered.extend(_spoken(event))
        before = event.kind
    yield from _block(gathered, "")


def _spoken(event: XmlEvent) -> Iterator[str]:
    for name, value in event.attributes.items():
        if name.lower() in _SPOKEN and value.strip():
            yield f" {value} "


def _block(gathered: list[str], element: str) -> Iterator[Block]:
    text = "".join(gathered)
    gathered.clear()
    if _HTML_INSIDE.search(text):
        text = without_tags(text)
    text = "\n".join(line for line in (_SPACES.sub(" ", line).strip() for line in text.split("\n")) if line)
    kind = BlockKind.heading if element in _HEADINGS and len(text) < 300 else BlockKind.text
    for part in paragraphs(text):
        yield Block(part.text, kind=kind, level=2 if kind is BlockKind.heading else 0)


READERS = (XmlReader(),)
