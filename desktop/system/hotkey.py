"""One key combination that reaches Hunch from anywhere, by whichever way this desktop has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.languages import translate
from desktop.system.grabbing import ELSEWHERE, Grabber, KeyTaken, combination

# Tried in this order until one is free; none of them is used by a common desktop or editor on its own.
DEFAULTS = ("Ctrl+Shift+Space", "Ctrl+Alt+Space", "Ctrl+Alt+S", "Ctrl+Shift+K")


class Hotkey(QObject):
    """The combination in use; `pressed` comes in the window's thread. `note` says why there is none."""

    pressed = Signal()
    changed = Signal()
    refused = Signal(str)  # from a grabber that gets its answer later, on any thread

    def __init__(self, grabber: Grabber | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys = ""
        self.use(grabber)
        self.refused.connect(self._on_refused)

    def use(self, grabber: Grabber | None) -> None:
        """Get combinations this way from now on."""
        self._grabber = grabber
        self.note = "" if grabber else translate("system", ELSEWHERE)

    @property
    def is_possible(self) -> bool:
        """Whether this desktop lets a program have keys at all."""
        return self._grabber is not None

    def begin(self, wanted: str) -> None:
        """Take the wanted combination; without a wish the first default that is free. Nothing for "none"."""
        if wanted == "none" or self._grabber is None:
            return
        for keys in (wanted,) if wanted else DEFAULTS:
            if self.choose(keys):
                return

    def choose(self, keys: str) -> bool:
        """Use another combination (portable text, empty for none); false, with a `note`, when it cannot be had."""
        before = self.keys
        taken = self._take(keys)
        if not taken and before:
            note = self.note
            self._take(before)
            self.note = note
        self.changed.emit()
        return taken

    def release(self) -> None:
        if self._grabber:
            self._grabber.release()
        self.keys = ""

    def _on_refused(self, note: str) -> None:
        self.keys, self.note = "", note
        self.changed.emit()

    def _take(self, keys: str) -> bool:
        if self._grabber is None:
            return False
        self.release()
        self.note = ""
        if not keys:
            return True
        try:
            self._grabber.grab(combination(keys))
        except KeyTaken as error:
            self.note = str(error)
            return False
        self.keys = keys
        return True


def make_hotkey(parent: QObject | None = None) -> Hotkey:
    """The hotkey by the way that this system has; nothing is grabbed yet."""
    hotkey = Hotkey(parent=parent)
    hotkey.use(_grabber(hotkey))
    return hotkey


def _grabber(hotkey: Hotkey) -> Grabber | None:
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        from desktop.system.x11_keys import X11Keys

        return X11Keys(hotkey.pressed.emit, hotkey)
    if platform.startswith("wayland"):
        from desktop.system.portal_keys import PortalKeys

        return PortalKeys(hotkey.pressed.emit, hotkey.refused.emit)
    if platform in ("windows", "cocoa"):
        from desktop.system.listened_keys import ListenedKeys

        return ListenedKeys(hotkey.pressed.emit)
    return None
