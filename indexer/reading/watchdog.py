"""Ends what takes too long: one clock for many waits in a row, so that each of them costs next to nothing."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from types import TracebackType


class Watchdog:
    """Calls `expired` once if a wait takes longer than `seconds`; the first begins with the `with` block."""

    def __init__(self, seconds: float, expired: Callable[[], None]) -> None:
        self._seconds, self._expired = seconds, expired
        self._lock = threading.Lock()
        self._until = math.inf
        self._over = False

    def wait_begins(self) -> None:
        with self._lock:
            self._until = time.monotonic() + self._seconds

    def wait_ends(self) -> None:
        """What was waited for has come; if `expired` is being called at this moment, its end is waited for."""
        with self._lock:
            self._until = math.inf

    def __enter__(self) -> Watchdog:
        self.wait_begins()
        self._look_after(self._seconds)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._lock:
            self._over = True
        self._timer.cancel()

    def _look_after(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._look)
        self._timer.daemon = True
        self._timer.start()

    def _look(self) -> None:
        with self._lock:
            left = self._until - time.monotonic()
            if self._over:
                return
            if left > 0:
                self._look_after(min(left, self._seconds))
                return
            self._over = True
            self._expired()
