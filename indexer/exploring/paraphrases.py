"""Finds documents that say the same in other words: passages that are near in meaning, joined into documents."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.neighbours import Step, Vectors, nearest

# Two passages of this cosine say the same, if much of the rest of their documents does, too.
CLOSE = 0.8
# The share of the longer document's text that must have its like in the other one.
OVERLAP = 0.5
_NEIGHBOURS = 10


def same_meaning(
    vectors: Vectors, owners: NDArray[np.int64], lengths: NDArray[np.int64], step: Step = lambda done: None
) -> Iterator[tuple[int, int, float]]:
    """(document, document, overlap) of each pair that says the same, the lower number first.

    `vectors` (n, dimension) of length 1 are passages, `owners` (n,) their documents and `lengths` (n,) their sizes.
    The overlap is the share of the longer document's text whose nearest passages lie in the other one; a passage
    is sought among its ten nearest, so no two documents are compared that have nothing in common.
    """
    neighbours = nearest(vectors, _NEIGHBOURS, step)
    rows, columns = np.nonzero(neighbours.cosines >= CLOSE)
    left, right = rows, neighbours.indices[rows, columns].astype(np.int64)
    # Nearness is mutual even where one of the two has ten nearer ones.
    left, right = np.concatenate([left, right]), np.concatenate([right, left])
    foreign = owners[left] != owners[right]
    left, right = left[foreign], right[foreign]
    if not len(left):
        return
    documents = int(owners.max()) + 1
    sizes = np.bincount(owners, weights=lengths, minlength=documents)
    # Each passage counts once for each other document, however many of its passages are near.
    once = np.unique(left * documents + owners[right])
    passages, others = once // documents, once % documents
    pairs, places = np.unique(owners[passages] * documents + others, return_inverse=True)
    shares = np.bincount(places, weights=lengths[passages]) / sizes[pairs // documents]
    share_of = dict(zip(pairs.tolist(), shares.tolist(), strict=True))
    for pair, share in share_of.items():
        a, b = divmod(pair, documents)
        if a < b:
            overlap = min(share, share_of.get(b * documents + a, 0.0))
            if overlap >= OVERLAP:
                yield a, b, overlap
