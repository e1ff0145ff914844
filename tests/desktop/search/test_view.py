"""The search page by keyboard and mouse, with an engine that answers from canned records."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import actions, opening
from desktop.bridge import Bridge
from desktop.search.controller import SearchController
from desktop.search.saved import SavedSearches
from desktop.search.view import SearchView
from desktop.theme import Theme
from indexer import WorldError, events, records, requests
from tests.desktop.fakes import FakeClient, answer, hit, status

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

TAP = answer(
    "tap",
    [
        hit("/d/quote.pdf", "Replace the cartridge.", at=records.Locator(page=2)),
        hit("/d/lease.md", "Small repairs."),
        hit("/d/mail.eml", "The tap needs a washer."),
        hit("/d/other.md", "Errands.", weak=True),
    ],
)
ZEBRA = answer("zebra", [hit("/d/other.md", "Errands.", weak=True)])


class Pane(QLabel):
    """A preview that only remembers what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []

    def show_hit(self, found: records.Hit, passage_index: int, question: str) -> None:
        self.shown.append((found.name, question))

    def clear(self) -> None:
        self.shown.append(("", ""))


@pytest.fixture
def client() -> FakeClient:
    return FakeClient({"tap": [TAP], "zebra": [ZEBRA]})


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


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been opened or shown, instead of opening it."""
    done: list[str] = []
    monkeypatch.setattr(opening, "open_file", lambda path, at: done.append(f"open {path} {at.page or ''}".strip()))
    monkeypatch.setattr(opening, "reveal", lambda paths: done.append(f"reveal {' '.join(paths)}"))
    return done


def ask(qtbot: QtBot, view: SearchView, question: str = "tap") -> None:
    qtbot.keyClicks(view.box, question)
    qtbot.waitUntil(lambda: view._controller._answer is not None)


def focused() -> object:
    return QApplication.focusWidget()


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(focused(), key, modifier)


def current(view: SearchView) -> str:
    index = view.list.currentIndex()
    return str(index.data()) if index.isValid() else ""


def test_the_rows_and_the_preview_follow_the_typing(qtbot: QtBot, view: SearchView, client: FakeClient) -> None:
    ask(qtbot, view)
    assert client.asked == ["t", "ta", "tap"]
    assert [one.name for one in view._controller.model.hits] == ["quote.pdf", "lease.md", "mail.eml"]
    assert isinstance(view._preview, Pane)
    qtbot.waitUntil(lambda: not view.preview_is_due)
    assert view._preview.shown == [("quote.pdf", "tap")]
    assert view.weaker.isVisible()
    assert view.weaker.text() == "Show 1 weaker match"


@pytest.mark.parametrize(
    ("keys", "row", "in_list"),
    [
        ([], "quote.pdf", False),
        ([Key.Key_Down], "lease.md", True),
        ([Key.Key_Down, Key.Key_Down], "mail.eml", True),
        ([Key.Key_Down, Key.Key_Up], "quote.pdf", True),
        ([Key.Key_Down, Key.Key_Up, Key.Key_Up], "quote.pdf", False),
        ([Key.Key_Down, Key.Key_End], "mail.eml", True),
    ],
)
def test_arrows(qtbot: QtBot, view: SearchView, keys: list[Qt.Key], row: str, in_list: bool) -> None:
    ask(qtbot, view)
    for key in keys:
        press(qtbot, key)
    assert (current(view), focused() is view.list) == (row, in_list)


@pytest.mark.parametrize(
    ("keys", "outcome"),
    [
        ([(Key.Key_Return, None)], "open /d/quote.pdf 2"),
        ([(Key.Key_Enter, None)], "open /d/quote.pdf 2"),
        ([(Key.Key_Down, None), (Key.Key_Return, None)], "open /d/lease.md"),
        ([(Key.Key_Return, CTRL)], "reveal /d/quote.pdf"),
        ([(Key.Key_Down, None), (Key.Key_Down, SHIFT), (Key.Key_Return, CTRL)], "reveal /d/lease.md /d/mail.eml"),
    ],
)
def test_enter(
    qtbot: QtBot, view: SearchView, done: list[str], keys: list[tuple[Qt.Key, Qt.KeyboardModifier | None]], outcome: str
) -> None:
    ask(qtbot, view)
    for key, modifier in keys:
        press(qtbot, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert done == [outcome]
    assert view._controller.history == ["tap"]


@pytest.mark.parametrize(
    ("key", "modifier", "text"),
    [
        (Key.Key_C, CTRL, "/d/quote.pdf"),
        (Key.Key_C, CTRL | SHIFT, "/d/quote.pdf"),
        (Key.Key_C, CTRL | Qt.KeyboardModifier.AltModifier, "Replace the cartridge."),
    ],
)
def test_copying(qtbot: QtBot, view: SearchView, key: Qt.Key, modifier: Qt.KeyboardModifier, text: str) -> None:
    ask(qtbot, view)
    press(qtbot, key, modifier)
    assert QGuiApplication.clipboard().text() == text


def test_copying_what_is_selected_in_the_box(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    view.box.selectAll()
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "tap"


def test_a_file_that_cannot_be_opened_is_explained(
    qtbot: QtBot, view: SearchView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: str, _at: object) -> None:
        raise WorldError("“quote.pdf” is not there any more.")

    monkeypatch.setattr(opening, "open_file", refuse)
    ask(qtbot, view)
    press(qtbot, Key.Key_Return)
    assert view.summary.text() == "“quote.pdf” is not there any more."


def test_letters_typed_in_the_list_go_to_the_box(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    press(qtbot, Key.Key_Down)
    qtbot.keyClick(view.list, "s")
    assert (view.box.text(), focused() is view.box) == ("taps", True)
    press(qtbot, Key.Key_Down)
    view.list.setFocus()
    qtbot.keyClick(view.list, Key.Key_Backspace)
    assert view.box.text() == "tap"


def test_escape_clears_and_then_puts_the_window_away(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Escape)
    assert (view.box.text(), view._controller.history) == ("", ["tap"])
    with qtbot.waitSignal(view.put_away):
        press(qtbot, Key.Key_Escape)


def test_the_preview_follows_the_rows_and_only_as_long_as_there_are_some(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    qtbot.waitUntil(lambda: not view.preview_is_due)
    pane = view._preview
    assert isinstance(pane, Pane)
    view._controller.choose(1)
    view._controller.choose(2)
    assert pane.shown == [("quote.pdf", "tap")]
    qtbot.waitUntil(lambda: not view.preview_is_due)
    assert pane.shown == [("quote.pdf", "tap"), ("mail.eml", "tap")]
    view._controller.choose(1)
    view.box.clear()
    assert not view.preview_is_due
    assert pane.shown[-1] == ("", "")


def test_space_makes_the_preview_large_and_arrows_go_on(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Space)
    assert view._splitter.sizes()[0] == 0
    press(qtbot, Key.Key_Down)
    assert isinstance(view._preview, Pane)
    qtbot.waitUntil(lambda: not view.preview_is_due)
    assert view._preview.shown[-1] == ("mail.eml", "tap")
    press(qtbot, Key.Key_Escape)
    assert view._splitter.sizes()[0] > 0
    assert view.box.text() == "tap"


def test_a_click_beside_the_rows_keeps_the_selection(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    below = view.list.viewport().rect().bottomLeft() - QPoint(-20, 4)
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert [one.name for one in view._controller.selected()] == ["quote.pdf"]
    assert view._controller.selection.hasSelection()


def test_space_in_the_box_is_a_space(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    press(qtbot, Key.Key_Space)
    assert view.box.text() == "tap "


def test_up_in_the_box_recalls_and_down_returns(qtbot: QtBot, view: SearchView) -> None:
    view._controller.history = ["zebra", "tap"]
    press(qtbot, Key.Key_Up)
    press(qtbot, Key.Key_Up)
    assert view.box.text() == "zebra"
    press(qtbot, Key.Key_Down)
    assert view.box.text() == "tap"


def test_keys_belong_to_the_input_method_while_it_composes(qtbot: QtBot, view: SearchView, done: list[str]) -> None:
    ask(qtbot, view)
    QApplication.sendEvent(view.box, QInputMethodEvent("しま", []))
    for key in (Key.Key_Down, Key.Key_Return, Key.Key_Escape):
        press(qtbot, key)
    assert (focused() is view.box, done, view.box.text()) == (True, [], "tap")


def test_nothing_close_offers_the_weaker(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view, "zebra")
    assert view.message.isVisible()
    assert view.message.action.text() == "Show 1 weaker match"
    qtbot.mouseClick(view.message.action, Qt.MouseButton.LeftButton)
    assert current(view) == "other.md"


def test_without_folders_the_page_leads_to_them(qtbot: QtBot, view: SearchView, client: FakeClient) -> None:
    client.say(events.FoldersChanged(folders=()))
    with qtbot.waitSignal(view.folders_wanted):
        qtbot.mouseClick(view.message.action, Qt.MouseButton.LeftButton)


def test_a_stopped_engine_can_be_started_again(
    qtbot: QtBot, view: SearchView, client: FakeClient, bridge: Bridge
) -> None:
    client.say(events.Stopping(sentence="Hunch was stopped."))
    client.die()
    assert not bridge.is_connected
    assert view.message.action.text() == "Start again"
    qtbot.mouseClick(view.message.action, Qt.MouseButton.LeftButton)
    assert bridge.is_connected


def test_recent_questions_are_a_click_away(qtbot: QtBot, view: SearchView, client: FakeClient) -> None:
    view._controller.history = ["zebra", "tap"]
    client.say(events.StatusChanged(status=status(41, waiting=1)))
    link = view.message._recent[1]
    assert link.text() == "zebra"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert view.box.text() == "zebra"


@pytest.mark.parametrize(("command", "tells"), [("open", True), ("show_in_folder", True), ("copy_path", False)])
def test_the_engine_hears_which_files_were_opened(
    qtbot: QtBot, view: SearchView, client: FakeClient, done: list[str], command: str, tells: bool
) -> None:
    ask(qtbot, view)
    view.commands.actions[command].trigger()
    told = [one.path for one in client.requested if isinstance(one, requests.Opened)]
    assert told == ([view._controller.selected()[0].path] if tells else [])


def test_the_context_menu_holds_every_command(view: SearchView) -> None:
    menu = view.commands.menu(view)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        command.text for command in actions.COMMANDS
    ]


def test_a_screen_reader_finds_names_and_rows(qtbot: QtBot, view: SearchView) -> None:
    ask(qtbot, view)
    assert QAccessible.queryAccessibleInterface(view.box).text(QAccessible.Text.Name) == "Search"
    rows = QAccessible.queryAccessibleInterface(view.list)
    assert rows.text(QAccessible.Text.Name) == "Results"
    assert rows.child(0).text(QAccessible.Text.Name).startswith("pdf, quote.pdf, page 2, found by words")


@pytest.mark.parametrize(("question", "said"), [("tap", "3 files found"), ("zebra", "Nothing close")])
def test_an_answer_is_read_out_once_the_typing_rests(
    qtbot: QtBot, view: SearchView, monkeypatch: pytest.MonkeyPatch, question: str, said: str
) -> None:
    spoken: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", spoken.append)
    ask(qtbot, view, question)
    assert (view.spoken.timer.isActive(), spoken) == (True, [])
    view.spoken.timer.timeout.emit()
    assert [event.message() for event in spoken] == [said]
    view.spoken.timer.stop()
    view._controller.changed.emit(view._controller.situation)
    assert not view.spoken.timer.isActive()
    view.box.clear()
    assert not view.spoken.timer.isActive()
