"""Notices from the clocks and the mount table that the computer has slept or its drives have changed."""

from __future__ import annotations

import time
from collections.abc import Callable

from indexer.watching.mounts import mount_points

# Clocks are set by less than this all the time.
_JUMP_SECONDS = 30.0


class Disturbance:
    """Asked now and then whether events may have been lost or drives have come and gone since it was last asked.

    A sleeping computer stops one clock (`now`, monotonic) and not the other (`wall`). A clock that is set looks the
    same, and one needless quick walk is the right answer to that as well.
    """

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        mounts: Callable[[], frozenset[str]] = mount_points,
    ) -> None:
        self._now, self._wall, self._mounts = now, wall, mounts
        self._offset, self._points = self._wall() - self._now(), self._mounts()

    def happened(self) -> bool:
        offset, points = self._wall() - self._now(), self._mounts()
        jumped = abs(offset - self._offset) > _JUMP_SECONDS
        remounted = points != self._points
        self._offset, self._points = offset, points
        return jumped or remounted
