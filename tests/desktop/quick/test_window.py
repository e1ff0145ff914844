from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from desktop import opening
from desktop.bridge import Bridge
from desktop.preview.structure import StructureView
from desktop.quick.window import QuickSearch
from desktop.search.chips import ChipRow
from indexer import WorldError, records, requests
from tests.desktop.fakes import FakeClient, answer, hit

LEASE = hit("/home/ann/lease.pdf", "The tenant shall report dripping taps.")
QUOTE = hit("/home/ann/quote.pdf", "The washer of the mixer has perished.")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """What the operating system was asked for."""
    asked: list[tuple[str, Any]] = []
    monkeypatch.setattr(opening, "open_file", lambda path, at=None: asked.append(("open", path)))
    monkeypatch.setattr(opening, "reveal", lambda paths: asked.append(("reveal", *paths)))
    return asked


@pytest.fixture
def quick(bridge: Bridge, client: FakeClient, qtbot: QtBot) -> QuickSearch:
    client.answers = {"tap": [answer("tap", [LEASE, QUOTE])], "nothing": [answer("nothing")]}
    made = QuickSearch(bridge)
    qtbot.addWidget(made)
    return made


def box(quick: QuickSearch) -> QLineEdit:
    (found,) = quick.findChildren(QLineEdit)
    return found


def rows(quick: QuickSearch) -> list[str]:
    (view,) = quick.findChildren(QListView)
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def said(quick: QuickSearch) -> str:
    return "\n".join(label.text() for label in quick.findChildren(QLabel) if label.isVisible())


def ask(quick: QuickSearch, question: str = "tap") -> None:
    quick.appear()
    QTest.keyClicks(box(quick), question)
    QApplication.processEvents()


def test_is_hidden_until_wanted_and_hides_again(quick: QuickSearch) -> None:
    assert not quick.isVisible()
    quick.toggle()
    assert quick.isVisible()
    quick.activateWindow()
    QApplication.processEvents()
    quick.toggle()
    assert not quick.isVisible()


def test_appears_in_the_upper_part_of_the_screen(quick: QuickSearch) -> None:
    quick.appear()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert abs(quick.frameGeometry().center().x() - area.center().x()) <= 1
    assert area.top() < quick.y() < area.center().y()


def test_finds_while_typing(quick: QuickSearch, client: FakeClient) -> None:
    ask(quick)
    assert client.asked == ["t", "ta", "tap"]
    assert rows(quick) == ["lease.pdf", "quote.pdf"]


def test_says_when_nothing_is_close(quick: QuickSearch) -> None:
    ask(quick, "nothing")
    assert rows(quick) == []
    assert "Nothing close. Try other words" in said(quick)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([(Qt.Key.Key_Return, None)], ("open", LEASE.path)),
        ([(Qt.Key.Key_Down, None), (Qt.Key.Key_Return, None)], ("open", QUOTE.path)),
        ([(Qt.Key.Key_Down, None), (Qt.Key.Key_Up, None), (Qt.Key.Key_Enter, None)], ("open", LEASE.path)),
        ([(Qt.Key.Key_Return, CONTROL)], ("reveal", LEASE.path)),
    ],
)
def test_opens_or_shows_the_selected_file_and_gets_out_of_the_way(
    quick: QuickSearch,
    client: FakeClient,
    opened: list[Any],
    keys: list[tuple[Qt.Key, Any]],
    expected: tuple[str, str],
) -> None:
    ask(quick)
    for key, modifier in keys:
        QTest.keyClick(box(quick), key, modifier or Qt.KeyboardModifier.NoModifier)
    assert opened == [expected]
    assert client.requested[-1] == requests.Opened(expected[1])
    assert not quick.isVisible()


@pytest.mark.parametrize(
    ("question", "answers", "expected"),
    [
        pytest.param("tap", [[LEASE, QUOTE]], [("open", LEASE.path)], id="as soon as there is an answer"),
        pytest.param("quote", [[QUOTE], []], [("open", QUOTE.path)], id="its name is exact: the first answer will do"),
        pytest.param("quo", [[QUOTE], [LEASE, QUOTE]], [("open", LEASE.path)], id="else the last one counts"),
        pytest.param("nothing", [[]], [], id="there is nothing to open"),
    ],
)
def test_enter_before_the_answer_opens_what_the_answer_says(
    quick: QuickSearch, client: FakeClient, opened: list[Any], question: str, answers: list[Any], expected: list[Any]
) -> None:
    ask(quick)
    client.answers = {question: [answer(question, hits) for hits in answers]}
    box(quick).selectAll()
    QTest.keyClicks(box(quick), question)
    QTest.keyClick(box(quick), Qt.Key.Key_Return)
    assert opened == [], "the rows are those of the question before"
    QApplication.processEvents()
    assert opened == expected


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_keys_without_a_row_do_nothing(quick: QuickSearch, opened: list[Any], key: Qt.Key) -> None:
    ask(quick, "nothing")
    QTest.keyClick(box(quick), key)
    assert opened == []
    assert quick.isVisible()


