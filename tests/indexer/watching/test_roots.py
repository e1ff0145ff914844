"""Which folders may be indexed, and when they are out of reach."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from indexer.errors import FolderRefused
from indexer.watching import roots
from indexer.watching.mounts import Mount, MountKind
from indexer.watching.roots import Relation, check_root, out_of_reach, relation

from .conftest import Draw


def test_a_folder_is_named_by_its_real_path(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("real/\n  sub/\nlink -> real")
    monkeypatch.chdir(root)
    for path in (f"{root}/real", f"{root}/link", f"{root}/real/", f"{root}/real/sub/..", "real", "./link/"):
        assert check_root(path) == f"{root}/real"
    monkeypatch.setenv("HOME", root)
    assert check_root("~/real/sub") == f"{root}/real/sub"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("nothing", "“{root}/nothing” does not exist."),
        ("file.txt", "“{root}/file.txt” is a file; choose the folder that holds it."),
        ("link", "“{root}/nowhere” does not exist."),
        ("library", "“{root}/library” is where Hunch keeps its own library."),
        ("library/log", "“{root}/library/log” is where Hunch keeps its own library."),
        ("/", "“/” belongs to the system; choose a folder inside it."),
        ("/proc", "“/proc” belongs to the system; choose a folder inside it."),
        ("/proc/self/fd/..", "“{proc}” belongs to the system; choose a folder inside it."),
        ("/dev", "“/dev” belongs to the system; choose a folder inside it."),
    ],
)
def test_refusals(draw: Draw, path: str, sentence: str) -> None:
    root = draw("file.txt\nlink -> nowhere\nlibrary/\n  log/")
    with pytest.raises(FolderRefused) as refusal:
        check_root(os.path.join(root, path), library=f"{root}/library")
    assert str(refusal.value) == sentence.format(root=root, proc=os.path.realpath("/proc/self"))


def test_a_folder_around_the_library_is_accepted(draw: Draw) -> None:
    root = draw("library/")
    assert check_root(root, library=f"{root}/library") == root


def test_the_default_library_is_refused_too(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("library/")
    monkeypatch.setenv("HUNCH_LIBRARY", f"{root}/library")
    with pytest.raises(FolderRefused, match="its own library"):
        check_root(f"{root}/library")


def test_an_unreadable_folder_is_refused(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("")

    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(FolderRefused, match=r"cannot be read: Permission denied\.$"):
        check_root(root)


@pytest.mark.parametrize(
    ("new", "existing", "expected"),
    [
        ("/a/b", "/a/b", "same"),
        ("/a/b/", "/a/b", "same"),
        ("/a/b/c", "/a/b", "inside"),
        ("/a", "/a/b", "above"),
        ("/a/bc", "/a/b", "apart"),
        ("/a/b", "/a/bc", "apart"),
        ("/x", "/a/b", "apart"),
        ("/", "/a", "above"),
        ("/a", "/", "inside"),
    ],
)
def test_relations(new: str, existing: str, expected: Relation) -> None:
    assert relation(new, existing) == expected


def test_a_folder_whose_drive_is_away_is_out_of_reach(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("a.txt")
    monkeypatch.setattr(roots, "mount_of", lambda path: Mount("/", MountKind.local, "ext4"))
    assert out_of_reach(root) is None
    assert out_of_reach(root, mounted_at="/") is None
    assert out_of_reach(root, mounted_at="/media/stick") == f"The drive of “{root}” is not connected."


def test_a_folder_that_vanished_is_out_of_reach(draw: Draw) -> None:
    root = draw("")
    Path(root).rmdir()
    assert out_of_reach(root) == f"“{root}” is out of reach: No such file or directory."
