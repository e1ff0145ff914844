"""The part of a passage that a result row has room for, cut where the question's words are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from indexer.records import Span

ELLIPSIS = "…"
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=512)
def snippet(text: str, lights: tuple[Span, ...], before: int = 50, longest: int = 400) -> tuple[str, tuple[Span, ...]]:
    """One line of `text` that starts at most about `before` characters ahead of its first strong light.

    Runs of white space become one space; the lights that remain count characters of the returned text.
    """
    text, within = _one_line(text, lights)
    begin = _beginning(text, within, before)
    cut = text[begin : begin + longest]
    lead = ELLIPSIS if begin else ""
    shift = begin - len(lead)
    kept = (
        Span(max(light.start - shift, len(lead)), min(light.end - shift, len(lead) + len(cut)), light.strength)
        for light in within
    )
    return lead + cut, tuple(light for light in kept if light.start < light.end)


def _one_line(text: str, lights: Sequence[Span]) -> tuple[str, list[Span]]:
    line = _SPACE.sub(" ", text).lstrip()
    within = [light for light in lights if 0 <= light.start < light.end <= len(text)]
    if line == text:
        return text, within

    def place(at: int) -> int:
        """Where a character of the old text is in the new one; those of a run are where its one space is."""
        if at == len(text):
            return len(line)
        before = text[:at].rstrip() if text[at].isspace() else text[:at]
        return len(_SPACE.sub(" ", before).lstrip())

    return line, [Span(place(light.start), place(light.end), light.strength) for light in within]


def _beginning(text: str, lights: Sequence[Span], before: int) -> int:
    """The start of a word, near the first of the strongest lights; 0 if that is near the start of the text anyway."""
    if not lights:
        return 0
    peak = max(light.strength for light in lights)
    first = min(light.start for light in lights if light.strength >= 0.8 * peak)
    if first <= before * 1.6:
        return 0
    sentence = max(text.rfind(stop, 0, first) + 2 for stop in (". ", "! ", "? "))
    if first - sentence <= before * 1.6:
        return sentence
    word = text.find(" ", first - before, first)
    return word + 1 if word >= 0 else first