def test_stays_and_says_why_when_a_file_cannot_be_opened(quick: QuickSearch, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_path: str, _at: object = None) -> None:
        raise WorldError("“lease.pdf” is not there any more.")

    monkeypatch.setattr(opening, "open_file", gone)
    ask(quick)
    QTest.keyClick(box(quick), Qt.Key.Key_Return)
    assert quick.isVisible()
    assert "is not there any more" in said(quick)


def test_copies_the_path(quick: QuickSearch) -> None:
    ask(quick)
    QTest.keyClick(box(quick), Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == LEASE.path
    assert "Copied" in said(quick)


def test_tab_shows_the_passage_of_the_selected_row(quick: QuickSearch) -> None:
    ask(quick)
    (passage,) = quick.findChildren(StructureView)
    assert not passage.isVisible()
    QTest.keyClick(box(quick), Qt.Key.Key_Tab)
    QTest.keyClick(box(quick), Qt.Key.Key_Down)
    assert passage.isVisible()
    assert passage.toPlainText() == QUOTE.passages[0].text
    assert passage.height() > 20
    QTest.keyClick(box(quick), Qt.Key.Key_Tab)
    assert not passage.isVisible()


@pytest.mark.parametrize(
    "leave",
    [
        lambda quick: QTest.keyClick(box(quick), Qt.Key.Key_Escape),
        lambda quick: QApplication.sendEvent(quick, QEvent(QEvent.Type.WindowDeactivate)),
    ],
    ids=["escape", "focus elsewhere"],
)
def test_leaving_keeps_the_question_selected_for_the_next_time(
    quick: QuickSearch, leave: Callable[[QuickSearch], object]
) -> None:
    ask(quick)
    leave(quick)
    assert not quick.isVisible()
    quick.appear()
    assert box(quick).selectedText() == "tap"
    assert rows(quick) == ["lease.pdf", "quote.pdf"]


def test_grows_with_its_rows(quick: QuickSearch) -> None:
    quick.appear()
    QApplication.processEvents()
    before = quick.height()
    ask(quick)
    QApplication.processEvents()
    assert quick.height() > before + 80


def test_appears_with_a_question_of_somebody_else(quick: QuickSearch, client: FakeClient) -> None:
    quick.appear("tap")
    assert client.asked == ["tap"]
    assert box(quick).selectedText() == "tap"


def test_typed_filters_are_chips_that_a_click_takes_away(qtbot: QtBot, quick: QuickSearch, client: FakeClient) -> None:
    filtered = "tap kind:pdf"
    client.answers[filtered] = [answer(filtered, [LEASE, QUOTE], filters=(records.Filter("kind", "PDF", 4, 12),))]
    ask(quick)
    (chips,) = quick.findChildren(ChipRow)
    assert not chips.isVisible()
    low = quick.height()
    box(quick).setText(filtered)
    QApplication.processEvents()
    assert [(chip.text(), chip.focusPolicy()) for chip in chips.chips] == [
        ("PDF", Qt.FocusPolicy.NoFocus),
        ("Exactly as typed", Qt.FocusPolicy.NoFocus),
    ]
    assert chips.isVisible()
    assert all(chips.rect().contains(chip.geometry()) for chip in chips.chips)
    assert quick.height() > low
    chips.chips[0].click()
    QApplication.processEvents()
    assert box(quick).text() == "tap"
    assert box(quick).hasFocus()
    qtbot.waitUntil(lambda: (chips.isVisible(), quick.height()) == (False, low))


def test_a_question_can_be_taken_exactly_as_it_is_typed(quick: QuickSearch, client: FakeClient) -> None:
    filtered = "tap kind:pdf"
    client.answers[filtered] = [answer(filtered, [LEASE], filters=(records.Filter("kind", "PDF", 4, 12),))]
    ask(quick, filtered)
    (chips,) = quick.findChildren(ChipRow)
    chips.chips[-1].click()
    (last,) = [one for one in client.requested if isinstance(one, requests.Ask)][-1:]
    assert (last.question, last.literal) == (filtered, True)
