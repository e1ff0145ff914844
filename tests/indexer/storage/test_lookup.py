"""What the library answers about itself: files, passages, counts, problems, and what waits."""

from __future__ import annotations

import pytest

from indexer.passages import cut
from indexer.records import (
    Block,
    BlockKind,
    Content,
    Document,
    Failure,
    FailureKind,
    FileStamp,
    FileState,
    Locator,
    Reading,
    WordBox,
)
from tests.indexer.conftest import ROOT, OpenShelf, Shelf


@pytest.fixture
def shelf(open_shelf: OpenShelf) -> Shelf:
    return open_shelf()


def test_a_passage_comes_back_as_it_was_cut(shelf: Shelf) -> None:
    at = Locator(page=3, line=7, section="Law", seconds=1.5, member="a.zip")
    box = WordBox(0, 3, 0.1, 0.2, 0.3, 0.4)
    content = Document(
        (
            Block("Tides", BlockKind.heading, at, level=1, source="ocr"),
            Block("The moon pulls at the sea.", BlockKind.caption, at, boxes=(box,), source="ocr"),
        )
    )
    (passage,) = cut(content)
    file = shelf.read("a.png", content)
    (row,) = shelf.lookup.passages_of(file)
    assert (row.text, row.at, row.start, row.end) == (passage.text, at, passage.start, passage.end)
    assert (row.kind, row.source, row.heading, row.boxes) == ("caption", "ocr", "Tides", passage.boxes)
    assert (row.file, row.ordinal, row.exact) == (file, 0, False)
    assert shelf.lookup.passages([row.id, 999]) == {row.id: row}
    assert row.block() == Block(passage.text, BlockKind.caption, at, boxes=passage.boxes, source="ocr")


def test_a_file_comes_back_as_it_was_read(shelf: Shelf) -> None:
    content = Document(
        (Block("x"),), "Tides", {"author": "Ann"}, Content.partly, "Page 2 is torn.", language="en", pages=2
    )
    file = shelf.read("deep/a.pdf", content, kind="pdf", modified=1_500_000_000)
    row = shelf.lookup.file_at(f"{ROOT}/deep/a.pdf")
    assert row is not None
    assert (row.id, row.name, row.kind, row.modified, row.state) == (file, "a.pdf", "pdf", 1.5, FileState.partly)
    assert (row.title, row.sentence, row.facts, row.language) == ("Tides", "Page 2 is torn.", {"author": "Ann"}, "en")
    assert shelf.lookup.files([file, 999]) == {file: row}
    assert shelf.lookup.file_at(f"{ROOT}/missing") is None


def test_any_number_of_things_is_asked_for_at_once(shelf: Shelf) -> None:
    ids = [shelf.put(f"{n}.txt", f"text number {n}") for n in range(30)]
    assert set(shelf.lookup.files([*ids, *range(1_000, 3_000)])) == set(ids)


@pytest.mark.parametrize(
    ("under", "names"),
    [
        (None, ["a", "a b/c", "a/b", "a/b/c", "a0", "ab"]),
        ("a", ["a/b", "a/b/c"]),
        ("a/b", ["a/b/c"]),
        ("a b", ["a b/c"]),
        ("missing", []),
    ],
)
def test_files_under_a_folder(shelf: Shelf, under: str | None, names: list[str]) -> None:
    for name in ["ab", "a0", "a/b", "a/b/c", "a b/c", "a"]:
        shelf.put(name, "x")
    known = shelf.lookup.known(shelf.folder, under and f"{ROOT}/{under}")
    assert [file.path.removeprefix(f"{ROOT}/") for file in known] == names


def test_what_is_read_next(shelf: Shelf) -> None:
    other = shelf.catalog.add_folder("/drive")
    shelf.catalog.note(shelf.folder, [(FileStamp(f"{ROOT}/{n}", 1, n), "text") for n in (1, 3, 2)])
    shelf.catalog.note(other, [(FileStamp("/drive/4", 1, 4), "text")])
    shelf.put("read", "text")
    assert [f.path for f in shelf.lookup.waiting(3)] == ["/drive/4", f"{ROOT}/3", f"{ROOT}/2"]
    shelf.catalog.set_online(other, False)
    assert [f.path for f in shelf.lookup.waiting(9)] == [f"{ROOT}/3", f"{ROOT}/2", f"{ROOT}/1"]


