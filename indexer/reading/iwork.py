"""Apple's Pages, Numbers and Keynote: the texts in the old XML form and in the new form of packed messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.packages import LOCKED, Package, family, open_package
from indexer.reading.tables import BLOCK_CHARACTERS
from indexer.reading.xmlevents import attribute
from indexer.records import Block, BlockKind, Content, Document, Locator

_BREAKS = ("br", "lnbr", "tab", "crbr")
# Elements of the old form: which attribute holds a cell's text or number, and which have a name worth keeping.
_CELLS = {"ct": "s", "so": "s", "n": "v"}
_NAMED = ("tabular-model", "slide")
_DEEPEST = 12
_KINDS = {"pages": "document", "numbers": "sheet", "key": "slides"}
# What programs write for themselves: identifiers, names of fonts and styles, addresses of parts.
_MACHINE_TEXT = re.compile(
    r"[0-9A-Fa-f-]{24,}|[\w-]+\.(?:jpe?g|png|pdf|tiff?|mov|iwa|plist)|[a-z]+[-_.][\w.-]+|\w+[-_]\w+[-_][\w-]+|[A-Za-z]{2}(?:_[A-Z]{2})?"
    r"|(?:application|com|sf[a-z]*|public)[.:/]\S+|[^\w]*"
)


class IworkReader:
    """Reads one of the three programs' files; which it is, only the name tells."""

    version = 1

    def __init__(self, suffix: str) -> None:
        self.name = f"iwork-{suffix}"
        self.kind = _KINDS[suffix]
        self._suffix = suffix

    def claims(self, source: Source) -> int:
        if family(source) != "iwork":
            return 0
        return 94 if source.name.lower().endswith("." + self._suffix) else 90 * (self._suffix == "pages")

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            old = next((name for name in ("index.xml", "index.apxl") if name in package), None)
            if old:
                if not package.read(old)[:100].lstrip().startswith(b"<"):
                    return LOCKED
                blocks = list(_old_form(package, old))
            else:
                if ".iwpv2" in package:
                    return LOCKED
                blocks = list(_new_form(package))
            note = package.note()
        return Document(tuple(blocks), content=Content.partly if note else Content.whole, note=note)


def _old_form(package: Package, part: str) -> Iterator[Block]:
    """Paragraphs, and the cells of tables in their order, of the form before 2013."""
    pieces: list[str] = []
    cells: list[str] = []
    inside = 0
    for kind, value, attributes in package.xml_events(part):
        if kind == "text":
            pieces += [value] if inside else []
        elif kind == "start":
            inside += value == "p"
            pieces += ["\n"] if value in _BREAKS else []
            if value in _CELLS and (text := attribute(attributes, _CELLS[value])):
                cells.append(text)
            elif value in _NAMED and (text := attribute(attributes, "name")):
                yield Block(text, BlockKind.heading, level=2)
        elif value == "p":
            inside -= 1
            text = " ".join("".join(pieces).split())
            pieces.clear()
            if text:
                yield Block(text)
        if cells and (value == "tabular-model" or sum(map(len, cells)) > BLOCK_CHARACTERS):
            yield Block("\t".join(cells), BlockKind.table)
            cells.clear()


def _new_form(package: Package) -> Iterator[Block]:
    """The strings of all messages, which needs no knowledge of the programs' own formats."""
    seen: set[str] = set()
    for part in sorted(package.matching(r"(.*/)?Index/.*\.iwa"), key=lambda name: ("Slide" not in name, name)):
        section = part.rpartition("/")[2].removesuffix(".iwa")
        for text in _strings(_unpacked(package.read(part)), 0):
            text = text.replace("\u2028", "\n").replace("\ufffc", "").strip()
            if text and text not in seen and not _MACHINE_TEXT.fullmatch(text):
                seen.add(text)
                yield Block(text, at=Locator(section=section))


def _unpacked(content: bytes) -> bytes:
    """Join the chunks of an IWA file: four bytes of length each, then Snappy without a stream header."""
    out = bytearray()
    at = 0
    while at + 4 <= len(content):
        length = int.from_bytes(content[at + 1 : at + 4], "little")
        out += _snappy(content[at + 4 : at + 4 + length])
        at += 4 + length
    return bytes(out)


def _snappy(content: bytes) -> bytes:
    """Unpack one Snappy block (format description of 2011): literals and copies of what is already there."""
    size, at = _varint(content, 0)
    out = bytearray()
    while at < len(content) and len(out) < size:
        tag = content[at]
        at += 1
        if tag & 3 == 0:
            length = tag >> 2
            if length >= 60:
                extra = length - 59
                length = int.from_bytes(content[at : at + extra], "little")
                at += extra
            out += content[at : at + length + 1]
            at += length + 1
            continue
        if tag & 3 == 1:
            length, offset = (tag >> 2 & 7) + 4, (tag >> 5) << 8 | int.from_bytes(content[at : at + 1], "little")
            at += 1
        else:
            width = 2 if tag & 3 == 2 else 4
            length, offset = (tag >> 2) + 1, int.from_bytes(content[at : at + width], "little")
            at += width
        if not 0 < offset <= len(out):
            break
        for _ in range(length):
            out.append(out[-offset])
    return bytes(out)


def _strings(message: bytes, depth: int) -> Iterator[str]:
    """Every text in a message of protocol buffers, told from numbers and inner messages by trying."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        sort = key & 7
        if sort == 0:
            _, at = _varint(message, at)
        elif sort in (1, 5):
            at += 8 if sort == 1 else 4
        elif sort == 2:
            length, at = _varint(message, at)
            if length > len(message) - at:
                return
            yield from _string_or_message(message[at : at + length], depth)
            at += length
        else:
            return


def _string_or_message(content: bytes, depth: int) -> Iterator[str]:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and all(character.isprintable() or character in "\n\t\u2028\u2029\ufffc" for character in text):
        yield text
    elif depth < _DEEPEST and content:
        yield from _strings(content, depth + 1)


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(content):
            return value, len(content)
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            break
    return value, at


READERS = tuple(IworkReader(suffix) for suffix in ("pages", "numbers", "key"))
