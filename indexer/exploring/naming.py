"""Names groups of texts by their own words: those that many texts of one group say and few of the others."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from indexer.analysis import STOP_WORDS, stem
from indexer.exploring.shingles import words

_SHORTEST, _LONGEST = 3, 30
# A word names a group when at least this many of its texts, and this share of them, say it.
_TEXTS, _SHARE = 2, 0.04
WORDS, _IN_NAME = 10, 3
# A group whose texts hold no such word, or went away while it was looked for.
UNNAMED = "unnamed"


def named(groups: Sequence[Iterable[str]]) -> list[tuple[str, ...]]:
    """The words of each group, the most telling first: class-based tf-idf (Grootendorst 2022) of shares of texts.

    A word weighs its share of the group's texts times the logarithm of how much larger that is than its share of all
    texts. Each text counts a word once, so that one long text does not name its group. Forms of a word count as one
    and appear as the commonest of them.
    """
    counted = [_counted(texts) for texts in groups]
    totals: Counter[str] = Counter()
    for said, _, _ in counted:
        totals.update(said)
    everything = sum(size for _, _, size in counted)
    return [_words(said, forms, size, totals, everything) for said, forms, size in counted]


def title(found: Sequence[str], without: Sequence[str] = ()) -> str:
    """A short name of a group: its first words, but none that already name what it is a part of."""
    known = {stem(word) for word in without}
    telling = [word for word in found if stem(word) not in known] or list(found)
    return ", ".join(telling[:_IN_NAME]) or UNNAMED


def _counted(texts: Iterable[str]) -> tuple[Counter[str], Mapping[str, Counter[str]], int]:
    """How many texts say each stem, the forms of each, and the number of texts."""
    said: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    size = 0
    for text in texts:
        size += 1
        stems = set()
        for word in words(text):
            if _SHORTEST <= len(word) <= _LONGEST and not word.isdigit() and word not in STOP_WORDS:
                stems.add(form := stem(word))
                forms.setdefault(form, Counter())[word] += 1
        said.update(stems)
    return said, forms, size


def _words(
    said: Counter[str], forms: Mapping[str, Counter[str]], size: int, totals: Counter[str], everything: int
) -> tuple[str, ...]:
    least = min(max(_TEXTS, _SHARE * size), size)
    alone = size == everything
    scores = {
        word: count / size * (1.0 if alone else math.log(count * everything / (size * totals[word])))
        for word, count in said.items()
        if count >= least
    }
    best = sorted(scores, key=lambda word: (-scores[word], word))[:WORDS]
    return tuple(forms[word].most_common(1)[0][0] for word in best)
