"""What counts as close follows the model's own cosines and the library, not a constant."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.meaning.calibration import Acquaintance, Unlike, meet, scale
from indexer.meaning.embedder import Embedder
from indexer.meaning.sketch import Sketcher, default_table

UNLIKE = Unlike(mean=0.0, spread=0.1)


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
