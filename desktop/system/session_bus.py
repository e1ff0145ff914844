"""The session's message bus: calls that wait for their reply, and signals, heard on one thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NoReply
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection

# Seconds for another program to answer.
_PATIENCE = 5.0
_ANSWERS = (MessageType.method_return, MessageType.error)


class NoBus(Exception):
    """There is no session bus, or who was called is not there or refused."""


class SessionBus:
    """One connection to the bus, which may be used from any thread. Raises NoBus when there is none."""

    def __init__(self) -> None:
        try:
            self._connection: DBusConnection = open_dbus_connection("SESSION")
        except (OSError, KeyError, RuntimeError, TimeoutError) as error:
            raise NoBus("This session has no message bus.") from error
        self._calls: dict[int, Future[Message]] = {}
        self._heard: list[tuple[MatchRule, Callable[[tuple[Any, ...]], object]]] = []
        threading.Thread(target=self._listen, name="session bus", daemon=True).start()

    @property
    def name(self) -> str:
        """The connection's own name, as in ":1.42"."""
        return str(self._connection.unique_name)

    def call(
        self, place: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """The body of the reply; not for listeners. Raises NoBus when there is none in time, or a refusal."""
        return self._send(new_method_call(place, method, signature, body), place.bus_name)

    def on_signal(self, rule: MatchRule, heard: Callable[[tuple[Any, ...]], object]) -> None:
        """Call `heard` with the body of every signal that fits, as long as this lives. Raises NoBus."""
        self._heard.append((rule, heard))
        self._send(message_bus.AddMatch(rule), "The message bus")

    def close(self) -> None:
        self._connection.close()

    def _send(self, message: Message, who: str) -> tuple[Any, ...]:
        serial = next(self._connection.outgoing_serial)
        promise = self._calls[serial] = Future()
        try:
            self._connection.send(message, serial=serial)
            reply = promise.result(_PATIENCE)
        except (OSError, ValueError, NoReply) as error:
            raise NoBus(f"{who} does not answer.") from error
        finally:
            del self._calls[serial]
        if reply.header.message_type is MessageType.error:
            raise NoBus(f"{who} refused: {reply.header.fields.get(HeaderFields.error_name)} {reply.body}")
        return tuple(reply.body)

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (OSError, ValueError, ReceiveStopped):
                return  # closed, or the session is over; calls that still wait run out of time
            if message.header.message_type in _ANSWERS:
                promise = self._calls.get(message.header.fields[HeaderFields.reply_serial])
                if promise:
                    promise.set_result(message)
            elif message.header.message_type is MessageType.signal:
                for _, heard in [known for known in self._heard if known[0].matches(message)]:
                    heard(tuple(message.body))
