"""Counts what questions would find, in the background and one request at a time, for faces that keep an eye on them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from indexer.errors import WorldError
from indexer.scheduling import Gate
from indexer.service import protocol as p

# More questions at once than anybody has saved.
_MOST = 500


class Counting:
    """Answers CountHits. `count` tells how many files one question finds, and hears whether it is literal."""

    def __init__(self, count: Callable[[str, bool], int], gate: Gate) -> None:
        self._count, self._gate = count, gate
        self._pool = ThreadPoolExecutor(1, "counting")

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {p.CountHits: lambda asker, request: self._ask(request)}

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _ask(self, request: p.CountHits) -> Future[tuple[int, ...]]:
        if len(request.questions) > _MOST:
            raise WorldError(f"At most {_MOST} questions can be counted at once.")
        return self._pool.submit(self._counts, request)

    def _counts(self, request: p.CountHits) -> tuple[int, ...]:
        return tuple(self._one(question, at in request.literal) for at, question in enumerate(request.questions))

    def _one(self, question: str, literal: bool) -> int:
        with self._gate.asking():
            return self._count(question, literal)
