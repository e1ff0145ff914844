"""Where the files of a library live: its directories as they were last listed, and the places out of reach now."""

from __future__ import annotations

import os
from collections.abc import Iterable

from indexer.records import Record
from indexer.storage.database import CatalogFile
from indexer.storage.migrations import DIRECTORY

__all__ = ["DIRECTORY", "HERE", "Directory", "Places", "below"]

_AWAY = f"select 1 from away a where f.path = a.path or substr(f.path, 1, length(a.path) + 1) = a.path || '{os.sep}'"
# Whether the file `f` of the folder `d` is within reach; the table of places away is empty or very short.
HERE = f"(d.online and not exists ({_AWAY}))"


class Directory(Record, frozen=True):
    """A directory as it was last listed: `seen_ns` is its time then (0: not to be trusted), `mount` sticks."""

    seen_ns: int = 0
    mount: bool = False


class Places:
    """The directories of all folders. Each method that writes is one transaction, safe to call from any thread."""

    def __init__(self, file: CatalogFile) -> None:
        self._file = file

    def directories(self, folder: int, top: str) -> dict[str, Directory]:
        """Every known directory of a folder that is `top` or below it, those without a listing included."""
        first, last = below(top)
        sql = f"""select path, seen_ns, mount from directories
                where folder = ?1 and (path = ?2 or (path >= ?3 and path < ?4))
            union all select distinct {DIRECTORY}, 0, 0 from files
                where ({DIRECTORY} = ?2 or ({DIRECTORY} >= ?3 and {DIRECTORY} < ?4))
                and {DIRECTORY} not in (select path from directories)"""
        rows = self._file.read().execute(sql, [folder, top.rstrip(os.sep) or os.sep, first, last])
        return {row["path"]: Directory(row["seen_ns"], bool(row["mount"])) for row in rows}

    def listed(self, folder: int, directories: Iterable[tuple[str, Directory]]) -> None:
        """These directories were listed, and all that was seen in them is written down."""
        with self._file.write() as db:
            db.conn.executemany(
                """insert into directories (folder, path, seen_ns, mount) values (?, ?, ?, ?)
                on conflict (path) do update set folder = excluded.folder, seen_ns = excluded.seen_ns,
                mount = max(mount, excluded.mount)""",
                ((folder, path, seen.seen_ns, seen.mount) for path, seen in directories),
            )

    def doubt(self, folder: int) -> None:
        """Every directory of a folder must be listed again, because other rules hold now."""
        with self._file.write() as db:
            db.execute("update directories set seen_ns = 0 where folder = ?", [folder])

    def forget(self, directories: Iterable[str]) -> None:
        """Directories that are gone."""
        with self._file.write() as db:
            db.conn.executemany("delete from directories where path = ?", ([path] for path in directories))

    def after(self, number: int) -> tuple[int, int, str, Directory] | None:
        """The next directory by number: (number, folder, path, as it was listed)."""
        sql = "select id, folder, path, seen_ns, mount from directories where id > ? order by id limit 1"
        r = self._file.read().execute(sql, [number]).fetchone()
        return (r["id"], r["folder"], r["path"], Directory(r["seen_ns"], bool(r["mount"]))) if r else None

    def mounts(self, folder: int) -> list[str]:
        """Directories below an indexed folder where a drive was seen."""
        rows = self._file.read().execute("select path from directories where mount and folder = ?", [folder])
        return [row["path"] for row in rows]

    def last(self) -> int:
        """The highest number of a directory."""
        return int(self._file.read().execute("select coalesce(max(id), 0) as n from directories").fetchone()["n"])

    def knows(self, directory: str) -> bool:
        return bool(self._file.read().execute("select 1 from directories where path = ?", [directory]).fetchone())

    def count(self) -> int:
        return int(self._file.read().execute("select count(*) as n from directories").fetchone()["n"])

    # --- out of reach -----------------------------------------------------------------------------------

    def away(self, folder: int | None = None) -> dict[str, str]:
        """The places that are out of reach, each with the sentence why."""
        sql = "select path, sentence from away where ?1 is null or folder = ?1"
        return {row["path"]: row["sentence"] for row in self._file.read().execute(sql, [folder])}

    def set_away(self, folder: int, path: str, sentence: str) -> None:
        """What is known of `path` and all below it stays known, and is shown as out of reach."""
        with self._file.write() as db:
            db.execute(
                "insert or replace into away (path, folder, sentence) values (?, ?, ?)", [path, folder, sentence]
            )

    def set_back(self, paths: Iterable[str]) -> None:
        """These places are within reach again."""
        with self._file.write() as db:
            db.conn.executemany("delete from away where path = ?", ([path] for path in paths))

    def mount(self, folder: int) -> str | None:
        """The mount point that an indexed folder was on when it was last walked."""
        row = self._file.read().execute("select mount from folders where id = ?", [folder]).fetchone()
        return row["mount"] if row else None

    def set_mount(self, folder: int, point: str) -> None:
        with self._file.write() as db:
            db.execute("update folders set mount = ? where id = ?", [point, folder])


def below(directory: str) -> tuple[str, str]:
    """The half-open range of paths that lie in `directory`."""
    stem = directory.rstrip(os.sep)
    return stem + os.sep, stem + chr(ord(os.sep) + 1)
