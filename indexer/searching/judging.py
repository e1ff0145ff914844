"""Judges whether what was found is an answer, or only the least unlike; pure."""

from __future__ import annotations

from collections.abc import Collection

from indexer.analysis import Term
from indexer.records import Closeness
from indexer.searching.fusion import Candidate
from indexer.searching.lights import coverage
from indexer.searching.question import Question

# Words of the question, weighted by rarity, that a passage must hold to count as an answer by words alone, if meaning
# does not speak against it; and the share from which on meaning is not asked.
ENOUGH_WORDS, NEARLY_ALL_WORDS = 0.5, 0.75
# The same for a question in a language that the model does not read, if it has more than so many terms. Only words tell
# then, and other languages inflect them more, or have no spaces: with a half, 28 % of answerable questions in five
# languages were refused; with this 4 %, and four of five whose answer had been taken out of the library are caught.
_BY_WORDS_ALONE, _FEW = 0.35, 2
# So many spreads below what counts as close, meaning speaks against a passage: half of a question's words are found in
# many texts on other subjects. Of foreign questions 99 instead of 95 % are caught, at the same share of own ones.
_AGAINST = 1.5


def is_close(candidate: Candidate, closeness: Closeness) -> bool:
    """Whether a passage is close to the question in meaning."""
    return candidate.cosine is not None and candidate.cosine >= closeness.of(candidate.exact).floor


def enough_words(question: Question, *, by_words_alone: bool) -> float:
    """The share of a question's words that a passage must hold to be an answer."""
    return _BY_WORDS_ALONE if by_words_alone and len(question.terms) > _FEW else ENOUGH_WORDS


def has_enough_words(
    candidate: Candidate,
    found: list[Term],
    question: Question,
    weights: dict[str, float],
    closeness: Closeness,
    enough: float = ENOUGH_WORDS,
) -> bool:
    """Whether a passage, in which these terms were `found`, answers by its words. `weights` are the terms' rarities."""
    if candidate.words is None:
        return False
    if question.phrases:
        return True
    share = coverage(found, weights, question.prefix)
    if share < enough:
        return False
    return share >= NEARLY_ALL_WORDS or _holds(found, question.codes) or not _speaks_against(candidate, closeness)


def _holds(found: list[Term], codes: Collection[str]) -> bool:
    return any(term.term in codes for term in found)


def _speaks_against(candidate: Candidate, closeness: Closeness) -> bool:
    scale = closeness.of(candidate.exact)
    return candidate.cosine is not None and candidate.cosine < scale.floor - _AGAINST * scale.spread
