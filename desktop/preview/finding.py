"""Finds a passage again in another rendering of the same text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from indexer.records import Span

# As many letters of a passage's beginning or end as are needed to know it again.
_ENOUGH = 48
# More of a passage than any view lays out is not looked for.
_LONGEST = 20_000


@dataclass(frozen=True)
class Wanted:
    """A passage to be found again; `lights` and `alike` count characters in `text`.

    `lights` are words of the question, `alike` what is like it in meaning, the weaker first.
    """

    text: str
    lights: Sequence[Span] = ()
    alike: Sequence[Span] = ()


@dataclass(frozen=True)
class Found:
    """Where a passage stands in a text: characters [start, end), and the ranges inside it to light up."""

    start: int
    end: int
    lights: tuple[Span, ...] = ()
    alike: tuple[Span, ...] = ()

    def placed(self, place: Callable[[int], int]) -> Found:
        """The same in a text where each character stands at another place."""
        lights, alike = (
            tuple(Span(place(s.start), place(s.end), s.strength) for s in spans) for spans in (self.lights, self.alike)
        )
        return Found(place(self.start), place(self.end), lights, alike)

    def moved(self, by: int) -> Found:
        """The same places in a text that begins `by` characters earlier."""
        return self.placed(lambda at: at + by)


@dataclass(frozen=True)
class _Letters:
    """A text without its spaces and signs, and where each letter stood; two renderings agree on nothing else."""

    source: str
    text: str
    positions: list[int]

    @classmethod
    def of(cls, text: str) -> _Letters:
        positions = [i for i, c in enumerate(text) if c.isalnum()]
        return cls(text, "".join(text[i] for i in positions), positions)


def find(text: str, wanted: Sequence[Wanted]) -> Found | None:
    """Find the first of the wanted passages that is in `text`, though spaces, line breaks, hyphens and markup differ.

    Places in the result count characters of `text`. A passage that only begins or only ends in `text`, because
    a page breaks it, is found as far as it goes. Returns None when none is there.
    """
    whole = _Letters.of(text)
    for passage in wanted:
        found = _find_one(whole, passage)
        if found:
            return found
    return None


def _clipped(passage: Wanted) -> Wanted:
    """A passage that is not too long to be looked for, cut around its first light if need be."""
    if len(passage.text) <= _LONGEST:
        return passage
    start = max((passage.lights[0].start if passage.lights else 0) - _LONGEST // 2, 0)
    end = start + _LONGEST
    lights, alike = (
        tuple(Span(s.start - start, s.end - start, s.strength) for s in spans if start <= s.start and s.end <= end)
        for spans in (passage.lights, passage.alike)
    )
    return Wanted(passage.text[start:end], lights, alike)


def _find_one(whole: _Letters, passage: Wanted) -> Found | None:
    passage = _clipped(passage)
    part = _Letters.of(passage.text)
    match = _match(whole.text, part.text)
    if match is None:
        return None
    shift, first, last = match
    lights, alike = (
        tuple(span for one in spans if (span := _moved(one, part, whole, shift)))
        for spans in (passage.lights, passage.alike)
    )
    end = _with_closing_signs(whole.source, whole.positions[last - 1] + 1)
    return Found(whole.positions[first], end, lights, alike)


def _with_closing_signs(text: str, end: int) -> int:
    while end < len(text) and not text[end].isalnum() and not text[end].isspace():
        end += 1
    return end


def _match(whole: str, part: str) -> tuple[int, int, int] | None:
    """Where letters agree: how far the part is shifted in the whole, and the range [first, last) of the whole."""
    if not part:
        return None
    at = whole.find(part)
    if at >= 0:
        return at, at, at + len(part)
    if len(part) < _ENOUGH:
        return None
    at = whole.find(part[:_ENOUGH])
    if at >= 0:
        return at, at, at + _agreeing(whole[at:], part)
    at = whole.find(part[-_ENOUGH:])
    if at < 0:
        return None
    end = at + _ENOUGH
    return end - len(part), end - _agreeing(whole[:end][::-1], part[::-1]), end


def _agreeing(one: str, other: str) -> int:
    """How many first letters of both are the same."""
    differing = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _moved(span: Span, part: _Letters, whole: _Letters, shift: int) -> Span | None:
    """A light of the passage, carried over; None unless the very same letters are there."""
    inside = [i for i, position in enumerate(part.positions) if span.start <= position < span.end]
    if not inside or inside[0] + shift < 0 or inside[-1] + shift >= len(whole.text):
        return None
    first, last = inside[0], inside[-1]
    if part.text[first : last + 1] != whole.text[first + shift : last + shift + 1]:
        return None
    return Span(whole.positions[first + shift], whole.positions[last + shift] + 1, span.strength)


def qt_offset(text: str, index: int) -> int:
    """The position in Qt's UTF-16 text of the character at `index`."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def find_in_qt(text: str, wanted: Sequence[Wanted]) -> Found | None:
    """`find`, with the places of the result counted in Qt's UTF-16 text."""
    found = find(text, wanted)
    return found.placed(lambda at: qt_offset(text, at)) if found else None
