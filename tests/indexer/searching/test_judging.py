"""When a passage is an answer: close in meaning, or by its words unless meaning speaks against it."""

from __future__ import annotations

import pytest

from indexer.analysis import terms
from indexer.records import Closeness, Scale
from indexer.searching.fusion import Candidate
from indexer.searching.judging import ENOUGH_WORDS, enough_words, has_enough_words, is_close
from indexer.searching.question import parse

CLOSENESS = Closeness(exact=Scale(0.5, 0.1, ()), sketch=Scale(0.4, 0.1, ()))


def candidate(cosine: float | None, *, exact: bool = True, words: float | None = 3.0) -> Candidate:
    return Candidate(1, 1, words, cosine, exact)


@pytest.mark.parametrize(
    ("cosine", "exact", "close"),
    [(0.5, True, True), (0.49, True, False), (0.49, False, True), (0.39, False, False), (None, True, False)],
)
def test_each_grade_is_close_on_its_own_scale(cosine: float | None, exact: bool, close: bool) -> None:
    assert is_close(candidate(cosine, exact=exact), CLOSENESS) is close


@pytest.mark.parametrize(
    ("question", "text", "cosine", "enough"),
    [
        pytest.param("alpha beta gamma delta", "alpha", None, False, id="a quarter"),
        pytest.param("alpha beta gamma delta", "alpha beta", None, True, id="half, where meaning knows nothing"),
        pytest.param("alpha beta gamma delta", "alpha beta", 0.4, True, id="half, not far in meaning"),
        pytest.param("alpha beta gamma delta", "alpha beta", 0.3, False, id="half, but far in meaning"),
        pytest.param("alpha beta gamma delta", "alpha beta gamma", 0.0, True, id="nearly all, however far"),
        pytest.param("alpha beta gamma A-113", "beta A-113", 0.0, True, id="half, with the code"),
        pytest.param('alpha "beta gamma"', "beta gamma", 0.0, True, id="the phrase"),
    ],
)
def test_enough_words(question: str, text: str, cosine: float | None, enough: bool) -> None:
    parsed = parse(question)
    weights = dict.fromkeys(parsed.terms, 1.0)
    assert has_enough_words(candidate(cosine), list(terms(text)), parsed, weights, CLOSENESS) is enough


def test_what_words_did_not_find_is_no_answer_by_words() -> None:
    parsed = parse("alpha")
    assert not has_enough_words(candidate(0.1, words=None), list(terms("alpha")), parsed, {"alpha": 1.0}, CLOSENESS)


@pytest.mark.parametrize(
    ("question", "unread", "fewer"),
    [
        pytest.param("alpha beta gamma", True, True, id="where only words tell"),
        pytest.param("alpha beta gamma", False, False, id="where meaning may tell"),
        pytest.param("alpha beta", True, False, id="of two words one is half"),
    ],
)
def test_fewer_words_are_enough_in_a_language_that_the_model_does_not_read(
    question: str, unread: bool, fewer: bool
) -> None:
    asked = parse(question)
    enough = enough_words(asked, by_words_alone=unread)
    assert (enough < ENOUGH_WORDS) is fewer
    weights = dict.fromkeys(asked.terms, 1.0) | {"alpha": 1.2}
    holds = has_enough_words(candidate(None), list(terms("alpha")), asked, weights, CLOSENESS, enough)
    assert holds is (fewer or len(asked.terms) == 2)
