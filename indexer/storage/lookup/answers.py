"""What an answer is made of: passages, their vectors, their files, and what filters ask of these."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.records import (
    Block,
    BlockKind,
    FileId,
    FileState,
    Locator,
    PassageId,
    Record,
    WordBox,
)
from indexer.storage import explored, labels
from indexer.storage.lookup.rows import EMBEDDED, FILES, STATE, Rows
from indexer.storage.places import below
from indexer.storage.readings import EXACT
from indexer.storage.rounding import stacked

_locator = msgspec.json.Decoder(Locator)
_boxes = msgspec.json.Decoder(tuple[WordBox, ...])
_FILE_COLUMNS = (
    f"f.id, f.path, f.name, f.kind, f.size, f.modified_ns, f.title, f.sentence, f.facts, f.language, {STATE}"
)
_PASSAGE_COLUMNS = """p.id, p.file, p.ordinal, plain(p.text) as text, p.heading, p.at, p.start, p."end", p.kind,
    p.source, p.boxes, p.language,
    p.vector_key is null or exists (select 1 from vectors v where v.key = p.vector_key and v.grade = 1) as exact
    from passages p"""


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


class FilterableFile(Record, frozen=True):
    """What filters ask of a file; `languages` are those of its passages, None among them if one has none."""

    file: FileId
    path: str
    kind: str
    size: int
    modified: float
    passages: int = 0
    languages: frozenset[str | None] = frozenset()


class Answers(Rows):
    """Reads what an answer shows, and what decides whether a file is in it."""

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

    def labelled(self, ids: Sequence[PassageId]) -> list[tuple[PassageId, int, bool, str | None]]:
        """(passage, label of its vector, exact, language) of each passage that has a vector."""
        sql = """select p.id, v.label, v.grade, p.language from passages p join vectors v on v.key = p.vector_key
            where p.id in ({marks})"""
        return [(r["id"], r["label"], r["grade"] == EXACT, r["language"]) for r in self._rows_in(sql, ids)]

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
        sql = f"""select p.id, p.vector_key as key, {EMBEDDED} as text
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
        sql = f"select {_FILE_COLUMNS} {FILES} where f.id in ({{marks}})"
        return {row["id"]: _file_row(row) for row in self._rows_in(sql, ids)}

    def file_at(self, path: str) -> FileRow | None:
        row = next(self._rows(f"select {_FILE_COLUMNS} {FILES} where f.path = ?", [path]), None)
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
