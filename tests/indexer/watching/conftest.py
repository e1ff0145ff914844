"""Turns drawings of folders into folders, and walks back into pictures."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from indexer.locations import portable
from indexer.records import FileStamp
from indexer.watching.walk import DirectorySeen, Seen, SkippedEntry, Unreadable

Draw = Callable[[str], str]

# Long past, so that no folder's time is too young to be trusted.
LONG_AGO_NS = 1_700_000_000 * 10**9


def much_later() -> int:
    """A time, in nanoseconds, from which on no folder of today is too young to be trusted."""
    return 4_000_000_000 * 10**9


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Make what is drawn: names by indentation, folders with "/", links with "->", pipes with "|", content with ":"."""

    def draw_it(picture: str) -> str:
        root = tmp_path / "root"
        root.mkdir(exist_ok=True)
        above = [(-1, root)]
        for line in filter(str.strip, picture.splitlines()):
            depth = len(line) - len(line.lstrip())
            while above[-1][0] >= depth:
                above.pop()
            folder = _make(above[-1][1], line.strip())
            above.append((depth, folder))
        age(root)
        return portable(root)

    return draw_it


def _make(folder: Path, drawn: str) -> Path:
    name, colon, content = drawn.partition(": ")
    if colon:
        (folder / name).write_text(content.replace(" / ", "\n"), encoding="utf-8")
    elif " -> " in drawn:
        name, target = drawn.split(" -> ")
        (folder / name).symlink_to(target)
    elif drawn.endswith("|"):
        os.mkfifo(folder / drawn[:-1])
    elif drawn.endswith("/"):
        (folder / drawn).mkdir(exist_ok=True)
    else:
        (folder / drawn).touch()
    return folder / drawn


def age(root: Path | str) -> None:
    """Give everything in `root` one old time."""
    for folder, names, files in os.walk(root, topdown=False):
        for name in [*names, *files, "."]:
            os.utime(Path(folder, name), ns=(LONG_AGO_NS, LONG_AGO_NS), follow_symlinks=False)


def pictured(seen: Iterable[Seen], root: str) -> dict[str, str]:
    """What a walk saw: path below the root, in order, and "file", "folder" or the sentence of what is left out."""
    return {os.path.relpath(entry.path, root): _word(entry) for entry in seen}


def _word(entry: Seen) -> str:
    match entry:
        case FileStamp():
            return "file"
        case DirectorySeen(unchanged=True):
            return "unchanged folder"
        case DirectorySeen():
            return "folder"
        case SkippedEntry() | Unreadable():
            return entry.sentence


@contextmanager
def mounted(*arguments: str) -> Iterator[None]:
    """A real mount where this user may make one; elsewhere the test is skipped."""
    if subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", arguments[-1]], check=True)
