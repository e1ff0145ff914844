"""Tells which words and sentences make a passage like a question: those without which it would be less so.

The vector of a passage is, for most models, the mean of its tokens' vectors; a part of the text can then be taken out
of it exactly, and the cosine falls by what that part contributed ("leave one out" without embedding anything again).
Where vectors do not add up, each sentence is left out and the rest embedded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.analysis import STOP_WORDS, folded
from indexer.meaning.embedder import Tokens
from indexer.passages import sentences
from indexer.records import Explanation, Span

Vector: TypeAlias = NDArray[np.float32]
Range: TypeAlias = tuple[int, int]

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# What contributes less than this share of the strongest is left dark: lights that are everywhere say nothing.
_FAINTEST_WORD, _FAINTEST_SENTENCE = 0.35, 0.4
_MOST_WORDS, _MOST_SENTENCES = 12, 3
# Leaving out costs an embedding a sentence; a passage has about eight.
_MOST_LEFT_OUT = 10


class Model(Protocol):
    """What embeds passages; see `indexer.meaning.embedder`."""

    def embed_passage(self, text: str) -> Vector: ...
    def embed_tokens(self, text: str) -> Tokens | None: ...


def explained(model: Model, question: Vector, text: str, context: str = "") -> Explanation:
    """Why `text`, which the model reads after its `context`, is as close to the question's vector (of length 1)."""
    whole = f"{context}\n{text}" if context else text
    begin = len(whole) - len(text)
    parts = list(sentences(text))
    tokens = model.embed_tokens(whole)
    if tokens is None:
        cosine, falls = _by_embedding(model, question, whole, begin, parts)
        return Explanation(cosine, sentences=_spans(falls, _FAINTEST_SENTENCE, _MOST_SENTENCES))
    removal = _Removal(tokens, question)
    told = [match.span() for match in _WORD.finditer(text) if folded(match.group()) not in STOP_WORDS]
    return Explanation(
        round(removal.cosine, 4),
        words=_spans(removal.falls(told, begin), _FAINTEST_WORD, _MOST_WORDS),
        sentences=_spans(removal.falls(parts, begin), _FAINTEST_SENTENCE, _MOST_SENTENCES) if len(parts) > 1 else (),
    )


class _Removal:
    """Takes parts of a text out of the sum of its tokens' vectors."""

    def __init__(self, tokens: Tokens, question: Vector) -> None:
        starts, ends = tokens.spans[:, 0], tokens.spans[:, 1]
        # A token of the model's own stands for no characters and stays.
        self._starts = np.where(ends > starts, starts, -1)
        self._vectors, self._question = tokens.vectors, question
        self._sum = tokens.vectors.sum(axis=0)
        self.cosine = self._cosine(self._sum)

    def falls(self, parts: Iterable[Range], begin: int) -> list[tuple[Range, float]]:
        """How much the cosine falls without each part, whose characters count from `begin`."""
        found = []
        for start, end in parts:
            inside = (self._starts >= begin + start) & (self._starts < begin + end)
            # What the model did not read, because the text is too long for it, contributed nothing.
            if inside.any():
                rest = self._sum - self._vectors[inside].sum(axis=0)
                found.append(((start, end), self.cosine - self._cosine(rest)))
        return found

    def _cosine(self, vector: Vector) -> float:
        return float(vector @ self._question) / max(float(np.linalg.norm(vector)), 1e-12)


def _by_embedding(
    model: Model, question: Vector, whole: str, begin: int, parts: Sequence[Range]
) -> tuple[float, list[tuple[Range, float]]]:
    cosine = float(model.embed_passage(whole) @ question)
    falls = []
    for start, end in parts[:_MOST_LEFT_OUT] if len(parts) > 1 else ():
        rest = model.embed_passage(whole[: begin + start] + whole[begin + end :])
        falls.append(((start, end), cosine - float(rest @ question)))
    return round(cosine, 4), falls


def _spans(falls: Sequence[tuple[Range, float]], faintest: float, most: int) -> tuple[Span, ...]:
    """The parts that contribute most, in the order of the text, each as strong as its share of the strongest."""
    strongest = max((fall for _, fall in falls), default=0.0)
    if strongest <= 0.0:
        return ()
    chosen = sorted((one for one in falls if one[1] >= faintest * strongest), key=lambda one: -one[1])[:most]
    return tuple(Span(start, end, round(fall / strongest, 2)) for (start, end), fall in sorted(chosen))
