"""Reads Jupyter notebooks: prose, code and printed results, cell by cell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.decoding import decode
from indexer.reading.markup import MARKDOWN, blocks_of
from indexer.reading.plain import paragraphs
from indexer.reading.sniffing import beginning, is_text, suffix
from indexer.records import Block, BlockKind, Content, Document, FailureKind, Locator

_SHAPE = re.compile(r'\s*\{.*"(?:cells|worksheets|nbformat)"', re.DOTALL)
# Escape sequences that colour what a program printed.
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_LONGEST_RESULT = 10_000


class NotebookReader:
    name = "notebook"
    version = 2
    kind = "code"

    def claims(self, source: Source) -> int:
        named = suffix(source) == ".ipynb" and is_text(source)
        return 90 if named and _SHAPE.match(beginning(source.head)) else 70 if named else 0

    def read(self, source: Source) -> Document:
        text, encoding = decode(source.bytes())
        try:
            notebook = json.loads(text)
            cells = _cells(notebook)
        except (ValueError, AttributeError, TypeError) as error:
            raise UnreadableFile(FailureKind.broken, "is no valid notebook") from error
        blocks = tuple(block for number, cell in enumerate(cells, 1) for block in _blocks(cell, number))
        title = next((block.text for block in blocks if block.kind is BlockKind.heading), None)
        content = Content.whole if blocks else Content.no_text
        note = None if blocks else "has no text"
        return Document(blocks, title=title, content=content, note=note, encoding=encoding)


def _cells(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """The cells of the present format, or of the one before version 4."""
    sheets = notebook.get("worksheets") or [notebook]
    return [cell for sheet in sheets for cell in sheet.get("cells", []) if isinstance(cell, dict)]


def _blocks(cell: dict[str, Any], number: int) -> Iterator[Block]:
    where = f"cell {number}"
    source = _text(cell.get("source", cell.get("input")))
    if cell.get("cell_type") == "code":
        for part in paragraphs(source):
            yield Block(part.text, BlockKind.code, Locator(section=where))
        for result in cell.get("outputs") or []:
            yield from _result(result, where)
    else:
        for block in blocks_of(source, MARKDOWN):
            section = f"{where} › {block.at.section}" if block.at.section else where
            yield replace(block, at=Locator(section=section))


def _result(result: Any, where: str) -> Iterator[Block]:
    if not isinstance(result, dict):
        return
    data = result.get("data")
    shown = data.get("text/plain") if isinstance(data, dict) else result.get("text")
    text = _text(shown) or " ".join(filter(None, (_text(result.get("ename")), _text(result.get("evalue")))))
    for part in paragraphs(_COLOURS.sub("", text[:_LONGEST_RESULT])):
        yield Block(part.text, BlockKind.note, Locator(section=where))


def _text(value: Any) -> str:
    """A text of a notebook, which may be written as a list of its lines."""
    if isinstance(value, list):
        return "".join(piece for piece in value if isinstance(piece, str))
    return value if isinstance(value, str) else ""


READERS = (NotebookReader(),)
