"""A disk that is full, or nearly, stops the reading with a sentence; room lets it go on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from indexer import requests as r
from indexer.settings import Settings, save

SOON = 60.0
_SCENE = Path(__file__).with_name("scarce_disk.py")
_UNSHARE = ["unshare", "--mount", "--map-root-user"]


def may_mount(place: Path) -> bool:
    """Whether this user may mount a small disk that nobody else sees."""
    command = [*_UNSHARE, "mount", "-t", "tmpfs", "tmpfs", str(place)]
    return (
        shutil.which("unshare") is not None and not subprocess.run(command, capture_output=True, check=False).returncode
    )


def test_below_the_floor_reading_waits_and_says_so(library, folder: Path) -> None:
    library.folder.mkdir()
    save(library.folder, Settings(free_bytes=2**60))
    (folder / "note.txt").write_text("The kettle is on.")
    client = library.client()
    client.fetch(r.AddFolder(str(folder)), SOON)
    while not (now := client.fetch(r.GetStatus(), SOON)).paused:
        pass
    assert now.paused.endswith("are free on the disk of the library.")
    client.fetch(r.ChangeSettings({"free_bytes": 0}), SOON)
    assert library.wait("words").files.searchable == 1
    assert [hit.name for hit in library.ask("note.txt").hits] == ["note.txt"]


def test_a_full_disk_and_one_that_cannot_be_written_are_sentences(tmp_path: Path) -> None:
    disk, documents = tmp_path / "disk", tmp_path / "documents"
    disk.mkdir()
    documents.mkdir()
    (documents / "kettle.txt").write_text("The kettle is on the stove.")
    if not may_mount(disk):
        pytest.skip("this system lets no user mount a small disk")
    command = [*_UNSHARE, sys.executable, str(_SCENE), str(disk), str(documents)]
    # The engine's pipes are not this process's: one that was left behind must not keep it waiting.
    with (tmp_path / "told").open("w+") as told:
        subprocess.run(command, stdout=told, timeout=300, check=True)
        told.seek(0)
        said = dict(map(json.loads, told))
    sentence = f"There is no space left for the library in {disk / 'library'}; free some and Hunch goes on."
    assert said == {
        "refused": sentence,
        "first": 1,
        "said": sentence,
        "meanwhile": ["kettle.txt"],
        "then": 41,
        "catalog": [["ok"]],
        "errors": [],
        "read-only": f"{disk / 'library'} cannot be locked: Read-only file system.",
        "writable": 41,
    }
