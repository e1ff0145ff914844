"""Turns the bytes of a text, in whatever encoding, into characters."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from typing import NamedTuple

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.sniffing import MARKS, beginning, encoding_by_zeros
from indexer.records import FailureKind

# Encodings that people declare, and the larger ones that their texts are really written in (as browsers do,
# https://encoding.spec.whatwg.org/#names-and-labels).
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_ext"), (b"\x1b(J", "iso2022_jp_ext"))
_HZ = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_DECLARATION = re.compile(rb"""(?:charset|encoding|coding)\s*[=:]\s*["']?\s*([A-Za-z][\w.:-]+)""")
_DECLARED_WITHIN = 2048
# A detector sees enough in this many bytes.
_DETECTED_WITHIN = 2**17
_ZEROS_WITHIN = 2**13


class Text(NamedTuple):
    """The text of a file, its lines ended by "\\n"; `note` says what is missing when only its beginning was read."""

    text: str
    encoding: str
    note: str | None = None


def text_of(source: Source, declared: str | None = None) -> Text:
    """The text of a source, or as much of its beginning as the limits allow. Raises UnreadableFile as `decode`."""
    limits = source.limits
    raw = source.bytes(limits.text_bytes)
    text, encoding = decode(raw, declared)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(raw) == source.size and len(text) <= limits.characters:
        return Text(text, encoding)
    kept = text[: limits.characters]
    share = len(kept) / max(len(text), 1) * len(raw) / 2**20
    note = (
        f"only the first {share:,.1f} MB of {source.size / 2**20:,.1f} MB are searchable"
        " (settings reading.text_bytes and reading.characters)"
    )
    return Text(kept, encoding, note)


def decode(raw: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text and the name of its encoding.

    The order: byte order mark, NUL pattern of UTF-16 and UTF-32, escape sequences, strict UTF-8, the declared
    encoding (or its superset), UTF-8 with a few damaged places, a statistical detector. `raw` may end within a
    character, which is left away. Raises UnreadableFile when the bytes are no text.
    """
    for mark, name in MARKS:
        if raw.startswith(mark):
            return _decoded(raw[len(mark) :], name, "replace"), name
    if not raw.strip():
        return "", "utf-8"
    if not beginning(raw):
        raise UnreadableFile(FailureKind.unsupported, "holds no readable text")
    for name in filter(None, (encoding_by_zeros(raw[:_ZEROS_WITHIN]), _by_escapes(raw), "utf-8", _known(declared))):
        with suppress(UnicodeError):
            return _decoded(raw, name, "strict"), name
    text = _decoded(raw, "utf-8", "replace")
    if text.count("\ufffd") <= sum(1 for c in text if c > "\x7f") * 0.1:
        return text, "utf-8"
    name = _detected(raw)
    return _decoded(raw, name, "replace"), name


def declared_encoding(raw: bytes) -> str | None:
    """The encoding that the text says of itself (XML declaration, HTML meta element, editor's cookie), if any."""
    found = _DECLARATION.search(raw, 0, _DECLARED_WITHIN)
    return found[1].decode("ascii", "replace") if found else None


def _decoded(raw: bytes, name: str, errors: str) -> str:
    return codecs.getincrementaldecoder(name)(errors).decode(raw, final=False)


def _by_escapes(raw: bytes) -> str | None:
    for escape, name in _ESCAPES:
        if escape in raw:
            return name
    return "hz" if _HZ.search(raw) and raw.isascii() else None


def _known(declared: str | None) -> str | None:
    """The superset of a declared encoding; None when it is unknown or contradicts what the bytes have shown."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    if name.startswith(("utf-16", "utf-32")) or not _is_text_encoding(name):
        return None
    return _SUPERSETS.get(name, name)


def _is_text_encoding(name: str) -> bool:
    try:
        return isinstance(codecs.getincrementaldecoder(name)().decode(b""), str)
    except (LookupError, TypeError):
        return False


def _detected(raw: bytes) -> str:
    import chardet

    found = chardet.detect(raw[:_DETECTED_WITHIN])["encoding"]
    return _known(found) or "cp1252"
