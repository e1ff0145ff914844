from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.threading import DBusConnection, DBusRouter, ReceiveStopped, open_dbus_connection
from pytestqt.qtbot import QtBot

from desktop.system.grabbing import ELSEWHERE
from desktop.system.hotkey import Hotkey
from desktop.system.portal_keys import PortalKeys

PLACE = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.GlobalShortcuts"
)


class Portal:
    """The desktop's side: gives every shortcut, or refuses; `press` is the person pressing the keys."""

    def __init__(self, gives: bool) -> None:
        self.gives = gives
        self.asked: list[tuple[str, Any]] = []
        self._connection: DBusConnection = open_dbus_connection("SESSION")
        with DBusRouter(self._connection) as router:
            router.send_and_get_reply(message_bus.RequestName(PLACE.bus_name), timeout=5)
        self._session = ""
        threading.Thread(target=self._serve, daemon=True).start()

    def press(self) -> None:
        self._signal("Activated", "osta{sv}", (self._session, "quick-search", 1, {}))

    def close(self) -> None:
        self._connection.close()

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (OSError, ValueError, ReceiveStopped):
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            member, sender = fields[HeaderFields.member], fields[HeaderFields.sender].lstrip(":").replace(".", "_")
            self.asked.append((member, message.body))
            if member == "Close":
                self._connection.send(new_method_return(message))
                continue
            options = message.body[-1]
            request = f"{PLACE.object_path}/request/{sender}/{options['handle_token'][1]}"
            self._connection.send(new_method_return(message, "o", (request,)))
            code, results = self._outcome(member, options, message.body)
            response = DBusAddress(request, PLACE.bus_name, "org.freedesktop.portal.Request")
            self._connection.send(new_signal(response, "Response", "ua{sv}", (code, results)))

    def _outcome(self, member: str, options: dict[str, Any], body: Any) -> tuple[int, dict[str, Any]]:
        if member == "CreateSession":
            self._session = f"/org/freedesktop/portal/desktop/session/{options['session_handle_token'][1]}"
            return 0, {"session_handle": ("s", self._session)}
        return (0, {"shortcuts": ("a(sa{sv})", body[1])}) if self.gives else (1, {})

    def _signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(PLACE, name, signature, body))


@pytest.fixture
def hotkey(qtbot: QtBot) -> Iterator[Hotkey]:
    made = Hotkey()
    made.use(PortalKeys(made.pressed.emit, made.refused.emit))
    yield made
    made.release()


def test_the_portal_gives_the_key_and_tells_of_it(session_bus: str, qtbot: QtBot, hotkey: Hotkey) -> None:
    portal = Portal(gives=True)
    hotkey.begin("Ctrl+Alt+S")
    qtbot.waitUntil(lambda: len(portal.asked) == 2)
    assert portal.asked[1][1][1] == [
        (
            "quick-search",
            {"description": ("s", "Show or hide the quick search"), "preferred_trigger": ("s", "CTRL+ALT+s")},
        )
    ]
    with qtbot.waitSignal(hotkey.pressed):
        portal.press()
    portal.close()


@pytest.mark.parametrize("portal_is_there", [True, False])
def test_no_key_is_said(session_bus: str, qtbot: QtBot, hotkey: Hotkey, portal_is_there: bool) -> None:
    portal = Portal(gives=False) if portal_is_there else None
    with qtbot.waitSignal(hotkey.refused):
        hotkey.begin("Ctrl+Alt+S")
    if portal:
        portal.close()
    assert (hotkey.keys, hotkey.note) == ("", ELSEWHERE)
