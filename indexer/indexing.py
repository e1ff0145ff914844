"""The workers that turn waiting files into answers: readers, the keeper of the derived indexes, the embedder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import accumulate, islice, takewhile
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from indexer.errors import HunchError
from indexer.events import FileChanged
from indexer.library import Library, Sketch
from indexer.meters import Meters
from indexer.pipeline import Outcome, ReadAll, process, recognise
from indexer.records import Failure, FailureKind, FileId, FileStamp, Reading
from indexer.scheduling import Gate, Stopped, Worker
from indexer.settings import Settings, recognises
from indexer.storage.catalog import KnownFile
from indexer.understanding import Sketching, Understood
from indexer.unlocking import given, opening

log = logging.getLogger(__name__)

# So many files are fetched to be read next; fewer while somebody asks, as they take a millisecond a hundred.
_QUEUE, _SHORT_QUEUE = 1_024, 256
# Small files are given to a reader in batches, and written down together; fewer are not worth a transaction.
_FILES_AT_ONCE, _FILES_AT_LEAST, _SMALL = 128, 16, 64 * 2**10
# While more wait than the queue holds, very small ones are taken three times as many: each passage changes three pages
# of the catalog wherever its key falls, which others that come in the same transaction share.
_FILES_OF_MANY = 3 * _FILES_AT_ONCE
# And half as many while somebody asks: what a reader has begun is in the way of the next question, and to begin more
# often is as well.
_FILES_WHILE_ASKED = _FILES_AT_ONCE // 2
_BYTES_AT_ONCE = _FILES_AT_ONCE * _SMALL // 4
# Small, so that a question never waits for more than one passage and a crash repeats at most these.
_PASSAGES_AT_ONCE = 16
# While many files come in, the word index is committed after pauses that grow from the first to the last of these: the
# first files are found soon, and later ones share a commit, which costs 20 ms and later the merging of its segment.
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 0.5
_LOOK_EVERY = 0.05
_FEW = 20
# From this many waiting files on, the processor belongs to the readers.
_BACKLOG = 40
_AFTER_MISTAKE = 1.0


class Cage(Protocol):
    """What reads a file in a process that may die; see `indexer.reading.cage`."""

    def read_all(
        self, paths: Sequence[str], password: str | None = None, sketching: Sketching | None = None
    ) -> Iterator[tuple[str, Understood]]: ...
    def rest(self) -> None: ...
    def reading_now(self) -> tuple[str, ...]: ...
    def suspects(self) -> list[str]: ...
    def close(self) -> None: ...


class Embeds(Protocol):
    """What turns passages into vectors; see `indexer.meaning.embedder`."""

    def embed_passage(self, text: str) -> NDArray[np.float32]: ...


class Indexing:
    """Runs the workers. `changed` is called whenever the library's state moved; `say` tells about single files.

    `missing` gets the path of a file that was to be read and could not be found; whoever watches the folders tells
    whether it is gone. `recognising` reads the text in pictures, after everything else has been
    read, unless that is switched off.
    """

    def __init__(
        self,
        library: Library,
        cage: Cage,
        recognising: Cage,
        readers: str,
        gate: Gate,
        meters: Meters,
        settings: Callable[[], Settings],
        changed: Callable[[], None],
        say: Callable[[FileChanged], None],
        missing: Callable[[str], None],
    ) -> None:
        self._library, self._cage, self._readers, self._gate = library, cage, readers, gate
        self._recognising_cage = recognising
        self._suspects = frozenset(cage.suspects())
        self._passwords = given(library.catalog)
        self._meters, self._settings, self._changed, self._say = meters, settings, changed, say
        self._missing = missing
        self._embedder: Embeds | None = None
        self._sketch: Sketch | None = None
        self._sketching: Sketching | None = None
        self._queue: list[KnownFile] = []
        self._more = True
        self._taken: set[FileId] = set()
        self._set_aside: set[FileId] = set()
        self._fresh: list[str] = []
        self._behind = False
        self._pause = _FIRST_PAUSE
        self._lock = threading.Lock()
        # Whoever waits until everything can be found hears when the last of these falls asleep.
        self._reading = [
            Worker(f"reading {place}", partial(self._read_some, place), self._failed, changed)
            for place in range(settings().readers)
        ]
        self._deriving = Worker("deriving", self._derive, self._failed, changed)
        self._embedding = Worker("embedding", self._embed_some, self._failed)
        self._recognising = Worker("recognising", self._recognise_one, self._failed)

    def start(self) -> None:
        for worker in self._workers:
            worker.start()
        self.wake()

    @property
    def _workers(self) -> list[Worker]:
        return [*self._reading, self._deriving, self._embedding, self._recognising]

    def wake(self) -> None:
        """There may be something to read or to apply."""
        with self._lock:
            self._queue.clear()
            self._set_aside.clear()
        for worker in self._workers:
            worker.wake()

    def use_sketches(self, sketch: Sketch, sketching: Sketching) -> None:
        """`sketching` is how the readers sketch from now on; `sketch` is for what they read before they knew of it.

        Known before the catalog hears of the model: what is written from that moment on has its sketches.
        """
        self._sketch, self._sketching = sketch, sketching

    def use_embedder(self, embedder: Embeds) -> None:
        self._embedder = embedder
        self._deriving.wake()
        self._embedding.wake()

    @property
    def words_idle(self) -> bool:
        """Whether all that was read can be found by words."""
        return not self._taken and all(w.is_idle for w in [*self._reading, self._deriving])

    @property
    def is_idle(self) -> bool:
        return self.words_idle and self._embedding.is_idle and self._recognising.is_idle

    def reading_now(self) -> tuple[str, ...]:
        recognising = self._recognising_cage.reading_now() if self._recognising_cage else ()
        return *self._cage.reading_now(), *recognising

    def rest(self) -> None:
        """Give back the memory of reader processes that have nothing to do."""
        for cage in filter(None, [self._cage, self._recognising_cage]):
            cage.rest()

    def close(self) -> None:
        """Stop; what was not finished is found waiting at the next start."""
        for worker in self._workers:
            worker.stop()
        for cage in filter(None, [self._cage, self._recognising_cage]):
            cage.close()
        for worker in self._workers:
            worker.join(5.0)

    # --- reading ---------------------------------------------------------------------------------------------

    def _read_some(self, place: int) -> bool:
        if not self._gate.has_room(place):
            return False
        files = self._take()
        if not files:
            self._embedding.wake()
            self._recognising.wake()
            return False
        try:
            # Only with files in hand: who has nothing to do must not look at the machine either.
            self._gate.step()
            outcomes = self._process(files)
        finally:
            with self._lock:
                self._taken.difference_update(file.id for file in files)
        missing = {outcome.path for outcome in outcomes if outcome.missing}
        for file in files:
            if file.path in missing:
                self._leave_aside(file)
        self._tell([outcome for outcome in outcomes if not outcome.missing])
        return True

    def _process(self, files: Sequence[KnownFile]) -> list[Outcome]:
        catalog, read = self._library.catalog, self._opening(self._cage)
        try:
            return process(files, catalog, read, self._readers, self._gate.step, self._sketched)
        except HunchError:
            raise
        except Exception:
            if len(files) > 1:
                # One of them is the cause; the others must not suffer for it.
                return [outcome for file in files for outcome in self._process([file])]
            log.exception("Reading a file failed inside Hunch.")
            return [self._give_up(file) for file in files]

    def _sketched(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Looked up when a reading is written down, which may have begun before there was a table."""
        return self._sketch(texts) if self._sketch else None

    def _leave_aside(self, file: KnownFile) -> None:
        """A file that is not there waits until its folder was looked at; nothing is concluded here."""
        with self._lock:
            self._set_aside.add(file.id)
        self._missing(file.path)

    def _opening(self, cage: Cage) -> ReadAll:
        return opening(partial(cage.read_all, sketching=self._sketching), self._passwords)

    def _take(self) -> list[KnownFile]:
        """The next file, or the next few small ones: so many that every reader has its share."""
        with self._lock:
            asked = self._gate.asked_lately
            at_once, queue = (_FILES_WHILE_ASKED, _SHORT_QUEUE) if asked else (_FILES_OF_MANY, _QUEUE)
            if len(self._queue) < len(self._reading) * at_once and (self._more or not self._queue):
                busy = self._taken | self._set_aside
                waiting = self._library.lookup.waiting(queue + len(busy))
                self._more = len(waiting) == queue + len(busy)
                self._queue = [f for f in reversed(waiting) if f.id not in busy]
            share = -(-len(self._queue) // len(self._reading))
            most = min(at_once, max(_FILES_AT_LEAST, share if self._more else min(share, _FILES_AT_ONCE)))
            together = takewhile(self._is_harmless, reversed(self._queue))
            files = _portion(list(islice(together, most))) or self._queue[-1:]
            del self._queue[len(self._queue) - len(files) :]
            self._taken.update(file.id for file in files)
            return files

    def _is_harmless(self, file: KnownFile) -> bool:
        """Whether a file may be read together with others: one that may have ended an engine is read alone."""
        return file.size <= _SMALL and file.path not in self._suspects

    def _give_up(self, file: KnownFile) -> Outcome:
        """Our own mistake must not make the same file fail for ever: it becomes a visible row like any other."""
        failure = Failure(FailureKind.broken, "Hunch made a mistake with this file; the log in the library tells more.")
        reading = Reading("", 0, failure=failure)
        stamp = FileStamp(file.path, file.size, file.modified_ns)
        self._library.catalog.commit_reading(file.id, reading, [], stamp=stamp, content_hash=None)
        return Outcome(file.path, reading)

    def _tell(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            if outcome.reading is not None and (failure := outcome.reading.failure):
                log.info("Not read (%s): %s", failure.kind, failure.sentence)
        self._meters.files_read([outcome.path for outcome in outcomes if outcome.reading is not None])
        with self._lock:
            self._fresh += [outcome.path for outcome in outcomes]
        self._deriving.wake()
        self._changed()

    # --- keeping the indexes in step -----------------------------------------------------------------------------

    def _derive(self) -> bool:
        self._gather()
        with self._lock:
            fresh, self._fresh = self._fresh, []
        self._behind = len(fresh) > _FEW
        try:
            applied = self._library.catch_up(self._gate.give_way)
        finally:
            self._behind = False
        # It waits for what was read, even if another thread has applied it.
        if applied or fresh:
            self._embedding.wake()
            self._changed()
        if len(fresh) <= _FEW:
            for path in fresh:
                known = self._library.lookup.known_at(path)
                self._say(FileChanged(path, known.state if known else None))
        return False

    def _gather(self) -> None:
        """Let more files come while many are being read, and no longer: the last ones are waited for."""
        if not self._has_much_to_read():
            self._pause = _FIRST_PAUSE
            return
        rested = 0.0
        while rested < self._pause and self._has_much_to_read():
            self._gate.rest(_LOOK_EVERY)
            rested += _LOOK_EVERY
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)

    # --- text in pictures ------------------------------------------------------------------------------------------

    def _recognise_one(self) -> bool:
        """Last and quietly: one file at a time, and only while nothing waits to be read."""
        if not recognises(self._settings()) or self._library.lookup.waiting(1):
            return False
        found = self._library.lookup.unrecognised(1)
        if not found:
            self._recognising_cage.rest()
            return False
        self._gate.step()
        # A process that recognises takes half a gigabyte; the others make room.
        self._cage.rest()
        read, step = self._opening(self._recognising_cage), self._gate.step
        outcome = recognise(found[0], self._library.catalog, read, self._readers, step, self._sketched)
        if outcome.missing:
            self._missing(outcome.path)
            return False
        self._tell([outcome])
        if outcome.reading is None:
            self.wake()
        return True

    # --- exact meaning ---------------------------------------------------------------------------------------------

    def _embed_some(self) -> bool:
        """Exact vectors, most urgent first; while many files wait, or are not yet found by words, those come first."""
        if self._embedder is None or not self._settings().embed_in_background:
            return False
        if self._has_much_to_read() or self._has_much_to_derive():
            return False
        if len(self._library.lookup.waiting(_BACKLOG)) == _BACKLOG:
            return False
        pending = self._library.lookup.pending_texts(_PASSAGES_AT_ONCE)
        if not pending:
            return False
        self._library.catalog.forget_pending(key for key, text in pending if text is None)
        vectors = []
        for key, text in pending:
            self._gate.step()
            if self._has_much_to_read() or self._has_much_to_derive():
                break
            # A question may have sharpened it meanwhile.
            if text is not None and self._library.lookup.is_pending(key):
                vectors.append((key, self._embedder.embed_passage(text)))
        self._library.catalog.store_vectors(vectors)
        self._meters.passages_embedded(len(vectors))
        self._deriving.wake()
        self._changed()
        return True

    def _has_much_to_read(self) -> bool:
        return len(self._taken) > _FEW

    def _has_much_to_derive(self) -> bool:
        return self._behind or len(self._fresh) > _FEW

    def _failed(self, error: BaseException) -> None:
        """The world's fault pauses the work with its reason; ours is logged, and the next file is tried."""
        if self._gate.stopping:
            return
        if isinstance(error, HunchError):
            self._gate.hold(str(error))
            self._changed()
        else:
            log.error("A worker failed.", exc_info=error)
            with suppress(Stopped):
                self._gate.rest(_AFTER_MISTAKE)
        for worker in self._workers:
            worker.wake()


def _portion(files: list[KnownFile]) -> list[KnownFile]:
    """The first `_FILES_AT_ONCE`, and what follows as long as all are small together."""
    sizes = accumulate(file.size for file in files)
    return [
        file
        for n, (file, size) in enumerate(zip(files, sizes, strict=True))
        if n < _FILES_AT_ONCE or size <= _BYTES_AT_ONCE
    ]
