"""Graphs in the vector index: nearly what a scan finds, and a file that is used, or thrown away, but never trusted."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from indexer.errors import WorldError
from indexer.scheduling import Stopped
from indexer.storage.graph import Graphs
from indexer.storage.scan import View
from indexer.storage.settled import plan
from indexer.storage.vectors import VectorIndex
from tests.indexer.storage.test_vectors import state

DIMENSION, BLOCK, GRAPH_FROM, FULL, COUNT = 48, 32, 250, 750, 1_500
_random = np.random.default_rng(11)
_SUBJECTS = _random.normal(size=(30, DIMENSION))
VECTORS = (_SUBJECTS[_random.integers(0, 30, COUNT)] + 0.7 * _random.normal(size=(COUNT, DIMENSION))).astype(np.float16)
LABELS = np.arange(1, COUNT + 1)
QUESTIONS = (_SUBJECTS + 0.7 * _random.normal(size=_SUBJECTS.shape)).astype(np.float32)


def opened(folder: Path, fingerprint: str = "model", dimension: int = DIMENSION) -> VectorIndex:
    return VectorIndex(folder, dimension, fingerprint, block=BLOCK, graph_from=GRAPH_FROM, full=FULL)


def go_on() -> None:
    """A step that does not wait."""


def settle(index: VectorIndex) -> int:
    """In how many parts everything settled."""
    index.save()
    parts = 0
    while index.settle(go_on):
        parts += 1
    return parts


def filled(folder: Path, count: int = COUNT, exact: NDArray[np.bool_] | bool = True) -> VectorIndex:
    index = opened(folder)
    index.add(LABELS[:count], VECTORS[:count], exact)
    return index


def graphs(folder: Path) -> list[Path]:
    return sorted((folder / "graphs").glob("graph-*"))


def recall(index: VectorIndex, true: VectorIndex, limit: int = 20) -> float:
    """The share of what a scan finds; what both find has the same cosine."""
    shares = []
    for question in QUESTIONS:
        found, expected = dict(index.nearest(question, limit)), dict(true.nearest(question, limit))
        shared = found.keys() & expected.keys()
        assert all(found[label] == expected[label] for label in shared)
        shares.append(len(shared) / len(expected))
    return float(np.mean(shares))


@pytest.fixture
def walked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many vectors each question compared by their signs; a scan compares few of them closely here."""
    looked: list[int] = []
    distances = View.distances

    def spied(self: View, *arguments: object) -> NDArray[np.uint16]:
        found = distances(self, *arguments)  # type: ignore[arg-type]
        looked.append(len(found))
        return found

    monkeypatch.setattr(View, "distances", spied)
    return looked


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index with two graphs."""
    folder = tmp_path_factory.mktemp("written") / "meaning"
    settle(filled(folder))
    assert len(graphs(folder)) == 2
    return folder


# --- searching -----------------------------------------------------------------------------------------------


def test_a_graph_finds_what_a_scan_finds(tmp_path: Path, walked: list[int]) -> None:
    index, true = filled(tmp_path / "graph"), filled(tmp_path / "scan")
    assert settle(index) == 5
    assert recall(index, true) > 0.98
    # What does not make a graph grow is left, in whole blocks.
    assert [len(graph) for graph in index._graphs.opened] == [FULL, 2 * GRAPH_FROM]
    left = COUNT - FULL - 2 * GRAPH_FROM
    assert len(walked) == len(QUESTIONS)
    assert all(left <= looked < left + BLOCK for looked in walked)


def test_sketches_and_what_is_new_are_scanned(tmp_path: Path) -> None:
    exact = _random.random(900) < 0.7
    index, true = filled(tmp_path / "graph", 900, exact), filled(tmp_path / "scan", 900)
    settle(index)
    assert {label for graph in index._graphs.opened for label in graph.labels.tolist()} <= set(LABELS[:900][exact])
    for each in (index, true):
        each.add(LABELS[900:], VECTORS[900:], False)
    assert recall(index, true) > 0.98
    for label in (int(LABELS[:900][~exact][0]), 901, COUNT):
        assert index.nearest(VECTORS[label - 1].astype(np.float32), 1)[0][0] == label


def test_a_choice_is_scanned(tmp_path: Path) -> None:
    index, true = filled(tmp_path / "graph"), filled(tmp_path / "scan")
    settle(index)
    for chosen in (LABELS[::7], LABELS[100:101], LABELS[:0]):
        assert index.nearest(QUESTIONS[0], 30, chosen) == true.nearest(QUESTIONS[0], 30, chosen)


def test_whoever_wants_much_gets_it(tmp_path: Path) -> None:
    index, true = filled(tmp_path / "graph"), filled(tmp_path / "scan")
    settle(index)
    assert index.nearest(QUESTIONS[0], 1_300) == true.nearest(QUESTIONS[0], 1_300)


@settings(max_examples=20)
@given(exact=st.lists(st.booleans(), min_size=12, max_size=12), live=st.sets(st.integers(0, 11), min_size=3))
def test_every_vector_is_found_by_itself(
    tmp_path_factory: pytest.TempPathFactory, exact: list[bool], live: set[int]
) -> None:
    """Whatever stretches of the index are exact, left, or were compacted away: each is in a graph or scanned."""
    index = opened(tmp_path_factory.mktemp("meaning"))
    index.add(LABELS[:1_200], VECTORS[:1_200], np.repeat(exact, 100))
    settle(index)
    kept = np.concatenate([np.arange(part * 100 + 1, part * 100 + 101) for part in sorted(live)])
    index.compact(kept)
    for _ in range(2):
        for label in kept[::37].tolist():
            assert index.nearest(VECTORS[label - 1].astype(np.float32), 1)[0][0] == label
        settle(index)


# --- growing -------------------------------------------------------------------------------------------------


def test_a_few_vectors_make_no_graph(tmp_path: Path) -> None:
    index = filled(tmp_path, GRAPH_FROM - 1)
    assert (settle(index), (tmp_path / "graphs").exists()) == (0, False)


def test_what_a_graph_holds_little_of_is_scanned(
    tmp_path: Path, walked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of sketches there is no graph; of what is left to scan, more than half makes walking a detour."""
    few = filled(tmp_path / "few", exact=LABELS <= 700)
    many = filled(tmp_path / "many", exact=LABELS <= 800)
    assert settle(few)
    assert settle(many)
    monkeypatch.setattr("indexer.storage.vectors._COMPARED", 100)
    few.nearest(QUESTIONS[0], 5)
    assert walked.pop() == COUNT
    many.nearest(QUESTIONS[0], 5)
    assert walked.pop() < COUNT - FULL + BLOCK


