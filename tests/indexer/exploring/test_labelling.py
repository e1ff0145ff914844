"""Labels from examples, outliers by two witnesses, and the map."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.exploring import layout
from indexer.exploring.belonging import misplaced
from indexer.exploring.labelling import Examples, contradictions, decided, features, learnt, worth_asking
from indexer.exploring.neighbours import nearest, normalised
from tests.indexer.exploring.pictures import groups, same


def rows(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


@pytest.mark.parametrize("refused", [rows(), rows(25, 45)])
def test_what_is_like_the_examples_is_likely_and_the_rest_is_not(refused: np.ndarray) -> None:
    vectors, own = groups([20, 20, 20], noise=0.5)
    space = features(vectors, nearest(vectors, 15))
    examples = Examples(rows(0, 1, 2), refused)
    unknown = np.setdiff1d(np.arange(60), np.concatenate(examples))
    likely = learnt(space, examples, unknown)
    assert np.median(likely[own == 0]) > 0.5 > likely[own != 0].max()


def test_a_refusal_is_learnt_from() -> None:
    vectors, _ = groups([20, 20], noise=0.5)
    space = features(vectors, nearest(vectors, 15))
    unknown = np.arange(5, 35)
    before = learnt(space, Examples(rows(0, 36), rows()), unknown)
    after = learnt(space, Examples(rows(0), rows(36, 37, 38)), unknown)
    assert after[20:35].mean() < before[20:35].mean() / 2


def test_where_nothing_else_is_known_nobody_can_tell() -> None:
    assert learnt(same(3), Examples(rows(0, 1, 2), rows()), rows()).tolist() == [0.5] * 3


def test_the_best_of_several_labels() -> None:
    vectors, own = groups([20, 20, 20], noise=0.6)
    space = features(vectors, nearest(vectors, 15))
    found = decided(space, [np.flatnonzero(own == group)[:3] for group in range(3)])
    assert (found == own).mean() > 0.95


def test_questions_are_uncertain_and_differ() -> None:
    vectors, _ = groups([10, 10], noise=0.05)
    probabilities = np.concatenate([np.full(10, 0.52), np.full(10, 0.45)])
    asked = worth_asking(vectors, probabilities, np.arange(20), 5)
    assert len(asked) == 2
    assert asked[0] < 10 <= asked[1]


def test_examples_that_mean_the_same_contradict_each_other() -> None:
    vectors, _ = groups([2, 2], noise=0.01)
    assert contradictions(vectors, Examples(rows(0), rows(1, 2))) == [(0, 1)]
    assert contradictions(vectors, Examples(rows(0), rows())) == []


# --- outliers ------------------------------------------------------------------------------------------


def test_a_stranger_is_found_and_sent_home() -> None:
    vectors, own = groups([20, 20, 20])
    folders = own.copy()
    folders[5] = 2
    found = misplaced(vectors, folders, nearest(vectors, 15))
    assert int(np.argmax(found.scores)) == 5
    assert found.groups[5] == 0
    assert found.scores[5] > 0.8 > np.delete(found.scores, 5).max()


@pytest.mark.parametrize(
    ("sizes", "folders"),
    [
        ([30], np.zeros(30, np.int64)),
        ([20, 20], np.arange(40)),
        ([20, 20], np.random.default_rng(0).integers(0, 3, 40)),
    ],
    ids=["one folder", "a folder for each file", "folders of all sorts"],
)
def test_where_nothing_belongs_anywhere_nothing_is_out_of_place(sizes: list[int], folders: np.ndarray) -> None:
    vectors, _ = groups(sizes)
    assert misplaced(vectors, folders, nearest(vectors, 15)).scores.max() < 0.75


def test_identical_files_are_at_home_anywhere() -> None:
    found = misplaced(same(40), np.repeat([0, 1], 20), nearest(same(40), 15))
    assert found.scores.max() < 0.75


def test_reports_that_differ_in_a_number_are_at_home_in_any_folder() -> None:
    vectors, own = groups([20, 20, 20])
    folders = own.copy()
    folders[5] = 2
    alike = normalised(3.0 * same(60) + vectors)
    assert misplaced(alike, folders, nearest(alike, 15)).scores.max() == 0.0


# --- the map -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 2, 3, 50])
def test_a_first_map_has_a_place_for_everything(count: int) -> None:
    vectors, _ = groups([count])
    for places in (layout.first(vectors), layout.first(same(count))):
        assert places.shape == (count, 2)
        assert np.isfinite(places).all()
        assert (np.abs(places) <= 1).all()


def test_neighbours_stay_neighbours() -> None:
    vectors, own = groups([20, 20, 20])
    heard: list[float] = []
    places = layout.refined(vectors, nearest(vectors, 15), layout.first(vectors), heard.append)
    middles = np.stack([places[own == group].mean(axis=0) for group in range(3)])
    assert (np.argmin(np.linalg.norm(places[:, None] - middles, axis=2), axis=1) == own).mean() > 0.95
    assert heard[-1] == 1.0


def test_a_newcomer_is_placed_among_its_like() -> None:
    vectors, own = groups([20, 20])
    places = np.where(own[:, None] == 0, [-0.5, 0.0], [0.5, 0.0]).astype(np.float32)
    found = layout.placed(vectors[[3, 33]], np.delete(vectors, [3, 33], 0), np.delete(places, [3, 33], 0))
    assert found[0, 0] < -0.4
    assert found[1, 0] > 0.4
