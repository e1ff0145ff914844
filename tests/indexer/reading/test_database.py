"""SQLite databases."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.errors import UnreadableFile
from indexer.reading import Limits, sources
from indexer.records import Content
from tests.indexer.reading.making import Read, texts


def make_database(*statements: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
        return database.serialize()


SALES = (
    "CREATE TABLE sales (region TEXT, q3 INTEGER, logo BLOB)",
    "INSERT INTO sales VALUES ('North', 41000, x'00ff'), ('South', 7, NULL)",
)


def test_every_value_carries_its_column(read: Read) -> None:
    document = read("a.db", make_database(*SALES), "sqlite")
    assert texts(document) == ["sales", "region\tq3\tlogo", "region: North | q3: 41000\nregion: South | q3: 7"]
    assert {block.at.sheet for block in document.blocks} == {"sales"}


def test_rows_beyond_the_limit_are_named(read: Read) -> None:
    document = read("a.db", make_database(*SALES), "sqlite", rows=1)
    assert document.content is Content.partly
    assert document.note == "only the first 1 rows of the table “sales” were read (setting reading.rows)"


def test_a_table_that_cannot_be_read_costs_only_itself(read: Read) -> None:
    document = read("a.db", make_database(*SALES, "CREATE VIEW broken AS SELECT * FROM nowhere"), "sqlite")
    assert "region: North | q3: 41000" in texts(document)[2]
    assert "broken" in (document.note or "")


def test_strange_names_are_only_names(read: Read) -> None:
    content = make_database(
        'CREATE TABLE "a""; DROP TABLE b" (x)', "CREATE TABLE b (y)", "INSERT INTO b VALUES ('kept')"
    )
    assert "kept" in texts(read("a.db", content, "sqlite"))


def test_a_file_in_use_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a b?.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        for statement in SALES:
            database.execute(statement)
        database.commit()
        database.execute("PRAGMA wal_checkpoint")
        before = path.read_bytes(), sorted(tmp_path.iterdir())
        _, document = sources.read(sources.open_file(str(path), Limits()))
        assert (path.read_bytes(), sorted(tmp_path.iterdir())) == before
    assert "region: North | q3: 41000" in texts(document)[2]


def test_a_damaged_database_is_refused(read: Read) -> None:
    with pytest.raises(UnreadableFile, match=r"database|damaged"):
        read("a.db", make_database(*SALES)[:100] + b"\xff" * 8000)
