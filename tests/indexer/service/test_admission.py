"""Who is let in, and what a rude face costs: itself, one line in the log, nothing else."""

from __future__ import annotations

import logging
import os
import struct
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer import requests
from indexer.errors import EngineUnreachable, SecondWindow
from indexer.service import rendezvous
from indexer.service.client import Client
from indexer.service.protocol import LONGEST_MESSAGE, PROTOCOL, Hello, Refusal
from indexer.service.wire import _limit_reads

from .conftest import SOON, Engine, encoded, left_alone_until_hung_up, received

streams_only = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe delivers whole messages only")


def disconnections(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [line.partition(": ")[2] for line in caplog.messages if "disconnected" in line]


def test_the_greeting_carries_the_version(engine: Engine) -> None:
    with engine.face() as client:
        assert client.version == "1.2.3"


@pytest.mark.parametrize(
    ("protocol", "sentence"),
    [
        (PROTOCOL - 1, "This window is older than the engine; restart Hunch."),
        (PROTOCOL + 1, "This engine is older than the window; restart Hunch."),
    ],
)
def test_another_protocol_is_refused(engine: Engine, protocol: int, sentence: str) -> None:
    with engine.acquaintance(protocol=protocol) as connection:
        assert received(connection) == Refusal(1, "EngineUnreachable", sentence)
        assert received(connection) is None
    assert engine.still_serves()


def test_a_client_of_another_protocol_raises_the_sentence(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.service.client.PROTOCOL", PROTOCOL - 1)
    with pytest.raises(EngineUnreachable, match="This window is older"):
        engine.face()


def test_a_library_has_one_window(engine: Engine) -> None:
    with engine.face("window"):
        with pytest.raises(SecondWindow):
            engine.face("window")
        assert engine.still_serves()
    while engine.went.get(timeout=SOON).name != "window":
        pass
    with engine.face("window") as client:
        assert client.fetch(requests.ListFolders(), SOON) == ()


@pytest.mark.parametrize("key", [b"x" * rendezvous.KEY_BYTES, b"", None], ids=["wrong", "empty", "missing"])
def test_without_the_key_nobody_gets_in(engine: Engine, key: bytes | None, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    path = engine.library / rendezvous.KEY
    right = path.read_bytes()
    path.unlink() if key is None else path.write_bytes(key)
    with pytest.raises(EngineUnreachable):
        engine.face()
    path.write_bytes(right)
    assert engine.still_serves()
    assert disconnections(caplog) == [] if key is None else ["does not know the key"]


@pytest.mark.parametrize(
    "acts",
    [[b"#CHALLENGE#" + b"x" * 20, b"#WELCOME#", b"x" * 16], [b"#WELCOME#"], [b""], [b"x" * 300], []],
    ids=["pretends", "skips the proof", "says nothing", "says too much", "hangs up"],
)
def test_an_impostor_is_not_taken_for_the_engine(library: Path, acts: list[bytes]) -> None:
    listener, _ = rendezvous.listen(library)

    def pretend() -> None:
        with listener.accept() as connection, suppress(OSError, EOFError):
            for act in acts:
                connection.send_bytes(act)
                connection.recv_bytes()

    impostor = threading.Thread(target=pretend)
    impostor.start()
    with listener, pytest.raises(EngineUnreachable):
        Client.connect(library, start=False, timeout=SOON)
    impostor.join(SOON)


def test_an_engine_that_does_not_prove_itself_in_time_is_unreachable(library: Path) -> None:
    listener, _ = rendezvous.listen(library)
    with listener, pytest.raises(EngineUnreachable):
        Client.connect(library, start=False, timeout=0.05)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (b"", "sent what is no message"),
        (b"\xc1", "sent what is no message"),
        (b"\x91" * 100_000, "sent what is no message"),
        (encoded(requests.ListFolders())[:-1], "sent what is no message"),
        (encoded(requests.ListFolders()) + b"\x00", "sent what is no message"),
        (b"\x83\xa4type\xa4Call\xa2id\x01\xa7request\x81\xa4type\xa5Dance", "sent what is no message"),
        (
            b"\x83\xa4type\xa4Call\xa2id\x01\xa7request\x82\xa4type\xa9AddFolder\xa4path\xa1\xff",
            "sent what is no message",
        ),
        (encoded(Hello(PROTOCOL, "cli", 1)), "said hello twice"),
    ],
    ids=["empty", "invalid", "deep", "cut", "too much", "unknown request", "no text", "hello twice"],
)
def test_a_malformed_message_ends_its_face_only(
    engine: Engine, caplog: pytest.LogCaptureFixture, message: bytes, reason: str
) -> None:
    caplog.set_level(logging.INFO)
    with engine.face() as bystander, engine.acquaintance() as connection:
        received(connection)
        connection.send_bytes(message)
        assert received(connection) is None
        assert bystander.fetch(requests.ListFolders(), SOON) == ()
    (line,) = disconnections(caplog)
    assert line.startswith(reason)


def test_hello_comes_first(engine: Engine) -> None:
    with engine.stranger() as connection:
        key = (engine.library / rendezvous.KEY).read_bytes()
        answer_challenge(connection, key)
        deliver_challenge(connection, key)
        connection.send_bytes(encoded(requests.Stop()))
        assert received(connection) == Refusal(1, "WorldError", "A face must say hello first.")
        assert received(connection) is None
    assert engine.still_serves()


@streams_only
@pytest.mark.parametrize(
    "header",
    [struct.pack("!i", LONGEST_MESSAGE + 1), struct.pack("!iQ", -1, 2**62), struct.pack("!i", -7)],
    ids=["just above", "absurd", "negative"],
)
def test_a_message_that_claims_too_much_is_not_even_read(engine: Engine, header: bytes) -> None:
    with engine.acquaintance() as connection:
        received(connection)
        os.write(connection.fileno(), header)
        assert received(connection) is None
    assert engine.still_serves()


HALF = struct.pack("!i", 100) + b"half"


def lose_patience(engine: Engine) -> None:
    """From its next read on, the server waits at most a moment for the rest of a message of the newest face."""
    face = engine.came.get(timeout=SOON)
    _limit_reads(face._wire._connection, 1e-6)


@streams_only
def test_half_a_message_ends_its_face_when_patience_does(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with engine.acquaintance() as connection:
        lose_patience(engine)
        os.write(connection.fileno(), HALF)
        left_alone_until_hung_up(connection)
        assert engine.still_serves()
    assert disconnections(caplog) == ["stopped in the middle of a message"]


@streams_only
def test_silence_does_not_end_a_face(engine: Engine) -> None:
    with engine.acquaintance() as quiet:
        lose_patience(engine)
        for number in (5, 6):
            quiet.send_bytes(encoded(requests.ListFolders(), number))
            assert engine.still_serves()
        assert [received(quiet).id for _ in range(3)] == [1, 5, 6]


@streams_only
@pytest.mark.parametrize("sent", [b"", HALF], ids=["silence", "half a message"])
def test_a_stranger_must_introduce_itself_in_time(library: Path, caplog: pytest.LogCaptureFixture, sent: bytes) -> None:
    caplog.set_level(logging.INFO)
    engine = Engine(library, patience=0.05)
    with engine.stranger() as connection:
        with suppress(BrokenPipeError):
            os.write(connection.fileno(), sent)
        left_alone_until_hung_up(connection)
    engine.server.close()
    assert len(disconnections(caplog)) == 1


def test_strangers_who_stall_block_nobody(engine: Engine) -> None:
    stalled = [engine.stranger() for _ in range(30)]
    assert engine.still_serves()
    engine.server.close()
    for connection in stalled:
        connection.close()


@streams_only
def test_closing_ends_a_face_in_the_middle_of_its_message(engine: Engine) -> None:
    with engine.acquaintance() as connection:
        received(connection)
        os.write(connection.fileno(), HALF)
        engine.server.close()
        assert received(connection) is None


@pytest.fixture(scope="module")
def target() -> Iterator[Engine]:
    with tempfile.TemporaryDirectory(prefix="hunch") as folder:
        engine = Engine(Path(folder) / "library")
        engine.answers = {kind: lambda request: None for kind in vars(requests).values() if isinstance(kind, type)}
        engine.answers[requests.ListFolders] = lambda request: ()
        yield engine
        engine.server.close()


def assault(connection: Connection, stream: bytes, whole: bool) -> None:
    with connection:
        try:
            connection.send_bytes(stream) if whole else os.write(connection.fileno(), stream)
        except ConnectionError:
            return


VALID = st.sampled_from([encoded(requests.Ask(1, "tap")), encoded(requests.Retry("/x")), encoded(requests.Resume())])
BENT = st.builds(
    lambda message, at, byte: message[: at % len(message)] + bytes([byte]) + message[at % len(message) + 1 :],
    VALID,
    st.integers(0, 1_000),
    st.integers(0, 255),
)


@streams_only
@settings(max_examples=300, deadline=None)
@given(stream=st.binary(max_size=200) | BENT, known=st.booleans(), whole=st.booleans())
def test_no_bytes_harm_the_engine(target: Engine, stream: bytes, known: bool, whole: bool) -> None:
    assault(target.acquaintance() if known else target.stranger(), stream, whole)
    with target.acquaintance("agent") as connection:
        connection.send_bytes(encoded(requests.ListFolders(), 9))
        assert [received(connection).id for _ in range(2)] == [1, 9]
