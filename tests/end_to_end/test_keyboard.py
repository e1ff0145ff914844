"""What people do with Hunch, each done with nothing but keys in the real window on a real engine."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import argparse
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import opening
from desktop.app import Desktop
from desktop.mishaps import Mishaps
from desktop.rail import Page
from indexer import Client, portable, records, requests, resources

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PATIENCE = 60_000
QUOTE = "plumber_quote_final.pdf"
TASKS: dict[str, Callable[[Person], None]] = {}


def task(does: Callable[[Person], None]) -> Callable[[Person], None]:
    TASKS[does.__name__] = does
    return does


def wait_until(true: Callable[[], object], timeout: int = PATIENCE) -> None:
    deadline = time.monotonic() + timeout / 1000
    while not true():
        assert time.monotonic() < deadline, "that did not happen in time"
        QTest.qWait(10)


class Person:
    """Presses keys and looks. `did` is what reached the system outside: files opened and shown."""

    def __init__(self, desktop: Desktop, qtbot: QtBot, documents: Path, did: list[str]) -> None:
        self.desktop, self.qtbot, self.documents, self.did = desktop, qtbot, documents, did
        self.window = desktop.window
        self.search = desktop.window.search
        self.controller = desktop.window.controller

    def press(self, *chords: str) -> None:
        for chord in chords:
            keys = QKeySequence.fromString(chord)[0]  # type: ignore[index]
            QTest.keyClick(self.focus, keys.key(), keys.keyboardModifiers())
            QApplication.processEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def until(self, true: Callable[[], object]) -> None:
        wait_until(true)

    def ask(self, question: str) -> None:
        """A question from wherever one is, and its whole answer."""
        self.press("Ctrl+1", "Ctrl+L")
        self.write(question)
        self.until(lambda: self.controller.situation.question == question)
        self.until(lambda: self.controller.situation.stage in ("answered", "nothing"))

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def status(self) -> records.Status:
        with Client.connect(self.desktop._library, face="cli", start=False) as client:
            return client.fetch(requests.GetStatus(), 20)

    @property
    def names(self) -> list[str]:
        return [hit.name for hit in self.controller.model.hits]

    @property
    def best(self) -> records.Hit:
        return self.controller.selected()[0]

    @property
    def previewed(self) -> str | None:
        """The name of the file in the preview."""
        hit = getattr(self.search._preview, "_hit", None)
        return hit.name if hit else None

    @property
    def clipboard(self) -> str:
        return QApplication.clipboard().text()

    def come_back(self) -> None:
        """What a window system does when a dialog is gone, and this platform without one does not."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def press_until(self, key: str, true: Callable[[], bool]) -> None:
        for _ in range(20):
            if true():
                return
            self.press(key)
            QTest.qWait(200)  # what a key changes in the engine comes back as a status
        raise AssertionError(f"{key} does not lead there; the keys go to {self.focus}")

    def tab_to(self, widget: QWidget) -> None:
        for _ in range(60):
            if self.focus is widget:
                return
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {widget.accessibleName() or widget}")


# --- finding ---


@task
def find_by_a_word(person: Person) -> None:
    person.ask("cartridge")
    assert QUOTE in person.names


@task
def find_by_meaning(person: Person) -> None:
    person.ask("fixing a leaky tap")
    person.until(lambda: person.names[:1] == [QUOTE])


@task
def find_by_a_part_of_the_name(person: Person) -> None:
    person.ask("quote_fin")
    person.until(lambda: QUOTE in person.names)


@task
def find_an_exact_phrase(person: Person) -> None:
    person.ask('"mixer cartridge"')
    assert person.names == [QUOTE]


@task
def leave_a_word_out(person: Person) -> None:
    person.ask("faucet -cartridge")
    assert QUOTE not in person.names


@task
def narrow_to_a_kind_and_take_that_back(person: Person) -> None:
    person.ask("faucet kind:markdown")
    person.until(lambda: QUOTE not in person.names)
    chip = next(
        b for b in person.search.findChildren(QPushButton) if b.isVisible() and "Remove filter" in b.accessibleName()
    )
    person.tab_to(chip)
    person.press("Delete")
    person.until(lambda: QUOTE in person.names)


