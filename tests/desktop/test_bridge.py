"""The bridge: events become signals, the engine may come late, go, and come back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import pytest
from pytestqt.qtbot import QtBot

from desktop import bridge as bridge_module
from desktop.bridge import Bridge, signal_name
from indexer import Client, HunchError, LibraryRefused, WorldError, events, records, requests
from tests.desktop.fakes import FakeClient, Unreachable, answer, inline, status

EVENTS: list[events.Event] = [
    events.Answered(number=1, answer=answer("tap"), final=True),
    events.QuestionFailed(number=1, sentence="No."),
    events.FileChanged(path="/a", state=None),
    events.FoldersChanged(folders=()),
    events.StatusChanged(status=status()),
    events.ModelChanged(state=records.ModelState.ready),
    events.FaceWanted(what="window"),
    events.Exploring(number=1, stage="Comparing", done=0.5),
    events.MapRefined(),
    events.Stopping(sentence="Bye."),
]


def test_every_event_of_the_engine_is_tried_here() -> None:
    assert [type(event) for event in EVENTS] == list(get_args(events.AnyEvent))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_arrives_as_its_signal(bridge: Bridge, client: FakeClient, event: events.Event) -> None:
    heard: list[object] = []
    getattr(bridge, signal_name(type(event))).connect(heard.append)
    client.say(event)
    assert heard == [event]


def heard_from(bridge: Bridge) -> list[str]:
    """What the bridge says about the connection, in order."""
    said: list[str] = []
    bridge.connected.connect(lambda: said.append("connected"))
    bridge.waiting.connect(lambda sentence: said.append(f"waiting: {sentence}"))
    bridge.lost.connect(lambda sentence: said.append(f"lost: {sentence}"))
    return said


def bridge_to(connect: Callable[[], Client]) -> Bridge:
    return Bridge(connect, inline)


def test_an_engine_that_does_not_answer_is_tried_again(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge_module, "_PATIENCE", (0.0,))
    way = Unreachable(FakeClient(), failures=2)
    bridge = bridge_to(way)
    said = heard_from(bridge)
    bridge.start()
    assert said == [
        "waiting: Starting the engine …",
        "waiting: The engine does not answer. Trying again …",
        "waiting: The engine does not answer. Trying again …",
        "connected",
    ]


def test_a_library_that_is_refused_is_not_tried_again(qapp: Any) -> None:
    def refuse() -> Client:
        raise LibraryRefused("This library was made by a newer Hunch.")

    bridge = bridge_to(refuse)
    said = heard_from(bridge)
    bridge.start()
    assert said[1:] == ["lost: This library was made by a newer Hunch."]


def test_a_dead_engine_is_started_again(qapp: Any, caplog: pytest.LogCaptureFixture) -> None:
    clients = [FakeClient(), FakeClient()]
    waiting = iter(clients)
    bridge = bridge_to(lambda: next(waiting))
    bridge.start()
    said = heard_from(bridge)
    clients[0].die()
    assert said == [
        "lost: The engine stopped unexpectedly and is being started again.",
        "waiting: The engine stopped unexpectedly and is being started again.",
        "connected",
    ]
    assert bridge.is_connected
    assert "went away" in caplog.text
    caplog.clear()


@pytest.mark.parametrize(("seconds_up", "starts"), [(1.0, 6), (60.0, 12)])
def test_an_engine_that_keeps_falling_is_left_alone(
    qapp: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, seconds_up: float, starts: int
) -> None:
    monkeypatch.setattr(bridge_module, "_PATIENCE", (0.0,))
    now = 0.0
    started: list[FakeClient] = []

    def connect() -> FakeClient:
        started.append(FakeClient())
        return started[-1]

    bridge = Bridge(connect, inline, lambda: now)
    said = heard_from(bridge)
    bridge.start()
    while bridge.is_connected and len(started) < 12:
        now += seconds_up
        started[-1].die()
    assert len(started) == starts
    assert ("keeps stopping" in said[-1]) is not bridge.is_connected
    bridge.start()
    assert bridge.is_connected
    caplog.clear()


@pytest.mark.parametrize("goodbye", ["asked", "told"])
def test_an_engine_that_said_goodbye_is_not_started_again(bridge: Bridge, client: FakeClient, goodbye: str) -> None:
    said = heard_from(bridge)
    if goodbye == "asked":
        bridge.stop_engine()
    else:
        client.say(events.Stopping(sentence="Stopped from elsewhere."))
    client.die()
    assert said == ["lost: Hunch is closing." if goodbye == "asked" else "lost: Stopped from elsewhere."]
    bridge.start()
    assert said[-1] == "connected"


def test_requests_made_before_there_is_an_engine_wait_for_it(qapp: Any) -> None:
    jobs: list[Callable[[], None]] = []
    client = FakeClient()
    bridge = Bridge(lambda: client, jobs.append)
    bridge.start()
    results: list[object] = []
    bridge.request(requests.GetStatus(), results.append)
    assert results == []
    jobs.pop()()
    assert results == [status()]


def test_without_an_engine_a_request_is_refused_with_a_sentence(qapp: Any) -> None:
    said: list[str] = []
    bridge_to(FakeClient).request(requests.GetStatus(), otherwise=said.append)
    assert said == ["The engine is not running."]


@pytest.mark.parametrize("error", [WorldError("That is a file."), HunchError("The engine failed.")])
def test_a_refusal_reaches_whoever_asked(qapp: Any, error: Exception) -> None:
    client = FakeClient(results={requests.AddFolder: error})
    bridge = bridge_to(lambda: client)
    bridge.start()
    said: list[str] = []
    bridge.request(requests.AddFolder(path="/a"), otherwise=said.append)
    assert said == [str(error)]


def test_questions_are_numbered_and_streamed(bridge: Bridge, client: FakeClient) -> None:
    numbers = [bridge.ask("tap"), bridge.ask("taps", limit=8, lane=records.Lane.words)]
    asked = [one for one in client.requested if isinstance(one, requests.Ask)]
    assert [one.number for one in asked] == numbers == sorted(set(numbers))
    assert asked[1] == requests.Ask(numbers[1], "taps", 8, records.Lane.words, stream=True)


def test_nothing_is_heard_after_closing(bridge: Bridge, client: FakeClient) -> None:
    heard: list[object] = []
    bridge.status_changed.connect(heard.append)
    bridge.close()
    client.say(events.StatusChanged(status=status()))
    assert heard == []
    assert client.is_closed


def test_the_engine_is_reached_without_holding_up_the_window(qtbot: QtBot) -> None:
    bridge = Bridge(FakeClient)
    with qtbot.waitSignal(bridge.connected, timeout=5000):
        bridge.start()
    bridge.close()


def test_an_engine_that_is_asked_to_restart_is_no_surprise(qapp: Any) -> None:
    first, second = FakeClient(results={requests.RestartEngine: None}), FakeClient()
    ways = iter([first, second])
    bridge = bridge_to(lambda: next(ways))
    bridge.start()
    said = heard_from(bridge)
    bridge.restart_engine()
    assert said == []  # it has only promised to end
    first.die()
    again = "The engine is being started again."
    assert said == [f"lost: {again}", f"waiting: {again}", "connected"]


def test_a_restart_that_is_refused_changes_nothing(qapp: Any, caplog: pytest.LogCaptureFixture) -> None:
    client = FakeClient(results={requests.MoveLibrary: WorldError("It is not empty.")})
    bridge = bridge_to(lambda: client)
    bridge.start()
    refusals: list[str] = []
    bridge.restart_engine(requests.MoveLibrary("/srv/new"), refusals.append)
    assert refusals == ["It is not empty."]
    said = heard_from(bridge)
    client.die()
    assert said[0] == "lost: The engine stopped unexpectedly and is being started again."
    caplog.clear()
