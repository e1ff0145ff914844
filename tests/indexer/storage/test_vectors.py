"""The vector index: nearest vectors, and a file that is used, or thrown away, but never trusted when damaged."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from indexer import beside
from indexer.errors import WorldError
from indexer.storage import scan, vectorfile, vectors
from indexer.storage.rounding import rounded
from indexer.storage.vectors import STALE_SHARE, VectorIndex

DIMENSION, BLOCK = 16, 32
_random = np.random.default_rng(7)
VECTORS = _random.normal(size=(200, DIMENSION)).astype(np.float16)
LABELS = np.arange(1, 201)
QUESTION = _random.normal(size=DIMENSION).astype(np.float32)
OPENED = 192  # The whole blocks among 200 vectors.


def opened(folder: Path, fingerprint: str = "model", dimension: int = DIMENSION) -> VectorIndex:
    return VectorIndex(folder, dimension, fingerprint, block=BLOCK)


def filled(folder: Path) -> VectorIndex:
    index = opened(folder)
    index.add(LABELS, VECTORS)
    return index


def cosines(question: NDArray[np.float32], known: NDArray[np.float16] = VECTORS) -> NDArray[np.float32]:
    wide = known.astype(np.float32)
    found: NDArray[np.float32] = wide @ question / np.linalg.norm(wide, axis=1) / np.linalg.norm(question)
    return found


def content(folder: Path) -> Path:
    (file,) = folder.glob("vectors-*.bin")
    return file


# --- searching -----------------------------------------------------------------------------------------------


def test_cosines_of_labels_are_those_of_the_nearest(tmp_path: Path) -> None:
    index = filled(tmp_path)
    nearest = dict(index.nearest(QUESTION, len(LABELS)))
    wanted = [150, 3, 999, 200, 193, 32, 33, 0]
    assert index.cosines(QUESTION, np.array(wanted)) == {label: nearest[label] for label in wanted if label in nearest}
    assert index.cosines(QUESTION, np.zeros(0, np.int64)) == opened(tmp_path / "empty").cosines(QUESTION, LABELS) == {}


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    index = opened(tmp_path)
    index.add(LABELS[:0], VECTORS[:0])
    assert (len(index), index.applied, index.nearest(QUESTION, 5)) == (0, 0, [])


def test_the_nearest_are_those_of_an_exact_scan(tmp_path: Path) -> None:
    nearest = filled(tmp_path).nearest(QUESTION, 10)
    true = cosines(QUESTION)
    tenth = np.sort(true)[-10]
    assert [cosine for _, cosine in nearest] == pytest.approx([true[label - 1] for label, _ in nearest], abs=0.01)
    assert all(true[label - 1] > tenth - 0.01 for label, _ in nearest)
    assert [cosine for _, cosine in nearest] == sorted((cosine for _, cosine in nearest), reverse=True)


@pytest.mark.parametrize("helpers", [0, 1, 3])
def test_signs_are_counted_alike_by_any_number_of_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, helpers: int
) -> None:
    """Six blocks in six pieces, single places, and a block that is being filled, against counting each by itself."""
    monkeypatch.setattr(scan, "_SCANNED_AT_ONCE", BLOCK)
    index = filled(tmp_path)
    view = scan.View(index._file.blocks, index._newest.content, index._newest.used)
    rows = rounded(VECTORS)
    true = ((rows > 0) != (QUESTION > 0)).sum(axis=1)
    asked, places = scan.signs(QUESTION[None])[0], np.array([3, 70, 100])
    part = scan.Part([(0, 2), (4, 6)], places, scan.signs(rows[places]).T)
    left = np.concatenate([np.arange(0, 64), np.arange(128, 192), places, np.arange(192, 200)])
    with ThreadPoolExecutor(max(helpers, 1)) as pool:
        monkeypatch.setattr(beside, "_number", lambda: helpers)
        monkeypatch.setattr(beside, "_helpers", lambda: pool if helpers else None)
        for _ in range(20):
            assert view.distances(asked, view.everything()).tolist() == true.tolist()
            assert view.distances(asked, part).tolist() == true[left].tolist()
            assert view.cosines(QUESTION, np.arange(200)) == pytest.approx(cosines(QUESTION), abs=0.01)


def test_equal_cosines_at_the_limit_come_in_the_order_of_labels(tmp_path: Path) -> None:
    index = opened(tmp_path)
    index.add(LABELS, np.repeat(VECTORS[:2], 100, axis=0))
    best = 1 if cosines(QUESTION)[0] > cosines(QUESTION)[1] else 101
    assert [label for label, _ in index.nearest(QUESTION, 7)] == list(range(best, best + 7))


def test_more_than_there_are_may_be_asked_for(tmp_path: Path) -> None:
    assert len(filled(tmp_path).nearest(QUESTION, 1_000)) == len(LABELS)


def test_signs_find_the_nearest_of_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors of the default model's size around subjects; a tenth of them is compared."""
    subjects = _random.normal(size=(20, 384))
    many = (subjects[_random.integers(0, 20, 2_000)] + 0.8 * _random.normal(size=(2_000, 384))).astype(np.float16)
    index = VectorIndex(tmp_path, 384, "model", block=256)
    index.add(np.arange(1, 2_001), many)
    monkeypatch.setattr(vectors, "_COMPARED", 200)
    monkeypatch.setattr(scan, "_DISTANCES_SAMPLED", 500)
    recalls = []
    for question in (subjects[:10] + 0.8 * _random.normal(size=(10, 384))).astype(np.float32):
        found = {label for label, _ in index.nearest(question, 20)}
        recalls.append(len(found & set((np.argsort(-cosines(question, many))[:20] + 1).tolist())) / 20)
    assert np.mean(recalls) > 0.95


