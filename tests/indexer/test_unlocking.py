"""A locked file on its way to being found: the password is asked for late, tried first, and written down nowhere."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pypdf
import pytest

from indexer.contents import stamped
from indexer.errors import WorldError
from indexer.locations import portable
from indexer.pipeline import process
from indexer.reading import Limits
from indexer.reading.cage import Cage
from indexer.records import Block, Content, Document, Failure, FailureKind, FileState, Reading
from indexer.understanding import Understood
from indexer.unlocking import ReadsAll, lock, opening, unlock
from tests.indexer.conftest import OpenShelf
from tests.indexer.keyrings import MemoryKeyring
from tests.indexer.reading.making import make_pdf

SECRET = "xyzzy-Zauberwort"
SHUT = Reading("pdf", 1, failure=Failure(FailureKind.locked, "is locked with a password"))
SHUT_ARCHIVE = Reading("zip", 1, document=Document(content=Content.locked, note="members are locked"))
OPEN = Reading("pdf", 1, document=Document((Block("The harvest was late."),)))
STAYS = "is locked, and the password that was given does not open it"


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    keyring.set_keyring(backend := MemoryKeyring())
    yield backend
    keyring.set_keyring(before)


def sentence(reading: Reading) -> str | None:
    return reading.failure.sentence if reading.failure else reading.document and reading.document.note


def reads(answer: Callable[[str | None], Reading]) -> ReadsAll:
    """A way of reading for which all files are the same; the password decides."""
    return lambda paths, password=None: iter([(path, Understood(answer(password))) for path in paths])


@pytest.mark.parametrize("without", [SHUT, SHUT_ARCHIVE])
@pytest.mark.parametrize(("password", "said"), [(SECRET, None), ("wrong", STAYS), (None, "is as it was")])
def test_a_locked_file_is_read_once_more(without: Reading, password: str | None, said: str | None) -> None:
    read = opening(reads(lambda given: OPEN if given == SECRET else without), lambda path: password)
    assert [(path, sentence(found.reading)) for path, found in read(["/a.pdf"])] == [
        ("/a.pdf", sentence(without) if password is None else said)
    ]


def test_nobody_is_asked_for_the_password_of_an_open_file() -> None:
    def ask(path: str) -> str:
        raise AssertionError("asked")

    read = opening(reads(lambda given: OPEN), ask)
    assert [found.reading for _, found in read(["/a.pdf", "/b.pdf"])] == [OPEN, OPEN]


class Desk:
    """A library with one locked PDF, and a real cage to read it in."""

    def __init__(self, folder: Path, open_shelf: OpenShelf, cage: Cage) -> None:
        self.shelf, self.cage = open_shelf(), cage
        self.path = self.put(folder / "tax.pdf", locked(make_pdf("The harvest was late.")))
        self.plain = self.put(folder / "open.pdf", make_pdf("plain"))

    def put(self, file: Path, content: bytes) -> str:
        file.write_bytes(content)
        stamp = stamped(portable(file))
        assert stamp is not None
        self.shelf.catalog.note(self.shelf.folder, [(stamp, "pdf")])
        self.index(stamp.path)
        return stamp.path

    def index(self, path: str) -> None:
        known = self.shelf.lookup.known_at(path)
        assert known is not None
        process([known], self.shelf.catalog, opening(self.cage.read_all), "readers 1", lambda: None)

    def state(self) -> str:
        known = self.shelf.lookup.known_at(self.path)
        return known.state if known else "gone"

    def unlock(self, password: str, path: str | None = None) -> None:
        unlock(path or self.path, password, self.shelf.catalog, self.shelf.lookup, self.cage.read)

    def found(self) -> list[str]:
        self.shelf.understand()
        return self.shelf.found("harvest")


def locked(content: bytes) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt(SECRET, "owner", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.fixture
def desk(tmp_path: Path, open_shelf: OpenShelf, memory: MemoryKeyring) -> Iterator[Desk]:
    with Cage(
        Limits(deadline=60.0), processes=1, journal=tmp_path / "library" / "reading.journal", module="indexer.reader"
    ) as cage:
        yield Desk(tmp_path, open_shelf, cage)


def test_from_locked_to_found_and_back(desk: Desk, memory: MemoryKeyring) -> None:
    assert (desk.state(), desk.found()) == (FileState.failed, [])
    desk.unlock(SECRET)
    assert (desk.state(), memory.kept) == (FileState.waiting, {("hunch", desk.path): SECRET})
    desk.index(desk.path)
    assert (desk.state(), desk.found()) == (FileState.searchable, ["tax.pdf"])
    lock(desk.path, desk.shelf.catalog)
    desk.index(desk.path)
    assert (desk.state(), desk.found(), memory.kept) == (FileState.failed, [], {})


def test_the_password_is_written_down_nowhere(desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(WorldError):
        desk.unlock(SECRET + "!")
    desk.unlock(SECRET)
    desk.index(desk.path)
    assert desk.found() == ["tax.pdf"]
    written = [file for file in (tmp_path / "library").rglob("*") if file.is_file()]
    assert any(b"harvest" in file.read_bytes() for file in written), "what can be found can be seen"
    for spelled in (SECRET.encode(), SECRET.encode("utf-16-le")):
        assert not [file for file in written if spelled in file.read_bytes()]
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    ("path", "password", "said"),
    [
        (lambda desk: desk.path, "wrong", f"tax.pdf {STAYS}"),
        (lambda desk: desk.plain, SECRET, "open.pdf is not locked"),
        (lambda desk: desk.path + "x", SECRET, "tax.pdfx is not a file of this library"),
    ],
)
def test_a_password_that_opens_nothing_is_not_kept(
    desk: Desk, memory: MemoryKeyring, path: Callable[[Desk], str], password: str, said: str
) -> None:
    with pytest.raises(WorldError, match=said):
        desk.unlock(password, path(desk))
    assert (memory.kept, desk.state()) == ({}, FileState.failed)
