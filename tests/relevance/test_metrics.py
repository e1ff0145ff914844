"""The figures of relevance, checked on rankings small enough to work out by hand."""

from __future__ import annotations

import math

import pytest

from tests.relevance.metrics import dcg, mean, ndcg, recall

GRADES = {"best": 3, "good": 2, "fair": 1, "bad": 0}


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        ([], 0.0),
        ([0, 0], 0.0),
        ([1], 1.0),
        ([3], 7.0),
        ([0, 1], 1 / math.log2(3)),
        ([3, 2, 1], 7 + 3 / math.log2(3) + 1 / 2),
        ([-1], 0.0),
    ],
)
def test_dcg(grades: list[int], expected: float) -> None:
    assert dcg(grades) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("ranking", "depth", "expected"),
    [
        (["best", "good", "fair"], 10, 1.0),
        (["best"], 1, 1.0),
        (["bad", "unknown"], 10, 0.0),
        ([], 10, 0.0),
        (["fair"], 1, 1 / 7),
        (["good", "best"], 2, (3 + 7 / math.log2(3)) / (7 + 3 / math.log2(3))),
        (["bad", "best"], 1, 0.0),
    ],
)
def test_ndcg(ranking: list[str], depth: int, expected: float) -> None:
    assert ndcg(ranking, GRADES, depth) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("ranking", "depth", "expected"),
    [
        (["best", "good", "fair"], 10, 1.0),
        (["best", "bad", "good"], 2, 1 / 3),
        (["bad"], 10, 0.0),
        (["best", "best"], 10, 1 / 3),
    ],
)
def test_recall(ranking: list[str], depth: int, expected: float) -> None:
    assert recall(ranking, GRADES, depth) == pytest.approx(expected)


def test_a_question_without_relevant_documents_counts_nothing() -> None:
    assert ndcg(["bad"], {"bad": 0}) == recall(["bad"], {"bad": 0}) == 0.0


def test_mean() -> None:
    assert mean([1.0, 2.0]) == 1.5
    assert mean([]) == 0.0
