"""The meaning lane looks up no more passages than an answer needs, and all of them where labels are stale."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.nearest import MeaningHit, Nearest
from indexer.searching.scope import Within

LIMIT = 20


class Falling:
    """An index of labels from 1, each a little further away than the one before, but for `equal` at the limit."""

    applied = 1_000

    def __init__(self, equal: int = 0) -> None:
        self._equal = range(LIMIT, LIMIT + equal)

    def nearest(
        self, vector: NDArray[np.float32], limit: int, among: NDArray[np.int64] | None = None
    ) -> list[tuple[int, float]]:
        return [
            (label, 1 - (LIMIT if label in self._equal else label) / 1_000)
            for label in range(1, min(limit, self.applied) + 1)
        ]


class Passages:
    """Passages whose number is that of their label; every `stale`-th label alone has one."""

    def __init__(self, every: int = 1) -> None:
        self._every, self.asked = every, 0

    def passages_of_labels(self, labels: Sequence[int]) -> list[tuple[int, int, int, bool]]:
        self.asked += len(labels)
        return [(label, label, 1, True) for label in labels if label % self._every == 0]


def search(passages: Passages, index: Falling, within: Within) -> list[MeaningHit]:
    return Nearest(passages).search(index, np.ones(2, np.float32), LIMIT, within)  # type: ignore[arg-type]


def test_only_the_nearer_half_is_looked_up_where_nothing_is_stale() -> None:
    passages = Passages()
    assert [hit[0] for hit in search(passages, Falling(), Within())] == list(range(1, LIMIT + 1))
    assert passages.asked < 1.2 * LIMIT


@pytest.mark.parametrize("every", [2, 3, 40])
def test_what_is_stale_costs_no_results(every: int) -> None:
    found = search(Passages(every), Falling(), Within())
    assert [hit[0] for hit in found] == list(range(every, every * LIMIT + 1, every))


def test_equals_at_the_border_are_all_looked_up() -> None:
    """Which of them is among the best is told by their passages, not by their labels."""
    passages = Passages()
    assert len(search(passages, Falling(equal=15), Within())) == LIMIT
    assert passages.asked == LIMIT + 15 - 1


def test_with_a_filter_everything_fetched_is_looked_up() -> None:
    passages = Passages()
    excluded = frozenset(range(1, LIMIT))
    found = search(passages, Falling(), Within(excluded=excluded))
    assert [hit[0] for hit in found] == list(range(LIMIT, 2 * LIMIT))