@given(
    chosen=st.sets(st.integers(-5, 230), max_size=120),
    added=st.sets(st.integers(1, 200)),
    live=st.sets(st.integers(1, 200)),
    few=st.booleans(),
)
def test_choosing_among_labels_is_choosing_before_the_first_are_taken(
    tmp_path_factory: pytest.TempPathFactory, chosen: set[int], added: set[int], live: set[int], few: bool
) -> None:
    """Against all cosines; a part of the labels was taken out, and of many the signs decide what is compared."""
    index = opened(tmp_path_factory.mktemp("meaning"))
    known = np.array(sorted(added), np.int64)
    index.add(known, VECTORS[known - 1] if len(known) else VECTORS[:0])
    index.compact(np.array(sorted(live), np.int64))
    among = np.array(sorted(chosen), np.int64)
    found = dict(index.nearest(QUESTION, 200 if few else 7, among))
    allowed = np.array(sorted(chosen & added & live), np.int64)
    true = dict(zip(allowed.tolist(), cosines(QUESTION, VECTORS[allowed - 1]).tolist(), strict=True))
    assert found == pytest.approx({label: true[label] for label in found}, abs=0.01)
    assert len(found) == min(len(true), 200 if few else 7)
    worst = min(found.values(), default=1.0)
    assert all(cosine < worst + 0.01 for label, cosine in true.items() if label not in found)


def test_a_library_of_equal_vectors_is_not_compared_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "_COMPARED", 10)
    monkeypatch.setattr(vectors, "_COMPARED_A_RESULT", 1)
    index = opened(tmp_path)
    index.add(LABELS, np.repeat(VECTORS[:1], 200, axis=0))
    compared = []
    monkeypatch.setattr(scan.View, "cosines", lambda self, vector, places: compared.append(places) or places * 0.0)
    index.nearest(QUESTION, 5)
    assert len(compared[0]) == 40


