"""OLE compound files: what is inside, their document properties, and whether they are locked."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from functools import lru_cache
from typing import IO, Any

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.packages import LOCKED
from indexer.records import Document, FailureKind

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STREAM_BYTES = 64 * 2**20

# The streams in the root that give a family away, the surest first.
_TELLING_STREAMS = (
    ("encryptedpackage", "locked"),
    ("__properties_version1.0", "mail"),
    ("worddocument", "word"),
    ("workbook", "sheet"),
    ("book", "sheet"),
    ("powerpoint document", "slides"),
)
_LABELS = {"author": "Author", "last_saved_by": "Last author", "subject": "Subject", "keywords": "Keywords"}
_MORE_LABELS = {"comments": "Description", "category": "Category", "company": "Company", "manager": "Manager"}
_CUSTOM_PROPERTIES = "\x05DocumentSummaryInformation"


class Compound:
    """An open compound file; stream names are compared without regard to case."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._entries = {"/".join(entry).lower(): entry for entry in file.listdir()}

    def __enter__(self) -> Compound:
        return self

    def __exit__(self, *_: object) -> None:
        file = self._file.fp
        self._file.close()
        file.close()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def names(self) -> list[str]:
        """The full names of all streams, in lower case."""
        return list(self._entries)

    def read(self, name: str) -> bytes:
        """A stream's bytes, at most 64 MiB; b"" when there is none or it is damaged."""
        entry = self._entries.get(name.lower())
        if entry is None:
            return b""
        try:
            content: bytes = self._file.openstream(entry).read(STREAM_BYTES)
        except (OSError, ValueError, IndexError, TypeError):
            return b""
        return content

    def properties(self) -> tuple[str | None, dict[str, str]]:
        """The title and the facts of the document, its custom properties among them."""
        try:
            found = self._file.get_metadata()
        except Exception:  # the property parser of olefile fails in many ways on damaged files
            return None, {}
        codepage = found.codepage if isinstance(found.codepage, int) else 1252
        facts = {}
        for attribute, label in {**_LABELS, **_MORE_LABELS}.items():
            value = _text(getattr(found, attribute, None), codepage)
            if value:
                facts[label] = value
        facts.update(self._custom_properties())
        return _text(found.title, codepage) or None, facts

    def _custom_properties(self) -> Iterator[tuple[str, str]]:
        content = self.read(_CUSTOM_PROPERTIES)
        second = _long(content, 64)
        if len(content) < 68 or _long(content, 24) < 2 or second >= len(content):
            return
        yield from _named_properties(content[second:])


def _named_properties(section: bytes) -> Iterator[tuple[str, str]]:
    """The string properties with a name ([MS-OLEPS] 2.18: property 0 is the dictionary of names)."""
    offsets = {}
    for index in range(min(_long(section, 4), 500)):
        offsets[_long(section, 8 + 8 * index)] = _long(section, 12 + 8 * index)
    at = offsets.get(0, len(section))
    names = {}
    codepage = _long(section, offsets.get(1, 0) + 4) & 0xFFFF if 1 in offsets else 1252
    for _ in range(min(_long(section, at), 500)):
        number, length = _long(section, at + 4), _long(section, at + 8)
        wide = codepage == 1200
        raw = section[at + 12 : at + 12 + length * (2 if wide else 1)]
        names[number] = raw.decode("utf-16-le" if wide else _encoding(codepage), "replace").rstrip("\0")
        at += 8 + (-(-length * 2 // 4) * 4 if wide else length)
    for number, name in names.items():
        at = offsets.get(number, len(section))
        kind, length = _long(section, at), _long(section, at + 4)
        raw = section[at + 8 : at + 8 + min(length, 2_000) * (2 if kind == 31 else 1)]
        value = raw.decode("utf-16-le" if kind == 31 else _encoding(codepage), "replace").rstrip("\0 ")
        if kind in (30, 31) and value and not name.startswith("_"):
            yield name, value


def _long(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 4], "little")


def _encoding(codepage: int) -> str:
    """The codec of a Windows code page; Windows Latin where the number is none."""
    name = {65001: "utf-8", 10000: "mac-roman", 1200: "utf-16-le"}.get(codepage & 0xFFFF, f"cp{codepage & 0xFFFF}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _text(value: object, codepage: int) -> str:
    if isinstance(value, bytes):
        value = value.decode(_encoding(codepage), "replace")
    return " ".join(value.replace("\0", " ").split()) if isinstance(value, str) else ""


def open_compound(source: Source) -> Compound:
    """Open the compound file that a source holds. Raises UnreadableFile when it is damaged."""
    return _compound(source.open())


def compound_from(content: bytes) -> Compound:
    """Open a compound file that lies in memory. Raises UnreadableFile when it is damaged."""
    return _compound(io.BytesIO(content))


def _compound(file: IO[bytes]) -> Compound:
    import olefile

    try:
        return Compound(olefile.OleFileIO(file))
    except Exception as error:  # olefile raises whatever its reading of damaged tables leads to
        file.close()
        raise UnreadableFile(FailureKind.broken, f"is damaged ({error})") from error


@lru_cache(maxsize=4)
def family(source: Source) -> str:
    """What a compound file holds: "word", "sheet", "slides", "mail", "locked" or "other"; "" for no such file."""
    if not source.head.startswith(SIGNATURE):
        return ""
    try:
        with open_compound(source) as compound:
            names = set(compound.names())
    except (UnreadableFile, OSError):
        names = set()
    return next((kind for stream, kind in _TELLING_STREAMS if stream in names), "other")


class LockedReader:
    """Recognises Office files that are encrypted as a whole."""

    name = "locked-office"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        return 99 if family(source) == "locked" else 0

    def read(self, source: Source) -> Document:
        return LOCKED


READERS = (LockedReader(),)
