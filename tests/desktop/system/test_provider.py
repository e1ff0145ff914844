from __future__ import annotations

import threading
from typing import Any

import pytest
from jeepney import DBusAddress, message_bus
from jeepney.io.blocking import open_dbus_connection

from desktop.system.login import NAME, launch
from desktop.system.provider import Provider, UnknownMethod, serve
from desktop.system.session_bus import NoBus, SessionBus
from indexer import EngineUnreachable, records
from tests.desktop.fakes import FakeClient, answer, hit

SEARCH = "org.gnome.Shell.SearchProvider2"
APPLICATION = "org.freedesktop.Application"
TAP = hit("/home/ann/plumber.pdf", "Ceramic  mixer\ncartridge")
WEAK = hit("/home/ann/other.txt", "nothing much", weak=True)


class Answering(FakeClient):
    """An engine that gives whole answers, as one that was asked without streaming."""

    def __init__(self, known: dict[str, records.Answer]) -> None:
        super().__init__()
        self.known = known

    def fetch(self, request: Any, timeout: float | None = None) -> Any:
        return self.known.get(request.question, answer(request.question))


@pytest.fixture
def ran() -> list[list[str]]:
    return []


@pytest.fixture
def provider(ran: list[list[str]]) -> Provider:
    client = Answering({"leaky tap": answer("leaky tap", [TAP, WEAK])})
    return Provider(lambda: client, lambda command: ran.append(list(command)))


def test_results_are_the_strong_hits_with_their_passages(provider: Provider) -> None:
    assert provider.answer(SEARCH, "GetInitialResultSet", (["leaky", "tap"],)) == ("as", ([TAP.path],))
    assert provider.answer(SEARCH, "GetResultMetas", ([TAP.path, "/gone"],)) == (
        "aa{sv}",
        (
            [
                {
                    "id": ("s", TAP.path),
                    "name": ("s", "plumber.pdf"),
                    "description": ("s", "Ceramic mixer cartridge"),
                    "gicon": ("s", "x-office-document"),
                }
            ],
        ),
    )
    assert provider.answer(SEARCH, "GetSubsearchResultSet", ([TAP.path], ["zebra"])) == ("as", ([],))


@pytest.mark.parametrize(
    ("interface", "member", "body", "command"),
    [
        (SEARCH, "ActivateResult", ("/home/ann/a b.pdf", [], 0), ["xdg-open", "/home/ann/a b.pdf"]),
        (SEARCH, "LaunchSearch", (["leaky", "tap"], 0), launch("--search", "leaky tap")),
        (APPLICATION, "Activate", ({},), launch()),
        (APPLICATION, "Open", (["file:///home/ann/a%20b"], {}), launch("/home/ann/a b")),
        (APPLICATION, "ActivateAction", ("quick", [], {}), launch("--quick")),
    ],
)
def test_what_it_starts(
    provider: Provider, ran: list[list[str]], interface: str, member: str, body: Any, command: list[str]
) -> None:
    assert provider.answer(interface, member, body) == (None, ())
    assert ran == [command]


def test_an_unknown_method(provider: Provider) -> None:
    with pytest.raises(UnknownMethod):
        provider.answer(SEARCH, "Dance", ())


def test_over_the_bus(session_bus: str, provider: Provider) -> None:
    """As GNOME calls it: results, an unknown method, an engine that cannot be reached; then it leaves by itself."""
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    serving = threading.Thread(target=serve, args=(connection, provider, 0.5), daemon=True)
    serving.start()
    shell = SessionBus()
    place = DBusAddress("/search/hunch/Hunch/SearchProvider", NAME, SEARCH)
    assert shell.call(place, "GetInitialResultSet", "as", (["leaky", "tap"],)) == ([TAP.path],)
    with pytest.raises(NoBus, match="UnknownMethod"):
        shell.call(place, "Dance")
    provider._client, provider._connect = None, _unreachable
    with pytest.raises(NoBus, match="No engine"):
        shell.call(place, "GetInitialResultSet", "as", (["tap"],))
    shell.close()
    serving.join(10)
    assert not serving.is_alive()
    connection.close()


def _unreachable() -> FakeClient:
    raise EngineUnreachable("No engine could be started.")
