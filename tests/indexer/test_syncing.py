"""What keeping in sync leaves undone while the world is in the way, it does when the world has made room."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from indexer.locations import portable
from indexer.scheduling import Gate
from indexer.settings import Settings
from indexer.storage import database
from indexer.storage.catalog import Catalog
from indexer.storage.lookup import Lookup
from indexer.syncing import Sync
from indexer.watching.watcher import Watcher

SOON = 60.0
LOCKED = "is locked by another program."


class Desk:
    """A folder that is kept in sync with a catalog, without an engine around."""

    def __init__(self, home: Path) -> None:
        self.documents = home / "documents"
        self.documents.mkdir()
        library = home / "library"
        library.mkdir()
        self.catalog = Catalog(library / "catalog.sqlite")
        self.lookup, self.gate = Lookup(self.catalog.file), Gate()
        self.heard = threading.Event()
        self.sync = Sync(
            portable(library), self.catalog, self.lookup, self.gate, lambda: Settings(quiet=0.02),
            lambda path: "text", self.heard.set,
        )  # fmt: skip
        self.sync.start()

    def close(self) -> None:
        self.gate.stop()
        self.sync.close()
        self.catalog.close()

    def known(self) -> list[str]:
        """The names that the catalog has, once nothing is left to do."""
        while not self.sync.is_idle:
            self.heard.wait(0.01)
        return sorted(Path(file.path).name for file in self.lookup.waiting(100))

    def held(self) -> str:
        """The sentence for which work waits, as soon as it does."""
        while not (sentence := self.gate.paused):
            self.heard.wait(0.01)
        return sentence


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    # Nobody here is worth waiting ten seconds for.
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.02)
    with closing(Desk(tmp_path)) as desk:
        yield desk


@pytest.fixture
def other(desk: Desk) -> Iterator[sqlite3.Connection]:
    """Another program with the catalog open."""
    with closing(sqlite3.connect(desk.catalog.file.path, isolation_level=None)) as other:
        yield other


def test_a_walk_that_met_a_locked_catalog_is_made_up_for(
    desk: Desk, other: sqlite3.Connection, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a drive that reports nothing, where no event would ask for it once more."""
    monkeypatch.setattr(Watcher, "watch", lambda self, root, rules: None)
    (desk.documents / "note.txt").write_text("a note")
    desk.sync.add(str(desk.documents))
    assert desk.known() == ["note.txt"]
    other.execute("begin immediate")
    (desk.documents / "other.txt").write_text("another")
    desk.sync.touch(portable(desk.documents))
    assert desk.held().endswith(LOCKED)
    assert not desk.sync.is_idle
    other.execute("rollback")
    desk.gate.resume()
    assert desk.known() == ["note.txt", "other.txt"]
    caplog.clear()


def test_a_change_that_met_a_locked_catalog_is_made_up_for(
    desk: Desk, other: sqlite3.Connection, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing tells of a change a second time."""
    desk.sync.add(str(desk.documents))
    assert desk.known() == []
    other.execute("begin immediate")
    (desk.documents / "note.txt").write_text("a note")
    assert desk.held().endswith(LOCKED)
    assert not desk.sync.is_idle
    other.execute("rollback")
    desk.gate.resume()
    assert desk.known() == ["note.txt"]
    caplog.clear()


@pytest.mark.parametrize("name", ["note.txt", "moved away.txt"])
def test_who_waits_for_a_look_hears_of_it_though_nothing_has_changed(desk: Desk, name: str) -> None:
    """The file was not there to be read; it is back, or what became of it was written down in the same moment."""
    (desk.documents / "note.txt").write_text("a note")
    desk.sync.add(str(desk.documents))
    assert desk.known() == ["note.txt"]
    desk.heard.clear()
    desk.sync.touch(portable(desk.documents / name))
    assert desk.heard.wait(SOON)
    assert desk.known() == ["note.txt"]
