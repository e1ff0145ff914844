"""Answers numbered questions in their own threads; a newer one of the same face makes the older one stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from itertools import islice
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.errors import WorldError
from indexer.events import Answered, AnyEvent, QuestionFailed
from indexer.library import Library
from indexer.records import Answer, Lane
from indexer.scheduling import Gate
from indexer.searching.question import parse
from indexer.searching.search import answer
from indexer.service.protocol import Ask

# Two faces may ask at the same time without waiting for each other; more would only share the same cores.
_THREADS = 2
LONGEST_QUESTION = 20_000
_REMEMBERED = 256
# Passages of an answer that get their exact vectors at once: sharpening these is worth as much as sharpening all
# (0.653 against 0.656 nDCG@10 on five collections), and takes the time of a typing pause.
_SHARPENED, _AT_ONCE = 50, 4


class Superseded(WorldError):
    """A newer question took the place of this one."""


class Model(Protocol):
    """What makes vectors; see `indexer.meaning.embedder`."""

    def embed_question(self, text: str) -> NDArray[np.float32]: ...
    def embed_passage(self, text: str) -> NDArray[np.float32]: ...


class Asker(Protocol):
    """Where a question comes from and its events go."""

    @property
    def number(self) -> int: ...
    def notify(self, event: AnyEvent) -> None: ...


class Questions:
    """Runs questions. `model` gives what embeds them, or None while it is not ready.

    `explain` gives sentences on why the library may not know an answer (yet); an empty answer carries them.
    """

    def __init__(
        self,
        library: Library,
        gate: Gate,
        model: Callable[[], Model | None],
        explain: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        self._library, self._gate, self._model, self._explain = library, gate, model, explain
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="question")
        self._newest: dict[int, int] = {}
        self._lock = threading.Lock()
        self._vectors = lru_cache(_REMEMBERED)(self._embed)

    def ask(self, asker: Asker, ask: Ask) -> Future[Answer]:
        with self._lock:
            self._newest[asker.number] = ask.number
        return self._pool.submit(self._answer, asker, ask)

    def cancel(self, asker: Asker, number: int) -> None:
        with self._lock:
            if self._newest.get(asker.number) == number:
                del self._newest[asker.number]

    def forget(self, asker: Asker) -> None:
        with self._lock:
            self._newest.pop(asker.number, None)

    def model_changed(self) -> None:
        self._vectors.cache_clear()

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, asker: Asker, ask: Ask) -> Answer:
        try:
            with self._gate.asking():
                return self._stages(asker, ask)
        except Superseded:
            raise
        except WorldError as error:
            asker.notify(QuestionFailed(ask.number, str(error)))
            raise

    def _stages(self, asker: Asker, ask: Ask) -> Answer:
        """Names and words at once, if the face wants to see them come; then everything."""
        question = parse(ask.question[:LONGEST_QUESTION], typing=ask.stream)
        self._check(asker, ask)
        if question.is_empty:
            return self._final(asker, ask, Answer(ask.question, (), 0.0, True, notes=("Type what you remember.",)))
        model = self._model() if ask.lane in (None, Lane.meaning) else None
        if ask.stream and model is not None:
            quick = answer(self._library, question, limit=ask.limit, lane=ask.lane)
            self._check(asker, ask)
            asker.notify(Answered(ask.number, quick, final=False))
        vector = self._vectors(question.plain) if model is not None else None
        self._check(asker, ask)
        full = answer(self._library, question, vector=vector, limit=ask.limit, lane=ask.lane)
        self._check(asker, ask)
        if full.nothing_close:
            full = msgspec.structs.replace(full, notes=self._explain())
        self._final(asker, ask, full)
        if ask.stream and model is not None and vector is not None and self._sharpen(asker, ask, full, model):
            sharp = answer(self._library, question, vector=vector, limit=ask.limit, lane=ask.lane)
            return self._final(asker, ask, sharp)
        return full

    def _sharpen(self, asker: Asker, ask: Ask, full: Answer, model: Model) -> bool:
        """Give the best passages that are still sketches their exact vectors, until the next key is pressed.

        What was sharpened stays so. Returns whether anything changed.
        """
        shown = (p.id for hit in full.hits for p in hit.passages if not p.exact)
        inexact = self._library.lookup.inexact_texts(islice(shown, _SHARPENED))
        for start in range(0, len(inexact), _AT_ONCE):
            self._check(asker, ask)
            batch = inexact[start : start + _AT_ONCE]
            self._library.catalog.store_vectors([(key, model.embed_passage(text)) for key, text in batch])
        if inexact:
            self._library.catch_up()
            self._check(asker, ask)
        return bool(inexact)

    def _final(self, asker: Asker, ask: Ask, full: Answer) -> Answer:
        if ask.stream:
            asker.notify(Answered(ask.number, full, final=True))
        return full

    def _embed(self, text: str) -> NDArray[np.float32] | None:
        model = self._model()
        return model.embed_question(text) if model is not None else None

    def _check(self, asker: Asker, ask: Ask) -> None:
        if self._newest.get(asker.number) != ask.number:
            raise Superseded("A newer question was asked.")
