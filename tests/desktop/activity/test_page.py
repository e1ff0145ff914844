from __future__ import annotations

from itertools import count

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from desktop import opening
from desktop.activity.page import ActivityPage
from desktop.bridge import Bridge
from indexer import WorldError, events, requests
from indexer.records import FileState, Problem, SinceStart
from tests.desktop.fakes import FakeClient, status

LOCKED = Problem("/srv/tax.pdf", FileState.failed, "locked", "The file is locked with a password.", 2.0)
SKIPPED = Problem("/srv/model.blend", FileState.skipped, "unsupported", "There is no reader for it yet.", 1.0)


@pytest.fixture
def page(bridge: Bridge, client: FakeClient, qtbot: QtBot) -> ActivityPage:
    client.results |= {
        requests.GetProblems: (LOCKED, SKIPPED),
        requests.Retry: None,
        requests.Pause: None,
        requests.Resume: None,
    }
    ticks = count(0.0)
    made = ActivityPage(bridge, clock=lambda: next(ticks))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(page: QWidget, text: str) -> QAbstractButton:
    (found,) = (b for b in page.findChildren(QAbstractButton) if b.text() == text)
    return found


def select(page: ActivityPage, group: int, child: int | None = None) -> None:
    model = page.problems.model
    index = model.index(group, 0)
    page.problems.tree.setCurrentIndex(index if child is None else model.index(child, 0, index))


def sent(client: FakeClient, kind: type) -> list[object]:
    return [request for request in client.requested if isinstance(request, kind)]


def test_says_what_is_going_on(page: ActivityPage, client: FakeClient) -> None:
    client.say(events.StatusChanged(status=status(searchable=30, waiting=10, seconds_left=190.0)))
    moving = status(
        searchable=34, waiting=6, seconds_left=120.0, reading_now=("/srv/a.pdf",), since_start=SinceStart(files_read=4)
    )
    client.say(events.StatusChanged(status=moving))
    words = said(page)
    for expected in ("34 of 40 files, 2 minutes left", "Now: a.pdf", "files a second", "400 of 400 passages exact"):
        assert expected in words
    (bar,) = page.findChildren(QProgressBar)
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 34, 40)


def test_a_finished_library_has_no_progress(page: ActivityPage) -> None:
    (bar,) = page.findChildren(QProgressBar)
    assert not bar.isVisible()
    assert "40 files searchable" in said(page)


def test_pauses_and_resumes(page: ActivityPage, client: FakeClient) -> None:
    button(page, "Pause").click()
    assert sent(client, requests.Pause) == [requests.Pause()]
    client.say(events.StatusChanged(status=status(waiting=3, paused="paused by you")))
    assert "paused by you" in said(page)
    button(page, "Resume").click()
    assert sent(client, requests.Resume) == [requests.Resume()]


def test_lists_problems_with_their_number(page: ActivityPage) -> None:
    assert "Problems  2" in said(page)
    assert page.problems.model.index(0, 0).data() == "Failed: locked with a password"


def test_filters_problems(page: ActivityPage) -> None:
    QTest.keyClicks(page.problems.filter, "tax")
    assert page.problems.model.count() == 1
    QTest.keyClicks(page.problems.filter, "zzz")
    assert "No problem matches the filter." in said(page)


def test_no_problem_is_good_news(page: ActivityPage, client: FakeClient) -> None:
    client.results[requests.GetProblems] = ()
    page.problems.ask()
    assert "Every file that was found could be read." in said(page)


@pytest.mark.parametrize(
    ("group", "child", "retry", "reveal"),
    [(None, None, False, False), (0, None, True, True), (0, 0, True, True), (1, 0, False, True)],
)
def test_offers_only_what_makes_sense(
    page: ActivityPage, group: int | None, child: int | None, retry: bool, reveal: bool
) -> None:
    if group is None:
        page.problems.tree.selectionModel().clear()
    else:
        select(page, group, child)
    assert button(page, "Read again").isEnabled() is retry
    assert button(page, "Show in folder").isEnabled() is reveal


def test_reads_again(page: ActivityPage, client: FakeClient) -> None:
    select(page, 0)
    button(page, "Read again").click()
    assert sent(client, requests.Retry) == [requests.Retry(path=LOCKED.path)]
    assert "1 file will be read again." in said(page)


def test_shows_in_folder_or_says_why_not(page: ActivityPage, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(opening, "reveal", shown.append)
    select(page, 0, 0)
    button(page, "Show in folder").click()
    assert shown == [[LOCKED.path]]

    def gone(_paths: object) -> None:
        raise WorldError("“/srv/tax.pdf” is not there any more.")

    monkeypatch.setattr(opening, "reveal", gone)
    button(page, "Show in folder").click()
    assert "is not there any more" in said(page)


def test_many_changes_are_one_question(page: ActivityPage, client: FakeClient, qtbot: QtBot) -> None:
    asked = len(sent(client, requests.GetProblems))
    change = events.FileChanged(path="/srv/a", state=FileState.failed, sentence="It is damaged.")
    client.say(change, change, change)
    assert len(sent(client, requests.GetProblems)) == asked
    qtbot.waitUntil(lambda: len(sent(client, requests.GetProblems)) == asked + 1)


def test_says_that_the_engine_is_gone(page: ActivityPage, bridge: Bridge) -> None:
    bridge.lost.emit("The engine stopped unexpectedly and is being started again.")
    assert "The engine stopped unexpectedly" in said(page)
