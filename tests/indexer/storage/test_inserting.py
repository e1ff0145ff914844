"""Many rows with few statements."""

from __future__ import annotations

import pytest
from sqlite_utils import Database

from indexer.storage.inserting import insert


@pytest.fixture
def db() -> Database:
    database = Database(memory=True)
    database.execute("create table pairs (key integer primary key, value text)")
    return database


@pytest.mark.parametrize(
    ("rows", "statements"), [(0, 0), (1, 1), (2, 1), (3, 2), (63, 6), (64, 1), (65, 2), (200, 4), (383, 11)]
)
def test_all_rows_arrive_with_few_statements(db: Database, rows: int, statements: int) -> None:
    expected = [(key, f"value {key}") for key in range(rows)]
    seen: list[str] = []
    db.conn.set_trace_callback(lambda sql: seen.append(sql) if sql.startswith("insert") else None)
    insert(db, "pairs (key, value)", iter(expected))
    assert [tuple(row) for row in db.execute("select key, value from pairs order by key")] == expected
    assert len(seen) == statements


def test_what_is_there_may_be_changed(db: Database) -> None:
    insert(db, "pairs", [(1, "old"), (2, "kept")])
    insert(db, "pairs", [(1, "new"), (3, "come")], "on conflict (key) do update set value = excluded.value")
    assert [tuple(row) for row in db.execute("select * from pairs")] == [(1, "new"), (2, "kept"), (3, "come")]
