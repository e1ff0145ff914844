"""One file from disk to catalog: the stages in order, the same in a test and in the program."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.language import language_of
from indexer.locations import native
from indexer.passages import Passage, cut
from indexer.records import BlockKind, FileStamp, Reading, Record
from indexer.storage.catalog import Catalog, KnownFile

# Enough to tell files apart; a file no larger than the three samples together is hashed whole.
_SAMPLE = 64 * 2**10
HASH_BYTES = 16


Sketch: TypeAlias = Callable[[Sequence[str]], NDArray[np.float32]]


class Outcome(Record, frozen=True):
    """What became of a file: the reading, or None when its content had not changed.

    `missing` is true when there was no file to be read. Nothing was written down then: only a look at its whole
    folder can tell whether it is gone or its drive is.
    """

    path: str
    reading: Reading | None = None
    passages: int = 0
    missing: bool = False


def process(
    file: KnownFile,
    catalog: Catalog,
    read: Callable[[str], Reading],
    readers: str,
    step: Callable[[], None],
    sketch: Sketch | None = None,
) -> Outcome:
    """Bring one waiting file up to date. `step` is passed between stages and may raise to leave it for later.

    `sketch` gives the passages vectors (n, dimension) to be found by until their exact ones are there.
    """
    stamp = stamped(file.path)
    if stamp is None:
        return Outcome(file.path, missing=True)
    before = content_hash(stamp)
    if before is not None and before == file.content_hash and stamp.size <= 3 * _SAMPLE:
        catalog.restamp(file.id, stamp)
        return Outcome(file.path)
    # A file that changed meanwhile keeps the stamp from before, so that its newer state is noticed and read.
    reading = read(file.path)
    step()
    return _keep(file, catalog, reading, stamp, before, readers, step, sketch)


def recognise(
    file: KnownFile,
    catalog: Catalog,
    read: Callable[[str], Reading],
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
    reading = read(file.path)
    if reading.document is None:
        failure = reading.failure
        catalog.leave_unrecognised(file.id, f"text in pictures was not recognised: {failure and failure.sentence}")
        return Outcome(file.path, reading)
    return _keep(file, catalog, reading, stamp, file.content_hash, readers, step, sketch)


def _keep(
    file: KnownFile,
    catalog: Catalog,
    reading: Reading,
    stamp: FileStamp,
    content: bytes | None,
    readers: str,
    step: Callable[[], None],
    sketch: Sketch | None,
) -> Outcome:
    """Cut, tell languages, sketch, and commit what was read in one transaction."""
    reading, passages, languages = _understood(reading, step)
    sketches = sketch([p.embedded for p in passages]) if sketch and passages else None
    step()
    catalog.commit_reading(
        file.id,
        reading,
        passages,
        languages=languages,
        stamp=stamp,
        content_hash=content,
        readers=readers,
        sketches=sketches,
    )
    return Outcome(file.path, reading, len(passages))


def _understood(reading: Reading, step: Callable[[], None]) -> tuple[Reading, list[Passage], list[str | None]]:
    """The reading with its document's language, the passages, and the language of each."""
    document = reading.document
    if document is None:
        return reading, [], []
    passages = cut(document)
    languages = []
    for passage in passages:
        step()
        languages.append(_language(passage))
    step()
    document = msgspec.structs.replace(document, language=document.language or _main(passages, languages))
    return msgspec.structs.replace(reading, document=document), passages, languages


def _language(passage: Passage) -> str | None:
    is_language = passage.meaningful and passage.kind is not BlockKind.code
    return language_of(passage.text) if is_language else None


def _main(passages: Sequence[Passage], languages: Sequence[str | None]) -> str | None:
    """The language that most characters are in, of those whose language is known."""
    characters: Counter[str] = Counter()
    for passage, language in zip(passages, languages, strict=True):
        if language:
            characters[language] += len(passage.text)
    return max(characters, key=characters.__getitem__, default=None)


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
