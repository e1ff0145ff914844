"""Which vectors graphs answer for, what is left to the scan, and when a graph is worth its building."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from indexer.storage.graph import Graph, Step
from indexer.storage.scan import Labels, Part, Places, among
from indexer.storage.vectorfile import Blocks

# Fewer exact vectors than GRAPH_FROM are scanned as fast. A graph is copied when it grows: it grows by at least half,
# and one that is FULL stays as it is, so that each vector is written about three times.
GRAPH_FROM, FULL = 65_536, 262_144
# A graph with a larger share of vectors that left the index is built anew.
_STALE_SHARE = 0.25
# Where no more of a block are left over than this share, their signs are gathered from it; else it is scanned whole.
_SINGLE_SHARE = 0.25
# To walk through one graph takes as long as to scan half a million signs: where more than this share is scanned anyhow,
# all is.
_LEFT_SHARE = 0.5


class Settled(NamedTuple):
    """What was seen of the first `blocks` blocks: the part that no graph holds, and its exact vectors, `pending`."""

    blocks: int
    graphs: tuple[Graph, ...]
    stale: tuple[Graph, ...]
    part: Part
    pending: Labels

    def scanned(self, blocks: int) -> Part:
        """What of an index of so many whole blocks is left to the scan."""
        return self.part._replace(runs=[*self.part.runs, (self.blocks, blocks)])

    def is_worth_walking(self, blocks: int, size: int) -> bool:
        """Whether the graphs spare a scan of so many blocks, each of `size`, a good part of the work."""
        left = sum(to - start for start, to in self.scanned(blocks).runs) * size + len(self.part.places)
        return bool(self.graphs) and left <= _LEFT_SHARE * blocks * size


def settled(blocks: Blocks, graphs: Sequence[Graph], step: Step) -> Settled:
    """Look through all labels; takes about 0.1 s for a million."""
    known = np.sort(_all(graph.labels for graph in graphs))
    whole: list[int] = []
    single: list[Places] = []
    planes: list[NDArray[np.uint64]] = []
    pending: list[Labels] = []
    held: list[Labels] = []
    for number, block in enumerate(blocks):
        step()
        labels = block["labels"]
        inside = among(labels, known)
        held.append(labels[inside])
        pending.append(labels[~inside & block["exact"]])
        left = np.flatnonzero(~inside)
        if len(left) > _SINGLE_SHARE * len(labels):
            whole.append(number)
        elif len(left):
            single.append(left + number * len(labels))
            planes.append(block["planes"][:, left])
    places = np.concatenate([np.zeros(0, np.intp), *single])
    part = Part(_runs(whole), places, _side_by_side(planes, blocks))
    stale = tuple(_stale(graphs, _all(held)))
    return Settled(len(blocks), tuple(graphs), stale, part, _all(pending))


def _all(parts: Iterable[Labels]) -> Labels:
    return np.concatenate([np.zeros(0, np.int64), *parts])


def _side_by_side(planes: Sequence[NDArray[np.uint64]], blocks: Blocks) -> NDArray[np.uint64]:
    words = blocks.dtype["planes"].shape[0]
    return np.concatenate([np.zeros((words, 0), np.uint64), *planes], axis=1)


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Numbers as ranges (from, to)."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number:
            runs[-1] = (runs[-1][0], number + 1)
        else:
            runs.append((number, number + 1))
    return runs


def _stale(graphs: Sequence[Graph], held: Labels) -> Iterable[Graph]:
    """Graphs of which too much has left the index, which holds the labels `held` of theirs, sorted."""
    return (graph for graph in graphs if among(graph.labels, held).mean() < 1 - _STALE_SHARE)


def plan(graphs: Sequence[Graph], pending: int, least: int, full: int) -> tuple[Graph | None, int]:
    """The graph that grows, None for a new one, and by how many of the pending vectors; 0 while it is too early."""
    growing = min((graph for graph in graphs if len(graph) <= full - least), key=len, default=None)
    size = len(growing) if growing else 0
    count = min(max(least, size // 2), full - size)
    return growing, count if pending >= count else 0
