"""Answers what goes beyond search: likeness at once, overviews of the whole library each in a process of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

import msgspec

from indexer.contents import same_bytes
from indexer.errors import HunchError, WorldError
from indexer.events import AnyEvent, Exploring, MapRefined
from indexer.findings import Layout, MeaningMap
from indexer.library import Library
from indexer.locations import displayed, portable
from indexer.overviews.orders import AnyOverview, Found, Order, Stage
from indexer.overviews.process import OverviewCancelled, OverviewProcess
from indexer.records import Reading
from indexer.scheduling import Gate
from indexer.service import protocol as p
from indexer.similarity import Model, Similarity
from indexer.storage import explored
from indexer.storage.labels import LabelShelf, labels

log = logging.getLogger(__name__)

# Looking for what is like something is a question, and as short; an overview takes both cores for seconds.
_QUESTIONS, _OVERVIEWS = 2, 1
# Signs that a question could not name a label with.
_NO_NAME = ',"\n\r'


class Asker(Protocol):
    """Where a request comes from and its events go."""

    @property
    def number(self) -> int: ...
    def notify(self, event: AnyEvent) -> None: ...


class _Job:
    """An overview that somebody waits for; the key names face and number, or nobody."""

    def __init__(self, asker: Asker | None, overview: AnyOverview) -> None:
        self.asker, self.overview = asker, overview
        self.process: OverviewProcess | None = None
        self.cancelled = False

    def told(self, stage: Stage) -> None:
        if self.asker is not None:
            self.asker.notify(Exploring(self.overview.number, stage.stage, stage.done))


class Exploration:
    """Explores one library. `read` reads a file at a portable path, `model` is None while it is not ready.

    `tell` reaches every face.
    """

    def __init__(
        self,
        library: Library,
        gate: Gate,
        read: Callable[[str], Reading],
        model: Callable[[], Model | None],
        tell: Callable[[AnyEvent], None],
    ) -> None:
        self._library, self._gate, self._tell = library, gate, tell
        self._similarity = Similarity(library, read, model)
        self._labels = LabelShelf(library.catalog.file)
        self._questions = ThreadPoolExecutor(_QUESTIONS, thread_name_prefix="likeness")
        self._overviews = ThreadPoolExecutor(_OVERVIEWS, thread_name_prefix="overview")
        self._jobs: list[_Job] = []
        self._lock = threading.Lock()
        self._refining = False

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        """How each request about exploring is answered."""
        overviews = (p.FindDuplicates, p.FindTopics, p.FindOutliers, p.SuggestLabel)
        return {
            p.FindSimilar: self._similar,
            p.GetCards: lambda asker, request: self._similarity.cards(request.paths),
            p.Compare: self._compare,
            p.SameBytes: self._same_bytes,
            **dict.fromkeys(overviews, self._overview),
            p.GetMap: self._map,
            p.CancelExploring: lambda asker, request: self.cancel(asker, request.number),
            p.GetLabels: self._get_labels,
            p.AddLabel: lambda asker, request: self._mark(request, holds=True),
            p.RefuseLabel: lambda asker, request: self._mark(request, holds=False),
            p.RemoveLabel: self._remove_label,
            p.ImportLabels: self._import,
        }

    def cancel(self, asker: Asker, number: int | None = None) -> None:
        """Stop the overviews of a face, or the one with this number."""
        with self._lock:
            own = [job for job in self._jobs if job.asker is asker and number in (None, job.overview.number)]
        for job in own:
            self._stop(job)

    def close(self) -> None:
        with self._lock:
            jobs = list(self._jobs)
        for job in jobs:
            self._stop(job)
        for pool in (self._questions, self._overviews):
            pool.shutdown(wait=True, cancel_futures=True)

    # --- likeness ------------------------------------------------------------------------------------------------

    def _similar(self, asker: Asker, request: p.FindSimilar) -> Future[Any]:
        return self._questions.submit(self._asked, self._similarity.similar, request.subject, request.limit)

    def _compare(self, asker: Asker, request: p.Compare) -> Future[Any]:
        return self._questions.submit(self._asked, self._similarity.compare, request.left, request.right)

    def _same_bytes(self, asker: Asker, request: p.SameBytes) -> Future[Any]:
        return self._questions.submit(self._compare_bytes, portable(request.left), portable(request.right))

    def _compare_bytes(self, left: str, right: str) -> bool:
        """Without `asking`: reading two large files may take minutes, and keeps nothing else from its work."""
        for path in (left, right):
            if self._library.lookup.file_at(path) is None:
                raise WorldError(f"{displayed(path)} is not a file of this library.")
        return same_bytes(left, right, self._check)

    def _check(self) -> None:
        if self._gate.stopping:
            raise WorldError("Hunch is ending.")

    def _asked(self, answer: Callable[..., Any], *arguments: Any) -> Any:
        with self._gate.asking():
            return answer(*arguments)

    # --- overviews -------------------------------------------------------------------------------------------------

    def _overview(self, asker: Asker | None, request: AnyOverview) -> Future[Any]:
        job = _Job(asker, request)
        with self._lock:
            self._jobs.append(job)
        return self._overviews.submit(self._run, job)

    def _run(self, job: _Job) -> Any:
        """Carry out an overview, keep what is to be kept, and give its result as it came."""
        try:
            with self._lock:
                if job.cancelled:
                    raise OverviewCancelled("This was cancelled.")
                job.process = OverviewProcess()
            found = job.process.run(Order(str(self._library.catalog.file.path), job.overview), job.told)
            self._keep(found)
            return found.result
        finally:
            with self._lock:
                self._jobs.remove(job)

    def _stop(self, job: _Job) -> None:
        with self._lock:
            job.cancelled = True
            if job.process is not None:
                job.process.cancel()

    def _keep(self, found: Found) -> None:
        file = self._library.catalog.file
        if found.kept.scope is not None:
            explored.keep_topics(file, found.kept.scope, found.kept.topics)
        if found.kept.places:
            explored.keep_places(file, found.kept.places)

    # --- the map ---------------------------------------------------------------------------------------------------

    def _map(self, asker: Asker, request: p.GetMap) -> Future[Any]:
        """A map as it is at once; if it is a first sketch, a better one is begun."""
        drawn = self._overview(asker, request)
        if not request.refined:
            drawn.add_done_callback(self._refine)
        return drawn

    def _refine(self, drawn: Future[Any]) -> None:
        if drawn.cancelled() or drawn.exception() is not None or self._refining or self._gate.stopping:
            return
        shown = msgspec.msgpack.decode(drawn.result(), type=MeaningMap)
        if shown.layout is Layout.first and shown.points:
            self._refining = True
            self._overview(None, p.GetMap(refined=True)).add_done_callback(self._refined)

    def _refined(self, drawn: Future[Any]) -> None:
        self._refining = False
        error = None if drawn.cancelled() else drawn.exception()
        if isinstance(error, HunchError):
            log.info("The map was not refined: %s", error)
        elif error is not None:
            log.error("The map could not be refined.", exc_info=error)
        elif not drawn.cancelled():
            self._tell(MapRefined())

    # --- labels ----------------------------------------------------------------------------------------------------

    def _get_labels(self, asker: Asker, request: p.GetLabels) -> object:
        return labels(self._library.catalog.file, None if request.path is None else portable(request.path))

    def _mark(self, request: p.AddLabel | p.RefuseLabel, *, holds: bool) -> None:
        name = request.name.strip()
        if not name:
            raise WorldError("A label needs a name.")
        if set(name) & set(_NO_NAME):
            raise WorldError("The name of a label holds no comma, quotation mark or line break.")
        paths = [portable(path) for path in request.paths]
        for path in paths:
            if self._library.lookup.file_at(path) is None:
                raise WorldError(f"{displayed(path)} is not a file of this library.")
        self._labels.mark(name, paths, holds=holds)

    def _remove_label(self, asker: Asker, request: p.RemoveLabel) -> None:
        if not self._labels.unmark(request.name.strip(), [portable(path) for path in request.paths]):
            raise WorldError(f"There is no label {request.name} to remove.")

    def _import(self, asker: Asker, request: p.ImportLabels) -> int:
        self._labels.add(request.book.labels)
        paths = {path for label in request.book.labels for path in (*label.files, *label.refused)}
        return sum(self._library.lookup.file_at(path) is not None for path in paths)
