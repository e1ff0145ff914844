"""Pictures of folders, and what a walk sees of them."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from indexer.locations import native, portable
from indexer.records import FileStamp
from indexer.watching import walk as walking
from indexer.watching.mounts import MountKind
from indexer.watching.rules import Rules
from indexer.watching.walk import (
    DirectorySeen,
    Seen,
    SkippedEntry,
    Unreadable,
    as_listed,
    folders,
    listing,
    look,
    stamp_of,
    walk,
)

from .conftest import LONG_AGO_NS, Draw, mounted, much_later, pictured


def seen(root: str, since: Mapping[str, int] | None = None) -> dict[str, str]:
    return pictured(walk(root, Rules.for_root(root), since=since, now_ns=much_later), root)


def test_a_home_folder(draw: Draw) -> None:
    root = draw(
        """
        report.txt: hello
        .bashrc
        work/
          plan.md
          .git/
            config
          node_modules/
            x.js
          env/
            pyvenv.cfg
            lib.py
        empty/
        to report -> report.txt
        to work -> work
        to nowhere -> nothing
        outside -> /etc/passwd
        pipe|
        """
    )
    assert seen(root) == {
        ".": "folder",
        "report.txt": "file",
        ".bashrc": "hidden files are skipped (.bashrc)",
        "work": "folder",
        "work/plan.md": "file",
        "work/.git": "version control folders are skipped (.git)",
        "work/node_modules": "installed packages are skipped (node_modules)",
        "work/env": "virtual environments are skipped (pyvenv.cfg)",
        "empty": "folder",
        "to report": "is a link to report.txt; links are not followed",
        "to work": "is a link to work; links are not followed",
        "to nowhere": "is a link to nothing; links are not followed",
        "outside": "is a link to /etc/passwd; links are not followed",
        "pipe": "is a pipe and not a file",
    }


def test_a_file_is_stamped_with_its_size_and_time(draw: Draw) -> None:
    root = draw("a.txt: hello")
    stamp = FileStamp(f"{root}/a.txt", 5, LONG_AGO_NS, os.lstat(f"{root}/a.txt").st_ctime_ns)
    assert stamp in list(walk(root, Rules.for_root(root)))
    assert look(f"{root}/a.txt", Rules.for_root(root)) == stamp
    assert stamp_of(f"{root}/a.txt") == stamp


def test_a_folder_is_told_after_what_lies_in_it(draw: Draw) -> None:
    root = draw("a/\n  1.txt\n  2.txt\nb.txt")
    order = list(seen(root))
    assert order.index("a") > max(order.index("a/1.txt"), order.index("a/2.txt"))
    assert order.index(".") > order.index("b.txt")


def test_recently_changed_folders_come_first(draw: Draw) -> None:
    root = draw("old/\n  a/\n  b/\nnew/\n  c/\nmiddle/")
    for name, seconds in {"old": 1, "old/a": 5, "old/b": 2, "new": 9, "new/c": 8, "middle": 7}.items():
        os.utime(f"{root}/{name}", ns=(0, seconds))
    assert list(seen(root)) == [".", "new", "new/c", "middle", "old", "old/a", "old/b"]


def test_loops_of_links_end(draw: Draw) -> None:
    root = draw("a/\n  b/\n    up -> ../..\n    self -> self\n    f.txt")
    assert seen(root) == {
        ".": "folder",
        "a": "folder",
        "a/b": "folder",
        "a/b/f.txt": "file",
        "a/b/up": "is a link to ../..; links are not followed",
        "a/b/self": "is a link to self; links are not followed",
    }


def test_loops_of_bind_mounts_end(draw: Draw) -> None:
    root = draw("a/\n  f.txt\n  again/")
    with mounted("--bind", root, f"{root}/a/again"):
        assert seen(root) == {
            ".": "folder",
            "a": "folder",
            "a/f.txt": "file",
            "a/again": "is a folder already seen under another name",
        }


def test_a_walk_that_begins_inside_a_loop_ends_there(draw: Draw) -> None:
    root = draw("a/\n  f.txt\n  again/")
    with mounted("--bind", root, f"{root}/a/again"):
        (told,) = walk(f"{root}/a/again", Rules.for_root(root))
    assert isinstance(told, SkippedEntry)
    assert told.sentence == walking.TWICE


def test_a_bind_mount_of_the_same_drive_is_a_mount(draw: Draw, tmp_path: Path) -> None:
    root = draw("place/")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/f.txt").touch()
    with mounted("--bind", str(tmp_path / "elsewhere"), f"{root}/place"):
        entries = {entry.path: entry for entry in listing(f"{root}/place", Rules.for_root(root))}
    place = entries[f"{root}/place"]
    assert isinstance(place, DirectorySeen)
    assert place.mount


def test_a_drive_inside_is_noticed(draw: Draw) -> None:
    root = draw("stick/\nplain/")
    with mounted("-t", "tmpfs", "none", f"{root}/stick"):
        Path(root, "stick", "a.txt").touch()
        entries = {entry.path: entry for entry in walk(root, Rules.for_root(root))}
    assert [path for path, entry in entries.items() if isinstance(entry, DirectorySeen) and entry.mount] == [
        f"{root}/stick"
    ]
    assert f"{root}/stick/a.txt" in entries


def test_a_file_system_of_the_system_is_left_alone(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("proc/\nplain/")
    monkeypatch.setattr(walking, "kind_of_mount", lambda path: MountKind.system)
    with mounted("-t", "tmpfs", "none", f"{root}/proc"):
        assert seen(root) == {".": "folder", "plain": "folder", "proc": "is a file system of the system's own"}


def test_sockets_and_devices_are_told(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("plain.txt")
    monkeypatch.chdir(root)  # the path of a socket may have 107 bytes only
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("talk")
        assert seen(root)["talk"] == "is a socket and not a file"
    assert look("/dev/null", Rules.for_root("/dev")) == SkippedEntry(
        "/dev/null", walking.SkipKind.special, "is a device and not a file"
    )


def test_what_the_system_forbids_is_reported(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("closed/\n  a.txt\nopen/\n  b.txt")
    scandir = os.scandir

    def guarded(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert seen(root) == {
        ".": "folder",
        "closed": "“closed” cannot be read: Permission denied",
        "open": "folder",
        "open/b.txt": "file",
    }


@pytest.mark.parametrize(
    "raw", [b"caf\xe9.txt", b"\xff\xfe", "日本語.txt".encode(), "e\u0301.txt".encode(), b"x" * 255]
)
def test_any_name_survives(draw: Draw, raw: bytes) -> None:
    root = draw("plain.txt")
    Path(os.fsdecode(os.fsencode(root) + b"/" + raw)).write_text("1", encoding="utf-8")
    found = [entry for entry in walk(root, Rules.for_root(root)) if isinstance(entry, FileStamp)]
    path = portable(os.path.join(root, os.fsdecode(raw)))
    assert sorted(entry.path for entry in found) == sorted([path, f"{root}/plain.txt"])
    assert path.encode()  # fit for any database
    assert os.fsencode(native(path)).endswith(b"/" + raw)
    assert look(path, Rules.for_root(root)) in found


@contextmanager
def deep(top: Path, name: str, levels: int) -> Iterator[None]:
    """Folders in folders, made and removed step by step: neither a path nor recursion reaches that far."""
    here = os.open(top, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir(name, dir_fd=here)
        here = _step(here, name)
    try:
        yield
    finally:
        for _ in range(levels):
            here = _step(here, "..")
            os.rmdir(name, dir_fd=here)
        os.close(here)


def _step(here: int, name: str) -> int:
    there = os.open(name, os.O_RDONLY, dir_fd=here)
    os.close(here)
    return there


def test_a_deep_tree_needs_no_recursion(tmp_path: Path) -> None:
    with deep(tmp_path, "d", levels=1_100):
        assert len(list(walk(str(tmp_path), Rules.for_root(str(tmp_path))))) == 1_101


def test_a_path_too_long_for_the_system_is_reported(tmp_path: Path) -> None:
    with deep(tmp_path, "d" * 250, levels=20):
        entries = list(walk(str(tmp_path), Rules.for_root(str(tmp_path))))
    unread = [entry.sentence.rpartition(": ")[2] for entry in entries if isinstance(entry, Unreadable)]
    assert unread == ["File name too long"]


def test_a_root_that_is_missing_a_file_or_a_link_is_out_of_reach(draw: Draw) -> None:
    root = draw("real/\n  a.txt\nlink -> real\nfile.txt")
    for name, sentence in {
        "nothing": f"“{root}/nothing” is out of reach: No such file or directory.",
        "file.txt": f"“{root}/file.txt” is no longer a folder.",
        "link": f"“{root}/link” has become a link to “{root}/real”.",
    }.items():
        assert seen(f"{root}/{name}") == {".": sentence}


def test_a_subfolder_is_walked_under_the_rules_of_its_root(draw: Draw) -> None:
    root = draw(".hunchignore: *.log\na/\n  x.log\n  y.txt\nnode_modules/\n  z.js")
    rules = Rules.for_root(root)
    assert pictured(walk(f"{root}/a", rules), root) == {
        "a": "folder",
        "a/x.log": ".hunchignore line 1: *.log",
        "a/y.txt": "file",
    }
    assert pictured(walk(f"{root}/node_modules", rules), root) == {
        "node_modules": "installed packages are skipped (node_modules)"
    }
    assert pictured(walk(f"{root}/gone", rules), root) == {}


def test_folders_alone(draw: Draw) -> None:
    root = draw("a/\n  f.txt\n  b/\n.git/\n  c/\nlink -> a")
    assert set(pictured(folders(root, Rules.for_root(root)), root)) == {".", "a", "a/b"}


# --- walking only what changed -------------------------------------------------------------------


def times(root: str) -> dict[str, int]:
    walked = walk(root, Rules.for_root(root), now_ns=much_later)
    return {entry.path: entry.seen_ns for entry in walked if isinstance(entry, DirectorySeen)}


def test_unchanged_folders_are_not_listed(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("a/\n  1.txt\n  deep/\n    2.txt\nb/\n  3.txt")
    since = times(root)
    Path(root, "a/deep/new.txt").touch()
    listed: list[str] = []
    scandir = os.scandir

    def watched(path: str) -> object:
        listed.append(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", watched)
    assert seen(root, since=since) == {
        ".": "unchanged folder",
        "a": "unchanged folder",
        "a/deep": "folder",
        "a/deep/2.txt": "file",
        "a/deep/new.txt": "file",
        "b": "unchanged folder",
    }
    assert listed == [f"{root}/a/deep"]


def test_a_folder_changed_just_now_is_listed_again_next_time(draw: Draw) -> None:
    root = draw("a/")
    Path(root, "a", "1.txt").touch()
    rules = Rules.for_root(root)
    young = {entry.path: entry.seen_ns for entry in walk(root, rules) if isinstance(entry, DirectorySeen)}
    assert set(young.values()) == {0}
    assert seen(root, since=young)["a/1.txt"] == "file"


def test_a_folder_whose_time_was_set_back_is_listed(draw: Draw) -> None:
    root = draw("a/")
    since = times(root)
    Path(root, "a", "1.txt").touch()
    os.utime(f"{root}/a", ns=(LONG_AGO_NS, LONG_AGO_NS))
    assert seen(root, since=since)["a/1.txt"] == "file"


def test_a_listing_names_subfolders_without_going_there(draw: Draw) -> None:
    root = draw("a/\n  1.txt\n  deep/\n    2.txt")
    told = list(listing(f"{root}/a", Rules.for_root(root)))
    assert [entry.path for entry in told] == [f"{root}/a/1.txt", f"{root}/a"]
    assert isinstance(told[1], DirectorySeen)
    assert told[1].subfolders == (f"{root}/a/deep",)


def test_a_known_folder_that_is_gone_is_passed_over(draw: Draw) -> None:
    root = draw("a/\n  b/")
    since = times(root)
    Path(root, "a/b").rmdir()
    assert seen(root, since=since) == {".": "unchanged folder", "a": "folder"}


def test_a_changed_hunchignore_makes_all_below_it_doubtful(draw: Draw) -> None:
    root = draw("a/\n  .hunchignore: *.x\n  deep/\n    1.x\n    2.y\nb/\n  3.x")
    since = times(root)
    ignore = Path(root, "a/.hunchignore")
    ignore.write_text("*.y", encoding="utf-8")
    os.utime(ignore, ns=(0, LONG_AGO_NS + 10**9))
    found = seen(root, since=since)
    assert found["a/deep/1.x"] == "file"
    assert found["a/deep/2.y"] == "a/.hunchignore line 1: *.y"
    assert found["b"] == "unchanged folder"


# --- single paths --------------------------------------------------------------------------------


def _unlisted(entry: Seen) -> Seen:
    return DirectorySeen(entry.path, 0, entry.modified_ns) if isinstance(entry, DirectorySeen) else entry


def test_a_look_judges_like_a_walk(draw: Draw) -> None:
    root = draw("a.txt\n.b\nlink -> a.txt\npipe|\nsub/\nnode_modules/\n  x.js")
    rules = Rules.for_root(root)
    walked = {entry.path: _unlisted(entry) for entry in walk(root, rules)}
    assert {path: look(path, rules) for path in walked} == walked
    assert look(f"{root}/nothing", rules) is None
    assert look(f"{root}/a.txt/nothing", rules) is None
    assert isinstance(look(f"{root}/node_modules/x.js", rules), SkippedEntry)


def test_placeholders_are_not_opened_but_counted(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = draw("here.txt: 123\ncloud.txt: 12345")
    monkeypatch.setattr(walking, "is_placeholder", lambda path, status: status.st_size == 5)
    entries = {entry.path: entry for entry in walk(root, Rules.for_root(root))}
    assert entries[f"{root}/cloud.txt"] == SkippedEntry(
        f"{root}/cloud.txt",
        walking.SkipKind.placeholder,
        "is only in the cloud; reading it would download it",
        size=5,
    )
    assert isinstance(entries[f"{root}/here.txt"], FileStamp)


@pytest.mark.parametrize(
    ("listed", "asked", "expected"),
    [
        ("Report.txt", "report.TXT", "Report.txt"),
        ("caf\u00e9.txt", "cafe\u0301.txt", "caf\u00e9.txt"),
        ("cafe\u0301.txt", "CAF\u00c9.txt", "cafe\u0301.txt"),
        ("Report.txt", "Report.txt", "Report.txt"),
        ("Report.txt", "other.txt", "other.txt"),
    ],
)
def test_a_name_is_spelled_as_its_folder_lists_it(draw: Draw, listed: str, asked: str, expected: str) -> None:
    root = draw(listed)
    assert as_listed(f"{root}/{asked}") == f"{root}/{expected}"


def test_where_spelling_does_not_matter_a_look_answers_with_the_listed_one(
    draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = draw("Report.txt")
    monkeypatch.setattr(walking, "_ANY_SPELLING", True)
    answer = look(f"{root}/report.txt", Rules.for_root(root))
    assert answer is not None
    assert answer.path == f"{root}/Report.txt"
