"""How the scores of two lanes become one order."""

from __future__ import annotations

import pytest

from indexer.records import Closeness, Lane, Scale
from indexer.searching.fusion import Candidate, Scored, by_file, fuse, meaning_weight


@pytest.mark.parametrize(
    ("words", "exact", "close", "weight"),
    [
        pytest.param(0, False, True, 0.70, id="no word that tells"),
        pytest.param(4, False, True, 0.70, id="short"),
        pytest.param(8, False, True, 0.625, id="between"),
        pytest.param(12, False, True, 0.55, id="long"),
        pytest.param(90, False, True, 0.55, id="a page"),
        pytest.param(4, True, True, 0.25, id="a code or phrase"),
        pytest.param(4, False, False, 0.25, id="nothing is alike"),
    ],
)
def test_how_much_meaning_weighs(words: int, exact: bool, close: bool, weight: float) -> None:
    assert meaning_weight(words, exact=exact, close=close) == pytest.approx(weight)


def candidates(drawn: str) -> list[Candidate]:
    """Drawn as "passage: words cosine", with "-" for what a lane did not find."""
    made = []
    for line in drawn.split(", "):
        passage, scores = line.split(": ")
        words, cosine = (None if score == "-" else float(score) for score in scores.split())
        made.append(Candidate(int(passage), int(passage) // 10, words, cosine))
    return made


@pytest.mark.parametrize(
    ("drawn", "weight", "order"),
    [
        pytest.param("11: 8 0.9", 0.5, {11: 1.0}, id="one"),
        pytest.param("11: 8 -, 21: 4 -", 0.5, {11: 0.5, 21: 0.25}, id="words only"),
        pytest.param("11: - 0.9, 21: - 0.5, 31: - 0.1", 0.5, {11: 0.5, 21: 0.25, 31: 0.0}, id="meaning only"),
        pytest.param("11: 8 0.1, 21: 4 0.9", 0.5, {21: 0.75, 11: 0.5}, id="both"),
        pytest.param("11: 8 0.1, 21: 4 0.9", 0.0, {11: 1.0, 21: 0.5}, id="words count alone"),
        pytest.param("11: 8 0.1, 21: 4 0.9", 1.0, {21: 1.0, 11: 0.0}, id="meaning counts alone"),
        pytest.param("21: 3 0.4, 11: 3 0.4", 0.7, {11: 1.0, 21: 1.0}, id="ties keep the order of ids"),
        pytest.param("11: 0 -, 21: 0 -", 0.5, {11: 0.5, 21: 0.5}, id="scores of nothing"),
        pytest.param("11: - -0.2, 21: - -0.6", 0.5, {11: 0.5, 21: 0.0}, id="opposite in meaning"),
    ],
)
def test_fused_scores(drawn: str, weight: float, order: dict[int, float]) -> None:
    scored = fuse(candidates(drawn), weight)
    assert [s.candidate.passage for s in scored] == list(order)
    assert [s.score for s in scored] == pytest.approx(list(order.values()))


def test_nothing_is_fused_to_nothing() -> None:
    assert fuse([], 0.5) == []
    assert by_file([], 3) == {}


def test_a_file_keeps_its_best_passages_and_the_place_of_the_best() -> None:
    scored = fuse(candidates("11: 5 -, 12: 9 -, 13: 7 -, 14: 6 -, 21: 8 -"), 0.0)
    files = by_file(scored, 3)
    assert {file: [s.candidate.passage for s in passages] for file, passages in files.items()} == {
        1: [12, 13, 14],
        2: [21],
    }
    assert list(files) == [1, 2]


@pytest.mark.parametrize(
    ("words", "cosine", "lanes"),
    [
        (1.0, None, (Lane.words,)),
        (None, 0.5, (Lane.meaning,)),
        (0.0, 0.0, (Lane.words, Lane.meaning)),
        (None, None, ()),
    ],
)
def test_who_found_it(words: float | None, cosine: float | None, lanes: tuple[Lane, ...]) -> None:
    assert Scored(Candidate(1, 1, words, cosine), 0.0).lanes == lanes


def mixed(*grades: bool) -> list[Candidate]:
    """The first was found by words, the second is nearest in meaning, all others by far not; each exact or a sketch."""
    cosines = [0.2, 0.6, *([0.1] * (len(grades) - 2))]
    found = [4.0, None, *([0.5] * (len(grades) - 2))]
    return [
        Candidate(n, n, words, cosine, exact)
        for n, (words, cosine, exact) in enumerate(zip(found, cosines, grades, strict=True), 1)
    ]


@pytest.mark.parametrize(
    ("grades", "weight"),
    [
        pytest.param([True] * 4, 0.7, id="all exact"),
        pytest.param([False] * 4, 0.42, id="all sketches"),
        pytest.param([True, True, False, False], 0.56, id="half of each"),
        pytest.param([True] * 20 + [False] * 20, 0.7, id="those that lead are exact"),
    ],
)
def test_meaning_weighs_as_much_as_the_vectors_that_lead_can_be_trusted(grades: list[bool], weight: float) -> None:
    scores = {s.candidate.passage: s.score for s in fuse(mixed(*grades), 0.7)}
    assert scores[2] == pytest.approx(weight)


def test_the_nearest_sketch_is_not_below_a_middling_exact_vector() -> None:
    sketch, exact = Candidate(1, 1, cosine=0.6, exact=False), Candidate(2, 2, cosine=0.5)
    others = [Candidate(n, n, cosine=0.1) for n in range(3, 30)]
    assert [s.candidate.passage for s in fuse([exact, sketch, *others], 0.7)][:2] == [1, 2]


def test_sketches_are_measured_on_their_own_scale() -> None:
    """Sketches of this model lie lower; the one that is close goes above an exact vector that is not."""
    closeness = Closeness(exact=Scale(0.5, 0.1, ()), sketch=Scale(0.2, 0.05, ()))
    sketch, exact = Candidate(1, 1, cosine=0.25, exact=False), Candidate(2, 2, cosine=0.45)
    assert [s.candidate.passage for s in fuse([exact, sketch], 0.7, closeness)] == [1, 2]
    assert [s.candidate.passage for s in fuse([exact, sketch], 0.7)] == [2, 1]
