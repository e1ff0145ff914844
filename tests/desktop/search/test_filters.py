"""Chips, completion and reasons on the search page, by keyboard and mouse, with canned answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.search.chips import replaced
from desktop.search.controller import SearchController
from desktop.search.saved import SavedSearches
from desktop.search.view import SearchView
from desktop.theme import Theme
from indexer import records, requests
from tests.desktop.fakes import FakeClient, answer, hit

Key = Qt.Key
KIND, DATE = "kind:pdf", 'on:"last week"'
BOTH, LITERALLY = [KIND.upper(), DATE.upper()], "(Exactly as typed)"
HITS = [hit("/d/quote.pdf", "Replace the cartridge."), hit("/d/lease.md", "Small repairs.")]


def filtered(question: str, *pieces: str, **more: object) -> records.Answer:
    filters = tuple(
        records.Filter("kind", piece.upper(), question.index(piece), question.index(piece) + len(piece))
        for piece in pieces
    )
    return answer(question, more.pop("hits", HITS), filters=filters, **more)  # type: ignore[arg-type]


OFFER = records.Suggestion(0, 4, KIND, "PDF", f"{KIND} tap")
NOTHING = filtered(
    f"tap {KIND}",
    KIND,
    hits=[hit("/d/other.md", "Errands.", weak=True)],
    reasons=(
        records.Reason(
            records.ReasonKind.filters, "The filters hide 2 files.", 2, records.WayOut("Search without filters", "tap")
        ),
        records.Reason(records.ReasonKind.still_reading, "/d is still being read.", 3),
        records.Reason(
            records.ReasonKind.nothing_close, "Loosely like it.", 1, records.WayOut("Show 1 weaker match", weaker=True)
        ),
    ),
)
COMPLETIONS = records.Completions(
    4, 10, (records.Completion("kind:pdf", "PDF", 3), records.Completion("kind:picture", "picture", 2))
)


class Pane(QLabel):
    def show_hit(self, found: records.Hit, passage_index: int, question: str) -> None: ...

    def clear(self) -> None: ...


@pytest.fixture
def client() -> FakeClient:
    questions = [
        filtered(f"tap {KIND} {DATE}", KIND, DATE),
        filtered(f"tap {DATE}", DATE),
        answer("tap", HITS),
        answer("pdfs tap", HITS, suggestions=(OFFER,)),
        filtered(f"{KIND} tap", KIND),
        NOTHING,
        answer("only", [], reasons=(records.Reason(records.ReasonKind.only_exclusions, "This only takes away."),)),
    ]
    return FakeClient(
        {one.question: [one] for one in questions}, results={requests.GetCompletions: lambda asked: COMPLETIONS}
    )


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge, theme: Theme) -> SearchView:
    made = SearchView(SearchController(bridge), Pane, SavedSearches(bridge))
    qtbot.addWidget(made)
    made.resize(900, 600)
    bridge.connected.emit()
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.box.setFocus()
    return made


def ask(qtbot: QtBot, view: SearchView, question: str) -> None:
    view.ask(question)
    settle(qtbot, view)


def settle(qtbot: QtBot, view: SearchView) -> None:
    qtbot.waitUntil(lambda: view._controller._answer is not None)


def chips(view: SearchView) -> list[str]:
    """The chips that are shown, offers in brackets."""
    return [f"({chip.text()})" if chip.offered else chip.text() for chip in view.chips.chips]


def test_chips_mirror_what_was_typed(qtbot: QtBot, view: SearchView) -> None:
    assert view.chips.isHidden()
    ask(qtbot, view, f"tap {KIND} {DATE}")
    assert chips(view) == [*BOTH, LITERALLY]
    ask(qtbot, view, "tap")
    assert (chips(view), view.chips.isHidden()) == ([], True)


@pytest.mark.parametrize("how", ["click", Key.Key_Delete, Key.Key_Backspace, Key.Key_Return, Key.Key_Space])
def test_a_chip_is_removed(qtbot: QtBot, view: SearchView, how: str | Qt.Key) -> None:
    ask(qtbot, view, f"tap {KIND} {DATE}")
    chip = view.chips.chips[0]
    chip.setFocus()
    if isinstance(how, str):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(chip, how)
    settle(qtbot, view)
    assert (view.box.text(), chips(view)) == (f"tap {DATE}", [BOTH[1], LITERALLY])
    assert QApplication.focusWidget() is view.chips.chips[0], "the next chip has the keys"
    view.box.undo()
    assert view.box.text() == f"tap {KIND} {DATE}"


def test_an_offer_is_taken_only_by_hand(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, "pdfs tap")
    assert chips(view) == ["(PDF)"]
    qtbot.keyClick(view.chips.chips[0], Key.Key_Delete)
    assert view.box.text() == "pdfs tap"
    qtbot.mouseClick(view.chips.chips[0], Qt.MouseButton.LeftButton)
    settle(qtbot, view)
    assert (view.box.text(), chips(view)) == (f"{KIND} tap", [BOTH[0], LITERALLY])


def test_a_question_is_taken_literally_and_again_not(qtbot: QtBot, view: SearchView, client: FakeClient) -> None:
    ask(qtbot, view, f"{KIND} tap")
    client.answers[f"{KIND} tap"] = [
        answer(f"{KIND} tap", HITS, filters=(records.Filter("literal", "exactly as typed", 0, 0),))
    ]
    qtbot.mouseClick(view.chips.chips[-1], Qt.MouseButton.LeftButton)
    settle(qtbot, view)
    assert chips(view) == ["Exactly as typed"]
    qtbot.mouseClick(view.chips.chips[0], Qt.MouseButton.LeftButton)
    asked = [one.literal for one in client.requested if isinstance(one, requests.Ask)]
    assert (asked[-3:], view.box.text()) == ([False, True, False], f"{KIND} tap")


def test_arrows_go_from_chip_to_chip(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, f"tap {KIND} {DATE}")
    first, second, _ = view.chips.chips
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Key.Key_Left)
    assert first.hasFocus()


def test_many_chips_take_more_lines(qtbot: QtBot, view: SearchView) -> None:
    pieces = [f"name:part{n}" for n in range(20)]
    question = " ".join(pieces)
    one_line = view.chips.layout()
    view.chips.show_filters(question, filtered(question, *pieces).filters, ())
    qtbot.waitUntil(lambda: view.chips.chips[-1].y() > view.chips.chips[0].y())
    assert one_line is not None
    assert all(view.chips.rect().contains(chip.geometry()) for chip in view.chips.chips)


@pytest.mark.parametrize(
    ("text", "piece", "by", "left"),
    [
        ("tap kind:pdf now", "kind:pdf", "", "tap now"),
        ("kind:pdf", "kind:pdf", "", ""),
        ("tap  kind:pdf", "kind:pdf", "", "tap"),
        ("pdfs tap", "pdfs", "kind:pdf", "kind:pdf tap"),
        ("typed on", "kind:pdf", "", "typed on"),
    ],
)
def test_what_is_left_of_a_question(text: str, piece: str, by: str, left: str) -> None:
    assert replaced(text, piece, by) == left


# --- why there is nothing -------------------------------------------------------------------------------------


def buttons(view: SearchView) -> list[QPushButton]:
    return [one for one in view.message.findChildren(QPushButton) if one.isVisible()]


def test_an_empty_answer_says_why_and_offers_ways_out(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, NOTHING.question)
    said = [one.text() for one in view.message.findChildren(QLabel) if one.isVisible() and one.text()]
    assert "The filters hide 2 files." in said
    assert "/d is still being read.\nLoosely like it." in said
    assert sorted(one.text() for one in buttons(view)) == ["Search without filters", "Show 1 weaker match"]
    qtbot.mouseClick(view.message.action, Qt.MouseButton.LeftButton)
    assert view.box.text() == "tap"


def test_the_second_way_out(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, NOTHING.question)
    (weaker,) = [one for one in buttons(view) if "weaker" in one.text()]
    qtbot.mouseClick(weaker, Qt.MouseButton.LeftButton)
    assert [one.name for one in view._controller.model.hits] == ["other.md"]


def test_a_title_of_its_own(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, "only")
    assert "What should be found?" in [one.text() for one in view.message.findChildren(QLabel)]


# --- completion -------------------------------------------------------------------------------------------------


def typed(qtbot: QtBot, view: SearchView, text: str) -> None:
    view.box.clear()
    qtbot.keyClicks(view.box, text)


def test_a_qualifier_opens_the_list_and_a_word_does_not(qtbot: QtBot, view: SearchView) -> None:
    typed(qtbot, view, "tap kind")
    assert view.completer.isHidden()
    qtbot.keyClicks(view.box, ":p")
    assert view.completer.isVisible()
    assert view.completer.list.count() == 2
    qtbot.keyClicks(view.box, " x ")
    assert view.completer.isHidden()


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ([Key.Key_Down, Key.Key_Return], "tap kind:pdf "),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Return], "tap kind:picture "),
        ([Key.Key_Tab], "tap kind:pdf "),
        ([Key.Key_Down, Key.Key_Up, Key.Key_Tab], "tap kind:pdf "),
        ([Key.Key_Return], "tap kind:p"),
        ([Key.Key_Escape], "tap kind:p"),
    ],
)
def test_keys_while_the_list_is_open(qtbot: QtBot, view: SearchView, keys: list[Qt.Key], text: str) -> None:
    typed(qtbot, view, "tap kind:p")
    for key in keys:
        qtbot.keyClick(view.box, key)
    assert view.box.text() == text
    assert view.completer.isHidden() or keys == [Key.Key_Return]
    assert view.box.hasFocus()


def test_a_list_that_is_asked_for_names_the_qualifiers(qtbot: QtBot, view: SearchView, client: FakeClient) -> None:
    client.results[requests.GetCompletions] = lambda asked: (
        COMPLETIONS if ":" in asked.question else records.Completions(4, 6, (records.Completion("kind:", "kind:pdf"),))
    )
    typed(qtbot, view, "tap ki")
    assert view.completer.isHidden()
    qtbot.keyClick(view.box, Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert view.completer.isVisible()
    qtbot.keyClick(view.box, Key.Key_Tab)
    assert (view.box.text(), view.completer.isVisible()) == ("tap kind:", True), "its values follow its name"


def test_a_click_takes_one(qtbot: QtBot, view: SearchView) -> None:
    typed(qtbot, view, "tap kind:p")
    rows = view.completer.list
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center())
    assert view.box.text() == "tap kind:picture "


def test_a_closed_list_takes_no_keys(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, "tap")
    typed(qtbot, view, "tap kind:p")
    qtbot.keyClick(view.box, Key.Key_Escape)
    ask(qtbot, view, "tap")
    qtbot.keyClick(view.box, Key.Key_Down)
    assert QApplication.focusWidget() is view.list


def test_it_closes_when_the_box_loses_the_keys(qtbot: QtBot, view: SearchView) -> None:
    typed(qtbot, view, "tap kind:p")
    assert view.completer.isVisible()
    view.list.setFocus()
    assert view.completer.isHidden()
