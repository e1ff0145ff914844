from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import opening
from desktop.activity.page import ActivityPage
from desktop.bridge import Bridge
from indexer import WorldError, events, requests
from indexer.records import (
    FileState,
    FolderState,
    FolderStatus,
    Mode,
    ModelEstimate,
    PassageCounts,
    Problem,
    Rates,
    StorageFacts,
)
from tests.desktop.fakes import FakeClient, status

LOCKED = Problem("/srv/tax.pdf", FileState.failed, "locked", "The file is locked with a password.", 2.0)
SKIPPED = Problem("/srv/model.blend", FileState.skipped, "unsupported", "There is no reader for it yet.", 1.0)
RULED = Problem("/srv/node_modules", FileState.skipped, "rule", "installed packages are skipped (node_modules)", 0.0)
CUT = Problem(
    "/srv/long.pdf", FileState.partly, "partly", "only 2,000 pages were read (setting reading.ocr_pages)", 0.0
)
STORAGE = StorageFacts(
    "/srv/lib", 91_000_000, 14, 33, 40, 1, 2, PassageCounts(400, 390), "some-model", ("en", "de"), 384
)


@pytest.fixture
def page(bridge: Bridge, client: FakeClient, qtbot: QtBot) -> ActivityPage:
    client.results |= {
        requests.GetProblems: (LOCKED, SKIPPED),
        requests.Retry: None,
        requests.Resume: None,
        requests.ChangeSettings: (),
        requests.LeaveOut: (),
        requests.TakeIn: (),
        requests.Unlock: None,
        requests.GetStorage: STORAGE,
    }
    made = ActivityPage(bridge)
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
    moving = status(searchable=34, waiting=6, seconds_left=120.0, reading_now=("/srv/a.pdf",), rates=Rates(3.4))
    client.say(events.StatusChanged(status=moving))
    words = said(page)
    for expected in ("34 of 40 files, 2 minutes left", "Now: a.pdf", "3.4 files a second", "400 of 400 passages exact"):
        assert expected in words
    (bar,) = (one for one in page.findChildren(QProgressBar) if one.isVisible())
    assert (bar.value(), bar.maximum()) == (34, 40)


def test_a_finished_library_has_no_progress(page: ActivityPage) -> None:
    assert not any(bar.isVisible() for bar in page.findChildren(QProgressBar))
    assert "40 files searchable" in said(page)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({"paused": "Paused: on battery (31 %)."}, "Paused: on battery (31 %)."),
        ({"slower": "Slower: you are working."}, "Slower: you are working."),
    ],
)
def test_says_why_it_is_slow(page: ActivityPage, client: FakeClient, known: dict[str, str], sentence: str) -> None:
    client.say(events.StatusChanged(status=status(waiting=3, **known)))
    assert sentence in said(page).splitlines()
    assert not button(page, "Resume").isVisible()


def test_the_mode_is_shown_and_chosen(page: ActivityPage, client: FakeClient) -> None:
    assert button(page, "Normal").isChecked()
    button(page, "Quiet").click()
    assert sent(client, requests.ChangeSettings) == [requests.ChangeSettings({"mode": "quiet"})]
    client.say(events.StatusChanged(status=status(mode=Mode.quiet)))
    assert [b.text() for b in page.mode.findChildren(QPushButton) if b.isChecked()] == ["Quiet"]
    assert all(b.accessibleDescription() for b in page.mode.findChildren(QPushButton))


@pytest.mark.parametrize(
    ("mode", "paused", "offered"),
    [
        (Mode.normal, None, False),
        (Mode.normal, "Paused by you.", True),
        (Mode.normal, "The disk of the library is full.", True),
        (Mode.normal, "Paused: on battery (31 %).", False),
        (Mode.paused, "Paused by you.", False),
    ],
)
def test_a_pause_that_a_click_can_end(
    page: ActivityPage, client: FakeClient, mode: Mode, paused: str | None, offered: bool
) -> None:
    client.say(events.StatusChanged(status=status(waiting=3, paused=paused, mode=mode)))
    assert button(page, "Resume").isVisible() is offered
    if offered:
        button(page, "Resume").click()
        assert sent(client, requests.Resume) == [requests.Resume()]


def test_says_how_far_each_folder_is(page: ActivityPage, client: FakeClient, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    house = FolderStatus(
        "/srv/House", FolderState.reading, {"searchable": 30, "waiting": 10}, files_per_second=2.5, seconds_left=190.0
    )
    scans = FolderStatus("/srv/Scans", FolderState.watched, {"searchable": 7})
    client.say(events.FoldersChanged((house, scans)), events.StatusChanged(status(reading_now=("/srv/House/a.pdf",))))
    # What is put into a layout that can be seen is shown a moment later.
    qtbot.waitUntil(lambda: "Scans" in said(page.folders))
    words = said(page.folders)
    for expected in (
        "House",
        "Reading 30 of 40 files",
        "2.5 files a second, 3 minutes left  ·  Now: a.pdf",
        "Up to date",
    ):
        assert expected in words
    client.say(events.FoldersChanged((scans,)))
    assert "House" not in said(page.folders)


def test_lists_problems_with_their_number(page: ActivityPage) -> None:
    assert page.tabs.tabText(0) == "Problems  2"
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


# --- what can be done about a problem ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("problem", "offered"),
    [
        (LOCKED, ["Unlock …", "Read again", "Leave out", "Show in folder"]),
        (SKIPPED, ["Read again", "Leave out", "Show in folder"]),
        (RULED, ["Read anyway", "Change the rule …", "Show in folder"]),
        (CUT, ["Change the rule …", "Read again", "Leave out", "Show in folder"]),
    ],
    ids=lambda value: value.path if isinstance(value, Problem) else "",
)
def test_a_problem_offers_what_ends_it(
    page: ActivityPage, client: FakeClient, problem: Problem, offered: list[str]
) -> None:
    show(page, client, problem)
    buttons = page.problems.findChildren(QPushButton)
    assert sorted(b.text() for b in buttons if b.isVisible()) == sorted(offered)


