"""Vectors in 8 bits point where they pointed."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.storage.rounding import rounded, stacked

_random = np.random.default_rng(8)
VECTORS = _random.normal(size=(300, 384)).astype(np.float32)
VECTORS /= np.linalg.norm(VECTORS, axis=1, keepdims=True)
OLD, NEW = [v.tobytes() for v in VECTORS.astype(np.float16)], [v.tobytes() for v in rounded(VECTORS)]


@pytest.mark.parametrize(
    ("stored", "bits"),
    [
        pytest.param(NEW, [8] * 300, id="8 bits"),
        pytest.param(OLD, [16] * 300, id="as catalogs had them before"),
        pytest.param([*OLD[:100], *NEW[100:]], [16] * 100 + [8] * 200, id="some replaced"),
        pytest.param([p[n % 2] for n, p in enumerate(zip(OLD, NEW, strict=True))], [16, 8] * 150, id="in turns"),
    ],
)
def test_a_stored_vector_points_where_it_pointed(stored: list[bytes], bits: list[int]) -> None:
    read = stacked(stored, bits).astype(np.float32)
    assert np.allclose(np.linalg.norm(read, axis=1), 1, atol=2e-3)
    cosines = (read * VECTORS).sum(axis=1) / np.linalg.norm(read, axis=1)
    assert cosines.min() > 0.9998


def test_half_the_room() -> None:
    assert 2 * len(NEW[0]) == len(OLD[0])


def test_rounding_again_changes_nothing() -> None:
    assert (rounded(rounded(VECTORS).astype(np.float32)) == rounded(VECTORS)).all()
    assert (rounded(stacked(NEW, [8] * 300)) == rounded(VECTORS)).all()


def test_no_vector_and_one_without_a_direction() -> None:
    assert stacked([], []).shape == (0, 0)
    assert not rounded(np.zeros((1, 4), np.float32)).any()
    assert not stacked([bytes(4)], [8]).any()
