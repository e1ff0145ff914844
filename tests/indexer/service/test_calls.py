"""Calls, replies, refusals and events between a client and a server."""

from __future__ import annotations

import logging
import queue
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from indexer import events, records, requests
from indexer.errors import (
    EngineUnreachable,
    FolderRefused,
    HunchError,
    LibraryRefused,
    ModelRefused,
    ProgramError,
    UnreadableFile,
    WorldError,
)
from indexer.service import server as server_module
from indexer.service import wire as wire_module
from indexer.service.client import Client
from indexer.service.server import Server

from .conftest import SOON, Engine, encoded, received

FOLDER = records.FolderStatus("/home/ann/notes", records.FolderState.watched, {"searchable": 3})
PROBLEM = records.Problem("/a.pdf", records.FileState.failed, "broken", "It ends too early.", 12.5)
ANSWER = records.Answer("tap", (), 1.5, nothing_close=True)


def raising(error: BaseException) -> Any:
    def handle(request: object) -> object:
        raise error

    return handle


def finished(result: object) -> Future[object]:
    future: Future[object] = Future()
    future.set_result(result)
    return future


@pytest.mark.parametrize(
    ("request_", "result"),
    [
        (requests.ListFolders(), (FOLDER,)),
        (requests.AddFolder("/home/ann/notes"), FOLDER),
        (requests.GetProblems(limit=1), (PROBLEM,)),
        (requests.Ask(1, "tap"), ANSWER),
        (requests.WaitFor("exact", 2.0), False),
        (requests.Pause(), None),
    ],
)
@pytest.mark.parametrize("wrapped", [lambda result: result, finished], ids=["plain", "future"])
def test_a_reply_has_the_type_its_request_names(engine: Engine, request_: Any, result: object, wrapped: Any) -> None:
    engine.answers[type(request_)] = lambda request: wrapped(result) if request == request_ else None
    with engine.face() as client:
        assert client.fetch(request_, SOON) == result


@pytest.mark.parametrize(
    ("raised", "arrives", "sentence"),
    [
        (FolderRefused("It is a file."), FolderRefused, "It is a file."),
        (LibraryRefused("It is newer."), LibraryRefused, "It is newer."),
        (ModelRefused("No weights."), ModelRefused, "No weights."),
        (WorldError("No space left."), WorldError, "No space left."),
        (UnreadableFile("broken", "It ends."), WorldError, "It ends."),
    ],
)
@pytest.mark.parametrize("late", [False, True], ids=["raised", "in a future"])
def test_the_worlds_faults_arrive_as_they_are(
    engine: Engine, raised: HunchError, arrives: type, sentence: str, late: bool
) -> None:
    failed: Future[object] = Future()
    failed.set_exception(raised)
    engine.answers[requests.AddFolder] = (lambda request: failed) if late else raising(raised)
    with engine.face() as client, pytest.raises(HunchError) as caught:
        client.fetch(requests.AddFolder("/x"), SOON)
    assert (type(caught.value), str(caught.value)) == (arrives, sentence)


@pytest.mark.parametrize(
    "handle",
    [raising(KeyError("x")), lambda request: object(), lambda request: "\udcff"],
    ids=["raises", "no message can hold it", "no text"],
)
def test_our_faults_go_to_the_log_and_harm_one_call(
    engine: Engine, caplog: pytest.LogCaptureFixture, handle: Any
) -> None:
    engine.answers[requests.GetStatus] = handle
    with engine.face() as client:
        with pytest.raises(ProgramError):
            client.fetch(requests.GetStatus(), SOON)
        assert client.fetch(requests.ListFolders(), SOON) == ()
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert record.getMessage() == "GetStatus failed"
    assert record.exc_info is not None
    caplog.clear()


def test_a_reply_of_another_type_is_our_fault(engine: Engine) -> None:
    engine.answers[requests.WaitFor] = lambda request: "perhaps"
    with engine.face() as client, pytest.raises(ProgramError):
        client.fetch(requests.WaitFor(), SOON)


def test_a_call_cancelled_by_the_engine_says_so(engine: Engine, never: Future[object]) -> None:
    engine.answers[requests.Ask] = lambda request: never
    with engine.face() as client:
        asked = client.call(requests.Ask(1, "tap"))
        client.fetch(requests.ListFolders(), SOON)
        never.cancel()
        with pytest.raises(WorldError, match="cancelled"):
            asked.result(SOON)


def test_a_reply_nobody_waits_for_any_more_is_dropped(engine: Engine, never: Future[object]) -> None:
    engine.answers[requests.Ask] = lambda request: never
    with engine.face() as client:
        asked = client.call(requests.Ask(1, "tap"))
        assert asked.cancel()
        client.fetch(requests.ListFolders(), SOON)
        never.set_result(ANSWER)
        assert client.fetch(requests.ListFolders(), SOON) == ()


