"""Those who asked to be told when everything is searchable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import NamedTuple


class _Waiter(NamedTuple):
    who: Hashable
    what: str
    promise: Future[bool]
    timer: threading.Timer | None

    def settle(self, value: bool) -> None:
        if self.timer is not None:
            self.timer.cancel()
        if not self.promise.done():
            self.promise.set_result(value)


class Waiters:
    """Promises that are kept when `done` says so of what they wait for, or broken after their time.

    May be called from any thread; promises are settled outside the lock.
    """

    def __init__(self, done: Callable[[str], bool]) -> None:
        self._done = done
        self._lock = threading.Lock()
        self._waiting: list[_Waiter] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, who: Hashable, what: str, seconds: float | None) -> Future[bool]:
        """A promise to `who` that becomes true when `what` is done, false after `seconds`."""
        promise: Future[bool] = Future()
        timer = None
        # More is as good as for ever, and no number of seconds too.
        if seconds is not None and seconds < threading.TIMEOUT_MAX:
            timer = threading.Timer(seconds, self._settle, [lambda waiter: waiter.promise is promise, False])
            timer.daemon = True
        with self._lock:
            self._waiting.append(_Waiter(who, what, promise, timer))
        if timer is not None:
            timer.start()
        return promise

    def look(self) -> None:
        """Keep the promises whose time has come."""
        results = {what: self._done(what) for what in {waiter.what for waiter in list(self._waiting)}}
        self._settle(lambda waiter: results.get(waiter.what, False), value=True)

    def forget(self, who: Hashable) -> None:
        """`who` has left: nobody would hear of it, and a timer may have days to go."""
        self._settle(lambda waiter: waiter.who == who, value=False)

    def dismiss(self) -> None:
        """Nothing will be done any more."""
        self._settle(lambda waiter: True, value=False)

    def _settle(self, chosen: Callable[[_Waiter], bool], value: bool) -> None:
        with self._lock:
            settled = [waiter for waiter in self._waiting if chosen(waiter)]
            self._waiting = [waiter for waiter in self._waiting if waiter not in settled]
        for waiter in settled:
            waiter.settle(value)
