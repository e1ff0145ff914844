"""Measures what a model's cosines are worth, on everyday questions and passages that have nothing in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.meaning.pairs import PAIRS
from indexer.records import Record, Scale

Vectors: TypeAlias = NDArray[np.float32]

# Deviations above the mean of unlike texts that a passage must reach, where nothing is known of the library: on five
# collections the level that 98 % of answerable questions reach lies at 5.1 (exact) and 5.0 (sketches).
_ABOVE_UNLIKE = 5.2
# The same above what a typical question reaches in the library though it has no answer there.
_ABOVE_FOREIGN = 2.3
# Passages from which on the library's own measure counts half.
_ENOUGH_PASSAGES = 500


class Model(Protocol):
    """What turns texts into vectors; see `indexer.meaning.embedder`."""

    def embed_question(self, text: str) -> Vectors: ...
    def embed_passage(self, text: str) -> Vectors: ...


class Unlike(Record, frozen=True):
    """Cosines between questions and passages that have nothing in common: their mean and standard deviation."""

    mean: float
    spread: float

    @property
    def floor(self) -> float:
        """The cosine from which a passage is close, as far as the model alone can tell."""
        return self.mean + _ABOVE_UNLIKE * self.spread


class Acquaintance(NamedTuple):
    """A model as it was met: vectors of everyday questions, shape (n, dimension), and its cosines of unlike texts."""

    questions: Vectors
    exact: Unlike
    sketch: Unlike


def meet(model: Model, sketch: Callable[[Sequence[str]], Vectors] | None = None) -> Acquaintance:
    """Embed the everyday pairs (a quarter of a second); without a table of sketches, theirs are taken as exact."""
    questions = np.stack([model.embed_question(question) for question, _ in PAIRS])
    passages = [passage for _, passage in PAIRS]
    exact = _unlike(questions, np.stack([model.embed_passage(passage) for passage in passages]))
    return Acquaintance(questions, exact, _unlike(questions, sketch(passages)) if sketch else exact)


def _unlike(questions: Vectors, passages: Vectors) -> Unlike:
    cosines = questions @ passages.T
    others = cosines[~np.eye(len(questions), dtype=bool)]
    return Unlike(round(float(others.mean()), 4), max(round(float(others.std()), 4), 1e-4))


def scale(unlike: Unlike, best: Sequence[float], passages: int) -> Scale:
    """The scale of one grade in a library of so many passages, in which the everyday questions reached `best` cosines.

    The library is asked what it cannot know, as impostors set the threshold in speaker verification (Auckenthaler et
    al., "Score Normalization for Text-Independent Speaker Verification Systems", 2000). The median is not moved by the
    few questions that a library does answer, and the result stays within one deviation of what the model alone says.
    """
    measured = float(np.median(best)) + _ABOVE_FOREIGN * unlike.spread if best else unlike.floor
    trust = passages / (passages + _ENOUGH_PASSAGES)
    moved = float(np.clip(trust * (measured - unlike.floor), -unlike.spread, unlike.spread))
    return Scale(round(unlike.floor + moved, 4), unlike.spread)
