"""Reads plain text of every sort: notes, logs, settings, JSON and whatever no other reader knows better."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from indexer.reading import Source
from indexer.reading.decoding import text_of
from indexer.reading.sniffing import is_text, suffix
from indexer.records import Block, Content, Document, Locator

_SUFFIXES = frozenset(".txt .text .log .nfo .me .diz .out .err .lst .asc .readme .json .jsonl .ndjson .geojson".split())
_ESCAPED = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
_JSON = re.compile(r"\s*[\[{]\s*[\"{\[\]}\d]")
# A paragraph longer than this is cut at the end of a line (or, failing that, at a space), so that every block's
# line number still leads near the place.
LONGEST_LINES = 40
LONGEST = 4_000


class Paragraph(NamedTuple):
    """Lines without a blank one between them; `line` counts from 1."""

    line: int
    text: str


class PlainReader:
    name = "plain"
    version = 1
    kind = "text"
    any_size = True

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        return 50 if suffix(source) in _SUFFIXES else 10

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source)
        if _JSON.match(text):
            text = unescaped(text)
        blocks = tuple(Block(part.text, at=Locator(line=part.line)) for part in paragraphs(text))
        return text_document(blocks, encoding, note)


def text_document(blocks: tuple[Block, ...], encoding: str, note: str | None, title: str | None = None) -> Document:
    """The document of a text that was read whole, or of which `note` says how much was read."""
    content = Content.partly if note else Content.whole
    if not blocks:
        content, note = Content.no_text, note or "holds only blank lines"
    return Document(blocks, title=title, content=content, note=note, encoding=encoding)


def paragraphs(text: str, line: int = 1) -> Iterator[Paragraph]:
    """Cut a text at its blank lines, and long paragraphs further; `line` is the number of the first line."""
    gathered: list[str] = []
    first = line
    for number, content in enumerate(text.split("\n"), line):
        for piece in _pieces(content):
            blank = not piece.strip()
            if gathered and (blank or _is_full(gathered, piece)):
                yield Paragraph(first, "\n".join(gathered))
                gathered = []
            if not blank:
                first = first if gathered else number
                gathered.append(piece)
    if gathered:
        yield Paragraph(first, "\n".join(gathered))


def _is_full(gathered: list[str], piece: str) -> bool:
    return len(gathered) >= LONGEST_LINES or sum(map(len, gathered)) + len(piece) > LONGEST


def _pieces(line: str) -> Iterator[str]:
    """An overlong line cut at spaces or after commas; a usual line as it is."""
    while len(line) > LONGEST:
        cut = max(line.rfind(" ", LONGEST // 2, LONGEST), line.rfind(",", LONGEST // 2, LONGEST)) + 1 or LONGEST
        yield line[:cut]
        line = line[cut:]
    yield line


def unescaped(json_text: str) -> str:
    """JSON as written, but with the characters that its \\uXXXX escapes stand for."""
    return _ESCAPED.sub(lambda found: _characters(found[0]), json_text)


def _characters(escapes: str) -> str:
    units = b"".join(int(unit, 16).to_bytes(2, "big") for unit in escapes.split("\\u")[1:])
    return units.decode("utf-16-be", "replace")


READERS = (PlainReader(),)
