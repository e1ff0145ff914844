"""The places of a file that a person steps through: the passages of its hit, and where their words stand besides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from indexer.records import Hit, PassageHit, Preview, Span

# Blocks looked through around the one that is open, which takes a few milliseconds.
_AMONG = 2_000
# Words at least so strong against the strongest are worth a stop of their own.
_STRONG = 0.8


@dataclass(frozen=True)
class Spot:
    """A block of the file, by its index, with its lights; `page` (from 1) is where it stands, if the file has pages."""

    block: int
    lights: tuple[Span, ...]
    page: int | None = None


def spots(hit: Hit, preview: Preview) -> tuple[Spot, ...]:
    """Where to stop in a file, in its own order; the passage that is open is always among them."""
    words = _Words.of(hit.passages)
    known = {(passage.text, passage.at): passage.lights for passage in hit.passages}
    middle = preview.target or 0
    found = []
    for index in range(max(middle - _AMONG // 2, 0), min(middle + _AMONG // 2, len(preview.blocks))):
        block = preview.blocks[index]
        lights = preview.lights if index == preview.target else known.get((block.text, block.at))
        if lights is None:
            lights = words.lights(block.text)
            if not lights:
                continue
        found.append(Spot(index, lights, block.at.page))
    return tuple(found)


@dataclass(frozen=True)
class _Words:
    """The strong words of a question, as they are spelt in its passages."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]

    @staticmethod
    def of(passages: Iterable[PassageHit]) -> _Words:
        strength = {
            passage.text[light.start : light.end].casefold().strip(): light.strength
            for passage in passages
            for light in passage.lights
        }
        strongest = max(strength.values(), default=0.0)
        words = tuple(sorted(word for word, share in strength.items() if word and share >= _STRONG * strongest))
        return _Words(words, re.compile("|".join(map(_whole, words)), re.IGNORECASE))

    def lights(self, text: str) -> tuple[Span, ...]:
        # Most blocks have none of the words, which is seen much faster without the pattern.
        folded = text.casefold()
        if not any(word in folded for word in self.words):
            return ()
        return tuple(Span(match.start(), match.end()) for match in self.pattern.finditer(text))


def _whole(word: str) -> str:
    """A word by itself, where its script puts spaces between words."""
    pattern = re.escape(word)
    return rf"\b{pattern}\b" if word.upper() != word else pattern
