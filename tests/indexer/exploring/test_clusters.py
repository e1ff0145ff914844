"""Topics: as many as there are, two levels, the same again next time, and nothing where there is nothing."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.exploring.clusters import NONE, clustered, directions, silhouette
from indexer.exploring.identity import numbered, recognised, stacked
from indexer.exploring.naming import named, title
from indexer.exploring.neighbours import Vectors, means, nearest, normalised
from tests.indexer.exploring.pictures import DIMENSION, groups, same


def agree(found: np.ndarray, truth: np.ndarray) -> bool:
    """Whether two labellings part things in the same way."""
    pairs = set(zip(found.tolist(), truth.tolist(), strict=True))
    return len(pairs) == len(set(found.tolist())) == len(set(truth.tolist()))


@pytest.mark.parametrize("sizes", [[30, 30], [40, 20, 60, 30], [25] * 7])
def test_groups_are_found_in_their_number(sizes: list[int]) -> None:
    vectors, own = groups(sizes)
    found = clustered(vectors, nearest(vectors, 15))
    assert found.chosen == 1
    assert agree(found.topics, own)


def test_many_groups_become_parts_of_topics() -> None:
    vectors, own = groups([12] * 30)
    found = clustered(vectors, nearest(vectors, 15))
    assert found.chosen == 2
    assert agree(found.parts, own)
    assert found.topics.max() < 16


def test_every_part_lies_in_one_topic() -> None:
    vectors, _ = groups([60, 80, 70], noise=0.7)
    found = clustered(vectors, nearest(vectors, 15))
    assert all(len(set(found.topics[found.parts == part])) == 1 for part in range(found.parts.max() + 1))


@pytest.mark.parametrize(
    ("vectors", "topics"),
    [
        (same(0), []),
        (same(1), [NONE]),
        (same(3), [NONE] * 3),
        (same(5), [0] * 5),
        (same(300), [0] * 300),
        (np.eye(DIMENSION, dtype=np.float32), [NONE] * DIMENSION),
    ],
    ids=["empty", "one file", "three files", "five identical", "all identical", "nothing in common"],
)
def test_where_there_are_no_groups(vectors: Vectors, topics: list[int]) -> None:
    found = clustered(vectors, nearest(vectors, 15))
    assert found.topics.tolist() == topics


def test_what_is_like_nothing_belongs_to_nothing() -> None:
    vectors, _ = groups([30, 30], noise=0.1)
    stranger = np.zeros((1, DIMENSION), np.float32)
    stranger[0, -1] = 1.0
    together = np.concatenate([vectors, stranger])
    assert clustered(together, nearest(together, 15)).topics[-1] == NONE


def test_an_earlier_run_is_continued_while_files_come() -> None:
    vectors, _ = groups([40, 40, 40, 40], noise=0.6, seed=3)
    first = clustered(vectors[::2], nearest(vectors[::2], 15))
    number = int(first.topics.max()) + 1
    before = normalised(means(vectors[::2], first.topics, number))
    second = clustered(vectors, nearest(vectors, 15), [before])
    moved = second.topics[::2]
    assert len(set(zip(first.topics.tolist(), moved.tolist(), strict=True))) == number


def test_the_silhouette_is_that_of_the_textbook() -> None:
    from sklearn.metrics import silhouette_score

    vectors, own = groups([20, 30, 10], noise=0.9)
    assert silhouette(vectors, own) == pytest.approx(silhouette_score(vectors, own, metric="cosine"), abs=1e-4)


@pytest.mark.parametrize("labels", [np.zeros(5, np.int64), np.arange(5)])
def test_one_group_or_one_for_each_is_not_separated(labels: np.ndarray) -> None:
    assert silhouette(same(5), labels) == -1.0


def test_directions_have_fixed_signs() -> None:
    vectors, _ = groups([20, 20])
    centred = vectors - vectors.mean(axis=0)
    assert np.allclose(directions(centred, 2), directions(centred[::-1].copy(), 2), atol=1e-4)


# --- identity --------------------------------------------------------------------------------------


def test_groups_are_recognised_by_their_centres() -> None:
    known = np.eye(4, dtype=np.float32)
    assert recognised(known[[2, 0]], known) == [2, 0]
    assert recognised(np.full((1, 4), 0.5, np.float32), known) == [None]
    assert recognised(known[:2], known[:0]) == [None, None]


def test_new_groups_get_new_numbers() -> None:
    assert numbered([1, None, 0, None], [7, 9], 3) == [9, 10, 7, 11]


@pytest.mark.parametrize(("rows", "shape"), [([4, 4], (2, 4)), ([4, 3], (0, 4)), ([], (0, 4))])
def test_centres_of_another_model_are_of_no_use(rows: list[int], shape: tuple[int, int]) -> None:
    assert stacked([np.ones(n, np.float16).tobytes() for n in rows], 4).shape == shape


def test_a_group_without_a_word_still_has_a_name() -> None:
    assert title(named([["12 34", ""]])[0]) == "unnamed"
