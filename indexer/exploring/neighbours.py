"""Finds the nearest neighbours of all vectors among each other: all pairs while they are few, by cells beyond."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Step = Callable[[float], None]

# Up to here all pairs are compared: two seconds.
_ALL_PAIRS = 12_000
_BLOCK = 1_024
# Of about sqrt(n) cells these nearest ones are looked into (inverted file search, Sivic and Zisserman 2003).
_PROBES = 16
_MOST_AVERAGED, _AVERAGINGS = 15, 2
_TRAINING = 20_000
_ROUNDS = 8
# A cell may be this many times as large as the mean one; a larger one holds near-identical texts and is cut.
_LARGEST_CELL = 4


class Neighbours(NamedTuple):
    """For each vector its neighbours (n, k), nearest first and without itself, and their cosines (n, k)."""

    indices: NDArray[np.int32]
    cosines: NDArray[np.float32]


def normalised(vectors: Vectors) -> Vectors:
    """Rows of length 1, shape unchanged; a row of zeros stays one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = (vectors / np.maximum(lengths, 1e-12)).astype(np.float32, copy=False)
    return scaled


def nearest(vectors: Vectors, k: int, step: Step = lambda done: None, seed: int = 0) -> Neighbours:
    """The `k` nearest others of each of n vectors of length 1, shape (n, dimension); fewer columns if n <= k.

    Exact for up to 12 000 vectors. `step` hears the share that is done and may raise to end the work.
    """
    count = len(vectors)
    k = min(k, count - 1)
    found = Neighbours(np.zeros((count, max(k, 0)), np.int32), np.zeros((count, max(k, 0)), np.float32))
    if k <= 0:
        return found
    done = 0
    for rows, candidates in _blocks(vectors, k, seed):
        _fill(found, vectors, rows, candidates, k)
        done += len(rows)
        step(done / count)
    return found


def _fill(
    found: Neighbours, vectors: Vectors, rows: NDArray[np.int64], candidates: NDArray[np.int64] | None, k: int
) -> None:
    others = vectors if candidates is None else vectors[candidates]
    cosines = vectors[rows] @ others.T
    own = rows if candidates is None else np.searchsorted(candidates, rows)
    cosines[np.arange(len(rows)), own] = -2.0
    best = np.argpartition(cosines, -k, axis=1)[:, -k:]
    values = np.take_along_axis(cosines, best, axis=1)
    order = np.argsort(-values, axis=1, kind="stable")
    best = np.take_along_axis(best, order, axis=1)
    found.indices[rows] = best if candidates is None else candidates[best]
    found.cosines[rows] = np.take_along_axis(values, order, axis=1)


def _blocks(vectors: Vectors, k: int, seed: int) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64] | None]]:
    """(rows, candidates in rising order, or None for all): every row comes once, with at least k others."""
    count = len(vectors)
    if count <= _ALL_PAIRS:
        for start in range(0, count, _BLOCK):
            yield np.arange(start, min(start + _BLOCK, count)), None
        return
    cells, centres = _cells(vectors, seed)
    closeness = centres @ centres.T
    for number, members in enumerate(cells):
        near = np.argsort(-closeness[number], kind="stable")
        candidates = np.sort(np.concatenate([cells[other] for other in near[:_PROBES]]))
        if len(candidates) <= k:
            candidates = np.arange(count)
        yield members, candidates


def _cells(vectors: Vectors, seed: int) -> tuple[list[NDArray[np.int64]], Vectors]:
    """Members of each cell and the cells' centres."""
    random = np.random.default_rng(seed)
    number = int(np.sqrt(len(vectors)))
    sample = vectors[random.choice(len(vectors), min(_TRAINING, len(vectors)), replace=False)]
    centres = settled(sample, sample[random.choice(len(sample), number, replace=False)], _ROUNDS)
    own = nearest_centre(vectors, centres)
    order = np.argsort(own, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(own[order])) + 1)
    largest = _LARGEST_CELL * len(vectors) // number
    cells = [piece for part in parts for piece in np.array_split(part, -(-len(part) // largest))]
    return cells, normalised(np.stack([vectors[cell].mean(axis=0) for cell in cells]))


def settled(sample: Vectors, centres: Vectors, rounds: int) -> Vectors:
    """Centres (k, dimension) after at most so many rounds of spherical k-means; one without members stays."""
    before = None
    for _ in range(rounds):
        own = nearest_centre(sample, centres)
        if before is not None and np.array_equal(own, before):
            break
        before, moved = own, means(sample, own, len(centres))
        empty = np.bincount(own, minlength=len(centres)) == 0
        moved[empty] = centres[empty]
        centres = normalised(moved)
    return centres


def averaged(vectors: Vectors, neighbours: Neighbours) -> Vectors:
    """Vectors (n, dimension) drawn towards their neighbours, of length 1: what they share stands out.

    Two rounds of averaging over the links, weighted by squared cosines (simple graph convolution, Wu et al. 2019).
    """
    from scipy.sparse import csr_matrix, identity

    count = len(vectors)
    near = min(_MOST_AVERAGED, max(3, int(np.sqrt(count) / 3)), neighbours.indices.shape[1])
    rows = np.repeat(np.arange(count), near)
    weights = np.maximum(neighbours.cosines[:, :near].ravel(), 0.0) ** 2
    links = csr_matrix((weights, (rows, neighbours.indices[:, :near].ravel())), shape=(count, count))
    links = links.maximum(links.T) + identity(count, np.float32, "csr")
    scale = np.asarray(1.0 / links.sum(axis=1), np.float32)
    for _ in range(_AVERAGINGS):
        vectors = np.asarray(links @ vectors, np.float32) * scale
    return normalised(vectors)


def means(vectors: Vectors, groups: NDArray[np.int64], number: int) -> Vectors:
    """The mean vector of each group, shape (number, dimension); zeros for a group without members."""
    from scipy.sparse import csr_matrix

    counts = np.bincount(groups, minlength=number)
    weights = (1.0 / np.maximum(counts, 1)).astype(np.float32)[groups]
    chosen = csr_matrix((weights, (groups, np.arange(len(groups)))), shape=(number, len(groups)))
    return np.asarray(chosen @ vectors, np.float32)


def nearest_centre(vectors: Vectors, centres: Vectors) -> NDArray[np.int64]:
    """The number (n,) of the centre with the highest cosine."""
    blocks = (vectors[start : start + _BLOCK] for start in range(0, len(vectors), _BLOCK))
    return np.concatenate([np.argmax(block @ centres.T, axis=1) for block in blocks])
