"""Looks after a library while nothing else is to do, and examines or rebuilds it when asked."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from indexer.crashes import LAST_CRASH
from indexer.errors import CatalogDamaged, HunchError, LibraryRefused, WorldError
from indexer.library import Library
from indexer.records import Checkup, Finding, Status
from indexer.scheduling import Gate, Stopped, Worker
from indexer.service import protocol as p
from indexer.service.rendezvous import closed_to_others
from indexer.settings import Settings

log = logging.getLogger(__name__)

# A full examination reads every page of the catalog; bits rot slowly.
_EXAMINED_EVERY = 7 * 86_400.0
_EXAMINED = "examined"
_LOOK_AGAIN = 0.5


class Upkeep:
    """Keeps copies and examines. `wake` starts the applying of changes; `restart` ends the engine for its successor.

    `all_found` tells whether everything that was read can be found by its words.
    """

    def __init__(
        self,
        library: Library,
        gate: Gate,
        settings: Callable[[], Settings],
        status: Callable[[], Status],
        wake: Callable[[], None],
        restart: Callable[[], None],
        all_found: Callable[[], bool] = lambda: True,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._library, self._gate, self._settings, self._status = library, gate, settings, status
        self._wake, self._restart, self._all_found, self._now = wake, restart, all_found, now
        self._looking = threading.Lock()
        self._threads = ThreadPoolExecutor(1, "upkeep")
        self._settling = Worker("settling", lambda: library.settle(self._step), self._not_settled)
        self._library.on_damage = wake
        self._library.catalog.file.on_loss = self._catalog_lost

    def start(self) -> None:
        self._settling.start()

    def settle(self) -> None:
        """Look after the graphs of the vector index, behind everything else."""
        self._settling.wake()

    def _step(self) -> None:
        """Graphs make later questions quicker; what cannot be found yet comes first."""
        self._gate.step()
        while not self._all_found():
            self._gate.rest(_LOOK_AGAIN)
            self._gate.step()

    def _not_settled(self, error: BaseException) -> None:
        if isinstance(error, HunchError):
            log.warning("Vectors stay unsettled: %s", error)
        else:
            log.error("Settling vectors failed.", exc_info=error)

    def close(self) -> None:
        self._settling.stop()
        self._settling.join(5.0)
        self._threads.shutdown(wait=False, cancel_futures=True)

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {p.Examine: self._examine, p.Rebuild: self._rebuild}

    def keep_choices(self) -> None:
        """Copy what is small and the user's own, at once: whatever happens next, folders are not lost."""
        try:
            self._library.catalog.file.keep_essentials()
        except (WorldError, OSError) as error:
            log.warning("The folders were not copied: %s", error)

    # --- while nothing else is to do ---------------------------------------------------------------------------

    def look(self) -> None:
        """Keep copies of the catalog and, once in a while, examine everything; questions go first."""
        if self._gate.paused or not self._looking.acquire(blocking=False):
            return
        try:
            self._library.catalog.file.keep_copies(self._gate.step)
            if abs(self._now() - float(self._library.catalog.recall(_EXAMINED) or 0.0)) > _EXAMINED_EVERY:
                for finding in self.examined(self._gate.step).findings:
                    log.info("Examined: %s", finding.sentence)
        finally:
            self._looking.release()

    def _catalog_lost(self, error: LibraryRefused) -> None:
        log.error("%s The engine ends; the next one opens the library anew.", error)
        self._restart()

    # --- when asked -------------------------------------------------------------------------------------------

    def _examine(self, face: object, request: p.Examine) -> Future[Checkup]:
        return self._threads.submit(self.examined, self._unless_ending)

    def _unless_ending(self) -> None:
        if self._gate.stopping:
            raise Stopped

    def examined(self, step: Callable[[], None]) -> Checkup:
        """Everything that is not as it should be; what can be repaired is. `step` is passed often and may wait."""
        try:
            self._library.catalog.file.examine(step)
        except CatalogDamaged as error:
            return Checkup((Finding("catalog", str(error)),), restarting=True)
        findings = (*self._healed(), *self._indexes(), *self._exposed(), *self._surroundings(), *self._left_over())
        self._library.catalog.remember(_EXAMINED, self._now())
        return Checkup(findings)

    def _healed(self) -> Iterator[Finding]:
        for sentence in self._library.catalog.file.healed:
            wants_user = "please" in sentence
            yield Finding("catalog", sentence, not wants_user, "Add your folders again." if wants_user else None)

    def _indexes(self) -> Iterator[Finding]:
        for name in self._library.repair():
            self._wake()
            yield Finding(name, f"The index of {name} did not agree with the catalog and is built anew.", repaired=True)

    def _exposed(self) -> Iterator[Finding]:
        for place in closed_to_others(self._library.folder):
            yield Finding("rights", f"{place} was open to other users and is closed now.", repaired=True)

    def _surroundings(self) -> Iterator[Finding]:
        status = self._status()
        free = shutil.disk_usage(self._library.folder).free
        if free < self._settings().free_bytes:
            yield Finding("disk", f"Only {free // 2**20} MB are free beside the library.", needs="Free some space.")
        if status.model_note:
            yield Finding("model", status.model_note, needs="Install the model, or choose another in the settings.")
        for folder in self._library.catalog.folders():
            if not folder.online:
                sentence = folder.note or f"{folder.path} is out of reach."
                yield Finding("folders", sentence, needs="Connect its drive, or remove the folder.")
        if status.files.failed:
            sentence = f"{status.files.failed} files could not be read."
            yield Finding("files", sentence, needs="“hunch problems” says why; “hunch retry” reads one once more.")

    def _left_over(self) -> Iterator[Finding]:
        crash = self._library.folder / "log" / LAST_CRASH
        if crash.exists():
            yield Finding(
                "engine", f"An engine crashed; {crash} says where.", needs="Report it, then delete that file."
            )
        aside = self._library.folder / "damaged"
        if size := sum(_size(file) for file in aside.glob("*")):
            sentence = f"A damaged catalog of {size / 2**20:.0f} MB is kept in {aside}."
            yield Finding("catalog", sentence, needs="Delete it when you miss nothing.")

    def _rebuild(self, face: object, request: p.Rebuild) -> None:
        if request.what not in ("words", "meaning", "all"):
            raise WorldError(f"There is no index of “{request.what}”: words, meaning or all.")
        if request.what in ("words", "all"):
            self._library.rebuild_words()
        if request.what in ("meaning", "all"):
            self._library.rebuild_meaning()
        if request.what == "all":
            self._library.catalog.read_all_again()
        self._wake()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
