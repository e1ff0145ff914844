"""Finds topics: two levels of groups of like vectors, as many as the vectors themselves fall into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.neighbours import Neighbours, Step, Vectors, averaged, means, nearest_centre, normalised, settled

Labels = NDArray[np.int64]

NONE = -1
# How many groups are tried, and how many a person can take in at once.
_TRIED = (2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 30, 36, 44, 54, 66, 80, 98, 120, 146, 178)
_MOST_TOPICS = 16
# A group has at least this many files; less is no topic.
SMALLEST = 4
_MEAN_SIZE = 8
# Vectors are grouped after they were drawn towards their neighbours, along this many main directions: banking questions
# 0.755 to 0.80 NMI, see ARCHITECTURE.md.
_DIRECTIONS = 64
# The number is chosen on this many vectors by their silhouette (Rousseeuw 1987), which is noisy by about as much as
# stated: the smallest number that comes so near the best one is taken, and the last run's topics before any other.
_SAMPLE = 8_000
_NOISE = 0.01
_STARTS, _ROUNDS_TO_SETTLE = 4, 30
# What is less alike (mean cosine) to its nearest neighbours belongs to nothing.
_LONELY, _COMPANY = 0.2, 3
_DIVIDED_FROM = 24


class Clusters(NamedTuple):
    """For each vector its topic (n,) and the part of it (n,), numbered from 0 through all topics; NONE for neither.

    `chosen` is 1 if the vectors fall into the topics themselves, 2 if into their parts.
    """

    topics: Labels
    parts: Labels
    chosen: int


def clustered(
    vectors: Vectors, neighbours: Neighbours, previous: Sequence[Vectors] = (), step: Step = lambda done: None
) -> Clusters:
    """Group n vectors of length 1, shape (n, dimension).

    `previous` are the centres of an earlier run's topics and of its parts, from which this one starts.
    """
    count = len(vectors)
    lonely = _lonely(neighbours, count)
    if count < 2 * SMALLEST or lonely.all():
        whole = np.where(lonely | (count < SMALLEST), NONE, 0)
        return Clusters(whole, whole, 1)
    centred = normalised(vectors - vectors.mean(axis=0))
    if not np.any(np.abs(centred) > 0) or float(np.var(vectors, axis=0).sum()) < 1e-6:
        return Clusters(np.zeros(count, np.int64), np.zeros(count, np.int64), 1)
    space = _Space(centred, averaged(centred @ directions(centred, _DIRECTIONS).T, neighbours))
    step(0.2)
    labels = space.grouped(previous)
    step(0.7)
    topics, parts, chosen = _two_levels(space, labels)
    step(1.0)
    topics[lonely] = parts[lonely] = NONE
    return Clusters(_renumbered(topics), _renumbered(parts), chosen)


def _lonely(neighbours: Neighbours, count: int) -> NDArray[np.bool_]:
    company = neighbours.cosines[:, :_COMPANY]
    return company.mean(axis=1) < _LONELY if company.size else np.ones(count, bool)


def directions(centred: Vectors, number: int) -> Vectors:
    """The main directions of centred vectors, shape (at most number, dimension), the widest first."""
    number = min(number, *centred.shape)
    _, axes = np.linalg.eigh(centred.T @ centred)
    chosen: Vectors = axes.T[::-1][:number].astype(np.float32)
    # An axis has no sign of its own; a fixed one keeps maps from being mirrored.
    signs = np.sign(chosen[np.arange(number), np.abs(chosen).argmax(axis=1)])
    return np.asarray(chosen * signs[:, None], np.float32)


class _Space:
    """Vectors as they are (`judged` in) and drawn together (`grouped` in)."""

    def __init__(self, centred: Vectors, drawn: Vectors) -> None:
        self.centred, self.drawn = centred, drawn
        self.sample = np.random.default_rng(0).permutation(len(drawn))[:_SAMPLE]
        self._drawn_sample, self._centred_sample = drawn[self.sample], centred[self.sample]
        self._precise_sample = self._drawn_sample.astype(np.float64)

    def __len__(self) -> int:
        return len(self.drawn)

    def part(self, members: NDArray[np.int64]) -> _Space:
        inner = self.centred[members]
        return _Space(normalised(inner - inner.mean(axis=0)), self.drawn[members])

    def grouped(self, previous: Sequence[Vectors] = (), tried: Sequence[int] = _TRIED) -> Labels:
        """The labels (n,) of the best separated grouping."""
        most = max(2, len(self._drawn_sample) // _MEAN_SIZE)
        kept = [self._kept(centres) for centres in previous if 1 < len(centres) <= most]
        fresh = [self._tried(number) for number in tried if number <= most]
        best = max(score for score, _ in (*kept, *fresh))
        centres = next(centres for score, centres in (*kept, *fresh) if score >= best - _NOISE)
        return nearest_centre(self.drawn, centres)

    def separation(self, labels: Labels) -> float:
        """The mean silhouette of labels (sample,), in the space that nothing was drawn together in."""
        return silhouette(self._centred_sample, labels)

    def _tried(self, number: int) -> tuple[float, Vectors]:
        from sklearn.cluster import kmeans_plusplus

        # In 64 bits, as scikit-learn converts 32 bits piece by piece, which takes three times as long.
        starts = (kmeans_plusplus(self._precise_sample, number, random_state=start)[0] for start in range(_STARTS))
        return max((self._judged(start.astype(np.float32)) for start in starts), key=lambda judged: judged[0])

    def _kept(self, members: Vectors) -> tuple[float, Vectors]:
        """Start at an earlier run's groups: `members` are their centres among the vectors as they are."""
        own = nearest_centre(self._centred_sample, members)
        present, own = np.unique(own, return_inverse=True)
        return self._judged(normalised(means(self._drawn_sample, own, len(present))))

    def _judged(self, start: Vectors) -> tuple[float, Vectors]:
        centres = settled(self._drawn_sample, start, _ROUNDS_TO_SETTLE)
        return self.separation(nearest_centre(self._drawn_sample, centres)), centres


