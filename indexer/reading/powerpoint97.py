"""PowerPoint presentations of 1997 to 2003 (PPT, PPS): the text atoms of the record tree, slide by slide."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.compound import family, open_compound
from indexer.reading.drawings import PROMPTS
from indexer.reading.packages import LOCKED
from indexer.records import Block, BlockKind, Document, Locator

# Record types of [MS-PPT] 2.13.24.
_SLIDE_LIST = 4080
_SLIDE_PERSIST = 1011
_TEXT_HEADER = 3999
_TEXT_CHARS = 4000
_TEXT_BYTES = 4008
_STRING = 4026
_MASTER = 1016
_NOTES = 1008
_SLIDE = 1006
_ENCRYPTED_MARK = b"\xdf\xc4\xd1\xf3"
_TITLES = (0, 6)
_INTERNAL = ("___PPT", "#_", "_")
_DEEPEST = 64


class SlideReader:
    """Reads titles, bodies, text boxes, notes, headers and footers."""

    name = "powerpoint97"
    version = 1
    kind = "slides"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "slides" else 0

    def read(self, source: Source) -> Document:
        with open_compound(source) as compound:
            if compound.read("Current User")[12:16] == _ENCRYPTED_MARK:
                return LOCKED
            title, facts = compound.properties()
            walk = _Walk()
            walk.records(compound.read("PowerPoint Document"), Locator(), 0)
        return Document(blocks=tuple(walk.blocks), title=title, facts=facts, pages=walk.slides or None)


class _Walk:
    """Follows the tree of records; text outside the slide list belongs to the container it stands in."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.slides = 0
        self._kind = BlockKind.text
        self._level = 0
        self._seen: set[str] = set()
        self._containers = 0

    def records(self, content: bytes, at: Locator, depth: int) -> None:
        for kind, instance, body, is_container in _split(content):
            if is_container and depth < _DEEPEST:
                self.records(body, self._inside(kind, instance, at), depth + 1)
            elif kind == _SLIDE_PERSIST and at.section == "slides":
                self.slides += 1
                at = Locator(section="slides", slide=self.slides)
            elif kind == _TEXT_HEADER:
                self._level = int(int.from_bytes(body[:4], "little") in _TITLES)
            elif kind in (_TEXT_CHARS, _STRING):
                self._keep(body.decode("utf-16-le", "replace"), at)
            elif kind == _TEXT_BYTES:
                self._keep(body.decode("latin-1"), at)

    def _inside(self, kind: int, instance: int, at: Locator) -> Locator:
        if kind == _SLIDE_LIST:
            return Locator(section=("slides", "master", "notes")[min(instance, 2)])
        if kind == _SLIDE:
            self._containers += 1
            return Locator(slide=self._containers)
        if kind in (_MASTER, _NOTES):
            return Locator(section="master" if kind == _MASTER else "notes")
        return at

    def _keep(self, text: str, at: Locator) -> None:
        text = text.replace("\r", "\n").replace("\x0b", "\n").strip("\n\0 *")
        if not text or text in self._seen or text.startswith((*PROMPTS, *_INTERNAL)):
            return
        self._seen.add(text)
        at = Locator(slide=at.slide) if at.slide else at
        if at.section:
            self.blocks.append(Block(text, BlockKind.note, at))
        else:
            self.blocks.append(Block(text, BlockKind.heading if self._level else BlockKind.text, at, level=self._level))
        self._level = 0


def _split(content: bytes) -> Iterator[tuple[int, int, bytes, bool]]:
    """The records at one level: type, instance, body, and whether the body is made of records."""
    at = 0
    while at + 8 <= len(content):
        head, kind, length = struct.unpack_from("<HHI", content, at)
        yield kind, head >> 4, content[at + 8 : at + 8 + length], head & 0x0F == 0x0F
        at += 8 + length


READERS = (SlideReader(),)
