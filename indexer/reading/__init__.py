"""The contract of a reader: what it is given, what it returns, and what it may do.

A reader is a module-level object with the attributes of `Reader`. It runs in a child process that may be
killed at any moment; it returns a `Document` or raises `UnreadableFile` with a sentence for the user.
No reader opens the network, writes a file, or starts a thread. Heavy imports happen inside `read`.
"""

from __future__ import annotations

import builtins
import io
import math
import time
from collections.abc import Callable
from typing import IO, Protocol

import msgspec

from indexer.records import Document

# How much of a file's beginning a reader is shown before it is chosen.
HEAD_BYTES = 64 * 2**10


class Limits(msgspec.Struct, frozen=True):
    """What reading one file may cost; every limit is a setting with a sentence.

    Sizes are in bytes, `deadline` and `page_deadline` in seconds, `characters` is the text kept of one file.
    """

    file_bytes: int = 512 * 2**20
    text_bytes: int = 16 * 2**20
    characters: int = 4_000_000
    unpacked_bytes: int = 200 * 2**20
    pages: int = 2_000
    members: int = 2_000
    nesting: int = 3
    rows: int = 20_000
    megapixels: int = 100
    deadline: float = 20.0
    memory_bytes: int = 2 * 2**30
    ocr: bool = True
    ocr_pages: int = 20


class Source(msgspec.Struct, frozen=True):
    """One file as a reader sees it.

    `path` is a native path (hand it to `open` only), `name` the displayed file name, `head` its first 64 KiB,
    `size` in bytes. `read_member` reads bytes found inside this file (an attachment, an archive member) with the
    best reader for them and returns its `Document`, whose blocks already carry the member's path; it enforces the
    nesting limit and never raises: what could not be read is a `Document` without blocks and with a note.
    `password` is what the user gave for this file; a reader that can unlock it does, the others leave it locked.
    `until` is the moment (`time.monotonic`) from which a long reading should hand in what it has as "partly".
    """

    path: str
    name: str
    size: int
    head: bytes
    limits: Limits
    depth: int = 0
    content: bytes | None = None
    read_member: Callable[[str, bytes], Document] | None = None
    until: float = math.inf
    password: str | None = None

    def hurried(self) -> bool:
        """Little of the deadline is left: stop and return what was read so far, with content "partly"."""
        return time.monotonic() > self.until

    def bytes(self, at_most: int | None = None) -> builtins.bytes:
        """The content, or its first `at_most` bytes."""
        if self.content is not None:
            return self.content if at_most is None else self.content[:at_most]
        if self.size == len(self.head):
            return self.head if at_most is None else self.head[:at_most]
        with open(self.path, "rb") as file:
            return file.read() if at_most is None else file.read(at_most)

    def open(self) -> IO[builtins.bytes]:
        """The content as a binary file that can be searched; the caller closes it."""
        return io.BytesIO(self.content) if self.content is not None else open(self.path, "rb")


class Reader(Protocol):
    """What every reader module provides as `READERS`, a tuple of these.

    `name` and `version` are stored with what was read: raise `version` when the output changes, and the files
    it read are read again. `kind` is the word people use: "pdf", "mail", "code" ...
    A reader that needs only a part of a huge file (its beginning, its tags, its table of contents) may also have
    `any_size = True`; all others are never given a file above `Limits.file_bytes`.
    """

    name: str
    version: int
    kind: str

    def claims(self, source: Source) -> int:
        """How sure the reader is that the file is its own: 0 declines, 100 is certain (content says so).

        Looks at `head` first, `name` second: 90-100 a signature, 50 an extension with plausible content,
        10 a last resort. Must be cheap and must not raise.
        """
        ...

    def read(self, source: Source) -> Document:
        """Read the file. Raises UnreadableFile; anything else is recorded as a broken file."""
        ...
