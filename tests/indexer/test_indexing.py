"""The workers between the catalog and the readers: which files are read together, and what one mistake costs."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from indexer import indexing
from indexer.contents import stamped
from indexer.indexing import Indexing
from indexer.locations import portable
from indexer.meters import Meters
from indexer.records import Block, Document, FileState, Reading
from indexer.scheduling import Gate
from indexer.settings import Settings
from indexer.understanding import Sketching, Understood, understood
from tests.indexer.conftest import OpenShelf, Shelf

TEXT = Reading("plain", 1, document=Document((Block("The harvest was late."),)))
LARGE = 100 * 2**10


class Desk:
    """Real files, a shelf that knows them, and a cage that notes what it is given."""

    def __init__(self, folder: Path, shelf: Shelf, suspects: Sequence[str] = (), readers: int = 1) -> None:
        self.folder, self.shelf, self.readers = folder, shelf, readers
        self.given: list[list[str]] = []
        self.missing: list[str] = []
        self.gate = Gate()
        self._suspects = [portable(folder / name) for name in suspects]

    def read_all(
        self, paths: Sequence[str], password: str | None = None, sketching: Sketching | None = None
    ) -> Iterator[tuple[str, Understood]]:
        self.given.append([Path(path).name for path in paths])
        for path in paths:
            if "cursed" in path:
                raise RuntimeError("a mistake of ours")
            yield path, understood([TEXT])[0]

    def suspects(self) -> list[str]:
        return self._suspects

    def reading_now(self) -> tuple[str, ...]:
        return ()

    def rest(self) -> None:
        """There are no processes."""

    close = rest

    def index(self, sizes: dict[str, int]) -> dict[str, FileState]:
        """Read these files, the first one first; the state of each when nothing waits any more."""
        for age, (name, size) in enumerate(sizes.items()):
            file = self.folder / name
            file.write_bytes(b"x" * size)
            stamp = stamped(portable(file))
            assert stamp is not None
            self.shelf.catalog.note(self.shelf.folder, [(stamp, "text")])
            with self.shelf.catalog.file.write() as db:
                db.execute("update files set modified_ns = ? where path = ?", [-age, stamp.path])
        self._run()
        known = {name: self.shelf.lookup.known_at(portable(self.folder / name)) for name in sizes}
        return {name: file.state for name, file in known.items() if file}

    def _run(self) -> None:
        changed = threading.Event()
        self.indexing = working = Indexing(
            self.shelf.library, self, self, "readers 1", self.gate, Meters(self.shelf.library.folder),
            lambda: Settings(readers=self.readers), changed.set, lambda event: None, self.missing.append,
        )  # fmt: skip
        working.start()
        try:
            while self.shelf.lookup.waiting(1) or not working.words_idle:
                assert changed.wait(60.0)
                changed.clear()
        finally:
            working.close()


@pytest.mark.parametrize(
    ("sizes", "suspects", "together"),
    [
        pytest.param({"a": 1, "b": 2, "c": 3}, [], [["a", "b", "c"]], id="small ones"),
        pytest.param({"a": 1, "b": LARGE, "c": 3}, [], [["a"], ["b"], ["c"]], id="a large one is read alone"),
        pytest.param({"a": 1, "b": 2, "c": 3}, ["a"], [["a"], ["b", "c"]], id="so is one that may end the engine"),
    ],
)
def test_which_files_are_read_together(
    tmp_path: Path, open_shelf: OpenShelf, sizes: dict[str, int], suspects: list[str], together: list[list[str]]
) -> None:
    desk = Desk(tmp_path, open_shelf(), suspects)
    assert set(desk.index(sizes).values()) == {FileState.searchable}
    assert desk.given == together


@pytest.mark.parametrize(
    ("size", "portions"),
    [pytest.param(1, [12, 12, 12, 12, 4], id="small ones"), pytest.param(9, [4] * 13, id="larger ones")],
)
def test_of_many_files_more_are_read_together_while_they_are_small(
    tmp_path: Path, open_shelf: OpenShelf, monkeypatch: pytest.MonkeyPatch, size: int, portions: list[int]
) -> None:
    """They share the pages of the catalog that they change; the last ones come in portions as small as ever."""
    for name, value in {"_QUEUE": 16, "_FILES_AT_ONCE": 4, "_FILES_OF_MANY": 12, "_BYTES_AT_ONCE": 12}.items():
        monkeypatch.setattr(indexing, name, value)
    desk = Desk(tmp_path, open_shelf())
    assert set(desk.index({f"file{number}": size for number in range(sum(portions))}).values()) == {
        FileState.searchable
    }
    assert [len(files) for files in desk.given] == portions


def test_few_are_read_together_while_another_question_is_likely(tmp_path: Path, open_shelf: OpenShelf) -> None:
    desk = Desk(tmp_path, open_shelf())
    desk.gate = Gate(now=lambda: 0.0)
    with desk.gate.asking():
        pass
    desk.index({f"file{number}": 1 for number in range(150)})
    assert [len(files) for files in desk.given] == [64, 64, 22]


def test_only_so_many_are_read_together(tmp_path: Path, open_shelf: OpenShelf) -> None:
    desk = Desk(tmp_path, open_shelf())
    desk.index({f"{number}": 1 for number in range(140)})
    assert [len(paths) for paths in desk.given] == [128, 12]


def test_the_last_files_do_not_come_in_crumbs(tmp_path: Path, open_shelf: OpenShelf) -> None:
    """Every batch has its transaction, so what is left is not halved again and again."""
    desk = Desk(tmp_path, open_shelf(), readers=2)
    desk.index({f"{number}": 1 for number in range(20)})
    assert sorted(len(paths) for paths in desk.given) == [4, 16]


def test_our_own_mistake_with_one_file_costs_no_other(
    tmp_path: Path, open_shelf: OpenShelf, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk(tmp_path, open_shelf())
    states = desk.index({"a": 1, "cursed": 2, "c": 3})
    assert states == {"a": FileState.searchable, "cursed": FileState.failed, "c": FileState.searchable}
    # A test that ran before may have opened the log of an engine, which also takes what is no mistake.
    errors = [record.message for record in caplog.records if record.levelname == "ERROR"]
    assert errors == ["Reading a file failed inside Hunch."]
    caplog.clear()


class Late(Desk):
    """The model, and the table of sketches before it, come while files are being read."""

    def read_all(
        self, paths: Sequence[str], password: str | None = None, sketching: Sketching | None = None
    ) -> Iterator[tuple[str, Understood]]:
        self.indexing.use_sketches(lambda texts: np.full((len(texts), 4), 0.5, np.float32), Sketching("table", "model"))
        self.shelf.library.use_model("model", 4)
        yield from super().read_all(paths, password, sketching)


def test_what_is_read_while_the_model_comes_has_its_sketch(tmp_path: Path, open_shelf: OpenShelf) -> None:
    desk = Late(tmp_path, open_shelf())
    desk.index({"a": 1})
    _, vectors, _ = desk.shelf.lookup.vectors_after(0, 10)
    assert vectors.tolist() == [pytest.approx([0.5] * 4, abs=0.01)]
