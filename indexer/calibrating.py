"""Keeps the library's measure of what is close in meaning: made for its model, renewed as it grows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import msgspec

from indexer.library import Library
from indexer.meaning.calibration import Acquaintance, Vectors, scale
from indexer.records import Closeness, Record

_REMEMBERED = "closeness"
# The best of so many nearest passages are told apart by grade; deeper ones are never the best of theirs by much.
_NEAREST = 50
# Renewed when the passages, or the exact ones among them, have changed by more than this share.
_GROWTH = 0.25


class _Measured(Record, frozen=True, omit_defaults=False):
    """A measure, with what it was made from."""

    model: str
    passages: int
    exact: int
    closeness: Closeness


class Calibrating:
    """`meet` makes the acquaintance of the model called `model`, when it is needed for the first time.

    It measures by asking the library questions, inside of `asking()`.
    """

    def __init__(
        self,
        library: Library,
        model: str,
        meet: Callable[[], Acquaintance],
        asking: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._library, self._model, self._meet, self._asking = library, model, meet, asking
        self._met: Acquaintance | None = None

    def start(self) -> None:
        """Take the remembered measure, or make one if it is of another model or a much smaller library."""
        if remembered := self._remembered():
            self._library.closeness = remembered.closeness
        self.renew()

    def renew(self) -> bool:
        """Measure again if the library has changed enough; returns whether it had."""
        before, (passages, exact) = self._remembered(), self._library.lookup.passage_counts()
        if before and not (_moved(before.passages, passages) or _moved(before.exact, exact)):
            return False
        with self._asking():
            self._measure()
        return True

    def _remembered(self) -> _Measured | None:
        try:
            found = msgspec.json.decode(self._library.catalog.recall(_REMEMBERED) or b"", type=_Measured)
        except msgspec.MsgspecError:
            return None
        return found if found.model == self._model else None

    def _measure(self) -> None:
        self._met = met = self._met or self._meet()
        passages, exact = self._library.lookup.passage_counts()
        best = [self._best(question) for question in met.questions]
        closeness = Closeness(
            exact=scale(met.exact, [b[True] for b in best if True in b], exact),
            sketch=scale(met.sketch, [b[False] for b in best if False in b], passages - exact),
        )
        self._library.closeness = closeness
        measured = _Measured(self._model, passages, exact, closeness)
        self._library.catalog.remember(_REMEMBERED, msgspec.json.encode(measured).decode())

    def _best(self, question: Vectors) -> dict[bool, float]:
        """The highest cosine that any passage has to a question, by whether it is exact."""
        best: dict[bool, float] = {}
        for _, _, cosine, exact in self._library.by_meaning(question, _NEAREST):
            best[exact] = max(cosine, best.get(exact, -1.0))
        return best


def _moved(before: int, now: int) -> bool:
    return abs(now - before) > _GROWTH * max(before, now)
