"""Tells from a file's first bytes what it is, whatever its name says."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from os.path import splitext
from typing import TypeAlias

from indexer.reading import Source

Marks: TypeAlias = Mapping[int, tuple[bytes, ...]]


def by_place(marks: Iterable[tuple[int, bytes]]) -> Marks:
    """Signatures (offset, bytes) as `bears_any` wants them."""
    found: dict[int, tuple[bytes, ...]] = {}
    for at, mark in marks:
        found[at] = (*found.get(at, ()), mark)
    return found


def bears_any(head: bytes, marks: Marks) -> bool:
    """Whether any of the signatures stands in its place; hardly any file bears one, and all are asked about all."""
    return any(head.startswith(fitting, at) for at, fitting in marks.items())


# (offset, bytes, name); the first that fits wins.
_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (0, b"{\\rtf", "rtf"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "zstd"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"Rar!\x1a\x07", "rar"),
    (257, b"ustar", "tar"),
    (0, b"SQLite format 3\x00", "sqlite"),
    (0, b"PAR1", "parquet"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"GIF8", "gif"),
    (0, b"II*\x00", "tiff"),
    (0, b"MM\x00*", "tiff"),
    (0, b"%!PS", "postscript"),
    (0, b"!BDN", "pst"),
    (0, b"AT&TFORM", "djvu"),
    (0, b"\x7fELF", "program"),
    (0, b"MZ", "program"),
)
_MARKED = by_place((at, mark) for at, mark, _ in _SIGNATURES)
_PDF = re.compile(rb"%PDF-\d")
# PDF viewers accept a header within the first kilobyte.
_PDF_WITHIN = 1024
# Byte order marks; those of UTF-32 stand first, because they begin like those of UTF-16.
MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HTML = re.compile(r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)
_XML = re.compile(r"\s*<(\?xml[\s?]|!DOCTYPE\s+\w)", re.IGNORECASE)
_MAIL_FIELD = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]")
# Of such a field's name with its colon.
_LONGEST_FIELD = 62
_MAIL_FIELDS = frozenset(
    "from to cc bcc date subject sender reply-to message-id mime-version received return-path delivered-to content-type"
    " x-mailer in-reply-to references x-priority importance".split()
)
_MBOX = re.compile(r"From \S+.*\d{4}", re.IGNORECASE)
# A text has none of these, in any of the encodings that are in use without NUL bytes.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x0e\x0f\x1a\x1b")) + b"\x7f"
_MOST_CONTROLS = 0.02
# A program that died while it wrote a log leaves some of these; a binary format has many.
_MOST_ZEROS = 0.005
_LOOKED_AT = 8192


def suffix(source: Source) -> str:
    """The name's ending in lower case, with its dot; "" when it has none."""
    return _suffix(source.name)


@lru_cache(maxsize=8)
def _suffix(name: str) -> str:
    ending = splitext(name)[1].lower()
    return ending if ending != "." else ""


# Every reader asks the same of the same file, one after the other.
@lru_cache(maxsize=8)
def signature(head: bytes) -> str:
    """The name of the format whose signature the first bytes carry; "" when they carry none that is known."""
    for offset, mark, name in _SIGNATURES if bears_any(head, _MARKED) else ():
        if head.startswith(mark, offset):
            return name
    return "pdf" if _PDF.search(head, 0, _PDF_WITHIN) else ""


def is_text(source: Source) -> bool:
    """The first bytes read like text in some encoding, not like the inside of a binary format."""
    return not signature(source.head) and beginning(source.head) != ""


def language_of_tags(source: Source) -> str:
    """ "html" or "xml" when the text begins like one of them, else ""."""
    return _language_of_tags(source.head)


@lru_cache(maxsize=8)
def _language_of_tags(head: bytes) -> str:
    text = beginning(head)
    if _HTML.match(text):
        return "html"
    return "xml" if _XML.match(text) else ""


def mail_shape(source: Source) -> str:
    """ "mbox" or "mail" when the text begins with a mailbox's envelope or with a mail's header, else ""."""
    return _mail_shape(source.head)


@lru_cache(maxsize=8)
def _mail_shape(head: bytes) -> str:
    text = beginning(head).lstrip()
    if _MBOX.match(text):
        return "mbox"
    return "mail" if _header_fields(text) >= 2 else ""


def _header_fields(text: str) -> int:
    """How many well-known fields the header has; 0 when something else stands between them."""
    if ":" not in text[:_LONGEST_FIELD]:
        return 0
    known = 0
    for line in text.splitlines()[:200]:
        if not line.strip():
            break
        field = _MAIL_FIELD.match(line + " ")
        if field:
            known += field[1].lower() in _MAIL_FIELDS
        elif not line[0].isspace():
            return 0
    return known


@lru_cache(maxsize=8)
def beginning(head: bytes) -> str:
    """The first few thousand characters, good enough to recognise a format by; "" when they are no text."""
    part = head[:_LOOKED_AT]
    encoding = next((name for mark, name in MARKS if part.startswith(mark)), None) or encoding_by_zeros(part)
    if encoding:
        text = part.decode(encoding, "replace").lstrip("\ufeff")
        return text if _printable(text) else ""
    if part.count(0) > len(part) * _MOST_ZEROS or _share_of_controls(part) > _MOST_CONTROLS:
        return ""
    return part.decode("utf-8", "replace")


def encoding_by_zeros(part: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark, told by where the NUL bytes of its many ASCII characters stand."""
    whole = part[: len(part) // 4 * 4]
    if len(whole) < 4 or not whole.count(0):
        return None
    quarters = [whole[start::4].count(0) / (len(whole) / 4) for start in range(4)]
    match [share > 0.4 for share in quarters]:
        case [True, True, True, False]:
            return "utf-32-be"
        case [False, True, True, True]:
            return "utf-32-le"
        case [True, False, True, False]:
            return "utf-16-be"
        case [False, True, False, True]:
            return "utf-16-le"
    return None


def _printable(text: str) -> bool:
    odd = sum(1 for c in text if c == "\ufffd" or (ord(c) < 32 and c not in "\t\n\v\f\r\x1b"))
    return odd <= len(text) * 0.02


def _share_of_controls(part: bytes) -> float:
    return (len(part) - len(part.translate(None, _CONTROLS))) / max(len(part), 1)
