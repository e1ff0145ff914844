"""A face's side of the socket: finds or starts the engine, calls it without waiting, hears its events."""

from __future__ import annotations

import itertools
import logging
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar, cast

import msgspec

from indexer import errors
from indexer.errors import EngineUnreachable, HunchError, ProgramError, WorldError
from indexer.events import AnyEvent
from indexer.locations import default_library, settled
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
    Request,
    ToFace,
)
from indexer.service.wire import Wire, WireError

logger = logging.getLogger(__name__)

# An engine that is just ending may take a connection and drop it; then another one is started.
ATTEMPTS = 3
# Seconds that `close` gives messages that are not yet sent.
FAREWELL = 1.0

R = TypeVar("R")

_decode = msgspec.msgpack.Decoder(ToFace).decode


class ConnectionLost(EngineUnreachable):
    """The engine went away before it answered."""


class Client:
    """A connection to the engine of one library; all methods may be called from any thread."""

    @classmethod
    def connect(
        cls,
        library: Path | None = None,
        *,
        face: str = "cli",
        start: bool = True,
        timeout: float = 20.0,
        listener: Callable[[AnyEvent], None] | None = None,
    ) -> Client:
        """Connect to a library's engine (None: the user's own library), starting one if none answers.

        `listener` hears every event from the very first, even before this returns; see `listen`.
        Raises EngineUnreachable, LibraryRefused, or SecondWindow for a second face named "window".
        """
        library = settled((library or default_library()).expanduser().absolute())
        deadline = time.monotonic() + timeout
        for _ in range(ATTEMPTS):
            client = cls(_reach(library, start, deadline))
            if listener is not None:
                client.listen(listener)
            try:
                client._introduce(face, deadline)
            except ConnectionLost:
                client.close()
            except BaseException:
                client.close()
                raise
            else:
                return client
        raise EngineUnreachable(f"The engine of {library} takes no connections.")

    def __init__(self, wire: Wire) -> None:
        # The version of the engine's program, as its greeting says.
        self.version = ""
        self._wire = wire
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._pending: dict[int, tuple[Future[Any], Any]] = {}
        self._listeners: list[Callable[[AnyEvent], None]] = []
        self._mourners: list[Callable[[], None]] = []
        self._lost = False
        self._closing = False
        self._reader = threading.Thread(target=self._read, name="engine reader", daemon=True)
        wire.start("engine")
        self._reader.start()

    def call(self, request: Request[R]) -> Future[R]:
        """Ask the engine for something; never waits.

        The future fails with the WorldError that the engine gave as its reason, with ProgramError if the engine
        failed, and with EngineUnreachable when the connection is lost or closed.
        """
        future: Future[R] = Future()
        number = next(self._numbers)
        try:
            message = msgspec.msgpack.encode(Call(number, cast(AnyRequest, request)))
        except UnicodeEncodeError:
            message = b""
        if not 0 < len(message) <= LONGEST_MESSAGE:
            future.set_exception(WorldError("This request is too long to be sent, or holds what is no text."))
            return future
        with self._lock:
            if self._lost:
                future.set_exception(ConnectionLost("The connection to the engine was lost."))
                return future
            self._pending[number] = future, type(request).result
        self._wire.post(message)
        return future

    def fetch(self, request: Request[R], timeout: float | None = None) -> R:
        """Ask the engine and wait for the result; raises what `call` says, or TimeoutError. Not for listeners."""
        if threading.current_thread() is self._reader:
            raise RuntimeError("a listener cannot wait for a reply that only its own thread can receive")
        return self.call(request).result(timeout)

    def listen(self, listener: Callable[[AnyEvent], None]) -> None:
        """Hear every event from now on, in order, on the client's own thread."""
        with self._lock:
            self._listeners.append(listener)

    def on_lost(self, callback: Callable[[], None]) -> None:
        """Call back once when the engine goes away (now, if it has already), but not because of `close`."""
        with self._lock:
            if not self._lost:
                self._mourners.append(callback)
                return
        if not self._closing:
            callback()

    def close(self) -> None:
        """Send what is posted and leave; calls without a reply fail."""
        self._closing = True
        self._wire.finish()
        self._wire.join(FAREWELL)
        self._wire.hang_up()
        if threading.current_thread() is not self._reader:
            self._reader.join()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _introduce(self, face: str, deadline: float) -> None:
        try:
            self.version = self.fetch(Hello(PROTOCOL, face, os.getpid()), max(deadline - time.monotonic(), 0.0))
        except TimeoutError as error:
            raise EngineUnreachable("The engine does not answer.") from error

    def _read(self) -> None:
        try:
            while (message := self._wire.receive()) is not None:
                self._take(_decode(message))
        except WireError as error:
            logger.info("The connection to the engine broke: %s", error)
        except Exception:
            logger.exception("The engine sent what cannot be understood")
        finally:
            self._lose()

    def _take(self, message: ToFace) -> None:
        if isinstance(message, Notice):
            with self._lock:
                listeners = tuple(self._listeners)
            for listener in listeners:
                _guarded(listener, message.event)
            return
        with self._lock:
            future, kind = self._pending.pop(message.id, (None, None))
        if future is not None and future.set_running_or_notify_cancel():
            _settle(future, kind, message)

    def _lose(self) -> None:
        self._wire.close()
        with self._lock:
            self._lost = True
            pending = [future for future, _ in self._pending.values()]
            self._pending.clear()
        for future in pending:
            if future.set_running_or_notify_cancel():
                future.set_exception(ConnectionLost("The connection to the engine was lost."))
        if not self._closing:
            for callback in self._mourners:
                _guarded(callback)


def _reach(library: Path, start: bool, deadline: float) -> Wire:
    wire = rendezvous.dial(library, max(deadline - time.monotonic(), 0.0))
    if wire is not None:
        return wire
    if not start:
        raise EngineUnreachable(f"No engine answers for {library}.")
    from indexer.service.launch import start_engine

    return start_engine(library, deadline - time.monotonic())


def _settle(future: Future[Any], kind: Any, message: Reply | Refusal) -> None:
    if isinstance(message, Refusal):
        future.set_exception(_refused(message))
        return
    try:
        result = msgspec.msgpack.decode(message.result, type=kind)
    except msgspec.MsgspecError as error:
        future.set_exception(ProgramError(f"The engine's reply cannot be understood: {error}"))
    else:
        future.set_result(result)


def _refused(refusal: Refusal) -> HunchError:
    """The error that the engine named, or a plain WorldError for a name that is unknown here."""
    named: Any = getattr(errors, refusal.kind, None)
    plain = isinstance(named, type) and issubclass(named, HunchError) and named is not errors.UnreadableFile
    return named(refusal.sentence) if plain else WorldError(refusal.sentence)


def _guarded(callback: Callable[..., None], *arguments: object) -> None:
    try:
        callback(*arguments)
    except Exception:
        logger.exception("A listener failed")
