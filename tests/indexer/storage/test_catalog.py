"""What the library is told and what it then believes: tables of what happens to files and folders."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from indexer.errors import FolderRefused
from indexer.passages import cut
from indexer.records import Content, Document, Failure, FailureKind, FileStamp, FileState, Reading
from indexer.storage.catalog import Catalog
from indexer.storage.lookup import Lookup
from indexer.storage.readings import FileReading
from tests.indexer.conftest import ROOT, document

A = f"{ROOT}/a.txt"
OLD, NEW = FileStamp(A, 10, 1), FileStamp(A, 12, 2)
TEXT = Document(document("The harvest was late.").blocks)


class Books:
    """A catalog, its lookup, and the things that can happen to the file A."""

    def __init__(self, path: Path) -> None:
        self.catalog = Catalog(path, now=lambda: 7.0)
        self.lookup = Lookup(self.catalog.file)
        self.folder = self.catalog.add_folder(ROOT)

    def happens(self, *events: str) -> None:
        for event in events:
            getattr(self, event)()

    # --- what the disk shows

    def seen(self) -> None:
        self.catalog.note(self.folder, [(OLD, "text")])

    def edited(self) -> None:
        self.catalog.note(self.folder, [(NEW, "text")])

    def restamped(self) -> None:
        self.catalog.restamp(self.id, NEW)

    def ruled_out(self) -> None:
        self.catalog.leave_out(self.folder, [(OLD, "text", FileState.skipped, "A rule leaves it out.")])

    def gone(self) -> None:
        self.catalog.drop([A])

    def moved(self) -> None:
        self.catalog.move(self.folder, [(A, FileStamp(f"{ROOT}/b.md", 10, 3), "markdown")])

    def unplugged(self) -> None:
        self.catalog.set_online(self.folder, False, "The drive is not there.")

    def plugged_in(self) -> None:
        self.catalog.set_online(self.folder, True)

    def retried(self) -> None:
        assert self.catalog.retry(A)

    # --- what a reader says

    def read(self) -> None:
        self.commit(Reading("plain", 1, document=TEXT))

    def read_partly(self) -> None:
        self.commit(Reading("plain", 1, document=Document(TEXT.blocks, content=Content.partly, note="Page 2 is torn.")))

    def no_text(self) -> None:
        self.commit(Reading("plain", 1, document=Document(content=Content.no_text, note="A picture.")))

    def locked(self) -> None:
        self.commit(Reading("plain", 1, document=Document(content=Content.locked, note="It has a password.")))

    def broken(self) -> None:
        self.commit(Reading("plain", 1, failure=Failure(FailureKind.broken, "It is broken.")))

    def unsupported(self) -> None:
        self.commit(Reading("", 0, failure=Failure(FailureKind.unsupported, "Nobody reads it.")))

    def new_program(self) -> None:
        self.catalog.expect_again({"plain": 2}, "new readers")

    def same_program(self) -> None:
        self.catalog.expect_again({"plain": 1}, "old readers")

    def commit(self, reading: Reading) -> None:
        passages = cut(reading.document) if reading.document else []
        self.catalog.commit_reading(self.id, reading, passages, stamp=OLD, content_hash=b"hash", readers="old readers")

    # --- what is believed

    @property
    def id(self) -> int:
        known = self.lookup.known_at(A)
        assert known is not None
        return known.id

    @property
    def picture(self) -> str:
        """State, number of passages, and the sentence if there is one, of the only file."""
        files = list(self.lookup.known(self.folder))
        if not files:
            return "unknown"
        (file,) = files
        row = self.lookup.files([file.id])[file.id]
        return f"{row.state} {len(self.lookup.passages_of(file.id))} {row.sentence or ''}".strip()


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = Books(tmp_path / "catalog.sqlite")
    with closing(made.catalog):
        yield made


@pytest.mark.parametrize(
    ("events", "picture"),
    [
        ("seen", "waiting 0"),
        ("seen read", "searchable 1"),
        ("seen read seen", "searchable 1"),
        ("seen read edited", "waiting 1"),
        ("seen read edited read", "searchable 1"),
        ("seen read edited restamped", "searchable 1"),
        ("seen read_partly", "partly 1 Page 2 is torn."),
        ("seen read_partly edited restamped", "partly 1 Page 2 is torn."),
        ("seen no_text", "searchable 0 A picture."),
        ("seen no_text edited restamped", "searchable 0 A picture."),
        ("seen locked", "failed 0 It has a password."),
        ("seen locked edited restamped", "failed 0 It has a password."),
        ("seen broken", "failed 0 It is broken."),
        ("seen broken edited restamped", "failed 0 It is broken."),
        ("seen read broken", "failed 0 It is broken."),
        ("seen broken read", "searchable 1"),
        ("seen unsupported", "skipped 0 Nobody reads it."),
        ("seen unsupported edited restamped", "skipped 0 Nobody reads it."),
        ("ruled_out", "skipped 0 A rule leaves it out."),
        ("ruled_out ruled_out", "skipped 0 A rule leaves it out."),
        ("seen read ruled_out", "skipped 0 A rule leaves it out."),
        ("ruled_out seen", "waiting 0"),
        ("seen read ruled_out seen read", "searchable 1"),
        ("seen gone", "unknown"),
        ("seen read gone gone", "unknown"),
        ("seen read gone seen", "waiting 0"),
        ("seen read moved", "searchable 1"),
        ("seen read unplugged", "offline 1"),
        ("seen broken unplugged", "offline 0 It is broken."),
        ("seen read unplugged plugged_in", "searchable 1"),
        ("seen broken retried read", "searchable 1"),
        ("seen read same_program", "searchable 1"),
        ("seen read new_program", "waiting 1"),
        ("seen unsupported same_program", "skipped 0 Nobody reads it."),
        ("seen unsupported new_program", "waiting 0 Nobody reads it."),
        ("seen broken new_program", "waiting 0 It is broken."),
        ("ruled_out new_program", "skipped 0 A rule leaves it out."),
    ],
)
def test_what_happens_to_a_file(books: Books, events: str, picture: str) -> None:
    books.happens(*events.split())
    assert books.picture == picture


@pytest.mark.parametrize(
    ("events", "forgotten"),
    [("seen read edited", False), ("seen read retried", True), ("seen read new_program", True)],
)
def test_whether_an_unchanged_file_would_be_read_again(books: Books, events: str, forgotten: bool) -> None:
    """Without a hash to compare with, a waiting file is read."""
    books.happens(*events.split())
    known = books.lookup.known_at(A)
    assert known is not None
    assert (known.state, known.content_hash is None) == (FileState.waiting, forgotten)


def test_a_file_in_a_renamed_folder_is_no_news_to_the_indexes(books: Books) -> None:
    books.happens("seen", "read")
    last = books.lookup.last_change()
    books.catalog.move(books.folder, [(A, FileStamp(f"{ROOT}/other/a.txt", 10, 1), "text")])
    assert list(books.lookup.changed_after(last, 10)) == []
    books.catalog.move(books.folder, [(f"{ROOT}/other/a.txt", FileStamp(f"{ROOT}/other/b.txt", 10, 1), "text")])
    assert [file.name for file in books.lookup.changed_after(last, 10)] == ["b.txt"]


def test_a_moved_file_keeps_its_number_and_takes_its_new_name(books: Books) -> None:
    books.happens("seen", "read")
    number = books.id
    books.happens("moved")
    row = books.lookup.files([number])[number]
    assert (row.path, row.name, row.kind, row.modified) == (f"{ROOT}/b.md", "b.md", "markdown", 3e-9)


def test_a_file_that_moves_onto_another_replaces_it(books: Books) -> None:
    books.catalog.note(books.folder, [(FileStamp(f"{ROOT}/b.md", 1, 1), "markdown")])
    books.happens("seen", "read", "moved")
    assert books.picture == "searchable 1"


def test_several_files_are_kept_at_once(books: Books) -> None:
    """A text that stands in several of them is wanted once; a file that has gone costs the others nothing."""
    books.catalog.use_model("model")
    there = [FileStamp(f"{ROOT}/{name}.txt", 1, 1) for name in "xyz"]
    books.catalog.note(books.folder, [(stamp, "text") for stamp in there])
    known = [books.lookup.known_at(stamp.path) for stamp in there]
    sketches = np.ones((len(cut(TEXT)), 4), np.float32)
    read = [
        FileReading(file.id, Reading("plain", 1, document=TEXT), cut(TEXT), stamp, None, sketches=sketches)
        for file, stamp in zip(known, there, strict=True)
        if file is not None
    ]
    books.catalog.drop([there[1].path])
    assert books.catalog.commit_readings(read) == {read[0].file, read[2].file}
    assert [len(books.lookup.passages_of(one.file)) for one in read] == [len(cut(TEXT)), 0, len(cut(TEXT))]
    assert books.lookup.vector_count() == len(books.lookup.pending_texts(99)) == len({p.text for p in cut(TEXT)})
    changes = [
        terms.change for terms in books.lookup.changed_after(0, 99) if terms.file in (read[0].file, read[2].file)
    ]
    assert len(set(changes)) == 2


def test_what_cannot_be_told_of_a_file_that_is_not_there(books: Books) -> None:
    assert books.catalog.retry(A) is False
    assert (
        books.catalog.commit_reading(99, Reading("plain", 1, document=TEXT), [], stamp=OLD, content_hash=None) is False
    )
    books.catalog.restamp(99, NEW)
    books.catalog.leave_unrecognised(99, "It is gone.")
    books.catalog.set_online(99, False)
    books.gone()
    assert books.picture == "unknown"


def test_a_folder_that_a_rule_leaves_out_is_not_read_again(books: Books) -> None:
    books.catalog.leave_out(books.folder, [(OLD, "folder", FileState.skipped, "A rule leaves it out.")])
    assert books.catalog.retry(A) is False


def test_what_a_limit_has_cut_is_read_once_more(books: Books) -> None:
    books.happens("seen")
    note = "only a part was read (setting reading.pages)"
    books.commit(Reading("plain", 1, document=Document(TEXT.blocks, content=Content.partly, note=note)))
    assert books.catalog.retry_saying("setting reading.rows)") == 0
    assert books.picture.startswith("partly")
    assert books.catalog.retry_saying("setting reading.pages)") == 1
    assert books.picture.startswith("waiting")


@pytest.mark.parametrize(
    ("event", "counted"),
    [("seen", 0), ("edited", 1)],
)
def test_only_what_changed_is_counted(books: Books, event: str, counted: int) -> None:
    books.happens("seen", "read")
    stamp = OLD if event == "seen" else NEW
    assert books.catalog.note(books.folder, [(stamp, "text")]) == counted


# --- change numbers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("seen", False),
        ("edited", True),
        ("read", True),
        ("broken", True),
        ("ruled_out", True),
        ("gone", True),
        ("moved", True),
        ("unplugged", False),
        ("same_program", False),
    ],
)
def test_what_a_derived_index_is_told(books: Books, event: str, told: bool) -> None:
    books.happens("seen", "read")
    before = books.lookup.last_change()
    books.happens(event)
    assert bool(books.lookup.changed_after(before, 10)) is told


def test_a_file_that_is_gone_is_told_until_every_index_knows(books: Books) -> None:
    books.happens("seen", "read")
    number = books.id
    books.happens("gone")
    (gone,) = books.lookup.changed_after(0, 10)
    assert (gone.file, gone.present) == (number, False)
    books.catalog.forget_gone(gone.change - 1)
    assert books.lookup.changed_after(0, 10) == [gone]
    books.catalog.forget_gone(gone.change)
    assert books.lookup.changed_after(0, 10) == []


def test_numbers_of_files_are_never_used_again(books: Books) -> None:
    books.happens("seen")
    first = books.id
    books.happens("gone", "seen")
    assert books.id > first


# --- folders ---------------------------------------------------------------------------------------------------


def test_a_folder_that_takes_in_others_keeps_what_is_known_of_them(books: Books) -> None:
    books.happens("seen", "read")
    outer = books.catalog.add_folder("/", absorbing=[ROOT])
    assert [f.path for f in books.catalog.folders()] == ["/"]
    assert [f.path for f in books.lookup.known(outer)] == [A]


def test_a_removed_folder_takes_its_files_along(books: Books) -> None:
    books.happens("seen", "read")
    books.catalog.remove_folder(ROOT)
    assert books.catalog.folders() == []
    assert books.lookup.known_at(A) is None
    assert [file.present for file in books.lookup.changed_after(0, 10)] == [False]


def test_a_folder_that_is_not_there_cannot_be_removed(books: Books) -> None:
    with pytest.raises(FolderRefused, match="/elsewhere is not a folder of this library"):
        books.catalog.remove_folder("/elsewhere")


def test_a_folder_says_why_it_is_out_of_reach(books: Books) -> None:
    books.happens("unplugged")
    assert [(f.online, f.note) for f in books.catalog.folders()] == [(False, "The drive is not there.")]
    books.happens("plugged_in")
    assert [(f.online, f.note) for f in books.catalog.folders()] == [(True, None)]


@pytest.mark.parametrize("value", ["text", 7, 0.5, ""])
def test_small_things_are_remembered(books: Books, value: str | float) -> None:
    assert books.catalog.recall("thing") is None
    books.catalog.remember("thing", "before")
    books.catalog.remember("thing", value)
    assert books.catalog.recall("thing") == value
