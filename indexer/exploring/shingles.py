"""Turns texts into sets of hashed shingles and finds the texts whose sets overlap: the same text, a little edited."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.difference import WORD

Shingles = NDArray[np.uint64]

# Texts whose sets overlap so much are copies: a tenth of the words changed leaves 0.57 on average and hardly ever less
# than 0.54, two reports of the same event share less; see ARCHITECTURE.md.
COPY = 0.45
# Words in a row that make a shingle: with a tenth of the words changed, 0.9^3 of the shingles survive.
_WIDTH = 3
# Numbers kept of each text, and how many of them in a row must agree for two texts to be looked at: texts whose sets
# overlap by 0.4 are met with probability 1 - (1 - 0.4^2)^64 > 0.9999 (Broder 1997; Leskovec et al. 2020, chapter 3).
_KEPT, _ROWS = 128, 2
# A text is compared with so many successors among those that it falls together with; each band has another order.
_SUCCESSORS = 4
_MIXERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))


class _Words(dict[str, int]):
    """The number of each word that was met."""

    def __missing__(self, word: str) -> int:
        self[word] = number = crc32(word.encode("utf-8", "replace"))
        return number


def words(text: str) -> list[str]:
    """The words of a text without case, accents put together, punctuation left out."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return WORD.findall(text.casefold())


class Shingler:
    """Makes shingles; remembers the words it has met."""

    def __init__(self) -> None:
        self._numbers = _Words()

    def shingles(self, text: str) -> Shingles:
        """The rising, distinct hashes (n,) of each three words in a row; of all words for a shorter text."""
        numbers = np.fromiter(map(self._numbers.__getitem__, words(text)), np.uint64)
        if not len(numbers):
            return numbers
        width = min(_WIDTH, len(numbers))
        rolled = numbers[: len(numbers) - width + 1].copy()
        with np.errstate(over="ignore"):
            for shift in range(1, width):
                rolled = mixed(rolled) + numbers[shift : len(numbers) - width + 1 + shift]
        return np.unique(mixed(rolled))


def mixed(numbers: Shingles) -> Shingles:
    """The finaliser of SplitMix64 (Steele et al. 2014): near numbers become far ones."""
    with np.errstate(over="ignore"):
        numbers = (numbers ^ (numbers >> np.uint64(30))) * _MIXERS[0]
        numbers = (numbers ^ (numbers >> np.uint64(27))) * _MIXERS[1]
    return numbers ^ (numbers >> np.uint64(31))


def overlap(a: Shingles, b: Shingles) -> float:
    """The Jaccard coefficient of two sets."""
    if not len(a) or not len(b):
        return 0.0
    shared = len(np.intersect1d(a, b, assume_unique=True))
    return shared / (len(a) + len(b) - shared)


def signature(shingles: Shingles) -> Shingles:
    """One-permutation MinHash, shape (128,): the smallest shingle of each of 128 classes.

    A class without a shingle borrows from the next one that has some (Shrivastava and Li 2014), so that short texts
    can be met too.
    """
    kept = np.full(_KEPT, np.iinfo(np.uint64).max, np.uint64)
    classes = (shingles % np.uint64(_KEPT)).astype(np.intp)
    # Shingles rise: written backwards, the smallest of each class stays.
    kept[classes[::-1]] = shingles[::-1]
    filled = np.flatnonzero(kept != np.iinfo(np.uint64).max)
    if not len(filled):
        return kept
    places = np.searchsorted(filled, np.arange(_KEPT)) % len(filled)
    donors = filled[places]
    with np.errstate(over="ignore"):
        distance = ((donors - np.arange(_KEPT)) % _KEPT).astype(np.uint64)
        lent: Shingles = mixed(kept[donors] + distance * _MIXERS[0])
    return lent


def alike(shingles: Sequence[Shingles], step: Callable[[float], None] = lambda done: None) -> list[list[int]]:
    """The groups of two or more texts that hold together by overlaps of at least `COPY`, rising inside and outside.

    Texts are met band by band of their signatures. Where thousands agree in a band, each is compared with its
    successors only, and texts that are already in one group are not compared any more: 50 000 letters of one form
    cost little more than 50 000 comparisons.
    """
    if len(shingles) < 2:
        return []
    signatures = np.stack([signature(one) for one in shingles])
    found: list[tuple[int, int]] = []
    refused: set[tuple[int, int]] = set()
    parts = np.arange(len(shingles))
    for start in range(0, _KEPT, _ROWS):
        step(start / _KEPT)
        for pairs in _met(signatures, start):
            fresh = pairs[parts[pairs[:, 0]] != parts[pairs[:, 1]]]
            known = len(found)
            for a, b in map(tuple, fresh.tolist()):
                if (a, b) not in refused:
                    is_copy = overlap(shingles[a], shingles[b]) >= COPY
                    (found.append if is_copy else refused.add)((a, b))
            if len(found) > known:
                parts = _components(len(shingles), found)
    return joined(len(shingles), found)


def _met(signatures: Shingles, start: int) -> Iterator[NDArray[np.int64]]:
    """Pairs (m, 2) of texts that agree in the band from `start`: neighbours by another number first, then others."""
    with np.errstate(over="ignore"):
        band = mixed(signatures[:, start]) + signatures[:, start + 1]
    order = np.lexsort((signatures[:, start - 1], band))
    for distance in range(1, _SUCCESSORS + 1):
        left, right = order[:-distance], order[distance:]
        together = band[left] == band[right]
        yield np.sort(np.stack([left[together], right[together]], axis=1), axis=1)


def _components(number: int, pairs: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
    """The number (n,) of the group that each thing is in."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    links = np.array(list(pairs), np.int64).reshape(-1, 2)
    graph = coo_matrix((np.ones(len(links), np.int8), (links[:, 0], links[:, 1])), shape=(number, number))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def joined(number: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The groups of two or more of `number` things that the pairs hold together, rising inside and outside."""
    links = list(pairs)
    parts = _components(number, links)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for thing in sorted({thing for pair in links for thing in pair}):
        groups[int(parts[thing])].append(thing)
    return sorted(groups.values())
