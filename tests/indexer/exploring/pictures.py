"""Small sets of vectors in known groups."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.neighbours import Vectors, normalised

DIMENSION = 32


def groups(sizes: list[int], *, noise: float = 0.25, seed: int = 1) -> tuple[Vectors, NDArray[np.int64]]:
    """Vectors of length 1 around as many far middles as there are sizes, and the group of each."""
    chance = np.random.default_rng(seed)
    own = np.repeat(np.arange(len(sizes)), sizes)
    middles = np.eye(DIMENSION)[: len(sizes)]
    vectors = middles[own] + noise * chance.normal(size=(len(own), DIMENSION)) / np.sqrt(DIMENSION) * 2
    return normalised(vectors.astype(np.float32)), own


def same(count: int) -> Vectors:
    """The same vector many times."""
    return normalised(np.ones((count, DIMENSION), np.float32))
