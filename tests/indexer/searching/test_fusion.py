"""How the scores of two lanes become one order."""

from __future__ import annotations

import pytest

from indexer.records import Lane
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


def test_a_sketch_counts_for_less_than_an_exact_vector() -> None:
    """The same likeness, once by the transformer and once by a sketch; words decide more where meaning is vague."""
    exact = Candidate(1, 1, words=1.0, cosine=0.8)
    sketch = Candidate(2, 2, words=1.0, cosine=0.8, exact=False)
    likeness = [Candidate(3, 3, words=2.0, cosine=0.1)]
    scores = {s.candidate.passage: s.score for s in fuse([exact, sketch, *likeness], 0.6)}
    assert scores[1] > scores[2]
