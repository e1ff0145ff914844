"""What a question gets back."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

import msgspec

from indexer.records.documents import Locator
from indexer.records.record import FileId, PassageId, Record


class Lane(StrEnum):
    """The ways in which something can be found."""

    names = "names"
    words = "words"
    meaning = "meaning"


class Span(Record, frozen=True, array_like=True):
    """A range of characters to light up: [start, end), `strength` from 0 to 1."""

    start: int
    end: int
    strength: float = 1.0


class Explanation(Record, frozen=True):
    """What makes a passage like a question: words and sentences without which it would be less so, by strength.

    Spans count characters of the passage. `cosine` is its likeness as a whole, None where meaning says nothing of it.
    """

    cosine: float | None = None
    words: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()


class PassageHit(Record, frozen=True):
    """A passage that answers a question; `start` and `end` count characters in the file's extracted text.

    `lights` count characters from the start of `text`. `exact` is false while its meaning is a sketch.
    `language` is an ISO 639-1 code, or None for code, numbers and what is too short to tell.
    """

    id: PassageId
    text: str
    at: Locator
    start: int
    end: int
    score: float
    lanes: tuple[Lane, ...]
    lights: tuple[Span, ...] = ()
    heading: str | None = None
    exact: bool = True
    language: str | None = None


class Hit(Record, frozen=True):
    """One file that answers a question, with its best passages, the best first.

    `name_lights` count characters from the start of `name`. `why` is one short phrase for the user.
    """

    file: FileId
    path: str
    name: str
    folder: str
    kind: str
    size: int
    modified: float
    score: float
    passages: tuple[PassageHit, ...] = ()
    lanes: tuple[Lane, ...] = ()
    name_lights: tuple[Span, ...] = ()
    why: str = ""
    weak: bool = False
    offline: bool = False
    title: str | None = None

    def opened_at(self, number: int) -> Hit:
        """The same hit with one of its passages first."""
        passages = self.passages
        return msgspec.structs.replace(self, passages=(passages[number], *passages[:number], *passages[number + 1 :]))


class Filter(Record, frozen=True):
    """A qualifier of a question as it was understood: characters [start, end) of the question, a label for a chip.

    `key` is the qualifier's name ("kind", "in", "before" ...), "meaning" for more or less of a meaning, or "literal"
    where every character is text; that one stands nowhere in the question.
    """

    key: str
    label: str
    start: int
    end: int
    negated: bool = False


class Suggestion(Record, frozen=True):
    """A phrase of a question, [start, end), that could be meant as `qualifier`; nothing happens unless it is taken.

    `question` is the whole question with the qualifier in place of the phrase.
    """

    start: int
    end: int
    qualifier: str
    label: str
    question: str


class ReasonKind(StrEnum):
    """What stands between a question and an answer."""

    filters = "filters"
    contradiction = "contradiction"
    only_filters = "only_filters"
    only_exclusions = "only_exclusions"
    stop_words = "stop_words"
    language = "language"
    still_reading = "still_reading"
    offline = "offline"
    no_folders = "no_folders"
    no_model = "no_model"
    nothing_close = "nothing_close"


class WayOut(Record, frozen=True):
    """What a face offers as a button: ask `question` instead, or show the weaker hits of this answer."""

    label: str
    question: str | None = None
    weaker: bool = False


class Reason(Record, frozen=True):
    """Why an answer is empty, or is what it is, in one sentence; `count` is how many files or hits it speaks of."""

    kind: ReasonKind
    sentence: str
    count: int = 0
    way_out: WayOut | None = None


class Variant(Record, frozen=True):
    """Another term, or the `stem` of a language, for a word of a question, and what it counts against the word."""

    term: str
    weight: float = 1.0
    stem: bool = False


Forms: TypeAlias = Mapping[str, tuple[Variant, ...]]
"""What else stands for each term of a question."""
NO_FORMS: Forms = {}


class Answer(Record, frozen=True):
    """The hits for one question, strongest first.

    `hits` holds the strong hits followed by the weak ones (`weak` is true on those); `weaker` counts the weak.
    `nothing_close` is true when no hit is strong; `reasons` then say why. `notes` are sentences about qualifiers that
    were taken as text, and about words for which another one was looked for. `filters` are in force, `suggestions`
    are not.
    """

    question: str
    hits: tuple[Hit, ...]
    took_ms: float
    nothing_close: bool
    weaker: int = 0
    notes: tuple[str, ...] = ()
    meaning_ready: bool = True
    filters: tuple[Filter, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Completion(Record, frozen=True):
    """One way to go on: `text` replaces the piece being completed, `count` is how many files it leaves, if known."""

    text: str
    label: str
    count: int | None = None


class Completions(Record, frozen=True):
    """Ways to complete characters [start, end) of a question, the likeliest first; none when there is no qualifier."""

    start: int = 0
    end: int = 0
    candidates: tuple[Completion, ...] = ()


class Scale(Record, frozen=True, omit_defaults=False):
    """What cosines between questions and passages are worth: from `floor` on a passage is close to a question.

    `spread` is the standard deviation between texts that have nothing in common. A question of few words says less, and
    reaches less of what answers it: `short` is how much lower the floor lies for one telling word, for two, and so on.
    """

    floor: float
    spread: float
    short: tuple[float, ...]

    def for_words(self, words: int) -> Scale:
        """The scale for a question of so many telling words."""
        if not 0 < words <= len(self.short):
            return self
        return Scale(self.floor - self.short[words - 1], self.spread, ())


class Closeness(Record, frozen=True, omit_defaults=False):
    """The scales of a model in one library: exact vectors and sketches each have their own."""

    exact: Scale
    sketch: Scale

    def of(self, exact: bool) -> Scale:
        return self.exact if exact else self.sketch

    def for_words(self, words: int) -> Closeness:
        """The scales for a question of so many telling words."""
        return Closeness(self.exact.for_words(words), self.sketch.for_words(words))
