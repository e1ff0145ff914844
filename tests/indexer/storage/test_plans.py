"""What is asked all the time never looks through a table that grows with the library: SQLite's own plans say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from indexer.records import FileStamp, FileState
from indexer.storage.database import CatalogFile
from indexer.storage.lookup import Lookup
from tests.indexer.conftest import ROOT, OpenShelf, Shelf

# As many rows as a library has folders, or fewer.
SHORT = {"d", "folders", "a", "away", "c", "file_counts", "passage_counts", "found", "CONSTANT"}
# Indexes that hold only what is asked for, or the most urgent first, of which no more are read than asked for.
READ_IN_ORDER = {
    "SCAN n USING COVERING INDEX pending_priority",
    "SCAN f USING INDEX files_problem",
    "SCAN f USING INDEX files_unrecognised",
}
Asking = Callable[[Lookup], object]


class Recorder(CatalogFile):
    """Remembers the plan of each statement that is asked of another catalog."""

    def __init__(self, file: CatalogFile) -> None:
        self._file = file
        self.plans: list[str] = []

    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        self.plans += [row["detail"] for row in self._file.rows(f"explain query plan {sql}", values)]
        return self._file.rows(sql, values)


@pytest.fixture
def shelf(open_shelf: OpenShelf) -> Shelf:
    shelf = open_shelf()
    for n in range(20):
        shelf.put(f"{n}.txt", f"text number {n}")
    shelf.understand()
    return shelf


def plans(shelf: Shelf, asking: Asking) -> list[str]:
    recorder = Recorder(shelf.catalog.file)
    answer = asking(Lookup(recorder))
    if isinstance(answer, Iterator):
        list(answer)
    assert recorder.plans
    return recorder.plans


HOT: dict[str, Asking] = {
    "passages": lambda lookup: lookup.passages([1, 2]),
    "passages_of": lambda lookup: lookup.passages_of(1),
    "passages_of_labels": lambda lookup: lookup.passages_of_labels([1, 2]),
    "vectors_of": lambda lookup: lookup.vectors_of([1, 2]),
    "labelled": lambda lookup: lookup.labelled([1, 2]),
    "languages_of": lambda lookup: lookup.languages_of([1, 2]),
    "filterable": lambda lookup: lookup.filterable([1, 2]),
    "labels_of": lambda lookup: lookup.labels_of(files=[1], passages=[2]),
    "inexact_texts": lambda lookup: lookup.inexact_texts([1, 2]),
    "is_pending": lambda lookup: lookup.is_pending(b"key"),
    "files": lambda lookup: lookup.files([1, 2]),
    "file_at": lambda lookup: lookup.file_at("path"),
    "known_at": lambda lookup: lookup.known_at("path"),
    "known_in": lambda lookup: lookup.known_in(ROOT),
    "known": lambda lookup: lookup.known(1, ROOT),
    "has_files": lambda lookup: lookup.has_files(1),
    "waiting": lambda lookup: lookup.waiting(10),
    "unrecognised": lambda lookup: lookup.unrecognised(10),
    "unrecognised_count": lambda lookup: lookup.unrecognised_count(),
    "pending_texts": lambda lookup: lookup.pending_texts(10),
    "moves": lambda lookup: lookup.moves(),
    "languages": lambda lookup: lookup.languages(),
    "last_change": lambda lookup: lookup.last_change(),
    "changed_after": lambda lookup: lookup.changed_after(15, 10),
    "vectors_after": lambda lookup: lookup.vectors_after(15, 10),
    "some_vectors": lambda lookup: lookup.some_vectors(20, 5),
    "counts": lambda lookup: lookup.counts(),
    "folder_counts": lambda lookup: lookup.folder_counts(1),
    "passage_counts": lambda lookup: lookup.passage_counts(),
    "problems": lambda lookup: lookup.problems(10),
    "titles": lambda lookup: lookup.titles(10),
}


@pytest.mark.parametrize("name", HOT)
def test_nothing_is_looked_through(shelf: Shelf, name: str) -> None:
    scanned = [plan for plan in plans(shelf, HOT[name]) if plan.startswith("SCAN") and plan.split()[1] not in SHORT]
    assert scanned == [plan for plan in scanned if plan in READ_IN_ORDER]


@pytest.mark.parametrize("name", ["waiting", "unrecognised", "pending_texts", "changed_after", "problems", "titles"])
def test_the_first_few_are_read_in_their_order(shelf: Shelf, name: str) -> None:
    assert not [plan for plan in plans(shelf, HOT[name]) if "TEMP B-TREE" in plan]


def test_a_place_of_a_vector_is_read_from_an_index(shelf: Shelf) -> None:
    found = plans(shelf, HOT["passages_of_labels"])
    assert "SEARCH p USING COVERING INDEX passages_vector (vector_key=?)" in found


def test_what_waits_out_of_reach_is_not_looked_through(shelf: Shelf) -> None:
    found = plans(shelf, HOT["waiting"])
    assert "SEARCH f USING INDEX files_waiting (folder=?)" in found


def test_names_and_labels_are_read_from_indexes(shelf: Shelf) -> None:
    assert plans(shelf, lambda lookup: lookup.names()) == ["SCAN files USING COVERING INDEX files_name"]
    assert plans(shelf, lambda lookup: lookup.labels()) == [
        "SCAN vectors USING COVERING INDEX sqlite_autoindex_vectors_1"
    ]


# --- counts that are kept ----------------------------------------------------------------------------------------


def counted(shelf: Shelf) -> tuple[dict[str, int], tuple[int, int]]:
    """Both counts by looking through everything."""
    database = shelf.catalog.file.read()
    states = database.execute("select state, count(*) as n from files where kind <> 'folder' group by 1")
    passages = database.execute(
        """select count(*) as n, coalesce(sum(vector_key is null or (vector_key <> x'' and not exists
            (select 1 from pending where key = vector_key))), 0) as exact from passages"""
    ).fetchone()
    return {row["state"]: row["n"] for row in states}, (passages["n"], passages["exact"])


def kept(shelf: Shelf) -> tuple[dict[str, int], tuple[int, int]]:
    folders = [shelf.lookup.folder_counts(folder.id) for folder in shelf.catalog.folders()]
    states = {state: sum(f.get(state, 0) for f in folders) for f in folders for state in f}
    return states, shelf.lookup.passage_counts()


def test_counts_are_right_whatever_happens(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    number = "00 11 22 33 44 55 66 77 88 99"
    other = shelf.catalog.add_folder("/drive")
    drop = shelf.catalog.drop

    def leave_out() -> None:
        stamp = FileStamp(f"{ROOT}/b.txt", 1, 1)
        shelf.catalog.leave_out(shelf.folder, [(stamp, "text", FileState.skipped, "A rule.")])

    steps: list[Callable[[], object]] = [
        lambda: shelf.put("a.txt", "the moon and the sea"),
        lambda: shelf.put("copy.txt", "the moon and the sea"),
        lambda: shelf.put("b.txt", f"{number} / # Tides / the tide comes in"),
        lambda: shelf.put("numbers.txt", number),
        lambda: shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension),
        lambda: shelf.put("c.txt", "whales sing in the deep"),
        lambda: shelf.put("a.txt", "another text", modified=2),
        shelf.embed,
        lambda: shelf.put("d.txt", "whales sing in the deep"),
        lambda: shelf.put("d.txt", "ships wait", modified=3),
        lambda: shelf.catalog.retry(f"{ROOT}/c.txt"),
        leave_out,
        lambda: drop([f"{ROOT}/copy.txt"]),
        lambda: shelf.catalog.add_folder("/", absorbing=["/drive"]),
        lambda: shelf.library.use_model("another model", shelf.embedder.dimension),
        lambda: shelf.catalog.forget_pending([key for key, _ in shelf.lookup.pending_texts(1)]),
        shelf.catalog.read_all_again,
        lambda: shelf.catalog.remove_folder(ROOT),
    ]
    assert other
    for step in steps:
        step()
        assert kept(shelf) == counted(shelf)


def test_vectors_without_a_text_are_found_without_looking_at_the_others(shelf: Shelf) -> None:
    shelf.put("3.txt", "another text", modified=2)
    shelf.catalog.drop([f"{ROOT}/4.txt"])
    loose = [row["key"] for row in shelf.catalog.file.rows("select key from loose")]
    assert len(loose) == 2
    assert shelf.catalog.drop_orphans() == 2
    assert shelf.catalog.drop_orphans() == 0
    shelf.catalog.store_vectors([(b"gone meanwhile", shelf.embedder.embed("gone"))])
    assert shelf.catalog.drop_orphans() == 1