def show(page: ActivityPage, client: FakeClient, problem: Problem) -> None:
    client.results[requests.GetProblems] = (problem,)
    page.problems.ask()
    select(page, 0, 0)


def test_leaves_out_and_takes_in(page: ActivityPage, client: FakeClient) -> None:
    show(page, client, LOCKED)
    button(page, "Leave out").click()
    show(page, client, RULED)
    button(page, "Read anyway").click()
    assert sent(client, requests.LeaveOut) == [requests.LeaveOut(LOCKED.path)]
    assert sent(client, requests.TakeIn) == [requests.TakeIn(RULED.path)]


@pytest.mark.parametrize(("problem", "words"), [(CUT, "ocr pages"), (RULED, "patterns")])
def test_goes_to_the_setting_behind_a_problem(
    page: ActivityPage, client: FakeClient, problem: Problem, words: str
) -> None:
    wanted: list[str] = []
    page.problems.setting_wanted.connect(wanted.append)
    show(page, client, problem)
    button(page, "Change the rule …").click()
    assert wanted == [words]


@pytest.mark.parametrize(("typed", "agreed", "sent_"), [("s3cret", True, 1), ("s3cret", False, 0), ("", True, 0)])
def test_unlocks_a_file(
    page: ActivityPage, client: FakeClient, monkeypatch: pytest.MonkeyPatch, typed: str, agreed: bool, sent_: int
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (typed, agreed))
    show(page, client, LOCKED)
    button(page, "Unlock …").click()
    assert sent(client, requests.Unlock) == [requests.Unlock(LOCKED.path, typed)] * sent_
    assert ("tax.pdf is unlocked." in said(page)) is bool(sent_)


# --- storage ---------------------------------------------------------------------------------------------------


@pytest.fixture
def storage(page: ActivityPage) -> ActivityPage:
    page.tabs.setCurrentIndex(2)
    return page


def answer_box(text: str) -> list[str]:
    """Press a button of the next question; what it asked."""
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(f"{box.text()} {box.informativeText()}")
        next(b for b in box.buttons() if b.text() == text).click()

    QTimer.singleShot(0, reply)
    return asked


def test_says_what_the_library_takes(storage: ActivityPage) -> None:
    words = said(storage.storage)
    for expected in ("/srv/lib", "91 MB", "some-model", "English, German", "390 of 400 passages exact", "384"):
        assert expected in words


def test_makes_the_library_smaller(storage: ActivityPage, client: FakeClient) -> None:
    client.results[requests.Compact] = 4_500_000
    button(storage, "Make smaller").click()
    assert "4.5 MB saved." in said(storage)
    client.results[requests.Compact] = WorldError("The disk is full.")
    button(storage, "Make smaller").click()
    assert "The disk is full." in said(storage)


@pytest.mark.parametrize(("answer", "built"), [("Build anew", [requests.Rebuild("words")]), ("Cancel", [])])
def test_builds_anew_only_after_a_question(
    storage: ActivityPage, client: FakeClient, answer: str, built: list[requests.Rebuild]
) -> None:
    answer_box(answer)
    button(storage, "Build words anew …").click()
    assert sent(client, requests.Rebuild) == built


def test_moves_the_library(
    storage: ActivityPage, client: FakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    client.results[requests.MoveLibrary] = WorldError("It is not empty; choose a new folder.")
    button(storage, "Move …").click()
    assert sent(client, requests.MoveLibrary) == [requests.MoveLibrary(str(tmp_path))]
    assert "It is not empty" in said(storage)


@pytest.mark.parametrize(("answer", "changed"), [("Change model", True), ("Cancel", False)])
def test_another_model_is_taken_only_when_its_cost_is_known(
    storage: ActivityPage, client: FakeClient, monkeypatch: pytest.MonkeyPatch, answer: str, changed: bool
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("other-model", True))
    client.results[requests.EstimateModel] = ModelEstimate("other-model", 42_000, 600.0, ("de",))
    asked = answer_box(answer)
    button(storage, "Change model …").click()
    (question,) = asked
    for expected in ("Use other-model?", "42,000 passages", "about 10 minutes", "words and names", "for German"):
        assert expected in question
    assert sent(client, requests.ChangeSettings) == [requests.ChangeSettings({"model": "other-model"})] * changed
    assert sent(client, requests.RestartEngine) == [requests.RestartEngine()] * changed


def test_a_model_that_is_not_there_is_refused(
    storage: ActivityPage, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("/nowhere", True))
    client.results[requests.EstimateModel] = WorldError("There is no model folder /nowhere.")
    button(storage, "Change model …").click()
    assert "There is no model folder /nowhere." in said(storage)
