"""What exploring keeps in the catalog so that it stays the same from run to run: topics, and places on the map."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from indexer.records import FileId, Record
from indexer.storage.database import CatalogFile, Readable


class KeptTopic(Record, frozen=True):
    """A topic of the last run: its number, that of the topic it is a part of, and its centre in float16.

    `files` are told when it is to be kept, not when it is read.
    """

    id: int
    parent: int | None
    name: str
    words: tuple[str, ...]
    centre: bytes
    files: tuple[FileId, ...] = ()


def topics(file: Readable, scope: str) -> list[KeptTopic]:
    """The topics that were last found in a folder, or in the whole library (scope "")."""
    rows = file.rows("select id, parent, name, words, centre from topics where scope = ? order by id", [scope])
    return [KeptTopic(r[0], r[1], r[2], tuple(json.loads(r[3])), r[4]) for r in rows]


def keep_topics(file: CatalogFile, scope: str, found: Sequence[KeptTopic]) -> None:
    with file.write() as db:
        db.execute("delete from topics where scope = ?", [scope])
        db.conn.executemany(
            "insert into topics (scope, id, parent, name, words, centre) values (?, ?, ?, ?, ?, ?)",
            [(scope, t.id, t.parent, t.name, json.dumps(t.words, ensure_ascii=False), t.centre) for t in found],
        )
        db.execute("delete from topic_files where scope = ?", [scope])
        # A file may have left the library meanwhile.
        db.conn.executemany(
            "insert into topic_files (scope, topic, file) select ?, ?, id from files where id = ?",
            [(scope, topic.id, number) for topic in found for number in topic.files],
        )


_IN_TOPICS = "from topics t join topic_files m on m.scope = t.scope and m.topic = t.id where t.scope = ''"


def files_in_topic(file: Readable, name: str) -> frozenset[FileId]:
    """The files of a topic of the whole library, as it was last found; the case of its name does not count."""
    return frozenset(row[0] for row in file.rows(f"select m.file {_IN_TOPICS} and t.name = ? collate nocase", [name]))


def topic_counts(file: Readable) -> dict[str, int]:
    """How many files each topic of the whole library had when it was last found."""
    return dict(tuple(row) for row in file.rows(f"select t.name, count(distinct m.file) {_IN_TOPICS} group by 1"))


def places(file: Readable) -> dict[FileId, tuple[float, float]]:
    """Where files lie on the refined map."""
    return {row[0]: (row[1], row[2]) for row in file.rows("select file, x, y from places")}


def keep_places(file: CatalogFile, found: Mapping[FileId, tuple[float, float]]) -> None:
    """Remember these places; files that left the library meanwhile are passed over."""
    with file.write() as db:
        db.conn.executemany(
            "insert or replace into places (file, x, y) select id, ?, ? from files where id = ?",
            [(x, y, number) for number, (x, y) in found.items()],
        )
