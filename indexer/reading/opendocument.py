"""OpenDocument files (ODT, ODS, ODP, ODG, their templates and flat forms): body, tables, notes, headers, macros."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from indexer.reading import Source
from indexer.reading.opendocumentwalk import OpenDocumentWalk
from indexer.reading.packages import CHUNK, LOCKED, Package, family, open_package
from indexer.reading.xmlevents import xml_events
from indexer.records import Block, BlockKind, Document, Locator

_FLAT = re.compile(rb"<office:document\s|urn:oasis:names:tc:opendocument")


# Asked once for each kind of document.
@lru_cache(maxsize=8)
def _is_flat(head: bytes) -> bool:
    return b"office" in head[:4096] and bool(_FLAT.search(head, 0, 4096))


class OpenDocumentReader:
    """Reads one kind of OpenDocument file, zipped or flat."""

    version = 1

    def __init__(self, kind: str, media_type: str) -> None:
        self.name = f"opendocument-{kind}"
        self.kind = kind
        self._media_type = media_type

    def claims(self, source: Source) -> int:
        package = family(source)
        if package.startswith("application/vnd."):
            return 95 if self._media_type in package else 80 * (self.kind == "document")
        if not package and _is_flat(source.head):
            return 96 if self._media_type.encode() in source.head else 81 * (self.kind == "document")
        return 0

    def read(self, source: Source) -> Document:
        if not family(source):
            walk = OpenDocumentWalk(self.kind, source)
            walk.take(xml_events(_chunks(source)))
            return walk.document(None)
        with open_package(source) as package:
            if b"encryption-data" in package.read("META-INF/manifest.xml"):
                return LOCKED
            walk = OpenDocumentWalk(self.kind, source)
            walk.take(package.xml_events("meta.xml"))
            walk.take(package.xml_events("content.xml"))
            for part in package.matching(r"(.+/)?Object[^/]*/content\.xml"):
                walk.take(package.xml_events(part))
            walk.take(package.xml_events("styles.xml"), aside="master")
            walk.blocks += _macros(package)
            return walk.document(package.note())


def _chunks(source: Source) -> Iterator[bytes]:
    left = source.limits.unpacked_bytes
    with source.open() as file:
        while left > 0 and (chunk := file.read(CHUNK)):
            left -= len(chunk)
            yield chunk


def _macros(package: Package) -> Iterator[Block]:
    """The macros of a document in BASIC, one block a module."""
    for part in package.matching(r"Basic/.+\.xml"):
        pieces = [event.value for event in package.xml_events(part) if event.kind == "text"]
        text = "".join(pieces).strip()
        if text:
            yield Block(text, BlockKind.code, Locator(section=part.rpartition("/")[2].removesuffix(".xml")))


READERS = (
    OpenDocumentReader("document", "opendocument.text"),
    OpenDocumentReader("sheet", "opendocument.spreadsheet"),
    OpenDocumentReader("slides", "opendocument.presentation"),
)
