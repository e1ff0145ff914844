"""One connection between a face and the engine: whole messages, proof of the key, deadlines, a bounded outbox."""

from __future__ import annotations

import socket
import struct
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from indexer.service.protocol import LONGEST_MESSAGE

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# What may wait for one other side that does not read, before it is given up.
LONGEST_QUEUE = 100_000
HEAVIEST_QUEUE = 2 * LONGEST_MESSAGE


class WireError(Exception):
    """The other side broke the rules of the wire, or was hung up on; `str()` is the reason, for the log."""


class Outbox:
    """Messages that wait to be sent, in order; `put` never waits, `take` does."""

    def __init__(self, longest: int, heaviest: int) -> None:
        self._longest = longest
        self._heaviest = heaviest
        self._waiting: dict[object, bytes] = {}
        self._bytes = 0
        self._ended = False
        self._changed = threading.Condition()

    def put(self, message: bytes, key: object = None) -> bool:
        """Add a message; it takes the place of one that still waits under the same key. False when too many wait."""
        with self._changed:
            if self._ended:
                return True
            key = object() if key is None else key
            self._bytes += len(message) - len(self._waiting.get(key, b""))
            self._waiting[key] = message
            self._changed.notify()
            return len(self._waiting) <= self._longest and self._bytes <= self._heaviest

    def take(self) -> bytes | None:
        """The oldest message, as soon as there is one; None when the outbox has ended and is empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ended)
            if not self._waiting:
                return None
            message = self._waiting.pop(next(iter(self._waiting)))
            self._bytes -= len(message)
            return message

    def end(self, *, discard: bool) -> None:
        """Accept nothing more; `discard` drops what still waits as well."""
        with self._changed:
            self._ended = True
            if discard:
                self._waiting.clear()
            self._changed.notify_all()


class Wire:
    """A connection owned by the one thread that receives from it; everybody may post, hang up and finish.

    `patience` is how long, in seconds, the rest of a begun message may keep us waiting (None: for ever).
    """

    def __init__(self, connection: Connection[Any, Any], patience: float | None = None) -> None:
        self._connection = connection
        self._outbox = Outbox(LONGEST_QUEUE, HEAVIEST_QUEUE)
        self._writer: threading.Thread | None = None
        self._lock = threading.Lock()
        self._reason = ""
        if patience is not None:
            _limit_reads(connection, patience)

    def authenticate(self, key: bytes, *, listening: bool) -> None:
        """Prove to each other that both know the key, without sending it. Raises WireError."""
        from multiprocessing import AuthenticationError
        from multiprocessing.connection import answer_challenge, deliver_challenge

        steps = (deliver_challenge, answer_challenge) if listening else (answer_challenge, deliver_challenge)
        try:
            for step in steps:
                step(self._connection, key)
        except (AuthenticationError, AssertionError, EOFError, OSError, ValueError) as error:
            raise WireError(self._reason or "does not know the key") from error

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Hang up if the block takes longer than this."""
        timer = threading.Timer(seconds, self.hang_up, ("took too long to introduce itself",))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def receive(self) -> bytes | None:
        """The next message, or None when the other side has left between two messages. Raises WireError."""
        try:
            self._connection.poll(None)
            return self._connection.recv_bytes(LONGEST_MESSAGE)
        except BlockingIOError as error:
            raise WireError("stopped in the middle of a message") from error
        except (EOFError, ConnectionError) as error:
            if self._reason:
                raise WireError(self._reason) from error
            return None
        except OSError as error:
            raise WireError(self._reason or str(error)) from error

    def send(self, message: bytes) -> None:
        """Send at once, on this thread; only before `start`. Raises WireError."""
        try:
            self._connection.send_bytes(message)
        except OSError as error:
            raise WireError(self._reason or str(error)) from error

    def start(self, name: str) -> None:
        """Let a thread of its own send what is posted."""
        self._writer = threading.Thread(target=self._write, name=f"{name} writer", daemon=True)
        self._writer.start()

    def post(self, message: bytes, key: object = None) -> None:
        """Send soon, never waiting; of messages with the same key only the newest waits.

        Hangs up when the other side does not keep up.
        """
        if not self._outbox.put(message, key):
            self.hang_up("does not keep up with its messages")

    def finish(self) -> None:
        """Accept no more messages, and hang up when those that wait are sent."""
        self._outbox.end(discard=False)

    def join(self, timeout: float) -> None:
        """Wait until everything posted is sent or the wire is hung up."""
        if self._writer is not None and self._writer is not threading.current_thread():
            self._writer.join(max(timeout, 0.0))

    def hang_up(self, reason: str = "") -> None:
        """End the connection from any thread; whoever receives or sends is woken. The first reason counts."""
        with self._lock:
            self._reason = self._reason or reason
            if not self._connection.closed:
                _shut_down(self._connection)
        self._outbox.end(discard=True)

    def close(self) -> None:
        """Hang up and give the connection back to the system; only for the thread that receives."""
        self.hang_up()
        if self._writer is not None:
            self._writer.join()
        with self._lock:
            self._connection.close()

    def _write(self) -> None:
        # A failure needs no report here: hanging up lets the receiving thread find out.
        with suppress(OSError):
            while (message := self._outbox.take()) is not None:
                self._connection.send_bytes(message)
        self.hang_up()


if sys.platform == "win32":

    def _limit_reads(connection: Connection[Any, Any], seconds: float) -> None:
        """Nothing to do: a named pipe delivers whole messages only."""

    def _shut_down(connection: Connection[Any, Any]) -> None:
        connection.close()

else:

    def _limit_reads(connection: Connection[Any, Any], seconds: float) -> None:
        whole, part = divmod(round(seconds * 1e6), 1_000_000)
        # macOS refuses when the other side has left already, which `receive` finds out as well.
        with suppress(OSError), _as_socket(connection) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", whole, part))

    def _shut_down(connection: Connection[Any, Any]) -> None:
        # Closing would leave threads asleep in `read`, and its number free for the next file that is opened.
        with suppress(OSError), _as_socket(connection) as line:
            line.shutdown(socket.SHUT_RDWR)

    @contextmanager
    def _as_socket(connection: Connection[Any, Any]) -> Iterator[socket.socket]:
        line = socket.socket(fileno=connection.fileno())
        try:
            yield line
        finally:
            line.detach()
