"""Everything the library is told: folders, files and their states, passages, vectors; the writing half of the SQL."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from indexer.errors import FolderRefused
from indexer.passages import Passage
from indexer.records import (
    FailureKind,
    FileId,
    FileStamp,
    FileState,
    Locator,
    Reading,
    Record,
)
from indexer.storage import habits
from indexer.storage.database import CatalogFile
from indexer.storage.inserting import insert
from indexer.storage.readings import (
    EXACT,
    UNKEYED,
    FileReading,
    Wanted,
    changes,
    insert_vectors,
    keep,
    state_of,
    urgency_of,
    want,
)
from indexer.storage.rounding import rounded

# The reason of what was never read because it does not count or cannot be seen.
_RULE = "rule"
# Vectors that may have lost their text are looked at in parts, so that nobody waits for long.
_LOOSE_AT_ONCE = 1_000
# How many pages a passage took when the file was last compact, and from how many times as many it is not any more.
_ROOM, _LOOSE_ROOM = "pages_a_passage", 1.2
_MODEL_BEFORE, _MODEL_CHANGED = "model_before", "model_changed"
# Seconds for which the vectors of the model before are kept, though not all of the new one's are made: a month.
_REGRET = 30 * 86_400


class Folder(Record, frozen=True):
    """An indexed folder as the catalog knows it."""

    id: int
    path: str
    online: bool
    note: str | None = None


class KnownFile(Record, frozen=True):
    """What the catalog believes about a file on disk."""

    id: FileId
    path: str
    size: int
    modified_ns: int
    state: FileState
    content_hash: bytes | None = None
    changed_ns: int = 0


class Catalog:
    """The truth of a library. Each public method that writes is one transaction, safe to call from any thread."""

    def __init__(self, path: Path, *, now: Callable[[], float] = time.time) -> None:
        self.file = CatalogFile(path)
        self._now = now
        self.fingerprint: str | None = self.recall("model")

    def close(self) -> None:
        self.file.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside is one transaction: all of it is kept, or nothing."""
        with self.file.write():
            yield

    # --- folders -----------------------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        rows = self.file.rows("select * from folders order by path")
        return [Folder(r["id"], r["path"], bool(r["online"]), r["note"]) for r in rows]

    def add_folder(self, path: str, absorbing: Sequence[str] = ()) -> int:
        """Returns the folder's number; what is known of the folders it takes in stays known."""
        with self.file.write() as db:
            number = _number(db.table("folders").insert({"path": path, "added": self._now()}).last_pk)
            for inner in absorbing:
                db.execute(
                    "update files set folder = ? where folder = (select id from folders where path = ?)",
                    [number, inner],
                )
                db.execute("delete from folders where path = ?", [inner])
            return number

    def remove_folder(self, path: str) -> None:
        """Forget a folder and all its files. Raises FolderRefused when it is not in the library."""
        with self.file.write() as db:
            row = db.execute("select id from folders where path = ?", [path]).fetchone()
            if row is None:
                raise FolderRefused(f"{path} is not a folder of this library.")
            self._drop(db, "folder = ?", [row["id"]])
            db.table("folders").delete(row["id"])

    def has_folder(self, folder: int) -> bool:
        """Whether the folder of this number is in the library; inside `file.write()`, until that ends."""
        with self.file.write() as db:
            return db.execute("select 1 from folders where id = ?", [folder]).fetchone() is not None

    def set_online(self, folder: int, online: bool, note: str | None = None) -> None:
        with self.file.write() as db:
            db.execute("update folders set online = ?, note = ? where id = ?", [int(online), note, folder])

    # --- what the disk shows -------------------------------------------------------------------------

    def note(self, folder: int, stamps: Iterable[tuple[FileStamp, str]]) -> int:
        """Files seen on disk, each with its kind: new and changed ones wait to be read. Returns their number."""
        new: dict[str, tuple[FileStamp, str]] = {}
        changed = 0
        with self.file.write() as db:
            for stamp, kind in stamps:
                row = db.execute(_KNOWN, [stamp.path]).fetchone()
                if row is None:
                    new[stamp.path] = (stamp, kind)
                else:
                    changed += self._note_again(db, folder, stamp, row)
            if new:
                self._insert_files(db, folder, [(stamp, kind, FileState.waiting, None) for stamp, kind in new.values()])
        return len(new) + changed

    def _note_again(self, db: Database, folder: int, stamp: FileStamp, row: Any) -> bool:
        same = stamp.agrees(row["size"], row["modified_ns"], row["changed_ns"]) and row["reason"] != _RULE
        if not same:
            fresh = {"reason": None, "sentence": None} if row["reason"] == _RULE else {}
            db.table("files").update(
                row["id"],
                {
                    "folder": folder,
                    "size": stamp.size,
                    "modified_ns": stamp.modified_ns,
                    "changed_ns": stamp.changed_ns,
                    "state": FileState.waiting,
                    "change": self._next_change(db),
                    **fresh,
                },
            )
        return not same

    def leave_out(self, folder: int, entries: Iterable[tuple[FileStamp, str, FileState, str]]) -> None:
        """Files and folders (kind "folder") that a rule skips or the system hides, each with the sentence why."""
        with self.file.write() as db:
            for stamp, kind, state, sentence in entries:
                row = db.execute("select id, reason, sentence from files where path = ?", [stamp.path]).fetchone()
                if row is not None and row["reason"] == _RULE and row["sentence"] == sentence:
                    continue
                if row is not None:
                    self._drop(db, "id = ?", [row["id"]])
                self._insert_files(db, folder, [(stamp, kind, state, sentence)])

    def _insert_files(
        self, db: Database, folder: int, files: Sequence[tuple[FileStamp, str, FileState, str | None]]
    ) -> None:
        """New files with their kinds and states; one that a rule keeps out has a sentence that says so."""
        now, change = self._now(), changes(db, len(files))
        rows = [
            (
                folder, stamp.path, PurePath(stamp.path).name, kind, stamp.size, stamp.modified_ns, stamp.changed_ns,
                state, now, change + place, None if state is FileState.waiting else _RULE, sentence,
            )
            for place, (stamp, kind, state, sentence) in enumerate(files)
        ]  # fmt: skip
        insert(db, _FILES, rows)

    def restamp(self, file: FileId, stamp: FileStamp) -> None:
        """The file was touched but its content is the same: it is again what it was, with new times."""
        with self.file.write() as db:
            row = db.execute("select reason from files where id = ?", [file]).fetchone()
            if row is not None:
                db.table("files").update(
                    file,
                    {
                        "size": stamp.size,
                        "modified_ns": stamp.modified_ns,
                        "changed_ns": stamp.changed_ns,
                        "state": state_of(row["reason"]),
                        "change": self._next_change(db),
                    },
                )

    def move(self, folder: int, moves: Iterable[tuple[str, FileStamp, str]]) -> None:
        """Files that went from an old path to a new one: what was read of them stays.

        The derived indexes know names and no folders, so that to them a file in a renamed folder has not changed;
        whoever knows folders looks at the count of moves.
        """
        with self.file.write() as db:
            db.execute("insert into meta values ('moves', 1) on conflict (key) do update set value = value + 1")
            for old, stamp, kind in moves:
                self._drop(db, "path = ?", [stamp.path])
                name = PurePath(stamp.path).name
                db.execute(
                    "update files set folder = ?, path = ?, name = ?, kind = ?, modified_ns = ?, changed_ns = ?, "
                    "change = case when name = ? then change else ? end where path = ?",
                    [folder, stamp.path, name, kind, stamp.modified_ns, stamp.changed_ns,
                     name, self._next_change(db), old],
                )  # fmt: skip

    def drop(self, paths: Iterable[str]) -> None:
        """Files that are gone from disk."""
        with self.file.write() as db:
            for path in paths:
                self._drop(db, "path = ?", [path])

    def _drop(self, db: Database, where: str, values: Sequence[Any]) -> None:
        for row in db.execute(f"select id from files where {where}", values).fetchall():
            db.execute("insert into gone (change, file) values (?, ?)", [self._next_change(db), row["id"]])
            db.execute("delete from files where id = ?", [row["id"]])

    def retry(self, path: str) -> bool:
        """Let a file be read once more; false when the library does not know it."""
        with self.file.write() as db:
            found = db.execute(
                "update files set state = ?, reason = null, content_hash = null where path = ? and kind <> 'folder'",
                [FileState.waiting, path],
            ).rowcount
            return found > 0

    def read_all_again(self) -> None:
        """Every file that no rule leaves out waits to be read; what was read of it stays until then."""
        with self.file.write() as db:
            db.execute(
                "update files set state = ?, content_hash = null where kind <> 'folder' and reason is not ?",
                [FileState.waiting, _RULE],
            )

    def set_aside(self, path: str, sentence: str) -> None:
        """Read a file no more until it changes or is asked for, because reading it does harm."""
        with self.file.write() as db:
            db.execute(
                "update files set state = ?, reason = ?, sentence = ?, since = ?, change = ? where path = ?",
                [FileState.failed, FailureKind.crashed, sentence, self._now(), self._next_change(db), path],
            )

    def retry_saying(self, words: str) -> int:
        """Let every file be read once more whose sentence says this; returns their number."""
        with self.file.write() as db:
            return db.execute(
                "update files set state = ?, reason = null, content_hash = null "
                "where instr(sentence, ?) and kind <> 'folder' and state <> 'offline'",
                [FileState.waiting, words],
            ).rowcount

    def expect_again(self, reader_versions: dict[str, int], fingerprint: str) -> int:
        """Files whose reader changed since, and those no reader wanted before a new one came, wait again."""
        with self.file.write() as db:
            readers = [r["reader"] for r in db.execute("select distinct reader from files where reader is not null")]
            stale = [r for r in readers if r != f"{r.rpartition('/')[0]}/{reader_versions.get(r.rpartition('/')[0])}"]
            again = "update files set state = 'waiting', content_hash = null where state <> 'waiting' and"
            found = sum(db.execute(f"{again} reader = ?", [reader]).rowcount for reader in stale)
            unread = db.execute(f"{again} reason = 'unsupported' and readers <> ?", [fingerprint]).rowcount
            return found + unread

    # --- what was read ---------------------------------------------------------------------------------

    def commit_reading(self, file: FileId, reading: Reading, passages: Sequence[Passage], **more: Any) -> bool:
        """Replace what is known of a file's content; `more` is the rest of a `FileReading`.

        Returns false when the file has left the library meanwhile.
        """
        return file in self.commit_readings([FileReading(file, reading, passages, **more)])

    def commit_readings(self, read: Sequence[FileReading]) -> set[FileId]:
        """Replace what is known of the files' content, in one transaction; returns those still in the library."""
        with self.file.write() as db:
            return keep(db, read, self.fingerprint, self._now(), self.file.packer.packing(db))

    def leave_unrecognised(self, file: FileId, sentence: str) -> None:
        """Text in pictures of the file could not be recognised; what was read of it before stays."""
        with self.file.write() as db:
            db.execute("update files set unrecognised = 0, sentence = ? where id = ?", [sentence, file])

    # --- vectors -----------------------------------------------------------------------------------------

    def store_vectors(self, vectors: Sequence[tuple[bytes, NDArray[np.float32]]]) -> None:
        """Exact vectors by key; each replaces its sketch under a new label."""
        with self.file.write() as db:
            for key, vector in vectors:
                db.execute("delete from vectors where key = ?", [key])
                insert_vectors(db, {key: rounded(vector[None])[0]}, EXACT)
                db.execute("delete from pending where key = ?", [key])

    def opened(self, path: str) -> None:
        """A file was opened out of an answer: what else lies in its folder gets exact vectors sooner."""
        with self.file.write() as db:
            habits.opened(db, path, self._now())

    def forget_pending(self, keys: Iterable[bytes]) -> None:
        """Keys that no passage wants any more."""
        with self.file.write() as db:
            db.conn.executemany("delete from pending where key = ?", ([key] for key in keys))

    def use_model(self, fingerprint: str, sketch: Callable[[list[str]], NDArray[np.float32]] | None = None) -> int:
        """Want the vectors of this model; returns the number of passages that got a new key for it.

        Those are all that were read before any model was there or, if the model is another one than last time,
        all that say something. The old model's vectors stay until `drop_orphans`.
        """
        with self.file.write() as db:
            where = "vector_key = ?" if self.fingerprint == fingerprint else "vector_key is not null or vector_key = ?"
            rows = db.execute(
                "select p.id, p.context, plain(p.text) as text, f.path, f.modified_ns, "
                "(select count(*) from passages where file = f.id) as passages "
                f"from passages p join files f on f.id = p.file where {where}",
                [UNKEYED],
            ).fetchall()
            if self.fingerprint not in (None, fingerprint):
                self.remember(_MODEL_BEFORE, str(self.fingerprint))
                self.remember(_MODEL_CHANGED, self._now())
            self.fingerprint = fingerprint
            db.execute("insert or replace into meta values ('setting.model', ?)", [fingerprint])
            for row in rows:
                passage = Passage(text=row["text"], context=row["context"], at=Locator(), start=0, end=0)
                key = passage.key(fingerprint)
                db.execute("update passages set vector_key = ? where id = ?", [key, row["id"]])
                urgent = urgency_of(db, row["path"], row["modified_ns"], row["passages"], self._now())
                want(db, [Wanted(key, urgent, rounded(sketch([passage.embedded]))[0] if sketch else None)])
            return len(rows)

    @property
    def model_before(self) -> str | None:
        """The model of which vectors are kept besides those that are wanted."""
        before = self.recall(_MODEL_BEFORE) or None
        return before if self._now() < float(self.recall(_MODEL_CHANGED) or 0) + _REGRET else None

    def drop_orphans(self) -> int:
        """Vectors of texts that stand in no file any more, made or owed; returns how many were made."""
        dropped = 0
        while found := [row["key"] for row in self.file.rows("select key from loose limit ?", [_LOOSE_AT_ONCE])]:
            with self.file.write() as db:
                dropped += sum(db.execute(_DROP_ORPHAN.format("vectors"), [key]).rowcount for key in found)
                db.conn.executemany(_DROP_ORPHAN.format("pending"), ([key] for key in found))
                db.conn.executemany("delete from loose where key = ?", ([key] for key in found))
        if self.recall(_MODEL_BEFORE):
            self.remember(_MODEL_BEFORE, "")
        return dropped

    def compact(self, passages: int) -> None:
        """Write the file anew where a good part of it is room that was given up; `passages` is what it holds.

        Pages that are free as a whole are counted by SQLite, those that edits left half full show only in how many
        pages a passage takes, compared with when the file was last as small as it can be.
        """
        before, now = self.recall(_ROOM), self.file.pages / max(passages, 1)
        loose = before is not None and now > _LOOSE_ROOM * before
        if self.file.compact(least=0.0) if loose else self.file.compact():
            now = self.file.pages / max(passages, 1)
        elif before is not None:
            return
        self.remember(_ROOM, now)

    # --- small things ----------------------------------------------------------------------------------

    def remember(self, key: str, value: str | int | float) -> None:
        with self.file.write() as db:
            db.execute("insert or replace into meta values (?, ?)", [f"setting.{key}", value])

    def recall(self, key: str) -> Any:
        row = next(self.file.rows("select value from meta where key = ?", [f"setting.{key}"]), None)
        return row["value"] if row else None

    def forget_gone(self, applied: int) -> None:
        """Deletions that every derived index has applied need no record."""
        with self.file.write() as db:
            db.execute("delete from gone where change <= ?", [applied])

    @staticmethod
    def _next_change(db: Database) -> int:
        row = db.execute("update meta set value = value + 1 where key = 'change' returning value").fetchone()
        return int(row["value"])


def _number(key: Any) -> int:
    return int(key)


_KNOWN = "select id, size, modified_ns, changed_ns, reason from files where path = ?"
_FILES = """files
    (folder, path, name, kind, size, modified_ns, changed_ns, state, since, change, reason, sentence)"""
_DROP_ORPHAN = """delete from {0}
    where key = ?1 and not exists (select 1 from passages where vector_key = ?1)"""
