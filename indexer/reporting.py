"""How the library and its engine are, in records for the faces."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from indexer.indexing import Indexing
from indexer.library import Library
from indexer.locations import displayed, portable
from indexer.meters import Meters, memory_mb, seconds_left
from indexer.pacing import PAUSED_BY_YOU
from indexer.records import (
    EngineFacts,
    FolderState,
    FolderStatus,
    Mode,
    ModelState,
    PassageCounts,
    Reason,
    ReasonKind,
    Status,
)
from indexer.scheduling import Gate
from indexer.service.protocol import PROTOCOL
from indexer.settings import Settings, recognises
from indexer.syncing import Sync


class Reporter:
    """Looks at the other parts when asked, and changes nothing.

    `settings` gives them as they are now, `model` the model's state and why.
    """

    def __init__(
        self,
        library: Library,
        indexing: Indexing,
        sync: Sync,
        gate: Gate,
        meters: Meters,
        settings: Callable[[], Settings],
        model: Callable[[], tuple[ModelState, str | None]],
    ) -> None:
        self._library, self._indexing, self._sync = library, indexing, sync
        self._gate, self._meters, self._settings, self._model = gate, meters, settings, model

    def status(self) -> Status:
        counts = self._library.lookup.counts()
        total, exact = self._library.lookup.passage_counts()
        state, note = self._model()
        rates, pace = self._meters.rates(), self._gate.pace
        # A folder that has yet to be walked is work as well, though nobody can say how much.
        has_work = bool(counts.waiting or exact < total or not self._sync.is_idle)
        return Status(
            files=counts,
            passages=PassageCounts(total, exact),
            since_start=self._meters.since_start(),
            engine=EngineFacts(os.getpid(), memory_mb(), program_version(), PROTOCOL),
            index_bytes=self._meters.index_bytes(),
            model=self._settings().model,
            model_state=state,
            model_note=note,
            reading_now=self._indexing.reading_now(),
            seconds_left=seconds_left(counts.waiting, rates.files),
            paused=self._why_paused(has_work),
            library=portable(self._library.folder),
            notes=(*self._library.notes(), *self._sync.notes(), *self._still_to_recognise()),
            mode=self._settings().mode,
            slower=pace.slower if has_work and not self._gate.paused else None,
            rates=rates,
            seconds_left_exact=seconds_left(total - exact, rates.passages),
        )

    def _why_paused(self, has_work: bool) -> str | None:
        """What the machine was like when there was work is no news; that the person has paused always is."""
        if self._settings().mode is Mode.paused:
            return PAUSED_BY_YOU
        reason = self._gate.paused
        return reason if has_work or reason != self._gate.pace.paused else None

    def folders(self) -> tuple[FolderStatus, ...]:
        walking = self._sync.walking
        statuses = []
        for folder in self._library.catalog.folders():
            counts = self._library.lookup.folder_counts(folder.id)
            busy = counts.get("waiting") or walking == folder.path
            state = FolderState.reading if busy else FolderState.watched
            rate = self._meters.rates(folder.path).files
            statuses.append(
                FolderStatus(
                    folder.path,
                    state if folder.online else FolderState.offline,
                    counts,
                    folder.note,
                    files_per_second=rate,
                    seconds_left=seconds_left(counts.get("waiting", 0), rate),
                )
            )
        return tuple(statuses)

    def is_done(self, what: str) -> bool:
        """Whether all is searchable by "words", also by "meaning", or by "exact" meaning with what pictures say."""
        if not (self._sync.is_idle and self._indexing.words_idle) or self._library.lookup.counts().waiting:
            return False
        if what == "words":
            return True
        if what == "meaning":
            return self._model()[0] is ModelState.ready
        if recognises(self._settings()) and self._library.lookup.unrecognised_count():
            return False
        total, exact = self._library.lookup.passage_counts()
        return self._model()[0] is ModelState.ready and exact == total and self._indexing.is_idle

    def why_not_known(self) -> tuple[Reason, ...]:
        """What stands in the way of an answer, for an empty one."""
        folders = self.folders()
        waiting = {f.path: f.counts.get("waiting", 0) for f in folders if f.state is FolderState.reading}
        found = [Reason(ReasonKind.still_reading, _still_reading(path, n), n) for path, n in waiting.items()]
        if not folders:
            found.append(Reason(ReasonKind.no_folders, "No folder is in the library yet."))
        if self._model()[0] is not ModelState.ready:
            sentence = "Meaning is not ready yet; only names and words were searched."
            found.append(Reason(ReasonKind.no_model, sentence))
        offline = (f.note for f in folders if f.state is FolderState.offline and f.note)
        return *found, *(Reason(ReasonKind.offline, note) for note in offline)

    def _still_to_recognise(self) -> tuple[str, ...]:
        count = self._library.lookup.unrecognised_count()
        if not count:
            return ()
        if not recognises(self._settings()):
            return (f"{count} pictures and scanned pages are left out, because recognising text is switched off.",)
        return (f"{count} pictures and scanned pages are still to be searched for text.",)


def _still_reading(folder: str, waiting: int) -> str:
    files = "" if not waiting else ": 1 file waits" if waiting == 1 else f": {waiting:,} files wait"
    return f"{displayed(folder)} is still being read{files}."


def program_version() -> str:
    try:
        return version("hunch-search")
    except PackageNotFoundError:
        return "0"
