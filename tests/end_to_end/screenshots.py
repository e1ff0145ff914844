"""Drives the real program with a real engine on a display and writes what it looks like, light and dark.

    python tests/end_to_end/screenshots.py [FOLDER]

Without a display it starts Xvfb for itself.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.activity.page import ActivityPage
from desktop.activity.problems import Problems
from desktop.app import Desktop, application
from desktop.choices import Layout
from desktop.explore.duplicates import DuplicatesPane
from desktop.explore.page import ExplorePage
from desktop.preview.pane import PreviewPane
from desktop.rail import Page
from desktop.settings.rules import RulesCard
from desktop.theme import Choice
from desktop.tour import QUESTIONS
from indexer import WorldError, events, portable, records, requests, resources
from indexer.findings import Likeness, Subject

Result = TypeVar("Result")
# Seconds for the slowest step, the one-time preparation of the model; and for a picture to come to rest.
PATIENCE, REST = 300.0, 0.8
# The samples are read in a moment: for a picture of it they are read in slices of so many seconds, until so many are.
SLICE, SEEN_READING = 0.1, 10

EXPLORED = (
    ("Topics", "explore-topics"),
    ("Map", "explore-map"),
    ("Duplicates", "explore-duplicates"),
    ("Labels", "explore-labels"),
)


def rest(seconds: float = REST) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Let the program run until something is the case. Raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the program did not get there in time")
        rest(0.05)


class Session:
    """The program on a library and a home of its own, and what it has said so far."""

    def __init__(self, home: Path, pictures: Path, size: tuple[int, int] = (1280, 800)) -> None:
        self.documents = home / "Documents"
        self.pictures = pictures
        self.status: records.Status | None = None
        self.failed = False
        self.desktop = Desktop(application(), home / ".local" / "share" / "hunch" / "library")
        self.desktop.bridge.status_changed.connect(self._take)
        nothing = argparse.Namespace(folders=[], search=None, quick=False, hidden=False)
        self.desktop.begin(nothing)
        self.window.resize(*size)
        until(lambda: self.desktop.bridge.is_connected and self.desktop.quick is not None)

    @property
    def window(self) -> QWidget:
        return self.desktop.window

    def read_some_documents(self) -> None:
        """Add the documents and stop reading in the midst of them."""
        self.fetch(requests.Pause())
        self.fetch(requests.AddFolder(portable(self.documents)))
        while (files := self.fetch(requests.GetStatus()).files).searchable < SEEN_READING:
            self.read_on()
            rest(SLICE)
            self.fetch(requests.Pause())
        if not files.waiting:
            raise TimeoutError("all was read before there was a picture of it")

    def read_on(self) -> None:
        self.fetch(requests.Resume())

    def fetch(self, request: requests.Request[Result]) -> Result:
        """The engine's reply. Raises WorldError when it refuses."""
        replies: list[Result] = []
        refusals: list[str] = []
        self.desktop.bridge.request(request, replies.append, refusals.append)
        until(lambda: bool(replies or refusals))
        if refusals:
            raise WorldError(refusals[0])
        return replies[0]

    def wait_until_all_is_exact(self) -> None:
        self.fetch(requests.WaitFor("exact", PATIENCE))
        until(lambda: self.status is None or self.status.model_state is records.ModelState.ready)

    def ask(self, question: str) -> None:
        """Type a question and wait until its answer has come to rest."""
        controller = self.desktop.window.controller
        self.desktop.window.show_page(Page.search)
        self.desktop.window.search.box.clear()
        self.desktop.window.search.ask(question)
        until(lambda: controller.situation.stage in ("answered", "nothing"))
        self.come_to_rest()

    def complete(self, typed: str) -> None:
        """Type letters by hand, so that the list of completions opens."""
        view = self.desktop.window.search
        view.box.clear()
        view.focus_box()
        QTest.keyClicks(view.box, typed)
        until(view.completer.isVisible)

    def come_to_rest(self) -> None:
        """Wait until nothing moves: first for what is on its way, then for the preview, which is drawn elsewhere."""
        rest()
        until(lambda: all(pane.is_complete for pane in self.window.findChildren(PreviewPane)))

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Write one picture in every scheme."""
        for choice in (Choice.light, Choice.dark):
            self.desktop.window._choose_look(choice)
            self.come_to_rest()
            file = f"{name}.png" if choice is Choice.light else f"{name}-{choice}.png"
            (widget or self.window).grab().save(str(self.pictures / file))
        self.desktop.window._choose_look(Choice.light)

    def _take(self, event: events.StatusChanged) -> None:
        self.status = event.status


def make_home(home: Path) -> None:
    """A home with the sample documents and a few files that cannot be read."""
    documents = home / "Documents"
    shutil.copytree(resources() / "samples", documents)
    (documents / "home" / "half_downloaded.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
    (documents / "work" / "old_contract.docx").write_bytes(b"PK\x03\x04 this is no archive")
    (documents / "work" / "database.accdb").write_bytes(b"\x00\x01\x00\x00Standard ACE DB\x00" + bytes(4000))


def photograph(session: Session) -> None:
    """Every page and state, in the order in which a person meets them."""
    window = session.desktop.window
    rest()
    session.take("first-run")
    session.read_some_documents()
    window.show_page(Page.folders)
    session.take("folders-reading")
    session.read_on()
    session.wait_until_all_is_exact()
    session.take("folders")
    window.show_page(Page.activity)
    until(lambda: any(page.model.count() for page in window.findChildren(Problems)))
    session.take("problems")
    (activity,) = window.findChildren(ActivityPage)
    activity.tabs.setCurrentIndex(1)
    session.take("progress")
    activity.tabs.setCurrentIndex(2)
    rest()
    session.take("storage")
    activity.tabs.setCurrentIndex(0)
    window.show_page(Page.settings)
    rest()
    session.take("settings")
    window.show_setting("patterns")
    (rules,) = window.findChildren(RulesCard)
    rules.exclude.setPlainText("*.md")
    rest()
    session.take("settings-rules")
    rules.discard()
    window.show_page(Page.search)
    session.take("start")
    session.ask(QUESTIONS[0])
    session.take("search")
    window.controller.step_in()
    rest()
    session.take("search-passages")
    window.search.lay_out(Layout.gallery)
    session.take("search-gallery")
    window.search.lay_out(Layout.list)
    session.ask(QUESTIONS[2])
    session.take("search-text")
    session.ask("regulations for submarine periscopes")
    session.take("nothing-close")
    session.ask("harbour bakery figures since monday kind:document,markdown -in:downloads")
    session.take("filters")
    window.search.save()
    until(lambda: all(one.count is not None for one in window.saved.entries))
    rest()
    session.take("saved-searches")
    window.saved.remove(0)
    session.ask("fixing a leaky tap kind:sheet")
    session.take("filters-hide")
    session.complete("harbour kind:")
    session.take("completion")
    window.show_shortcuts()
    rest()
    session.take("shortcuts", session.desktop._app.activeModalWidget())
    _close_dialog(session)
    assert session.desktop.quick is not None
    session.desktop.quick.appear(QUESTIONS[1])
    rest(2 * REST)
    session.take("quick-search", session.desktop.quick)
    session.desktop.quick.hide()
    _explore(session)


def _explore(session: Session) -> None:
    """Every finding, the map with the names of its topics."""
    window = session.desktop.window
    quote = session.documents / "home" / "plumber_quote_final.pdf"
    shutil.copy(quote, session.documents / "home" / "plumber_quote_final (1).pdf")
    until(lambda: len(session.fetch(requests.FindDuplicates(Likeness.exact)).groups) > 0)
    session.wait_until_all_is_exact()
    session.fetch(requests.AddLabel("house", (portable(quote),)))
    window.show_page(Page.explore)
    (page,) = window.findChildren(ExplorePage)
    for name, picture in EXPLORED:
        pane = page.show_pane(name)
        until(lambda pane=pane: not pane.job.is_running)  # type: ignore[misc]
        if isinstance(pane, DuplicatesPane):
            pane.tree.expandAll()
            pane.tree.setCurrentItem(pane.tree.topLevelItem(0).child(1))
        rest(2 * REST)
        session.take(picture)
    window.find_like(Subject(path=portable(quote)))
    rest(2 * REST)
    session.take("explore-similar")


def _close_dialog(session: Session) -> None:
    dialog = session.desktop._app.activeModalWidget()
    if dialog:
        dialog.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "pictures", nargs="?", type=Path, default=resources() / "screenshots", help="where the pictures go"
    )
    pictures = parser.parse_args().pictures.absolute()
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
        os.execvp(screen[0], [*screen, sys.executable, __file__, str(pictures)])
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="hunch-screenshots-") as folder:
        home = Path(folder)
        # The model that is compiled once stays where it is; everything else belongs to a stranger's new home.
        os.environ.setdefault("XDG_CACHE_HOME", str(Path.home() / ".cache"))
        os.environ["HOME"] = str(home)
        make_home(home)
        session = Session(home, pictures)
        QTimer.singleShot(0, partial(_run, session))
        return session.desktop._app.exec() or int(session.failed)


def _run(session: Session) -> None:
    """Take the pictures; Qt would only log what goes wrong in here."""
    try:
        photograph(session)
    except BaseException:
        traceback.print_exc()
        session.failed = True
    finally:
        session.desktop.quit(stop_engine=True)


if __name__ == "__main__":
    sys.exit(main())
