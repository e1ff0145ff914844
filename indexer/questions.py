"""Answers numbered questions in their own threads; a newer one of the same face makes the older one stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
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


class Superseded(WorldError):
    """A newer question took the place of this one."""


class Asker(Protocol):
    """Where a question comes from and its events go."""

    @property
    def number(self) -> int: ...
    def notify(self, event: AnyEvent) -> None: ...


class Questions:
    """Runs questions. `meaning` gives the question's vector, or None while no model is ready.

    `explain` gives sentences on why the library may not know an answer (yet); an empty answer carries them.
    """

    def __init__(
        self,
        library: Library,
        gate: Gate,
        meaning: Callable[[], Callable[[str], NDArray[np.float32]] | None],
        explain: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        self._library, self._gate, self._meaning, self._explain = library, gate, meaning, explain
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
        model = self._meaning() if ask.lane in (None, Lane.meaning) else None
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
        return self._final(asker, ask, full)

    def _final(self, asker: Asker, ask: Ask, full: Answer) -> Answer:
        if ask.stream:
            asker.notify(Answered(ask.number, full, final=True))
        return full

    def _embed(self, text: str) -> NDArray[np.float32] | None:
        model = self._meaning()
        return model(text) if model is not None else None

    def _check(self, asker: Asker, ask: Ask) -> None:
        if self._newest.get(asker.number) != ask.number:
            raise Superseded("A newer question was asked.")
