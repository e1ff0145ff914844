"""A key combination through the GlobalShortcuts portal, the only way on Wayland.

The desktop asks the person, may give another combination than the wanted one, and keeps it for the next time.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable
from queue import Empty, Queue
from typing import Any

from jeepney import DBusAddress, MatchRule
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.languages import translate
from desktop.system.grabbing import ELSEWHERE
from desktop.system.session_bus import NoBus, SessionBus

log = logging.getLogger(__name__)

_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.GlobalShortcuts"
)
_REQUEST = "org.freedesktop.portal.Request"
_SHORTCUT = "quick-search"
# The person may have to answer a dialog of the desktop.
_PATIENCE = 120.0
_NAMES = {
    Qt.KeyboardModifier.ControlModifier: "CTRL",
    Qt.KeyboardModifier.AltModifier: "ALT",
    Qt.KeyboardModifier.ShiftModifier: "SHIFT",
    Qt.KeyboardModifier.MetaModifier: "LOGO",
}


class PortalKeys:
    """A session with the portal, made on a thread of its own; see `hotkey.Grabber`.

    `refused` is called with a sentence when the desktop has no portal or gives nothing.
    """

    def __init__(self, pressed: Callable[[], None], refused: Callable[[str], None]) -> None:
        self._pressed, self._refused = pressed, refused
        self._bus: SessionBus | None = None
        self._session: str | None = None

    def grab(self, keys: QKeyCombination) -> None:
        threading.Thread(target=self._try, args=(keys,), name="global key", daemon=True).start()

    def _try(self, keys: QKeyCombination) -> None:
        try:
            self._bus = self._bus or SessionBus()
            self._bind(self._bus, keys)
        except NoBus as error:
            log.info("No key from the desktop: %s", error)
            self._refused(translate("system", ELSEWHERE))

    def _bind(self, bus: SessionBus, keys: QKeyCombination) -> None:
        description = translate("system", "Show or hide the quick search")
        wanted = {"description": ("s", description), "preferred_trigger": ("s", trigger(keys))}
        session = self._open(bus)
        granted = self._request(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, [(_SHORTCUT, wanted)], ""), {})
        if not granted.get("shortcuts", ("", []))[1]:
            raise NoBus("No combination was granted.")

    def release(self) -> None:
        """The session ends with the connection that made it."""
        bus, self._bus, self._session = self._bus, None, None
        if bus:
            bus.close()

    def _open(self, bus: SessionBus) -> str:
        token = {"session_handle_token": ("s", _token())}
        made = self._request(bus, "CreateSession", "a{sv}", (), token)
        self._session = str(made["session_handle"][1])
        rule = MatchRule(type="signal", interface=_PORTAL.interface, member="Activated", path=_PORTAL.object_path)
        bus.on_signal(rule, self._on_activated)
        return self._session

    def _on_activated(self, body: tuple[Any, ...]) -> None:
        if body[0] == self._session and body[1] == _SHORTCUT:
            self._pressed()

    def _request(
        self,
        bus: SessionBus,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        options: dict[str, tuple[str, Any]],
    ) -> dict[str, Any]:
        """Make a request of the portal and wait for its response. Raises NoBus when it is refused."""
        token = _token()
        sender = bus.name.lstrip(":").replace(".", "_")
        path = f"{_PORTAL.object_path}/request/{sender}/{token}"
        responses: Queue[tuple[Any, ...]] = Queue()
        bus.on_signal(MatchRule(type="signal", interface=_REQUEST, member="Response", path=path), responses.put)
        bus.call(_PORTAL, method, signature, (*body, {"handle_token": ("s", token), **options}))
        try:
            code, results = responses.get(timeout=_PATIENCE)
        except Empty:
            raise NoBus("Nobody answered the desktop's question.") from None
        if code:
            raise NoBus(f"{method} was refused.")
        return dict(results)


def trigger(keys: QKeyCombination) -> str:
    """The combination as the shortcuts specification writes it: "CTRL+SHIFT+space"."""
    held = [name for modifier, name in _NAMES.items() if modifier in keys.keyboardModifiers()]
    key = QKeySequence(keys.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join([*held, key if key.startswith("F") and len(key) > 1 else key.lower()])


def _token() -> str:
    return f"hunch_{secrets.token_hex(8)}"
