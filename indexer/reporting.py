"""How the library and its engine are, in records for the faces."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from indexer.indexing import Indexing
from indexer.library import Library
from indexer.locations import portable
from indexer.meters import Meters, memory_mb
from indexer.records import EngineFacts, FolderState, FolderStatus, ModelState, PassageCounts, Status
from indexer.scheduling import Gate
from indexer.service.protocol import PROTOCOL
from indexer.settings import Settings
from indexer.syncing import Sync


class Reporter:
    """Looks at the other parts when asked, and changes nothing. `model` tells the model's state and why."""

    def __init__(
        self,
        library: Library,
        indexing: Indexing,
        sync: Sync,
        gate: Gate,
        meters: Meters,
        settings: Settings,
        model: Callable[[], tuple[ModelState, str | None]],
        *,
        recognises: bool,
    ) -> None:
        self._library, self._indexing, self._sync = library, indexing, sync
        self._gate, self._meters, self._settings, self._model = gate, meters, settings, model
        self._recognises = recognises

    def status(self) -> Status:
        counts = self._library.lookup.counts()
        total, exact = self._library.lookup.passage_counts()
        state, note = self._model()
        return Status(
            files=counts,
            passages=PassageCounts(total, exact),
            since_start=self._meters.since_start(),
            engine=EngineFacts(os.getpid(), memory_mb(), program_version(), PROTOCOL),
            index_bytes=self._meters.index_bytes(),
            model=self._settings.model,
            model_state=state,
            model_note=note,
            reading_now=self._indexing.reading_now(),
            seconds_left=self._meters.seconds_left(counts.waiting),
            paused=self._gate.paused,
            library=portable(self._library.folder),
            notes=(*self._library.notes(), *self._sync.notes(), *self._still_to_recognise()),
        )

    def folders(self) -> tuple[FolderStatus, ...]:
        walking = self._sync.walking
        statuses = []
        for folder in self._library.catalog.folders():
            counts = self._library.lookup.folder_counts(folder.id)
            busy = counts.get("waiting") or walking == folder.path
            state = FolderState.reading if busy else FolderState.watched
            statuses.append(
                FolderStatus(folder.path, state if folder.online else FolderState.offline, counts, folder.note)
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
        if self._recognises and self._library.lookup.unrecognised_count():
            return False
        total, exact = self._library.lookup.passage_counts()
        return self._model()[0] is ModelState.ready and exact == total and self._indexing.is_idle

    def why_not_known(self) -> tuple[str, ...]:
        """What stands in the way of an answer, for an empty one."""
        counts = self._library.lookup.counts()
        folders = self._library.catalog.folders()
        ready = self._model()[0] is ModelState.ready
        reasons = {
            "No folder is in the library yet.": not folders,
            f"{counts.waiting} files are still to be read.": counts.waiting,
            "Meaning is not ready yet; only names and words were searched.": not ready,
        }
        reasons |= {f.note: True for f in folders if not f.online and f.note}
        return tuple(sentence for sentence, holds in reasons.items() if holds)

    def _still_to_recognise(self) -> tuple[str, ...]:
        count = self._library.lookup.unrecognised_count()
        if not count:
            return ()
        if not self._recognises:
            return (f"{count} pictures and scanned pages are left out, because recognising text is switched off.",)
        return (f"{count} pictures and scanned pages are still to be searched for text.",)


def program_version() -> str:
    try:
        return version("hunch-search")
    except PackageNotFoundError:
        return "0"
