"""Documents side by side: how alike, which passages, which words, and the same in other words."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.exploring.difference import differing, same_words
from indexer.exploring.likeness import covered, matches, similarity
from indexer.exploring.paraphrases import same_meaning
from tests.indexer.exploring.pictures import groups

A, B, C = np.eye(3, dtype=np.float32)
ONE = np.array([1])


@pytest.mark.parametrize(
    ("left", "right", "alike"),
    [([A], [A], 1.0), ([A], [B], 0.0), ([A, B], [A, B], 1.0), ([A, B], [A], 2 / 3), ([A, B], [C], 0.0)],
)
def test_similarity_goes_both_ways(left: list[np.ndarray], right: list[np.ndarray], alike: float) -> None:
    a, b = np.stack(left), np.stack(right)
    lengths = [np.ones(len(side), np.int64) for side in (a, b)]
    assert similarity(a, b, *lengths) == pytest.approx(alike)
    assert similarity(b, a, *reversed(lengths)) == pytest.approx(alike)


def test_of_two_single_passages_it_is_their_cosine() -> None:
    vectors, _ = groups([1, 1], noise=2.0)
    assert similarity(vectors[:1], vectors[1:], ONE, ONE * 9) == pytest.approx(float(vectors[0] @ vectors[1]))


def test_long_passages_count_for_more() -> None:
    assert covered(np.stack([A, B]), np.stack([A]), np.array([300, 100])) == pytest.approx(0.75)
    assert covered(np.stack([A]), np.zeros((0, 3), np.float32), ONE) == 0.0


def test_each_passage_is_matched_once_the_most_alike_first() -> None:
    near = np.array([0.9, 0.1, 0.0], np.float32)
    found = matches(np.stack([near, A]), np.stack([A, B]), 0.05)
    assert [(m.left, m.right) for m in found] == [(1, 0), (0, 1)]


@pytest.mark.parametrize(
    ("left", "right", "lit_left", "lit_right"),
    [
        ("the red house", "the red house", [], []),
        ("the red house is old", "the blue house is old", ["red"], ["blue"]),
        ("we met on Monday at noon", "we met on Monday", ["at noon"], []),
        ("one two three", "four five six", [], []),
        ("", "", [], []),
    ],
)
def test_differing_words_are_lit(left: str, right: str, lit_left: list[str], lit_right: list[str]) -> None:
    lights = differing(left, right)
    for text, spans, lit in zip((left, right), lights, (lit_left, lit_right), strict=True):
        assert [text[span.start : span.end] for span in spans] == lit


@pytest.mark.parametrize(
    ("left", "right", "share"), [("a b c d", "A, b c d!", 1.0), ("a b", "c d", 0.0), ("", "", 0.0)]
)
def test_same_words(left: str, right: str, share: float) -> None:
    assert same_words(left, right) == share


def test_documents_that_say_the_same_passage_by_passage_are_joined() -> None:
    """Documents 0 and 1 share all passages, 2 shares one of three with them, 3 none."""
    chance = np.random.default_rng(0)
    passages = np.eye(16, dtype=np.float32)
    said = [0, 1, 2, 0, 1, 2, 0, 7, 8, 9, 10, 11]
    vectors = passages[said] + 0.02 * chance.normal(size=(12, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found = list(same_meaning(vectors, np.repeat(np.arange(4), 3), np.full(12, 100)))
    assert [(a, b) for a, b, _ in found] == [(0, 1)]
    assert found[0][2] == pytest.approx(1.0)


def test_nothing_says_the_same_as_nothing() -> None:
    vectors, _ = groups([1, 1, 1])
    assert list(same_meaning(vectors, np.arange(3), np.full(3, 10))) == []
