"""Everything the library is asked: passages for answers, counts, problems, what an index has yet to apply."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.records import (
    CLOUD,
    Block,
    BlockKind,
    FileCounts,
    FileId,
    FileState,
    Locator,
    PassageId,
    Problem,
    Record,
    WordBox,
)
from indexer.storage import explored, labels
from indexer.storage.catalog import KnownFile
from indexer.storage.database import Readable
from indexer.storage.places import DIRECTORY, HERE, below
from indexer.storage.readings import EXACT
from indexer.storage.rounding import stacked

# SQLite's own limit on parameters is far higher; smaller statements are compiled once and cached.
_AT_ONCE = 500
# Up to half of the labels are of sketches that have been replaced, and more are of files that are gone.
_DRAWS_A_VECTOR = 8
_locator = msgspec.json.Decoder(Locator)
_boxes = msgspec.json.Decoder(tuple[WordBox, ...])


_OF_DIMENSION = " and (? is null or 8 * length(vector) = bits * ?)"


class FileRow(Record, frozen=True):
    """A file as an answer shows it; `state` is offline when its folder is."""

    id: FileId
    path: str
    name: str
    kind: str
    size: int
    modified: float
    state: FileState
    title: str | None = None
    sentence: str | None = None
    facts: dict[str, str] = {}
    language: str | None = None


class PassageRow(Record, frozen=True):
    """A stored passage; `exact` is whether the transformer has read it."""

    id: PassageId
    file: FileId
    ordinal: int
    text: str
    at: Locator
    start: int
    end: int
    kind: BlockKind
    source: str
    heading: str | None = None
    exact: bool = False
    boxes: tuple[WordBox, ...] = ()
    language: str | None = None

    def block(self) -> Block:
        return Block(self.text, self.kind, self.at, boxes=self.boxes, source=self.source)


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


class Placed(Record, frozen=True):
    """A file or folder as rules see it; `left_out` if it does not count now."""

    path: str
    size: int
    is_folder: bool
    left_out: bool


class FilterableFile(Record, frozen=True):
    """What filters ask of a file; `languages` are those of its passages, None among them if one has none."""

    file: FileId
    path: str
    kind: str
    size: int
    modified: float
    passages: int = 0
    languages: frozenset[str | None] = frozenset()


_KNOWN = "f.id, f.path, f.size, f.modified_ns, f.changed_ns, f.state, f.content_hash"
_STATE = f"case when {HERE} then f.state else 'offline' end as state"
_FILE_COLUMNS = (
    f"f.id, f.path, f.name, f.kind, f.size, f.modified_ns, f.title, f.sentence, f.facts, f.language, {_STATE}"
)
_FILES = "from files f join folders d on d.id = f.folder"


class Lookup:
    """Reading half of the catalog; every method may be called from any thread and never waits for a writer."""

    def __init__(self, file: Readable) -> None:
        self._file = file

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        return self._file.rows(sql, values)

    def _rows_in(self, sql: str, values: Iterable[Any]) -> Iterator[Any]:
        """Rows of `sql` with `{marks}` filled in, for any number of values."""
        remaining = iter(values)
        while part := tuple(islice(remaining, _AT_ONCE)):
            yield from self._rows(sql.replace("{marks}", ",".join("?" * len(part))), part)

    # --- answers ---------------------------------------------------------------------------------------

    def passages(self, ids: Iterable[PassageId]) -> dict[PassageId, PassageRow]:
        sql = f"select {_PASSAGE_COLUMNS} where p.id in ({{marks}})"
        return {row["id"]: _passage_row(row) for row in self._rows_in(sql, ids)}

    def passages_of(self, file: FileId) -> list[PassageRow]:
        sql = f"select {_PASSAGE_COLUMNS} where p.file = ? order by p.ordinal"
        return [_passage_row(row) for row in self._rows(sql, [file])]

    def passages_of_labels(self, labels: Sequence[int]) -> list[tuple[int, PassageId, FileId, bool]]:
        """(label, passage, file, exact) of every passage with one of these vectors."""
        sql = """select v.label, p.id, p.file, v.grade from vectors v join passages p on p.vector_key = v.key
            where v.label in ({marks})"""
        return [(r["label"], r["id"], r["file"], r["grade"] == EXACT) for r in self._rows_in(sql, labels)]

    def vectors_of(self, ids: Sequence[PassageId]) -> dict[PassageId, tuple[NDArray[np.float16], bool]]:
        """The vector of each passage that has one, and whether it is exact rather than a sketch."""
        sql = """select p.id, v.vector, v.bits, v.grade from passages p join vectors v on v.key = p.vector_key
            where p.id in ({marks})"""
        rows = list(self._rows_in(sql, ids))
        vectors = stacked([r["vector"] for r in rows], [r["bits"] for r in rows])
        return {r["id"]: (vector, r["grade"] == EXACT) for r, vector in zip(rows, vectors, strict=True)}

    def languages_of(self, ids: Sequence[PassageId]) -> dict[PassageId, str | None]:
        """The language of each passage that exists."""
        return {
            r["id"]: r["language"]
            for r in self._rows_in("select id, language from passages where id in ({marks})", ids)
        }

    def filterable(self, files: Sequence[FileId] | None) -> Iterator[FilterableFile]:
        """What filters ask of those of the given files that exist and no rule leaves out, or of all of them."""
        marks = "" if files is None else " and f.id in ({marks})"
        where = "1" if files is None else "file in ({marks})"
        passages = f"select file, language, count(*) as n from passages where {where} group by file, language"
        found = f"select f.id, f.path, f.kind, f.size, f.modified_ns from files f where f.reason is not 'rule'{marks}"
        counted: dict[FileId, dict[str | None, int]] = {}
        for row in self._rows(passages) if files is None else self._rows_in(passages, files):
            counted.setdefault(row["file"], {})[row["language"]] = row["n"]
        for row in self._rows(found) if files is None else self._rows_in(found, files):
            languages = counted.get(row["id"], {})
            yield FilterableFile(
                row["id"], row["path"], row["kind"], row["size"], row["modified_ns"] / 1e9,
                sum(languages.values()), frozenset(languages),
            )  # fmt: skip

    def labels_of(self, *, files: Iterable[FileId] = (), passages: Iterable[PassageId] = ()) -> NDArray[np.int64]:
        """The labels of the vectors of some files and passages, sorted, each once."""
        sql = "select v.label from passages p join vectors v on v.key = p.vector_key where "
        rows = chain(
            self._rows_in(f"{sql} p.file in ({{marks}})", files), self._rows_in(f"{sql} p.id in ({{marks}})", passages)
        )
        return np.unique(np.fromiter((row["label"] for row in rows), np.int64))

    def is_pending(self, key: bytes) -> bool:
        """Whether the exact vector of this key is still owed."""
        return any(True for _ in self._rows("select 1 from pending where key = ?", [key]))

    def inexact_texts(self, ids: Iterable[PassageId]) -> list[tuple[bytes, str]]:
        """Key and text of those passages whose exact vector is still owed, each key once, in the order of `ids`."""
        sql = f"""select p.id, p.vector_key as key, {_EMBEDDED} as text
            from passages p join pending n on n.key = p.vector_key where p.id in ({{marks}})"""
        ids = list(ids)
        rows = {r["id"]: (r["key"], r["text"]) for r in self._rows_in(sql, ids)}
        return list({rows[i][0]: rows[i] for i in ids if i in rows}.values())

    def meaning_text(self, passage: PassageId) -> tuple[str, str] | None:
        """Text and context of a passage that is found by its meaning; None for any other."""
        sql = "select plain(text) as text, context from passages where id = ? and vector_key is not null"
        row = next(self._rows(sql, [passage]), None)
        return (row["text"], row["context"]) if row else None

    def files(self, ids: Iterable[FileId]) -> dict[FileId, FileRow]:
        sql = f"select {_FILE_COLUMNS} {_FILES} where f.id in ({{marks}})"
        return {row["id"]: _file_row(row) for row in self._rows_in(sql, ids)}

    def file_at(self, path: str) -> FileRow | None:
        row = next(self._rows(f"select {_FILE_COLUMNS} {_FILES} where f.path = ?", [path]), None)
        return _file_row(row) if row else None

    def files_with_label(self, name: str) -> frozenset[FileId]:
        """The files that have a label, whatever its case."""
        return labels.files_with_label(self._file, name)

    def files_in_topic(self, name: str) -> frozenset[FileId]:
        """The files of a topic of the whole library, as it was last found."""
        return explored.files_in_topic(self._file, name)

    def label_counts(self) -> dict[str, int]:
        return labels.label_counts(self._file)

    def topic_counts(self) -> dict[str, int]:
        return explored.topic_counts(self._file)

    def knows_folder(self, path: str) -> bool:
        """Whether a folder is one of the library's or holds files of it."""
        sql = """select exists (select 1 from folders where path = ?)
            or exists (select 1 from files where path >= ? and path < ?) as known"""
        return bool(next(self._rows(sql, [path, *below(path)]))["known"])

    # --- keeping in sync -------------------------------------------------------------------------------

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
        sql = f"""select {_KNOWN} {_FILES}
            where f.state = 'waiting' and {HERE} order by f.modified_ns desc limit ?"""
        return [_known(r) for r in self._rows(sql, [limit])]

    def unrecognised(self, limit: int) -> list[KnownFile]:
        """Files that hold pictures of text, the most recently changed first."""
        sql = f"""select {_KNOWN} {_FILES}
            where f.unrecognised > 0 and f.state <> 'waiting' and {HERE} order by f.modified_ns desc limit ?"""
        return [_known(r) for r in self._rows(sql, [limit])]

    def unrecognised_count(self) -> int:
        """Pictures and scanned pages whose text is still to be recognised."""
        sql = f"select coalesce(sum(f.unrecognised), 0) as n {_FILES} where f.unrecognised > 0 and {HERE}"
        return int(next(self._rows(sql))["n"])

    def pending_texts(self, limit: int) -> list[tuple[bytes, str | None]]:
        """Texts that want an exact vector, most urgent first; None where no passage has the key any more."""
        sql = f"""select n.key, (select {_EMBEDDED}
            from passages p where p.vector_key = n.key limit 1) as text
            from pending n order by n.priority desc limit ?"""
        return [(r["key"], r["text"]) for r in self._rows(sql, [limit])]

    # --- what a derived index has yet to apply -----------------------------------------------------------

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

    # --- how the library is --------------------------------------------------------------------------------

    def counts(self) -> FileCounts:
        return FileCounts(**self._counted("1"))

    def folder_counts(self, folder: int) -> dict[str, int]:
        return self._counted("d.id = ?", [folder])

    def _counted(self, where: str, values: Sequence[Any] = ()) -> dict[str, int]:
        """From the counts that are kept, unless single places are out of reach."""
        if any(True for _ in self._rows("select 1 from away limit 1")):
            sql = f"select {_STATE}, count(*) as n {_FILES} where {where} and f.kind <> 'folder' group by 1"
        else:
            sql = f"""select case when d.online then c.state else 'offline' end as state, sum(c.n) as n
                from file_counts c join folders d on d.id = c.folder where {where} and c.n > 0 group by 1"""
        return {row["state"]: row["n"] for row in self._rows(sql, values)}

    def titles(self, limit: int) -> list[str]:
        """What the most recently changed documents call themselves."""
        sql = """select title from files where title is not null and state = 'searchable'
            order by modified_ns desc limit ?"""
        return [row["title"] for row in self._rows(sql, [limit])]

    def passage_counts(self) -> tuple[int, int]:
        """(all passages, those that owe no exact vector)."""
        row = next(self._rows("select passages, owed from passage_counts"))
        return row["passages"], row["passages"] - row["owed"]

    def problems(self, limit: int) -> list[Problem]:
        sql = """select f.path, f.state, f.reason, f.sentence, f.since from files f indexed by files_problem
            where f.state in ('failed', 'partly', 'skipped') order by f.since desc, f.path limit ?"""
        return [
            Problem(r["path"], FileState(r["state"]), r["reason"] or "", r["sentence"] or "", r["since"])
            for r in self._rows(sql, [limit])
        ]