@pytest.mark.parametrize(
    ("limit", "question"), [(200, "x" * 200), (10_000, "\udcff")], ids=["too long", "half a character"]
)
def test_a_request_that_cannot_be_sent_fails_alone(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, limit: int, question: str
) -> None:
    monkeypatch.setattr("indexer.service.client.LONGEST_MESSAGE", limit)
    with engine.face() as client:
        with pytest.raises(WorldError, match="too long to be sent, or holds what is no text"):
            client.fetch(requests.Ask(1, question), SOON)
        assert client.fetch(requests.ListFolders(), SOON) == ()


def test_an_answer_too_long_for_a_message_fails_alone(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "LONGEST_MESSAGE", 200)
    engine.answers[requests.ListFolders] = lambda request: (FOLDER,) * 20
    engine.answers[requests.WaitFor] = lambda request: True
    with engine.face() as client:
        with pytest.raises(WorldError, match="too long"):
            client.fetch(requests.ListFolders(), SOON)
        assert client.fetch(requests.WaitFor(), SOON) is True


def test_replies_find_their_calls_from_many_threads(engine: Engine) -> None:
    engine.answers[requests.Ask] = lambda request: records.Answer(request.question, (), request.number, True)
    wrong: list[object] = []

    def ask(client: Any, who: int) -> None:
        asked = {(who, n): client.call(requests.Ask(n, f"{who}")) for n in range(100)}
        got = {key: future.result(SOON) for key, future in asked.items()}
        wrong.extend(key for key, answer in got.items() if (int(answer.question), answer.took_ms) != key)

    with engine.face() as first, engine.face() as second:
        threads = [threading.Thread(target=ask, args=(client, who)) for who in range(4) for client in (first, second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(SOON)
    assert wrong == []


def test_a_slow_call_lets_quick_ones_pass(engine: Engine, never: Future[object]) -> None:
    engine.answers[requests.WaitFor] = lambda request: never
    with engine.face() as client:
        slow = client.call(requests.WaitFor())
        assert client.fetch(requests.ListFolders(), SOON) == ()
        assert not slow.done()
        never.set_result(True)
        assert slow.result(SOON) is True


def test_events_reach_every_face_in_order(engine: Engine) -> None:
    heard: list[queue.Queue[Any]] = [queue.Queue(), queue.Queue()]
    told = [events.FileChanged(f"/{n}", records.FileState.searchable) for n in range(300)]
    with engine.face() as first, engine.face("agent") as second:
        for client, box in zip((first, second), heard, strict=True):
            client.listen(box.put)
        for event in told:
            engine.server.broadcast(event)
        assert [[box.get(timeout=SOON) for _ in told] for box in heard] == [told, told]


def test_a_listener_that_fails_keeps_nothing_from_the_others(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    heard: queue.Queue[Any] = queue.Queue()
    with engine.face() as client:
        client.listen(raising(ZeroDivisionError()))
        client.listen(heard.put)
        engine.server.broadcast(events.FaceWanted("quick"))
        assert heard.get(timeout=SOON) == events.FaceWanted("quick")
        assert client.fetch(requests.ListFolders(), SOON) == ()
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
        "A listener failed"
    ]
    caplog.clear()


def test_a_listener_given_at_once_misses_nothing(library: Path) -> None:
    heard: queue.Queue[Any] = queue.Queue()
    server = Server(library, lambda face, request: None, joined=lambda face: face.notify(events.FaceWanted("quick")))
    server.start()
    with Client.connect(library, start=False, listener=heard.put):
        assert heard.get(timeout=SOON) == events.FaceWanted("quick")
    server.close()


def test_one_face_can_be_told_what_others_are_not(engine: Engine) -> None:
    heard: list[queue.Queue[Any]] = [queue.Queue(), queue.Queue()]
    with engine.face() as first, engine.face() as second:
        first.listen(heard[0].put)
        second.listen(heard[1].put)
        mine, _ = engine.server.faces()
        mine.notify(events.FaceWanted("quick"))
        engine.server.broadcast(events.FaceWanted("window"))
        assert [box.get(timeout=SOON).what for box in heard] == ["quick", "window"]


def test_a_listener_cannot_lock_itself_up(engine: Engine) -> None:
    outcome: queue.Queue[object] = queue.Queue()
    with engine.face() as client:

        def listener(event: object) -> None:
            try:
                client.fetch(requests.ListFolders())
            except RuntimeError as error:
                outcome.put(error)

        client.listen(listener)
        engine.server.broadcast(events.Stopping("now"))
        assert isinstance(outcome.get(timeout=SOON), RuntimeError)


def test_a_face_that_does_not_read_is_dropped_and_others_go_on(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    heard: queue.Queue[Any] = queue.Queue()
    monkeypatch.setattr(wire_module, "LONGEST_QUEUE", 20)
    with engine.acquaintance("agent"), engine.face() as client:
        for _ in range(2):
            engine.came.get(timeout=SOON)
        client.listen(heard.put)
        told = 0
        while len(engine.server.faces()) > 1:
            engine.server.broadcast(events.QuestionFailed(told, "x" * 20_000))
            assert heard.get(timeout=SOON).number == told
            told += 1
            assert told < 1_000
        assert engine.went.get(timeout=SOON).name == "agent"
        assert client.fetch(requests.ListFolders(), SOON) == ()
    (line,) = [line for line in caplog.messages if "does not keep up" in line]
    assert line.endswith("(agent, process 1) was disconnected: does not keep up with its messages")


def test_calls_without_a_reply_fail_when_the_engine_goes(engine: Engine, never: Future[object]) -> None:
    engine.answers[requests.WaitFor] = lambda request: never
    lost = queue.Queue[str]()
    client = engine.face()
    client.on_lost(lambda: lost.put("early"))
    waiting = client.call(requests.WaitFor())
    client.fetch(requests.ListFolders(), SOON)
    engine.server.close()
    with pytest.raises(EngineUnreachable):
        waiting.result(SOON)
    assert lost.get(timeout=SOON) == "early"
    client.on_lost(lambda: lost.put("late"))
    assert lost.get_nowait() == "late"
    with pytest.raises(EngineUnreachable):
        client.fetch(requests.ListFolders(), SOON)
    client.close()


def test_closing_a_client_fails_its_calls_and_is_no_loss(engine: Engine, never: Future[object]) -> None:
    engine.answers[requests.WaitFor] = lambda request: never
    lost: list[str] = []
    client = engine.face()
    client.on_lost(lambda: lost.append("lost"))
    waiting = client.call(requests.WaitFor())
    client.close()
    client.close()
    assert isinstance(waiting.exception(SOON), EngineUnreachable)
    assert lost == []
    assert engine.went.get(timeout=SOON).name == "cli"


def test_what_was_posted_before_close_arrives(engine: Engine) -> None:
    retried: queue.Queue[str] = queue.Queue()
    engine.answers[requests.Retry] = lambda request: retried.put(request.path)
    with engine.face() as client:
        for n in range(50):
            client.call(requests.Retry(str(n)))
    assert [retried.get(timeout=SOON) for _ in range(50)] == [str(n) for n in range(50)]


def test_last_words_and_the_reply_to_stop_arrive_before_the_end(engine: Engine) -> None:
    stop = threading.Event()
    heard: queue.Queue[Any] = queue.Queue()
    engine.answers[requests.Stop] = lambda request: stop.set()
    with engine.face() as client:
        client.listen(heard.put)
        reply = client.call(requests.Stop())
        assert stop.wait(SOON)
        engine.server.broadcast(events.Stopping("Stopped."))
        engine.server.close()
        assert reply.result(SOON) is None
        assert heard.get(timeout=SOON) == events.Stopping("Stopped.")


def test_closing_waits_for_the_reply_of_a_call_under_way(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    under_way, cut_short = threading.Event(), threading.Event()
    finish = wire_module.Wire.finish

    def finish_and_note(wire: wire_module.Wire) -> None:
        cut_short.set()
        finish(wire)

    def handle(request: object) -> bool:
        under_way.set()
        return not cut_short.wait(0.1)

    engine.answers[requests.WaitFor] = handle
    with engine.face() as client:
        reply = client.call(requests.WaitFor())
        assert under_way.wait(SOON)
        monkeypatch.setattr(wire_module.Wire, "finish", finish_and_note)
        engine.server.close()
        assert reply.result(SOON) is True


def test_the_engine_may_close_from_a_call(engine: Engine) -> None:
    engine.answers[requests.Stop] = lambda request: engine.server.close()
    with engine.face() as client, pytest.raises(EngineUnreachable):
        client.fetch(requests.Stop(), SOON)


def test_faces_are_known_by_name_while_they_are_here(engine: Engine) -> None:
    with engine.face("window"), engine.face("agent"):
        assert [face.name for face in engine.server.faces()] == ["window", "agent"]
        assert [engine.came.get(timeout=SOON).number for _ in range(2)] == [1, 2]
    assert {engine.went.get(timeout=SOON).name for _ in range(2)} == {"window", "agent"}
    assert engine.server.faces() == ()


def test_a_raw_face_sees_the_greeting_first(engine: Engine) -> None:
    with engine.acquaintance() as connection:
        engine.came.get(timeout=SOON)
        engine.server.broadcast(events.Stopping("now"))
        connection.send_bytes(encoded(requests.ListFolders(), 7))
        assert [received(connection).__class__.__name__ for _ in range(3)] == ["Reply", "Notice", "Reply"]
