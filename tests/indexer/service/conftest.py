"""An engine's service in this process, and the means to be a rude face."""

from __future__ import annotations

import queue
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from multiprocessing.connection import Client as RawClient
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

import msgspec
import pytest

from indexer import requests
from indexer.service import launch, rendezvous
from indexer.service.client import Client
from indexer.service.protocol import PROTOCOL, AnyRequest, Call, Hello, ToFace
from indexer.service.server import Face, Server

# How long a test waits for what must come; it fails after that, it never passes by waiting.
SOON = 20.0

FAKE_ENGINE = """
import os, sys, threading
from concurrent.futures import Future
from pathlib import Path
from indexer import records, requests
from indexer.errors import LibraryInUse
from indexer.service.launch import ALREADY_OPEN
from indexer.service.lock import LibraryLock
from indexer.service.server import Server

library = Path(sys.argv[1])
stopping = threading.Event()

def handle(face, request):
    if isinstance(request, requests.GetStatus):
        return records.Status(
            files=records.FileCounts(), passages=records.PassageCounts(), since_start=records.SinceStart(),
            engine=records.EngineFacts(pid=os.getpid(), memory_mb=0.0), index_bytes=0, model="",
            model_state=records.ModelState.absent,
        )
    if isinstance(request, requests.Stop):
        return stopping.set()
    return Future()

try:
    with LibraryLock(library):
        server = Server(library, handle)
        server.start()
        stopping.wait(60)
        server.close()
except LibraryInUse as error:
    sys.exit(print(error, file=sys.stderr) or ALREADY_OPEN)
"""


class Engine:
    """A server whose requests are answered by a table, and which notes who comes and goes."""

    def __init__(self, library: Path, *, patience: float = SOON) -> None:
        self.library = library
        self.answers: dict[type, Callable[[Any], object]] = {requests.ListFolders: lambda request: ()}
        self.came: queue.Queue[Face] = queue.Queue()
        self.went: queue.Queue[Face] = queue.Queue()
        self.server = Server(
            library, self._handle, joined=self.came.put, left=self.went.put, version="1.2.3", patience=patience
        )
        self.server.start()

    def _handle(self, face: Face, request: AnyRequest) -> object:
        return self.answers[type(request)](request)

    def face(self, name: str = "cli") -> Client:
        return Client.connect(self.library, face=name, start=False, timeout=SOON)

    def stranger(self) -> Connection:
        """A connection that has not proved anything yet."""
        announcement = rendezvous.read(self.library)
        assert announcement is not None
        return RawClient(announcement.address)

    def acquaintance(self, name: str = "cli", protocol: int = PROTOCOL) -> Connection:
        """A connection that knows the key and has said hello; nobody reads from it unasked."""
        connection = self.stranger()
        key = (self.library / rendezvous.KEY).read_bytes()
        answer_challenge(connection, key)
        deliver_challenge(connection, key)
        connection.send_bytes(encoded(Hello(protocol, name, 1)))
        return connection

    def still_serves(self) -> bool:
        with self.face("agent") as client:
            return client.fetch(requests.ListFolders(), SOON) == ()


def encoded(request: AnyRequest, number: int = 1) -> bytes:
    return msgspec.msgpack.encode(Call(number, request))


def left_alone_until_hung_up(connection: Connection) -> None:
    """Wait for the other side to hang up, whatever it says before."""
    with suppress(EOFError, ConnectionError):
        while connection.poll(SOON):
            connection.recv_bytes()
        raise TimeoutError


def received(connection: Connection) -> Any:
    """The next message of a raw connection, or None when it was hung up."""
    if not connection.poll(SOON):
        raise TimeoutError
    try:
        return msgspec.msgpack.decode(connection.recv_bytes(), type=ToFace)
    except (EOFError, ConnectionError):
        return None


@pytest.fixture(autouse=True)
def _sockets_of_this_test(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("s")))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def engine(library: Path) -> Iterator[Engine]:
    engine = Engine(library)
    yield engine
    engine.server.close()


@pytest.fixture
def fake_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Faces that find no engine start a small one with no library in it."""
    script = tmp_path / "fake_engine.py"
    script.write_text(FAKE_ENGINE)
    started: list[subprocess.Popen[bytes]] = []
    spawn = launch._spawn

    def spawn_and_note(*arguments: Any) -> subprocess.Popen[bytes]:
        started.append(spawn(*arguments))
        return started[-1]

    monkeypatch.setattr(launch, "engine_command", lambda library: (sys.executable, "-P", str(script), str(library)))
    monkeypatch.setattr(launch, "_spawn", spawn_and_note)
    yield
    for process in started:
        process.kill()
        process.wait(SOON)


@pytest.fixture
def never() -> Future[object]:
    return Future()
