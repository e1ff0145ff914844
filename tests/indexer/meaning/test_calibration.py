"""What counts as close follows the model's own cosines and the library, not a constant."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.meaning.calibration import Acquaintance, Unlike, cut, meet, scale
from indexer.meaning.embedder import Embedder
from indexer.meaning.sketch import Sketcher, default_table
from indexer.records import Closeness
from indexer.searching.question import parse

UNLIKE = Unlike(mean=0.0, spread=0.1, short=(0.07, 0.05))


class Narrow:
    """A model whose cosines all lie close to 1, as those of many newer models do."""

    def __init__(self, model: Embedder, share: float) -> None:
        self._model, self._share = model, share

    def embed_question(self, text: str) -> NDArray[np.float32]:
        return self._squeezed(self._model.embed_question(text))

    def embed_passage(self, text: str) -> NDArray[np.float32]:
        return self._squeezed(self._model.embed_passage(text))

    def _squeezed(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        common = np.float32(np.sqrt(self._share))
        return np.append(vector * np.float32(np.sqrt(1 - self._share)), common).astype(np.float32)


def test_the_floor_of_the_default_model(embedder: Embedder) -> None:
    met = meet(embedder, Sketcher(default_table()).sketch)
    assert met.exact.floor == pytest.approx(0.41, abs=0.03)
    assert met.sketch.floor == pytest.approx(0.40, abs=0.03)
    assert all(0 < less <= 0.06 for less in (*met.exact.short, *met.sketch.short))
    assert met.questions.shape == (32, embedder.dimension)


def test_a_model_of_another_range_gets_another_floor(embedder: Embedder) -> None:
    wide, narrow = meet(embedder).exact, meet(Narrow(embedder, 0.8)).exact
    assert narrow.floor == pytest.approx(0.8 + 0.2 * wide.floor, abs=0.005)
    assert narrow.spread == pytest.approx(0.2 * wide.spread, abs=0.001)


def test_without_sketches_theirs_are_as_exact_ones(embedder: Embedder) -> None:
    met: Acquaintance = meet(embedder)
    assert met.sketch == met.exact


@pytest.mark.parametrize(
    ("best", "passages", "floor"),
    [
        pytest.param([], 0, 0.52, id="an empty library tells nothing"),
        pytest.param([0.3], 0, 0.52, id="nor does one without passages"),
        pytest.param([0.31], 500, 0.53, id="a small one is half believed"),
        pytest.param([0.31], 500_000, 0.54, id="a large one wholly"),
        pytest.param([0.25] * 9, 500_000, 0.48, id="a library far from everything lowers the floor"),
        pytest.param([0.9] * 9, 500_000, 0.62, id="but none moves it by more than a deviation"),
        pytest.param([-0.5] * 9, 500_000, 0.42, id="in either direction"),
        pytest.param([0.29] * 5 + [0.95] * 4, 500_000, 0.52, id="questions that it answers do not count"),
    ],
)
def test_the_library_moves_the_floor(best: list[float], passages: int, floor: float) -> None:
    found = scale(UNLIKE, best, passages)
    assert found.floor == pytest.approx(floor, abs=0.002)
    assert found.spread == UNLIKE.spread
    assert found.short == UNLIKE.short


@pytest.mark.parametrize(("words", "floor"), [(0, 0.52), (1, 0.45), (2, 0.47), (3, 0.52), (50, 0.52)])
def test_few_words_have_a_lower_floor(words: int, floor: float) -> None:
    closeness = Closeness(exact=scale(UNLIKE, [], 0), sketch=scale(Unlike(0.1, 0.1), [], 0))
    assert closeness.for_words(words).exact.floor == pytest.approx(floor)
    assert closeness.for_words(words).sketch == closeness.sketch


@pytest.mark.parametrize(
    ("question", "close"),
    [
        pytest.param("fixing a leaky tap", True, id="a question"),
        pytest.param("leaky tap", True, id="two words of it"),
        pytest.param("tennis racket", False, id="two words of another subject"),
        pytest.param("stock market", False, id="and of one more"),
    ],
)
def test_what_two_words_ask_is_found(embedder: Embedder, question: str, close: bool) -> None:
    floor = scale(meet(embedder).exact, [], 0).for_words(len(parse(question).terms)).floor
    quote = embedder.embed_passage(
        "Quotation for the repair of a dripping kitchen faucet: replace the worn valve and washer. Plumbing & heating."
    )
    assert (float(quote @ embedder.embed_question(question)) >= floor) is close


@pytest.mark.parametrize(
    ("question", "words", "typed"),
    [
        ("How do I stop a tap from dripping?", 1, "stop"),
        ("How do I stop a tap from dripping?", 2, "stop tap"),
        ("Who won?", 2, "won"),
    ],
)
def test_a_question_typed_in_a_hurry(question: str, words: int, typed: str) -> None:
    assert cut(question, words) == typed
