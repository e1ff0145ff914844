"""Nearest neighbours: all pairs, cells, and what may be missing."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.exploring import neighbours
from indexer.exploring.neighbours import averaged, means, nearest, normalised
from tests.indexer.exploring.pictures import DIMENSION, groups, same


def test_the_nearest_come_first_and_nobody_is_their_own_neighbour() -> None:
    vectors, _ = groups([20, 20])
    found = nearest(vectors, 5)
    assert (np.diff(found.cosines, axis=1) <= 1e-6).all()
    assert not (found.indices == np.arange(40)[:, None]).any()
    assert found.cosines[3, 0] == pytest.approx(vectors[3] @ vectors[found.indices[3, 0]], abs=1e-6)


@pytest.mark.parametrize(("count", "columns"), [(0, 0), (1, 0), (2, 1), (9, 5)])
def test_few_vectors_have_few_neighbours(count: int, columns: int) -> None:
    assert nearest(same(count), 5).indices.shape == (count, columns)


def test_cells_find_what_all_pairs_find(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, _ = groups([60] * 10, noise=0.6)
    exact = nearest(vectors, 5)
    monkeypatch.setattr(neighbours, "_ALL_PAIRS", 100)
    found = nearest(vectors, 5)
    shared = [len(set(a) & set(b)) for a, b in zip(exact.indices.tolist(), found.indices.tolist(), strict=True)]
    assert np.mean(shared) > 4.9


def test_cells_of_identical_vectors_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "_ALL_PAIRS", 100)
    heard: list[float] = []
    found = nearest(same(500), 5, heard.append)
    assert (found.cosines > 0.999).all()
    assert heard[-1] == 1.0
    assert len(heard) > 5


def test_means_of_groups() -> None:
    found = means(np.array([[1, 0], [0, 1], [4, 4]], np.float32), np.array([0, 0, 2]), 3)
    assert found.tolist() == [[0.5, 0.5], [0, 0], [4, 4]]


def test_averaging_draws_neighbours_together() -> None:
    vectors, own = groups([30, 30], noise=0.8)
    drawn = averaged(vectors, nearest(vectors, 15))
    inside = own[:, None] == own[None, :]
    assert (drawn @ drawn.T)[inside].mean() > (vectors @ vectors.T)[inside].mean() + 0.1


def test_a_row_of_zeros_stays_one() -> None:
    assert not normalised(np.zeros((1, DIMENSION), np.float32)).any()
