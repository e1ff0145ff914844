"""Finds last time's groups again among this time's, so that a topic stays itself while files come and go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from indexer.exploring.neighbours import Vectors

# From this cosine of their centres on, two groups are the same topic.
SAME = 0.85


def recognised(centres: Vectors, known: Vectors) -> list[int | None]:
    """For each of n centres the place of the known one that it continues, each at most once: the best such pairing.

    Both have rows of length 1; pairs further apart than `SAME` are no continuation.
    """
    from scipy.optimize import linear_sum_assignment

    found: list[int | None] = [None] * len(centres)
    if len(centres) and len(known):
        cosines = centres @ known.T
        for row, column in zip(*linear_sum_assignment(-cosines), strict=True):
            if cosines[row, column] >= SAME:
                found[row] = int(column)
    return found


def numbered(continued: Sequence[int | None], known: Sequence[int], after: int) -> list[int]:
    """The number of each group: the known one's, or a fresh one above `after` and all known ones."""
    fresh = max([after, *known])
    numbers = []
    for place in continued:
        if place is None:
            fresh += 1
        numbers.append(fresh if place is None else known[place])
    return numbers


def stacked(centres: Sequence[bytes], dimension: int) -> Vectors:
    """Stored float16 centres as rows (n, dimension); those of another dimension make all of them useless: (0, d)."""
    rows = [np.frombuffer(centre, np.float16) for centre in centres]
    if any(len(row) != dimension for row in rows):
        rows = []
    return np.array(rows, np.float32).reshape(-1, dimension)
