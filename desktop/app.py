"""Puts the pieces of the desktop together, once, and sees to it that there is only one of it for a library."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from indexer import Client, SecondWindow, WorldError, default_library, events, portable, requests, settled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.quick.window import QuickSearch
    from desktop.system.hotkey import Hotkey
    from desktop.tray import Tray

# Seconds for a running engine to answer whether it has a window already, and to take folders over.
KNOCK, HAND_OVER = 2.0, 30.0
# Milliseconds to wait for the window's first picture before going on without it.
UNSEEN = 1_000
# Milliseconds between two pieces of what is made ready after the start, and until everything is there that stays.
PIECE, SETTLED = 300, 3_000
# What is loaded before somebody asks for it: each takes long enough to be felt.
_WANTED_SOON = ("settings", "folders", "activity", "explore")
# When to look for garbage: by Python's own (700, 10, 10) the window looks through all it has now and then.
_COLLECT = (5_000, 20, 50)
# Seconds that a thread may keep the interpreter while the window wants it, in place of Python's 0.005.
_TURN = 0.0005


class HandedOver(Exception):
    """Another window of this library is running and was asked to show itself."""


def run(options: argparse.Namespace) -> int:
    """Show the desktop and stay until it is closed; see `__main__` for the options."""
    from desktop.display import obstacle

    gc.disable()  # nothing that a start makes is garbage
    library = settled((options.library or default_library()).expanduser().absolute())
    try:
        client = knock(library, options)
    except HandedOver:
        return 0
    if reason := obstacle():
        print(reason, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    app = application()
    desktop = Desktop(app, library)
    desktop.begin(options, client)
    for number, piece in enumerate(desktop.pieces(), 1):
        _later(number * PIECE, piece)
    _later(SETTLED, keep_out_of_the_way)
    return app.exec()


def keep_out_of_the_way() -> None:
    """Have Python itself stop the window as seldom and as briefly as may be; what is there now is no garbage."""
    sys.setswitchinterval(_TURN)
    gc.freeze()
    gc.set_threshold(*_COLLECT)
    gc.enable()


def knock(library: Path, options: argparse.Namespace) -> Client | None:
    """The connection to an engine that is running already, if there is one.

    Raises HandedOver when the library has a window: that one has been asked to do what this one was started for.
    """
    try:
        return Client.connect(library, face="window", start=False, timeout=KNOCK)
    except SecondWindow:
        with Client.connect(library, face="cli", start=False, timeout=KNOCK) as client:
            for folder in options.folders:
                client.fetch(requests.AddFolder(_path(folder), or_known=True), HAND_OVER)
            client.fetch(requests.ShowFace("quick" if options.quick else "window", options.search), KNOCK)
        raise HandedOver from None
    except WorldError:
        return None


def application() -> QApplication:
    """The one QApplication, with its name and icon."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from desktop import icons

    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("hunch")
    app.setApplicationDisplayName("Hunch")
    app.setDesktopFileName("search.hunch.Hunch")
    app.setWindowIcon(icons.application())
    app.setQuitOnLastWindowClosed(False)
    return app


