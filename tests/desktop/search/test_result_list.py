"""The list as it scrolls, is clicked and is aimed at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.search.controller import SearchController
from desktop.search.hit_delegate import HitDelegate
from desktop.search.result_list import ResultList
from desktop.theme import Theme
from indexer import events
from tests.desktop.fakes import FakeClient, answer, hit, with_passages

HITS = [hit(f"/d/{number}", f"text {number}", file=number) for number in range(40)]


@pytest.fixture
def rows(qtbot: QtBot, bridge: Bridge, theme: Theme) -> ResultList:
    made = ResultList(SearchController(bridge))
    qtbot.addWidget(made)
    made.resize(420, 400)
    with qtbot.waitExposed(made):
        made.show()
    made._controller.type("tap")
    return made


def reply(client: FakeClient, numbers: list[int], *, final: bool = True) -> None:
    told = answer("tap", [HITS[number] for number in numbers])
    client.say(events.Answered(number=client.last_number, answer=told, final=final))
    QApplication.processEvents()


def aim(rows: ResultList) -> None:
    """Move the pointer over the rows."""
    at = QPointF(50, 10)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QMouseEvent.Type.MouseMove, at, rows.mapToGlobal(at), none, none, Qt.KeyboardModifier(0))
    QApplication.sendEvent(rows.viewport(), event)


def at_the_top(rows: ResultList) -> tuple[str, int]:
    index = rows.indexAt(QPoint(50, 1))
    return index.data(), rows.visualRect(index).top()


@pytest.mark.parametrize(
    ("scrolled", "aimed", "before", "after", "top"),
    [
        pytest.param(0, False, range(20), [30, *range(20)], "30", id="nobody looks: the best is at the top"),
        pytest.param(0, True, range(20), [30, *range(20)], "0", id="aimed at: nothing moves"),
        pytest.param(300, True, range(20), [30, 31, *range(20)], None, id="scrolled: nothing moves"),
        pytest.param(600, True, range(20), [*reversed(range(20))], None, id="turned round"),
        pytest.param(900, True, range(40), [*reversed(range(40))], None, id="turned round, with many rows"),
        pytest.param(300, True, range(20), [*range(1, 20), 0], None, id="what was above went below"),
    ],
)
def test_what_is_aimed_at_stays_where_it_is(
    rows: ResultList, client: FakeClient, scrolled: int, aimed: bool, before: range, after: list[int], top: str | None
) -> None:
    reply(client, list(before), final=False)
    rows.verticalScrollBar().setValue(scrolled)
    if aimed:
        aim(rows)
    was = at_the_top(rows)
    reply(client, after, final=False)
    assert at_the_top(rows) == (was if top is None else (top, 0))


def test_a_new_question_begins_at_the_top(rows: ResultList, client: FakeClient) -> None:
    reply(client, list(range(20)))
    rows.verticalScrollBar().setValue(300)
    aim(rows)
    rows._controller.type("taps")
    reply(client, list(range(20)), final=False)
    assert rows.verticalScrollBar().value() == 0


def test_the_chevron_unfolds_and_a_click_beside_it_does_not(qtbot: QtBot, rows: ResultList, client: FakeClient) -> None:
    tale = with_passages(HITS[0], "second", "third")
    client.say(events.Answered(number=client.last_number, answer=answer("tap", [tale, HITS[1]]), final=True))
    option = QStyleOptionViewItem()
    option.rect = rows.visualRect(rows.model().index(0, 0))
    delegate = rows.itemDelegate()
    assert isinstance(delegate, HitDelegate)
    chevron = delegate.chevron(option, tale).center()
    for clicked, count in ((chevron, 4), (QPoint(200, chevron.y()), 4), (chevron, 2)):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=clicked)
        assert rows.model().rowCount() == count
