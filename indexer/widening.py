"""Widens a question's words: by their stems in the library's languages, and by near words for what it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Protocol

from indexer.analysis import STEMMED, stem, stem_in, terms
from indexer.language import language_of
from indexer.records import Forms, Variant
from indexer.searching.question import Question

# What a stem counts in a language that the question is perhaps not in. Of 3 792 questions in six languages (XQuAD, all
# in one library) stems gain 0.01 to 0.07 nDCG@10 in each language that has them, and cost English nothing.
_PERHAPS = 0.8
# From so many letters on a word may have one wrong letter, or two; what such a word counts.
_ONE_WRONG, _TWO_WRONG = 4, 8
_NEAR = {1: 0.6, 2: 0.4}
_MOST_NEAR = 3


class Dictionary(Protocol):
    """The terms that a library holds; see `indexer.storage.words`."""

    def holds(self, term: str) -> bool: ...
    def holds_stem(self, stem: str) -> bool: ...
    def beginning(self, prefix: str) -> Sequence[tuple[str, int]]: ...


def forms(
    question: Question, languages: Collection[str], dictionary: Dictionary, is_word: Callable[[str], bool] | None = None
) -> Forms:
    """What else stands for each term of a question in a library with passages in these languages.

    `is_word` tells words of language from mistakes: such a word stands only for what begins as it does.
    """
    found: dict[str, tuple[Variant, ...]] = {}
    rightly: set[str] = set()
    likely = _likely(question, languages)
    for term, start, end in terms(question.plain):
        if term in question.terms and term not in found:
            word = question.plain[start:end]
            found[term] = tuple(_stems(word, likely))
            rightly |= {term} if is_word and is_word(word.lower()) else set()
    for term, stems in found.items():
        held = dictionary.holds(term) or any(dictionary.holds_stem(variant.term) for variant in stems)
        if not held and _is_complete(term, question):
            near = _near(term, dictionary)
            found[term] = (*stems, *(v for v in near if term not in rightly or _begin_alike(term, v.term)))
    return {term: variants for term, variants in found.items() if variants}


def nearly(question: Question, found: Forms) -> tuple[str, ...]:
    """The question's words for the names lane, the nearest one in place of each that the library does not hold."""
    nearest = {term: v.term for term, variants in found.items() for v in reversed(variants) if not v.stem}
    return tuple(nearest.get(stem(word), word) for word in question.words)


def _likely(question: Question, languages: Collection[str]) -> dict[str, float]:
    """The languages that the question may be in, and what their stems count."""
    language = language_of(question.plain)
    if language is None:
        return {one: _PERHAPS for one in sorted(languages) if one in STEMMED}
    return {language: 1.0} if language in STEMMED and language in languages else {}


def _stems(word: str, languages: Mapping[str, float]) -> Iterator[Variant]:
    stems = {stem_in(word, language): weight for language, weight in languages.items()}
    return (Variant(term, weight, stem=True) for term, weight in stems.items())


def _is_complete(term: str, question: Question) -> bool:
    """Whether a term is a word of language, and not the one that is still being typed."""
    return term.isalpha() and term not in question.codes and not (question.prefix and term == stem(question.prefix))


def _near(term: str, dictionary: Dictionary) -> Iterator[Variant]:
    """The held terms with the fewest wrong letters, the commonest first (distance: optimal string alignment)."""
    from rapidfuzz.distance import OSA

    most = (len(term) >= _ONE_WRONG) + (len(term) >= _TWO_WRONG)
    candidates = {held: count for start in _beginnings(term) for held, count in dictionary.beginning(start)}
    near = [
        (distance, -count, held)
        for held, count in candidates.items()
        if held.isalpha() and (distance := OSA.distance(term, held, score_cutoff=most)) <= most
    ]
    return (Variant(held, _NEAR[distance]) for distance, _, held in sorted(near)[:_MOST_NEAR] if distance)


def _begin_alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _beginnings(term: str) -> set[str]:
    """Two letters that a near word begins with, unless its first letter is another one."""
    if len(term) < _ONE_WRONG:
        return set()
    kept = {term[:2], term[1::-1], term[0] + term[2]}
    # Of a short word without its first letter another word is left: fall, all.
    return kept | {term[1:3]} if len(term) >= _TWO_WRONG else kept
