"""Opens the catalog file safely: one writer, a reader for each thread, and every SQLite error as a sentence."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from sqlite_utils import Database

from indexer.errors import CatalogDamaged, HunchError, LibraryGone, LibraryRefused
from indexer.storage import migrations, salvage
from indexer.storage.backups import Backups
from indexer.storage.packing import UNREADABLE, Packer

_BUSY_SECONDS = 10.0
# Enough that a question's rows stay in memory, small enough for many reading threads.
_READER_CACHE_KIB = 8_192
_WRITER_CACHE_KIB = 16_384
# More free pages than this are given back while idle; fewer are soon used again.
_FREE_SHARE = 0.15
# 64 MB of log; a page of an index that changes with every transaction is carried over once in so many of them.
_PAGES_BETWEEN_CHECKPOINTS = 16_384
# A larger catalog is checked while idle: at start it would take seconds.
_CHECKED_AT_ONCE = 64 * 2**20
# About a millisecond of SQLite's virtual machine.
_INSTRUCTIONS_A_STEP = 20_000
# Fails when a text cannot be unpacked, and finds nothing otherwise.
_UNPACK_ALL = "select 'unreadable' from passages where plain(text) is null"
# Stands beside the catalog when damage has shown, until the next opening has looked.
_SUSPECTED = "catalog.suspected"


class CatalogFile:
    """One catalog on disk. Writing happens inside `write()`; `read()` gives this thread's own connection.

    A damaged file is healed while it is opened; `healed` then says, in sentences for the user, what was saved.
    `on_loss` is called with the reason when it can be used no longer: damage shows, which the next opening heals, or
    the file is gone from its place. Raises LibraryRefused when it cannot be opened, or was made by a newer program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.healed: tuple[str, ...] = ()
        self.on_loss: Callable[[LibraryRefused], None] = lambda error: None
        self.backups = Backups(path)
        self.packer = Packer(path)
        self._suspected = path.with_name(_SUSPECTED)
        self._lock = threading.RLock()
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        with _as_sentences(path):
            self._open()
        self._identity = _identity(path)

    def _open(self) -> None:
        salvage.finish(self.path)
        try:
            if self._is_lost():
                raise CatalogDamaged(f"The catalog {self.path} is gone.")
            with _as_sentences(self.path):
                self._begin()
        except CatalogDamaged:
            self.healed = salvage.heal(self.path)
            self._begin()
        self._suspected.unlink(missing_ok=True)

    def _is_lost(self) -> bool:
        """Whether there is nothing in place of a catalog of which there are copies."""
        empty = not self.path.exists() or (self.path.is_file() and not self.path.stat().st_size)
        return empty and bool(self.backups.best())

    def _begin(self) -> None:
        self._writer = _connect(self.path, _WRITER_CACHE_KIB, self.packer)
        try:
            self._prepare()
        except BaseException:
            self._writer.close()
            raise

    def _prepare(self) -> None:
        checked = self._suspected.exists() or self.path.stat().st_size < _CHECKED_AT_ONCE
        if checked and self._writer.execute("pragma quick_check(1)").fetchone()[0] != "ok":
            raise CatalogDamaged(f"The catalog {self.path} is damaged.")
        self._writer.enable_wal()
        applied = {step.name for step in migrations.catalog.applied(self._writer)}
        if unknown := applied - migrations.newest():
            raise LibraryRefused(
                f"This library was made by a newer Hunch ({sorted(unknown)[-1]}). Update Hunch to open it."
            )
        if applied and migrations.newest() - applied:
            self.backups.before_migration(self._writer.conn, max(applied))
        migrations.catalog.apply(self._writer)
        if self._suspected.exists():
            self._writer.execute(_UNPACK_ALL).fetchone()

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction: all of it is kept, or nothing. Nested use joins the outer one."""
        with self._lock, self._watched():
            if self._writer.conn.in_transaction:
                yield self._writer
            else:
                self.stay()
                with self._writer.atomic():
                    yield self._writer

    def read(self) -> Database:
        """This thread's connection; it sees what was committed when each statement starts."""
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            with self._watched():
                self.stay()
                reader = self._local.reader = _Reader(_connect(self.path, _READER_CACHE_KIB, self.packer))
            # Not under the lock, which a writer holds for as long as its transaction takes.
            self._readers.add(reader)
        return reader.database

    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """What `sql` finds, on this thread's connection; asked when the first row is wanted."""
        with self._watched():
            yield from self.read().execute(sql, values)

    @property
    def is_in_place(self) -> bool:
        """Whether the path still leads to the file that was opened; a deleted file can be written to unnoticed."""
        return _identity(self.path) == self._identity

    def stay(self) -> None:
        """Raises LibraryGone if the file is not in its place any more."""
        if not self.is_in_place:
            error = LibraryGone(f"The library in {self.path.parent} was deleted, moved or replaced.")
            self.on_loss(error)
            raise error

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file so that it does not grow for ever."""
        with self._lock, self._watched():
            self._writer.execute("pragma wal_checkpoint(truncate)").fetchall()

    def keep_essentials(self) -> None:
        """Copy what cannot be made again from the user's files, if it changed. Raises LibraryRefused."""
        with self._watched(), closing(_connect(self.path, _READER_CACHE_KIB, self.packer)) as source:
            self.backups.keep_essentials(source.conn)

    @property
    def pages(self) -> int:
        """The pages of the file, used and free."""
        with self._lock, self._watched():
            return int(self._writer.execute("pragma page_count").fetchone()[0])

    def compact(self, least: float = _FREE_SHARE) -> bool:
        """Give the room of what was dropped back to the system if it is this share of all; whether it was."""
        with self._lock, self._watched():
            pages, free = (self._writer.execute(f"pragma {n}").fetchone()[0] for n in ("page_count", "freelist_count"))
            # The file is written once more beside itself.
            if free < least * pages or shutil.disk_usage(self.path.parent).free < 2 * self.path.stat().st_size:
                return False
            self._writer.execute("vacuum")
            return True

    def keep_copies(self, step: Callable[[], None]) -> None:
        """Copy what is due (see `Backups`); `step` is passed between pieces. Raises CatalogDamaged."""
        with self._watched(), closing(_connect(self.path, _READER_CACHE_KIB, self.packer)) as source:
            if not self.backups.keep(source.conn, step):
                raise CatalogDamaged(f"The catalog {self.path} is damaged.")

    def examine(self, step: Callable[[], None]) -> None:
        """Look at every page and every reference; `step` is passed often and may wait. Raises CatalogDamaged."""
        with self._watched(), closing(_connect(self.path, _READER_CACHE_KIB, self.packer)) as database:
            database.conn.set_progress_handler(_passing(step), _INSTRUCTIONS_A_STEP)
            checks = ("pragma integrity_check(1)", "pragma foreign_key_check", _UNPACK_ALL)
            try:
                said = [row[0] for check in checks for row in database.execute(check).fetchmany(1)]
            except sqlite3.OperationalError:
                # Interrupted, if the engine ends; then this raises what the step raised.
                step()
                raise
            if said != ["ok"]:
                raise CatalogDamaged(f"The catalog {self.path} is damaged ({said[0]}).")

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """SQLite's errors as sentences; damage is remembered for the next opening."""
        try:
            with _as_sentences(self.path):
                yield
        except CatalogDamaged as error:
            self._suspected.touch()
            self.on_loss(error)
            raise

    def close(self) -> None:
        with self._lock:
            for reader in list(self._readers):
                reader.database.close()
            self._writer.close()


