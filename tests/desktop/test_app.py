"""The whole desktop put together: one instance, the window at once, faces wanted, leaving."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import app as app_module
from desktop.__main__ import arguments
from desktop.app import Desktop, HandedOver, knock
from desktop.bridge import Bridge
from desktop.carried import dropped_subject
from desktop.choices import Closing
from desktop.main_window import MainWindow
from desktop.mishaps import Mishaps
from desktop.rail import Page
from desktop.theme import Choice, Theme
from indexer import Client, EngineUnreachable, SecondWindow, events, requests
from indexer.findings import Similar, Subject
from tests.desktop.fakes import FakeClient, answer, hit

ROOT = Path(__file__).parents[2]
TAP = answer("tap", [hit("/d/quote.pdf", "Replace the cartridge.")])


@pytest.fixture
def client() -> FakeClient:
    return FakeClient({"tap": [TAP]})


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(bridge, theme, tmp_path)
    qtbot.addWidget(made)
    bridge.connected.emit()
    with qtbot.waitExposed(made):
        made.reveal()
    yield made
    theme.choose(Choice.light)


def options(*words: str) -> argparse.Namespace:
    return arguments().parse_args(words)


# --- one instance ---


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ((), [requests.ShowFace("window")]),
        (("--quick",), [requests.ShowFace("quick")]),
        (("--search", "tap"), [requests.ShowFace("window", "tap")]),
        (("/d/papers",), [requests.AddFolder("/d/papers", or_known=True), requests.ShowFace("window")]),
    ],
)
def test_a_second_start_raises_the_first_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...], asked: list[Any]
) -> None:
    client = FakeClient()

    def connect(_library: Path, *, face: str, **_more: Any) -> FakeClient:
        if face == "window":
            raise SecondWindow("Another window of this library is already open.")
        return client

    monkeypatch.setattr(Client, "connect", connect)
    monkeypatch.setattr(FakeClient, "__exit__", lambda *_: None)
    with pytest.raises(HandedOver):
        knock(tmp_path, options(*words))
    assert client.requested == asked


def test_a_second_start_ends_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def hand_over(*_: object) -> None:
        raise HandedOver

    monkeypatch.setattr(app_module, "knock", hand_over)
    assert app_module.run(options()) == 0


def test_without_an_engine_there_is_nobody_to_hand_over_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def connect(*_: object, **__: object) -> FakeClient:
        raise EngineUnreachable("No engine answers.")

    monkeypatch.setattr(Client, "connect", connect)
    assert knock(tmp_path, options()) is None


# --- the window ---


@pytest.mark.parametrize(("number", "page"), list(enumerate(Page)))
def test_pages_by_key(qtbot: QtBot, window: MainWindow, number: int, page: Page) -> None:
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
    assert window.page is page
    assert window.rail.page is page


def test_what_is_dropped_is_looked_at_for_what_is_like_it(
    qtbot: QtBot, window: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("about the tap")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    assert dropped_subject(mime) == Subject(path=str(file))
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert dropped_subject(mime) is None
    mime = QMimeData()
    mime.setText(" the tap drips ")
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    client.results[requests.FindSimilar] = Similar(())
    window.dropEvent(event)
    assert window.page is Page.explore
    assert requests.FindSimilar(Subject(text="the tap drips")) in client.requested


def test_revealing_with_a_question_answers_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(Page.folders)
    window.reveal("tap")
    qtbot.waitUntil(lambda: window.controller.model.rowCount() == 1)
    assert (window.page, window.search.box.text()) == (Page.search, "tap")


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, None], ids=["F1", "Ctrl+/"])
def test_the_shortcut_sheet(qtbot: QtBot, window: MainWindow, key: Qt.Key | None) -> None:
    if key:
        qtbot.keyClick(window, key)
    else:
        qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    assert sheet.windowTitle() == "Keyboard shortcuts"
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_place_look_and_history_are_kept_in_the_library(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, theme: Theme, tmp_path: Path
) -> None:
    window.resize(800, 640)
    window.controller.history = ["tap", "zebra"]
    window._choose_look(Choice.dark)
    window.remember()
    assert (tmp_path / "window.ini").exists()
    theme.choose(Choice.light)
    again = MainWindow(bridge, theme, tmp_path)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (800, 640)
    assert again.controller.history == ["tap", "zebra"]
    assert theme.choice is Choice.dark


@pytest.mark.parametrize(
    ("can_hide", "closing", "stays"),
    [
        (True, Closing.stay, True),
        (True, Closing.quit, False),
        (False, Closing.stay, False),
        (False, Closing.ask, False),
    ],
)
def test_closing(window: MainWindow, can_hide: bool, closing: Closing, stays: bool) -> None:
    said: list[str] = []
    window.closed.connect(lambda: said.append("closed"))
    window.hidden.connect(lambda: said.append("hidden"))
    window.hides_on_close, window.choices.closing = can_hide, closing
    window.close()
    assert not window.isVisible()
    assert said == ["hidden" if stays else "closed"]


@pytest.mark.parametrize(("button", "closing"), [("Keep running", Closing.stay), ("Quit", Closing.quit)])
def test_the_first_close_explains_that_there_is_a_choice(
    qtbot: QtBot, window: MainWindow, button: str, closing: Closing
) -> None:
    window.hides_on_close = True
    window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox)
    assert box is not None
    next(one for one in box.buttons() if one.text() == button).click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.choices.closing is closing


# --- the program ---


class Staying:
    """An application that writes down that it should end, but does not."""

    def __init__(self, client: FakeClient) -> None:
        self._client = client
        self.topLevelWidgets = QApplication.topLevelWidgets

    def quit(self) -> None:
        self._client.requested.append("quit")


@pytest.fixture
def desktop(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    client: FakeClient,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desktop]:
    monkeypatch.setattr(Mishaps, "watch", lambda self: None)
    monkeypatch.setattr(Client, "connect", lambda *_, **__: client)
    made = Desktop(qapp, tmp_path)
    made._app = Staying(client)  # type: ignore[assignment]
    qtbot.addWidget(made.window)
    yield made
    made.bridge.close()
    if made.quick:
        made.quick.deleteLater()


def begin(qtbot: QtBot, desktop: Desktop, client: FakeClient, *words: str) -> None:
    desktop.begin(options(*words), client)
    qtbot.waitUntil(lambda: desktop.tray is not None)


def test_the_window_is_there_before_the_engine(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.begin(options())
    assert desktop.window.isVisible()
    assert not desktop.bridge.is_connected
    qtbot.waitUntil(lambda: desktop.bridge.is_connected)


def test_folders_and_a_question_from_the_command_line(qtbot: QtBot, desktop: Desktop, client: FakeClient) -> None:
    begin(qtbot, desktop, client, "/d/papers", "--search", "tap")
    assert requests.AddFolder("/d/papers", or_known=True) in client.requested
    qtbot.waitUntil(lambda: desktop.window.controller.model.rowCount() == 1)


def test_faces_wanted_from_elsewhere(qtbot: QtBot, desktop: Desktop, client: FakeClient) -> None:
    begin(qtbot, desktop, client)
    assert desktop.quick is not None
    qtbot.addWidget(desktop.quick)
    desktop.window.hide()
    client.say(events.FaceWanted(what="window", question="tap"))
    assert desktop.window.isVisible()
    assert desktop.window.search.box.text() == "tap"
    client.say(events.FaceWanted(what="quick"))
    assert desktop.quick.isVisible()
    client.say(events.FaceWanted(what="quit"))
    assert "quit" in client.requested
    assert requests.Stop() not in client.requested


def test_quitting_stops_the_engine(qtbot: QtBot, desktop: Desktop, client: FakeClient) -> None:
    begin(qtbot, desktop, client)
    qtbot.keyClick(desktop.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert client.requested[-2:] == [requests.Stop(), "quit"]
    assert not desktop.window.isVisible()


def test_a_mishap_is_logged_and_said_once(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: said.append(box.informativeText()))
    mishaps = Mishaps(tmp_path / "desktop.log")
    for number in (1, 2):
        try:
            raise ZeroDivisionError(number)
        except ZeroDivisionError as error:
            mishaps.take(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(said))
    QApplication.processEvents()
    assert len(said) == 1
    assert "desktop.log" in said[0]
    assert caplog.text.count("Traceback") == 2
    caplog.clear()


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.app import Desktop, application
from desktop.__main__ import arguments
from desktop.rail import Page
from tests.desktop.fakes import FakeClient, answer, hit

app = application()
desktop = Desktop(app, Path(sys.argv[1]))
tap = answer("tap", [hit("/d/notes.md", "Replace the cartridge.")])
desktop.begin(arguments().parse_args(["--search", "tap"]), FakeClient({"tap": [tap]}))

def go_on():
    desktop.window.show_page(Page.folders)
    desktop.window.show_page(Page.activity)
    assert desktop.window.controller.model.rowCount() == 1
    print(" ".join(sorted(name for name in sys.modules if "." not in name)))
    app.quit()

QTimer.singleShot(500, go_on)
app.exec()
"""
FORBIDDEN = {
    "torch", "transformers", "sentence_transformers", "onnxruntime", "onnx", "tantivy", "sqlite3",
    "sqlite_utils", "numpy", "watchdog", "tokenizers", "pypdf", "pypdfium2", "lxml",
}  # fmt: skip


