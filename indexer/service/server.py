"""The engine's side of the socket: admits faces, answers their calls, tells them events, survives their faults."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from indexer.errors import EngineUnreachable, ProgramError, SecondWindow, WorldError
from indexer.events import AnyEvent, FoldersChanged, StatusChanged
from indexer.service import rendezvous
from indexer.service.protocol import (
    LONGEST_MESSAGE,
    PROTOCOL,
    AnyRequest,
    Call,
    Hello,
    Notice,
    Refusal,
    Reply,
    ToEngine,
)
from indexer.service.wire import Wire, WireError

if TYPE_CHECKING:
    from multiprocessing.connection import Listener

logger = logging.getLogger(__name__)

# Seconds for a face to introduce itself, and to finish a message that it has begun.
PATIENCE = 10.0
# Seconds that `close` gives running calls and waiting messages.
FAREWELL = 1.0
# Seconds before a failed `accept` is tried again.
RECOVERY = 0.2
# Each of these replaces the one before it, so only the newest needs to wait for a slow face.
NEWEST_ONLY = (StatusChanged, FoldersChanged)

_encode = msgspec.msgpack.encode
_decode = msgspec.msgpack.Decoder(ToEngine).decode


class Face:
    """One connected face: its number, its name ("window", "cli", "agent") and its process."""

    def __init__(self, number: int, name: str, pid: int, wire: Wire) -> None:
        self.number = number
        self.name = name
        self.pid = pid
        self._wire = wire
        # Held while a call is being handled, so that `close` can wait for its reply.
        self._turn = threading.RLock()

    def __str__(self) -> str:
        return f"face {self.number} ({self.name}, process {self.pid})"

    def notify(self, event: AnyEvent) -> None:
        """Tell this face something; never waits. A face that does not keep up is disconnected."""
        self._post_notice(*_notice(event))

    def _post_notice(self, message: bytes, key: object) -> None:
        self._wire.post(message, key)


class Server:
    """Listens for faces of one library, whose lock the caller holds.

    `handle(face, request)` is called on the face's own thread and gives the result, or a Future of it, or raises;
    a WorldError reaches the face as it is, any other error as a ProgramError, and the log with its traceback.
    `joined` and `left` are called once a face on that thread too; `left` not for faces that `close` ends.
    """

    def __init__(
        self,
        library: Path,
        handle: Callable[[Face, AnyRequest], object],
        *,
        joined: Callable[[Face], None] = lambda face: None,
        left: Callable[[Face], None] = lambda face: None,
        version: str = "",
        patience: float = PATIENCE,
    ) -> None:
        self._library = library
        self._handle = handle
        self._joined = joined
        self._left = left
        self._version = version
        self._patience = patience
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._faces: dict[int, Face] = {}
        self._attending: dict[threading.Thread, Wire] = {}
        self._closing = threading.Event()
        self._listener: Listener | None = None

    def start(self) -> None:
        """Listen, and announce it in the library. Raises LibraryRefused."""
        listener, self._key = rendezvous.listen(self._library, self._version)
        self._listener = listener
        self._acceptor = threading.Thread(target=self._accept, args=(listener,), name="service acceptor", daemon=True)
        self._acceptor.start()

    def faces(self) -> tuple[Face, ...]:
        """The connected faces, in the order in which they came."""
        with self._lock:
            return tuple(self._faces.values())

    def broadcast(self, event: AnyEvent) -> None:
        """Tell every face something; never waits."""
        message, key = _notice(event)
        for face in self.faces():
            face._post_notice(message, key)

    def close(self) -> None:
        """Stop listening, send what is already said, and end all connections; takes a second or two at most."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        self._closing.set()
        rendezvous.withdraw_own(self._library)
        self._stop_accepting(listener)
        deadline = time.monotonic() + FAREWELL
        faces = self.faces()
        for face in faces:
            if face._turn.acquire(timeout=max(deadline - time.monotonic(), 0.0)):
                face._turn.release()
            face._wire.finish()
        for face in faces:
            face._wire.join(deadline - time.monotonic())
        self._end_all(deadline + FAREWELL)

    def _stop_accepting(self, listener: Listener) -> None:
        # The socket's file may be gone: then nobody can come in, and only the sleeping acceptor stays behind.
        with suppress(OSError):
            rendezvous.knock(str(listener.address))
            self._acceptor.join(FAREWELL)
        with suppress(FileNotFoundError):
            listener.close()

    def _end_all(self, deadline: float) -> None:
        with self._lock:
            attending = dict(self._attending)
        for wire in attending.values():
            wire.hang_up("the engine ends")
        for thread in attending:
            if thread is not threading.current_thread():
                thread.join(max(deadline - time.monotonic(), 0.0))

    def _accept(self, listener: Listener) -> None:
        while True:
            try:
                connection = listener.accept()
            except OSError as error:
                logger.warning("A face could not be accepted: %s", error)
                if self._closing.wait(RECOVERY):
                    return
                continue
            if self._closing.is_set():
                connection.close()
                return
            wire = Wire(connection, self._patience)
            thread = threading.Thread(target=self._attend, args=(wire,), name="service reader", daemon=True)
            with self._lock:
                self._attending[thread] = wire
            thread.start()

    def _attend(self, wire: Wire) -> None:
        """The life of one connection, on its own thread."""
        who: Face | str = "somebody"
        try:
            who = face = self._admit(wire)
            try:
                self._joined(face)
                self._serve(face)
            finally:
                self._dismiss(face)
            logger.info("%s left", face)
        except WireError as error:
            logger.info("%s was disconnected: %s", who, error)
        except Exception:
            logger.exception("%s was disconnected by a fault of ours", who)
        finally:
            wire.close()
            with self._lock:
                del self._attending[threading.current_thread()]

    def _admit(self, wire: Wire) -> Face:
        with wire.within(self._patience):
            wire.authenticate(self._key, listening=True)
            call = _receive(wire)
            if call is None:
                raise WireError("left without a word")
            try:
                return self._introduce(wire, call)
            except WorldError as error:
                wire.send(_refusal(call.id, error))
                raise WireError(str(error)) from error

    def _introduce(self, wire: Wire, call: Call) -> Face:
        hello = call.request
        if not isinstance(hello, Hello):
            raise WorldError("A face must say hello first.")
        if hello.protocol != PROTOCOL:
            older, newer = ("window", "engine") if hello.protocol < PROTOCOL else ("engine", "window")
            raise EngineUnreachable(f"This {older} is older than the {newer}; restart Hunch.")
        with self._lock:
            if self._closing.is_set():
                # Hung up on without a word, the face looks for the next engine.
                raise WireError("came while the engine ends")
            if hello.face == "window" and any(face.name == "window" for face in self._faces.values()):
                raise SecondWindow("Another window of this library is already open.")
            face = Face(next(self._numbers), hello.face, hello.pid, wire)
            self._faces[face.number] = face
            # The greeting is posted before anybody can reach the face: it is the first message it gets.
            wire.post(_encode(Reply(call.id, msgspec.Raw(_encode(self._version)))))
        wire.start(str(face))
        return face

    def _dismiss(self, face: Face) -> None:
        with self._lock:
            del self._faces[face.number]
        if not self._closing.is_set():
            self._left(face)

    def _serve(self, face: Face) -> None:
        while (call := _receive(face._wire)) is not None:
            if isinstance(call.request, Hello):
                raise WireError("said hello twice")
            with face._turn:
                self._begin(face, call.request).add_done_callback(partial(_reply, face._wire, call))

    def _begin(self, face: Face, request: AnyRequest) -> Future[object]:
        begun: Future[object] = Future()
        try:
            result = self._handle(face, request)
        except Exception as error:
            begun.set_exception(error)
            return begun
        if isinstance(result, Future):
            return result
        begun.set_result(result)
        return begun


