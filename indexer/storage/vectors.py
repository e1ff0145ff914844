"""The vector index: a disposable copy of the catalog's vectors, scanned or walked through, kept in step by labels."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from indexer.storage.graph import Graphs, Step
from indexer.storage.rounding import rounded
from indexer.storage.scan import Labels, Places, View, among, promising, signs
from indexer.storage.settled import FULL, GRAPH_FROM, Settled, plan, settled
from indexer.storage.vectorfile import BLOCK, Blocks, VectorFile, layout

# The scan of signs leaves so many vectors, which are compared in 8 bits; where there are no more, all are compared.
# Of the part that no graph holds, its share of them, and at least a few.
_COMPARED, _COMPARED_LEAST, _COMPARED_A_RESULT = 8_000, 2_000, 4
# So many of the graphs are compared too. Whoever wants more than these results gets them sooner by a scan.
_FROM_GRAPHS, _MOST_FROM_GRAPHS = 400, 800
_DIGITS = 6
# Compact when more than this share of the index is labels that the catalog has replaced or dropped.
STALE_SHARE = 0.25


class VectorIndex:
    """Nearest vectors by cosine. Labels only ever grow: one that the catalog no longer knows is skipped there.

    `fingerprint` names the model: another one's file is thrown away. Adding, saving and compacting from one thread,
    searching from any. Writing raises WorldError when the disk is at fault; nothing is lost by it.
    """

    def __init__(
        self,
        folder: Path,
        dimension: int,
        fingerprint: str,
        *,
        block: int = BLOCK,
        graph_from: int = GRAPH_FROM,
        full: int = FULL,
    ) -> None:
        self.dimension = dimension
        self._kind, self._block = layout(dimension, block), block
        self._graph_from, self._full = graph_from, full
        self._file = VectorFile(folder, self._kind, fingerprint)
        self._graphs = Graphs(folder / "graphs", dimension, fingerprint)
        self._newest = _OpenBlock(self._kind)
        self._lock = threading.Lock()
        self._settled: Settled | None = None

    def __len__(self) -> int:
        return len(self._file.blocks) * self._block + self._newest.used

    @property
    def applied(self) -> int:
        """The largest label."""
        if self._newest.used:
            return int(self._newest.content["labels"][0, self._newest.used - 1])
        return int(self._file.blocks["labels"][-1, -1]) if len(self._file.blocks) else 0

    @property
    def highest(self) -> int:
        """The largest label that anything here was made of; more than `applied` where the newest were not saved."""
        return max(self.applied, self._graphs.highest)

    # --- keeping in step -----------------------------------------------------------------------------------

    def add(self, labels: Labels, vectors: NDArray[np.float16], exact: NDArray[np.bool_] | bool = True) -> None:
        """Add vectors (n, dimension) whose labels (n,) are all larger than any before; only exact ones settle."""
        start, exact = 0, np.broadcast_to(exact, labels.shape)
        while start < len(labels):
            self._keep_full_block()
            part = slice(start, start + self._newest.room)
            rows = rounded(vectors[part])
            lengths = np.maximum(np.linalg.norm(rows.astype(np.float32), axis=1), 1.0)
            self._newest.put(labels[part], exact[part], lengths, signs(rows).T, rows)
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
            self._newest, self._settled = rest, None

    def _kept(self, live: Labels, filling: _OpenBlock) -> Iterator[Blocks]:
        """Full blocks of what is kept; the rest stays in `filling`."""
        for block in [*self._file.blocks, self._newest.content[0]]:
            kept = np.flatnonzero(among(block["labels"], live))
            while len(kept):
                part, kept = kept[: filling.room], kept[filling.room :]
                labels, exact, lengths = (block[name][part] for name in ("labels", "exact", "lengths"))
                filling.put(labels, exact, lengths, block["planes"][:, part], block["rows"][part])
                if not filling.room:
                    yield filling.content[0]
                    filling.used = 0

    def clear(self) -> None:
        """Forget everything; the next catching up builds it anew."""
        with self._lock:
            self._file.adopt(self._file.write_anew([]))
            self._newest, self._settled = _OpenBlock(self._kind), None
        self._graphs.clear()

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
        for graph in self._graphs.opened:
            graph.rest()

    def close(self) -> None:
        """Another index has the folder now; a graph that is being built will not be used."""
        self._graphs.close()

    # --- settling ------------------------------------------------------------------------------------------

    def settle(self, step: Step) -> bool:
        """Put exact vectors that last into a graph once there are enough; whether there may be more to do.

        From one thread, which passes `step` every few milliseconds. The graphs of an opened index are searched only
        after the first call, which looks at each of their bytes. Raises WorldError when the disk is at fault.
        """
        epoch = self._graphs.epoch
        self._graphs.open(step)
        seen = self._look(step)
        if seen.stale:
            self._graphs.drop(seen.stale)
            seen = self._look(step)
        growing, count = plan(seen.graphs, len(seen.pending), self._graph_from, self._full)
        if not count:
            return False
        view = View(self._lasting()[0], np.zeros(1, self._kind), 0)
        # Some may have left the index meanwhile.
        held = view.labels(view.places_of(seen.pending[:count]))
        if not len(held):
            return False
        self._graphs.grow(growing, held, lambda part: view.rows(view.places_of(part)), step, epoch)
        self._look(step)
        return True

    def forget_graphs(self) -> None:
        """Scan everything until the graphs are built anew."""
        with self._lock:
            self._settled = None
        self._graphs.clear()

    def _lasting(self) -> tuple[Blocks, int]:
        """The blocks that are saved, and the generation of the file."""
        with self._lock:
            return self._file.lasting, self._file.generation

    def _look(self, step: Step) -> Settled:
        (blocks, generation), graphs, known = self._lasting(), self._graphs.opened, self._settled
        if known is not None and (known.blocks, known.graphs) == (len(blocks), graphs):
            return known
        seen = settled(blocks, graphs, step)
        with self._lock:
            if generation == self._file.generation and graphs == self._graphs.opened:
                self._settled = seen
        return seen

    # --- searching -----------------------------------------------------------------------------------------

    def nearest(self, vector: NDArray[np.float32], limit: int, among: Labels | None = None) -> list[tuple[int, float]]:
        """The nearest (label, cosine), highest first; labels may be stale. `among` are sorted labels to choose from.

        The signs of all vectors that no graph holds are compared with the question's (after Charikar 2002: the share
        of differing signs grows with the angle); the cosines of the most promising, and of what the graphs name, are
        taken of vectors in 8 bits. A few are compared one and all; a choice is always scanned, and so is everything
        while graphs hold little of it.
        """
        with self._lock:
            view, known = self._view(), self._settled
        if among is not None:
            places = self._chosen(view, vector, limit, among)
        elif known is None or limit > _MOST_FROM_GRAPHS or not known.is_worth_walking(len(view.blocks), view.size):
            places = self._scanned(view, vector, limit)
        else:
            places = self._walked(view, known, vector, limit)
        # Sums differ in their last digits by where a vector stands; answers must not.
        cosines = view.cosines(vector, places).astype(np.float64).round(_DIGITS)
        near = _highest(cosines, limit)
        cosines, labels = cosines[near], view.labels(places[near])
        best = np.lexsort((labels, -cosines))[:limit]
        return list(zip(labels[best].tolist(), cosines[best].tolist(), strict=True))

    def cosines(self, vector: NDArray[np.float32], labels: Labels) -> dict[int, float]:
        """The cosine of each of these labels that is held."""
        with self._lock:
            view = self._view()
        places = view.places_of(labels)
        cosines = view.cosines(vector, places).astype(np.float64).round(_DIGITS)
        return dict(zip(view.labels(places).tolist(), cosines.tolist(), strict=True))

    def _view(self) -> View:
        return View(self._file.blocks, self._newest.content, self._newest.used)

    def _chosen(self, view: View, vector: NDArray[np.float32], limit: int, wanted: Labels) -> Places:
        places: Places = np.flatnonzero(among(view.labels(), wanted))
        if len(places) <= (compared := max(_COMPARED, _COMPARED_A_RESULT * limit)):
            return places
        distances = view.distances(signs(vector[None])[0], view.everything())
        return places[promising(distances[places], compared)]

    def _scanned(self, view: View, vector: NDArray[np.float32], limit: int) -> Places:
        if view.held <= (compared := max(_COMPARED, _COMPARED_A_RESULT * limit)):
            return np.arange(view.held)
        return promising(view.distances(signs(vector[None])[0], view.everything()), compared)

    def _walked(self, view: View, settled: Settled, vector: NDArray[np.float32], limit: int) -> Places:
        """What the graphs name, and of the rest as many as a scan of everything would probably compare."""
        row = rounded(vector[None])[0]
        wanted = max(_FROM_GRAPHS, limit)
        found = [graph.nearest(row, wanted) for graph in settled.graphs]
        labels, distances = (np.concatenate(part) for part in zip(*found, strict=True))
        named = view.places_of(labels[np.argsort(distances, kind="stable")[:wanted]])
        part = settled.scanned(len(view.blocks))
        differing = view.distances(signs(vector[None])[0], part)
        if not len(differing):
            return named
        compared = max(_COMPARED_LEAST, _COMPARED * len(differing) // view.held, _COMPARED_A_RESULT * limit)
        return _united(named, view.places(promising(differing, compared), part))


def _united(some: Places, others: Places) -> Places:
    """All of them, sorted, each once; NumPy's own way, by hashing, takes three times as long."""
    every = np.sort(np.concatenate([some, others]))
    return every[np.diff(every, prepend=-1) > 0]


def _highest(values: NDArray[np.float64], count: int) -> Places:
    """Where the `count` highest values stand, and those that equal the last of them."""
    if count >= len(values):
        return np.arange(len(values))
    return np.flatnonzero(values >= np.partition(values, -count)[-count])


class _OpenBlock:
    """A block that is being filled. What was put stays as it is, so that it can be read meanwhile."""

    def __init__(self, kind: np.dtype[np.void]) -> None:
        self.content = np.zeros(1, kind)
        self.used = 0

    @property
    def room(self) -> int:
        return int(self.content["labels"].shape[1]) - self.used

    def put(
        self,
        labels: Labels,
        exact: NDArray[np.bool_],
        lengths: NDArray[np.float32],
        planes: NDArray[np.uint64],
        rows: NDArray[np.int8],
    ) -> None:
        block, at = self.content[0], slice(self.used, self.used + len(labels))
        block["labels"][at], block["exact"][at], block["lengths"][at] = labels, exact, lengths
        block["planes"][:, at], block["rows"][at] = planes, rows
        self.used = at.stop