def test_questions_are_answered_while_vectors_come_in(tmp_path: Path) -> None:
    index = opened(tmp_path)
    index.add(LABELS[:1], VECTORS[:1])
    ended, failed = threading.Event(), []

    def ask() -> None:
        while not ended.is_set():
            found = index.nearest(VECTORS[0].astype(np.float32), 3)
            if found[0][0] != 1 or found[0][1] < 0.99:
                failed.append(found)

    asker = threading.Thread(target=ask)
    asker.start()
    for at in range(1, 200, 7):
        index.add(LABELS[at : at + 7], VECTORS[at : at + 7])
        index.save()
        index.compact(np.delete(LABELS, 5))
    ended.set()
    asker.join(10.0)
    assert not failed


# --- stale labels --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("live", "stale"),
    [(1_500, False), (1_500 - int(1_500 * STALE_SHARE), False), (499, True), (0, True)],
)
def test_when_too_much_of_the_index_is_stale(tmp_path: Path, live: int, stale: bool) -> None:
    index = opened(tmp_path, dimension=2)
    index.add(np.arange(1, 1_501), _random.normal(size=(1_500, 2)).astype(np.float16))
    assert index.is_stale(live) is stale


@pytest.mark.parametrize("live", [LABELS, LABELS[::3], LABELS[150:], LABELS[:0]], ids=len)
def test_compacting_keeps_what_is_live(tmp_path: Path, live: NDArray[np.int64]) -> None:
    index = filled(tmp_path)
    before = index.nearest(QUESTION, 200)
    index.compact(live)
    expected = [hit for hit in before if hit[0] in live]
    assert (len(index), index.nearest(QUESTION, 200)) == (len(live), expected)
    index.add(np.array([300]), VECTORS[:1])
    assert (index.applied, len(index)) == (300, len(live) + 1)
    again = opened(tmp_path)
    assert len(again) == len(live) // BLOCK * BLOCK
    assert again.nearest(QUESTION, 200) == [hit for hit in expected if hit[0] <= again.applied]


# --- the file ------------------------------------------------------------------------------------------------


def test_a_file_is_used_again(tmp_path: Path) -> None:
    index = filled(tmp_path)
    before = index.nearest(QUESTION, 200)
    index.save()
    again = opened(tmp_path)
    assert (len(again), again.applied, again.unsaved_bytes) == (OPENED, OPENED, 0)
    again.add(LABELS[OPENED:], VECTORS[OPENED:])
    assert again.nearest(QUESTION, 200) == before


def test_a_rest_changes_no_answer(tmp_path: Path) -> None:
    index = filled(tmp_path)
    before = index.nearest(QUESTION, 200)
    index.rest()
    assert index.nearest(QUESTION, 200) == before
    opened(tmp_path / "empty").rest()


def test_what_was_not_saved_is_applied_again(tmp_path: Path) -> None:
    index = opened(tmp_path)
    index.add(LABELS[:70], VECTORS[:70])
    index.save()
    index.add(LABELS[70:], VECTORS[70:])
    assert index.unsaved_bytes == 4 * vectorfile.layout(DIMENSION, BLOCK).itemsize
    again = opened(tmp_path)
    assert (len(again), again.applied) == (64, 64)
    again.add(LABELS[64:], VECTORS[64:])
    assert again.nearest(QUESTION, 200) == index.nearest(QUESTION, 200)


def test_as_much_is_written_as_is_new(tmp_path: Path) -> None:
    index = filled(tmp_path)
    index.save()
    before = content(tmp_path).read_bytes()
    index.add(LABELS + 200, VECTORS)
    index.save()
    assert content(tmp_path).read_bytes()[: len(before)] == before


def test_nothing_is_written_when_nothing_is_new(tmp_path: Path) -> None:
    filled(tmp_path).save()
    again = opened(tmp_path)
    shutil.rmtree(tmp_path)
    again.save()
    assert not tmp_path.exists()


@pytest.mark.parametrize("then", [0, 1, 40])
def test_a_cleared_index_is_saved_as_such(tmp_path: Path, then: int) -> None:
    index = filled(tmp_path)
    index.save()
    index.clear()
    index.add(LABELS[:then], VECTORS[:then])
    index.save()
    again = opened(tmp_path)
    kept = then // BLOCK * BLOCK
    assert (len(again), again.applied) == (kept, kept)
    assert len(list(tmp_path.iterdir())) == 2


