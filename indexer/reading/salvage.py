"""Old or rare binary documents without a reader of their own: the runs of words that stand in them plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.compound import family, open_compound
from indexer.records import Block, Content, Document, Locator

NOTE = "only the words that stand plainly in the file were read, because its format has no reader of its own"

_SIGNATURES = {
    b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3": "OneNote",
    b"\xffWPC": "WordPerfect",
    b"\x31\xbe\0\0": "Write",
    b"\x32\xbe\0\0": "Write",
    b"\0\0\x1a\0": "Lotus",
    b"\0\0\2\0\6\4": "Lotus",
    b"\x78\x9f\x3e\x22": "Outlook attachment",
}
# Streams with pictures, programs and bookkeeping.
_WORDLESS = re.compile(r"pictures|.*vba.*|.*thumbnail.*|.*prvimage|.*compobj|\x01.*|\x03.*|\x05.*|.*/\x01.*", re.DOTALL)
_WIDE = re.compile(rb"(?:[\x20-\x7e\xa0-\xff\t\r\n]\0){4,}|(?:[\x20\t\r\n,.!?-]\0|[\0-\xff][\x03-\x06]){8,}")
_NARROW = re.compile(rb"[\x20-\x7e\t\r\n\x80-\xff]{6,}")
_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST_BYTES = 64 * 2**20


class SalvageReader:
    """Reads what can be read without knowing the format; claims only what is known to be a document."""

    name = "salvage"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        if family(source) == "other":
            return 30
        return 40 if source.head.startswith(tuple(_SIGNATURES)) else 0

    def read(self, source: Source) -> Document:
        title: str | None = None
        facts: dict[str, str] = {}
        if family(source):
            with open_compound(source) as compound:
                title, facts = compound.properties()
                names = [name for name in compound.names() if not _WORDLESS.fullmatch(name)]
                parts = [(name, compound.read(name)) for name in names]
        else:
            parts = [("", source.bytes(_MOST_BYTES))]
        seen: set[str] = set()
        blocks = tuple(block for name, content in parts for block in _blocks(name, content, seen))
        if not blocks:
            return Document((), title, facts, Content.no_text, "no words stand plainly in the file")
        return Document(blocks, title, facts, Content.partly, NOTE)


def _blocks(name: str, content: bytes, seen: set[str]) -> Iterator[Block]:
    """The runs of one stream, each once, the short ones of a stream together."""
    lines = [line for line in _runs(content) if line not in seen and not seen.add(line)]  # type: ignore[func-returns-value]
    at = Locator(section=name.rpartition("/")[2] or None)
    group: list[str] = []
    for line in lines:
        group.append(line)
        if sum(map(len, group)) > 800:
            yield Block("\n".join(group), at=at)
            group = []
    if group:
        yield Block("\n".join(group), at=at)


def _runs(content: bytes) -> Iterator[str]:
    """The stretches that read like words, in two-byte characters first, then in one-byte characters."""
    for match in _WIDE.finditer(content):
        yield from _lines(match[0].decode("utf-16-le", "replace"), least=1, share=0.0)
    for match in _NARROW.finditer(content):
        raw = match[0]
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = raw.decode("cp1252", "replace")
        yield from _lines(text, least=6, share=0.7)


def _lines(text: str, least: int, share: float) -> Iterator[str]:
    for line in re.split(r"[\r\n]+", text):
        line = " ".join(line.split())
        letters = sum(character.isalpha() or character == " " for character in line)
        plain = sum(character.isascii() for character in line)
        if len(line) >= least and letters > 0.7 * len(line) and plain >= share * len(line) and _WORD.search(line):
            yield line


READERS = (SalvageReader(),)
