"""Finds things that do not belong to the group they are in: their neighbours and the groups' middles are elsewhere."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.neighbours import Neighbours, Vectors, means, normalised

# A group of fewer says too little about what belongs to it.
SMALLEST = 4
NEIGHBOURS = 15
# How sharply the cosine with a group's middle tells, and the least that a share of neighbours may count: chosen on
# moved news, where neighbours alone find 0.82, middles alone 0.86 and both 0.89 of them; see ARCHITECTURE.md.
_SHARPNESS, _LEAST = 10.0, 0.02
# Evidence beyond this is certainty; the share of a group that may look misplaced before it is a group of all sorts.
_MOST, _MANY = 50.0, 0.15
# Whatever is this like the middle of its group, as of thousands of reports that differ in a number, belongs there.
_AT_HOME = 0.9


class Belonging(NamedTuple):
    """For each thing (n,) the other group that it fits best, and the probability that it belongs there and not here.

    -1 and 0 for things in small groups, and for those that no other group comes into question for.
    """

    groups: NDArray[np.int64]
    scores: NDArray[np.float64]


def misplaced(vectors: Vectors, groups: NDArray[np.int64], neighbours: Neighbours) -> Belonging:
    """Judge n vectors of length 1 in numbered groups (n,), each by all the others.

    Two witnesses are multiplied (product of experts, Hinton 2002): the share of a thing's neighbours in a group, and
    the cosine with the group's middle, the thing itself left out. What many others of both groups would show as well
    is no evidence.
    """
    count, number = len(vectors), int(groups.max(initial=-1)) + 1
    best, scores = np.full(count, -1), np.zeros(count)
    if number < 2 or not neighbours.indices.size:
        return Belonging(best, scores)
    centred = normalised(vectors - vectors.mean(axis=0))
    things, candidates, shares = _candidates(groups, neighbours)
    cosines = _cosines(centred, groups, number, things, candidates)
    evidence = _SHARPNESS * cosines + np.log(shares + _LEAST)
    sizes = np.bincount(groups, minlength=number)
    own = candidates == groups[things]
    evidence[sizes[candidates] < SMALLEST] = -np.inf
    here = np.full(count, -np.inf)
    here[things[own]] = evidence[own]
    elsewhere = np.flatnonzero(~own)
    # Sorted by evidence, the last one written for each thing is its best.
    order = elsewhere[np.argsort(evidence[elsewhere], kind="stable")]
    there = np.full(count, -np.inf)
    there[things[order]], best[things[order]] = evidence[order], candidates[order]
    judged = np.isfinite(here) & np.isfinite(there) & ~_at_home(vectors, groups, number)
    best = np.where(judged, best, -1)
    margins = np.full(count, -_MOST)
    margins[judged] = np.clip(there[judged] - here[judged], -_MOST, _MOST)
    usual = _usual(margins, groups, number)
    margins -= usual[groups] + usual[best]
    return Belonging(best, np.where(judged, 1.0 / (1.0 + np.exp(-margins)), 0.0))


def _at_home(vectors: Vectors, groups: NDArray[np.int64], number: int) -> NDArray[np.bool_]:
    sums = means(vectors, groups, number) * np.bincount(groups, minlength=number)[:, None]
    return np.asarray(np.sum(vectors * normalised(sums[groups] - vectors), axis=1) >= _AT_HOME)


def _usual(margins: NDArray[np.float64], groups: NDArray[np.int64], number: int) -> NDArray[np.float64]:
    """The margin that many a thing of each group has, 0 at least: of a group of all sorts nothing can be missing."""
    order = np.lexsort((margins, groups))
    ends = np.cumsum(np.bincount(groups, minlength=number))
    sizes = np.diff(ends, prepend=0)
    places = np.maximum(ends - 1 - (sizes * _MANY).astype(np.int64), ends - sizes)
    return np.asarray(np.maximum(margins[order][places], 0.0), np.float64)


def _candidates(
    groups: NDArray[np.int64], neighbours: Neighbours
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """(thing, group, share of its neighbours by cosine) of its own group and of all its neighbours' groups."""
    count, near = neighbours.indices.shape
    number = int(groups.max()) + 1
    weights = np.maximum(neighbours.cosines, 0.0).astype(np.float64)
    weights /= np.maximum(weights.sum(axis=1, keepdims=True), 1e-9)
    pairs = np.repeat(np.arange(count), near) * number + groups[neighbours.indices].ravel()
    pairs = np.concatenate([pairs, np.arange(count) * number + groups])
    unique, places = np.unique(pairs, return_inverse=True)
    added = np.concatenate([weights.ravel(), np.zeros(count)])
    shares = np.asarray(np.bincount(places, weights=added), np.float64)
    return (unique // number).astype(np.int64), (unique % number).astype(np.int64), shares


def _cosines(
    centred: Vectors,
    groups: NDArray[np.int64],
    number: int,
    things: NDArray[np.int64],
    candidates: NDArray[np.int64],
) -> NDArray[np.float64]:
    """The cosine of each thing with the middle of each candidate, without the thing itself."""
    sums = means(centred, groups, number) * np.bincount(groups, minlength=number)[:, None]
    cosines = np.empty(len(things))
    for start in range(0, len(things), 8_192):
        part = slice(start, start + 8_192)
        vectors = centred[things[part]]
        inside = (candidates[part] == groups[things[part]])[:, None]
        cosines[part] = np.sum(vectors * normalised(sums[candidates[part]] - inside * vectors), axis=1)
    return cosines
