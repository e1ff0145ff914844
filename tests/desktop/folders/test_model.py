from __future__ import annotations

import pytest

from desktop.folders.model import folder_rows, proposals
from indexer.records import FolderState, FolderStatus

HOUSE = "/srv/House"


@pytest.mark.parametrize(
    ("folder", "headline", "counts", "share"),
    [
        (FolderStatus(HOUSE, FolderState.watched, {"searchable": 40}), "Up to date", "40 searchable", 1.0),
        (FolderStatus(HOUSE, FolderState.watched), "Up to date", "", 1.0),
        (FolderStatus(HOUSE, FolderState.reading), "Looking around", "", 0.0),
        (
            FolderStatus(HOUSE, FolderState.reading, {"searchable": 1, "waiting": 3}),
            "Reading 1 of 4 files",
            "1 searchable  ·  3 waiting",
            0.25,
        ),
        (
            FolderStatus(HOUSE, FolderState.reading, {"skipped": 1, "failed": 1, "partly": 1, "waiting": 1}),
            "Reading 3 of 4 files",
            "1 partly read  ·  1 waiting  ·  1 skipped  ·  1 failed",
            0.75,
        ),
        (
            FolderStatus(HOUSE, FolderState.offline, {"offline": 5210}),
            "Out of reach: its files stay findable until it is back",
            "5,210 out of reach",
            1.0,
        ),
    ],
)
def test_a_folder_in_words(folder: FolderStatus, headline: str, counts: str, share: float) -> None:
    (row,) = folder_rows([folder])
    assert (row.headline, row.counts, row.share) == (headline, counts, share)
    assert (row.name, row.where) == ("House", "/srv")


@pytest.mark.parametrize(
    ("reading_now", "now"),
    [
        ((), ""),
        (("/srv/House/lease.pdf",), "lease.pdf"),
        (("/srv/Other/a.txt", "/srv/House/deep/b.txt"), "b.txt"),
        (("/srv/Household/a.txt",), ""),
    ],
)
def test_what_is_read_now_is_told_by_its_own_folder(reading_now: tuple[str, ...], now: str) -> None:
    (row,) = folder_rows([FolderStatus(HOUSE, FolderState.reading, {"waiting": 1})], reading_now)
    assert row.now == now


@pytest.mark.parametrize(
    ("candidates", "existing", "proposed"),
    [
        ([], [], ()),
        (["/a/Documents", "", "/a/Desktop"], ["/a/Documents"], ("/a/Documents",)),
        (["/a/D", "/a/D", "/a/E"], ["/a/D", "/a/E"], ("/a/D", "/a/E")),
        (["/a/D/Desktop", "/a/D"], ["/a/D", "/a/D/Desktop"], ("/a/D",)),
    ],
)
def test_proposals(candidates: list[str], existing: list[str], proposed: tuple[str, ...]) -> None:
    assert proposals(candidates, existing.__contains__) == proposed
