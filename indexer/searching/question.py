"""Reads a question as it was typed: words, quoted phrases, exclusions, and the word still being typed."""

from __future__ import annotations

import re

from indexer.analysis import STOP_WORDS, folded, is_code, terms
from indexer.records import Record

# A pasted page is a fair question by meaning; as words, its first hundred distinct ones say what it is about.
_MOST_TERMS = 100
# Signs that belong to the sentence rather than to a name in it.
_AROUND_WORDS = "\"'“”„‘’«»()[]{}<>,;:!?…–—-"
# Each word is looked at from its beginning only, or a long one would cost the square of its length.
_LAST_WORD = re.compile(r"(?P<minus>(?<!\S)-\S*)?(?<![^\W_])(?P<word>[^\W_]+)$")
_PART = re.compile(r'(?P<minus>(?<!\S)-)?(?:"(?P<phrase>[^"]+)"|(?P<word>\S+))')


class Question(Record, frozen=True):
    """A parsed question. `terms` are index terms without stop words (unless there is nothing else).

    `plain` is the text for the meaning lane, `codes` are terms that must match exactly to count (numbers,
    identifiers), `words` the folded words for the names lane, `name` all of it as a file may be called, `prefix`
    the folded last word while typing.
    """

    text: str
    plain: str
    terms: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    prefix: str | None = None

    @property
    def name(self) -> str:
        return " ".join(folded(self.plain).split())

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.phrases)


def parse(text: str, *, typing: bool = False) -> Question:
    """Parse what was typed; never fails: an unclosed quote or a stray sign is just text."""
    phrases: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    words: list[str] = []
    for part in _PART.finditer(text):
        phrase, word = part["phrase"], part["word"]
        found = tuple(t.term for t in terms(phrase or word or ""))
        if part["minus"] and found:
            excluded.append(found if phrase else found[:1])
        elif phrase:
            phrases += [found] if found else []
            words.append(phrase)
        elif word:
            words.append(word.strip('"'))
    plain = " ".join(words)
    kept, codes = _content_terms(plain)
    return Question(
        text=text,
        plain=plain,
        terms=kept,
        codes=codes,
        words=_content_words(plain),
        phrases=tuple(phrases),
        excluded=tuple(excluded),
        prefix=_prefix(text) if typing else None,
    )


def _content_terms(plain: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found: dict[str, bool] = {}
    telling: set[str] = set()
    for term in terms(plain):
        surface = plain[term.start : term.end]
        if len(found) < _MOST_TERMS:
            found[term.term] = found.get(term.term, False) or is_code(surface)
            telling |= set() if folded(surface) in STOP_WORDS else {term.term}
    content = {t: code for t, code in found.items() if t in telling} or found
    return tuple(content), tuple(t for t, code in content.items() if code)


def _content_words(plain: str) -> tuple[str, ...]:
    bare = (word.strip(_AROUND_WORDS).rstrip(".") for word in folded(plain).split()[:_MOST_TERMS])
    found = dict.fromkeys(filter(None, bare))
    return tuple(w for w in found if w not in STOP_WORDS) or tuple(found)


def _prefix(text: str) -> str | None:
    """The word that is still being typed: the last one, if nothing follows it and it is not quoted or excluded."""
    last = _LAST_WORD.search(text)
    if last is None or text.count('"') % 2 or last["minus"] or len(last["word"]) < 2:
        return None
    return folded(last["word"])
