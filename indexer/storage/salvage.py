"""Makes a damaged catalog whole again from what can still be read of it and from the copies beside it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from indexer.errors import LibraryRefused
from indexer.storage import migrations, packing
from indexer.storage.backups import DERIVABLE, Backups

HEALED, ASIDE = "catalog.healed", "damaged"
_LOOSE = """insert or ignore into loose select key from vectors
    where not exists (select 1 from passages where vector_key = vectors.key)"""
# The indexes that follow the catalog; they know what is lost and must not tell of it.
DERIVED = ("words", "meaning")
# Each failure costs a look at another place; a file that is mostly damage is not worth more.
_MOST_FAILURES = 4_000
# Above the number of any row; the tables of the catalog count from 1.
_LAST_ROW = 2**48


def finish(catalog: Path) -> None:
    """Complete a healing that was interrupted when the healed catalog was ready; drop one that was not."""
    healed = catalog.with_name(HEALED)
    if healed.exists() and not catalog.exists():
        _put_aside(catalog)
        healed.replace(catalog)
    for file in _with_logs(healed):
        file.unlink(missing_ok=True)


def heal(catalog: Path) -> tuple[str, ...]:
    """Replace the catalog by what can be saved, and put the damaged file aside; returns what to tell the user.

    Raises LibraryRefused when the damaged file was made by a newer program.
    """
    healed = catalog.with_name(HEALED)
    for file in _with_logs(healed):
        file.unlink(missing_ok=True)
    with closing(sqlite3.connect(healed, isolation_level=None)) as connection:
        connection.execute("pragma foreign_keys=off")
        migrations.catalog.apply(Database(connection, execute_plugins=False))
        said = _filled(connection, catalog)
    _put_aside(catalog)
    healed.replace(catalog)
    return said


def _filled(healed: sqlite3.Connection, catalog: Path) -> tuple[str, ...]:
    healed.execute("begin")
    lost = _take_over(healed, catalog) if catalog.is_file() else set(_tables(healed))
    folders = _count(healed, "folders")
    for copy in Backups(catalog).best() if lost else ():
        with suppress(sqlite3.DatabaseError), closing(_opened(copy)) as source:
            _complete(healed, source, lost, everything=not _count(healed, "files"))
    if packing.drop_unreadable(healed):
        lost.add("passages")
    _make_consistent(healed, reread=bool(lost & {"files", "passages"}))
    healed.execute("commit")
    back = _count(healed, "folders") - folders
    sentences = ["The catalog was damaged and has been healed; the damaged file is kept in “damaged” in the library."]
    if back:
        sentences.append(f"{back} folders came back from a copy of the catalog.")
    if not _count(healed, "folders"):
        sentences.append("No folder could be saved: please add your folders again.")
    if lost & {"files", "passages", "vectors"}:
        sentences.append("A part of what was read is lost; the files it came from are read again.")
    return tuple(sentences)


# --- reading what is left ------------------------------------------------------------------------------------


def _take_over(healed: sqlite3.Connection, catalog: Path) -> set[str]:
    """Copy every row that can be read; returns the names of tables of which something is missing."""
    lost: set[str] = set()
    try:
        with closing(_opened(catalog)) as source:
            _refuse_newer(source)
            for table in _tables(healed):
                rows = _Rows(source, table)
                _insert(healed, table, rows)
                if rows.incomplete:
                    lost.add(table)
    except sqlite3.DatabaseError:
        return set(_tables(healed))
    return lost


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    # What is no text any more must not stop the reading of its table.
    connection.text_factory = lambda value: value.decode("utf-8", "replace")
    return connection


def _refuse_newer(source: sqlite3.Connection) -> None:
    applied: set[str] = set()
    with suppress(sqlite3.DatabaseError):
        applied = {row[0] for row in source.execute("select name from _sqlite_migrations")}
    if unknown := applied - migrations.newest():
        raise LibraryRefused(
            f"This library was made by a newer Hunch ({sorted(unknown)[-1]}) and is damaged. Update Hunch to heal it."
        )


def _tables(database: sqlite3.Connection) -> list[str]:
    """Parents come before children, as the migrations made them."""
    rows = database.execute("select name from sqlite_master where type = 'table' order by rowid")
    return [name for (name,) in rows if not name.startswith(("sqlite_", "_"))]


class _Rows:
    """The rows of a table that can still be read, each with the names of its columns; skips damaged pages.

    A place that fails is approached from both ends, then halved: as `.recover` of SQLite's shell, but table by table.
    """

    def __init__(self, source: sqlite3.Connection, table: str) -> None:
        self._source, self._table = source, table
        self.incomplete = False
        self._failures = 0
        self.columns: list[str] = []

    def __iter__(self) -> Iterator[tuple[object, ...]]:
        try:
            self.columns = [row[1] for row in self._source.execute(f"pragma table_info([{self._table}])")]
            if not self.columns:
                self.incomplete = True
                return
            keyed = "without rowid" not in str(self._declaration()).lower()
        except sqlite3.DatabaseError:
            self.incomplete = True
            return
        yield from self._between(0, _LAST_ROW) if keyed else self._from_both_ends()

    def _declaration(self) -> object:
        return self._source.execute("select sql from sqlite_master where name = ?", [self._table]).fetchone()[0]

    def _between(self, low: int, high: int) -> Iterator[tuple[object, ...]]:
        """Rows with low <= rowid <= high."""
        sql = f"select rowid, * from [{self._table}] where rowid between ? and ? order by rowid"
        first, failed = low, False
        try:
            for rowid, *row in self._source.execute(sql, [low, high]):
                first = rowid + 1
                yield tuple(row)
        except sqlite3.DatabaseError:
            failed = True
        if not failed:
            return
        last = high
        try:
            for rowid, *row in self._source.execute(f"{sql} desc", [first, high]):
                last = rowid - 1
                yield tuple(row)
        except sqlite3.DatabaseError:
            yield from self._halved(first, last)

    def _halved(self, first: int, last: int) -> Iterator[tuple[object, ...]]:
        self.incomplete = True
        self._failures += 1
        if last <= first or self._failures > _MOST_FAILURES:
            return
        middle = (first + last) // 2
        yield from self._between(first, middle)
        yield from self._between(middle + 1, last)

    def _from_both_ends(self) -> Iterator[tuple[object, ...]]:
        for order in ("asc", "desc"):
            try:
                yield from self._source.execute(f"select * from [{self._table}] order by 1 {order}")
                return
            except sqlite3.DatabaseError:
                self.incomplete = True


def _insert(healed: sqlite3.Connection, table: str, rows: _Rows) -> None:
    known = [row[1] for row in healed.execute(f"pragma table_info([{table}])")]
    for row in rows:
        values = {column: value for column, value in zip(rows.columns, row, strict=True) if column in known}
        names, marks = ", ".join(f"[{column}]" for column in values), ", ".join("?" * len(values))
        # A row that breaks a rule of the schema is damage as well.
        with suppress(sqlite3.IntegrityError):
            healed.execute(f"insert or replace into [{table}] ({names}) values ({marks})", [*values.values()])


# --- completing ------------------------------------------------------------------------------------------------


def _complete(healed: sqlite3.Connection, source: sqlite3.Connection, lost: set[str], *, everything: bool) -> None:
    """Add what a copy knows of tables that lost rows; `everything` takes over what was read as well."""
    for table in _tables(healed):
        if table not in lost or (table in DERIVABLE and not everything):
            continue
        columns = [row[1] for row in source.execute(f"pragma table_info([{table}])")]
        known = {row[1] for row in healed.execute(f"pragma table_info([{table}])")}
        chosen = [column for column in columns if column in known]
        names = ", ".join(f"[{column}]" for column in chosen)
        marks = ", ".join("?" * len(chosen))
        if chosen:
            rows = source.execute(f"select {names} from [{table}]").fetchall()
            healed.executemany(f"insert or ignore into [{table}] ({names}) values ({marks})", rows)


def _make_consistent(healed: sqlite3.Connection, *, reread: bool) -> None:
    healed.execute("delete from files where folder not in (select id from folders)")
    healed.execute("delete from passages where file not in (select id from files)")
    healed.execute("delete from vectors where length(key) = 0 or length(vector) = 0")
    # Every passage without an exact vector is owed one.
    healed.execute(
        """insert or ignore into pending (key, priority)
        select p.vector_key, max(0, f.modified_ns / 1000000000) from passages p join files f on f.id = p.file
        where length(p.vector_key) > 0
        and not exists (select 1 from vectors v where v.key = p.vector_key and v.grade = 1)"""
    )
    if reread:
        # A directory that was seen is not listed again unless it changes; its files may be among the lost.
        for table in {"directories", "away"} & set(_tables(healed)):
            healed.execute(f"delete from [{table}]")
        # Which file a lost passage belonged to is not known. Texts that have a vector keep it.
        healed.execute(
            "update files set state = 'waiting', content_hash = null where kind <> 'folder' and reason is not 'rule'"
        )
    for statement in (*migrations.RECOUNT, _LOOSE):
        healed.execute(statement)
    healed.execute(
        """insert or replace into meta select 'change', max(
            coalesce((select value from meta where key = 'change'), 0),
            coalesce((select max(change) from files), 0), coalesce((select max(change) from gone), 0))"""
    )
    for statement in migrations.RECOUNT:
        healed.execute(statement)


def _count(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"select count(*) from [{table}]").fetchone()[0])


# --- the files ---------------------------------------------------------------------------------------------------


def _put_aside(catalog: Path) -> None:
    """Move the damaged catalog and its log away, one at most, and forget the indexes that followed it."""
    for name in DERIVED:
        shutil.rmtree(catalog.parent / name, ignore_errors=True)
    aside = catalog.parent / ASIDE
    aside.mkdir(mode=0o700, exist_ok=True)
    stamp = time.strftime("%Y%m%d-%H%M%S")
    # The log must be gone before another file takes the catalog's name: SQLite would write it into that one.
    for file in _with_logs(catalog):
        if file.exists():
            file.replace(aside / f"{stamp}-{file.name}")
    _forget_older(aside, stamp)


def _forget_older(aside: Path, stamp: str) -> None:
    for old in aside.iterdir():
        if old.is_file() and not old.name.startswith(stamp):
            with suppress(OSError):
                os.unlink(old)


def _with_logs(file: Path) -> list[Path]:
    return [file, *(file.with_name(file.name + ending) for ending in ("-wal", "-shm", "-journal"))]
