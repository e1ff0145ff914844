"""What happens to files on disk can be seen in answers a moment later, through the real watcher and engine."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer import FolderRefused, records
from indexer import requests as r
from tests.indexer.watching.conftest import mounted

DEADLINE = 30.0


def _names(library, question: str, lane: records.Lane | None = records.Lane.words) -> set[str]:
    return {Path(hit.path).name for hit in library.ask(question, lane).hits if not hit.weak}


def _eventually(condition: Callable[[], bool]) -> None:
    """Ask again and again; asking takes its own small time, so nothing here sleeps."""
    end = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < end, "the library did not follow the disk"


def _save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def _save_atomically(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text(text)
    temporary.replace(path)


ACTIONS = {
    "create": (lambda d: _save(d / "new.txt", "a marmalade sandwich"), "marmalade", {"new.txt"}),
    "create deep": (lambda d: _save(d / "a/b/c/deep.txt", "a marmalade sandwich"), "marmalade", {"deep.txt"}),
    "edit": (lambda d: _save(d / "old.txt", "a marmalade sandwich"), "marmalade", {"old.txt"}),
    "old words go": (lambda d: _save(d / "old.txt", "a marmalade sandwich"), "walrus", set()),
    "atomic save": (lambda d: _save_atomically(d / "old.txt", "a marmalade sandwich"), "marmalade", {"old.txt"}),
    "rename": (lambda d: (d / "old.txt").rename(d / "renamed.txt"), "walrus", {"renamed.txt"}),
    "rename folder": (lambda d: (d / "sub").rename(d / "other"), "penguin", {"inner.txt"}),
    "copy": (lambda d: shutil.copy(d / "old.txt", d / "copy.txt"), "walrus", {"old.txt", "copy.txt"}),
    "delete": (lambda d: (d / "old.txt").unlink(), "walrus", set()),
    "delete folder": (lambda d: shutil.rmtree(d / "sub"), "penguin", set()),
    "ignored by rule": (lambda d: _save(d / ".hunchignore", "old.txt\n"), "walrus", set()),
    "move out": (lambda d: (d / "old.txt").rename(d.parent / "old.txt"), "walrus", set()),
}


@pytest.fixture
def synced(library, folder: Path):
    _save(folder / "old.txt", "a walrus on the ice")
    _save(folder / "sub/inner.txt", "a penguin in the snow")
    library.client().fetch(r.AddFolder(str(folder)), 60)
    library.wait("exact")
    return library


@pytest.mark.parametrize("action", ACTIONS)
def test_change_is_followed(synced, folder: Path, action: str) -> None:
    act, question, expected = ACTIONS[action]
    embedded = synced.wait("exact").since_start.passages_embedded
    act(folder)
    _eventually(lambda: _names(synced, question) == expected)
    after = synced.wait("exact")
    assert after.files.waiting == 0
    fresh = {"create", "create deep", "edit", "old words go", "atomic save"}
    assert (after.since_start.passages_embedded > embedded) == (action in fresh)


def test_who_looked_at_a_file_hears_that_it_is_gone(synced, folder: Path) -> None:
    client, gone = synced.client(), []
    client.listen(lambda event: gone.append(event.path) if getattr(event, "state", "") is None else None)
    client.fetch(r.GetPreview(str(folder / "old.txt")))
    shutil.rmtree(folder / "sub")
    (folder / "old.txt").rename(folder / "renamed.txt")
    _eventually(lambda: _names(synced, "walrus") == {"renamed.txt"})
    _eventually(lambda: bool(gone))
    assert gone == [str(folder / "old.txt")]


def test_renamed_folder_keeps_paths_true(synced, folder: Path) -> None:
    (folder / "sub").rename(folder / "other")
    _eventually(lambda: [h.path for h in synced.ask("penguin").hits][:1] == [str(folder / "other/inner.txt")])


def test_vanished_folder_is_offline_and_comes_back(synced, folder: Path) -> None:
    client = synced.client()
    folder.rename(folder.with_name("away"))
    _eventually(lambda: client.fetch(r.ListFolders(), 60)[0].state == records.FolderState.offline)
    status = client.fetch(r.GetStatus(), 60)
    assert (status.files.offline, status.files.searchable) == (2, 0)
    assert [hit.offline for hit in synced.ask("walrus").hits if not hit.weak] == [True]

    folder.with_name("away").rename(folder)
    _eventually(lambda: client.fetch(r.GetStatus(), 60).files.searchable == 2)
    assert client.fetch(r.GetStatus(), 60).since_start.files_read == 2


def test_moved_between_two_folders(synced, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    synced.client().fetch(r.AddFolder(str(other)), 60)
    read = synced.wait("exact").since_start
    (folder / "old.txt").rename(other / "old.txt")
    _eventually(lambda: [h.path for h in synced.ask("walrus").hits if not h.weak] == [str(other / "old.txt")])
    assert synced.wait("exact").since_start.passages_embedded == read.passages_embedded


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing", "does not exist"),
        ("documents/old.txt", "is a file"),
        ("documents", "is in the library already"),
        ("documents/sub", "it lies in"),
        ("library", "its own library"),
    ],
)
def test_folder_is_refused(synced, tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(FolderRefused, match=sentence):
        synced.client().fetch(r.AddFolder(str(tmp_path / name)), 60)


@pytest.mark.parametrize("name", ["documents", "documents/sub"])
def test_a_known_folder_may_be_wanted_again(synced, folder: Path, tmp_path: Path, name: str) -> None:
    (folder / "sub").mkdir(exist_ok=True)
    status = synced.client().fetch(r.AddFolder(str(tmp_path / name), or_known=True), 60)
    assert status.path == str(folder)
    assert [one.path for one in synced.client().fetch(r.ListFolders(), 60)] == [str(folder)]


def test_folder_above_takes_in_the_one_inside(synced, folder: Path, tmp_path: Path) -> None:
    before = synced.wait("exact").since_start
    _save(tmp_path / "beside/b.txt", "a walrus beside")
    synced.client().fetch(r.AddFolder(str(tmp_path)), 60)
    after = synced.wait("exact")
    assert [f.path for f in synced.client().fetch(r.ListFolders(), 60)] == [str(tmp_path)]
    assert _names(synced, "walrus") == {"old.txt", "b.txt"}
    assert after.since_start.files_read == before.files_read + 1


def test_removed_folder_leaves_nothing(synced, folder: Path) -> None:
    synced.client().fetch(r.RemoveFolder(str(folder)), 60)
    synced.wait("words")
    assert synced.ask("walrus").hits == ()
    assert synced.rows("select count(*) from files") == synced.rows("select count(*) from passages") == [(0,)]
    assert (folder / "old.txt").exists()


def test_strange_entries(library, folder: Path) -> None:
    """Names and kinds that programs trip over: each ends in one state with a reason."""
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder)
    (folder / "empty.txt").touch()
    (folder / ("n" * 251 + ".txt")).write_text("a very long name")
    (folder / os.fsdecode(b"latin-\xe9.txt")).write_text("a name that is not text")
    (folder / "odd\nname.txt").write_text("a name of two lines")
    secret = folder / "closed.txt"
    secret.write_text("for nobody")
    with (folder / "huge.bin").open("wb") as huge:
        huge.truncate(2 * 2**30)
    library.client().fetch(r.AddFolder(str(folder)), 60)

    status = library.wait("words")

    assert status.files.waiting == 0
    problems = {Path(p.path).name: p.sentence for p in library.client().fetch(r.GetProblems(), 60)}
    assert "pipe" in problems["pipe"]
    assert "link" in problems["loop"]
    assert problems["huge.bin"]
    assert 255 in {len(name) for name in _names(library, "very long name")}
    assert any("latin-" in name for name in _names(library, "name that is not text"))
    assert "odd\nname.txt" in _names(library, "name of two lines")


def test_what_was_changed_while_no_engine_ran_is_followed(synced, folder: Path) -> None:
    synced.stop()
    _save(folder / "old.txt", "a marmalade sandwich, written in place")
    (folder / "sub").rename(folder / "other")
    status = synced.wait("exact")
    assert _names(synced, "marmalade") == {"old.txt"}
    assert _names(synced, "penguin") == {"inner.txt"}
    assert status.since_start.files_read == 1


def test_file_that_cannot_be_found_while_it_is_read_keeps_its_text(synced, folder: Path) -> None:
    """The folder goes while a file of it waits, before anybody has noticed."""
    synced.stop()
    folder.rename(folder.with_name("away"))
    with sqlite3.connect(synced.folder / "catalog.sqlite") as catalog:
        catalog.execute("update files set state = 'waiting'")
    client = synced.client()
    _eventually(lambda: client.fetch(r.ListFolders(), 60)[0].state == records.FolderState.offline)
    assert _names(synced, "walrus") == {"old.txt"}
    folder.with_name("away").rename(folder)
    _eventually(lambda: client.fetch(r.GetStatus(), 60).files.searchable == 2)
    assert client.fetch(r.GetStatus(), 60).since_start.files_read == 0


def test_drive_inside_a_folder_comes_and_goes(synced, folder: Path, tmp_path: Path) -> None:
    _save(tmp_path / "drive/deep/far.txt", "a flamingo far away")
    (folder / "stick").mkdir()
    with mounted("--bind", str(tmp_path / "drive"), str(folder / "stick")):
        synced.stop()
        assert synced.wait("words").files.searchable == 3
    client = synced.client()
    _eventually(lambda: client.fetch(r.GetStatus(), 60).files.offline == 1)
    assert [hit.offline for hit in synced.ask("flamingo").hits if not hit.weak] == [True]
    assert any("stick" in note for note in client.fetch(r.GetStatus(), 60).notes)
    with mounted("--bind", str(tmp_path / "drive"), str(folder / "stick")):
        _eventually(lambda: client.fetch(r.GetStatus(), 60).files.searchable == 3)
        assert client.fetch(r.GetStatus(), 60).since_start.files_read == 1
