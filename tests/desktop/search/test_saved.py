"""Saved searches: kept, counted now and then, and asked again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.search.controller import SearchController
from desktop.search.saved import SavedSearches
from desktop.search.view import SearchView
from desktop.theme import Theme
from indexer import events, requests
from tests.desktop.fakes import FakeClient, answer, hit, status
from tests.desktop.search.test_view import Pane

Step = Callable[[SavedSearches], object]


@pytest.fixture
def saved(bridge: Bridge) -> SavedSearches:
    made = SavedSearches(bridge)
    made.load('[["Taps", "tap kind:pdf", false], ["tax", "tax", true]]')
    return made


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge, client: FakeClient, saved: SavedSearches, theme: Theme) -> SearchView:
    client.answers = {"tap kind:pdf": [answer("tap kind:pdf", [hit("/d/quote.pdf", "text")])]}
    made = SearchView(SearchController(bridge), Pane, saved)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def counted(client: FakeClient) -> list[requests.CountHits]:
    return [one for one in client.requested if isinstance(one, requests.CountHits)]


@pytest.mark.parametrize(
    ("steps", "names"),
    [
        ([], "Taps 12, tax 3"),
        ([lambda s: s.save("lease")], "Taps 12, tax 3, lease 5"),
        ([lambda s: s.save("tap kind:pdf"), lambda s: s.save("tax", literal=True)], "Taps 12, tax 3"),
        ([lambda s: s.save("tax")], "Taps 12, tax 3, tax 3"),
        ([lambda s: s.rename(0, " All taps ")], "All taps 12, tax 3"),
        ([lambda s: s.rename(0, " ")], "tap kind:pdf 12, tax 3"),
        ([lambda s: s.remove(0)], "tax 3"),
        ([lambda s: s.load("{torn")], ""),
        ([lambda s: s.load('["too", "plain"]')], ""),
    ],
)
def test_what_is_saved(saved: SavedSearches, steps: list[Step], names: str) -> None:
    for step in steps:
        step(saved)
    assert ", ".join(f"{one.name} {one.count}" for one in saved.entries) == names
    again = saved.dumped()
    saved.load(again)
    assert ", ".join(f"{one.name} {one.count}" for one in saved.entries) == names


def test_counts_are_renewed_when_files_change_but_not_more_often_than_the_pause(
    saved: SavedSearches, client: FakeClient
) -> None:
    client.say(events.StatusChanged(status(40)))
    assert counted(client) == [requests.CountHits(("tap kind:pdf", "tax"), (1,))]
    for number in (41, 42, 43):
        client.say(events.StatusChanged(status(number)))
    assert len(counted(client)) == 1, "in the pause after the last count"
    saved._pause.timeout.emit()
    assert len(counted(client)) == 2
    saved._pause.stop()
    client.say(events.StatusChanged(status(43)))
    assert len(counted(client)) == 2, "nothing has changed"
    client.say(events.StatusChanged(status(44)))
    assert len(counted(client)) == 3


def test_a_saved_search_is_asked_again_with_its_filters(qtbot: QtBot, view: SearchView, client: FakeClient) -> None:
    view.sidebar.list.setFocus()
    view.sidebar.list.setCurrentRow(0)
    qtbot.keyClick(view.sidebar.list, Qt.Key.Key_Return)
    assert view.box.text() == "tap kind:pdf"
    qtbot.waitUntil(lambda: view._controller.model.rowCount() == 1)
    view.sidebar.chosen.emit(1)
    (last,) = [one for one in client.requested if isinstance(one, requests.Ask)][-1:]
    assert (last.question, last.literal) == ("tax", True)


def test_the_keys_save_rename_and_remove(qtbot: QtBot, view: SearchView, saved: SavedSearches) -> None:
    kept: list[str] = []
    saved.changed.connect(lambda: kept.append(saved.dumped()))
    qtbot.keyClicks(view.box, "lease")
    qtbot.keyClick(view.box, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    rows = view.sidebar.list
    rows.setFocus()
    rows.setCurrentRow(2)
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    (editor,) = rows.findChildren(QLineEdit)
    editor.setText("My lease")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.name for one in saved.entries] == ["Taps", "tax", "My lease"])
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert [one.name for one in saved.entries] == ["My lease"]
    assert len(kept) == 4
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert not view.sidebar.isVisible()


def star(view: SearchView) -> QToolButton:
    (found,) = (one for one in view.box.findChildren(QToolButton) if "search" in one.defaultAction().text())
    return found


def test_the_star_in_the_box_saves_and_asks_for_a_name(qtbot: QtBot, view: SearchView, saved: SavedSearches) -> None:
    assert not star(view).isVisible()
    qtbot.keyClicks(view.box, "lease")
    assert star(view).defaultAction().text() == "Save this search (Ctrl+D)"
    for name in ("My lease", "Leases"):
        star(view).click()
        (editor,) = view.sidebar.list.findChildren(QLineEdit)
        editor.setText(name)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: saved.entries[-1].name == name)  # type: ignore[misc]
        assert star(view).defaultAction().text() == "Rename the saved search"
    assert [one.question for one in saved.entries] == ["tap kind:pdf", "tax", "lease"]
    saved.remove(2)
    assert star(view).defaultAction().text() == "Save this search (Ctrl+D)"
