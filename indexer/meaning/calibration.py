"""Measures what a model's cosines are worth, on everyday questions and passages that have nothing in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.analysis import STOP_WORDS
from indexer.meaning.pairs import PAIRS
from indexer.records import Record, Scale

Vectors: TypeAlias = NDArray[np.float32]

# Deviations above the mean of unlike texts that a passage must reach, where nothing is known of the library: on five
# collections the level that 98 % of answerable questions reach lies at 5.1 (exact) and 5.0 (sketches).
_ABOVE_UNLIKE = 5.2
# The same above what a typical question reaches in the library though it has no answer there.
_ABOVE_FOREIGN = 2.3
# Questions of up to so many telling words are measured for themselves. They may lower the floor by this share of a
# deviation: by meaning alone 0.89 of two-word questions on other subjects are caught then (0.96 without), and 0.70 of
# own ones are close instead of 0.54 (three collections).
_SHORT, _MOST_LOWERED = 2, 0.75
# Passages from which on the library's own measure counts half.
_ENOUGH_PASSAGES = 500


class Model(Protocol):
    """What turns texts into vectors; see `indexer.meaning.embedder`."""

    def embed_question(self, text: str) -> Vectors: ...
    def embed_passage(self, text: str) -> Vectors: ...


class Unlike(Record, frozen=True):
    """Cosines between questions and passages that have nothing in common: their mean and standard deviation.

    `short` is how much less of their own passages questions reach that are cut to one telling word, to two, and so on.
    """

    mean: float
    spread: float
    short: tuple[float, ...] = ()

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
    """Embed the everyday pairs (a third of a second); without a table of sketches, theirs are taken as exact."""
    questions = np.stack([model.embed_question(question) for question, _ in PAIRS])
    short = [
        np.stack([model.embed_question(cut(question, words)) for question, _ in PAIRS])
        for words in range(1, _SHORT + 1)
    ]
    passages = [passage for _, passage in PAIRS]
    exact = _unlike(questions, short, np.stack([model.embed_passage(passage) for passage in passages]))
    return Acquaintance(questions, exact, _unlike(questions, short, sketch(passages)) if sketch else exact)


def cut(question: str, words: int) -> str:
    """A question as somebody in a hurry types it: its first so many words that say something."""
    telling = [word for word in question.rstrip("?").split() if word.lower() not in STOP_WORDS]
    return " ".join(telling[:words])


def _unlike(questions: Vectors, short: Sequence[Vectors], passages: Vectors) -> Unlike:
    cosines = questions @ passages.T
    others = cosines[~np.eye(len(questions), dtype=bool)]
    spread = max(round(float(others.std()), 4), 1e-4)
    own = [float(np.einsum("ij,ij->i", asked, passages).mean()) for asked in (questions, *short)]
    less = tuple(round(float(np.clip(own[0] - one, 0.0, _MOST_LOWERED * spread)), 4) for one in own[1:])
    return Unlike(round(float(others.mean()), 4), spread, less)


def scale(unlike: Unlike, best: Sequence[float], passages: int) -> Scale:
    """The scale of one grade in a library of so many passages, in which the everyday questions reached `best` cosines.

    The library is asked what it cannot know, as impostors set the threshold in speaker verification (Auckenthaler et
    al., "Score Normalization for Text-Independent Speaker Verification Systems", 2000). The median is not moved by the
    few questions that a library does answer, and the result stays within one deviation of what the model alone says.
    """
    measured = float(np.median(best)) + _ABOVE_FOREIGN * unlike.spread if best else unlike.floor
    trust = passages / (passages + _ENOUGH_PASSAGES)
    moved = float(np.clip(trust * (measured - unlike.floor), -unlike.spread, unlike.spread))
    return Scale(round(unlike.floor + moved, 4), unlike.spread, unlike.short)
