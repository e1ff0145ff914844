"""A disk that is full, or nearly, stops the reading with a sentence; room lets it go on."""

from __future__ import annotations

from pathlib import Path

from indexer import requests as r
from indexer.settings import Settings, save

SOON = 60.0


def test_below_the_floor_reading_waits_and_says_so(library, folder: Path) -> None:
    library.folder.mkdir()
    save(library.folder, Settings(free_bytes=2**60))
    (folder / "note.txt").write_text("The kettle is on.")
    client = library.client()
    client.fetch(r.AddFolder(str(folder)), SOON)
    while not (now := client.fetch(r.GetStatus(), SOON)).paused:
        pass
    assert now.paused.endswith("are free on the disk of the library; reading waits for more.")
    assert now.files.waiting == 1
    assert [hit.name for hit in library.ask("note.txt").hits] == ["note.txt"]
