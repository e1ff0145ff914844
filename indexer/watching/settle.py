"""Holds touched paths back until they have come to rest, so that half-written files are not read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from indexer.records import FileStamp


class _Unseen:
    """Equals no stamp: the path has not been looked at since its last touch."""


_UNSEEN: Final = _Unseen()


class SettledChanges:
    """Paths that changed and are not quiet yet. Pure: the clock and the disk are handed in.

    A path is released when nothing touched it for `quiet` seconds and two looks, half of that apart, saw the
    same size and time (or twice saw that it is gone). What never rests, a log say, is released `patience`
    seconds after its first touch, and so at most once in `patience` seconds. `now` is in seconds and must
    never run backwards (a monotonic clock).
    """

    def __init__(self, quiet: float = 0.4, patience: float = 60.0) -> None:
        if quiet <= 0 or patience < quiet:
            raise ValueError("quiet must be above 0 and patience not below quiet")
        self._pause = quiet / 2
        self._patience = patience
        # All pauses are equal, so the order of insertion is the order of falling due, in both maps.
        self._due: OrderedDict[str, tuple[float, FileStamp | _Unseen | None]] = OrderedDict()
        self._first_touch: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._due)

    def touch(self, path: str, now: float) -> None:
        """Something happened to `path`; its rest begins anew."""
        self._first_touch.setdefault(path, now)
        self._look_later(path, now, _UNSEEN)

    def ready(self, now: float, stamp: Callable[[str], FileStamp | None]) -> list[str]:
        """Release what has come to rest; `stamp` looks at the disk, None meaning that there is no such file."""
        released = []
        while self._first_touch and now >= self._out_of_patience():
            released.append(self._release(next(iter(self._first_touch))))
        while self._due and now >= self._next_look():
            path, (_, before) = next(iter(self._due.items()))
            seen = stamp(path)
            if seen == before:
                released.append(self._release(path))
            else:
                self._look_later(path, now, seen)
        return released

    def next_due(self) -> float | None:
        """When to call `ready` next, or None when nothing waits."""
        if not self._due:
            return None
        return min(self._next_look(), self._out_of_patience())

    def _look_later(self, path: str, now: float, seen: FileStamp | _Unseen | None) -> None:
        self._due[path] = (now + self._pause, seen)
        self._due.move_to_end(path)

    def _next_look(self) -> float:
        return next(iter(self._due.values()))[0]

    def _out_of_patience(self) -> float:
        return next(iter(self._first_touch.values())) + self._patience

    def _release(self, path: str) -> str:
        del self._due[path], self._first_touch[path]
        return path