# What the model reads of a passage.
_EMBEDDED = "case when p.context = '' then plain(p.text) else p.context || char(10) || plain(p.text) end"
_PASSAGE_COLUMNS = """p.id, p.file, p.ordinal, plain(p.text) as text, p.heading, p.at, p.start, p."end", p.kind,
    p.source, p.boxes, p.language,
    p.vector_key is null or exists (select 1 from vectors v where v.key = p.vector_key and v.grade = 1) as exact
    from passages p"""


def _has_dimension(row: Any, dimension: int | None) -> bool:
    return dimension is None or 8 * len(row["vector"]) == row["bits"] * dimension


def _stacked(rows: Sequence[Any]) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
    labels = np.array([r["label"] for r in rows], np.int64)
    return labels, stacked([r["vector"] for r in rows], [r["bits"] for r in rows])


def _known(row: Any) -> KnownFile:
    state = FileState(row["state"])
    hashed, changed_ns = row["content_hash"], row["changed_ns"]
    return KnownFile(row["id"], row["path"], row["size"], row["modified_ns"], state, hashed, changed_ns)


def _passage_row(row: Any) -> PassageRow:
    return PassageRow(
        id=row["id"],
        file=row["file"],
        ordinal=row["ordinal"],
        text=row["text"],
        at=_locator.decode(row["at"]),
        start=row["start"],
        end=row["end"],
        kind=BlockKind(row["kind"]),
        source=row["source"],
        heading=row["heading"],
        exact=bool(row["exact"]),
        boxes=_boxes.decode(row["boxes"]) if row["boxes"] else (),
        language=row["language"],
    )


def _file_row(row: Any) -> FileRow:
    return FileRow(
        id=row["id"],
        path=row["path"],
        name=row["name"],
        kind=row["kind"],
        size=row["size"],
        modified=row["modified_ns"] / 1e9,
        state=FileState(row["state"]),
        title=row["title"],
        sentence=row["sentence"],
        facts=json.loads(row["facts"]) if row["facts"] else {},
        language=row["language"],
    )