def silhouette(vectors: Vectors, labels: Labels) -> float:
    """The mean silhouette by cosine distance, from the sums of the groups: exact without any pair being looked at."""
    present, own, counts = np.unique(labels, return_inverse=True, return_counts=True)
    if len(present) < 2 or len(present) >= len(labels):
        return -1.0
    sums = means(vectors, own, len(present)) * counts[:, None]
    likeness = vectors @ sums.T
    rows = np.arange(len(labels))
    inside = 1.0 - (likeness[rows, own] - 1.0) / np.maximum(counts[own] - 1, 1)
    outside = 1.0 - likeness / counts
    outside[rows, own] = np.inf
    nearest = outside.min(axis=1)
    scores = (nearest - inside) / np.maximum(np.maximum(inside, nearest), 1e-9)
    return float(np.where(counts[own] > 1, scores, 0.0).mean())


def _two_levels(space: _Space, labels: Labels) -> tuple[Labels, Labels, int]:
    """The grouping as topics, each divided once more, or as parts, gathered into topics."""
    if len(np.unique(labels)) <= _MOST_TOPICS:
        return labels.copy(), _divided(space, labels), 1
    return _gathered(space, labels), labels.copy(), 2


def _divided(space: _Space, labels: Labels) -> Labels:
    parts = np.zeros_like(labels)
    for topic in np.unique(labels):
        members = np.flatnonzero(labels == topic)
        inner = np.zeros(len(members), np.int64)
        if len(members) >= _DIVIDED_FROM:
            inner = space.part(members).grouped(tried=[n for n in _TRIED if n <= _MOST_TOPICS])
        parts[members] = parts.max() + 1 + inner
    return parts


def _gathered(space: _Space, labels: Labels) -> Labels:
    from sklearn.cluster import AgglomerativeClustering

    numbered = _renumbered(labels)
    centres = normalised(means(space.centred, numbered, int(numbered.max()) + 1))
    best_score, best = -2.0, labels
    for number in [number for number in _TRIED if 3 <= number <= _MOST_TOPICS]:
        gathered = AgglomerativeClustering(number, metric="cosine", linkage="average").fit(centres).labels_[numbered]
        score = space.separation(gathered[space.sample])
        if score > best_score:
            best_score, best = score, gathered
    return best.astype(np.int64)


def _renumbered(labels: Labels) -> Labels:
    """Numbers without gaps, NONE kept; groups too small to be one become NONE."""
    kept, places, counts = np.unique(labels, return_inverse=True, return_counts=True)
    valid = (kept != NONE) & (counts >= min(SMALLEST, len(labels)))
    numbers = np.where(valid, np.cumsum(valid) - 1, NONE)
    renumbered: Labels = numbers[places].astype(np.int64)
    return renumbered
