"""Labels that a person gave to files, and refused: kept by path, so that they outlive a folder that is away."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlite_utils import Database

from indexer.findings import Label
from indexer.records import FileId
from indexer.storage.database import CatalogFile, Readable

_ENTRIES = "from label_files e join labels l on l.id = e.label"


def labels(file: Readable, path: str | None = None) -> tuple[Label, ...]:
    """All labels by name, or those that have to do with one file."""
    rows = file.rows(
        """select l.name, e.path, e.holds from labels l left join label_files e on l.id = e.label
        where ? is null or e.path = ? order by l.name, e.path""",
        [path, path],
    )
    found: dict[str, tuple[list[str], list[str]]] = {}
    for name, entry, holds in rows:
        given, refused = found.setdefault(name, ([], []))
        if entry is not None:
            (given if holds else refused).append(entry)
    return tuple(Label(name, tuple(given), tuple(refused)) for name, (given, refused) in found.items())


def labels_by_path(file: Readable) -> dict[str, tuple[str, ...]]:
    """The names of the labels of each file that has any."""
    found: dict[str, list[str]] = {}
    for path, name in file.rows(f"select e.path, l.name {_ENTRIES} where e.holds order by l.name"):
        found.setdefault(path, []).append(name)
    return {path: tuple(names) for path, names in found.items()}


def files_with_label(file: Readable, name: str) -> frozenset[FileId]:
    """The files of the library that have a label, whatever its case."""
    sql = f"select f.id {_ENTRIES} join files f on f.path = e.path where l.name = ? and e.holds"
    return frozenset(row[0] for row in file.rows(sql, [name]))


def label_counts(file: Readable) -> dict[str, int]:
    """How many files of the library have each label."""
    sql = f"select l.name, count(*) {_ENTRIES} join files f on f.path = e.path where e.holds group by 1"
    return dict(tuple(row) for row in file.rows(sql))


class LabelShelf:
    """Where labels are written; each method is one transaction."""

    def __init__(self, file: CatalogFile, *, now: Callable[[], float] = time.time) -> None:
        self._file, self._now = file, now

    def mark(self, name: str, paths: Iterable[str], *, holds: bool) -> None:
        """The files have this label, or do not deserve it; what was said of them before is replaced."""
        with self._file.write() as db:
            self._mark(db, name, paths, holds)

    def unmark(self, name: str, paths: Sequence[str]) -> bool:
        """Forget what was said of these files, or the whole label; false if there was nothing."""
        with self._file.write() as db:
            if not paths:
                return bool(db.execute("delete from labels where name = ?", [name]).rowcount)
            sql = "delete from label_files where path = ? and label = (select id from labels where name = ?)"
            return sum(db.execute(sql, [path, name]).rowcount for path in paths) > 0

    def add(self, book: Iterable[Label]) -> None:
        """Add labels to those that are there."""
        with self._file.write() as db:
            for label in book:
                self._mark(db, label.name, label.files, True)
                self._mark(db, label.name, label.refused, False)

    def _mark(self, db: Database, name: str, paths: Iterable[str], holds: bool) -> None:
        db.execute("insert or ignore into labels (name) values (?)", [name])
        number: Any = db.execute("select id from labels where name = ?", [name]).fetchone()[0]
        db.conn.executemany(
            "insert or replace into label_files (label, path, holds, since) values (?, ?, ?, ?)",
            [(number, path, int(holds), self._now()) for path in paths],
        )
