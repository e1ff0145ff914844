"""How alike two documents are by the meanings of their passages, and which passages make them so."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Weights = NDArray[np.float32] | NDArray[np.int64]


class Match(NamedTuple):
    """Passage `left` of one document and `right` of another, and their cosine."""

    left: int
    right: int
    cosine: float


def covered(left: Vectors, right: Vectors, lengths: Weights) -> float:
    """How much of `left` stands in `right`: the mean best cosine of its passages by their lengths, -1 to 1."""
    if not len(left) or not len(right):
        return 0.0
    return float(np.average((left @ right.T).max(axis=1), weights=np.maximum(lengths, 1)))


def similarity(left: Vectors, right: Vectors, left_lengths: Weights, right_lengths: Weights) -> float:
    """Both directions of `covered`, by the lengths of the documents; of two single passages it is their cosine."""
    sizes = [max(float(np.sum(lengths)), 1.0) for lengths in (left_lengths, right_lengths)]
    both = [covered(left, right, left_lengths), covered(right, left, right_lengths)]
    return float(np.average(both, weights=sizes))


def matches(left: Vectors, right: Vectors, at_least: float) -> list[Match]:
    """The most alike pairs, each passage in one at most, the highest cosine first."""
    if not len(left) or not len(right):
        return []
    cosines = left @ right.T
    rows, columns = np.nonzero(cosines >= at_least)
    order = np.argsort(-cosines[rows, columns], kind="stable")
    taken_left, taken_right = np.zeros(len(left), bool), np.zeros(len(right), bool)
    found = []
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if not taken_left[row] and not taken_right[column]:
            taken_left[row] = taken_right[column] = True
            found.append(Match(row, column, float(cosines[row, column])))
    return found
