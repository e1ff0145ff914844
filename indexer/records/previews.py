"""What a preview shows."""

from __future__ import annotations

from enum import StrEnum

from indexer.records.answers import Span
from indexer.records.documents import Block
from indexer.records.record import Record


class PreviewKind(StrEnum):
    """How the desktop should draw a preview."""

    structure = "structure"
    markdown = "markdown"
    html = "html"
    code = "code"
    pdf = "pdf"
    image = "image"
    facts = "facts"


class Preview(Record, frozen=True):
    """What the window shows of a file, made without the window touching the file's content.

    `blocks` is the extracted text in order (always there if anything was read). `source` is the decoded
    source for markdown, sanitised HTML, or code. `target` is the index in `blocks` of the passage asked for,
    `lights` the characters of that block to light. `note` says what is missing and why.
    """

    path: str
    kind: PreviewKind
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    target: int | None = None
    lights: tuple[Span, ...] = ()
    source: str | None = None
    language: str | None = None
    facts: dict[str, str] = {}
    note: str | None = None
