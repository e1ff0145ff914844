"""A key combination on Windows and macOS, which need a listener; only the combination itself is acted on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.languages import translate
from desktop.system.grabbing import KeyTaken

# Qt calls the command key of a Mac Control.
_NAMES = {
    Qt.KeyboardModifier.ControlModifier: "<ctrl>",
    Qt.KeyboardModifier.AltModifier: "<alt>",
    Qt.KeyboardModifier.ShiftModifier: "<shift>",
    Qt.KeyboardModifier.MetaModifier: "<cmd>",
}


class ListenedKeys:
    """See `hotkey.Grabber`; on macOS the person is asked by the system for leave, once."""

    def __init__(self, pressed: Callable[[], None]) -> None:
        self._pressed = pressed
        self._listener: Any = None

    def grab(self, keys: QKeyCombination) -> None:
        from pynput import keyboard

        try:
            self._listener = keyboard.GlobalHotKeys({listened(keys): self._pressed})
        except ValueError:
            raise KeyTaken(translate("system", "This combination cannot be listened for.")) from None
        self._listener.start()

    def release(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None


def listened(keys: QKeyCombination) -> str:
    """The combination as the listener writes it: "<ctrl>+<shift>+<space>"."""
    held = [name for modifier, name in _NAMES.items() if modifier in keys.keyboardModifiers()]
    key = QKeySequence(keys.key()).toString(QKeySequence.SequenceFormat.PortableText).lower()
    return "+".join([*held, key if len(key) == 1 else f"<{key}>"])
