"""Opens the catalog file safely: one writer, a reader for each thread, and every SQLite error as a sentence."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from indexer.errors import LibraryRefused
from indexer.storage import migrations

_BUSY_SECONDS = 10.0
# Enough that a question's rows stay in memory, small enough for many reading threads.
_READER_CACHE_KIB = 8_192
_WRITER_CACHE_KIB = 16_384
# A larger catalog is checked while idle: at start it would take seconds.
_CHECKED_AT_ONCE = 64 * 2**20


class CatalogFile:
    """One catalog on disk. Writing happens inside `write()`; `read()` gives this thread's own connection.

    Raises LibraryRefused when the file cannot be opened, is damaged, or was made by a newer program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        with _as_sentences(path):
            self._writer = self._connect(_WRITER_CACHE_KIB)
            self._prepare()

    def _connect(self, cache_kib: int) -> Database:
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        for pragma in ("foreign_keys=on", "synchronous=normal", f"cache_size=-{cache_kib}", "temp_store=memory"):
            connection.execute(f"pragma {pragma}")
        return Database(connection, execute_plugins=False)

    def _prepare(self) -> None:
        small = self.path.stat().st_size < _CHECKED_AT_ONCE
        if small and self._writer.execute("pragma quick_check(1)").fetchone()[0] != "ok":
            raise LibraryRefused(f"The catalog {self.path} is damaged. Move it away to start a new library.")
        self._writer.enable_wal()
        applied = {step.name for step in migrations.catalog.applied(self._writer)}
        if unknown := applied - migrations.newest():
            raise LibraryRefused(
                f"This library was made by a newer Hunch ({sorted(unknown)[-1]}). Update Hunch to open it."
            )
        migrations.catalog.apply(self._writer)

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction: all of it is kept, or nothing. Nested use joins the outer one."""
        with self._lock, _as_sentences(self.path), self._writer.atomic():
            yield self._writer

    def read(self) -> Database:
        """This thread's connection; it sees what was committed when each statement starts."""
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            with _as_sentences(self.path):
                reader = self._local.reader = _Reader(self._connect(_READER_CACHE_KIB))
            # Not under the lock, which a writer holds for as long as its transaction takes.
            self._readers.add(reader)
        return reader.database

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file so that it does not grow for ever."""
        with self._lock:
            self._writer.execute("pragma wal_checkpoint(truncate)").fetchall()

    def close(self) -> None:
        with self._lock:
            for reader in list(self._readers):
                reader.database.close()
            self._writer.close()


class _Reader:
    """A thread's connection, closed with the thread: every face has a thread of its own, and they come and go."""

    def __init__(self, database: Database) -> None:
        database.execute("pragma query_only=on")
        self.database = database

    def __del__(self) -> None:
        self.database.close()


@contextmanager
def _as_sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
            raise
        raise LibraryRefused(_sentence(path, error)) from error


def _sentence(path: Path, error: sqlite3.DatabaseError) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return f"There is no space left for the library in {path.parent}; free some and Hunch goes on."
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"The catalog {path} is locked by another program."
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return f"The catalog {path} cannot be written; check the rights of its folder."
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return f"The catalog {path} is damaged. Move it away to start a new library."
    return f"The catalog {path} cannot be used ({error})."
