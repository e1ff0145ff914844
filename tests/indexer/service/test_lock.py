"""One owner per library, whatever happens to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from indexer.errors import LibraryInUse, LibraryRefused
from indexer.service import launch, rendezvous
from indexer.service.lock import LibraryLock

from .conftest import SOON, Engine

HOLDER = """
import sys
from pathlib import Path
from indexer.service.lock import LibraryLock
lock = LibraryLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_one_at_a_time(library: Path) -> None:
    with LibraryLock(library):
        for _ in range(2):
            with pytest.raises(LibraryInUse, match="already open in another engine"):
                LibraryLock(library).acquire()
    with LibraryLock(library):
        pass


def test_the_refusal_names_the_owner(engine: Engine) -> None:
    with LibraryLock(engine.library):
        engine.server.close()
        again = Engine(engine.library)
        announcement = rendezvous.read(engine.library)
        assert announcement is not None
        with pytest.raises(LibraryInUse, match=re.escape(f"(process {announcement.pid})")):
            LibraryLock(engine.library).acquire()
        again.server.close()


def test_two_libraries_do_not_meet(tmp_path: Path) -> None:
    with LibraryLock(tmp_path / "one"), LibraryLock(tmp_path / "two"):
        pass


def test_a_killed_owner_leaves_no_lock(library: Path) -> None:
    command = (sys.executable, "-c", HOLDER, str(library))
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(LibraryInUse):
            LibraryLock(library).acquire()
        holder.kill()
    with LibraryLock(library):
        pass


@pytest.mark.usefixtures("fake_engine")
def test_what_a_killed_engine_left_is_cleared_away(library: Path) -> None:
    launch.start_engine(library, SOON).close()
    announcement = rendezvous.read(library)
    assert announcement is not None
    process = psutil.Process(announcement.pid)
    process.kill()
    process.wait(SOON)
    assert rendezvous.read(library) == announcement
    assert rendezvous.owner(library) is None
    with LibraryLock(library):
        assert rendezvous.read(library) is None


def test_an_unusable_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryRefused, match="cannot be opened"):
        LibraryLock(tmp_path / "file").acquire()
    (tmp_path / "library" / "engine.lock").mkdir(parents=True)
    with pytest.raises(LibraryRefused, match="cannot be locked"):
        LibraryLock(tmp_path / "library").acquire()
