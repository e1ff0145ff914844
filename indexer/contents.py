"""What tells a file from others and from itself as it was: its stamp, a hash of its content, or every byte."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import BinaryIO

from indexer.errors import WorldError
from indexer.locations import displayed, native
from indexer.records import FileStamp

# Enough to tell files apart; a file no larger than the three samples together is hashed whole.
SAMPLE = 64 * 2**10
_WHOLE = 3 * SAMPLE
HASH_BYTES = 16
# What is compared at once of two files.
_BLOCK = 2**20


def stamped(path: str) -> FileStamp | None:
    """The file's stamp now, or None when it is gone or out of reach."""
    try:
        status = os.stat(native(path), follow_symlinks=False)
    except (OSError, ValueError):
        return None
    return FileStamp.of(path, status)


def content_hash(stamp: FileStamp) -> bytes | None:
    """A hash of size, beginning, middle and end, for telling a moved file from a new one; None if unreadable.

    Never decides that two different large files are the same text: those are read, and share vectors by text.
    """
    offsets = [0] if hashed_whole(stamp.size) else [0, stamp.size // 2, stamp.size - SAMPLE]
    length = _WHOLE if len(offsets) == 1 else SAMPLE
    parts = []
    try:
        with _opened(stamp.path) as content:
            for offset in offsets if content.seekable() else ():
                content.seek(offset)
                parts.append(content.read(length))
    except OSError:
        return None
    return _hash(stamp.size, parts)


def hashed_whole(size: int) -> bool:
    """Whether equal hashes of files of this size (bytes) mean equal content."""
    return size <= _WHOLE


def hash_of(content: bytes) -> bytes:
    """The hash of a file that is hashed whole, by all that is in it."""
    return _hash(len(content), [content])


def _hash(size: int, parts: Iterable[bytes]) -> bytes:
    digest = blake2b(str(size).encode(), digest_size=HASH_BYTES)
    for part in parts:
        digest.update(part)
    return digest.digest()


def same_bytes(left: str, right: str, check: Callable[[], None] = lambda: None) -> bool:
    """Whether the files at two portable paths hold the same bytes; `check` is called between blocks of 1 MiB.

    Raises WorldError for a file that cannot be read.
    """
    try:
        with _opened(left) as ours, _opened(right) as theirs:
            return _sizes_agree(ours, theirs) and _blocks_agree(ours, theirs, check)
    except OSError as error:
        sentence = f"{displayed(left)} and {displayed(right)} cannot be compared: {error.strerror}."
        raise WorldError(sentence) from error


def _sizes_agree(ours: BinaryIO, theirs: BinaryIO) -> bool:
    return os.fstat(ours.fileno()).st_size == os.fstat(theirs.fileno()).st_size


def _blocks_agree(ours: BinaryIO, theirs: BinaryIO, check: Callable[[], None]) -> bool:
    while True:
        check()
        block = ours.read(_BLOCK)
        if block != theirs.read(_BLOCK):
            return False
        if not block:
            return True


def _opened(path: str) -> BinaryIO:
    return open(native(path), "rb", opener=_without_blocking)


def _without_blocking(path: str, flags: int) -> int:
    """Open a file; a pipe without a writer would otherwise block for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