class Desktop:
    """Window, quick search and tray around one bridge."""

    def __init__(self, app: QApplication, library: Path) -> None:
        from desktop import languages, mishaps
        from desktop.bridge import Bridge
        from desktop.choices import Choices
        from desktop.main_window import MainWindow
        from desktop.reaching import Reach
        from desktop.theme import Theme

        self._app, self._library = app, library
        self.mishaps = mishaps.Mishaps(mishaps.log_file(library))
        self.mishaps.watch()
        languages.begin(app, Choices(library).language)
        self.bridge = Bridge(Reach(library))
        self.window = MainWindow(self.bridge, Theme(app), library)
        self.mishaps.window = self.window
        self.quick: QuickSearch | None = None
        self.tray: Tray | None = None
        self.hotkey: Hotkey | None = None
        self._told_hidden = False
        self.window.closed.connect(self.quit)
        self.window.leave_wanted.connect(partial(self.quit, stop_engine=True))
        self.bridge.face_wanted.connect(self._on_face_wanted)
        app.aboutToQuit.connect(self.bridge.close)

    def begin(self, options: argparse.Namespace, client: Client | None = None) -> None:
        """Show what was asked for; everything that is not needed for the first picture comes after it."""
        go_on = partial(self._go_on, options, client)
        shown = not (options.hidden or options.quick)
        if shown:
            self.window.painted.connect(go_on)
            self.window.reveal(options.search)
        # A window on another screen may never be painted.
        _later(UNSEEN if shown else 0, go_on)

    def pieces(self) -> list[Callable[[], object]]:
        """What a window in use will want soon, to be made ready piece by piece while nothing else happens."""
        pages = [partial(self._if_seen, partial(import_module, f"desktop.{name}.page")) for name in _WANTED_SOON]
        return [partial(self._if_seen, self.window.search.make_preview), *pages]

    def _if_seen(self, piece: Callable[[], object]) -> None:
        if self.window.isVisible():
            piece()

    def quit(self, stop_engine: bool = False) -> None:
        """Leave at once as far as anybody can see."""
        self.window.remember()
        for window in self._app.topLevelWidgets():
            window.hide()
        if stop_engine:
            self.bridge.stop_engine()
        self._app.quit()

    def _go_on(self, options: argparse.Namespace, client: Client | None) -> None:
        from desktop import mishaps
        from desktop.quick.window import QuickSearch
        from desktop.tray import Tray

        if self.quick:
            return
        mishaps.keep_log(self._library)
        self.bridge.start(client)
        for folder in options.folders:
            wanted = requests.AddFolder(_path(folder), or_known=True)
            self.bridge.request(wanted, otherwise=self.window.complain)
        self.quick = QuickSearch(self.bridge)
        self.tray = Tray(self.bridge, self.window, self.quick)
        self._take_hotkey()
        self.window.hidden.connect(self._tell_hidden)
        if options.quick:
            self.quick.appear(options.search)
        elif options.hidden and not self.tray.available:
            self.window.showMinimized()

    def _take_hotkey(self) -> None:
        from desktop.system.hotkey import make_hotkey

        self.hotkey = make_hotkey(self.window)
        self.hotkey.pressed.connect(self._on_hotkey)
        self.hotkey.changed.connect(self._on_hotkey_changed)
        self.window.hotkey_wanted.connect(self._choose_hotkey)
        self.hotkey.begin(self.window.choices.hotkey)
        self._on_hotkey_changed()

    def _on_hotkey(self) -> None:
        if self.quick:
            self.quick.toggle()

    def _on_hotkey_changed(self) -> None:
        """The window may be put out of sight only while there is a way back to it."""
        self.window.hides_on_close = bool((self.tray and self.tray.available) or (self.hotkey and self.hotkey.keys))

    def _choose_hotkey(self) -> None:
        from desktop.system.hotkey_dialog import HotkeyDialog

        if self.hotkey:
            HotkeyDialog(self.hotkey, self.window.choices, self.window).open()

    def _tell_hidden(self) -> None:
        """Where there is no tray, the desktop's notifications say once a start that Hunch is still there."""
        if self._told_hidden or (self.tray and self.tray.available) or self.hotkey is None:
            return
        from desktop.languages import translate
        from desktop.system.notice import notify

        self._told_hidden = True
        back = translate("window", "Press {keys}, or start Hunch again, to come back to it.")
        notify(translate("window", "Hunch goes on in the background"), back.format(keys=self.hotkey.keys))

    def _on_face_wanted(self, event: events.FaceWanted) -> None:
        match event.what:
            case "quit":
                self.quit()
            case "quick" if self.quick:
                if event.question:
                    self.quick.appear(event.question)
                else:
                    self.quick.toggle()
            case _:
                self.window.reveal(event.question)


def _later(milliseconds: int, then: Callable[[], object]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(milliseconds, then)


def _path(folder: Path) -> str:
    return portable(os.path.abspath(folder.expanduser()))