def test_only_what_lasts_settles(tmp_path: Path) -> None:
    index = filled(tmp_path, 400)
    assert not index.settle(go_on)
    index.save()
    assert index.settle(go_on)


@pytest.mark.parametrize(
    ("sizes", "pending", "grows", "by"),
    [
        ([], 99, None, 0),
        ([], 100, None, 100),
        ([], 10_000, None, 100),
        ([100], 99, 100, 0),
        ([100], 100, 100, 100),
        ([400], 199, 400, 0),
        ([400], 500, 400, 200),
        ([900], 100, 900, 100),
        ([901], 100, None, 100),
        ([1_000, 300], 150, 300, 150),
    ],
)
def test_when_a_graph_grows(sizes: list[int], pending: int, grows: int | None, by: int) -> None:
    known = [range(size) for size in sizes]
    growing, count = plan(known, pending, 100, 1_000)  # type: ignore[arg-type]
    assert (growing and len(growing), count) == (grows, by)


def test_a_vector_is_written_about_three_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors come in one by one, as it were, and each time everything that can settle does."""
    written = []
    grow = Graphs.grow
    monkeypatch.setattr(Graphs, "grow", lambda self, *a: (grow(self, *a), written.append(len(self.opened[-1])))[0])
    index = opened(tmp_path)
    for start in range(0, COUNT, 50):
        index.add(LABELS[start : start + 50], VECTORS[start : start + 50])
        settle(index)
    assert sum(written) <= 3 * COUNT
    assert len(graphs(tmp_path)) == len(index._graphs.opened) == 2


def test_a_graph_whose_vectors_left_is_built_anew(tmp_path: Path) -> None:
    index = filled(tmp_path)
    settle(index)
    before = graphs(tmp_path)
    live = np.concatenate([LABELS[:FULL:2], LABELS[FULL:]])
    index.compact(live)
    true = opened(tmp_path / "scan")
    true.add(live, VECTORS[live - 1])
    assert recall(index, true) > 0.97
    settle(index)
    assert recall(index, true) > 0.97
    assert before[0] not in graphs(tmp_path)
    labels = np.concatenate([graph.labels for graph in index._graphs.opened])
    assert len(set(labels.tolist())) == len(labels)
    assert set(labels.tolist()) <= set(live.tolist())


def test_what_is_being_built_when_all_is_forgotten_is_not_used(tmp_path: Path) -> None:
    index = filled(tmp_path)
    index.save()
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps == 30:
            index.clear()

    index.settle(step)
    assert steps > 30
    assert (index._graphs.opened, graphs(tmp_path), index.nearest(QUESTIONS[0], 5)) == ((), [], [])


@pytest.mark.parametrize("at", [1, 3, 20, 30])
def test_work_ends_when_the_engine_does(tmp_path: Path, at: int) -> None:
    """Also inside of usearch, which an error must not pass through."""
    index = filled(tmp_path)
    index.save()
    index.settle(go_on)
    settled = index._graphs.opened
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps >= at:
            raise Stopped

    with pytest.raises(Stopped):
        index.settle(step)
    assert index._graphs.opened == settled
    again = opened(tmp_path)
    settle(again)
    assert len(graphs(tmp_path)) == len(again._graphs.opened) == 2


def test_a_disk_at_fault_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(tmp_path / "meaning")
    index.save()
    before = index.nearest(QUESTIONS[0], 10)
    with monkeypatch.context() as patched:
        patched.setattr(Graphs, "_named", lambda self, number: tmp_path / "nowhere" / f"graph-{number}")
        with pytest.raises(WorldError, match=r"A graph of the vector index cannot be written \(.*\)\."):
            index.settle(go_on)
    assert index.nearest(QUESTIONS[0], 10) == before
    assert index.settle(go_on)


# --- the files -----------------------------------------------------------------------------------------------


def test_graphs_are_used_again_when_they_were_looked_at(tmp_path: Path, walked: list[int]) -> None:
    index = filled(tmp_path)
    settle(index)
    before = [index.nearest(question, 20) for question in QUESTIONS]
    again = opened(tmp_path)
    again.add(LABELS[len(again) :], VECTORS[len(again) :])
    assert (again._graphs.opened, again.highest) == ((), index.highest)
    files = {file: file.stat().st_mtime_ns for file in graphs(tmp_path)}
    assert again.settle(go_on) is False
    assert [again.nearest(question, 20) for question in QUESTIONS] == before
    assert {file: file.stat().st_mtime_ns for file in graphs(tmp_path)} == files
    again.rest()
    assert [again.nearest(question, 20) for question in QUESTIONS] == before


def test_forgotten_graphs_are_built_again(tmp_path: Path) -> None:
    index = filled(tmp_path)
    settle(index)
    index.forget_graphs()
    assert (graphs(tmp_path), recall(index, filled(tmp_path / "scan"))) == ([], 1.0)
    assert settle(index) == 5


def test_an_index_that_lost_its_place_builds_nothing_there(tmp_path: Path) -> None:
    old = filled(tmp_path)
    old.save()
    others: list[VectorIndex] = []

    def step() -> None:
        if not others:
            old.close()
            others.append(filled(tmp_path, 10))

    old.settle(step)
    assert graphs(tmp_path) == []


def flip(where: float) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        content = bytearray(graphs(folder)[0].read_bytes())
        content[int(where * (len(content) - 1))] ^= 4
        graphs(folder)[0].write_bytes(content)

    return damage


def of_graphs(change: Callable[[Path], None]) -> Callable[[Path], None]:
    return lambda folder: change(folder / "graphs")


@pytest.mark.parametrize(
    ("misfortune", "left"),
    [
        pytest.param(lambda folder: shutil.rmtree(folder / "graphs"), 0, id="folder deleted"),
        pytest.param(lambda folder: graphs(folder)[0].unlink(), 1, id="file deleted"),
        pytest.param(lambda folder: os.truncate(graphs(folder)[0], 3_000), 1, id="truncated"),
        pytest.param(lambda folder: graphs(folder)[0].write_bytes(b""), 1, id="empty"),
        pytest.param(lambda folder: shutil.copy(*graphs(folder)), 1, id="another graph"),
        *(pytest.param(flip(where), 1, id=f"flipped at {where}") for where in (0.0, 0.1, 0.5, 0.9, 1.0)),
        pytest.param(lambda folder: (folder / "graphs" / "hunch.json").unlink(), 0, id="state deleted"),
        pytest.param(lambda folder: (folder / "graphs" / "hunch.json").write_text("[{"), 0, id="state cut off"),
        pytest.param(of_graphs(state(fingerprint="other")), 0, id="another model's"),
        pytest.param(of_graphs(state(dimension=DIMENSION * 2)), 0, id="another dimension"),
        pytest.param(of_graphs(state(format=99)), 0, id="of a later format"),
        pytest.param(of_graphs(state(graphs=[[1, 2]])), 0, id="state of another form"),
    ],
)  # fmt: skip
def test_a_graph_that_cannot_be_trusted_is_built_anew(
    tmp_path: Path, written: Path, misfortune: Callable[[Path], None], left: int
) -> None:
    true = filled(tmp_path / "scan")
    shutil.copytree(written, tmp_path / "meaning")
    misfortune(tmp_path / "meaning")
    again = opened(tmp_path / "meaning")
    again.add(LABELS[len(again) :], VECTORS[len(again) :])
    assert recall(again, true) == 1.0
    again._graphs.open(go_on)
    assert len(again._graphs.opened) == left
    settle(again)
    assert recall(again, true) > 0.98
    recorded = json.loads((tmp_path / "meaning" / "graphs" / "hunch.json").read_text())["graphs"]
    assert len(recorded) == len(graphs(tmp_path / "meaning")) == 2
