"""Answers why a passage is like a question in meaning."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.library import Library
from indexer.meaning.explanation import Model, explained
from indexer.records import Explanation
from indexer.scheduling import Gate
from indexer.service.protocol import Explain

# Seconds in which the next request may come: whoever types, or passes rows, wants none of those before the last.
_PAUSE = 0.15

Meaning: TypeAlias = Callable[[str], "NDArray[np.float32] | None"]


class Face(Protocol):
    """Who asks."""

    @property
    def number(self) -> int: ...


class Explaining:
    """`model` gives what embeds passages, or None while it is not ready; `meaning` the vector of a question."""

    def __init__(
        self,
        library: Library,
        gate: Gate,
        model: Callable[[], Model | None],
        meaning: Meaning,
        pause: float = _PAUSE,
    ) -> None:
        self._library, self._gate, self._model, self._meaning = library, gate, model, meaning
        self._threads = ThreadPoolExecutor(1, "explaining")
        # The last request of each face: rows may be passed faster than passages are explained.
        self._newest: dict[int, object] = {}
        self._asked = threading.Condition()
        self._pause = pause

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {Explain: self._explain}

    def _explain(self, face: Face, request: Explain) -> Future[Explanation]:
        with self._asked:
            self._newest[face.number] = request
            self._asked.notify_all()
        return self._threads.submit(self._unless_passed, face.number, request)

    def _unless_passed(self, face: int, request: Explain) -> Explanation:
        with self._asked:
            if self._asked.wait_for(lambda: self._newest.get(face) is not request, self._pause):
                return Explanation()
        return self.explanation(request.passage, request.question)

    def explanation(self, passage: int, question: str) -> Explanation:
        """Empty where meaning says nothing: no model, no such passage, or one that is found by words alone."""
        with self._gate.asking():
            model, text = self._model(), self._library.lookup.meaning_text(passage)
            vector = self._meaning(question) if model is not None and text is not None else None
            if model is None or text is None or vector is None:
                return Explanation()
            return explained(model, vector, *text)
