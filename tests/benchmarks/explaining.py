"""How long does it take to say which words and sentences make a passage like a question, against leaving each out?"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer.meaning.embedder import Embedder, Tokens, ensure_compiled
from indexer.meaning.explanation import Model, explained
from indexer.meaning.fingerprint import DEFAULT_MODEL
from tests.benchmarks.embedding import passages
from tests.benchmarks.measuring import Figure, Figures, parser, report


class LeavingOut:
    """The same model, as if the vectors of its tokens were unknown."""

    def __init__(self, model: Embedder) -> None:
        self._model = model

    def embed_passage(self, text: str) -> NDArray[np.float32]:
        return self._model.embed_passage(text)

    def embed_tokens(self, text: str) -> Tokens | None:
        return None


def milliseconds(model: Model, question: NDArray[np.float32], texts: Sequence[str]) -> list[float]:
    found = []
    for text in texts:
        began = time.perf_counter()
        explained(model, question, text)
        found.append(1000 * (time.perf_counter() - began))
    return sorted(found)


def measure(texts: Sequence[str]) -> Figures:
    model = Embedder(ensure_compiled(DEFAULT_MODEL))
    question = model.embed_question("who repairs the tap")
    explained(model, question, texts[0])
    ours, theirs = (milliseconds(one, question, texts) for one in (model, LeavingOut(model)))
    middle, late = len(texts) // 2, int(0.95 * len(texts))
    return [
        Figure("a passage explained, median", ours[middle], " ms", "every sentence left out", theirs[middle]),
        Figure("95th percentile", ours[late], " ms", "every sentence left out", theirs[late]),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--passages", type=int, default=40)
    chosen = options.parse_args()
    report(__doc__, measure(passages(chosen.passages)), chosen.json)


if __name__ == "__main__":
    main()
