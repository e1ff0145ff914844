"""A library that moves: complete at one place at every moment, and found from the old one."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from indexer import moving
from indexer.errors import WorldError
from indexer.locations import settled
from indexer.moving import check_target, move

Usage = namedtuple("Usage", "total used free")
CONTENT = {"catalog.sqlite": b"truth", "words/segment": b"derived", "settings.json": b"{}"}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    for name, content in {**CONTENT, "engine.lock": b"", "engine.key": b"secret"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def content_of(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def test_it_is_all_there_and_no_longer_here(library: Path, tmp_path: Path) -> None:
    target = check_target(library, str(tmp_path / "new" / "place"))
    move(library, target)
    assert content_of(target) == CONTENT
    assert {*content_of(library)} == {"moved.json", "engine.lock", "engine.key"}
    assert settled(library) == target


def test_an_old_path_is_followed_over_several_moves_and_never_in_circles(library: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    move(library, check_target(library, str(first)))
    move(first, check_target(first, str(second)))
    assert settled(library) == second
    shutil.copy(library / "moved.json", second / "moved.json")
    assert settled(library) in (first, second)


@pytest.mark.parametrize("pointer", [None, "", "{}", '{"to": 7}', "[]"])
def test_a_pointer_that_says_nothing_is_not_followed(tmp_path: Path, pointer: str | None) -> None:
    if pointer is not None:
        (tmp_path / "moved.json").write_text(pointer)
    assert settled(tmp_path) == tmp_path


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("library", "lie in each other"),
        ("library/inside", "lie in each other"),
        (".", "lie in each other"),
        ("full", "is not empty"),
        ("a_file", "cannot be used"),
        ("a_file/below", "cannot be used"),
    ],
)
def test_where_it_cannot_go(library: Path, tmp_path: Path, target: str, sentence: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("years of work")
    (tmp_path / "a_file").write_text("")
    with pytest.raises(WorldError, match=sentence):
        check_target(library, str(tmp_path / target))
    assert (tmp_path / "full" / "thesis.txt").exists()


def test_it_does_not_go_where_there_is_no_room(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving.shutil, "disk_usage", lambda _: Usage(10, 10, 3))
    with pytest.raises(WorldError, match="has room for 0 MB"):
        check_target(library, str(tmp_path / "new"))


@pytest.mark.parametrize("trouble", ["the disk fills", "a copy differs"])
def test_a_move_that_fails_changes_nothing(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    before, copied = content_of(library), []

    def copy(file: Path, target: Path) -> None:
        copied.append(file)
        if trouble == "the disk fills" and len(copied) == 2:
            raise OSError(28, "No space left on device")
        target.write_bytes(b"something else" if trouble == "a copy differs" else file.read_bytes())

    monkeypatch.setattr(moving.shutil, "copy2", copy)
    target = check_target(library, str(tmp_path / "new"))
    with pytest.raises(WorldError, match="could not be moved"):
        move(library, target)
    assert (content_of(library), settled(library), target.exists()) == (before, library, False)
