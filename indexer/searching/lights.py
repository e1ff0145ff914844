"""Finds the characters of a passage that a question's words stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from indexer.analysis import Term, stem, terms
from indexer.records import Span

# May stand between the letters of a term that is a whole compound: `email` is also the term of e-mail.
_SEPARATOR = r"[-._'/@]?"


def matched(text: str, wanted: frozenset[str], prefix: str | None = None) -> Iterator[Term]:
    """Occurrences in a text of the wanted index terms and of those that begin with `prefix`, in order.

    Analysing a whole passage costs half a millisecond, too much for the hundred passages of an answer; so the
    places where a wanted term could begin are found first, and only those words are analysed.
    """
    for match in _candidates(wanted | {prefix} if prefix else wanted).finditer(text):
        for t in terms(match.group()):
            if t.term in wanted or (prefix and t.term.startswith(prefix)):
                yield Term(t.term, match.start() + t.start, match.start() + t.end)


@lru_cache(maxsize=64)
def _candidates(wanted: frozenset[str]) -> re.Pattern[str]:
    """Stretches without a space that hold the beginning of a wanted term, or letters that folding may change.

    A stem may differ from its word in the last letter (happi, happy; die, dying).
    """
    beginnings = {_SEPARATOR.join(map(re.escape, t[:-1] if len(t) > 2 else t)) for t in wanted if t.isascii()}
    alternatives = "|".join([*sorted(re.sub("i$", "[iy]", b) for b in beginnings), r"(?-i:[^\x00-\x7f])"])
    return re.compile(rf"(?<!\S)\S*?(?:{alternatives})\S*", re.IGNORECASE)


def spans(found: list[Term], weights: dict[str, float]) -> tuple[Span, ...]:
    """Lights from occurrences, without overlaps; a rarer word shines stronger."""
    strongest = max(weights.values(), default=0.0) or 1.0
    lit: list[Span] = []
    for term in sorted(found, key=lambda t: (t.start, -t.end)):
        if not lit or term.start >= lit[-1].end:
            strength = 0.4 + 0.6 * weights.get(term.term, 0.0) / strongest
            lit.append(Span(term.start, term.end, round(strength, 2)))
    return tuple(lit)


def coverage(found: list[Term], weights: dict[str, float], prefix: str | None = None) -> float:
    """The share of a question's words, weighted by rarity, that a passage holds: 0 to 1.

    The word still being typed (`prefix`) is held by any word that begins so.
    """
    total = sum(weights.values())
    held = {term.term for term in found}
    if prefix and any(term.startswith(prefix) for term in held):
        held.add(stem(prefix))
    return sum(weights[term] for term in held & weights.keys()) / total if total else 0.0
