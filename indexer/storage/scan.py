"""Looking through vectors one and all: by their signs first, then the most promising in 8 bits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.beside import shared
from indexer.storage.vectorfile import Blocks

Labels: TypeAlias = NDArray[np.int64]
# Positions in the index, counted through all blocks.
Places: TypeAlias = NDArray[np.intp]
# Planes of signs, and where their counts go.
Piece: TypeAlias = tuple[NDArray[np.uint64], NDArray[np.uint16]]

_COMPARED_AT_ONCE = 2_048
# So many distances that threads seldom wait for each other between two pieces, and so few that a cache holds them.
_SCANNED_AT_ONCE = 65_536
# The differing signs of three words of 64 can be counted in a byte.
_WORDS_A_BYTE = 3
_DISTANCES_SAMPLED = 65_536


class Part(NamedTuple):
    """What is scanned of whole blocks: runs of them (from, to), and the signs (words, n) of single places (n,)."""

    runs: list[tuple[int, int]]
    places: Places
    planes: NDArray[np.uint64]


class View(NamedTuple):
    """What one question looks at: whole blocks, and the first `used` of the block being filled."""

    blocks: Blocks
    rest: Blocks
    used: int

    @property
    def size(self) -> int:
        return int(self.rest["labels"].shape[1])

    @property
    def held(self) -> int:
        return len(self.blocks) * self.size + self.used

    def labels(self, places: Places | None = None) -> Labels:
        if places is None:
            return np.concatenate([self.blocks["labels"].reshape(-1), self.rest["labels"][0, : self.used]])
        return self._column("labels", places)

    def rows(self, places: Places) -> NDArray[np.int8]:
        return self._column("rows", places)

    def _column(self, name: str, places: Places) -> NDArray[Any]:
        """Entries of a column at sorted places."""
        number, within = np.divmod(places, self.size)
        whole = int(np.searchsorted(number, len(self.blocks)))
        columns = _whole_entries(self.blocks[name]), _whole_entries(self.rest[name])
        found = np.concatenate([columns[0][number[:whole], within[:whole]], columns[1][0, within[whole:]]])
        kind = self.blocks[name].dtype
        return found.view(kind).reshape(len(places), *self.blocks[name].shape[2:])

    def places_of(self, labels: Labels) -> Places:
        """Where labels stand, sorted; those that are not held are left out. Labels rise through the blocks."""
        labels = np.sort(labels)
        number = np.searchsorted(self.blocks["labels"][:, -1], labels)
        whole = int(np.searchsorted(number, len(self.blocks)))
        rest = self.rest["labels"][0, : self.used]
        within = np.concatenate([self._bisected(number[:whole], labels[:whole]), np.searchsorted(rest, labels[whole:])])
        places = number * self.size + within
        inside = places < self.held
        places, labels = places[inside], labels[inside]
        found: Places = places[self.labels(places) == labels]
        return found

    def _bisected(self, number: Places, labels: Labels) -> Places:
        """Where each label stands, or would stand, in its block."""
        low, high = np.zeros(len(number), np.intp), np.full(len(number), self.size - 1)
        for _ in range(self.size.bit_length()):
            middle = (low + high) // 2
            below = self.blocks["labels"][number, middle] < labels
            low, high = np.where(below, np.minimum(middle + 1, high), low), np.where(below, high, middle)
        return low

    def cosines(self, vector: NDArray[np.float32], places: Places) -> NDArray[np.float32]:
        unit = vector / max(float(np.linalg.norm(vector)), 1e-12)
        found = np.empty(len(places), np.float32)

        def compare(waiting: Iterator[int]) -> None:
            for first in waiting:
                part = slice(first, first + _COMPARED_AT_ONCE)
                # Not BLAS, whose threads wait for each other longer than this takes.
                products = np.einsum("ij,j->i", self._column("rows", places[part]), unit)
                np.divide(products, self._column("lengths", places[part]), out=found[part])

        shared(compare, range(0, len(places), _COMPARED_AT_ONCE))
        return found

    def everything(self) -> Part:
        words = self.rest["planes"].shape[1]
        return Part([(0, len(self.blocks))], np.zeros(0, np.intp), np.zeros((words, 0), np.uint64))

    def distances(self, signs: NDArray[np.uint64], part: Part) -> NDArray[np.uint16]:
        """In how many signs each vector of a part, and of the block being filled, differs, shape (n,)."""
        whole = sum(to - start for start, to in part.runs) * self.size
        found = np.empty(whole + len(part.places) + self.used, "u2")
        step = max(1, _SCANNED_AT_ONCE // self.size)
        pieces = [
            self.blocks["planes"][first : min(first + step, to)]
            for start, to in part.runs
            for first in range(start, to, step)
        ]
        pieces += [part.planes[None], self.rest["planes"][:, :, : self.used]]
        ends = np.cumsum([piece[:, 0].size for piece in pieces])
        counted = [(piece, out) for piece, out in zip(pieces, np.split(found, ends[:-1]), strict=True) if out.size]
        largest = max((out.size for _, out in counted), default=0)
        shared(lambda waiting: _count(waiting, signs, largest), counted)
        return found

    def places(self, chosen: Places, part: Part) -> Places:
        """The places of some (n,) of the distances of a part."""
        starts = np.array([start for start, _ in part.runs] + [len(self.blocks)]) * self.size
        lengths = [(to - start) * self.size for start, to in part.runs]
        offsets = np.cumsum([0, *lengths])
        single = (chosen >= offsets[-1]) & (chosen < offsets[-1] + len(part.places))
        offsets[-1] += len(part.places)
        run = np.clip(np.searchsorted(offsets, chosen, side="right") - 1, 0, len(starts) - 1)
        places: Places = chosen - offsets[run] + starts[run]
        places[single] = part.places[chosen[single] - (offsets[-1] - len(part.places))]
        return places


def _whole_entries(column: NDArray[Any]) -> NDArray[Any]:
    """A column (blocks, n, ...) as one of opaque entries (blocks, n): NumPy copies these four times as fast."""
    if column.ndim == 2:
        return column
    return column.view(np.dtype((np.void, column.strides[1])))[..., 0]


def signs(rows: NDArray[Any]) -> NDArray[np.uint64]:
    """Which components are above zero, 64 of them in a number, shape (n, words)."""
    padded = np.zeros((len(rows), 64 * -(-rows.shape[1] // 64)), np.bool_)
    padded[:, : rows.shape[1]] = rows > 0
    return np.packbits(padded, axis=1, bitorder="little").view("<u8")


def _count(pieces: Iterator[Piece], signs: NDArray[np.uint64], largest: int) -> None:
    """Differing signs of planes (blocks, words, n), each written to its own (blocks * n,)."""
    space = np.empty(largest, np.uint64), np.empty(largest, np.uint8), np.empty(largest, np.uint8)
    for planes, out in pieces:
        shaped = out.reshape(len(planes), -1)
        differing, counts, sums = (part[: out.size].reshape(shaped.shape) for part in space)
        for first in range(0, len(signs), _WORDS_A_BYTE):
            for word in range(first, min(first + _WORDS_A_BYTE, len(signs))):
                np.bitwise_xor(planes[:, word], signs[word], out=differing)
                np.bitwise_count(differing, out=counts if word > first else sums)
                if word > first:
                    np.add(sums, counts, out=sums)
            if first:
                np.add(shaped, sums, out=shaped)
            else:
                shaped[:] = sums


def promising(distances: NDArray[np.uint16], wanted: int) -> Places:
    """Where about the `wanted` smallest distances stand, by a threshold that a sample tells."""
    step = max(1, len(distances) // _DISTANCES_SAMPLED)
    sample = distances[::step]
    threshold = np.partition(sample, min(wanted // step, len(sample) - 1))[min(wanted // step, len(sample) - 1)]
    # Countless equal vectors must not become countless comparisons.
    return np.flatnonzero(distances <= threshold)[: 4 * wanted]


def among(labels: Labels, wanted: Labels) -> NDArray[np.bool_]:
    """Which of `labels` are in `wanted`, which is sorted."""
    if not len(wanted):
        return np.zeros(labels.shape, np.bool_)
    at = np.minimum(np.searchsorted(wanted, labels), len(wanted) - 1)
    return np.equal(wanted[at], labels)
