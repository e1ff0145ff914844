"""Files from disk to catalog: the stages in order, the same in a test and in the program."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.contents import SAMPLE, content_hash, hashed_whole, stamped
from indexer.records import FailureKind, FileStamp, Reading, Record
from indexer.storage.catalog import Catalog, KnownFile
from indexer.storage.readings import FileReading
from indexer.understanding import Understood

# Each transaction writes the same pages of the catalog's indexes again, so it should hold many files.
_AT_LEAST_EVERY = 0.5

Sketch: TypeAlias = Callable[[Sequence[str]], "NDArray[np.float32] | None"]
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
    content: bytes | None = None


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
        read_now = []
        for path, understood in results:
            if _has_vanished(path, understood.reading):
                outcomes[path] = Outcome(path, missing=True)
            else:
                read_now.append(_read(seen[path], understood, catalog.fingerprint, readers, sketch))
                outcomes[path] = Outcome(path, understood.reading, len(understood.passages))
        catalog.commit_readings(read_now)
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
    if stamp is None:
        return None
    # The reader hashes what is small, and a new file cannot be what it was.
    early = file.content_hash is not None or stamp.size > SAMPLE
    return _Seen(file, stamp, content_hash(stamp) if early else None)


def _has_vanished(path: str, reading: Reading) -> bool:
    """Whether the file left its path while it was to be read: it may be found under another one."""
    failure = reading.failure
    return failure is not None and failure.kind is FailureKind.vanished and stamped(path) is None


def _is_the_same(found: _Seen) -> bool:
    """Whether the file was only touched: its content, if all of it went into the hash, is what was read before."""
    return found.content is not None and found.content == found.file.content_hash and hashed_whole(found.stamp.size)


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
    seen = _Seen(file, stamp, file.content_hash)
    catalog.commit_readings([_read(seen, understood, catalog.fingerprint, readers, sketch)])
    return Outcome(file.path, reading, len(understood.passages))


def _read(found: _Seen, understood: Understood, model: str | None, readers: str, sketch: Sketch | None) -> FileReading:
    content = found.content or understood.reading.content_hash or _hash_if_unchanged(found)
    sketches = _sketches(understood, model, sketch)
    return FileReading(
        found.file.id, understood.reading, understood.passages, found.stamp, content, readers, understood.languages,
        sketches,
    )  # fmt: skip


def _hash_if_unchanged(found: _Seen) -> bytes | None:
    """The hash of a file after it was read; None if it is not surely of what was read."""
    content = content_hash(found.stamp)
    now = stamped(found.file.path)
    stamp = found.stamp
    return content if now and now.agrees(stamp.size, stamp.modified_ns, stamp.changed_ns) else None


def _sketches(
    understood: Understood, model: str | None, sketch: Sketch | None
) -> NDArray[np.int8] | NDArray[np.float32] | None:
    """The sketches that came with the passages if they are of this model, else new ones, if there is a way."""
    if not understood.passages:
        return None
    if understood.sketches is not None and understood.sketched_for == model:
        return np.frombuffer(understood.sketches, np.int8).reshape(len(understood.passages), -1)
    return sketch([passage.embedded for passage in understood.passages]) if sketch else None
