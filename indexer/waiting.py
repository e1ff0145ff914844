"""Those who asked to be told when everything is searchable."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future


class Waiters:
    """Promises that are kept when `done` says so of what they wait for, or broken after their time."""

    def __init__(self, done: Callable[[str], bool]) -> None:
        self._done = done
        self._waiting: list[tuple[str, Future[bool]]] = []

    def add(self, what: str, seconds: float | None) -> Future[bool]:
        """A promise that becomes true when `what` is done, false after `seconds`."""
        future: Future[bool] = Future()
        self._waiting.append((what, future))
        # More is as good as for ever, and no number of seconds too.
        if seconds is not None and seconds < threading.TIMEOUT_MAX:
            timer = threading.Timer(seconds, self._give_up, [future])
            timer.daemon = True
            timer.start()
        return future

    def look(self) -> None:
        """Keep the promises whose time has come."""
        results = {what: self._done(what) for what in {what for what, _ in self._waiting}}
        self._settle(results, value=True)

    def dismiss(self) -> None:
        """Nothing will be done any more."""
        self._settle(dict.fromkeys({what for what, _ in self._waiting}, True), value=False)

    def _settle(self, results: dict[str, bool], *, value: bool) -> None:
        for waiter in [w for w in self._waiting if results.get(w[0])]:
            self._waiting.remove(waiter)
            if not waiter[1].done():
                waiter[1].set_result(value)

    def _give_up(self, future: Future[bool]) -> None:
        self._waiting = [w for w in self._waiting if w[1] is not future]
        if not future.done():
            future.set_result(False)
