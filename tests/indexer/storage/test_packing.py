"""Texts are stored small, come back as they were, and are healed when what they were packed with is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from indexer.errors import CatalogDamaged
from indexer.passages import Passage
from indexer.records import Document, FileStamp, FileState, Locator, Reading
from indexer.storage import packing
from indexer.storage.catalog import Catalog
from indexer.storage.lookup import Lookup
from indexer.storage.packing import FIRST, Packer
from tests.benchmarks.generated import Writer

A_FILE = 50
FILES = FIRST // A_FILE + 3


def texts_of(writer: Writer) -> list[str]:
    return [writer.document(60) for _ in range(A_FILE - 3)] + ["short", "Größe, 東京, 👍 " * 20, "q" * 63]


def put(catalog: Catalog, folder: int, number: int, texts: list[str]) -> None:
    stamp = FileStamp(f"/home/{number}.txt", 1, 1)
    catalog.note(folder, [(stamp, "text")])
    with catalog.file.write() as db:
        [(file,)] = db.execute("select id from files where path = ?", [stamp.path]).fetchall()
    passages = [Passage(text, Locator(), 0, len(text)) for text in texts]
    catalog.commit_reading(file, Reading("plain", 1, document=Document()), passages, stamp=stamp, content_hash=b"")


@pytest.fixture
def written(tmp_path: Path) -> list[list[str]]:
    """The texts of each file of a library that was just large enough for its first dictionary."""
    writer = Writer(1)
    files = [texts_of(writer) for _ in range(FILES)]
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        folder = catalog.add_folder("/home")
        for number, texts in enumerate(files):
            put(catalog, folder, number, texts)
        catalog.file.keep_essentials()
    return files


def raw(path: Path, sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path / "catalog.sqlite", isolation_level=None)) as database:
        return database.execute(sql, values).fetchall()


def read(catalog: Catalog) -> list[list[str]]:
    lookup = Lookup(catalog.file)
    files = [lookup.known_at(f"/home/{number}.txt") for number in range(FILES)]
    return [[row.text for row in lookup.passages_of(file.id)] for file in files if file]


def test_every_text_comes_back_as_it_was(tmp_path: Path, written: list[list[str]]) -> None:
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        assert read(catalog) == written


def test_texts_are_packed_once_there_is_something_to_learn_from(tmp_path: Path, written: list[list[str]]) -> None:
    kinds = raw(tmp_path, "select typeof(text), count(*) from passages group by 1")
    packed = (FILES * A_FILE - FIRST) * (A_FILE - 2) // A_FILE
    assert dict(kinds)["blob"] == packed
    [(stored,)] = raw(tmp_path, "select sum(length(text)) from passages where typeof(text) = 'blob'")
    assert isinstance(stored, int)
    assert stored < 0.5 * sum(len(t.encode()) for file in written[-3:] for t in file if len(t) > 63)


def test_a_dictionary_that_was_rolled_back_packs_nothing(tmp_path: Path) -> None:
    writer = Writer(1)
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        folder = catalog.add_folder("/home")
        for number in range(FIRST // A_FILE):
            put(catalog, folder, number, texts_of(writer))
        put(catalog, folder, 900, ["waits"])
        with suppress(ZeroDivisionError), catalog.together():
            put(catalog, folder, 900, texts_of(Writer(7)))
            raise ZeroDivisionError
        put(catalog, folder, FIRST // A_FILE, last := texts_of(Writer(9)))
        assert read(catalog)[-1] == last


def test_a_library_can_outgrow_a_dictionary_in_the_transaction_that_made_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "TIMES", 2)
    files = [texts_of(Writer(number)) for number in range(3 * FIRST // A_FILE)]
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        folder = catalog.add_folder("/home")
        with catalog.together():
            for number, texts in enumerate(files):
                put(catalog, folder, number, texts)
        texts = catalog.file.rows("select plain(text) as text from passages order by id")
        assert [row["text"] for row in texts] == [text for file in files for text in file]
    assert raw(tmp_path, "select count(*) from dictionaries") == [(2,)]


def test_texts_that_teach_nothing_stay_as_they_are(tmp_path: Path) -> None:
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        folder = catalog.add_folder("/home")
        for number in range(FILES):
            put(catalog, folder, number, [""] * A_FILE)
        assert read(catalog) == [[""] * A_FILE] * FILES
    assert raw(tmp_path, "select count(*) from dictionaries") == [(0,)]


def test_another_process_reads_what_a_later_dictionary_packed(tmp_path: Path, written: list[list[str]]) -> None:
    packer = Packer(tmp_path / "catalog.sqlite")
    with closing(sqlite3.connect(tmp_path / "catalog.sqlite")) as database:
        packer.teach(database)
        found = [text for (text,) in database.execute("select plain(text) from passages order by file, ordinal")]
    assert found == [text for texts in written for text in texts]


def test_a_text_that_cannot_be_unpacked_is_damage_and_its_file_is_read_again(
    tmp_path: Path, written: list[list[str]]
) -> None:
    raw(tmp_path, "update passages set text = substr(text, 1, 20) where id = (select max(id) - 3 from passages)")
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog, pytest.raises(CatalogDamaged):
        read(catalog)
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        assert catalog.file.healed
        assert sum(map(len, read(catalog))) == FILES * A_FILE - 1
        assert Lookup(catalog.file).known_at("/home/0.txt").state is FileState.waiting  # type: ignore[union-attr]


def test_idle_examination_finds_a_text_that_cannot_be_unpacked(tmp_path: Path, written: list[list[str]]) -> None:
    raw(tmp_path, "update passages set text = substr(text, 1, 20) where id = (select max(id) - 3 from passages)")
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog, pytest.raises(CatalogDamaged):
        catalog.file.examine(lambda: None)


def test_a_lost_dictionary_comes_back_from_the_copies(tmp_path: Path, written: list[list[str]]) -> None:
    """It is among what is copied, because everything that it packed would be lost with it."""
    (tmp_path / "catalog.suspected").touch()
    raw(tmp_path, "drop table dictionaries")
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        assert catalog.file.healed
        assert read(catalog) == written
