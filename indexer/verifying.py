"""Looks at every file once after a start and once in some days, a little at a time, however quiet its folder is."""

from __future__ import annotations

import time
from collections.abc import Callable

from indexer.errors import HunchError
from indexer.storage.places import Directory, Places

Look = Callable[[int, str, Directory], None]

# After a start, edits made in place meanwhile are wanted soon: at most four fifths of one core, behind all others, in
# pieces nobody notices. A rest is of processor time: on a busy machine waiting for the processor is rest enough.
_SLICE_SECONDS, _REST = 0.05, 0.25
_PAUSE = 600.0


class Rounds:
    """The first round is as fast as it may be; each later one is spread evenly over `every` seconds.

    A folder's own time does not tell that a file in it was edited in place, so only this finds what was edited while
    no engine ran. `look` compares one directory: (number of its folder, path, as it was listed).
    """

    def __init__(
        self,
        places: Places,
        look: Look,
        every: float,
        *,
        now: Callable[[], float] = time.monotonic,
        worked: Callable[[], float] = time.thread_time,
    ) -> None:
        self._places, self._look, self._every, self._now, self._worked = places, look, every, now, worked
        self._at, self._last, self._due = 0, 0, 0.0
        self.first = True

    def start(self) -> None:
        """Everything known at this moment is due."""
        self._at, self._last, self._due = 0, self._places.last(), self._now()

    @property
    def due(self) -> float:
        """When `some` wants to be called, by `now`."""
        return self._due

    def some(self) -> None:
        """Look at the next few directories."""
        if self.first:
            begin, begun = self._now(), self._worked()
            going = self._next()
            while going and self._now() - begin < _SLICE_SECONDS:
                going = self._next()
            self.first = going
            self._due = self._now() + (_REST * (self._worked() - begun) if going else _PAUSE)
            return
        share = 1 + int(self._places.count() * _PAUSE / self._every)
        if not all(self._next() for _ in range(share)):
            self.start()
        self._due = self._now() + _PAUSE

    def _next(self) -> bool:
        found = self._places.after(self._at)
        if found is None or found[0] > self._last:
            return False
        before, (self._at, folder, path, seen) = self._at, found
        try:
            self._look(folder, path, seen)
        except HunchError:
            self._at = before  # the world was in the way; once more when it is not
            raise
        return True
