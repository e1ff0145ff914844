from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.choices import Choices
from desktop.system.grabbing import ELSEWHERE, KeyTaken, combination
from desktop.system.hotkey import DEFAULTS, Hotkey
from desktop.system.hotkey_dialog import HotkeyDialog
from desktop.system.listened_keys import listened
from desktop.system.portal_keys import trigger


class Keyboard:
    """A system on which some combinations are taken."""

    def __init__(self, *taken: str) -> None:
        self.taken = {combination(keys) for keys in taken}
        self.held: QKeyCombination | None = None

    def grab(self, keys: QKeyCombination) -> None:
        if keys in self.taken:
            raise KeyTaken("Another program uses this combination already.")
        self.held = keys

    def release(self) -> None:
        self.held = None


@pytest.mark.parametrize(
    ("wanted", "taken", "got"),
    [
        ("", (), DEFAULTS[0]),
        ("", DEFAULTS[:1], DEFAULTS[1]),
        ("", DEFAULTS[:3], DEFAULTS[3]),
        ("", DEFAULTS, ""),
        ("Ctrl+F12", (), "Ctrl+F12"),
        ("Ctrl+F12", ("Ctrl+F12",), ""),
        ("none", (), ""),
    ],
)
def test_beginning(wanted: str, taken: tuple[str, ...], got: str) -> None:
    keyboard = Keyboard(*taken)
    hotkey = Hotkey(keyboard)
    hotkey.begin(wanted)
    assert hotkey.keys == got
    assert (keyboard.held == combination(got)) if got else keyboard.held is None
    assert bool(hotkey.note) == (not got and wanted != "none")


def test_a_taken_choice_leaves_the_old_one() -> None:
    keyboard = Keyboard("Ctrl+Alt+S")
    hotkey = Hotkey(keyboard)
    hotkey.begin("Ctrl+F12")
    assert not hotkey.choose("Ctrl+Alt+S")
    assert (hotkey.keys, keyboard.held) == ("Ctrl+F12", combination("Ctrl+F12"))
    assert hotkey.note == "Another program uses this combination already."
    assert hotkey.choose("")
    assert (hotkey.keys, keyboard.held, hotkey.note) == ("", None, "")


@pytest.mark.parametrize("keys", ["", "A", "Ctrl+", "Ctrl+A, Ctrl+B", "nonsense"])
def test_what_is_no_combination_is_refused(keys: str) -> None:
    with pytest.raises(KeyTaken):
        combination(keys)


def test_a_system_without_keys_says_what_to_do() -> None:
    hotkey = Hotkey()
    hotkey.begin("")
    assert (hotkey.keys, hotkey.note, hotkey.is_possible) == ("", ELSEWHERE, False)


def test_a_refusal_that_comes_later() -> None:
    hotkey = Hotkey(Keyboard())
    hotkey.begin("Ctrl+F12")
    hotkey.refused.emit(ELSEWHERE)
    assert (hotkey.keys, hotkey.note) == ("", ELSEWHERE)


@pytest.mark.parametrize(
    ("keys", "portal", "listener"),
    [
        ("Ctrl+Shift+Space", "CTRL+SHIFT+space", "<ctrl>+<shift>+<space>"),
        ("Ctrl+Alt+S", "CTRL+ALT+s", "<ctrl>+<alt>+s"),
        ("Meta+F12", "LOGO+F12", "<cmd>+<f12>"),
    ],
)
def test_each_system_writes_combinations_in_its_own_way(keys: str, portal: str, listener: str) -> None:
    assert trigger(combination(keys)) == portal
    assert listened(combination(keys)) == listener


def test_the_dialog_tries_what_is_pressed(qtbot: QtBot, tmp_path: Path) -> None:
    choices = Choices(tmp_path)
    hotkey = Hotkey(Keyboard("Ctrl+Alt+S"))
    hotkey.begin("")
    dialog = HotkeyDialog(hotkey, choices)
    qtbot.addWidget(dialog)
    assert dialog.note.text() == "Ctrl+Shift+Space is yours."
    for keys, note in (
        ("Ctrl+Alt+S", "Another program uses this combination already."),
        ("Ctrl+F12", "Ctrl+F12 is yours."),
    ):
        dialog.edit.setKeySequence(QKeySequence(keys))
        dialog.edit.editingFinished.emit()
        assert dialog.note.text() == note
    assert choices.hotkey == "Ctrl+F12"
    dialog._none.click()
    assert (hotkey.keys, choices.hotkey, dialog.note.text()) == ("", "none", "No key is set.")
