"""Finds the characters of a passage that a question's words stand on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from indexer.analysis import STEMMED, Term, stem, stem_in, terms
from indexer.records import NO_FORMS, Forms, Span

_REMEMBERED = 10_000
# May stand between the letters of a term that is a whole compound: `email` is also the term of e-mail.
_SEPARATOR = r"[-._'/@]?"
_SPACE = re.compile(r"\s")


class Wanted:
    """What is to be lit: index terms, what else stands for them in a library, and words that begin with `prefix`."""

    def __init__(self, terms: Iterable[str], prefix: str | None = None, forms: Forms = NO_FORMS) -> None:
        every = [(variant, term) for term, variants in forms.items() for variant in variants]
        self._stems = {variant.term: term for variant, term in every if variant.stem}
        self._forms = {variant.term: term for variant, term in every if not variant.stem}
        self._forms |= {term: term for term in terms}
        self._prefix = prefix
        self._every = frozenset([*self._forms, *self._stems, *([prefix] if prefix else [])])

    def beginnings(self, *, plain: bool) -> re.Pattern[str]:
        """Finds where one of them could begin in a text in small letters; `plain` is one of ASCII alone."""
        return _beginnings(self._every, plain)

    def term_of(self, term: str, word: str, language: str | None) -> str | None:
        """The wanted term that a word (with its index term) stands for, if any."""
        found = self._forms.get(term) or (term if self._prefix and term.startswith(self._prefix) else None)
        if found is None and self._stems and language in STEMMED:
            found = self._stems.get(stem_in(word, language))
        return found


def matched(text: str, wanted: Wanted, language: str | None = None) -> Iterator[Term]:
    """Occurrences of what is wanted in a text of this language, in order.

    Analysing a whole passage costs half a millisecond, too much for the hundred passages of an answer; so the
    places where a wanted term could begin are found first, and only those words are analysed.
    """
    for start, stretch in _stretches(text, wanted):
        for t in _terms_in(stretch):
            if found := wanted.term_of(t.term, stretch[t.start : t.end], language):
                yield Term(found, start + t.start, start + t.end)


def _stretches(text: str, wanted: Wanted) -> Iterator[tuple[int, str]]:
    """Where stretches without a space begin that could hold a wanted term, and these."""
    beginnings = wanted.beginnings(plain=text.isascii())
    lowered, end = _lowered(text), 0
    while begun := beginnings.search(lowered, end):
        start = begun.start()
        while start > end and not text[start - 1].isspace():
            start -= 1
        space = _SPACE.search(text, begun.end())
        end = space.start() if space else len(text)
        yield start, text[start:end]


def _lowered(text: str) -> str:
    """The text in small letters, as long as before."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


@lru_cache(maxsize=_REMEMBERED)
def _terms_in(stretch: str) -> tuple[Term, ...]:
    """The words of one library come again and again."""
    return tuple(terms(stretch))


@lru_cache(maxsize=64)
def _beginnings(wanted: frozenset[str], plain: bool) -> re.Pattern[str]:
    """The beginnings of wanted terms in small letters, or, but in plain texts, letters that folding may change.

    A stem may differ from its word in the last letter (happi, happy; die, dying). That a pattern begins with one of
    few letters, of one case, is what makes it fast.
    """
    beginnings = {_SEPARATOR.join(map(re.escape, t[:-1] if len(t) > 2 else t)) for t in wanted if t and t.isascii()}
    alternatives = sorted(re.sub("i$", "[iy]", b) for b in beginnings) or ["(?!)"]
    return re.compile("|".join(alternatives if plain else [*alternatives, r"[^\x00-\x7f]"]))


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
