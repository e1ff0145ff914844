"""Graphs over vectors that stay as they are: each a file of its own, checked before it is used, mapped, and disposable.

A graph is a hierarchical navigable small world (Malkov and Yashunin 2018) by usearch. What is mapped is never changed,
no label is removed or used again, and nothing asks usearch for its keys.
"""

# Without postponed annotations: usearch compares those of its callbacks by value.
import json
import logging
import mmap
import os
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.errors import WorldError

log = logging.getLogger(__name__)

Labels: TypeAlias = NDArray[np.int64]
Rows: TypeAlias = NDArray[np.int8]
# Passed before every small piece of work; may wait, and may raise what ends the work.
Step: TypeAlias = Callable[[], None]

_FORMAT = 1
_STATE_FILE = "hunch.json"
# Links of a vector, and how many are looked at to choose them and while searching.
_CONNECTIVITY, _EXPANSION_ADD, _EXPANSION_SEARCH = 32, 256, 512
# Adding takes about 1 ms a vector, more on a busy machine, and a question that comes meanwhile waits for the processor.
_ADDED_AT_ONCE = 1
_READ_AT_ONCE = 4 * 2**20
# usearch tells of its progress after every vector, holding the interpreter's lock meanwhile.
_TOLD_A_STEP = 64


class Graph:
    """One graph in its file; `labels` are those of its vectors, sorted."""

    def __init__(self, file: Path, dimension: int, graph_bytes: int) -> None:
        """Raises ValueError or RuntimeError when the file is none of ours."""
        self.file, self._graph_bytes = file, graph_bytes
        with file.open("rb") as opened:
            self._map = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        self.labels: Labels = np.frombuffer(self._map, "<i8", offset=_padded(graph_bytes))
        self._index = _empty(dimension)
        self._index.view(self._buffer)
        if (self._index.ndim, len(self._index)) != (dimension, len(self.labels)):
            raise ValueError("The graph holds something else")
        # usearch has one place to note down what a search has seen.
        self._searching = threading.Lock()

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def _buffer(self) -> memoryview:
        return memoryview(self._map)[: self._graph_bytes]

    def nearest(self, row: Rows, limit: int) -> tuple[Labels, NDArray[np.float32]]:
        """Labels and distances (1 - cosine) of about the nearest to `row` (dimension,)."""
        with self._searching:
            self._index.expansion_search = max(_EXPANSION_SEARCH, limit)
            found = self._index.search(row, limit, threads=1)
        return found.keys.astype(np.int64), found.distances

    def rest(self) -> None:
        """Let go of the memory of what was looked at."""
        if hasattr(self._map, "madvise"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def copied(self, dimension: int, step: Step) -> Any:
        """A copy in memory, which may grow."""
        index = _empty(dimension)
        with _Passing(step) as passing:
            index.load(self._buffer, progress=passing.told)
        return index


class _Claim(NamedTuple):
    """What the state says of a file."""

    number: int
    graph_bytes: int
    bytes: int
    check: int
    highest: int


class Graphs:
    """The graphs in `folder`, which is made with the first. Growing from one thread, searching from any.

    A file of another `fingerprint` or dimension, or one that is not as it was written, is thrown away. Nothing is
    searched before `open` has looked at each byte of it: usearch trusts what it maps.
    """

    def __init__(self, folder: Path, dimension: int, fingerprint: str) -> None:
        self._folder, self._dimension, self._fingerprint = folder, dimension, fingerprint
        self._lock = threading.Lock()
        self._claims = self._restored()
        self._unopened = list(self._claims)
        self._next = max((claim.number for claim in self._claims), default=0) + 1
        # Changes when everything is forgotten.
        self.epoch = 0
        self.opened: tuple[Graph, ...] = ()
        self._sweep()

    @property
    def highest(self) -> int:
        """The largest label that is in a graph."""
        return max((claim.highest for claim in self._claims), default=0)

    # --- opening -------------------------------------------------------------------------------------------

    def _restored(self) -> list[_Claim]:
        try:
            state: dict[str, Any] = json.loads((self._folder / _STATE_FILE).read_text("utf-8"))
            if (state["format"], state["fingerprint"], state["dimension"]) == self._form:
                return [_Claim(*map(int, claim)) for claim in state["graphs"]]
        except FileNotFoundError:
            pass
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.info("The graphs of the vector index are built anew (%s).", error)
        return []

    @property
    def _form(self) -> tuple[int, str, int]:
        return _FORMAT, self._fingerprint, self._dimension

    def _named(self, number: int) -> Path:
        return self._folder / f"graph-{number}.usearch"

    def _sweep(self) -> None:
        """Remove files that do not count."""
        if self._folder.is_dir():
            known = {_STATE_FILE, *(self._named(claim.number).name for claim in self._claims)}
            _remove(file for file in self._folder.iterdir() if file.name not in known)

    def open(self, step: Step) -> None:
        """Look at every file that was not looked at yet; from then on the sound ones are searched."""
        while self._unopened:
            claim, epoch = self._unopened[0], self.epoch
            graph = self._sound(claim, step)
            with self._lock:
                if epoch != self.epoch:
                    continue
                self._unopened.pop(0)
                if graph is not None:
                    self.opened = (*self.opened, graph)
                    continue
                log.info("A graph of the vector index is damaged and is built anew.")
                self._claims.remove(claim)
                self._write_state()
                _remove([self._named(claim.number)])

    def _sound(self, claim: _Claim, step: Step) -> Graph | None:
        file = self._named(claim.number)
        try:
            if (file.stat().st_size, _checksum(file, step)) == (claim.bytes, claim.check):
                return Graph(file, self._dimension, claim.graph_bytes)
        except (OSError, ValueError, RuntimeError) as error:
            log.info("A graph of the vector index cannot be used (%s).", error)
        return None

    # --- growing -------------------------------------------------------------------------------------------

    def grow(self, base: Graph | None, labels: Labels, rows: Callable[[Labels], Rows], step: Step, epoch: int) -> None:
        """Put a graph of what `base` has and of `labels` (sorted), whose vectors `rows` gives, in the place of `base`.

        Unless everything was forgotten since `epoch`. Raises WorldError when the disk is at fault.
        """

        def unless_over() -> None:
            step()
            if epoch != self.epoch:
                raise _Over

        with suppress(_Over):
            claim = self._built(base, labels, rows, unless_over)
            graph = Graph(self._named(claim.number), self._dimension, claim.graph_bytes)
            with self._lock:
                if epoch == self.epoch:
                    self._replace(base, graph, claim)
                    _remove([base.file] if base else [])

    def _built(self, base: Graph | None, labels: Labels, rows: Callable[[Labels], Rows], step: Step) -> _Claim:
        index = base.copied(self._dimension, step) if base else _empty(self._dimension)
        for start in range(0, len(labels), _ADDED_AT_ONCE):
            step()
            part = labels[start : start + _ADDED_AT_ONCE]
            index.add(part.astype(np.uint64), rows(part), threads=1)
        held = np.sort(np.concatenate([base.labels, labels])) if base else labels
        return self._written(index, held, step)

    def _replace(self, base: Graph | None, graph: Graph, claim: _Claim) -> None:
        old = base.file.name if base else None
        claims, self._claims = self._claims, [c for c in self._claims if self._named(c.number).name != old]
        self._claims.append(claim)
        try:
            self._write_state()
        except WorldError:
            self._claims = claims
            raise
        self.opened = (*(known for known in self.opened if known is not base), graph)

    def _written(self, index: Any, labels: Labels, step: Step) -> _Claim:
        with _Writing():
            self._folder.mkdir(parents=True, exist_ok=True)
        number, self._next = self._next, self._next + 1
        file = self._named(number)
        with _Writing():
            with _Passing(step) as passing:
                index.save(file, progress=passing.told)
            graph_bytes = file.stat().st_size
            with file.open("ab") as opened:
                opened.write(bytes(_padded(graph_bytes) - graph_bytes) + labels.astype("<i8").tobytes())
                opened.flush()
                os.fsync(opened.fileno())
            return _Claim(number, graph_bytes, file.stat().st_size, _checksum(file, step), int(labels[-1]))

    def _write_state(self) -> None:
        state = dict(zip(("format", "fingerprint", "dimension"), self._form, strict=True))
        renamed = self._folder / f"{_STATE_FILE}.new"
        with _Writing():
            self._folder.mkdir(parents=True, exist_ok=True)
            with renamed.open("w", encoding="utf-8") as file:
                json.dump({**state, "graphs": self._claims}, file)
                file.flush()
                os.fsync(file.fileno())
            renamed.replace(self._folder / _STATE_FILE)

    def drop(self, graphs: Sequence[Graph]) -> None:
        """Do without some graphs; what lives of their vectors may become part of another."""
        names = {graph.file.name for graph in graphs}
        with self._lock:
            self._claims = [claim for claim in self._claims if self._named(claim.number).name not in names]
            self.opened = tuple(graph for graph in self.opened if graph.file.name not in names)
            self._write_state()
            _remove(graph.file for graph in graphs)

    def clear(self) -> None:
        """Forget all graphs, and what is being built."""
        with self._lock:
            self.epoch += 1
            self.opened = ()
            had, self._claims, self._unopened = self._claims, [], []
            if had:
                self._write_state()
            _remove(self._named(claim.number) for claim in had)

    def close(self) -> None:
        """What is being built will not be used: another index has the folder now."""
        with self._lock:
            self.epoch += 1
            self._unopened = []


class _Over(Exception):
    """What is being built is not wanted any more."""


class _Passing:
    """Lets others work while usearch reads or writes. No error may pass through usearch; it is raised at the end."""

    def __init__(self, step: Step) -> None:
        self._step, self._count = step, 0
        self._error: BaseException | None = None

    def __enter__(self) -> "_Passing":
        return self

    def told(self, done: int, total: int) -> bool:
        self._count += 1
        if self._count % _TOLD_A_STEP == 0 and self._error is None:
            try:
                self._step()
            except BaseException as error:
                self._error = error
        return self._error is None

    def __exit__(self, *_: object) -> None:
        if self._error is not None:
            raise self._error


class _Writing:
    """Turns what the disk refuses into a sentence."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError | RuntimeError):
            why = getattr(error, "strerror", None) or error
            raise WorldError(f"A graph of the vector index cannot be written ({why}).") from error


def _empty(dimension: int) -> Any:
    from usearch.index import Index

    return Index(
        ndim=dimension,
        metric="cos",
        dtype="i8",
        connectivity=_CONNECTIVITY,
        expansion_add=_EXPANSION_ADD,
        expansion_search=_EXPANSION_SEARCH,
        enable_key_lookups=False,
    )


def _remove(files: Iterable[Path]) -> None:
    """Except where the system keeps a mapped file until the next start."""
    for file in files:
        with suppress(OSError):
            file.unlink()


def _padded(size: int) -> int:
    return -(-size // 8) * 8


def _checksum(file: Path, step: Step) -> int:
    check = 0
    for part in _parts(file):
        step()
        check = zlib.crc32(part, check)
    return check


def _parts(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while part := opened.read(_READ_AT_ONCE):
            yield part
