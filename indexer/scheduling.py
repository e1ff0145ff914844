"""Decides who may work now: a question always, reading and embedding only while nobody asks or has paused them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from indexer.errors import HunchError

# A longer pause, or one of no number of seconds, ends when it is ended.
_LONGEST_PAUSE = 366 * 86_400.0


class Stopped(HunchError):
    """The engine is ending; whoever gets this leaves its work as it is."""


class Gate:
    """Background work passes `step()` before every small piece; questions are answered inside `asking()`."""

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        self._changed = threading.Condition()
        self._questions = 0
        self._pause: str | None = None
        self._pause_until: float | None = None
        self._stopping = False
        self._now = now

    @contextmanager
    def asking(self) -> Iterator[None]:
        with self._changed:
            self._questions += 1
        try:
            yield
        finally:
            with self._changed:
                self._questions -= 1
                self._changed.notify_all()

    def step(self) -> None:
        """Wait until background work may go on. Raises Stopped when the engine ends."""
        with self._changed:
            while not self._stopping and (self.paused or self._questions):
                self._changed.wait(self._remaining())
            if self._stopping:
                raise Stopped

    def rest(self, seconds: float) -> None:
        """Wait, unless the engine ends. Raises Stopped."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, seconds)
            if self._stopping:
                raise Stopped

    def pause(self, why: str, seconds: float | None = None) -> None:
        if seconds is not None and not seconds < _LONGEST_PAUSE:
            seconds = None
        with self._changed:
            self._pause = why
            self._pause_until = None if seconds is None else self._now() + seconds
            self._changed.notify_all()

    def resume(self) -> None:
        with self._changed:
            self._pause = self._pause_until = None
            self._changed.notify_all()

    @property
    def paused(self) -> str | None:
        """The reason for the pause, or None."""
        if self._pause_until is not None and self._now() >= self._pause_until:
            self._pause = self._pause_until = None
        return self._pause

    @property
    def stopping(self) -> bool:
        return self._stopping

    def _remaining(self) -> float | None:
        return None if self._pause_until is None else max(0.0, self._pause_until - self._now())

    def stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify_all()


class Worker:
    """A thread that works when woken, and otherwise sleeps without ever waking by itself.

    `work` returns whether there may be more to do at once. What it raises is given to `failed`, and the worker
    goes on: one bad piece never stops the line. `rested` is called whenever it falls asleep again.
    """

    def __init__(
        self,
        name: str,
        work: Callable[[], bool],
        failed: Callable[[BaseException], None],
        rested: Callable[[], None] = lambda: None,
    ) -> None:
        self._work, self._failed, self._rested = work, failed, rested
        self._wanted = threading.Event()
        self._stopping = False
        self._busy = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._wanted.set()

    @property
    def is_idle(self) -> bool:
        return not self._busy and not self._wanted.is_set()

    def stop(self) -> None:
        """Ask the thread to end; `join` waits for it."""
        self._stopping = True
        self._wanted.set()

    def join(self, seconds: float) -> None:
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stopping:
            self._wanted.wait()
            self._busy = True
            self._wanted.clear()
            try:
                while not self._stopping and self._work():
                    pass
            except Stopped:
                return
            except Exception as error:
                self._failed(error)
            finally:
                self._busy = False
            self._rested()
