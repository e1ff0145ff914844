"""Places vectors on a plane: at once along their main directions, or so that neighbours stay neighbours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.clusters import directions
from indexer.exploring.neighbours import Neighbours, Step, Vectors

Places = NDArray[np.float32]

# As openTSNE chooses them itself (Policar et al. 2024): kNN of three times the perplexity, early exaggeration.
PERPLEXITY = 30
_EARLY, _LATE = (250, 12.0, 0.5), (500, 1.0, 0.8)
_SMALLEST = 8
# Fewer are done by one thread before a second one has begun.
_ALONE = 2_000
# A new file goes where the nearest of these neighbours lie.
_HOSTS = 8
# The sum of these shares lies on the map's square; outliers of a PCA would squeeze everything else.
_EDGE = 0.005


def first(vectors: Vectors) -> Places:
    """Places (n, 2) from -1 to 1 along the two main directions."""
    if len(vectors) < 3:
        return np.linspace([-0.5, 0.0], [0.5, 0.0], len(vectors), dtype=np.float32)
    centred = vectors - vectors.mean(axis=0)
    return framed(centred @ directions(centred, 2).T)


def refined(vectors: Vectors, neighbours: Neighbours, start: Places, step: Step = lambda done: None) -> Places:
    """Places (n, 2) from -1 to 1 by t-SNE, begun at `start`; `neighbours` has 3 * PERPLEXITY columns if n allows.

    `step` hears the share that is done and may raise to end the work.
    """
    if len(vectors) < _SMALLEST:
        return start
    from openTSNE import TSNEEmbedding
    from openTSNE.affinity import PerplexityBasedNN
    from openTSNE.nearest_neighbors import PrecomputedNeighbors

    distances = np.sqrt(np.maximum(2.0 - 2.0 * neighbours.cosines, 0.0)) + 1e-6
    columns = neighbours.indices.shape[1]
    jobs = 2 if len(vectors) > _ALONE else 1
    affinities = PerplexityBasedNN(
        knn_index=PrecomputedNeighbors(neighbours.indices.astype(np.int64), distances.astype(np.float64)),
        perplexity=min(PERPLEXITY, columns / 3),
        method="exact",
        n_jobs=jobs,
    )
    embedding = TSNEEmbedding(
        np.asarray(start, np.float64) * 1e-4 / max(float(start[:, 0].std()), 1e-9),
        affinities,
        n_jobs=jobs,
        random_state=0,
        negative_gradient_method="fft" if len(vectors) > 10_000 else "bh",
    )
    total = sum(rounds for rounds, _, _ in (_EARLY, _LATE))
    done = 0
    for rounds, exaggeration, momentum in (_EARLY, _LATE):
        for _ in range(0, rounds, 50):
            embedding.optimize(50, exaggeration=exaggeration, momentum=momentum, inplace=True)
            done += 50
            step(done / total)
    return framed(np.asarray(embedding, np.float32))


def placed(vectors: Vectors, landmarks: Vectors, places: Places) -> Places:
    """Places (n, 2) of vectors among landmarks (m, dimension) that have places (m, 2): where the nearest ones lie."""
    if not len(landmarks):
        return first(vectors)
    near = min(_HOSTS, len(landmarks))
    found = np.empty((len(vectors), 2), np.float32)
    for start in range(0, len(vectors), 1_024):
        cosines = vectors[start : start + 1_024] @ landmarks.T
        best = np.argpartition(cosines, -near, axis=1)[:, -near:]
        weights = np.exp(20.0 * (np.take_along_axis(cosines, best, axis=1) - cosines.max(axis=1, keepdims=True)))
        chosen = np.einsum("ij,ijk->ik", weights, places[best])
        found[start : start + 1_024] = chosen / weights.sum(axis=1, keepdims=True)
    return found


def framed(places: NDArray[np.float32] | NDArray[np.float64]) -> Places:
    """The same picture moved and scaled, both directions alike, into -1 to 1; the outermost go to the edge."""
    low, high = np.quantile(places, [_EDGE, 1 - _EDGE], axis=0)
    middle, half = (low + high) / 2, max(float((high - low).max()) / 2, 1e-9)
    return np.asarray(np.clip((places - middle) / (half * 1.05), -1.0, 1.0), np.float32)
