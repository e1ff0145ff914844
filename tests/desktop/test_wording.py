"""How things are said to a person."""

from __future__ import annotations

from datetime import datetime

import pytest

from desktop import wording
from indexer.records import Lane, Locator

NOW = datetime(2026, 3, 10, 15, 0)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (82_000, "82 KB"),
        (999_600, "1.0 MB"),
        (1_420_000, "1.4 MB"),
        (5e12, "5.0 TB"),
    ],
)
def test_size(number: float, said: str) -> None:
    assert wording.size(int(number)) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 3, 10, 14, 59, 30), "just now"),
        (datetime(2026, 3, 10, 9, 5), "today, 09:05"),
        (datetime(2026, 3, 9, 23, 59), "yesterday"),
        (datetime(2026, 3, 5, 0, 1), "5 days ago"),
        (datetime(2026, 1, 2), "2 January"),
        (datetime(2024, 12, 31), "31 Dec 2024"),
        (datetime(2026, 3, 12), "12 March"),
    ],
)
def test_when(moment: datetime, said: str) -> None:
    assert wording.when(moment.timestamp(), NOW) == said


def test_a_date_no_calendar_has_is_said_to_be_unknown() -> None:
    assert wording.when(1e18, NOW) == "unknown date"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (3, "a few seconds"),
        (34, "30 seconds"),
        (61, "1 minute"),
        (185, "3 minutes"),
        (7300, "2 hours"),
        (200_000, "2 days"),
    ],
)
def test_duration(seconds: float, said: str) -> None:
    assert wording.duration(seconds) == said


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/home/ann", "~"),
        ("/home/ann/Documents", "~/Documents"),
        ("/home/annette/Documents", "/home/annette/Documents"),
        ("/media/usb", "/media/usb"),
    ],
)
def test_folder(path: str, said: str) -> None:
    assert wording.folder(path, "/home/ann") == said


def test_a_folder_loses_its_middle_first() -> None:
    assert list(wording.shorter_folders("/home/ann/a/b/c", "/home/ann")) == ["~/a/b/c", "~/…/b/c", "~/…/c", "…/c"]


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (Locator(), ""),
        (Locator(page=3, line=14), "page 3"),
        (Locator(line=14), "line 14"),
        (Locator(line=1), ""),
        (Locator(sheet="2026", cells="B2:C9"), "sheet 2026, B2:C9"),
        (Locator(seconds=3725.4), "1:02:05"),
        (Locator(member="notes/a.txt", line=2), "notes/a.txt, line 2"),
    ],
)
def test_place(at: Locator, said: str) -> None:
    assert wording.place(at) == said


@pytest.mark.parametrize(
    ("lanes", "said"),
    [
        ((), ""),
        ((Lane.meaning,), "by meaning"),
        ((Lane.meaning, Lane.names), "by name and meaning"),
        ((Lane.words, Lane.meaning, Lane.names), "by name, words and meaning"),
    ],
)
def test_lanes(lanes: tuple[Lane, ...], said: str) -> None:
    assert wording.lanes(lanes) == said


@pytest.mark.parametrize(("number", "said"), [(1, "1 file"), (0, "0 files"), (1204, "1,204 files")])
def test_files(number: int, said: str) -> None:
    assert wording.files(number) == said


def test_facts_and_sentences_that_are_not_there_leave_no_gap() -> None:
    assert wording.listed("2 files", "", "3 minutes left") == "2 files, 3 minutes left"
    assert wording.sentences("One.", "", "Two.") == "One. Two."