def test_nothing_is_lost_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = opened(tmp_path)

    def full(block: object) -> None:
        raise WorldError("There is no space left.")

    with monkeypatch.context() as patched:
        patched.setattr(index._file, "append", full)
        with pytest.raises(WorldError):
            index.add(LABELS, VECTORS)
        with pytest.raises(WorldError):
            index.add(LABELS, VECTORS)
    assert (len(index), index.applied) == (BLOCK, BLOCK)
    index.add(LABELS[BLOCK:], VECTORS[BLOCK:])
    assert index.nearest(QUESTION, 200) == filled(tmp_path / "other").nearest(QUESTION, 200)


def test_a_disk_at_fault_is_told_in_a_sentence(tmp_path: Path) -> None:
    index = opened(tmp_path / "meaning")
    shutil.rmtree(tmp_path / "meaning")
    with pytest.raises(WorldError, match=r"The vector index cannot be written \(No such file or directory\)\."):
        index.add(LABELS, VECTORS)


def overwrite(start: float, byte: int) -> Callable[[Path], None]:
    """Damage a twentieth of the file, from `start` (a share of its size) on."""

    def damage(folder: Path) -> None:
        damaged = bytearray(content(folder).read_bytes())
        at, length = int(start * len(damaged)), len(damaged) // 20
        damaged[at : at + length] = bytes([byte]) * length
        content(folder).write_bytes(damaged)

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
        pytest.param(lambda folder: content(folder).unlink(), id="file deleted"),
        pytest.param(lambda folder: (folder / "hunch.json").unlink(), id="state deleted"),
        pytest.param(lambda folder: (folder / "hunch.json").write_text("{"), id="state cut off"),
        pytest.param(lambda folder: (folder / "hunch.json").write_text("[]"), id="state of another form"),
        pytest.param(lambda folder: (folder / "hunch.json").write_text("{}"), id="state empty"),
        pytest.param(lambda folder: os.truncate(content(folder), 2_000), id="truncated"),
        pytest.param(lambda folder: content(folder).write_bytes(b""), id="empty"),
        pytest.param(overwrite(0.0, 0xFF), id="beginning damaged"),
        pytest.param(overwrite(0.1, 0xFF), id="vectors damaged"),
        pytest.param(overwrite(0.5, 0x00), id="middle damaged"),
        pytest.param(overwrite(0.95, 0x00), id="end not written"),
        pytest.param(state(fingerprint="other model"), id="another model's"),
        pytest.param(state(checks=[1, 2, 3]), id="other checksums"),
        pytest.param(state(format=99), id="of a later format"),
        pytest.param(state(generation=7), id="another generation"),
        pytest.param(state(generation="7/../.."), id="no generation"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_trusted_is_built_anew(tmp_path: Path, misfortune: Callable[[Path], None]) -> None:
    folder = tmp_path / "meaning"
    index = filled(folder)
    before = index.nearest(QUESTION, 20)
    index.save()
    misfortune(folder)
    again = opened(folder)
    assert (len(again), again.applied) == (0, 0)
    again.add(LABELS, VECTORS)
    assert again.nearest(QUESTION, 20) == before
    again.save()
    assert len(opened(folder)) == OPENED


def test_a_file_of_another_dimension_is_not_used(tmp_path: Path) -> None:
    filled(tmp_path).save()
    assert len(opened(tmp_path, dimension=DIMENSION * 2)) == 0


def test_a_large_file_is_checked_bit_by_bit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path).save()
    overwrite(0.0, 0xFF)(tmp_path)
    monkeypatch.setattr(vectorfile, "_CHECKED_AT_ONCE", 2 * vectorfile.layout(DIMENSION, BLOCK).itemsize)
    index = opened(tmp_path)
    assert (len(index), index.check(), index.check(), index.check()) == (OPENED, True, False, True)