def _receive(wire: Wire) -> Call | None:
    message = wire.receive()
    if message is None:
        return None
    try:
        return _decode(message)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise WireError(f"sent what is no message: {error}") from error


def _notice(event: AnyEvent) -> tuple[bytes, type | None]:
    return _encode(Notice(event)), type(event) if isinstance(event, NEWEST_ONLY) else None


def _reply(wire: Wire, call: Call, done: Future[object]) -> None:
    wire.post(_outcome(call, done))


def _outcome(call: Call, done: Future[object]) -> bytes:
    """The message that ends a call: its result, or why there is none."""
    try:
        message = _encode(Reply(call.id, msgspec.Raw(_encode(done.result()))))
        if len(message) <= LONGEST_MESSAGE:
            return message
        return _refusal(call.id, WorldError("The answer is too long to be sent."))
    except CancelledError:
        return _refusal(call.id, WorldError("This request was cancelled."))
    except WorldError as error:
        return _refusal(call.id, error)
    except Exception as error:
        logger.exception("%s failed", type(call.request).__name__)
        return _refusal(call.id, ProgramError(f"Hunch made a mistake ({type(error).__name__}); its log says more."))


def _refusal(number: int, error: WorldError | ProgramError) -> bytes:
    return _encode(Refusal(number, type(error).__name__, str(error)))
