"""The elements of a Matroska file (RFC 9559) that hold words: title, tags, chapters, track names, text subtitles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from indexer.reading import Source
from indexer.records import Block, BlockKind, Locator

_SEGMENT, _INFO, _TITLE, _SCALE = 0x18538067, 0x1549A966, 0x7BA9, 0x2AD7B1
_TAGS, _TAG, _SIMPLE_TAG, _TAG_NAME, _TAG_STRING = 0x1254C367, 0x7373, 0x67C8, 0x45A3, 0x4487
_CHAPTERS, _EDITION, _CHAPTER, _CHAPTER_START = 0x1043A770, 0x45B9, 0xB6, 0x91
_CHAPTER_DISPLAY, _CHAPTER_NAME = 0x80, 0x85
_TRACKS, _TRACK, _TRACK_NUMBER, _CODEC, _TRACK_NAME = 0x1654AE6B, 0xAE, 0xD7, 0x86, 0x536E
_CLUSTER, _CLUSTER_TIME, _BLOCK_GROUP, _BLOCK, _SIMPLE_BLOCK = 0x1F43B675, 0xE7, 0xA0, 0xA1, 0xA3
_ATTACHMENTS, _ATTACHED_FILE, _FILE_NAME = 0x1941A469, 0x61A7, 0x466E

_INFORMATION = (_SEGMENT, _INFO, _TAGS, _TAG, _SIMPLE_TAG, _CHAPTERS, _EDITION, _CHAPTER, _CHAPTER_DISPLAY)
_CONTAINERS = frozenset((*_INFORMATION, _TRACKS, _TRACK, _CLUSTER, _BLOCK_GROUP, _ATTACHMENTS, _ATTACHED_FILE))
_TEXTS = (_TITLE, _TAG_NAME, _TAG_STRING, _CHAPTER_NAME, _CODEC, _TRACK_NAME, _FILE_NAME)
_NUMBERS = (_SCALE, _CHAPTER_START, _TRACK_NUMBER, _CLUSTER_TIME)
_VALUES = frozenset((*_TEXTS, *_NUMBERS, _BLOCK, _SIMPLE_BLOCK))
_LARGEST_VALUE = 2**16
_UNKNOWN_SIZE = -1
_SUBTITLE_LINES = 12
_STYLES = re.compile(r"\{[^}]*\}|<[^>]*>")


class _Element(NamedTuple):
    number: int
    content: bytes


def read_matroska(file: IO[bytes], source: Source) -> tuple[dict[str, str], list[Block], bool]:
    """The facts, the blocks of chapters and subtitles, and whether there was too little time for all of it."""
    found = _Found()
    # Only a file with subtitles is worth following through its clusters.
    for element in _elements(file, source, lambda: found.has_subtitles):
        found.take(element)
        if source.hurried():
            return found.facts, found.blocks(), True
    return found.facts, found.blocks(), False


class _Found:
    """What the elements say, in the order in which they come."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}
        self._chapters: list[Block] = []
        self._lines: list[tuple[float, str]] = []
        self._names: list[str] = []
        self._codecs: dict[int, str] = {}
        self._track = 0
        self._scale = 1_000_000
        self._tag = ""
        self._start = 0.0
        self._cluster = 0

    @property
    def has_subtitles(self) -> bool:
        return any(codec.startswith("S_TEXT") for codec in self._codecs.values())

    def take(self, element: _Element) -> None:
        number, content = element
        if number in (_BLOCK, _SIMPLE_BLOCK):
            self._take_block(content)
        elif number in _NUMBERS:
            self._take_number(number, int.from_bytes(content, "big"))
        elif text := content.decode("utf-8", "replace").strip("\0 "):
            self._take_text(number, text)

    def _take_number(self, number: int, value: int) -> None:
        if number == _SCALE:
            self._scale = value
        elif number == _CHAPTER_START:
            self._start = value / 1e9
        elif number == _TRACK_NUMBER:
            self._track = value
        else:
            self._cluster = value

    def _take_text(self, number: int, text: str) -> None:
        if number == _TITLE:
            self.facts["Title"] = text
        elif number == _TAG_NAME:
            self._tag = text.replace("_", " ").capitalize()
        elif number == _TAG_STRING:
            self.facts.setdefault(self._tag, text)
        elif number == _CHAPTER_NAME:
            at = Locator(chapter=text, seconds=self._start)
            self._chapters.append(Block(text, BlockKind.heading, at, level=1))
        elif number == _CODEC:
            self._codecs[self._track] = text
        else:
            self._names.append(text)
            self.facts["Tracks" if number == _TRACK_NAME else "Attachments"] = ", ".join(dict.fromkeys(self._names))

    def _take_block(self, content: bytes) -> None:
        """One subtitle: track, time within the cluster, flags, text."""
        track, at = _vint(content, 0)
        if not self._codecs.get(track, "").startswith("S_TEXT") or at + 3 > len(content):
            return
        offset = int.from_bytes(content[at : at + 2], "big", signed=True)
        text = content[at + 3 :].decode("utf-8", "replace")
        if "ASS" in self._codecs[track] or "SSA" in self._codecs[track]:
            text = text.split(",", 8)[-1].replace("\\N", "\n")
        text = _STYLES.sub("", text).strip("\0 \r\n")
        if text:
            self._lines.append(((self._cluster + offset) * self._scale / 1e9, text))

    def blocks(self) -> list[Block]:
        groups = (self._lines[at : at + _SUBTITLE_LINES] for at in range(0, len(self._lines), _SUBTITLE_LINES))
        spoken = [Block("\n".join(text for _, text in group), at=Locator(seconds=group[0][0])) for group in groups]
        return self._chapters + spoken


def _elements(file: IO[bytes], source: Source, follow: Callable[[], bool]) -> Iterator[_Element]:
    """The elements with words, depth first; the bulk of pictures and sound is passed over without being read."""
    file.seek(0)
    at = 0
    while at < source.size:
        file.seek(at)
        head = file.read(12)
        number, used = _element_number(head)
        size, end = _vint(head, used)
        if not used or end == used:
            return
        at += end
        if number == _CLUSTER and not follow():
            if size == _UNKNOWN_SIZE:
                return
            at += size
        elif number in _CONTAINERS:
            continue
        elif size == _UNKNOWN_SIZE:
            return
        else:
            if number in _VALUES and size <= _LARGEST_VALUE:
                file.seek(at)
                yield _Element(number, file.read(size))
            at += size


def _element_number(head: bytes) -> tuple[int, int]:
    """An element's number keeps the bit that tells its length."""
    length = 9 - head[0].bit_length() if head and head[0] else 0
    return (int.from_bytes(head[:length], "big"), length) if 0 < length <= 4 else (0, 0)


def _vint(content: bytes, at: int) -> tuple[int, int]:
    """A number of variable length and the place behind it; all ones mean that the size is not known."""
    if at >= len(content) or not content[at]:
        return 0, at
    length = 9 - content[at].bit_length()
    value = int.from_bytes(content[at : at + length], "big") & ~(1 << 7 * length)
    return (_UNKNOWN_SIZE if value == (1 << 7 * length) - 1 else value), at + length
