"""The vector index: a disposable copy of the catalog's vectors, made for scanning, which catches up by their labels."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.storage.rounding import rounded
from indexer.storage.vectorfile import BLOCK, Blocks, VectorFile, layout

Labels: TypeAlias = NDArray[np.int64]
# Positions in the index, counted through all blocks.
_Places: TypeAlias = NDArray[np.intp]

# The scan of signs leaves so many vectors, which are compared in 8 bits; where there are no more, all are compared.
_COMPARED, _COMPARED_A_RESULT = 8_000, 4
_COMPARED_AT_ONCE = 4_096
# So many distances fit a processor's nearest cache, with what they are made of.
_SCANNED_AT_ONCE = 16_384
# The differing signs of three words of 64 can be counted in a byte.
_WORDS_A_BYTE = 3
_DISTANCES_SAMPLED = 65_536
_DIGITS = 6
# Compact when more than this share of the index is labels that the catalog has replaced or dropped.
STALE_SHARE = 0.25


class VectorIndex:
    """Nearest vectors by cosine. Labels only ever grow: one that the catalog no longer knows is skipped there.

    `fingerprint` names the model: another one's file is thrown away. Adding, saving and compacting from one thread,
    searching from any. Writing raises WorldError when the disk is at fault; nothing is lost by it.
    """

    def __init__(self, folder: Path, dimension: int, fingerprint: str, *, block: int = BLOCK) -> None:
        self.dimension = dimension
        self._kind, self._block = layout(dimension, block), block
        self._file = VectorFile(folder, self._kind, fingerprint)
        self._newest = _OpenBlock(self._kind)
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._file.blocks) * self._block + self._newest.used

    @property
    def applied(self) -> int:
        """The largest label."""
        if self._newest.used:
            return int(self._newest.content["labels"][0, self._newest.used - 1])
        return int(self._file.blocks["labels"][-1, -1]) if len(self._file.blocks) else 0

    # --- keeping in step -----------------------------------------------------------------------------------

    def add(self, labels: Labels, vectors: NDArray[np.float16]) -> None:
        """Add vectors (n, dimension) whose labels (n,) are all larger than any before."""
        start = 0
        while start < len(labels):
            self._keep_full_block()
            part = slice(start, start + self._newest.room)
            rows = rounded(vectors[part])
            lengths = np.maximum(np.linalg.norm(rows.astype(np.float32), axis=1), 1.0)
            self._newest.put(labels[part], lengths, _signs(rows).T, rows)
            start += len(rows)
        self._keep_full_block()

    def _keep_full_block(self) -> None:
        if not self._newest.room:
            with self._lock:
                self._file.append(self._newest.content[0])
                self._newest = _OpenBlock(self._kind)

    def is_stale(self, live: int) -> bool:
        """Whether too much of the index is labels that the catalog (holding `live` vectors) does not know."""
        return len(self) - live > max(1_000, STALE_SHARE * len(self))

    def compact(self, live: Labels) -> None:
        """Keep only these labels, which are sorted; until that is done, questions look through all of them."""
        rest = _OpenBlock(self._kind)
        checks = self._file.write_anew(self._kept(live, rest))
        with self._lock:
            self._file.adopt(checks)
            self._newest = rest

    def _kept(self, live: Labels, filling: _OpenBlock) -> Iterator[Blocks]:
        """Full blocks of what is kept; the rest stays in `filling`."""
        view = self._view()
        for block in [*view.blocks, view.rest[0]]:
            kept = np.flatnonzero(_among(block["labels"], live))
            while len(kept):
                part, kept = kept[: filling.room], kept[filling.room :]
                filling.put(
                    block["labels"][part], block["lengths"][part], block["planes"][:, part], block["rows"][part]
                )
                if not filling.room:
                    yield filling.content[0]
                    filling.used = 0

    def clear(self) -> None:
        """Forget everything; the next catching up builds it anew."""
        with self._lock:
            self._file.adopt(self._file.write_anew([]))
            self._newest = _OpenBlock(self._kind)

    @property
    def unsaved_bytes(self) -> int:
        return self._file.unsaved_bytes

    def save(self) -> None:
        """Make what fills whole blocks last; what does not is applied again at the next start."""
        self._file.save()

    def check(self) -> bool:
        """Whether a further part of the file is as it was written; for idle times."""
        return self._file.check()

    def rest(self) -> None:
        """Let go of memory that questions used."""
        self._file.rest()

    # --- searching -----------------------------------------------------------------------------------------

    def nearest(self, vector: NDArray[np.float32], limit: int, among: Labels | None = None) -> list[tuple[int, float]]:
        """The nearest (label, cosine), highest first; labels may be stale. `among` are sorted labels to choose from.

        The signs of all vectors are compared with the question's (after Charikar 2002: the share of differing signs
        grows with the angle); the cosines of the most promising are taken of vectors in 8 bits. A few are compared
        one and all.
        """
        view = self._view()
        places = None if among is None else np.flatnonzero(_among(view.labels(), among))
        count = view.held if places is None else len(places)
        wanted = max(_COMPARED, _COMPARED_A_RESULT * limit)
        if count > wanted:
            places = _promising(view.distances(_signs(vector[None])[0]), places, wanted)
        elif places is None:
            places = np.arange(count)
        # Sums differ in their last digits by where a vector stands; answers must not.
        cosines = view.cosines(vector, places).astype(np.float64).round(_DIGITS)
        labels = view.labels(places)
        best = np.lexsort((labels, -cosines))[:limit]
        return list(zip(labels[best].tolist(), cosines[best].tolist(), strict=True))

    def _view(self) -> _View:
        with self._lock:
            return _View(self._file.blocks, self._newest.content, self._newest.used)


class _OpenBlock:
    """A block that is being filled. What was put stays as it is, so that it can be read meanwhile."""

    def __init__(self, kind: np.dtype[np.void]) -> None:
        self.content = np.zeros(1, kind)
        self.used = 0

    @property
    def room(self) -> int:
        return int(self.content["labels"].shape[1]) - self.used

    def put(
        self, labels: Labels, lengths: NDArray[np.float32], planes: NDArray[np.uint64], rows: NDArray[np.int8]
    ) -> None:
        block, at = self.content[0], slice(self.used, self.used + len(labels))
        block["labels"][at], block["lengths"][at] = labels, lengths
        block["planes"][:, at], block["rows"][at] = planes, rows
        self.used = at.stop


class _View(NamedTuple):
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

    def labels(self, places: _Places | None = None) -> Labels:
        if places is None:
            return np.concatenate([self.blocks["labels"].reshape(-1), self.rest["labels"][0, : self.used]])
        return self._column("labels", places)

    def _column(self, name: str, places: _Places) -> NDArray[Any]:
        """Entries of a column at sorted places."""
        number, within = np.divmod(places, self.size)
        whole = int(np.searchsorted(number, len(self.blocks)))
        return np.concatenate([self.blocks[name][number[:whole], within[:whole]], self.rest[name][0, within[whole:]]])

    def cosines(self, vector: NDArray[np.float32], places: _Places) -> NDArray[np.float32]:
        unit = vector / max(float(np.linalg.norm(vector)), 1e-12)
        found = [
            # Not BLAS, whose threads wait for each other longer than this takes.
            np.einsum("ij,j->i", self._column("rows", part), unit) / self._column("lengths", part)
            for part in np.split(places, range(_COMPARED_AT_ONCE, len(places), _COMPARED_AT_ONCE))
        ]
        return np.concatenate(found)

    def distances(self, signs: NDArray[np.uint64]) -> NDArray[np.uint16]:
        """In how many signs each vector differs, shape (held,)."""
        found = np.empty(self.held, np.uint16)
        step = max(1, _SCANNED_AT_ONCE // self.size)
        for start in range(0, len(self.blocks), step):
            planes = self.blocks["planes"][start : start + step]
            _differing(planes, signs, found[start * self.size :][: len(planes) * self.size])
        _differing(self.rest["planes"][:, :, : self.used], signs, found[len(self.blocks) * self.size :])
        return found


def _signs(rows: NDArray[Any]) -> NDArray[np.uint64]:
    """Which components are above zero, 64 of them in a number, shape (n, words)."""
    padded = np.zeros((len(rows), 64 * -(-rows.shape[1] // 64)), np.bool_)
    padded[:, : rows.shape[1]] = rows > 0
    return np.packbits(padded, axis=1, bitorder="little").view("<u8")


def _differing(planes: NDArray[np.uint64], signs: NDArray[np.uint64], out: NDArray[np.uint16]) -> None:
    """Counts for planes (blocks, words, n), written to `out` (blocks * n,)."""
    if not out.size:
        return
    shaped = out.reshape(len(planes), -1)
    differing = np.empty(shaped.shape, np.uint64)
    counts, sums = np.empty(shaped.shape, np.uint8), np.empty(shaped.shape, np.uint8)
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


def _promising(distances: NDArray[np.uint16], places: _Places | None, wanted: int) -> _Places:
    """The places of about `wanted` smallest distances, by a threshold that a sample tells."""
    if places is not None:
        distances = distances[places]
    step = max(1, len(distances) // _DISTANCES_SAMPLED)
    sample = distances[::step]
    threshold = np.partition(sample, min(wanted // step, len(sample) - 1))[min(wanted // step, len(sample) - 1)]
    # Countless equal vectors must not become countless comparisons.
    found = np.flatnonzero(distances <= threshold)[: 4 * wanted]
    return found if places is None else places[found]


def _among(labels: Labels, wanted: Labels) -> NDArray[np.bool_]:
    """Which of `labels` are in `wanted`, which is sorted."""
    if not len(wanted):
        return np.zeros(labels.shape, np.bool_)
    at = np.minimum(np.searchsorted(wanted, labels), len(wanted) - 1)
    return np.equal(wanted[at], labels)
