"""Rows in pictures: each letter is a file; what the view is told to do to get from one answer to the next."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.search.hit_model import HitModel, HitRole, spoken
from indexer.records import Hit, Lane, Locator
from tests.desktop.fakes import hit


def row(letter: str) -> Hit:
    """A capital letter is the same file with a better passage."""
    text = "better" if letter.isupper() else ""
    return hit(f"/d/{letter.lower()}", text, file=ord(letter.lower()))


def rows(picture: str) -> list[Hit]:
    return [row(letter) for letter in picture]


def picture(model: HitModel) -> str:
    return "".join(one.name.upper() if one.passages else one.name for one in model.hits)


class Watched(HitModel):
    """Writes down what it tells its views: "-" removes, "+" inserts, ">" moves, "~" changes."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.rowsRemoved.connect(lambda _p, first, last: self.told.append(f"-{first}:{last}"))
        self.rowsInserted.connect(lambda _p, first, last: self.told.append(f"+{first}:{last}"))
        self.rowsMoved.connect(lambda _p, first, _l, _d, to: self.told.append(f"{first}>{to}"))
        self.dataChanged.connect(lambda first, _l: self.told.append(f"~{first.row()}"))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("", "abc", ["+0:2"]),
        ("abc", "abc", []),
        ("abc", "", ["-0:2"]),
        ("abcde", "ace", ["-3:3", "-1:1"]),
        ("abcd", "d", ["-0:2"]),
        ("ace", "abcde", ["+1:1", "+3:3"]),
        ("abc", "cab", ["2>0"]),
        ("abc", "bca", ["0>3"]),
        ("abc", "aBc", ["~1"]),
        ("abcd", "xdab", ["-2:2", "2>0", "+0:0"]),
    ],
)
def test_the_fewest_steps_lead_to_the_next_answer(before: str, after: str, told: list[str]) -> None:
    model = Watched()
    model.replace(rows(before))
    model.told.clear()
    model.replace(rows(after))
    assert picture(model) == after
    assert model.told == told


ANSWERS = st.lists(st.sampled_from("abcdefgh"), unique_by=str.lower).map("".join)


@given(ANSWERS, ANSWERS, st.integers(0, 7))
def test_any_answer_follows_any_other_and_a_selected_row_stays_on_its_file(before: str, after: str, at: int) -> None:
    model = HitModel()
    selection = QItemSelectionModel(model)
    model.replace(rows(before))
    chosen = before[at] if at < len(before) else ""
    selection.setCurrentIndex(model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.replace(rows(after))
    assert picture(model) == after
    if chosen and chosen in after:
        assert model.hits[selection.currentIndex().row()].name == chosen


def test_what_a_row_says_to_a_screen_reader() -> None:
    found = hit(
        "/home/ann/plumber_quote_final.pdf",
        "Replace worn\nceramic cartridge",
        at=Locator(page=1),
        lanes=(Lane.meaning,),
    )
    said = "pdf, plumber_quote_final.pdf, page 1, found by meaning: Replace worn ceramic cartridge"
    model = HitModel()
    model.replace([found])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == said


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"weak": True}, "text, a.txt, found by words, weak match"),
        ({"offline": True}, "text, a.txt, found by words, out of reach now"),
    ],
)
def test_a_screen_reader_hears_the_reservations(more: dict[str, Any], said: str) -> None:
    assert spoken(hit("/d/a.txt", **more)) == said


def test_rows_can_be_dragged_out_as_files() -> None:
    model = HitModel()
    model.replace([hit("/d/a b.txt"), hit("/d/c.txt")])
    mime = model.mimeData([model.index(1), model.index(0)])
    assert [url.toLocalFile() for url in mime.urls()] == ["/d/a b.txt", "/d/c.txt"]
    assert mime.text() == "/d/a b.txt\n/d/c.txt"
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_name_that_is_no_text_is_shown_and_kept() -> None:
    model = HitModel()
    model.replace([hit("/d/caf\U0010ffe9.txt")])
    assert model.index(0).data() == "caf\ufffd.txt"
    assert model.index(0).data(HitRole.path) == "/d/caf\U0010ffe9.txt"


def test_there_is_nothing_outside_the_rows() -> None:
    model = HitModel()
    assert model.index(0).data() is None
    assert model.hit(0) is None
    assert model.row(7) == -1
