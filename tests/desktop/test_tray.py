from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.quick.window import QuickSearch
from desktop.tray import Tray, TrayState, tray_icon, tray_state
from indexer import events, requests
from indexer.records import Status
from tests.desktop.fakes import FakeClient, status


class Window:
    """What the tray asks of the window."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.controller = SimpleNamespace(history=["old & dear", "newest"])

    def reveal(self, question: str | None = None) -> None:
        self.asked.append(question or "reveal")

    def leave(self) -> None:
        self.asked.append("leave")


@pytest.mark.parametrize(
    ("known", "is_lost", "state"),
    [
        (None, False, TrayState.idle),
        (status(), False, TrayState.idle),
        (status(waiting=3), False, TrayState.reading),
        (status(waiting=3, paused="on battery"), False, TrayState.paused),
        (status(waiting=3, notes=("The disk is full.",)), False, TrayState.problem),
        (status(), True, TrayState.problem),
    ],
)
def test_state(known: Status | None, is_lost: bool, state: TrayState) -> None:
    assert tray_state(known, is_lost) is state


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def tray(bridge: Bridge, window: Window, qtbot: QtBot) -> Tray:
    quick = QuickSearch(bridge)
    qtbot.addWidget(quick)
    made = Tray(bridge, window, quick)  # type: ignore[arg-type]
    qtbot.addWidget(made.menu)
    return made


def entries(tray: Tray) -> list[str]:
    return [entry.text() for entry in tray.menu.actions() if entry.isVisible() and not entry.isSeparator()]


def choose(tray: Tray, text: str) -> None:
    (entry,) = (entry for entry in tray.menu.actions() if entry.text() == text)
    entry.trigger()


def test_nothing_breaks_without_a_tray(tray: Tray) -> None:
    assert tray.available is False


def test_menu(tray: Tray) -> None:
    assert entries(tray) == [
        "Show Hunch", "Quick search", "Recent searches", "40 files searchable", "Pause", "Pause for 1 hour",
        "Pause until tomorrow", "Start when I log in", "Quit Hunch",
    ]  # fmt: skip


def test_menu_while_paused(tray: Tray, client: FakeClient) -> None:
    client.say(events.StatusChanged(status=status(paused="paused for 1 hour")))
    assert entries(tray)[4:] == ["Resume", "Start when I log in", "Quit Hunch"]
    assert tray.state is TrayState.paused


@pytest.mark.parametrize(
    ("text", "request_sent"),
    [("Pause", requests.Pause()), ("Pause for 1 hour", requests.Pause(seconds=3600.0)), ("Resume", requests.Resume())],
)
def test_pauses_and_resumes(tray: Tray, client: FakeClient, text: str, request_sent: object) -> None:
    choose(tray, text)
    assert client.requested[-1] == request_sent


def test_leads_back_to_the_window_and_out(tray: Tray, window: Window) -> None:
    choose(tray, "Show Hunch")
    choose(tray, "Quit Hunch")
    assert window.asked == ["reveal", "leave"]


def test_opens_quick_search(tray: Tray) -> None:
    choose(tray, "Quick search")
    assert any(window.title() == "Hunch quick search" for window in QGuiApplication.allWindows() if window.isVisible())


def test_tells_that_the_engine_is_gone_until_it_is_back(tray: Tray, bridge: Bridge) -> None:
    bridge.lost.emit("The engine stopped unexpectedly and is being started again.")
    assert entries(tray)[3] == "The engine stopped unexpectedly and is being started again."
    bridge.connected.emit()
    assert entries(tray)[3] == "40 files searchable"


def test_every_state_looks_different(tray: Tray) -> None:
    pictures = [tray_icon(state, tray.menu.palette()).pixmap(32, 32).toImage() for state in TrayState]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_recent_searches_are_asked_in_the_window(tray: Tray, window: Window) -> None:
    tray.menu.aboutToShow.emit()
    listed = tray._recent.actions()
    assert [entry.text() for entry in listed] == ["newest", "old && dear"]
    listed[1].trigger()
    assert window.asked == ["old & dear"]


def test_starting_at_login_is_a_choice(tray: Tray, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    tray.menu.aboutToShow.emit()
    assert not tray._login.isChecked()
    tray._login.trigger()
    tray.menu.aboutToShow.emit()
    assert tray._login.isChecked()
    assert len(list((tmp_path / "autostart").iterdir())) == 1
