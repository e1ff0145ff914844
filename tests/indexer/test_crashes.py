"""A file that takes the engine down again and again is found out, and others are not blamed for long."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from indexer.crashes import LAST_CRASH, culprits

BAD, GOOD = "/home/bad.pdf", "/home/good.txt"


@pytest.mark.parametrize(
    ("ends", "found"),
    [
        pytest.param([(True, [BAD])], [], id="once is chance"),
        pytest.param([(True, [BAD, GOOD]), (True, [BAD])], [BAD], id="twice is not"),
        pytest.param([(False, [BAD]), (False, [BAD])], [], id="killed twice from outside"),
        pytest.param([(False, [BAD]), (False, [BAD]), (False, [BAD])], [BAD], id="and once more"),
        pytest.param([(True, [BAD]), (False, []), (True, [BAD])], [], id="a good end between"),
        pytest.param([(True, [GOOD]), (True, [BAD]), (True, [GOOD])], [], id="in turns"),
    ],
)
def test_who_is_to_blame(tmp_path: Path, ends: list[tuple[bool, list[str]]], found: list[str]) -> None:
    for crashed, left_over in ends:
        blamed = culprits(tmp_path, left_over, crashed=crashed)
    assert blamed == found


def test_counts_that_cannot_be_understood_are_none(tmp_path: Path) -> None:
    (tmp_path / "reading.suspects").write_text("{")
    assert culprits(tmp_path, [BAD], crashed=True) == []
    assert culprits(tmp_path, [BAD], crashed=True) == [BAD]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of the POSIX kind")
@pytest.mark.parametrize(
    ("ending", "crashed"), [("os.kill(os.getpid(), 11)", True), ("os.kill(os.getpid(), 9)", False)]
)
def test_a_crash_is_told_from_a_kill(tmp_path: Path, ending: str, crashed: bool) -> None:
    start = "import os, sys, pathlib; from indexer.crashes import record_crashes; "
    run = [sys.executable, "-c", f"{start} print(record_crashes(pathlib.Path(sys.argv[1]))); {ending}", str(tmp_path)]
    assert subprocess.run(run, capture_output=True, text=True).returncode < 0
    after = [sys.executable, "-c", f"{start} print(record_crashes(pathlib.Path(sys.argv[1])))", str(tmp_path)]
    assert subprocess.run(after, capture_output=True, text=True).stdout.strip() == str(crashed)
    assert (tmp_path / LAST_CRASH).exists() is crashed
    if crashed:
        assert "Segmentation fault" in (tmp_path / LAST_CRASH).read_text()
    assert subprocess.run(after, capture_output=True, text=True).stdout.strip() == "False"
