"""The vector index: nearest vectors, and snapshots that are used, or thrown away, but never trusted when damaged."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.storage.vectors import STALE_SHARE, VectorIndex

DIMENSION = 16
_random = np.random.default_rng(7)
VECTORS = _random.normal(size=(200, DIMENSION)).astype(np.float16)
LABELS = np.arange(1, 201)


def unit(vector: NDArray[np.float16]) -> NDArray[np.float32]:
    wide = vector.astype(np.float32)
    return wide / np.linalg.norm(wide)


def filled(folder: Path | None, fingerprint: str = "model") -> VectorIndex:
    index = VectorIndex(folder, DIMENSION, fingerprint)
    index.add(LABELS, VECTORS)
    return index


def test_an_empty_index_finds_nothing() -> None:
    index = VectorIndex(None, DIMENSION, "model")
    index.add(LABELS[:0], VECTORS[:0])
    assert (len(index), index.applied, index.nearest(unit(VECTORS[0]), 5)) == (0, 0, [])


def test_the_nearest_are_those_of_an_exact_scan() -> None:
    index = filled(None)
    question = unit(_random.normal(size=DIMENSION).astype(np.float16))
    cosines = {int(label): float(unit(v) @ question) for label, v in zip(LABELS, VECTORS, strict=True)}
    expected = sorted(cosines, key=lambda label: -cosines[label])[:10]
    nearest = index.nearest(question, 10)
    assert [label for label, _ in nearest] == expected
    assert [cosine for _, cosine in nearest] == pytest.approx([cosines[label] for label in expected], abs=0.002)


def test_more_than_there_are_may_be_asked_for() -> None:
    assert len(filled(None).nearest(unit(VECTORS[0]), 1_000)) == len(LABELS)


@pytest.mark.parametrize(
    ("live", "stale"),
    [(1_500, False), (1_500 - int(1_500 * STALE_SHARE), False), (499, True), (0, True)],
)
def test_when_too_much_of_the_graph_is_stale(live: int, stale: bool) -> None:
    index = VectorIndex(None, 2, "model")
    index.add(np.arange(1, 1_501), _random.normal(size=(1_500, 2)).astype(np.float16))
    assert index.is_stale(live) is stale


# --- snapshots -----------------------------------------------------------------------------------------------


def test_a_snapshot_is_used_again(tmp_path: Path) -> None:
    index = filled(tmp_path)
    before = index.nearest(unit(VECTORS[3]), 20)
    assert index.unsaved_bytes == VECTORS.nbytes
    index.save()
    again = VectorIndex(tmp_path, DIMENSION, "model")
    assert (len(again), again.applied, again.unsaved_bytes) == (200, 200, 0)
    assert again.nearest(unit(VECTORS[3]), 20) == before
    again.add(np.array([201]), VECTORS[:1])
    assert again.nearest(unit(VECTORS[0]), 2)[0][0] in (1, 201)


def test_nothing_is_written_when_nothing_is_new(tmp_path: Path) -> None:
    filled(tmp_path).save()
    again = VectorIndex(tmp_path, DIMENSION, "model")
    shutil.rmtree(tmp_path)
    again.save()
    assert not tmp_path.exists()


def test_an_index_in_memory_writes_nothing() -> None:
    filled(None).save()


@pytest.mark.parametrize("then_filled", [False, True])
def test_a_cleared_index_is_saved_as_such(tmp_path: Path, then_filled: bool) -> None:
    index = filled(tmp_path)
    index.save()
    index.clear()
    if then_filled:
        index.add(LABELS[:1], VECTORS[:1])
    index.save()
    again = VectorIndex(tmp_path, DIMENSION, "model")
    assert (len(again), again.applied) == ((1, 1) if then_filled else (0, 0))


def overwrite(start: float, byte: int) -> Callable[[Path], None]:
    """Damage a twentieth of the snapshot, from `start` (a share of its size) on."""

    def damage(folder: Path) -> None:
        content = bytearray((folder / "vectors.usearch").read_bytes())
        at, length = int(start * len(content)), len(content) // 20
        content[at : at + length] = bytes([byte]) * length
        (folder / "vectors.usearch").write_bytes(content)

    return damage


def state(**changes: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / "hunch.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | changes))

    return change


@pytest.mark.parametrize(
    "misfortune",
    [
        pytest.param(lambda folder: shutil.rmtree(folder), id="folder deleted"),
        pytest.param(lambda folder: (folder / "vectors.usearch").unlink(), id="snapshot deleted"),
        pytest.param(lambda folder: (folder / "hunch.json").unlink(), id="state deleted"),
        pytest.param(lambda folder: (folder / "hunch.json").write_text("{"), id="state cut off"),
        pytest.param(lambda folder: (folder / "hunch.json").write_text("[]"), id="state of another form"),
        pytest.param(lambda folder: (folder / "hunch.json").write_text("{}"), id="state empty"),
        pytest.param(lambda folder: os.truncate(folder / "vectors.usearch", 2_000), id="truncated"),
        pytest.param(lambda folder: (folder / "vectors.usearch").write_bytes(b""), id="empty"),
        pytest.param(overwrite(0.0, 0xFF), id="beginning damaged"),
        pytest.param(overwrite(0.1, 0xFF), id="vectors damaged"),
        pytest.param(overwrite(0.5, 0x00), id="middle damaged"),
        pytest.param(overwrite(0.95, 0x00), id="end not written"),
        pytest.param(state(fingerprint="other model"), id="another model's"),
        pytest.param(state(count=7), id="another number of vectors"),
    ],
)  # fmt: skip
def test_a_snapshot_that_cannot_be_trusted_is_built_anew(tmp_path: Path, misfortune: Callable[[Path], None]) -> None:
    folder = tmp_path / "meaning"
    index = filled(folder)
    before = index.nearest(unit(VECTORS[3]), 20)
    index.save()
    misfortune(folder)
    again = VectorIndex(folder, DIMENSION, "model")
    assert (len(again), again.applied) == (0, 0)
    again.add(LABELS, VECTORS)
    assert again.nearest(unit(VECTORS[3]), 20) == before
    again.save()
    assert len(VectorIndex(folder, DIMENSION, "model")) == 200


def test_a_snapshot_of_another_dimension_is_not_used(tmp_path: Path) -> None:
    filled(tmp_path).save()
    assert len(VectorIndex(tmp_path, DIMENSION * 2, "model")) == 0