def test_the_running_desktop_never_loads_the_machinery_of_the_engine(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    assert FORBIDDEN & set(run.stdout.split()) == set()


# --- what the world does to a window ---


def on_screen(window: MainWindow) -> bool:
    """Whether a person can reach it: its top lies where a screen is."""
    top = window.frameGeometry().topLeft() + QPoint(window.width() // 2, 8)
    return any(screen.availableGeometry().contains(top) for screen in QApplication.screens())


def test_a_window_of_a_monitor_that_is_gone_comes_back_on_one_that_is_there(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, theme: Theme, tmp_path: Path
) -> None:
    window.move(9_000, 5_000)
    QApplication.processEvents()
    assert not on_screen(window)
    window.remember()
    again = MainWindow(bridge, theme, tmp_path)
    qtbot.addWidget(again)
    again.reveal()
    assert on_screen(again)


def test_a_window_comes_into_view_when_its_monitor_goes(qtbot: QtBot, window: MainWindow) -> None:
    window.move(QApplication.primaryScreen().availableGeometry().topLeft() + QPoint(10, 10))
    stood = window.pos()
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    program.screenRemoved.emit(QApplication.primaryScreen())
    QApplication.processEvents()
    assert window.pos() == stood
    window.move(9_000, 5_000)
    program.screenRemoved.emit(QApplication.primaryScreen())
    qtbot.waitUntil(lambda: on_screen(window))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\xff\x00",
        "[General]\nlook=purple\nlayout=spiral\norder=\nclosing=7\nlanguage=xx\n",
        "[General]\ngeometry=@ByteArray(torn)\nhistory=@Variant(\\0\\0)\nsaved={\n",
    ],
)
def test_choices_that_are_broken_count_as_not_made(
    qtbot: QtBot, bridge: Bridge, theme: Theme, tmp_path: Path, text: str
) -> None:
    (tmp_path / "window.ini").write_text(text, "latin-1")
    made = MainWindow(bridge, theme, tmp_path)
    qtbot.addWidget(made)
    made.reveal()
    assert made.choices.look is Choice.system
    assert made.choices.closing is Closing.ask
    assert made.saved.entries == []
    assert made.isVisible()


def test_an_engine_that_is_killed_while_typing_loses_no_letter(
    qtbot: QtBot, window: MainWindow, client: FakeClient, bridge: Bridge, caplog: pytest.LogCaptureFixture
) -> None:
    box = window.search.box
    said: list[str] = []
    # The window has heard it first: this is what its status line says until the engine is back.
    bridge.lost.connect(lambda _sentence: said.append(window.status.text.text()))
    qtbot.keyClicks(box, "ta")
    client.die()
    caplog.clear()
    assert said == ["The engine stopped unexpectedly and is being started again."]
    assert bridge.is_connected
    qtbot.keyClicks(box, "p")
    qtbot.waitUntil(lambda: window.controller.model.rowCount() == 1)
    assert (box.text(), client.asked[-1]) == ("tap", "tap")
