"""A damaged catalog is healed from what can be read of it and from its copies; nothing is lost in silence."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from indexer.errors import CatalogDamaged, LibraryRefused
from indexer.passages import cut
from indexer.records import Block, Document, FileStamp, Reading
from indexer.storage import migrations, salvage
from indexer.storage.catalog import Catalog
from indexer.storage.database import CatalogFile

FILES, PAGE = 60, 4_096
FOLDERS = ["/home", "/work"]


def nothing() -> None:
    """Passed between the pieces of a copy."""


def put(catalog: Catalog, folder: int, n: int) -> None:
    stamp = FileStamp(f"/home/{n:03}.txt", 10, n)
    catalog.note(folder, [(stamp, "text")])
    document = Document(blocks=(Block(f"File {n} says " + "something at length " * 40),))
    passages = cut(document)
    row = catalog.file.read().execute("select id from files where path = ?", [stamp.path]).fetchone()
    catalog.commit_reading(row["id"], Reading("text", 1, document=document), passages, stamp=stamp, content_hash=b"h")
    catalog.store_vectors([(p.key("model"), np.full(384, n, np.float32)) for p in passages])


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "catalog.sqlite"
    with closing(Catalog(path)) as catalog:
        catalog.use_model("model")
        home, _ = (catalog.add_folder(folder) for folder in FOLDERS)
        for n in range(FILES):
            put(catalog, home, n)
        catalog.file.keep_copies(nothing)
        catalog.file.checkpoint()
    return path.parent


@pytest.fixture
def catalog(library: Path, tmp_path: Path) -> Path:
    """A catalog of two folders and sixty files, whose copies have been kept."""
    return shutil.copytree(library, tmp_path / "library") / "catalog.sqlite"


def without_copies(path: Path) -> None:
    for copy in (path.parent / "backups").iterdir():
        copy.unlink()


def scribble(path: Path, pages: list[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


def consistent(path: Path) -> None:
    assert rows(path, "pragma integrity_check") == [("ok",)]
    assert rows(path, "pragma foreign_key_check") == []
    owed = """select count(*) from passages p where vector_key is not null
        and not exists (select 1 from vectors v where v.key = p.vector_key and v.grade = 1)
        and not exists (select 1 from pending n where n.key = p.vector_key)"""
    assert rows(path, owed) == [(0,)]
    passages = (
        "select (select count(*) from passages), (select count(*) from pending join passages on vector_key = key)"
    )
    assert rows(path, "select passages, owed from passage_counts") == rows(path, passages)
    files = "select coalesce(sum(n), 0) from file_counts"
    assert rows(path, files) == rows(path, "select count(*) from files where kind <> 'folder'")
    newest = "select (select value from meta where key = 'change') >= coalesce((select max(change) from files), 0)"
    assert rows(path, newest) == [(1,)]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("copies", [True, False], ids=["with copies", "without"])
def test_whatever_pages_are_damaged_what_is_left_is_whole(catalog: Path, seed: int, copies: bool) -> None:
    chance = random.Random(seed)
    before = set(rows(catalog, "select key, vector from vectors where grade = 1"))
    pages = catalog.stat().st_size // PAGE
    if not copies:
        without_copies(catalog)
    scribble(catalog, chance.sample(range(1, pages), 1 + seed))
    with closing(CatalogFile(catalog)):
        pass
    consistent(catalog)
    assert set(rows(catalog, "select key, vector from vectors where grade = 1")) <= before
    if copies:
        assert [path for (path,) in rows(catalog, "select path from folders order by path")] == FOLDERS


def test_one_damaged_page_costs_little(catalog: Path) -> None:
    without_copies(catalog)
    [(root,)] = rows(catalog, "select rootpage from sqlite_master where name = 'vectors'")
    scribble(catalog, [int(str(root)) + 3])
    with closing(CatalogFile(catalog)):
        pass
    consistent(catalog)
    [(kept,)] = rows(catalog, "select count(*) from vectors")
    assert int(str(kept)) >= FILES - 8


@pytest.mark.parametrize(
    "misfortune",
    [
        pytest.param(lambda path: path.unlink(), id="deleted"),
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.write_bytes(b"\0" * path.stat().st_size), id="all zeros"),
        pytest.param(lambda path: scribble(path, [0]), id="first page"),
    ],
)
def test_a_catalog_of_which_nothing_is_left_comes_back_from_its_copy(
    catalog: Path, misfortune: Callable[[Path], None]
) -> None:
    misfortune(catalog)
    with closing(CatalogFile(catalog)) as file:
        assert "2 folders came back from a copy of the catalog." in file.healed
    consistent(catalog)
    assert rows(catalog, "select count(*), count(distinct state) from files") == [(FILES, 1)]
    assert rows(catalog, "select distinct state from files") == [("waiting",)]
    assert rows(catalog, "select count(*) from vectors where grade = 1") == [(FILES,)]


def test_without_a_copy_the_user_is_told_what_to_do(catalog: Path) -> None:
    without_copies(catalog)
    scribble(catalog, [0])
    with closing(CatalogFile(catalog)) as file:
        assert file.healed[-2:] == (
            "No folder could be saved: please add your folders again.",
            "A part of what was read is lost; the files it came from are read again.",
        )


def test_the_indexes_that_followed_a_damaged_catalog_are_forgotten(catalog: Path) -> None:
    for name in salvage.DERIVED:
        (catalog.parent / name).mkdir()
    scribble(catalog, [0])
    with closing(CatalogFile(catalog)):
        pass
    assert not [name for name in salvage.DERIVED if (catalog.parent / name).exists()]


def test_a_healing_that_was_interrupted_is_completed(catalog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scribble(catalog, [0])
    with monkeypatch.context() as patch:
        patch.setattr(salvage, "_forget_older", interrupted)
        with pytest.raises(InterruptedError):
            CatalogFile(catalog)
    assert not catalog.exists()
    with closing(CatalogFile(catalog)):
        pass
    consistent(catalog)
    assert rows(catalog, "select count(*) from folders") == [(2,)]
    assert not list(catalog.parent.glob("catalog.healed*"))


def interrupted(*_: object) -> None:
    raise InterruptedError


def test_a_damaged_catalog_of_a_newer_program_is_not_touched(catalog: Path) -> None:
    with closing(CatalogFile(catalog)) as file, file.write() as db:
        db.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('hunch.catalog', 'm9', '')"
        )
    [(root,)] = rows(catalog, "select rootpage from sqlite_master where name = 'vectors'")
    scribble(catalog, [int(str(root)) + 3])
    before = catalog.read_bytes()
    with pytest.raises(LibraryRefused, match=r"newer Hunch \(m9\)"):
        CatalogFile(catalog)
    assert catalog.read_bytes() == before


# --- copies --------------------------------------------------------------------------------------------------


def kept(path: Path) -> dict[str, int]:
    return {copy.name: copy.stat().st_mtime_ns for copy in (path.parent / "backups").iterdir()}


def test_copies_are_made_when_they_are_due(catalog: Path) -> None:
    first = kept(catalog)
    assert set(first) == {"catalog.sqlite", "essentials.sqlite"}
    with closing(Catalog(catalog)) as opened:
        opened.file.keep_copies(nothing)
        assert kept(catalog) == first
        put(opened, 1, FILES)
        opened.file.keep_copies(nothing)
        assert kept(catalog) == first
        opened.add_folder("/third")
        opened.file.keep_copies(nothing)
    changed = {name for name, moment in kept(catalog).items() if moment != first[name]}
    assert changed == {"essentials.sqlite"}


def test_a_damaged_catalog_takes_no_copys_place(catalog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.storage.database._CHECKED_AT_ONCE", 0)
    (catalog.parent / "backups" / "catalog.sqlite").unlink()
    before = kept(catalog)
    [(root,)] = rows(catalog, "select rootpage from sqlite_master where name = 'vectors'")
    scribble(catalog, [int(str(root)) + 3])
    with closing(CatalogFile(catalog)) as file, pytest.raises(CatalogDamaged):
        file.keep_copies(nothing)
    assert kept(catalog) == before


def test_an_older_catalog_is_copied_before_it_is_migrated(catalog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    applied = max(migrations.newest())
    steps = list(migrations.catalog._migrations)
    monkeypatch.setattr(migrations, "newest", lambda: {*(step.name for step in steps), "m999_next"})
    monkeypatch.setattr(migrations.catalog, "applied", lambda db: steps)
    with closing(CatalogFile(catalog)):
        pass
    copy = catalog.parent / "backups" / f"before-{applied}.sqlite"
    assert rows(copy, "select count(*) from vectors") == [(FILES,)]
