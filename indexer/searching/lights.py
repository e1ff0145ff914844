"""Finds the characters of a passage that a question's words stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from indexer.analysis import Term, stem, terms
from indexer.records import Span

# Typographic signs that most prose contains; replacing them one to one lets it take the fast way.
_PLAIN = str.maketrans("‘’“”–—…•·\u00a0«»", '\'\'""--.** ""')


def matched(text: str, wanted: frozenset[str]) -> Iterator[Term]:
    """Occurrences in a text of the wanted index terms, in order.

    Analysing a whole passage costs half a millisecond, too much for the hundred passages of an answer; so the
    places where a wanted term could begin are found first, and only those words are analysed.
    """
    if not wanted:
        return
    plain = text.translate(_PLAIN)
    if not plain.isascii():
        yield from (t for t in terms(text) if t.term in wanted)
        return
    for match in _candidates(wanted).finditer(plain):
        word = match.group()
        if stem(word) in wanted:
            yield Term(stem(word), match.start(), match.end())
        elif not word.isalpha():
            for t in terms(word):
                if t.term in wanted:
                    yield Term(t.term, match.start() + t.start, match.start() + t.end)


@lru_cache(maxsize=64)
def _candidates(wanted: frozenset[str]) -> re.Pattern[str]:
    """Words that begin like a wanted term; a stem may differ from its word in the last letter (happi, happy)."""
    beginnings = {re.escape(t[: max(1, len(t) - 1)] if len(t) > 2 else t) for t in wanted if t.isascii()}
    alternatives = "|".join(sorted(beginnings)) or r"(?!)"
    return re.compile(rf"(?<![A-Za-z0-9])(?:{alternatives})[A-Za-z0-9]*(?:[-._'/@][A-Za-z0-9]+)*", re.IGNORECASE)


def spans(found: list[Term], weights: dict[str, float]) -> tuple[Span, ...]:
    """Lights from occurrences, without overlaps; a rarer word shines stronger."""
    strongest = max(weights.values(), default=0.0) or 1.0
    lit: list[Span] = []
    for term in sorted(found, key=lambda t: (t.start, -t.end)):
        if not lit or term.start >= lit[-1].end:
            strength = 0.4 + 0.6 * weights.get(term.term, 0.0) / strongest
            lit.append(Span(term.start, term.end, round(strength, 2)))
    return tuple(lit)


def coverage(found: list[Term], weights: dict[str, float]) -> float:
    """The share of a question's words, weighted by rarity, that a passage holds: 0 to 1."""
    total = sum(weights.values())
    return sum(weights[t] for t in {term.term for term in found} & weights.keys()) / total if total else 0.0
