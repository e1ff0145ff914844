"""Turns text into index terms that know where they stand; the word index, the lights and the lanes share it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

import Stemmer

# Raised when the terms of the same text would differ, so that word indexes are rebuilt.
ANALYSIS_VERSION = 1
LONGEST_TERM = 64
# Words remembered with their terms; longer ones are seldom met twice.
_CACHED_WORDS, _LONGEST_CACHED = 10_000, 32
# Spellings and stems remembered on the way to them, for questions and lights: a word that is indexed asks once.
_CACHED_FORMS = 5_000

# Words that say nothing about the subject of a question; they count only in phrases and when nothing else is left.
STOP_WORDS = frozenset(
    """a about after all also an and any are as at be because been before but by can could did do does for from
    had has have he her here him his how i if in into is it its just me more most my no not of on once only or
    other our out over own s she should so some such t than that the their them then there these they this those
    through to too under up very was we were what when where which while who whom why will with would you
    your""".split()
)


class Term(NamedTuple):
    """One index term and the characters [start, end) of the text that it stands for."""

    term: str
    start: int
    end: int


_LAST_SCRIPT = 0x1F000  # pictographs and unassigned planes follow; looking through them would cost start-up time


def _ranges_of_marks() -> str:
    """A character class of all combining marks: a letter with a detached accent or vowel sign is one word."""
    marks = [c for c in range(_LAST_SCRIPT) if unicodedata.category(chr(c)) in ("Mn", "Mc")]
    runs = [[c for _, c in run] for _, run in groupby(enumerate(marks), lambda pair: pair[1] - pair[0])]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)


_MARKS = _ranges_of_marks()
# Scripts written without spaces: their words are found through overlapping pairs of characters.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
_LETTERS = rf"[^\W_{_UNSPACED}]+(?:[{_MARKS}]+[^\W_{_UNSPACED}]*)*"
_TOKEN = re.compile(rf"[{_UNSPACED}]+|{_LETTERS}(?:[-._'’/@]{_LETTERS})*")
# What it comes to where there is nothing but ASCII, five times as fast.
_ASCII_TOKEN = re.compile(r"[A-Za-z0-9]+(?:[-._'/@][A-Za-z0-9]+)*")
_UNSPACED_RUN = re.compile(rf"[{_UNSPACED}]")
# File systems take Korean syllables and Japanese voiced signs apart; each is one character all the same.
_CHARACTER = re.compile("[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.[\u3099\u309a\uff9e\uff9f]?", re.DOTALL)
_PIECE = re.compile(rf"(?:[^\W_][{_MARKS}]*)+")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_POSSESSIVE = re.compile(r"(.+)['’]s", re.IGNORECASE)
# Endings of don't, we're, I'll; other apostrophes join words: l'avion, O'Neill.
_CONTRACTION = re.compile(r"['’]\w{1,2}$")
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0652\u0670]")

# Without a memory of its own: words are remembered here.
_english = Stemmer.Stemmer("english", 0)
# Languages with a Snowball stemmer besides English, by their ISO 639-1 codes.
_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
STEMMED = frozenset(code for code, name in _ALGORITHMS.items() if name in Stemmer.algorithms())
_LETTERS_ONLY = re.compile(rf"(?:[^\W\d_][{_MARKS}]*)+")


@lru_cache(maxsize=_CACHED_FORMS)
def folded(word: str) -> str:
    """One spelling for all: compatibility forms, case and accents folded; vowel signs of other scripts kept."""
    if word.isascii():
        return word.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", word).casefold())
    return unicodedata.normalize("NFKC", plain)


def _unbroken(word: str) -> str:
    """A folded word without the blanks that a few compatibility forms unfold to."""
    return "".join(folded(word).split()) or word


@lru_cache(maxsize=_CACHED_FORMS)
def stem(word: str) -> str:
    """The index term of one word: folded, and by the Snowball English stemmer where it is Latin letters only."""
    plain = _unbroken(word)[:LONGEST_TERM]
    return _english.stemWord(plain) if plain.isascii() and plain.isalpha() else plain


def terms(text: str) -> Iterator[Term]:
    """All index terms of a text in order.

    A word gives its stem. A compound (`e-mail`, `1.0.21`, `foo_bar`, `fooBar`) gives itself without separators
    (numbers keep theirs) and each of its parts. A run of an unspaced script gives its overlapping pairs.
    """
    for match in _pattern(text).finditer(text):
        yield from _terms_of(match.group(), match.start())


def _pattern(text: str) -> re.Pattern[str]:
    return _ASCII_TOKEN if text.isascii() else _TOKEN


def _terms_of(token: str, start: int) -> Iterator[Term]:
    if _UNSPACED_RUN.match(token):
        yield from _pairs(token, start)
    elif token.isalpha() and (token.islower() or token.istitle() or token.isupper()):
        yield Term(stem(token), start, start + len(token))
    else:
        yield from _compound(token, start)


def _pairs(run: str, start: int) -> Iterator[Term]:
    characters = list(_CHARACTER.finditer(run))
    if len(characters) == 1:
        yield Term(_unbroken(run), start, start + len(run))
    for first, second in pairwise(characters):
        yield Term(_unbroken(first.group() + second.group()), start + first.start(), start + second.end())


def _compound(token: str, start: int) -> Iterator[Term]:
    end = start + len(token)
    if owner := _POSSESSIVE.fullmatch(token):
        token = owner.group(1)
    yield Term(_whole(token), start, end)
    if _CONTRACTION.search(token):
        return
    parts = list(_parts(token))
    for part, left, right in parts if len(parts) > 1 else ():
        yield Term(stem(part), start + left, start + right)


def _parts(token: str) -> Iterator[tuple[str, int, int]]:
    for piece in _PIECE.finditer(token):
        if not piece.group().isascii():
            yield piece.group(), piece.start(), piece.end()
            continue
        for hump in _HUMP.finditer(piece.group()):
            yield hump.group(), piece.start() + hump.start(), piece.start() + hump.end()


def _whole(token: str) -> str:
    if token[0].isdigit() and token[-1].isdigit():
        return _unbroken(token)[:LONGEST_TERM]
    return stem("".join(piece.group() for piece in _PIECE.finditer(token)))


class _Analysed(dict[str, str]):
    """Each token that was met, with its terms joined by spaces: analysing a word once is what makes indexing fast.

    Full, it begins anew, and what is met again comes over from `_before`: common words stay.
    """

    def __init__(self) -> None:
        self._before: dict[str, str] = {}

    def __missing__(self, token: str) -> str:
        found = self._before.get(token)
        if found is None:
            found = " ".join(term.term for term in _terms_of(token, 0))
        if len(token) <= _LONGEST_CACHED:
            if len(self) >= _CACHED_WORDS:
                self._before = dict(self)
                self.clear()
            self[token] = found
        return found


_analysed = _Analysed()


def indexed(text: str) -> str:
    """The terms of a text joined by single spaces, as the word index stores them."""
    return " ".join(filter(None, map(_analysed.__getitem__, _pattern(text).findall(text))))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    return lru_cache(maxsize=_CACHED_FORMS)(Stemmer.Stemmer(_ALGORITHMS[language], 0).stemWord)


def stem_in(word: str, language: str) -> str:
    """The stem of a word in a language of `STEMMED`, by its Snowball stemmer; accents are folded before."""
    plain = _unbroken(word)[:LONGEST_TERM]
    return _stemmer(language)(plain) if _LETTERS_ONLY.fullmatch(plain) else plain


def stems(text: str, language: str | None) -> str:
    """The stems of a text's words in its language joined by spaces; nothing if it has no stemmer of its own."""
    if language not in STEMMED:
        return ""
    words = (match for match in _pattern(text).findall(text) if not _UNSPACED_RUN.match(match))
    return " ".join(stem_in(word, language) for word in words)


def is_code(word: str) -> bool:
    """Whether a word is a number or an identifier rather than language: it must match exactly, and then wins."""
    return any(c.isdigit() for c in word) or "_" in word or _has_inner_capital(word)


def _has_inner_capital(word: str) -> bool:
    return any(a.islower() and b.isupper() for a, b in pairwise(word))
