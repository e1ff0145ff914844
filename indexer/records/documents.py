"""What a reader says about a file."""

from __future__ import annotations

from enum import StrEnum

from indexer.records.record import Record


class BlockKind(StrEnum):
    """What a block of text is in its document; the preview draws each kind in its own way."""

    text = "text"
    heading = "heading"
    code = "code"
    table = "table"
    note = "note"
    caption = "caption"


class Locator(Record, frozen=True):
    """Where something stands inside its file; every field that does not apply stays None.

    Pages, lines, slides and chapters count from 1; `seconds` is the time in a recording.
    """

    page: int | None = None
    line: int | None = None
    section: str | None = None
    sheet: str | None = None
    cells: str | None = None
    slide: int | None = None
    chapter: str | None = None
    member: str | None = None
    seconds: float | None = None


class WordBox(Record, frozen=True, array_like=True):
    """One recognised word on a picture or page: its characters and its box as shares (0..1) of width and height."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float


class Block(Record, frozen=True):
    """A stretch of text that belongs together: a paragraph, a heading, a row of a table, a function.

    `level` is the depth of a heading (1 is the highest). `boxes` count characters from the block's start.
    `source` tells text that was recognised ("ocr") or spoken ("speech") from text that was written ("text").
    """

    text: str
    kind: BlockKind = BlockKind.text
    at: Locator = Locator()
    level: int = 0
    boxes: tuple[WordBox, ...] = ()
    source: str = "text"


class Content(StrEnum):
    """How much of a file a reader could read."""

    whole = "whole"
    partly = "partly"
    no_text = "no_text"
    locked = "locked"


class Document(Record, frozen=True):
    """What a reader found in one file.

    `facts` are properties worth finding as words (author, camera, artist ...), label to value.
    `note` is one sentence for the user, needed unless `content` is whole: what is missing and why.
    `unrecognised` counts pictures and scanned pages whose text can be seen but was not to be recognised yet.
    """

    blocks: tuple[Block, ...] = ()
    title: str | None = None
    facts: dict[str, str] = {}
    content: Content = Content.whole
    note: str | None = None
    language: str | None = None
    pages: int | None = None
    encoding: str | None = None
    unrecognised: int = 0


class Part(Record, frozen=True):
    """A file inside a file: an attachment of a mail, a member of an archive.

    `number` counts from 0, `size` is in bytes. `is_program` tells what would be run, and not shown, when it is opened.
    """

    number: int
    name: str
    kind: str
    size: int
    is_program: bool = False


class FailureKind(StrEnum):
    """Whose or what fault it was that a file could not be read."""

    unsupported = "unsupported"
    locked = "locked"
    broken = "broken"
    too_big = "too_big"
    timeout = "timeout"
    crashed = "crashed"
    memory = "memory"
    vanished = "vanished"
    denied = "denied"
    unstable = "unstable"
    special = "special"


class Failure(Record, frozen=True):
    """Why a file has no text in the library: a class for the program and a sentence for the user."""

    kind: FailureKind
    sentence: str


class Reading(Record, frozen=True):
    """The outcome of one attempt to read one file; exactly one of `document` and `failure` is set.

    `content_hash` is of the file as it was read (see `indexer.contents`), if that took no second look at it.
    `parts` are what lies inside the file and `taken` is the content of one of them, where these were asked for.
    """

    reader: str
    reader_version: int
    document: Document | None = None
    failure: Failure | None = None
    seconds: float = 0.0
    peak_memory_mb: float = 0.0
    content_hash: bytes | None = None
    parts: tuple[Part, ...] = ()
    taken: bytes | None = None
