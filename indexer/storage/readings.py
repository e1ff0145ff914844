"""What was read of files, written into the catalog: many files at once, because each statement has its price."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from indexer.passages import Passage
from indexer.records import Content, Failure, FailureKind, FileId, FileStamp, FileState, Reading
from indexer.storage import habits
from indexer.storage.inserting import insert
from indexer.storage.rounding import BITS, rounded
from indexer.urgency import urgency

SKETCH, EXACT = 0, 1
# The vector key of a passage that was read before any model was known.
UNKEYED = b""
# Failures that are nobody's fault: the file is left out by what it is, not by a mistake.
_SKIPPED = {FailureKind.unsupported, FailureKind.special}
# SQLite's own limit on parameters is far higher; smaller statements are compiled once and cached.
_AT_ONCE = 500
_ENCODE = msgspec.json.Encoder()


class FileReading(NamedTuple):
    """A file that was read. `languages` has one entry per passage; `sketches` are (passages, dimension)."""

    file: FileId
    reading: Reading
    passages: Sequence[Passage]
    stamp: FileStamp
    content_hash: bytes | None
    readers: str = ""
    languages: Sequence[str | None] | None = None
    sketches: NDArray[np.floating] | NDArray[np.int8] | None = None


class Wanted(NamedTuple):
    """A text that wants an exact vector, and the sketch (dimension,) that stands for it until then."""

    key: bytes
    priority: int
    sketch: NDArray[np.int8] | None = None


def keep(
    db: Database,
    read: Sequence[FileReading],
    fingerprint: str | None,
    now: float,
    pack: Callable[[str], str | bytes],
) -> set[FileId]:
    """Replace what is known of these files' content, texts packed; returns those that are in the library still."""
    there = _there(db, [one.file for one in read])
    kept = [one for one in read if one.file in there]
    if not kept:
        return there
    first = changes(db, len(kept))
    columns = [_columns(one, now, first + place) for place, one in enumerate(kept)]
    assignments = ", ".join(f"{column} = :{column}" for column in columns[0] if column != "id")
    db.conn.executemany(f"update files set {assignments} where id = :id", columns)
    list(_rows_in(db, "delete from passages where file in ({marks})", [one.file for one in kept]))
    keys = [[key_of(passage, fingerprint) for passage in one.passages] for one in kept]
    rows = (row for one, own in zip(kept, keys, strict=True) for row in _passage_rows(one, own, pack))
    insert(db, _PASSAGES, rows)
    want(db, list(_wanted(db, kept, keys, now)))
    return there


def _there(db: Database, files: Sequence[FileId]) -> set[FileId]:
    return {row["id"] for row in _rows_in(db, "select id from files where id in ({marks})", files)}


def _rows_in(db: Database, sql: str, values: Sequence[Any]) -> Iterator[Any]:
    for start in range(0, len(values), _AT_ONCE):
        part = values[start : start + _AT_ONCE]
        yield from db.execute(sql.replace("{marks}", ",".join("?" * len(part))), part)


def changes(db: Database, number: int) -> int:
    """The first of so many new change numbers."""
    sql = "update meta set value = value + ? where key = 'change' returning value"
    return int(db.execute(sql, [number]).fetchone()["value"]) - number + 1


def key_of(passage: Passage, fingerprint: str | None) -> bytes | None:
    """What the vector of a passage is stored under; None if it says nothing that a vector could hold."""
    if not passage.meaningful:
        return None
    return passage.key(fingerprint) if fingerprint else UNKEYED


def _wanted(
    db: Database, kept: Sequence[FileReading], keys: Sequence[Sequence[bytes | None]], now: float
) -> Iterator[Wanted]:
    for one, own in zip(kept, keys, strict=True):
        priority = urgency_of(db, one.stamp.path, one.stamp.modified_ns, len(own), now)
        sketches = _in_eight_bits(one.sketches) if one.sketches is not None else [None] * len(own)
        yield from (Wanted(key, priority, sketch) for key, sketch in zip(own, sketches, strict=True) if key)


def urgency_of(db: Database, path: str, modified_ns: int, passages: int, now: float) -> int:
    return urgency(modified_ns, passages, popular=habits.popular(db, path, now), now=now)


