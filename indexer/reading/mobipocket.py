"""Mobipocket and early Kindle books: HTML in the records of a Palm database."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.chapters import markup_blocks
from indexer.records import Content, Document, FailureKind

_MOBI = b"BOOKMOBI"


class MobiReader:
    """Reads Mobipocket and early Kindle books that are compressed the plain way (PalmDOC) or not at all."""

    name = "mobi"
    version = 1
    kind = "book"

    def claims(self, source: Source) -> int:
        return 95 if source.head[60:68] == _MOBI else 0

    def read(self, source: Source) -> Document:
        content = source.bytes()
        try:
            records = list(_palm_records(content))
            first = records[0]
            compression, _, length, count, _, encryption = struct.unpack_from(">HHIHHH", first)
            title = _mobi_title(first)
        except (struct.error, IndexError) as error:
            raise UnreadableFile(FailureKind.broken, "is damaged (its table of contents cannot be read)") from error
        if encryption:
            return Document(title=title, content=Content.locked, note="is protected against copying")
        if compression not in (1, 2):
            note = "uses a compression (HUFF/CDIC) that cannot be read yet"
            return Document(title=title, content=Content.no_text, note=note)
        pieces = (record if compression == 1 else palm_text(record) for record in records[1 : count + 1])
        markup = b"".join(pieces)[: min(length, source.limits.unpacked_bytes)]
        (encoding,) = struct.unpack_from(">I", first, 28) if len(first) > 32 else (1252,)
        text = markup.decode("utf-8" if encoding == 65001 else "cp1252", "replace")
        return Document(blocks=tuple(markup_blocks(text, "")), title=title)


def _palm_records(content: bytes) -> Iterator[bytes]:
    (count,) = struct.unpack_from(">H", content, 76)
    starts = [struct.unpack_from(">I", content, 78 + 8 * index)[0] for index in range(count)]
    for start, end in zip(starts, [*starts[1:], len(content)], strict=True):
        yield content[start:end]


def _mobi_title(record: bytes) -> str | None:
    start, length = struct.unpack_from(">II", record, 0x54)
    return record[start : start + length].decode("utf-8", "replace").strip("\0 ") or None


def palm_text(record: bytes) -> bytes:
    """Unpack one record of PalmDOC compression: literals, runs, and references into what is already there."""
    out = bytearray()
    at = 0
    while at < len(record):
        byte = record[at]
        at += 1
        if 1 <= byte <= 8:
            out += record[at : at + byte]
            at += byte
        elif byte < 0x80:
            out.append(byte)
        elif byte >= 0xC0:
            out += bytes((32, byte ^ 0x80))
        else:
            pair = (byte << 8 | record[at]) & 0x3FFF if at < len(record) else 0
            at += 1
            distance, length = pair >> 3, (pair & 7) + 3
            if not 0 < distance <= len(out):
                break
            for _ in range(length):
                out.append(out[-distance])
    return bytes(out)
