"""What a derived index has yet to apply, and what it is compared with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from indexer.records import FileId, PassageId, Record
from indexer.storage.lookup.rows import Rows
from indexer.storage.readings import EXACT
from indexer.storage.rounding import stacked

# Up to half of the labels are of sketches that have been replaced, and more are of files that are gone.
_DRAWS_A_VECTOR = 8
_OF_DIMENSION = " and (? is null or 8 * length(vector) = bits * ?)"
_UNREAD = "(f.state = 'waiting' and f.reader is null and f.reason is null)"


class FileTerms(Record, frozen=True):
    """What the word index stores of one file: `passages` pairs each id with its text, `languages` goes with them.

    Of an `unread` file nothing was ever stored: it is found by its name, without the word index, until it is read.
    """

    file: FileId
    change: int
    name: str = ""
    title: str = ""
    facts: str = ""
    passages: tuple[tuple[PassageId, str], ...] = ()
    languages: tuple[str | None, ...] = ()
    present: bool = True
    unread: bool = False


class Indexes(Rows):
    """Reads what the indexes of names, words and vectors take from the catalog."""

    def languages(self) -> set[str]:
        """The languages of all passages, found by jumping from one to the next in their index."""
        sql = """with recursive found(code) as (
                select min(language) from passages
                union all select (select min(language) from passages where language > code) from found
                where code is not null)
            select code from found where code is not null"""
        return {row["code"] for row in self._rows(sql)}

    def last_change(self) -> int:
        return int(next(self._rows("select value from meta where key = 'change'"))["value"])

    def moves(self) -> int:
        """How often files have been moved; a number to compare."""
        return int(next((row["value"] for row in self._rows("select value from meta where key = 'moves'")), 0))

    def changed_after(self, change: int, limit: int) -> list[FileTerms]:
        """Files changed or gone since, oldest change first, with what the word index needs of them."""
        sql = f"""select id, change, name, title, facts, reason is not 'rule' as present, {_UNREAD} as unread
            from files f where change > ?
            union all select file, change, '', '', '', 0, 0 from gone where change > ?
            order by change limit ?"""
        return [self._terms(row) for row in self._rows(sql, [change, change, limit])]

    def _terms(self, row: Any) -> FileTerms:
        if not row["present"]:
            return FileTerms(row["id"], row["change"], present=False)
        sql = "select id, plain(text) as text, language from passages where file = ? order by ordinal"
        passages = list(self._rows(sql, [row["id"]]))
        facts = " ".join(json.loads(row["facts"]).values()) if row["facts"] else ""
        return FileTerms(
            row["id"], row["change"], row["name"], row["title"] or "", facts,
            tuple((p["id"], p["text"]) for p in passages), tuple(p["language"] for p in passages),
            unread=bool(row["unread"]) and not passages,
        )  # fmt: skip

    def vectors_after(
        self, label: int, limit: int, dimension: int | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float16], NDArray[np.bool_]]:
        """Labels (n,) above `label`, in their order, their vectors (n, dimension), and which are exact (n,).

        With `dimension` only vectors of this many numbers: those of a model before may still be there.
        """
        sql = f"select label, vector, bits, grade from vectors where label > ?{_OF_DIMENSION} order by label limit ?"
        rows = list(self._rows(sql, [label, dimension, dimension, limit]))
        return *_stacked(rows), np.array([row["grade"] == EXACT for row in rows], np.bool_)

    def last_label(self) -> int:
        """The highest label that any vector ever had."""
        return int(
            next(self._rows("select coalesce(max(seq), 0) as n from sqlite_sequence where name = 'vectors'"))["n"]
        )

    def some_vectors(
        self, up_to: int, limit: int, dimension: int | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
        """Labels (n,) not above `up_to`, drawn at random, and their vectors (n, dimension), as in `vectors_after`."""
        drawn = np.random.default_rng().integers(1, max(up_to, 1) + 1, _DRAWS_A_VECTOR * limit).tolist()
        sql = "select label, vector, bits from vectors where label in ({marks}) order by label"
        rows = (row for row in self._rows_in(sql, dict.fromkeys(drawn)) if _has_dimension(row, dimension))
        return _stacked(list(islice(rows, limit)))

    def entry_counts(self) -> range:
        """How many entries a complete word index may have: one a passage, and one for each file without any.

        A file that waits to be read may have one from before.
        """
        sql = f"""select count(*) as n, coalesce(sum(p.id is null and {_UNREAD}), 0) as unread
            from files f left join passages p on p.file = f.id where f.reason is not 'rule'"""
        row = next(self._rows(sql))
        return range(row["n"] - row["unread"], row["n"] + 1)

    def labels(self) -> NDArray[np.int64]:
        """All labels there are, sorted; read from an index, not from among the vectors."""
        rows = self._rows("select label from vectors indexed by sqlite_autoindex_vectors_1")
        return np.sort(np.fromiter((row["label"] for row in rows), np.int64))

    def vector_count(self) -> int:
        return int(next(self._rows("select count(*) as n from vectors"))["n"])

    def names(self) -> Iterator[tuple[FileId, str]]:
        """(file, name) of every file that no rule leaves out."""
        for row in self._rows("select id, name from files where reason is not 'rule'"):
            yield row["id"], row["name"]


def _has_dimension(row: Any, dimension: int | None) -> bool:
    return dimension is None or 8 * len(row["vector"]) == row["bits"] * dimension


def _stacked(rows: Sequence[Any]) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
    labels = np.array([r["label"] for r in rows], np.int64)
    return labels, stacked([r["vector"] for r in rows], [r["bits"] for r in rows])
