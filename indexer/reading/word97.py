"""Word documents of 1995 to 2003 (DOC, DOT): the piece table of Word 97 and later, the plain run of Word 6 and 95."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.compound import family, open_compound
from indexer.reading.embedded import embedded_in_compound
from indexer.reading.packages import LOCKED
from indexer.records import Block, BlockKind, Document, FailureKind, Locator

_WORD_95 = 101
_ENCRYPTED = 0x0100
_SECOND_TABLE = 0x0200
_COMPRESSED = 0x40000000
# The parts of the text in their order ([MS-DOC] 2.5.4), each a count of characters from offset 0x4C on.
_PARTS = ("", "note", "header", "macro", "comment", "note", "text box", "text box")
_COUNTS_AT = 0x4C
_CLX_AT = 0x01A2
_ANSI_BY_LANGUAGE = {0x19: "cp1251", 0x15: "cp1250", 0x05: "cp1250", 0x08: "cp1253", 0x1F: "cp1254", 0x11: "cp932"}

_LINK = re.compile('\x13[^\x13\x14\x15]*?HYPERLINK[^\x13\x14\x15]*?"([^"\x14]+)"[^\x13\x14\x15]*\x14([^\x13\x15]*)\x15')
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_ROW_END = re.compile("\x07\x07|\x07\r")
_MARKS = str.maketrans(
    {"\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None, "\xa0": " "}
    | dict.fromkeys("\x01\x02\x03\x04\x05\x06\x08\x13\x14\x15")
)


class WordReader:
    """Reads the text and what stands beside it: notes, headers, comments, text boxes."""

    name = "word97"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "word" else 0

    def read(self, source: Source) -> Document:
        with open_compound(source) as compound:
            title, facts = compound.properties()
            stream = compound.read("WordDocument")
            flags = _short(stream, 0x0A)
            if flags & _ENCRYPTED:
                return LOCKED
            tables = [compound.read(name) for name in ("0Table", "1Table")]
            table = tables[bool(flags & _SECOND_TABLE)] or tables[0] or tables[1]
            if _short(stream, 2) <= _WORD_95 or not table:
                parts = [("", _word95(stream))]
            else:
                parts = list(_word97(stream, table))
            blocks = [block for section, text in parts for block in _blocks(text, section)]
            blocks += embedded_in_compound(compound, source)
        return Document(blocks=tuple(blocks), title=title, facts=facts)


def _word95(stream: bytes) -> str:
    """Word 6 and 95 keep the text in one run of bytes, unless the document was saved in pieces."""
    start, end = struct.unpack_from("<II", stream, 0x18)
    language = _short(stream, 6) & 0xFF
    return stream[start:end].decode(_ANSI_BY_LANGUAGE.get(language, "cp1252"), "replace")


def _word97(stream: bytes, table: bytes) -> Iterator[tuple[str, str]]:
    """The parts of the text, put together from the pieces that the piece table names."""
    start, length = struct.unpack_from("<II", stream, _CLX_AT)
    text = "".join(_pieces(stream, _piece_table(table[start : start + length])))
    counts = struct.unpack_from("<8i", stream, _COUNTS_AT)
    at = 0
    for section, count in zip(_PARTS, counts, strict=True):
        part = text[at : at + max(0, count)]
        at += max(0, count)
        if part and section != "macro":
            yield section, part
    if not any(counts):
        yield "", text


def _piece_table(clx: bytes) -> bytes:
    """The piece table within the complex part of the file; formatting that precedes it is passed over."""
    at = 0
    while at + 5 <= len(clx) and clx[at] == 1:
        at += 3 + _short(clx, at + 1)
    if clx[at : at + 1] != b"\x02":
        raise UnreadableFile(FailureKind.broken, "is damaged (its text cannot be located)")
    (length,) = struct.unpack_from("<I", clx, at + 1)
    return clx[at + 5 : at + 5 + length]


def _pieces(stream: bytes, table: bytes) -> Iterator[str]:
    """Each piece is half-width (Windows Latin) or full-width (UTF-16)."""
    count = max(0, (len(table) - 4) // 12)
    positions = struct.unpack_from(f"<{count + 1}I", table)
    for index in range(count):
        (where,) = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * index + 2)
        length = max(0, positions[index + 1] - positions[index])
        if where & _COMPRESSED:
            start = (where & ~_COMPRESSED) // 2
            yield stream[start : start + length].decode("cp1252", "replace")
        else:
            yield stream[where : where + 2 * length].decode("utf-16-le", "replace")


def _blocks(text: str, section: str) -> Iterator[Block]:
    """Paragraphs and table rows; a field gives its result, a link its address as well."""
    text = _LINK.sub(r"\2 (\1)", text)
    while (plain := _FIELD.sub(lambda field: field[1] or "", text)) != text:
        text = plain
    text = _ROW_END.sub("\x07\x0c", text)
    at = Locator(section=section or None)
    for paragraph in re.split("[\r\x0c]", text):
        is_row = "\x07" in paragraph
        cells = (cell.translate(_MARKS).strip() for cell in paragraph.split("\x07"))
        line = "\t".join(filter(None, cells))
        if line:
            kind = BlockKind.note if section else BlockKind.table if is_row else BlockKind.text
            yield Block(line, kind, at)


def _short(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 2], "little")


READERS = (WordReader(),)
