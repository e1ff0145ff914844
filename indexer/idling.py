"""What the engine does when nothing changes and nobody asks: it tidies up, and lets go of what wakes by itself."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from indexer.errors import HunchError
from indexer.indexing import Indexing
from indexer.library import Library
from indexer.meters import release_memory
from indexer.priority import collect_now
from indexer.scheduling import Gate, later
from indexer.settings import Settings
from indexer.unpacking import Unpacker
from indexer.upkeep import Upkeep

log = logging.getLogger(__name__)

_TIDY_AFTER = _REST_AFTER = 20.0
# Where changes never end there is no idle time; what piles up is cleared away all the same, at least so often.
_CLEAR_EVERY = 60.0


class Idling:
    """Waits for idle times; `is_done` tells whether everything can be found by "words"."""

    def __init__(
        self,
        library: Library,
        gate: Gate,
        settings: Callable[[], Settings],
        upkeep: Upkeep,
        indexing: Indexing,
        unpacker: Unpacker,
        is_done: Callable[[str], bool],
        *,
        later: Callable[[float, Callable[[], None]], threading.Timer] = later,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library, self._gate, self._settings = library, gate, settings
        self._upkeep, self._indexing, self._unpacker = upkeep, indexing, unpacker
        self._is_done, self._later, self._now = is_done, later, now
        self._tidying: threading.Timer | None = None
        self._resting: threading.Timer | None = None
        self._asked = 0.0
        self._cleared = self._now()

    def changed(self) -> None:
        """Something changed: tidy up when nothing has for a while, and clear away when that is too long in coming."""
        if self._tidying is not None:
            self._tidying.cancel()
        left = self._cleared + _CLEAR_EVERY - self._now()
        self._tidying = self._later(max(0.0, min(_TIDY_AFTER, left)), self._tidy)

    def asked(self) -> None:
        """Somebody asked: rest again when nobody has for a while."""
        self._asked = self._now()
        if self._resting is None and not self._gate.stopping:
            self._resting = self._later(_REST_AFTER, self._rest)

    def close(self) -> None:
        for timer in (self._tidying, self._resting):
            if timer is not None:
                timer.cancel()

    def _tidy(self) -> None:
        self._cleared = self._now()
        if self._gate.stopping:
            return
        try:
            total, exact = self._library.lookup.passage_counts()
            # Until all are exact, it may be that another model was chosen, and is not liked.
            keep_model = self._settings().embed_in_background and exact < total
            if self._is_done("words"):
                self._library.tidy(keep_model=keep_model)
                self._upkeep.settle()
                self._upkeep.look()
                self._indexing.rest()
                self._library.rest()
                collect_now()
            else:
                self._library.clear_away(keep_model=keep_model)
            release_memory()
        except HunchError as error:
            log.warning("Tidying was left for later: %s", error)

    def _rest(self) -> None:
        left = self._asked + _REST_AFTER - self._now()
        if left > 0:
            self._resting = self._later(left, self._rest)
            return
        self._resting = None
        self._unpacker.rest()
        if self._is_done("words") and not self._gate.stopping:
            self._library.rest()
