"""A key combination grabbed from the X server, so that no other key is ever seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import xcffib
import xcffib.xproto as x
from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt

from desktop.languages import translate
from desktop.system.grabbing import KeyTaken

_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: x.ModMask.Shift,
    Qt.KeyboardModifier.ControlModifier: x.ModMask.Control,
    Qt.KeyboardModifier.AltModifier: x.ModMask._1,
    Qt.KeyboardModifier.MetaModifier: x.ModMask._4,
}
# Caps Lock and Num Lock count as modifiers: the combination must work with each of them on.
_LOCKS = (0, x.ModMask.Lock, x.ModMask._2, x.ModMask.Lock | x.ModMask._2)
_FIRST_F_KEY = 0xFFBE
# Milliseconds within which another press of a held key is the keyboard's own repetition.
_REPEAT = 600


class X11Keys(QObject):
    """Grabs on a connection of its own, whose events arrive through Qt's loop; see `hotkey.Grabber`."""

    def __init__(self, pressed: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pressed = pressed
        self._connection: Any = xcffib.connect()  # type: ignore[no-untyped-call]
        self._root = self._connection.get_setup().roots[0].root
        self._grabbed: tuple[int, int] | None = None
        self._last = 0
        self._notifier = QSocketNotifier(self._connection.get_file_descriptor(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, keys: QKeyCombination) -> None:
        code, state = self._keycode(keys.key()), _state(keys)
        try:
            for lock in _LOCKS:
                self._connection.core.GrabKeyChecked(
                    False, self._root, state | lock, code, x.GrabMode.Async, x.GrabMode.Async
                ).check()
        except x.AccessError:
            self._ungrab(code, state)
            raise KeyTaken(translate("system", "Another program uses this combination already.")) from None
        except xcffib.Error:
            self._ungrab(code, state)
            raise KeyTaken(translate("system", "The display does not give this combination away.")) from None
        self._grabbed = (code, state)

    def release(self) -> None:
        if self._grabbed:
            self._ungrab(*self._grabbed)
            self._grabbed = None

    def _ungrab(self, code: int, state: int) -> None:
        for lock in _LOCKS:
            self._connection.core.UngrabKey(code, self._root, state | lock)
        self._connection.flush()

    def _read(self) -> None:
        try:
            while event := self._connection.poll_for_event():
                if isinstance(event, x.KeyPressEvent):
                    self._on_press(event.time)
        except xcffib.ConnectionException:
            self._notifier.setEnabled(False)  # the display is gone, and the program with it

    def _on_press(self, time: int) -> None:
        repeated, self._last = time - self._last < _REPEAT and self._last, time
        if not repeated:
            self._pressed()

    def _keycode(self, key: Qt.Key) -> int:
        """The key of this keyboard that gives `key`. Raises KeyTaken if it has none."""
        setup = self._connection.get_setup()
        first, last = setup.min_keycode, setup.max_keycode
        mapping = self._connection.core.GetKeyboardMapping(first, last - first + 1).reply()
        width, symbol = mapping.keysyms_per_keycode, _symbol(key)
        for code in range(first, last + 1):
            start = (code - first) * width
            if symbol in mapping.keysyms[start : start + 2]:
                return int(code)
        raise KeyTaken(translate("system", "This keyboard has no such key."))


def _symbol(key: Qt.Key) -> int:
    """The X symbol of a key: Qt's own numbers for characters, in lower case; F keys lie elsewhere."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _FIRST_F_KEY + key - Qt.Key.Key_F1
    if key < 0x100:
        return ord(chr(key).lower())
    raise KeyTaken(translate("system", "Only letters, digits, signs, Space and F keys can be used."))


def _state(keys: QKeyCombination) -> int:
    wanted = keys.keyboardModifiers()
    return sum(mask for modifier, mask in _MODIFIERS.items() if modifier in wanted)
