"""Says what sets two texts apart, word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from indexer.records import Span

# Characters of scripts without spaces are words of their own.
WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W_]+")
# Two passages that share less than this are told in other words: lighting nearly all of them would say nothing.
_AKIN = 0.5


def differing(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of each that the other does not have in this place, next to each other joined into one span.

    Nothing when the two are not wordings of one text.
    """
    ours, theirs = list(WORD.finditer(left)), list(WORD.finditer(right))
    matcher = _matcher(ours, theirs)
    if matcher.ratio() < _AKIN:
        return (), ()
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    return _spans(ours, [(a, b) for _, a, b, _, _ in changes]), _spans(theirs, [(c, d) for _, _, _, c, d in changes])


def word_list(text: str) -> list[str]:
    """The words of a text in their order, whatever their case."""
    return [word.casefold() for word in WORD.findall(text)]


def same_words(left: str, right: str) -> float:
    """The share (0 to 1) of the words of both that stand in both in the same order (Ratcliff and Obershelp 1988)."""
    ours, theirs = list(WORD.finditer(left)), list(WORD.finditer(right))
    return _matcher(ours, theirs).ratio() if ours or theirs else 0.0


def _matcher(ours: Sequence[re.Match[str]], theirs: Sequence[re.Match[str]]) -> SequenceMatcher[str]:
    return SequenceMatcher(
        None, [word.group().casefold() for word in ours], [word.group().casefold() for word in theirs], autojunk=False
    )


def _spans(words: Sequence[re.Match[str]], ranges: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(words[first].start(), words[last - 1].end()) for first, last in ranges if last > first)
