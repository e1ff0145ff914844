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
        upkeep: Upkeep,
        indexing: Indexing,
        unpacker: Unpacker,
        is_done: Callable[[str], bool],
        *,
        later: Callable[[float, Callable[[], None]], threading.Timer] = later,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library, self._gate = library, gate
        self._upkeep, self._indexing, self._unpacker = upkeep, indexing, unpacker
        self._is_done, self._later, self._now = is_done, later, now
        self._tidying: threading.Timer | None = None
        self._clearing: threading.Timer | None = None
        self._resting: threading.Timer | None = None
        self._asked = 0.0

    def changed(self) -> None:
        """Something changed: tidy up when nothing has for a while, and clear away when that is too long in coming."""
        if self._tidying is not None:
            self._tidying.cancel()
        self._tidying = self._later(_TIDY_AFTER, self._tidy)
        if self._clearing is None and not self._gate.stopping:
            self._clearing = self._later(_CLEAR_EVERY, self._clear_away)

    def asked(self) -> None:
        """Somebody asked: rest again when nobody has for a while."""
        self._asked = self._now()
        if self._resting is None and not self._gate.stopping:
            self._resting = self._later(_REST_AFTER, self._rest)

    def close(self) -> None:
        for timer in (self._tidying, self._clearing, self._resting):
            if timer is not None:
                timer.cancel()

    def _tidy(self) -> None:
        if self._is_done("words") and not self._gate.stopping:
            try:
                self._library.tidy(keep_model=self._is_model_new())
                self._upkeep.settle()
                self._upkeep.look()
                self._indexing.rest()
                self._library.rest()
                collect_now()
                release_memory()
            except HunchError as error:
                log.warning("Tidying was left for later: %s", error)

    def _clear_away(self) -> None:
        self._clearing = None
        if not self._gate.stopping:
            try:
                self._library.clear_away(keep_model=self._is_model_new())
                release_memory()
            except HunchError as error:
                log.warning("Clearing away was left for later: %s", error)

    def _is_model_new(self) -> bool:
        """Until all vectors are exact, it may be that another model was chosen, and is not liked."""
        total, exact = self._library.lookup.passage_counts()
        return exact < total

    def _rest(self) -> None:
        left = self._asked + _REST_AFTER - self._now()
        if left > 0:
            self._resting = self._later(left, self._rest)
            return
        self._resting = None
        self._unpacker.rest()
        if self._is_done("words") and not self._gate.stopping:
            self._library.rest()
