"""Meaning without background work: sketches at once, exact vectors only for what a question touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer import WorldError
from indexer import requests as r
from indexer import settings as choices


def test_only_what_is_looked_at_becomes_exact(library, folder: Path) -> None:
    library.folder.mkdir()
    choices.save(library.folder, choices.Settings(embed_in_background=False))
    for number in range(80):
        (folder / f"{number}.txt").write_text(f"Note {number}: the kitchen faucet drips and its washer is worn out.")
    client = library.client()
    client.fetch(r.AddFolder(str(folder)), 60)
    status = library.wait("meaning")
    assert (status.passages.total, status.passages.exact) == (80, 0)
    with pytest.raises(WorldError, match="embed_in_background"):
        client.fetch(r.WaitFor("exact"), 60)

    answer = client.fetch(r.Ask(1, "a leaking tap", stream=True), 60)

    assert answer.hits
    # Sharper vectors change the order, so that at the end of it sketches may come in that were not looked at before.
    assert all(hit.passages[0].exact for hit in answer.hits[:25])
    assert client.fetch(r.GetStatus(), 60).passages.exact == len(answer.hits) < 80
