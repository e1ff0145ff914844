"""The catalog file: opened, refused with a sentence, written by one while others read."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from indexer.errors import CatalogDamaged, LibraryGone, LibraryRefused
from indexer.records import FileStamp
from indexer.scheduling import Stopped
from indexer.storage import migrations
from indexer.storage.catalog import Catalog
from indexer.storage.database import CatalogFile
from tests.indexer.conftest import ROOT, OpenShelf

SOON = 10.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalog.sqlite"


@pytest.fixture
def file(path: Path) -> Iterator[CatalogFile]:
    with closing(CatalogFile(path)) as opened:
        yield opened


def names(file: CatalogFile) -> set[str]:
    return {row["name"] for row in file.read().execute("select name from sqlite_master where type = 'table'")}


def folders(file: CatalogFile) -> list[str]:
    return [row["path"] for row in file.read().execute("select path from folders order by path")]


def add(file: CatalogFile, *paths: str) -> None:
    with file.write() as db:
        for one in paths:
            db.execute("insert into folders (path, added) values (?, 0)", [one])


# --- opening -----------------------------------------------------------------------------------------------


def test_a_new_catalog_is_brought_to_today(file: CatalogFile) -> None:
    assert {"folders", "files", "passages", "vectors", "pending", "gone", "meta"} <= names(file)
    assert {step.name for step in migrations.catalog.applied(file.read())} == migrations.newest()


def test_steps_are_numbered_without_a_gap() -> None:
    assert sorted(name[:5] for name in migrations.newest()) == [
        f"m{n:03}_" for n in range(1, len(migrations.newest()) + 1)
    ]


def test_opening_again_changes_nothing(path: Path) -> None:
    for expected in ([], ["/home"]):
        with closing(CatalogFile(path)) as file:
            assert folders(file) == expected
            if not expected:
                add(file, "/home")


def of_a_newer_program(path: Path) -> None:
    with closing(CatalogFile(path)) as file, file.write() as db:
        db.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('hunch.catalog', 'm999_x', '')"
        )


def filled(path: Path) -> bytes:
    with closing(CatalogFile(path)) as file:
        add(file, *(f"/home/{n:04}" for n in range(2_000)))
    return path.read_bytes()


def truncated(path: Path) -> None:
    path.write_bytes(filled(path)[:-20_000])


def scribbled_over(path: Path) -> None:
    content = filled(path)
    path.write_bytes(content[:4_096] + b"\xff" * 40_000 + content[44_096:])


def of_another_kind(path: Path) -> None:
    path.write_bytes(b"a text that is no database" * 400)


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        pytest.param(of_a_newer_program, r"made by a newer Hunch \(m999_x\). Update Hunch", id="newer"),
        pytest.param(Path.mkdir, "cannot be written; check the rights", id="a folder"),
    ],
)
def test_what_is_refused_with_a_sentence(path: Path, made: Callable[[Path], None], sentence: str) -> None:
    made(path)
    with pytest.raises(LibraryRefused, match=sentence):
        CatalogFile(path)


@pytest.mark.parametrize("made", [truncated, scribbled_over, of_another_kind])
def test_what_is_healed_at_the_opening(path: Path, made: Callable[[Path], None]) -> None:
    made(path)
    damaged = path.read_bytes()
    with closing(CatalogFile(path)) as file:
        assert file.healed[0].startswith("The catalog was damaged and has been healed")
        assert names(file) >= {"folders", "files", "meta"}
        add(file, "/new")
    [aside] = (path.parent / "damaged").glob("*-catalog.sqlite")
    assert aside.read_bytes() == damaged
    with closing(CatalogFile(path)) as file:
        assert (file.healed, "/new" in folders(file)) == ((), True)


def test_damage_that_shows_later_is_told_and_healed_at_the_next_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("indexer.storage.database._CHECKED_AT_ONCE", 0)
    path.write_bytes(filled(path)[:-20_000] + b"\xa5" * 20_000)
    told: list[str] = []
    with closing(CatalogFile(path)) as file:
        file.on_loss = lambda error: told.append(type(error).__name__)
        with pytest.raises(CatalogDamaged):
            list(file.rows("select added from folders"))
        with pytest.raises(CatalogDamaged):
            file.examine(lambda: None)
    assert told == ["CatalogDamaged", "CatalogDamaged"]
    with closing(CatalogFile(path)) as file:
        assert file.healed
        assert len(folders(file)) > 1_000
        file.examine(lambda: None)


@pytest.mark.parametrize("replaced", [False, True])
def test_a_catalog_that_left_its_place_takes_nothing_more(path: Path, replaced: bool) -> None:
    filled(path)
    told: list[str] = []
    with closing(CatalogFile(path)) as file:
        file.on_loss = lambda error: told.append(str(error))
        # The old file is kept open elsewhere, so that its number is not given to the new one.
        path.rename(path.with_name("elsewhere"))
        if replaced:
            path.write_bytes(b"another library's")
        with pytest.raises(LibraryGone), file.write() as database:
            database.execute("delete from folders")
        with pytest.raises(LibraryGone):
            file.read()
        assert not file.is_in_place
    assert told == [f"The library in {path.parent} was deleted, moved or replaced."] * 2
    assert path.exists() == replaced


def test_an_examination_stops_when_the_engine_does(path: Path) -> None:
    filled(path)

    def stop() -> None:
        raise Stopped

    with closing(CatalogFile(path)) as file, pytest.raises(Stopped):
        file.examine(stop)


def test_a_refused_catalog_is_left_as_it_is(path: Path) -> None:
    of_a_newer_program(path)
    before = path.read_bytes()
    with pytest.raises(LibraryRefused):
        CatalogFile(path)
    assert path.read_bytes() == before


def test_a_catalog_that_another_program_locks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.storage.database._BUSY_SECONDS", 0.01)
    with closing(CatalogFile(path)) as file, closing(sqlite3.connect(path)) as other:
        other.execute("begin immediate")
        with pytest.raises(LibraryRefused, match="locked by another program"):
            add(file, "/home")
        other.rollback()
        add(file, "/home")
        assert folders(file) == ["/home"]


# --- writing and reading --------------------------------------------------------------------------------------


def test_a_transaction_is_kept_whole_or_not_at_all(file: CatalogFile) -> None:
    add(file, "/kept")
    with pytest.raises(sqlite3.IntegrityError):
        add(file, "/lost", "/kept")
    assert folders(file) == ["/kept"]


def test_a_transaction_inside_another_joins_it(file: CatalogFile) -> None:
    with suppress(ZeroDivisionError), file.write():
        add(file, "/inner")
        raise ZeroDivisionError
    assert folders(file) == []


def test_readers_cannot_write(file: CatalogFile) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        file.read().execute("delete from folders")


def test_a_reader_neither_waits_for_a_writer_nor_sees_what_it_has_not_committed(file: CatalogFile) -> None:
    seen: list[list[str]] = []
    with file.write() as db:
        db.execute("insert into folders (path, added) values ('/home', 0)")
        reader = threading.Thread(target=lambda: seen.append(folders(file)))
        reader.start()
        reader.join(SOON)
    assert (seen, folders(file)) == ([[]], ["/home"])


def test_the_log_does_not_grow_for_ever(file: CatalogFile, path: Path) -> None:
    add(file, "/home")
    assert path.with_name("catalog.sqlite-wal").stat().st_size > 0
    file.checkpoint()
    assert path.with_name("catalog.sqlite-wal").stat().st_size == 0


def test_readers_always_see_whole_files_while_others_are_written(open_shelf: OpenShelf) -> None:
    """Two writers commit files of ten passages; three readers never see a file with another number."""
    shelf = open_shelf()
    text = " / ".join(f"# Part {n} / {'word ' * 60}" for n in range(10))
    whole = len(shelf.lookup.passages_of(shelf.put("first", text)))
    ended = threading.Event()
    wrong: list[int] = []

    def write(writer: int) -> None:
        for n in range(20):
            shelf.put(f"{writer}", text + str(n))

    def read() -> None:
        while not ended.is_set():
            counts = shelf.catalog.file.read().execute(
                "select count(p.id) as n from files f left join passages p on p.file = f.id group by f.id"
            )
            wrong.extend(n for row in counts if (n := row["n"]) not in (0, whole))

    writers = [threading.Thread(target=write, args=[n]) for n in range(2)]
    readers = [threading.Thread(target=read) for _ in range(3)]
    for thread in [*readers, *writers]:
        thread.start()
    for thread in writers:
        thread.join(SOON)
    ended.set()
    for thread in readers:
        thread.join(SOON)
    assert whole == 10
    assert wrong == []
    assert {f.path for f in shelf.lookup.known(shelf.folder)} == {f"{ROOT}/{name}" for name in ("first", "0", "1")}


def test_writers_of_several_threads_draw_different_change_numbers(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    writers = [threading.Thread(target=put_some, args=[shelf.catalog, shelf.folder, n]) for n in range(4)]
    for thread in writers:
        thread.start()
    for thread in writers:
        thread.join(SOON)
    changes = [file.change for file in shelf.lookup.changed_after(0, 1_000)]
    assert len(changes) == 40
    assert changes == sorted(set(changes))


def put_some(catalog: Catalog, folder: int, writer: int) -> None:
    for n in range(10):
        catalog.note(folder, [(FileStamp(f"{ROOT}/{writer}/{n}", 1, 1), "text")])


def test_a_thread_takes_its_connection_with_it(tmp_path: Path) -> None:
    file = CatalogFile(tmp_path / "catalog.sqlite")

    def read() -> None:
        file.read().execute("select 1").fetchone()

    for _ in range(5):
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert len(file._readers) == 0
    file.close()
