"""The key that reaches Hunch from anywhere, on a real X server with keys pressed by its test extension."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="this system has no Xvfb")

# Grabs the keys named on its command line and says what became of each; presses the last one with Num Lock on.
PROGRAM = """
import sys
import xcffib, xcffib.xproto, xcffib.xtest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.system.grabbing import combination
from desktop.system.hotkey import make_hotkey
app = QApplication([])
other = make_hotkey()
mine = make_hotkey()
print("other", other.choose("Ctrl+Alt+S"), flush=True)
print("taken", mine.choose("Ctrl+Alt+S"), mine.note, flush=True)
print("mine", mine.choose("Ctrl+Shift+Space"), flush=True)
other.pressed.connect(lambda: print("wrong key", flush=True))
mine.pressed.connect(lambda: (print("pressed", flush=True), QTimer.singleShot(200, app.quit)))
connection = xcffib.connect()
test = connection(xcffib.xtest.key)
root = connection.get_setup().roots[0].root
codes = {name: mine._grabber._keycode(key) for name, key in
         {"space": combination("Ctrl+Space").key(), "s": combination("Ctrl+S").key()}.items()}
def press(down, *keys):
    for code in keys:
        test.FakeInput(2 if down else 3, code, 0, root, 0, 0, 0)
    connection.flush()
CONTROL, SHIFT = 37, 50
def go():
    for key in (codes["s"], codes["space"]):
        press(True, CONTROL, SHIFT, key)
        press(False, key, SHIFT, CONTROL)
QTimer.singleShot(0, go)
QTimer.singleShot(10_000, app.quit)
app.exec()
mine.release(); other.release()
"""


@pytest.fixture
def display() -> Iterator[str]:
    """The name of a fresh X server's display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


def test_a_grabbed_key_arrives_and_a_taken_one_is_refused(display: str) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, cwd=root, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.splitlines() == [
        "other True",
        "taken False Another program uses this combination already.",
        "mine True",
        "pressed",
    ], done.stderr
