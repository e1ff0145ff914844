"""What is known of files on disk, and which of them wait to be read, recognised or embedded."""

from __future__ import annotations

import heapq
import os
from collections.abc import Iterator
from itertools import islice
from typing import Any

from indexer.records import CLOUD, FileState, Record
from indexer.storage.catalog import KnownFile
from indexer.storage.lookup.rows import EMBEDDED, FILES, Rows
from indexer.storage.places import DIRECTORY, HERE, below

_KNOWN = "f.id, f.path, f.size, f.modified_ns, f.changed_ns, f.state, f.content_hash"


class Placed(Record, frozen=True):
    """A file or folder as rules see it; `left_out` if it does not count now."""

    path: str
    size: int
    is_folder: bool
    left_out: bool


class Syncing(Rows):
    """Reads what comparing with the disk and the work that follows from it need."""

    def known(self, folder: int, under: str | None = None) -> Iterator[KnownFile]:
        """Files of a folder, or of a part of it, in the order of their paths."""
        scope, values = ("", ()) if under is None else (" and f.path >= ? and f.path < ?", below(under))
        sql = f"select {_KNOWN} from files f where f.folder = ?{scope} order by f.path"
        return map(_known, self._rows(sql, [folder, *values]))

    def known_in(self, directory: str) -> list[KnownFile]:
        """What lies directly in this directory."""
        sql = f"select {_KNOWN} from files f where {DIRECTORY} = ?"
        return [_known(row) for row in self._rows(sql, [directory.rstrip(os.sep)])]

    def has_files(self, folder: int) -> bool:
        """Whether any file of a folder counts."""
        return any(True for _ in self._rows("select 1 from files where folder = ? and reason is not 'rule'", [folder]))

    def in_clouds(self) -> tuple[int, int]:
        """Number and size in bytes of the files whose content is not on this computer."""
        sql = "select count(*) as n, coalesce(sum(size), 0) as size from files where state = 'skipped' and sentence = ?"
        row = next(self._rows(sql, [CLOUD]))
        return row["n"], row["size"]

    def sizes(self, folder: int) -> set[int]:
        """Sizes in bytes of the files of a folder that were read."""
        sql = "select distinct size from files where folder = ? and content_hash is not null"
        return {row["size"] for row in self._rows(sql, [folder])}

    def placed(self, folder: int) -> Iterator[Placed]:
        """Everything that the library knows of a folder, what is left out included."""
        sql = "select path, size, kind = 'folder' as is_folder, reason is 'rule' as out from files where folder = ?"
        for row in self._rows(sql, [folder]):
            yield Placed(row["path"], row["size"], bool(row["is_folder"]), bool(row["out"]))

    def known_at(self, path: str) -> KnownFile | None:
        sql = f"select {_KNOWN} from files f where f.path = ?"
        return next(map(_known, self._rows(sql, [path])), None)

    def waiting(self, limit: int) -> list[KnownFile]:
        """Files to read next: the most recently changed first, of folders that are there."""
        sql = f"""select {_KNOWN} {FILES}
            where f.folder = ? and f.state = 'waiting' and {HERE} order by f.modified_ns desc limit ?"""
        folders = [row["id"] for row in self._rows("select id from folders where online")]
        of_each = (self._rows(sql, [folder, limit]) for folder in folders)
        latest = heapq.merge(*of_each, key=lambda row: -row["modified_ns"])
        return [_known(row) for row in islice(latest, limit)]

    def unrecognised(self, limit: int) -> list[KnownFile]:
        """Files that hold pictures of text, the most recently changed first."""
        sql = f"""select {_KNOWN} {FILES}
            where f.unrecognised > 0 and f.state <> 'waiting' and {HERE} order by f.modified_ns desc limit ?"""
        return [_known(r) for r in self._rows(sql, [limit])]

    def unrecognised_count(self) -> int:
        """Pictures and scanned pages whose text is still to be recognised."""
        sql = f"select coalesce(sum(f.unrecognised), 0) as n {FILES} where f.unrecognised > 0 and {HERE}"
        return int(next(self._rows(sql))["n"])

    def pending_texts(self, limit: int) -> list[tuple[bytes, str | None]]:
        """Texts that want an exact vector, most urgent first; None where no passage has the key any more."""
        sql = f"""select n.key, (select {EMBEDDED}
            from passages p where p.vector_key = n.key limit 1) as text
            from pending n order by n.priority desc limit ?"""
        return [(r["key"], r["text"]) for r in self._rows(sql, [limit])]


def _known(row: Any) -> KnownFile:
    state = FileState(row["state"])
    hashed, changed_ns = row["content_hash"], row["changed_ns"]
    return KnownFile(row["id"], row["path"], row["size"], row["modified_ns"], state, hashed, changed_ns)