def _in_eight_bits(vectors: NDArray[np.floating] | NDArray[np.int8]) -> NDArray[np.int8]:
    return vectors if vectors.dtype == np.int8 else rounded(vectors)  # type: ignore[return-value,arg-type]


def want(db: Database, wanted: Sequence[Wanted]) -> None:
    """Sketches are stored at once, exact vectors are put on the list; what is there already is not asked for."""
    grades = _grades(db, list(dict.fromkeys(one.key for one in wanted)))
    sketches = {one.key: one.sketch for one in wanted if one.key not in grades and one.sketch is not None}
    insert_vectors(db, sketches, SKETCH)
    owed = [(one.key, one.priority) for one in wanted if grades.get(one.key) != EXACT]
    insert(db, "pending", owed, "on conflict (key) do update set priority = max(priority, excluded.priority)")


def _grades(db: Database, keys: Sequence[bytes]) -> dict[bytes, int]:
    found = _rows_in(db, "select key, grade from vectors where key in ({marks})", keys)
    return {row["key"]: row["grade"] for row in found}


def insert_vectors(db: Database, vectors: Mapping[bytes, NDArray[np.int8]], grade: int) -> None:
    rows = ((key, grade, BITS, vector.tobytes()) for key, vector in vectors.items())
    insert(db, "vectors (key, grade, bits, vector)", rows)


# --- columns -----------------------------------------------------------------------------------------------------


def _columns(one: FileReading, now: float, change: int) -> dict[str, Any]:
    return _properties(one.reading, now) | {
        "id": one.file,
        "size": one.stamp.size,
        "modified_ns": one.stamp.modified_ns,
        "changed_ns": one.stamp.changed_ns,
        "content_hash": one.content_hash,
        "readers": one.readers,
        "change": change,
    }


def _properties(reading: Reading, now: float) -> dict[str, Any]:
    """The columns of a file that follow from one attempt to read it."""
    reader = f"{reading.reader}/{reading.reader_version}" if reading.reader else None
    if reading.failure is not None:
        return _blank() | {"reader": reader, "since": now} | _failure_columns(reading.failure)
    document = reading.document
    assert document is not None
    state, reason = _OUTCOMES[document.content]
    return {
        "state": state,
        "reason": reason,
        "sentence": document.note,
        "since": now,
        "reader": reader,
        "title": document.title,
        "language": document.language,
        "pages": document.pages,
        "encoding": document.encoding,
        "facts": _ENCODE.encode(document.facts).decode() if document.facts else None,
        "unrecognised": document.unrecognised,
    }


_OUTCOMES = {
    Content.whole: (FileState.searchable, None),
    Content.partly: (FileState.partly, "partly"),
    Content.no_text: (FileState.searchable, "no_text"),
    Content.locked: (FileState.failed, "locked"),
}


def state_of(reason: str | None) -> FileState:
    """The state that goes with the reason of the last reading."""
    states = {reason: state for state, reason in _OUTCOMES.values()} | dict.fromkeys(_SKIPPED, FileState.skipped)
    return states.get(reason, FileState.failed)


def _blank() -> dict[str, Any]:
    return dict.fromkeys(("title", "language", "pages", "encoding", "facts")) | {"unrecognised": 0}


def _failure_columns(failure: Failure) -> dict[str, Any]:
    state = FileState.skipped if failure.kind in _SKIPPED else FileState.failed
    return {"state": state, "reason": failure.kind, "sentence": failure.sentence}


_PASSAGES = """passages
    (file, ordinal, text, context, heading, at, start, "end", kind, source, boxes, language, vector_key)"""


def _passage_rows(
    one: FileReading, keys: Sequence[bytes | None], pack: Callable[[str], str | bytes]
) -> Iterator[tuple[Any, ...]]:
    languages = [None] * len(keys) if one.languages is None else one.languages
    for ordinal, (p, language, key) in enumerate(zip(one.passages, languages, keys, strict=True)):
        at = _ENCODE.encode(p.at).decode()
        boxes = _ENCODE.encode(p.boxes).decode() if p.boxes else None
        yield (
            one.file, ordinal, pack(p.text), p.context, p.heading, at, p.start, p.end, p.kind, p.source, boxes,
            language, key,
        )  # fmt: skip
