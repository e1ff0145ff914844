"""Reads what the library knows of all its files at once, for what looks at them together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, islice
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from indexer.records import FileId
from indexer.storage.database import Readable
from indexer.storage.places import HERE, below
from indexer.storage.readings import EXACT
from indexer.storage.rounding import stacked

_ROWS_AT_ONCE = 8_192


class WholeFile(NamedTuple):
    """A file as an overview sees it; `modified` in seconds since 1970."""

    id: FileId
    path: str
    name: str
    kind: str
    size: int
    modified: float
    title: str | None
    content_hash: bytes | None
    offline: bool


class PassageVectors(NamedTuple):
    """Vectors of passages, in the order of files and, inside each, of the text.

    `owners` (n,) holds the place of each one's file in the list of files, `ids` (n,) the passages' numbers, `lengths`
    (n,) their characters, `exact` (n,) whether the vector is no sketch, `vectors` (n, dimension) float16.
    """

    owners: NDArray[np.int64]
    ids: NDArray[np.int64]
    lengths: NDArray[np.int64]
    exact: NDArray[np.bool_]
    vectors: NDArray[np.float16]


class WholeLibrary:
    """The whole catalog, or what lies under a folder, as arrays. Called from one thread."""

    def __init__(self, file: Readable, under: str | None = None) -> None:
        self._file = file
        self._scope = "f.reason is not 'rule' and f.kind <> 'folder'"
        self._values: list[Any] = []
        if under is not None:
            self._scope += " and f.path >= ? and f.path < ?"
            self._values = list(below(under))

    def files(self) -> list[WholeFile]:
        """Every file in the scope, by number."""
        sql = f"""select f.id, f.path, f.name, f.kind, f.size, f.modified_ns / 1e9, f.title, f.content_hash,
            not {HERE} from files f join folders d on d.id = f.folder where {self._scope} order by f.id"""
        return [WholeFile._make((*row[:8], bool(row[8]))) for row in self._rows(sql)]

    def vectors(self, files: Sequence[WholeFile]) -> Iterator[PassageVectors]:
        """The vectors of the files' passages, in parts of some thousands."""
        places = {file.id: place for place, file in enumerate(files)}
        sql = f"""select p.file, p.id, p."end" - p.start, v.grade, v.vector, v.bits
            from files f join passages p on p.file = f.id join vectors v on v.key = p.vector_key
            where {self._scope} order by p.file, p.ordinal"""
        found = self._rows(sql)
        while rows := list(islice(found, _ROWS_AT_ONCE)):
            # A file that came after the list was made waits for the next overview.
            rows = [row for row in rows if row[0] in places]
            if rows:
                yield PassageVectors(
                    np.array([places[row[0]] for row in rows], np.int64),
                    np.array([row[1] for row in rows], np.int64),
                    np.array([row[2] for row in rows], np.int64),
                    np.array([row[3] == EXACT for row in rows], np.bool_),
                    stacked([row[4] for row in rows], [row[5] for row in rows]),
                )

    def whole_texts(self, files: Collection[FileId] | None = None) -> Iterator[tuple[FileId, str]]:
        """(file, text) of every file that was read, or of these: its passages joined by line breaks."""
        sql = f"""select p.file, plain(p.text) from files f join passages p on p.file = f.id
            where {self._scope} order by p.file, p.ordinal"""
        for file, rows in groupby(self._rows(sql), key=lambda row: int(row[0])):
            if files is None or file in files:
                yield file, "\n".join(row[1] for row in rows)

    def openings(self, files: Sequence[FileId], passages: int) -> Iterator[tuple[FileId, str]]:
        """(file, text) of the first `passages` passages of each of these files that say something."""
        sql = """select file, plain(text) from passages where file = ? and vector_key is not null
            order by ordinal limit ?"""
        for file in files:
            yield from ((row[0], row[1]) for row in self._file.rows(sql, [file, passages]))

    def _rows(self, sql: str) -> Iterator[Any]:
        return self._file.rows(sql, self._values)
