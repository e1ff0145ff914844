"""Files from disk to catalog: the stages in order, the same in a test and in the program."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.locations import native
from indexer.records import FailureKind, FileStamp, Reading, Record
from indexer.storage.catalog import Catalog, KnownFile
from indexer.understanding import Understood

# Enough to tell files apart; a file no larger than the three samples together is hashed whole.
_SAMPLE = 64 * 2**10
HASH_BYTES = 16
# Each transaction writes the same pages of the catalog's indexes again, so it should hold many files.
_AT_LEAST_EVERY = 0.5

Sketch: TypeAlias = Callable[[Sequence[str]], NDArray[np.float32]]
Readings: TypeAlias = Iterator[tuple[str, Understood]]
ReadAll: TypeAlias = Callable[[Sequence[str]], Readings]


class Outcome(Record, frozen=True):
    """What became of a file: the reading, or None when its content had not changed.

    `missing` is true when there was no file to be read. Nothing was written down then: only a look at its whole
    folder can tell whether it is gone or its drive is.
    """

    path: str
    reading: Reading | None = None
    passages: int = 0
    missing: bool = False


class _Seen(NamedTuple):
    """A file as it lay on disk before it was read: so a newer state of it is noticed, and read."""

    file: KnownFile
    stamp: FileStamp
    content: bytes | None


def process(
    files: Sequence[KnownFile],
    catalog: Catalog,
    read: ReadAll,
    readers: str,
    step: Callable[[], None],
    sketch: Sketch | None = None,
    now: Callable[[], float] = time.monotonic,
) -> list[Outcome]:
    """Bring waiting files up to date, in one transaction if they are quickly read.

    `step` is passed between files and may raise to leave what is not yet written for later. `sketch` gives passages
    that were read without one a vector (n, dimension) to be found by until their exact ones are there.
    """
    seen = {file.path: found for file in files if (found := _seen(file))}
    wanted = [path for path, found in seen.items() if not _is_the_same(found)]
    step()
    outcomes = {file.path: Outcome(file.path, missing=file.path not in seen) for file in files}
    with catalog.together():
        for path in seen.keys() - set(wanted):
            catalog.restamp(seen[path].file.id, seen[path].stamp)
    for results in _portions(read(wanted) if wanted else iter(()), step, now):
        with catalog.together():
            for path, understood in results:
                if _has_vanished(path, understood.reading):
                    outcomes[path] = Outcome(path, missing=True)
                else:
                    outcomes[path] = _keep(seen[path], understood, catalog, readers, sketch)
    return list(outcomes.values())


def _portions(
    readings: Readings, step: Callable[[], None], now: Callable[[], float]
) -> Iterator[list[tuple[str, Understood]]]:
    """What was read, in portions of about `_AT_LEAST_EVERY` seconds: slow files must not hold up the others."""
    portion: list[tuple[str, Understood]] = []
    began = now()
    for reading in readings:
        portion.append(reading)
        step()
        if now() - began > _AT_LEAST_EVERY:
            yield portion
            portion, began = [], now()
    if portion:
        yield portion


def _seen(file: KnownFile) -> _Seen | None:
    stamp = stamped(file.path)
    return _Seen(file, stamp, content_hash(stamp)) if stamp else None


def _has_vanished(path: str, reading: Reading) -> bool:
    """Whether the file left its path while it was to be read: it may be found under another one."""
    failure = reading.failure
    return failure is not None and failure.kind is FailureKind.vanished and stamped(path) is None


def _is_the_same(found: _Seen) -> bool:
    """Whether the file was only touched: its content, if all of it went into the hash, is what was read before."""
    return found.content is not None and found.content == found.file.content_hash and found.stamp.size <= 3 * _SAMPLE


def recognise(
    file: KnownFile,
    catalog: Catalog,
    read: ReadAll,
    readers: str,
    step: Callable[[], None],
    sketch: Sketch | None = None,
) -> Outcome:
    """Read a file once more, with the text in its pictures; if that fails, what was read before stays."""
    stamp = FileStamp(file.path, file.size, file.modified_ns, file.changed_ns)
    now = stamped(file.path)
    if now is None:
        return Outcome(file.path, missing=True)
    if not now.agrees(file.size, file.modified_ns, file.changed_ns):
        # It changed unnoticed: what is to be recognised is another file now.
        catalog.retry(file.path)
        return Outcome(file.path)
    ((_, understood),) = read([file.path])
    step()
    reading = understood.reading
    if reading.document is None:
        failure = reading.failure
        catalog.leave_unrecognised(file.id, f"text in pictures was not recognised: {failure and failure.sentence}")
        return Outcome(file.path, reading)
    return _keep(_Seen(file, stamp, file.content_hash), understood, catalog, readers, sketch)


def _keep(found: _Seen, understood: Understood, catalog: Catalog, readers: str, sketch: Sketch | None) -> Outcome:
    catalog.commit_reading(
        found.file.id,
        understood.reading,
        understood.passages,
        languages=understood.languages,
        stamp=found.stamp,
        content_hash=found.content,
        readers=readers,
        sketches=_sketches(understood, catalog.fingerprint, sketch),
    )
    return Outcome(found.file.path, understood.reading, len(understood.passages))


def _sketches(
    understood: Understood, model: str | None, sketch: Sketch | None
) -> NDArray[np.int8] | NDArray[np.float32] | None:
    """The sketches that came with the passages if they are of this model, else new ones, if there is a way."""
    if not understood.passages:
        return None
    if understood.sketches is not None and understood.sketched_for == model:
        return np.frombuffer(understood.sketches, np.int8).reshape(len(understood.passages), -1)
    return sketch([passage.embedded for passage in understood.passages]) if sketch else None


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
    offsets = [0] if stamp.size <= 3 * _SAMPLE else [0, stamp.size // 2, stamp.size - _SAMPLE]
    length = 3 * _SAMPLE if len(offsets) == 1 else _SAMPLE
    digest = blake2b(str(stamp.size).encode(), digest_size=HASH_BYTES)
    try:
        with open(native(stamp.path), "rb", opener=_without_blocking) as content:
            for offset in offsets if content.seekable() else ():
                content.seek(offset)
                digest.update(content.read(length))
    except OSError:
        return None
    return digest.digest()


def _without_blocking(path: str, flags: int) -> int:
    """Open a file; a pipe without a writer would otherwise block for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
