"""Loads the model beside everything else, and gives it to those who need it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from indexer.calibrating import Calibrating
from indexer.errors import LibraryRefused, ModelRefused
from indexer.indexing import Indexing
from indexer.library import Library
from indexer.meaning.calibration import meet
from indexer.meaning.card import languages
from indexer.meaning.embedder import Embedder, compiled_before, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL
from indexer.meaning.sketch import Sketcher, default_table
from indexer.records import ModelState
from indexer.scheduling import Gate, Stopped
from indexer.settings import Settings
from indexer.understanding import Sketching

log = logging.getLogger(__name__)


class Preparing:
    """`embedder` is None until the model is loaded; `state` says how far that is, and why it may never be.

    `ready` is called before the first passage is embedded, `changed` when the state is another.
    """

    def __init__(
        self,
        library: Library,
        indexing: Indexing,
        gate: Gate,
        settings: Callable[[], Settings],
        *,
        ready: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._library, self._indexing, self._gate, self._settings = library, indexing, gate, settings
        self._ready, self._changed = ready, changed
        self._calibrating: Calibrating | None = None
        self.embedder: Embedder | None = None
        self.state: tuple[ModelState, str | None] = (ModelState.loading, None)

    def start(self) -> None:
        threading.Thread(target=self._load, name="model", daemon=True).start()

    def _load(self) -> None:
        with suppress(Stopped):
            while (trouble := self._try()) is not None:
                self._gate.hold(trouble)
                self._gate.step()

    def _try(self) -> str | None:
        """Load the model; the sentence about a library that cannot take it now (its disk is full), or None."""
        try:
            folder, note = usable(self._settings())
            embedder = Embedder(folder, threads=self._settings().model_threads)
            without = self._use(embedder)
        except ModelRefused as error:
            self.state = (ModelState.absent, str(error))
        except LibraryRefused as error:
            return str(error)
        except Exception:
            log.exception("The model could not be loaded.")
            self.state = (ModelState.absent, "The model could not be loaded; the log in the library tells more.")
        else:
            self.embedder = embedder
            self._ready()
            self._indexing.use_embedder(embedder)
            self.state = (ModelState.ready, note or without)
        self._changed()
        return None

    def _use(self, embedder: Embedder) -> str | None:
        """Take the model; the sentence about its own table of sketches if that cannot be used, or None."""
        model = embedder.fingerprint.text
        sketcher, trouble = _sketcher_for(embedder)
        sketch = sketcher.sketch if sketcher else None
        if sketch:
            self._indexing.use_sketches(sketch, Sketching(str(default_table()), model))
        self._library.use_model(model, embedder.dimension, sketch)
        # Ready means that every vector the catalog holds can be found.
        self._library.catch_up()
        self._library.is_word = sketcher.is_word if sketcher else None
        self._library.reads = languages(self._settings().model)
        # What is measured is waited for like an answer.
        asking = partial(self._gate.asking, once=True)
        self._calibrating = Calibrating(self._library, model, lambda: meet(embedder, sketch), asking)
        self._calibrating.start()
        # Only the default model has a table.
        return trouble if self._settings().model == DEFAULT_MODEL else None

    def calibrate(self) -> None:
        """Measure anew what is close, if the library has changed enough; all its meaning is there."""
        if self._calibrating is not None:
            self._calibrating.renew()


def usable(settings: Settings) -> tuple[Path, str | None]:
    """The compiled model, and what is to be said of it: its own folder may have been damaged, or be gone.

    Raises:
        ModelRefused: it cannot be compiled, and never was.
    """
    try:
        return ensure_compiled(settings.model, allow_download=settings.allow_download), None
    except ModelRefused as refused:
        if (before := compiled_before(settings.model)) is None:
            raise
        return before, f"{refused} What was compiled from it before is used."


def _sketcher_for(embedder: Embedder) -> tuple[Sketcher | None, str | None]:
    """The table of sketches in the model's space, or why there is none; meaning then waits for exact vectors."""
    try:
        return Sketcher(default_table(), model=embedder.fingerprint.model), None
    except ModelRefused as error:
        log.info("There are no sketches: %s", error)
        return None, str(error)
