"""Keeps copies of the catalog beside it: before each migration, daily, and of the folders whenever they change."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from indexer.storage import migrations

FOLDER = "backups"
# What can be made again from the user's files; everything else is small and is the user's own work.
DERIVABLE = frozenset(
    "files passages vectors pending gone loose directories away places topics topic_files "
    "file_counts passage_counts".split()
)
_DAILY, _ESSENTIALS = "catalog.sqlite", "essentials.sqlite"
_DAY = 86_400.0
# A larger catalog is not copied daily: its files can be read again, and its folders are in the essentials.
_WHOLE_UP_TO = 64 * 2**20
_BEFORE_KEPT = 2
_PAGES_AT_ONCE = 256


class Backups:
    """The copies of one catalog. What is copied is checked before it takes an older copy's place."""

    def __init__(self, catalog: Path, *, now: Callable[[], float] = time.time) -> None:
        self._folder, self._now = catalog.parent / FOLDER, now

    def best(self) -> list[Path]:
        """The copies to heal a catalog from: the one that knows the folders of today first."""
        found = [self._folder / _ESSENTIALS, self._folder / _DAILY, *reversed(self._before())]
        return [file for file in found if file.is_file()]

    def before_migration(self, source: sqlite3.Connection, newest: str) -> None:
        """Keep the catalog as the steps up to `newest` have made it."""
        target = self._folder / f"before-{newest}.sqlite"
        self._write(target, lambda copy: _copy(source, copy, lambda: None))
        for old in self._before()[:-_BEFORE_KEPT]:
            old.unlink(missing_ok=True)

    def keep(self, source: sqlite3.Connection, step: Callable[[], None]) -> bool:
        """Copy what is due; `step` is passed between pieces. False when the catalog is damaged: nothing is kept."""
        if not self.keep_essentials(source):
            return False
        if self._due(self._folder / _DAILY) and _bytes(source) <= _WHOLE_UP_TO:
            return self._write(self._folder / _DAILY, lambda to: _copy(source, to, step))
        return True

    def keep_essentials(self, source: sqlite3.Connection) -> bool:
        """Copy what cannot be made again, if it changed. False when the catalog is damaged: nothing is kept."""
        digest = _digest(source)
        essentials = self._folder / _ESSENTIALS
        same = _kept_digest(essentials) == digest
        return same or self._write(essentials, lambda copy: _essentials(source, copy, digest))

    def _due(self, file: Path) -> bool:
        try:
            return abs(self._now() - file.stat().st_mtime) > _DAY
        except OSError:
            return True

    def _before(self) -> list[Path]:
        return sorted(self._folder.glob("before-*.sqlite"), key=lambda file: file.stat().st_mtime)

    def _write(self, target: Path, fill: Callable[[sqlite3.Connection], None]) -> bool:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        draft = target.with_suffix(".new")
        draft.unlink(missing_ok=True)
        try:
            with closing(sqlite3.connect(draft)) as copy:
                # A copy that a power cut spoils is found out when it is used, and another one is there.
                copy.execute("pragma synchronous=off")
                fill(copy)
                # A copy must not bring a log of its own.
                copy.execute("pragma journal_mode=delete").fetchone()
                sound = bool(copy.execute("pragma quick_check(1)").fetchone()[0] == "ok")
            if sound:
                draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
        return sound


def _copy(source: sqlite3.Connection, copy: sqlite3.Connection, step: Callable[[], None]) -> None:
    # In a transaction, so that what is written meanwhile does not make the copying begin anew.
    source.execute("begin")
    try:
        source.execute("select 1 from sqlite_master").fetchone()
        source.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: step())
    finally:
        source.rollback()


def _essentials(source: sqlite3.Connection, copy: sqlite3.Connection, digest: str) -> None:
    database = Database(copy, execute_plugins=False)
    migrations.catalog.apply(database)
    for table in _kept_tables(source):
        copy.execute(f"delete from [{table}]")
        rows = [tuple(row) for row in source.execute(f"select * from [{table}]")]
        if rows:
            copy.executemany(f"insert into [{table}] values ({', '.join('?' * len(rows[0]))})", rows)
    copy.execute("create table digest (value text)")
    copy.execute("insert into digest values (?)", [digest])
    copy.commit()


def _kept_tables(source: sqlite3.Connection) -> list[str]:
    """The tables that cannot be made again, in the order in which they were made."""
    rows = source.execute("select name from sqlite_master where type = 'table' order by rowid").fetchall()
    return [name for (name,) in map(tuple, rows) if name not in DERIVABLE and not name.startswith(("sqlite_", "_"))]


def _digest(source: sqlite3.Connection) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for table in _kept_tables(source):
        where = " where key <> 'change'" if table == "meta" else ""
        for row in source.execute(f"select * from [{table}]{where} order by 1"):
            digest.update(repr((table, *row)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _kept_digest(file: Path) -> str | None:
    if not file.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as copy:
            return str(copy.execute("select value from digest").fetchone()[0])
    except (sqlite3.DatabaseError, TypeError):
        return None


def _bytes(source: sqlite3.Connection) -> int:
    pages, size = (source.execute(f"pragma {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)
