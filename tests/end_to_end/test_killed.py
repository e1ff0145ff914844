"""An engine that is killed at any moment loses nothing, repeats nothing, and shows no ghosts."""

from __future__ import annotations

import os
import random
from pathlib import Path

from indexer import Client, EngineUnreachable
from indexer import requests as r

# More with, for example, HUNCH_KILLS=10 HUNCH_KILLED_FILES=1000.
KILLS = int(os.environ.get("HUNCH_KILLS", "3"))
FILES = int(os.environ.get("HUNCH_KILLED_FILES", "150"))
SUBJECTS = ("kettle", "violin", "glacier", "harbour", "beehive", "lantern", "orchard", "comet", "tunnel", "quilt")


def _write_files(folder: Path) -> None:
    for n in range(FILES):
        subject = SUBJECTS[n % len(SUBJECTS)]
        (folder / f"note{n:04}.txt").write_text(f"The {subject} number {n} stands near the {SUBJECTS[n % 7]}.\n")


def _answers(library) -> dict[str, list[tuple[str, str]]]:
    return {
        subject: [(hit.name, hit.passages[0].text) for hit in library.ask(f"where is the {subject}").hits]
        for subject in SUBJECTS
    }


def test_killed_at_random_moments(library, folder, tmp_path) -> None:
    _write_files(folder)
    chance = random.Random(20)
    library.client().fetch(r.AddFolder(str(folder)), 60)
    for _ in range(KILLS):
        _kill_after_files(library, chance.randrange(FILES // (KILLS + 1)))
    [(kept,)] = library.rows("select count(*) from vectors where grade = 1")
    status = library.wait("exact")

    assert status.files.searchable == FILES
    assert (status.files.waiting, status.files.failed) == (0, 0)
    assert status.passages.total == status.passages.exact == FILES
    assert status.since_start.passages_embedded == FILES - kept, "what was committed before is not embedded again"
    # Every sketch and every exact vector takes a new label once.
    assert library.rows("select max(label) <= 2 * count(*), count(*) from vectors") == [(1, FILES)]
    assert _answers(library) == _undisturbed(folder, tmp_path)


def _kill_after_files(library, count: int) -> None:
    """Wait for `count` more files, then kill the engine in the middle of whatever it is doing."""
    client = library.client()
    goal = client.fetch(r.GetStatus(), 60).files.searchable + count
    try:
        while True:
            now = client.fetch(r.GetStatus(), 60)
            if now.files.searchable >= goal or not now.files.waiting:
                break
    except EngineUnreachable:
        pass
    library.kill()


def _undisturbed(folder: Path, tmp_path: Path) -> dict[str, list[tuple[str, str]]]:
    from tests.end_to_end.conftest import RunningLibrary

    reference = RunningLibrary(tmp_path / "reference")
    try:
        reference.client().fetch(r.AddFolder(str(folder)), 60)
        reference.wait("exact")
        return _answers(reference)
    finally:
        reference.stop()


def test_second_start_reads_and_embeds_nothing(library, folder) -> None:
    _write_files(folder)
    library.client().fetch(r.AddFolder(str(folder)), 60)
    library.wait("exact")
    library.stop()

    status = library.wait("exact")

    assert status.files.searchable == FILES
    assert (status.since_start.files_read, status.since_start.passages_embedded) == (0, 0)


def test_second_engine_is_refused(library) -> None:
    import subprocess
    import sys

    first = library.client().fetch(r.GetStatus(), 60)
    second = subprocess.run(
        [sys.executable, "-m", "indexer", "--library", str(library.folder)], capture_output=True, text=True, timeout=60
    )
    assert second.returncode != 0
    assert f"process {first.engine.pid}" in second.stderr
    assert Client.connect(library.folder, start=False).fetch(r.GetStatus(), 60).engine.pid == first.engine.pid
