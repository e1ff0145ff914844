"""The meaning lane: the passages nearest to a question inside what its filters leave, counted after the filters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.records import FileId, PassageId
from indexer.searching.scope import Scope, Within, best_admitted
from indexer.storage.lookup import Lookup

MeaningHit: TypeAlias = tuple[PassageId, FileId, float, bool]
# Up to so many passages are compared one by one: exact, and as fast as looking through a graph for the few that fit.
COMPARED_WHOLE = 10_000


class Index(Protocol):
    """What the lane needs of a vector index; see `indexer.storage.vectors`."""

    @property
    def applied(self) -> int: ...
    def nearest(self, vector: NDArray[np.float32], limit: int) -> list[tuple[int, float]]: ...


class _Part(NamedTuple):
    """Passages with file, grade and language, and their vectors (n, dimension)."""

    rows: list[tuple[PassageId, FileId, bool, str | None]]
    vectors: NDArray[np.float32]


class Nearest:
    """Searches an index and, where a scope is small or far from the question, the catalog itself."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        # The last small scope: the next key is asked of the same one.
        self._gathered: tuple[Scope, int, list[_Part]] | None = None

    def search(self, index: Index, vector: NDArray[np.float32], limit: int, within: Within) -> list[MeaningHit]:
        """The nearest (passage, file, cosine, exact) of what `within` leaves; passages that left the library are not.

        A small scope is compared whole. Of a large one the nearest are looked through; if most of them lie outside,
        and as many would have to be looked at as the scope holds, it is compared whole, too.
        """
        number = within.passages
        if number is None or number > COMPARED_WHOLE:
            fetch, admit = partial(self._nearest, index, vector), partial(self._admitted, within)
            found = best_admitted(fetch, admit, limit, number)
            if found is not None:
                return found
        return self._compared(index, vector, limit, within)

    def _nearest(self, index: Index, vector: NDArray[np.float32], limit: int) -> tuple[list[MeaningHit], bool]:
        """Up to half of the labels may be stale: each exact vector has taken the place of a sketch."""
        nearest = dict(index.nearest(vector, limit))
        found = self._lookup.passages_of_labels(list(nearest))
        hits = ((p, f, nearest[label], exact) for label, p, f, exact in found)
        return sorted(hits, key=lambda hit: (-hit[2], hit[0])), len(nearest) == limit

    def _admitted(self, within: Within, hits: list[MeaningHit]) -> list[MeaningHit]:
        inside = [hit for hit in hits if within.holds(hit[0], hit[1])]
        if within.scope is None or (languages := within.scope.languages) is None:
            return inside
        known = self._lookup.languages_of([hit[0] for hit in inside])
        return [hit for hit in inside if languages.in_passage(known.get(hit[0]))]

    def _compared(self, index: Index, vector: NDArray[np.float32], limit: int, within: Within) -> list[MeaningHit]:
        best: list[MeaningHit] = []
        languages = within.scope.languages if within.scope else None
        for rows, vectors in self._parts(index, within):
            hits = [
                (passage, file, cosine, exact)
                for (passage, file, exact, language), cosine in zip(rows, (vectors @ vector).tolist(), strict=True)
                if within.holds(passage, file) and (languages is None or languages.in_passage(language))
            ]
            best = sorted([*best, *hits], key=lambda hit: (-hit[2], hit[0]))[:limit]
        return best

    def _parts(self, index: Index, within: Within) -> Iterator[_Part]:
        if within.held is not None:
            yield from self._read(passages=sorted(within.held))
            return
        scope = within.scope
        assert scope is not None
        if scope.passages > COMPARED_WHOLE:
            yield from self._read(files=scope.files.tolist())
            return
        gathered = self._gathered
        if gathered is None or gathered[0] is not scope or gathered[1] != index.applied:
            gathered = self._gathered = (scope, index.applied, list(self._read(files=scope.files.tolist())))
        yield from gathered[2]

    def _read(self, *, files: Sequence[FileId] = (), passages: Sequence[PassageId] = ()) -> Iterator[_Part]:
        for rows, vectors in self._lookup.vectors_in(files=files, passages=passages):
            yield _Part(rows, vectors.astype(np.float32))
