"""Files that hold no text at all: fonts, programs, disk images and other known binaries, with what is worth finding."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.archives import ForeignReader
from indexer.reading.sniffing import bears_any, beginning, by_place
from indexer.records import Content, Document

_ISO_MARK = 0x8001
_LEAST_MARK = 6
_FONT_NAMES = {1: "Family", 2: "Style", 4: "Title", 8: "Maker", 9: "Designer", 13: "Licence"}


class _Sort(NamedTuple):
    """A sort of file: where its signature stands, what people call it, and how more is found out."""

    at: int
    mark: bytes
    kind: str
    named: str
    facts: Callable[[Source], dict[str, str]] = lambda source: {}
    locked: bool = False


def _font_facts(source: Source) -> dict[str, str]:
    """The names in a TrueType or OpenType font."""
    content = source.bytes(16 * 2**20)
    (count,) = struct.unpack_from(">H", content, 4)
    for index in range(min(count, 100)):
        tag, _, offset, _ = struct.unpack_from(">4sIII", content, 12 + 16 * index)
        if tag == b"name":
            return dict(_font_names(content[offset : offset + 2**16]))
    return {}


def _font_names(table: bytes) -> Iterator[tuple[str, str]]:
    _, count, start = struct.unpack_from(">HHH", table)
    for index in range(min(count, 500)):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", table, 6 + 12 * index)
        raw = table[start + offset : start + offset + length]
        text = raw.decode("utf-16-be" if platform != 1 else "mac-roman", "replace").strip()
        if name in _FONT_NAMES and text:
            yield _FONT_NAMES[name], text[:300]


def _program_facts(source: Source) -> dict[str, str]:
    """The processor that a program was made for."""
    head = source.head
    if head.startswith(b"\x7fELF"):
        machine = int.from_bytes(head[18:20], "little" if head[5] == 1 else "big")
        named = {3: "x86", 40: "ARM", 62: "x86-64", 183: "ARM 64", 243: "RISC-V"}
    else:
        start = int.from_bytes(head[60:64], "little")
        machine = int.from_bytes(head[start + 4 : start + 6], "little")
        named = {0x14C: "x86", 0x8664: "x86-64", 0xAA64: "ARM 64", 0x1C0: "ARM"}
    return {"Processor": named[machine]} if machine in named else {}


_SORTS = (
    _Sort(0, b"\0\1\0\0", "other", "a font", _font_facts),
    _Sort(0, b"OTTO", "other", "a font", _font_facts),
    _Sort(0, b"true", "other", "a font", _font_facts),
    _Sort(0, b"ttcf", "other", "a collection of fonts"),
    _Sort(0, b"wOFF", "other", "a font for the web"),
    _Sort(0, b"wOF2", "other", "a font for the web"),
    _Sort(0, b"%!PS-AdobeFont", "other", "a font"),
    _Sort(0, b"\x80\1", "other", "a font"),
    _Sort(0, b"\x7fELF", "other", "a program", _program_facts),
    _Sort(0, b"MZ", "other", "a program", _program_facts),
    _Sort(0, b"\xcf\xfa\xed\xfe", "other", "a program"),
    _Sort(0, b"\xca\xfe\xba\xbe", "other", "a program"),
    _Sort(0, b"\0asm", "other", "a program"),
    _Sort(0, b"dex\n", "other", "a program"),
    _Sort(0, b"KDMV", "archive", "a disk image"),
    _Sort(0, b"QFI\xfb", "archive", "a disk image"),
    _Sort(0, b"conectix", "archive", "a disk image"),
    _Sort(0, b"vhdxfile", "archive", "a disk image"),
    _Sort(0, b"koly", "archive", "a disk image"),
    _Sort(0, b"hsqs", "archive", "a file system"),
    _Sort(0, b"Salted__", "other", "an encrypted file", locked=True),
    _Sort(0, b"\x85\2", "other", "an encrypted file", locked=True),
    _Sort(0, b"KDBX", "other", "a password safe", locked=True),
    _Sort(0, b"\3\xd9\xa2\x9a", "other", "a password safe", locked=True),
    _Sort(0, b"LUKS\xba\xbe", "archive", "an encrypted disk", locked=True),
    _Sort(0, b"\0\1\0\0Standard", "sheet", "an Access database"),
    _Sort(0, b"!BDN", "mail", "an Outlook mailbox, which cannot be read yet"),
    _Sort(0, b"\x89HDF\r\n", "other", "a file of scientific data"),
    _Sort(0, b"PAR1", "other", "a Parquet table, which cannot be read yet"),
    _Sort(0, b"\x93NUMPY", "other", "an array of numbers"),
    _Sort(0, b"AT&TFORM", "book", "a DjVu book, which cannot be read yet"),
    _Sort(0, b"ITSF", "book", "a book of Windows help, which cannot be read yet"),
    _Sort(12, b"\x62\x31\5\0", "sheet", "a Berkeley database"),
    _Sort(12, b"\x61\x15\6\0", "sheet", "a Berkeley database"),
)
_MARKED = by_place((sort.at, sort.mark) for sort in _SORTS)


class FactsReader:
    """Says what a binary file is, so that it counts as seen and not as failed."""

    version = 1
    any_size = True

    def __init__(self, kind: str) -> None:
        self.name = f"facts-{kind}"
        self.kind = kind

    def claims(self, source: Source) -> int:
        sort = _sort(source.head)
        if sort is None or sort.kind != self.kind:
            return 0
        # Some signatures are short enough to be words: "true", "OTTO".
        return 0 if len(sort.mark) < _LEAST_MARK and beginning(source.head) else 70

    def read(self, source: Source) -> Document:
        sort = _sort(source.head)
        try:
            facts = sort.facts(source) if sort else {}
        except struct.error:
            facts = {}
        named = sort.named if sort else "a binary file"
        content = Content.locked if sort and sort.locked else Content.no_text
        return Document(
            title=facts.get("Title"),
            facts=facts,
            content=content,
            note=f"is {named} and holds no text that can be read",
        )


class DiscReader:
    """Reads the files of a CD or DVD image, or only its name when they cannot be got at."""

    name = "disc"
    version = 1
    kind = "archive"
    any_size = True

    def claims(self, source: Source) -> int:
        return 97 if source.head[_ISO_MARK : _ISO_MARK + 5] == b"CD001" else 0

    def read(self, source: Source) -> Document:
        from msgspec.structs import replace

        texts = {"System": source.head[0x8008:0x8028], "Volume": source.head[0x8028:0x8048]}
        texts["Publisher"] = source.head[0x813E:0x81BE]
        facts = {label: raw.decode("latin-1").strip("\0 ") for label, raw in texts.items()}
        facts = {label: text for label, text in facts.items() if text}
        try:
            return replace(ForeignReader().read(source), facts=facts, title=facts.get("Volume"))
        except UnreadableFile as error:
            note = f"is the image of a disc whose files cannot be listed: it {error}"
            return Document(title=facts.get("Volume"), facts=facts, content=Content.no_text, note=note)


@lru_cache(maxsize=8)
def _sort(head: bytes) -> _Sort | None:
    """The sort with the longest signature that fits."""
    fitting = [sort for sort in _SORTS if head.startswith(sort.mark, sort.at)] if bears_any(head, _MARKED) else []
    return max(fitting, key=lambda sort: len(sort.mark), default=None)


READERS = (*(FactsReader(kind) for kind in sorted({sort.kind for sort in _SORTS})), DiscReader())