def test_what_the_word_index_needs_of_a_file(shelf: Shelf) -> None:
    file = shelf.read("a.txt", Document((Block("text"),), title="Title", facts={"author": "Ann", "camera": "Box"}))
    shelf.catalog.leave_out(shelf.folder, [(FileStamp(f"{ROOT}/b", 1, 1), "text", FileState.skipped, "A rule.")])
    read, left_out = shelf.lookup.changed_after(0, 10)
    (passage,) = shelf.lookup.passages_of(file)
    assert (read.file, read.name, read.title, read.facts) == (file, "a.txt", "Title", "Ann Box")
    assert (read.passages, read.present, left_out.present) == (((passage.id, "text"),), True, False)


def test_changes_come_in_order_and_in_parts(shelf: Shelf) -> None:
    for n in range(5):
        shelf.put(str(n), "text")
    shelf.catalog.drop([f"{ROOT}/2"])
    everything = shelf.lookup.changed_after(0, 100)
    parts, last = [], 0
    while part := shelf.lookup.changed_after(last, 2):
        parts += part
        last = part[-1].change
    assert parts == everything
    assert last == shelf.lookup.last_change()


def test_a_label_leads_to_every_file_with_its_text(shelf: Shelf) -> None:
    shelf.catalog.use_model("model")
    files = {shelf.put(name, "the same text") for name in ("a", "b")}
    shelf.embed()
    labels, vectors, exact = shelf.lookup.vectors_after(0, 10)
    assert (vectors.shape, exact.tolist()) == ((1, shelf.embedder.dimension), [True])
    found = shelf.lookup.passages_of_labels([*labels.tolist(), 999])
    assert {file for _, _, file, _ in found} == files


def test_no_vectors_yet(shelf: Shelf) -> None:
    labels, vectors, exact = shelf.lookup.vectors_after(0, 10)
    assert (labels.shape, vectors.shape, exact.shape, shelf.lookup.last_label()) == ((0,), (0, 0), (0,), 0)


def test_counts_and_problems(shelf: Shelf) -> None:
    shelf.put("fine", "text")
    shelf.read("torn", Document((Block("text"),), content=Content.partly, note="Page 2 is torn."))
    shelf.catalog.note(shelf.folder, [(FileStamp(f"{ROOT}/{name}", 1, 1), "text") for name in ("new", "bad")])
    stamp = FileStamp(f"{ROOT}/bad", 1, 1)
    failed = Reading("plain", 1, failure=Failure(FailureKind.timeout, "It took too long."))
    shelf.catalog.commit_reading(shelf.id_of("bad"), failed, [], stamp=stamp, content_hash=None)
    shelf.catalog.leave_out(
        shelf.folder,
        [
            (FileStamp(f"{ROOT}/x.iso", 1, 1), "archive", FileState.skipped, "Disk images are left out."),
            (FileStamp(f"{ROOT}/cache", 0, 0), "folder", FileState.skipped, "Caches are left out."),
        ],
    )
    counts = shelf.lookup.counts()
    assert (counts.searchable, counts.partly, counts.waiting, counts.failed, counts.skipped) == (1, 1, 1, 1, 1)
    assert shelf.lookup.folder_counts(shelf.folder) == {
        "searchable": 1, "partly": 1, "waiting": 1, "failed": 1, "skipped": 1
    }  # fmt: skip
    problems = {p.path.removeprefix(f"{ROOT}/"): (p.state, p.kind, p.sentence) for p in shelf.lookup.problems(10)}
    assert problems == {
        "torn": ("partly", "partly", "Page 2 is torn."),
        "bad": ("failed", "timeout", "It took too long."),
        "x.iso": ("skipped", "rule", "Disk images are left out."),
        "cache": ("skipped", "rule", "Caches are left out."),
    }
    shelf.catalog.set_online(shelf.folder, False)
    assert shelf.lookup.folder_counts(shelf.folder) == {"offline": 5}


def test_names_are_of_files_that_no_rule_leaves_out(shelf: Shelf) -> None:
    shelf.catalog.note(shelf.folder, [(FileStamp(f"{ROOT}/deep/a.txt", 1, 1), "text")])
    shelf.catalog.leave_out(shelf.folder, [(FileStamp(f"{ROOT}/b", 1, 1), "text", FileState.skipped, "A rule.")])
    assert [name for _, name in shelf.lookup.names()] == ["a.txt"]
