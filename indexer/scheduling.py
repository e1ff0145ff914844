"""Decides who may work now: a question always, reading and embedding as far as people and the machine allow."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from indexer.errors import HunchError
from indexer.pacing import PAUSED_BY_YOU, Pace
from indexer.priority import behind_questions

# Seconds between two looks at the machine while there is work.
_LOOK_EVERY = 10.0
# Rests that are shorter are saved up; one step never rests longer, so that no slow file holds up the next for minutes.
_SHORTEST_REST, _LONGEST_REST = 0.05, 30.0

# What stands in the way may pass at once or never; trouble within so many seconds of the last counts as the same.
_FIRST_HOLD, _LONGEST_HOLD = 1.0, 30.0
_SAME_TROUBLE = 60.0

# Seconds that background work stays quiet after an answer to somebody who types: the next key is on its way, and what
# is begun between two keys is in the way of the next one.
_QUIET = 0.25
# Nobody types for ever, but a program may ask for ever: after so many seconds one step is taken nevertheless.
_LONGEST_SILENCE = 1.0

# Seconds after a question for which another one is likely.
_LATELY = 5.0

# A longer pause, or one of no number of seconds, ends when it is ended.
_LONGEST_PAUSE = 366 * 86_400.0


class Stopped(HunchError):
    """The engine is ending; whoever gets this leaves its work as it is."""


class _Stint(threading.local):
    """When this thread began to work, and how much rest it owes for what it did; `began` is None after a sleep."""

    began: float | None = None
    owed: float = 0.0


_stint = _Stint()


def begin_stint() -> None:
    """The time until now was no work of this thread: it slept."""
    _stint.began, _stint.owed = None, 0.0


class Gate:
    """Background work passes `step()` before every small piece; questions are answered inside `asking()`.

    `look` tells the pace that the machine and the chosen mode allow. It is asked only from `step()`, so that nothing
    is looked at while there is nothing to do; `on_pace` is called when the pace changed.
    """

    def __init__(
        self,
        *,
        now: Callable[[], float] = time.monotonic,
        look: Callable[[], Pace] = Pace,
        on_pace: Callable[[], None] = lambda: None,
    ) -> None:
        self._changed = threading.Condition()
        self._questions = 0
        self._quiet_until = 0.0
        self._asked = -math.inf
        self._pause: str | None = None
        self._pause_until: float | None = None
        self._trouble: str | None = None
        self._trouble_until = -math.inf
        self._held = 0.0
        self._stopping = False
        self._now, self._look, self._on_pace = now, look, on_pace
        self._looked: float | None = None
        self._looks = 0
        self._pace = Pace()

    @contextmanager
    def asking(self, *, typing: bool = False, once: bool = False) -> Iterator[None]:
        """Hold background work back until a question is answered, and a moment longer while somebody is typing.

        `once` is for a question of our own, after which no other is likely.
        """
        with self._changed:
            self._questions += 1
        try:
            yield
        finally:
            with self._changed:
                self._questions -= 1
                if not once:
                    self._asked = self._now()
                if typing:
                    self._quiet_until = self._now() + _QUIET
                self._changed.notify_all()

    def step(self) -> None:
        """Wait until background work may go on. Raises Stopped when the engine ends."""
        self._look_again()
        self._rest_a_while()
        latest = self._now() + _LONGEST_SILENCE
        while True:
            with self._changed:
                if self._stopping:
                    raise Stopped
                if not (self.paused or (self._is_asked() and self._now() < latest)):
                    break
                self._changed.wait(self._patience(latest))
            self._look_again()
        _stint.began = self._now()

    def give_way(self) -> None:
        """Wait while somebody is asking, but not for long, and whether or not work is paused. Raises Stopped."""
        with self._changed:
            latest = self._now() + _LONGEST_SILENCE
            while not self._stopping and self._is_asked() and (now := self._now()) < latest:
                self._changed.wait((latest if self._questions else min(latest, self._quiet_until)) - now)
            if self._stopping:
                raise Stopped

    def rest(self, seconds: float) -> None:
        """Wait, unless the engine ends. Raises Stopped."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, seconds)
            if self._stopping:
                raise Stopped

    def pause(self, why: str, seconds: float | None = None) -> None:
        """The person wants a pause, until `resume` or for a time."""
        if seconds is not None and not seconds < _LONGEST_PAUSE:
            seconds = None
        with self._changed:
            self._pause = why
            self._pause_until = None if seconds is None else self._now() + seconds
            self._changed.notify_all()

    def hold(self, why: str) -> None:
        """Something stands in the way: wait before trying again, each time twice as long while it still does."""
        with self._changed:
            self._trouble, now = why, self._now()
            # Several workers may meet it during one wait.
            if now >= self._trouble_until:
                is_same = now - self._trouble_until < _SAME_TROUBLE
                self._held = min(2 * self._held, _LONGEST_HOLD) if is_same else _FIRST_HOLD
                self._trouble_until = now + self._held
            self._changed.notify_all()

    def resume(self) -> None:
        with self._changed:
            self._pause = self._pause_until = self._trouble = None
            self._trouble_until = min(self._trouble_until, self._now())
            self._changed.notify_all()

    def look_now(self) -> None:
        """Another mode was chosen: what was seen of the machine is judged anew at once."""
        self._looked = None
        self._look_again()

    @property
    def pace(self) -> Pace:
        """What the machine and the mode allowed when they were last looked at."""
        return self._pace

    @property
    def paused(self) -> str | None:
        """The reason for the pause, or None."""
        if self._pause_until is not None and self._now() >= self._pause_until:
            self._pause = self._pause_until = None
        if self._trouble is not None and self._now() >= self._trouble_until:
            self._trouble = None
        return self._pause or self._trouble or self._pace.paused

    def has_room(self, place: int) -> bool:
        """Whether reader number `place`, counted from 0, may read at this pace."""
        return self._pace.readers is None or place < self._pace.readers

    @property
    def asked_lately(self) -> bool:
        """Whether somebody is asking, or was a moment ago: then another question is likely."""
        return bool(self._questions) or self._now() - self._asked < _LATELY

    @property
    def stopping(self) -> bool:
        return self._stopping

    def _is_asked(self) -> bool:
        return bool(self._questions) or self._now() < self._quiet_until

    def _patience(self, latest: float) -> float | None:
        """Seconds until waiting may be over without anybody saying so."""
        if self._pause:
            return None if self._pause_until is None else max(0.0, self._pause_until - self._now())
        if self._trouble:
            return max(0.0, self._trouble_until - self._now())
        if not self._pace.paused:
            return max(0.0, (latest if self._questions else min(latest, self._quiet_until)) - self._now())
        # What the machine forbids may pass; what the person forbids is told when it does.
        return _LOOK_EVERY if self._pace.paused not in (None, PAUSED_BY_YOU) else None

    def _look_again(self) -> None:
        """Look at the machine if that was long ago; one thread does it, the others go by what was seen before."""
        with self._changed:
            now = self._now()
            if self._pause or (self._looked is not None and now - self._looked < _LOOK_EVERY):
                return
            self._looked = now
            self._looks += 1
            this = self._looks
        seen = self._look()
        with self._changed:
            if this != self._looks:
                # Meanwhile another mode was chosen, and looked at.
                return
            before, self._pace = self._pace, seen
            self._changed.notify_all()
        if before != seen:
            self._on_pace()

    def _rest_a_while(self) -> None:
        """Rest in proportion to the work that this thread has done since its last step, as the pace wants it."""
        if _stint.began is None or (share := self._pace.share) >= 1.0:
            _stint.owed = 0.0
            return
        _stint.owed += (self._now() - _stint.began) * (1.0 - share) / share
        if _stint.owed < _SHORTEST_REST:
            return
        rest, _stint.owed = min(_stint.owed, _LONGEST_REST), 0.0
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._pace.share > share, rest)

    def stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify_all()


class Worker:
    """A thread behind all others that works when woken, and otherwise sleeps without ever waking by itself.

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
        behind_questions()
        while not self._stopping:
            self._wanted.wait()
            begin_stint()
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


def later(seconds: float, then: Callable[[], None]) -> threading.Timer:
    """Calls `then` after so many seconds, in a thread that keeps no program alive."""
    timer = threading.Timer(seconds, then)
    timer.daemon = True
    timer.start()
    return timer
