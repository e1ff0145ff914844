"""The meaning lane: the passages nearest to a question inside what its filters leave, counted after the filters."""

from __future__ import annotations

from functools import partial
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.records import FileId, PassageId
from indexer.searching.scope import Scope, Within, best_admitted
from indexer.storage.lookup import Lookup

MeaningHit: TypeAlias = tuple[PassageId, FileId, float, bool]
Labels: TypeAlias = NDArray[np.int64]
# The labels of a scope of more passages than this are only looked up when its nearest are not among the nearest of
# all: they cost some microseconds each.
LOOKED_UP = 10_000


class Index(Protocol):
    """What the lane needs of a vector index; see `indexer.storage.vectors`."""

    @property
    def applied(self) -> int: ...
    def nearest(
        self, vector: NDArray[np.float32], limit: int, among: Labels | None = None
    ) -> list[tuple[int, float]]: ...


class Nearest:
    """Searches an index, among the labels of a scope where they are few or lie far from the question."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        # Of the last scope: the next key is asked of the same one.
        self._remembered: tuple[Scope, int, Labels] | None = None

    def search(self, index: Index, vector: NDArray[np.float32], limit: int, within: Within) -> list[MeaningHit]:
        """The nearest (passage, file, cosine, exact) of what `within` leaves; passages that left the library are not.

        Of a large scope the nearest of all are looked through first. When as many of them would have to be fetched
        as the scope holds, the index is told the labels of the scope, as it is at once for a small one.
        """
        number, admit = within.passages, partial(self._admitted, within)
        if number is None or number > LOOKED_UP:
            found = best_admitted(
                partial(self._fetched, index, vector, None, within), admit, limit, share=within.share, most=number
            )
            if found is not None:
                return found
        labels = self._labels(index, within)
        return best_admitted(partial(self._fetched, index, vector, labels, within), admit, limit) or []

    def _fetched(
        self, index: Index, vector: NDArray[np.float32], among: Labels | None, within: Within, limit: int
    ) -> tuple[list[MeaningHit], bool]:
        """Up to half of the labels may be stale: each exact vector has taken the place of a sketch.

        Mostly few are, and where nothing else is filtered the nearer half is enough; the rest is not looked up then.
        """
        nearest = index.nearest(vector, limit, among)
        enough = limit // 2
        if not within.restricts and len(nearest) == limit:
            hits = self._hits(_first(nearest, enough))
            if len(hits) >= enough:
                return hits, True
        return self._hits(nearest), len(nearest) == limit

    def _hits(self, nearest: list[tuple[int, float]]) -> list[MeaningHit]:
        cosines = dict(nearest)
        found = self._lookup.passages_of_labels(list(cosines))
        return sorted(
            ((p, f, cosines[label], exact) for label, p, f, exact in found), key=lambda hit: (-hit[2], hit[0])
        )

    def _admitted(self, within: Within, hits: list[MeaningHit]) -> list[MeaningHit]:
        inside = [hit for hit in hits if within.holds(hit[0], hit[1])]
        if within.scope is None or (languages := within.scope.languages) is None:
            return inside
        known = self._lookup.languages_of([hit[0] for hit in inside])
        return [hit for hit in inside if languages.in_passage(known.get(hit[0]))]

    def _labels(self, index: Index, within: Within) -> Labels:
        if within.held is not None:
            return self._lookup.labels_of(passages=within.held)
        scope, known = within.scope, self._remembered
        assert scope is not None
        if known is None or known[0] is not scope or known[1] != index.applied:
            known = self._remembered = (scope, index.applied, self._lookup.labels_of(files=scope.files.tolist()))
        return known[2]


def _first(nearest: list[tuple[int, float]], number: int) -> list[tuple[int, float]]:
    """The first `number`, and a tenth more, and what is as near as the last of them."""
    last = nearest[min(number + number // 10, len(nearest)) - 1][1]
    return [found for found in nearest if found[1] >= last]