class ReadOnlyCatalog:
    """A catalog that another process keeps, opened for one thread of this one. Raises LibraryRefused."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with _as_sentences(path):
            self._reader = _Reader(_connect(path, _WRITER_CACHE_KIB, Packer(path)))

    def read(self) -> Database:
        return self._reader.database

    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        with _as_sentences(self._path):
            yield from self.read().execute(sql, values)


class Readable(Protocol):
    """A catalog that can be asked."""

    def read(self) -> Database: ...
    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]: ...


def _identity(path: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None


def _connect(path: Path, cache_kib: int, packer: Packer) -> Database:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    for pragma in (
        "foreign_keys=on", "synchronous=normal", f"cache_size=-{cache_kib}", "temp_store=memory",
        f"wal_autocheckpoint={_PAGES_BETWEEN_CHECKPOINTS}",
    ):  # fmt: skip
        connection.execute(f"pragma {pragma}")
    packer.teach(connection)
    return Database(connection, execute_plugins=False)


def _passing(step: Callable[[], None]) -> Callable[[], int]:
    def passed() -> int:
        try:
            step()
        except HunchError:
            return 1
        return 0

    return passed


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
        damaged = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT"))
        if damaged or str(error) == UNREADABLE:
            raise CatalogDamaged(f"The catalog {path} is damaged.") from error
        raise LibraryRefused(_sentence(path, error)) from error


def _sentence(path: Path, error: sqlite3.DatabaseError) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return f"There is no space left for the library in {path.parent}; free some and Hunch goes on."
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"The catalog {path} is locked by another program."
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return f"The catalog {path} cannot be written; check the rights of its folder."
    return f"The catalog {path} cannot be used ({error})."