@task
def be_told_that_nothing_is_close(person: Person) -> None:
    person.ask("qqzzxxyy wwvvuu")
    assert person.controller.situation.stage == "nothing"


@task
def find_in_the_quick_search(person: Person) -> None:
    quick = person.desktop.quick
    assert quick is not None
    quick.appear()
    person.qtbot.waitUntil(quick.isActiveWindow)
    person.write("mixer cartridge")
    person.until(lambda: quick._controller.model.rowCount())
    person.press("Return")
    assert person.did[-1].endswith(QUOTE)
    assert not quick.isVisible()
    person.window.activateWindow()


@task
def hide_the_quick_search(person: Person) -> None:
    quick = person.desktop.quick
    assert quick is not None
    quick.appear()
    person.qtbot.waitUntil(quick.isActiveWindow)
    person.press("Escape")
    assert not quick.isVisible()
    person.window.activateWindow()


# --- doing something with what was found ---


@task
def open_a_file(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Return")
    assert person.did[-1] == f"open {person.documents / 'home' / QUOTE}"


@task
def show_it_in_its_folder(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Ctrl+Return")
    assert person.did[-1] == f"show {person.documents / 'home' / QUOTE}"


@task
def copy_its_path(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Ctrl+Shift+C")
    assert person.clipboard == str(person.documents / "home" / QUOTE)


@task
def copy_the_file(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Down", "Ctrl+C")
    assert [url.fileName() for url in QApplication.clipboard().mimeData().urls()] == [person.best.name]


@task
def copy_the_passage(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Ctrl+Alt+C")
    assert "cartridge" in person.clipboard


@task
def copy_a_quotation_with_its_source(person: Person) -> None:
    person.ask("mixer cartridge")
    person.until(lambda: person.previewed == QUOTE)
    person.press("Ctrl+Shift+P")
    assert QUOTE in person.clipboard


@task
def go_through_the_results_with_the_preview(person: Person) -> None:
    person.ask("the")
    person.press("Down", "Down")
    assert person.controller.selection.currentIndex().row() >= 1
    # Its ranks may settle meanwhile: the file is the same, what is known of it may not be.
    person.until(lambda: person.previewed == person.best.name)


@task
def look_at_a_file_large_and_come_back(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Down", "Space")
    assert person.search._large()
    person.press("Escape")
    assert not person.search._large()


@task
def take_several_files(person: Person) -> None:
    person.ask("the")
    person.press("Down", "Shift+Down", "Shift+Down", "Ctrl+Shift+C")
    assert len(person.clipboard.splitlines()) == len(person.controller.selected()) >= 3


@task
def recall_an_earlier_question(person: Person) -> None:
    person.ask("sourdough")
    person.press("Escape")
    person.ask("cartridge")
    person.press("Escape")
    person.press("Up", "Up")
    assert person.search.box.text() == "sourdough"


@task
def see_the_weaker_matches(person: Person) -> None:
    person.ask("fixing a leaky tap")
    person.until(lambda: person.controller.situation.weaker)
    before = len(person.names)
    person.press("Ctrl+M")
    assert len(person.names) > before


@task
def find_more_like_it(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Ctrl+Shift+L")
    person.until(lambda: person.window._explore is not None and person.window._explore._stack.currentWidget())
    pane = person.window._explore._stack.currentWidget()  # type: ignore[union-attr]
    person.until(lambda: not pane.job.is_running)  # type: ignore[attr-defined]
    assert person.window.page is Page.explore


@task
def give_a_label_and_search_with_it(person: Person) -> None:
    person.ask("mixer cartridge")
    person.press("Ctrl+T")
    person.until(lambda: QApplication.activeModalWidget())
    person.write("repairs")
    person.press("Return")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.come_back()
    person.ask("label:repairs")
    person.until(lambda: person.names == [QUOTE])


# --- the rest of the window ---


@task
def go_to_every_page(person: Person) -> None:
    for number, page in enumerate(Page, start=1):
        person.press(f"Ctrl+{number}" if number < 5 else "Ctrl+,")
        assert person.window.page is page


@task
def pause_and_go_on(person: Person) -> None:
    person.press(f"Ctrl+{1 + list(Page).index(Page.activity)}")
    modes = {b.text(): b for b in person.window.findChildren(QPushButton) if b.isVisible()}
    chosen = [modes[text] for text in ("Quiet", "Normal", "Full speed")]
    person.until(lambda: any(button.isChecked() for button in chosen))
    person.tab_to(next(button for button in chosen if button.isChecked()))
    for key, paused in (("Right", True), ("Left", False)):
        person.press_until(key, lambda paused=paused: modes["Paused"].isChecked() is paused)
        person.until(lambda paused=paused: (person.status().paused is not None) is paused)


@task
def see_the_list_of_keys(person: Person) -> None:
    person.press("F1")
    person.until(lambda: QApplication.activeModalWidget())
    person.press("Escape")
    person.until(lambda: QApplication.activeModalWidget() is None)


@task
def group_the_library_by_topic(person: Person) -> None:
    person.press(f"Ctrl+{1 + list(Page).index(Page.explore)}")
    tabs = [b for b in person.window.findChildren(QPushButton) if b.isCheckable() and b.isChecked() and b.isVisible()]
    person.tab_to(tabs[0])
    person.press(*["Left"] * 6)
    person.press_until("Right", lambda: person.focus.text() == "Topics")  # type: ignore[attr-defined]
    pane = person.window._explore._stack.currentWidget()  # type: ignore[union-attr]
    person.until(lambda: pane.tree.topLevelItemCount() > 1)  # type: ignore[attr-defined]


@task
def leave_a_file_out(person: Person) -> None:
    person.ask("sourdough")
    name = person.best.name
    person.press("Ctrl+Delete")
    person.until(lambda: QApplication.activeModalWidget())
    person.press("Return")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.until(lambda: not _known(person, name))


@task
def put_the_window_away(person: Person) -> None:
    person.window.hides_on_close = False
    person.press("Ctrl+1", "Ctrl+L", "Escape", "Escape")
    assert person.window.isMinimized()
    person.window.reveal()


def _known(person: Person, name: str) -> bool:
    ask = requests.Ask(number=1, question=f'name:"{name}"')
    with Client.connect(person.desktop._library, face="cli", start=False) as client:
        return any(hit.name == name for hit in client.fetch(ask, 20).hits)


# --- the stage ---


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """A library on a copy of the samples, and the copy; its engine stays until the last task is done."""
    room = tmp_path_factory.mktemp("keyboard")
    library, documents = room / "library", room / "Documents"
    shutil.copytree(resources() / "samples", documents)
    client = Client.connect(library, face="cli", timeout=120)
    client.fetch(requests.AddFolder(portable(documents)), 30)
    assert client.fetch(requests.WaitFor("meaning", 120), 130)
    yield library, documents
    client.fetch(requests.Stop(), 30)
    client.close()


@pytest.fixture(scope="module")
def desktop(indexed: tuple[Path, Path], qapp: QApplication) -> Iterator[Desktop]:
    """One window for all tasks, as one person would have."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Mishaps, "watch", lambda self: None)
        made = Desktop(qapp, indexed[0])
        made.begin(argparse.Namespace(folders=[], search=None, quick=False, hidden=False))
        wait_until(lambda: made.bridge.is_connected and made.quick is not None, timeout=PATIENCE)
        yield made
        made.bridge.close()
        for window in (made.window, made.quick):
            if window:
                window.hide()
                window.deleteLater()
        QTest.qWait(50)


@pytest.fixture
def person(desktop: Desktop, indexed: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Person:
    did: list[str] = []
    monkeypatch.setattr(opening, "open_file", lambda path, at=None: did.append(f"open {path}"))
    monkeypatch.setattr(opening, "reveal", lambda paths: did.append(f"show {paths[0]}"))
    desktop.window.reveal()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.window.show_page(Page.search)
    desktop.window.search.box.clear()
    return Person(desktop, qtbot, indexed[1], did)


@pytest.mark.parametrize("name", TASKS)
def test_by_keyboard_alone(person: Person, name: str) -> None:
    TASKS[name](person)


def test_there_are_enough_tasks() -> None:
    assert len(TASKS) >= 25
