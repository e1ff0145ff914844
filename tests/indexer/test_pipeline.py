"""One file through the stages: what is read, what is left alone, and what the catalog says of it afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray

from indexer.contents import content_hash, stamped
from indexer.contents import hash_of as whole_hash
from indexer.locations import portable
from indexer.pipeline import Outcome, process, recognise
from indexer.records import Block, BlockKind, Document, Failure, FailureKind, FileStamp, FileState, Locator, Reading
from indexer.scheduling import Stopped
from indexer.storage.catalog import KnownFile
from indexer.storage.rounding import rounded
from indexer.understanding import Understood, understood
from tests.indexer.conftest import OpenShelf, Shelf

KIB = 2**10
TEXT = Reading("plain", 1, document=Document((Block("The harvest was late."),)))
BROKEN = Reading("plain", 1, failure=Failure(FailureKind.broken, "It ends in the middle."))


def unhindered() -> None:
    """A step that never waits nor stops."""


class Desk:
    """A folder on disk, a shelf that knows its files, and a reader that returns what it is told."""

    def __init__(self, folder: Path, shelf: Shelf) -> None:
        self.folder, self.shelf = folder, shelf
        self.read: list[str] = []
        self.answer = TEXT
        self.meanwhile: Callable[[], object] = lambda: None
        self.hashed: bytes | None = None

    def write(self, name: str, content: bytes) -> str:
        (self.folder / name).write_bytes(content)
        return portable(self.folder / name)

    def bring(self, path: str) -> Outcome:
        """See the file as it is now, and process it."""
        stamp = stamped(path) or FileStamp(path, 1, 1)
        self.shelf.catalog.note(self.shelf.folder, [(stamp, "text")])
        return self.process(path)

    def process(self, path: str, step: Callable[[], None] = unhindered) -> Outcome:
        file = self.shelf.lookup.known_at(path)
        assert file is not None
        return process([file], self.shelf.catalog, self.read_all, "readers 1", step)[0]

    def read_all(self, paths: Sequence[str]) -> Iterator[tuple[str, Understood]]:
        for path in paths:
            self.read.append(Path(path).name)
            self.meanwhile()
            yield path, understood([replace(self.answer, content_hash=self.hashed)])[0]

    def state(self, path: str) -> str:
        known = self.shelf.lookup.known_at(path)
        return known.state if known else "gone"

    def texts(self, path: str) -> list[str]:
        known = self.shelf.lookup.known_at(path)
        return [p.text for p in self.shelf.lookup.passages_of(known.id)] if known else []


@pytest.fixture
def desk(tmp_path: Path, open_shelf: OpenShelf) -> Desk:
    (tmp_path / "desk").mkdir()
    return Desk(tmp_path / "desk", open_shelf())


def test_a_new_file_is_read_and_cut(desk: Desk) -> None:
    path = desk.write("a.txt", b"bytes")
    assert desk.bring(path) == Outcome(path, understood([TEXT])[0].reading, passages=1)
    assert (desk.state(path), desk.texts(path)) == (FileState.searchable, ["The harvest was late."])


def test_of_a_file_that_is_not_there_nothing_is_concluded(desk: Desk) -> None:
    """It may be gone, or its drive may be unplugged."""
    path = desk.write("a.txt", b"bytes")
    desk.bring(path)
    os.remove(path)
    assert desk.process(path) == Outcome(path, missing=True)
    assert (desk.state(path), desk.texts(path), desk.read) == ("searchable", ["The harvest was late."], ["a.txt"])


def test_a_file_that_leaves_its_path_while_it_is_read_is_not_failed(desk: Desk) -> None:
    """It may only have been renamed; under its new name it would be a failure for ever."""
    path = desk.write("a.txt", b"bytes")
    desk.answer = Reading("plain", 1, failure=Failure(FailureKind.vanished, "is no longer there"))
    desk.meanwhile = lambda: os.rename(path, f"{path}.new")
    assert desk.bring(path) == Outcome(path, missing=True)
    assert desk.state(path) == FileState.waiting


@pytest.mark.parametrize(
    ("before", "after", "read_again"),
    [
        pytest.param(b"same", b"same", False, id="touched only"),
        pytest.param(b"same", b"other", True, id="edited"),
        pytest.param(b"x" * 192 * KIB, b"x" * 192 * KIB, False, id="hashed whole"),
        pytest.param(b"x" * 193 * KIB, b"x" * 193 * KIB, True, id="too large to be hashed whole"),
    ],
)
def test_when_a_file_is_read_again(desk: Desk, before: bytes, after: bytes, read_again: bool) -> None:
    path = desk.write("a.txt", before)
    desk.bring(path)
    desk.write("a.txt", after)
    os.utime(path, ns=(5, 5))
    outcome = desk.bring(path)
    assert (outcome.reading is not None, len(desk.read) == 2) == (read_again, read_again)
    known = desk.shelf.lookup.known_at(path)
    assert known is not None
    assert (known.state, known.modified_ns) == (FileState.searchable, 5)
    assert desk.texts(path) == ["The harvest was late."]


@pytest.mark.parametrize(("answer", "state"), [(TEXT, FileState.searchable), (BROKEN, FileState.failed)])
def test_a_file_that_changes_under_the_reader_is_seen_as_changed(desk: Desk, answer: Reading, state: FileState) -> None:
    path = desk.write("a.txt", b"bytes")
    desk.answer, desk.meanwhile = answer, lambda: desk.write("a.txt", b"longer bytes")
    desk.bring(path)
    now = stamped(path)
    assert now is not None
    assert desk.state(path) == state
    assert desk.shelf.catalog.note(desk.shelf.folder, [(now, "text")]) == 1
    assert desk.state(path) == FileState.waiting


def test_a_failure_is_a_row_with_a_reason(desk: Desk) -> None:
    path = desk.write("a.txt", b"bytes")
    desk.answer = BROKEN
    assert desk.bring(path).reading == BROKEN
    (problem,) = desk.shelf.lookup.problems(10)
    assert (problem.path, problem.kind, problem.sentence) == (path, "broken", "It ends in the middle.")


@pytest.mark.parametrize("passed", [0, 1], ids=["before reading", "before writing down"])
def test_work_that_is_interrupted_leaves_the_file_waiting(desk: Desk, passed: int) -> None:
    path = desk.write("a.txt", b"bytes")
    desk.shelf.catalog.note(desk.shelf.folder, [(FileStamp(path, 5, 1), "text")])
    steps = iter([None] * passed)

    def step() -> None:
        if next(steps, "stop") == "stop":
            raise Stopped

    with pytest.raises(Stopped):
        desk.process(path, step)
    assert (desk.state(path), desk.texts(path)) == (FileState.waiting, [])


# --- languages ---------------------------------------------------------------------------------------------

ENGLISH = "The harvest was late, and nobody in the village could say how long the store of grain would last."
GERMAN = "Die Ernte kam spät, und niemand im Dorf konnte sagen, wie lange der Vorrat an Getreide reichen würde."
NUMBERS = "12.5 13.25 77.01 x 45.2 " * 5


@pytest.mark.parametrize(
    ("document", "passages", "file"),
    [
        pytest.param(Document((Block(ENGLISH),)), ["en"], "en", id="from its passage"),
        pytest.param(Document((Block(ENGLISH),), language="la"), ["en"], "la", id="the reader knew it"),
        pytest.param(Document((Block("Thursday"),)), [None], None, id="too short"),
        pytest.param(Document((Block(NUMBERS),)), [None], None, id="numbers"),
        pytest.param(Document((Block(ENGLISH, BlockKind.code),)), [None], None, id="code"),
        pytest.param(
            Document((Block(ENGLISH, at=Locator(page=1)), Block(GERMAN * 2, at=Locator(page=2)))),
            ["en", "de"],
            "de",
            id="most characters",
        ),
        pytest.param(
            Document((Block(ENGLISH, at=Locator(page=1)), Block(NUMBERS * 3, at=Locator(page=2)))),
            ["en", None],
            "en",
            id="most characters of what is language",
        ),
    ],
)
def test_passages_and_files_know_their_language(
    desk: Desk, document: Document, passages: list[str | None], file: str | None
) -> None:
    path = desk.write("a.txt", b"bytes")
    desk.answer = Reading("plain", 1, document=document)
    desk.bring(path)
    row = desk.shelf.lookup.file_at(path)
    assert row is not None
    assert row.language == file
    assert [passage.language for passage in desk.shelf.lookup.passages_of(row.id)] == passages


# --- many at once ------------------------------------------------------------------------------------------


def known(desk: Desk, *names: str) -> list[KnownFile]:
    """The files as they wait, those that are not there included."""
    paths = [portable(desk.folder / name) for name in names]
    stamps = [stamped(path) or FileStamp(path, 1, 1) for path in paths]
    desk.shelf.catalog.note(desk.shelf.folder, [(stamp, "text") for stamp in stamps])
    return [file for path in paths if (file := desk.shelf.lookup.known_at(path))]


def test_files_are_written_down_together(desk: Desk) -> None:
    for name in ("a", "touched", "b"):
        desk.write(name, name.encode())
    desk.bring(portable(desk.folder / "touched"))
    os.utime(desk.folder / "touched", ns=(7, 7))
    files = known(desk, "a", "touched", "gone", "b")
    during: list[str] = []
    desk.meanwhile = lambda: during.append(desk.state(files[0].path))
    outcomes = process(files, desk.shelf.catalog, desk.read_all, "readers 1", unhindered)
    assert [(Path(o.path).name, o.passages) for o in outcomes] == [("a", 1), ("touched", 0), ("gone", 0), ("b", 1)]
    assert desk.read == ["touched", "a", "b"]
    assert during == [FileState.waiting] * 2, "nothing of them is seen before all of it is"
    states = [desk.state(file.path) for file in files]
    assert states == [FileState.searchable, FileState.searchable, FileState.waiting, FileState.searchable]
    assert [outcome.missing for outcome in outcomes] == [False, False, True, False]


def test_all_of_them_wait_when_one_is_interrupted(desk: Desk) -> None:
    files = known(desk, *(Path(desk.write(name, b"bytes")).name for name in "abc"))
    steps = iter([None] * 3)

    def step() -> None:
        if next(steps, "stop") == "stop":
            raise Stopped

    with pytest.raises(Stopped):
        process(files, desk.shelf.catalog, desk.read_all, "readers 1", step)
    assert len(desk.read) == 3
    assert [desk.state(file.path) for file in files] == [FileState.waiting] * 3


def test_slow_files_hold_up_no_others(desk: Desk) -> None:
    files = known(desk, *(Path(desk.write(name, name.encode())).name for name in "abc"))
    clock = iter([0.0, 0.1, 0.6, 0.6, 0.7])
    states: list[list[str]] = []
    desk.meanwhile = lambda: states.append([desk.state(file.path) for file in files])
    process(files, desk.shelf.catalog, desk.read_all, "readers 1", unhindered, now=lambda: next(clock))
    done, waiting = FileState.searchable, FileState.waiting
    assert states == [[waiting] * 3, [waiting] * 3, [done, done, waiting]]


# --- sketches ----------------------------------------------------------------------------------------------

THEIRS, OURS = np.full((1, 4), 0.5, np.float32), np.array([[1, 0, 0, 0]], np.float32)


@pytest.mark.parametrize(
    ("made_for", "expected"),
    [
        pytest.param("model", THEIRS, id="as they came with the passages"),
        pytest.param("another model", OURS, id="made anew: the model has changed meanwhile"),
        pytest.param(None, OURS, id="made here: the reader did not know of the table"),
    ],
)
def test_a_sketch_belongs_to_the_model(desk: Desk, made_for: str | None, expected: NDArray[np.float32]) -> None:
    desk.shelf.catalog.use_model("model")
    path = desk.write("a.txt", b"bytes")

    def read(paths: Sequence[str]) -> Iterator[tuple[str, Understood]]:
        sketches = rounded(THEIRS).tobytes() if made_for else None
        yield path, replace(understood([TEXT])[0], sketches=sketches, sketched_for=made_for or "")

    process(known(desk, "a.txt"), desk.shelf.catalog, read, "readers 1", unhindered, lambda texts: OURS)
    _, vectors, _ = desk.shelf.lookup.vectors_after(0, 10)
    assert vectors.tolist() == expected.tolist()


# --- text in pictures --------------------------------------------------------------------------------------

PICTURE = Reading("pictures", 1, document=Document((Block("caption"),), unrecognised=1))
RECOGNISED = Reading("pictures", 1, document=Document((Block("caption"), Block("sign", source="ocr"))))


@pytest.mark.parametrize(
    ("answer", "texts", "left"),
    [
        pytest.param(RECOGNISED, ["caption", "sign"], 0, id="recognised"),
        pytest.param(BROKEN, ["caption"], 0, id="what was read before stays, and it is not tried for ever"),
    ],
)
def test_text_in_pictures_comes_later(desk: Desk, answer: Reading, texts: list[str], left: int) -> None:
    path = desk.write("a.png", b"bytes")
    desk.answer = PICTURE
    desk.bring(path)
    assert desk.shelf.lookup.unrecognised_count() == 1
    (known,) = desk.shelf.lookup.unrecognised(10)
    desk.answer = answer
    outcome = recognise(known, desk.shelf.catalog, desk.read_all, "readers 1", unhindered)
    assert outcome.reading == understood([answer])[0].reading
    assert (desk.texts(path), desk.state(path)) == (texts, FileState.searchable)
    assert desk.shelf.lookup.unrecognised_count() == left


def test_a_file_that_changed_is_not_recognised_but_read(desk: Desk) -> None:
    path = desk.write("a.png", b"bytes")
    desk.answer = PICTURE
    desk.bring(path)
    (known,) = desk.shelf.lookup.unrecognised(10)
    desk.write("a.png", b"other bytes")
    assert recognise(known, desk.shelf.catalog, desk.read_all, "readers 1", unhindered) == Outcome(path)
    assert (desk.read, desk.state(path)) == (["a.png"], FileState.waiting)
    assert desk.shelf.lookup.unrecognised(10) == [], "it is not looked at again and again"


# --- hashes ------------------------------------------------------------------------------------------------

SMALL, LARGE = b"a" * 190 * KIB, b"a" * 400 * KIB


def with_byte(content: bytes, at: int) -> bytes:
    return content[:at] + b"!" + content[at + 1 :]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(b"", b"", True, id="empty"),
        pytest.param(SMALL, SMALL, True, id="the same"),
        pytest.param(SMALL, SMALL + b"a", False, id="another size"),
        pytest.param(SMALL, with_byte(SMALL, 100 * KIB), False, id="any byte of a small file"),
        pytest.param(LARGE, with_byte(LARGE, 0), False, id="beginning of a large file"),
        pytest.param(LARGE, with_byte(LARGE, 230 * KIB), False, id="middle of a large file"),
        pytest.param(LARGE, with_byte(LARGE, 400 * KIB - 1), False, id="end of a large file"),
        pytest.param(LARGE, with_byte(LARGE, 100 * KIB), True, id="other places of a large file are not looked at"),
    ],
)
def test_what_tells_two_files_apart(desk: Desk, one: bytes, other: bytes, same: bool) -> None:
    hashes = [hash_of(desk.write(name, content)) for name, content in (("one", one), ("other", other))]
    assert None not in hashes
    assert (hashes[0] == hashes[1]) is same


def hash_of(path: str) -> bytes | None:
    stamp = stamped(path)
    assert stamp is not None
    return content_hash(stamp)


@pytest.mark.parametrize(
    ("hashed", "meanwhile", "expected"),
    [
        pytest.param(b"by the reader", b"bytes", b"by the reader", id="the reader hashed what it read"),
        pytest.param(None, b"bytes", whole_hash(b"bytes"), id="hashed afterwards"),
        pytest.param(None, b"longer bytes", None, id="no longer what was read"),
    ],
)
def test_the_hash_is_of_what_was_read(
    desk: Desk, hashed: bytes | None, meanwhile: bytes, expected: bytes | None
) -> None:
    path = desk.write("a.txt", b"bytes")
    desk.hashed = hashed
    if meanwhile != b"bytes":
        desk.meanwhile = lambda: desk.write("a.txt", meanwhile)
    desk.bring(path)
    known = desk.shelf.lookup.known_at(path)
    assert known is not None
    assert known.content_hash == expected


def test_a_file_that_cannot_be_opened_has_no_hash(desk: Desk) -> None:
    assert content_hash(FileStamp(portable(desk.folder / "missing"), 1, 1)) is None


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts open files as Linux shows them")
def test_a_folder_has_no_hash_and_is_closed_again(desk: Desk) -> None:
    before = len(os.listdir("/proc/self/fd"))
    assert content_hash(FileStamp(portable(desk.folder), 1, 1)) is None
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
def test_a_pipe_does_not_block(desk: Desk) -> None:
    os.mkfifo(desk.folder / "pipe")
    assert hash_of(portable(desk.folder / "pipe")) is not None


@pytest.mark.parametrize("name", ["missing", "missing/below", "nul\0name", "x" * 5_000])
def test_what_is_out_of_reach_has_no_stamp(desk: Desk, name: str) -> None:
    assert stamped(portable(f"{desk.folder}/{name}")) is None


@pytest.mark.skipif(os.name == "nt", reason="file names are text on Windows")
def test_a_name_that_is_no_text_is_processed(desk: Desk) -> None:
    path = portable(os.fsdecode(os.fsencode(desk.folder) + b"/caf\xe9.txt"))
    with open(os.fsencode(desk.folder) + b"/caf\xe9.txt", "wb") as file:
        file.write(b"bytes")
    assert desk.bring(path).passages == 1
