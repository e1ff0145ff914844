"""What follows an engine finds everything done; what comes beside it is refused."""

from __future__ import annotations

from pathlib import Path

from indexer import Client
from indexer import requests as r

FILES = 50
SUBJECTS = ("kettle", "violin", "glacier", "harbour", "beehive", "lantern", "orchard", "comet", "tunnel", "quilt")


def _write_files(folder: Path) -> None:
    for n in range(FILES):
        subject = SUBJECTS[n % len(SUBJECTS)]
        (folder / f"note{n:04}.txt").write_text(f"The {subject} number {n} stands near the {SUBJECTS[n % 7]}.\n")


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
