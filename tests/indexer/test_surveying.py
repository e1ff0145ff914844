from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from indexer.errors import FolderRefused
from indexer.reading.registry import kind_of
from indexer.records import FileStamp
from indexer.surveying import Surveyor, examples, expected_passages


@pytest.fixture
def surveyor(tmp_path: Path) -> Iterator[Surveyor]:
    made = Surveyor(str(tmp_path / "library"), kind_of)
    yield made
    made.close()


def test_a_folder_is_counted_by_the_rules(surveyor: Surveyor, tmp_path: Path) -> None:
    folder = tmp_path / "Documents"
    for name in ("a.txt", "b.txt", "c.pdf", "node_modules/d.js", ".ssh/id_rsa"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * 3_000)
    found = surveyor.survey(str(folder)).result(10)
    assert (found.files, found.size, found.kinds, found.whole) == (3, 9_000, {"text": 2, "pdf": 1}, True)
    assert 0 < found.words_seconds < found.exact_seconds
    assert surveyor.survey(str(folder), ["*.txt"]).result(10).kinds == {"pdf": 1}


@pytest.mark.parametrize("place", ["/", "/nowhere/at/all", "library"])
def test_what_cannot_be_added_cannot_be_surveyed(surveyor: Surveyor, tmp_path: Path, place: str) -> None:
    (tmp_path / "library").mkdir()
    with pytest.raises(FolderRefused):
        surveyor.survey(str(tmp_path / place)).result(10)


def test_there_is_not_time_for_everything() -> None:
    ticks = count()
    surveyor = Surveyor("/library", kind_of, now=lambda: float(next(ticks)))
    found = surveyor.of("/home", (FileStamp(f"/home/{n}.txt", 10, 0) for n in range(100)))
    surveyor.close()
    assert (found.files, found.whole) == (3, False)


@pytest.mark.parametrize(
    ("kind", "size", "passages"),
    [
        ("text", 3_000, 2),
        ("pdf", 160_000, 10),
        ("text", 10**10, 2_500),
        ("picture", 10**6, 0),
        ("unheard of", 10**6, 0),
    ],
)
def test_expected_passages(kind: str, size: int, passages: float) -> None:
    assert expected_passages(kind, size) == passages


def test_examples_are_titles_that_read_like_questions() -> None:
    tap, balcony, herbs = "Quote for the kitchen tap", "Growing tomatoes on a balcony", "Herbs & spices: a list"
    endless = "A very long title that goes on and on for ever"
    titles = ["Untitled", tap, "IMG 2041 final v2", balcony.replace(" on", "  on"), tap, endless, herbs]
    assert examples(titles, 5) == (tap, balcony, herbs)
    assert examples(titles, 1) == (tap,)
    assert examples([], 3) == ()
