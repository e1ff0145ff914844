"""Hunch on the message bus: results for the desktop's own search, and starting by name; no window, no Qt.

The bus starts it when somebody asks (`entries.py`), and it leaves when nobody has asked for a while.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from jeepney import DBusNameFlags, HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from desktop.system.login import NAME, launch
from indexer import Client, HunchError, displayed, native, records, requests

log = logging.getLogger(__name__)

# Results an overview has room for; seconds for the engine; seconds without a call after which this process leaves.
_MOST, _PATIENCE, _IDLE = 8, 10.0, 60.0
_OWNED = 1  # the bus's word for "the name is yours"
# Themed icons of the freedesktop naming specification.
_ICONS = {
    "pdf": "x-office-document",
    "word": "x-office-document",
    "sheet": "x-office-spreadsheet",
    "slides": "x-office-presentation",
    "image": "image-x-generic",
    "audio": "audio-x-generic",
    "video": "video-x-generic",
    "mail": "mail-unread",
    "code": "text-x-script",
    "archive": "package-x-generic",
    "web": "text-html",
}
Reply = tuple[str | None, tuple[Any, ...]]


class UnknownMethod(Exception):
    """Nobody here answers to that name."""


class Provider:
    """What the bus can ask for. `connect` reaches the engine, `run` starts a program and does not wait for it."""

    def __init__(self, connect: Callable[[], Client], run: Callable[[Sequence[str]], object]) -> None:
        self._connect, self._run = connect, run
        self._client: Client | None = None
        self._number = 0
        self._known: dict[str, records.Hit] = {}

    def answer(self, interface: str, member: str, body: tuple[Any, ...]) -> Reply:
        """Signature and body of the reply. Raises UnknownMethod, HunchError."""
        match interface, member:
            case "org.gnome.Shell.SearchProvider2", "GetInitialResultSet":
                return "as", (self.results(body[0]),)
            case "org.gnome.Shell.SearchProvider2", "GetSubsearchResultSet":
                return "as", (self.results(body[1]),)
            case "org.gnome.Shell.SearchProvider2", "GetResultMetas":
                return "aa{sv}", ([described(self._known[path]) for path in body[0] if path in self._known],)
            case "org.gnome.Shell.SearchProvider2", "ActivateResult":
                self._run(["xdg-open", native(body[0])])
                if self._client:
                    self._client.call(requests.Opened(body[0]))
            case "org.gnome.Shell.SearchProvider2", "LaunchSearch":
                self._run(launch("--search", " ".join(body[0])))
            case "org.freedesktop.Application", "Activate":
                self._run(launch())
            case "org.freedesktop.Application", "Open":
                self._run(launch(*(unquote(urlsplit(uri).path) for uri in body[0])))
            case "org.freedesktop.Application", "ActivateAction":
                self._run(launch("--quick"))
            case _:
                raise UnknownMethod(f"{interface}.{member}")
        return None, ()

    def results(self, terms: Sequence[str]) -> list[str]:
        """The paths of the best files for what is typed in the desktop's search, strong ones only."""
        self._number += 1
        ask = requests.Ask(number=self._number, question=" ".join(terms), limit=_MOST)
        answer = self._engine().fetch(ask, _PATIENCE)
        self._known = {hit.path: hit for hit in answer.hits if not hit.weak}
        return list(self._known)

    def _engine(self) -> Client:
        if self._client is None:
            client = self._connect()
            client.on_lost(self._forget)
            self._client = client
        return self._client

    def _forget(self) -> None:
        self._client = None

    def close(self) -> None:
        if self._client:
            self._client.close()


def described(hit: records.Hit) -> dict[str, tuple[str, str]]:
    """One result as the overview shows it: name, and the passage or why it was found."""
    text = " ".join(hit.passages[0].text.split())[:120] if hit.passages else hit.why
    return {
        "id": ("s", hit.path),
        "name": ("s", displayed(hit.name)),
        "description": ("s", text),
        "gicon": ("s", _ICONS.get(hit.kind, "text-x-generic")),
    }


def serve(connection: DBusConnection, provider: Provider, idle: float = _IDLE) -> None:
    """Answer calls until nobody has called for `idle` seconds, or the bus is gone."""
    while True:
        try:
            message = connection.receive(timeout=idle)
        except (TimeoutError, ConnectionError):
            return
        if message.header.message_type is MessageType.method_call:
            connection.send(reply_to(message, provider))


def reply_to(message: Message, provider: Provider) -> Message:
    """The reply, which is an error when the call is unknown or the engine refused it."""
    fields = message.header.fields
    interface, member = str(fields.get(HeaderFields.interface, "")), str(fields[HeaderFields.member])
    try:
        signature, body = provider.answer(interface, member, tuple(message.body))
    except UnknownMethod as error:
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (str(error),))
    except (HunchError, TimeoutError, OSError) as error:
        log.info("%s was not answered: %s", member, error)
        return new_error(message, f"{NAME}.Error", "s", (str(error),))
    return new_method_return(message, signature, body)


def main() -> int:
    """Own the name on the session bus and serve; 1 when somebody else has it or there is no bus."""
    try:
        connection = open_dbus_connection("SESSION")
    except (OSError, KeyError, RuntimeError, TimeoutError):
        sys.stderr.write("hunch: This session has no message bus.\n")
        return 1
    owned = connection.send_and_get_reply(message_bus.RequestName(NAME, DBusNameFlags.do_not_queue)).body[0]
    if owned != _OWNED:
        return 1
    provider = Provider(lambda: Client.connect(face="agent", start=True), _start)
    try:
        serve(connection, provider)
    finally:
        provider.close()
        connection.close()
    return 0


def _start(command: Sequence[str]) -> None:
    subprocess.Popen(list(command), stdin=subprocess.DEVNULL, start_new_session=True)


if __name__ == "__main__":
    sys.exit(main())
