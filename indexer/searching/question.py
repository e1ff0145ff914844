"""Reads a question as it was typed: words, phrases, exclusions, qualifiers, and the word still being typed."""

from __future__ import annotations

import re
from datetime import datetime

import msgspec

from indexer.analysis import STOP_WORDS, folded, is_code, terms
from indexer.records import Filter, Record, Suggestion
from indexer.searching.qualifiers import ALIASES, Condition, Key, NoQualifier, understood
from indexer.searching.suggestions import suggestions

# A pasted page is a fair question by meaning; as words, its first hundred distinct ones say what it is about.
_MOST_TERMS = 100
# Signs that belong to the sentence rather than to a name in it.
_AROUND_WORDS = "\"'“”„‘’«»()[]{}<>,;:!?…–—-"
# Each word is looked at from its beginning only, or a long one would cost the square of its length.
_LAST_WORD = re.compile(r"(?P<minus>(?<!\S)-\S*)?(?<![^\W_])(?P<word>[^\W_]+)$")
_PART = re.compile(
    rf"""(?P<minus>(?<!\S)-)?(?:
      ~"(?P<meaning>[^"]+)"
    | (?<![^\s-])(?P<key>{"|".join(ALIASES)}):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]*))
    | "(?P<phrase>[^"]+)"
    | (?P<word>\S+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# Words that an unquoted date or size may go on with: after:march 2024, size:> 10 mb.
_MORE_WORDS = re.compile(r"(?:[ \t]+[^\s:\"]+(?=\s|$)){1,4}")
_OF_SEVERAL_WORDS = {Key.before, Key.after, Key.on, Key.size}
# A text that happens to look like qualifiers is not taken apart without end.
_MOST_FILTERS = 50


class Question(Record, frozen=True):
    """A parsed question. `terms` are index terms without stop words (unless there is nothing else).

    `plain` is the text for the meaning lane, `codes` are terms that must match exactly to count (numbers,
    identifiers), `words` the folded words for the names lane, `name` all of it as a file may be called, `prefix`
    the folded last word while typing. `conditions` are what the `filters` ask of files; `more` and `less` are texts
    whose meaning is added and taken away. `literal` means that every character is text and meaning is not asked.
    """

    text: str
    plain: str
    terms: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    prefix: str | None = None
    conditions: tuple[Condition, ...] = ()
    filters: tuple[Filter, ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    literal: bool = False
    suggestions: tuple[Suggestion, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return " ".join(folded(self.plain).split())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for, though perhaps something to filter by."""
        return not (self.words or self.phrases or self.more)

    @property
    def says_more_than_phrases(self) -> bool:
        """Whether there are words to look for besides the quoted ones."""
        return not self.literal and not set(self.terms) <= {term for phrase in self.phrases for term in phrase}


def parse(text: str, *, typing: bool = False, literal: bool = False, now: datetime | None = None) -> Question:
    """Parse what was typed; never fails: an unclosed quote or a malformed qualifier is just text.

    `now` is the local time that "yesterday" is reckoned from.
    """
    if literal:
        return _literally(text, typing)
    parser = _Parser(text, typing, now or datetime.now())
    plain = " ".join(parser.words)
    kept, codes = _content_terms(plain)
    return Question(
        text=text,
        plain=plain,
        terms=kept,
        codes=codes,
        words=_content_words(plain),
        phrases=tuple(parser.phrases),
        excluded=tuple(parser.excluded),
        prefix=_prefix(text) if typing and parser.ends_in_text else None,
        conditions=tuple(parser.conditions),
        filters=tuple(parser.filters),
        more=tuple(parser.more),
        less=tuple(parser.less),
        suggestions=suggestions(text, parser.taken, parser.now),
        notes=tuple(parser.notes),
    )


def _literally(text: str, typing: bool) -> Question:
    """The text itself is looked for, as one phrase; the word still being typed may go on."""
    prefix = _prefix(text) if typing and '"' not in text else None
    whole = text[: len(text.rstrip()) - len(prefix)] if prefix else text
    phrase = tuple(term.term for term in terms(whole))
    kept, codes = _content_terms(text)
    name = " ".join(folded(text).split())
    return Question(
        text=text,
        plain=text.strip(),
        terms=kept,
        codes=codes,
        words=(name,) if name else (),
        phrases=(phrase,) if phrase else (),
        prefix=prefix,
        filters=(Filter("literal", "exactly as typed", 0, 0),),
        literal=True,
    )


class _Parser:
    """Goes through the parts of a question once, from left to right."""

    def __init__(self, text: str, typing: bool, now: datetime) -> None:
        self._text, self._typing, self.now = text, typing, now
        self.words: list[str] = []
        self.phrases: list[tuple[str, ...]] = []
        self.excluded: list[tuple[str, ...]] = []
        self.conditions: list[Condition] = []
        self.filters: list[Filter] = []
        self.more: list[str] = []
        self.less: list[str] = []
        self.notes: list[str] = []
        self.taken: list[tuple[int, int]] = []
        self.ends_in_text = False
        at = 0
        while part := _PART.search(text, at):
            at = self._take(part)

    def _take(self, part: re.Match[str]) -> int:
        """Understand one part; returns where the next one may begin."""
        self.ends_in_text = False
        if part["key"] and len(self.filters) < _MOST_FILTERS:
            return self._qualifier(part)
        if part["meaning"]:
            self._meaning(part)
        else:
            self._words(part)
        return part.end()

    def _words(self, part: re.Match[str]) -> None:
        phrase, word = part["phrase"], part["word"] or (part[0] if part["key"] else None)
        found = tuple(t.term for t in terms(phrase or word or ""))
        if part["minus"] and found:
            self.excluded.append(found if phrase else found[:1])
        elif phrase:
            self.phrases += [found] if found else []
            self.words.append(phrase)
        elif word:
            self.words.append(word.strip('"'))
        self.ends_in_text = not phrase
        if phrase or part["minus"]:
            self.taken.append(part.span())

    def _meaning(self, part: re.Match[str]) -> None:
        text, less = part["meaning"].strip(), bool(part["minus"])
        if text:
            (self.less if less else self.more).append(text)
            label = f"{'less' if less else 'more'} of “{text}”"
            self.filters.append(Filter("meaning", label, *part.span(), less))
        self.taken.append(part.span())

    def _qualifier(self, part: re.Match[str]) -> int:
        key, negated = ALIASES[part["key"].lower()], bool(part["minus"])
        value = part["quoted"] if part["quoted"] is not None else part["value"]
        refused: NoQualifier | None = None
        for value_so_far, end in self._continued(key, part, value):
            try:
                condition, label = understood(key, value_so_far, self.now)
            except NoQualifier as error:
                refused = error
                continue
            self.conditions.append(_negated(condition) if negated else condition)
            self.filters.append(Filter(key, f"not {label}" if negated else label, part.start(), end, negated))
            self.taken.append((part.start(), end))
            return end
        self._refuse(part, str(refused))
        return part.end()

    def _continued(self, key: Key, part: re.Match[str], value: str) -> list[tuple[str, int]]:
        """The value with up to four words that follow it, the longest first, and where each ends."""
        found = [(value, part.end())]
        more = _MORE_WORDS.match(self._text, part.end())
        if key in _OF_SEVERAL_WORDS and part["quoted"] is None and more:
            ends = [part.end() + word.end() for word in re.finditer(r"\s+\S+", more[0])]
            found += [(f"{value}{self._text[part.end() : end]}", end) for end in ends]
        return found[::-1]

    def _refuse(self, part: re.Match[str], reason: str) -> None:
        """A malformed qualifier is text; one that is still being typed is not looked for before it is done."""
        self.taken.append(part.span())
        if self._typing and part.end() == len(self._text):
            self.notes.append(f"“{part[0]}” filters nothing yet: {reason}.")
            return
        self.notes.append(f"“{part[0]}” is looked for as text: {reason}.")
        self._words(part)


def _negated(condition: Condition) -> Condition:
    return msgspec.structs.replace(condition, negated=True)


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
