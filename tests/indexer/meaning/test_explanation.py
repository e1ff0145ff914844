"""The words and sentences that make a passage like a question, by a model whose vectors can be worked out by hand."""

from __future__ import annotations

import re

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.meaning.embedder import Embedder, Tokens
from indexer.meaning.explanation import explained
from indexer.records import Explanation

AXES = {"faucet": 0, "drips": 0, "plumber": 0, "monday": 1, "garden": 2, "roses": 2}
TAP = np.eye(4, dtype=np.float32)[0]


class HandMade:
    """Each known word points along an axis, every other one along the last; a text is the mean of its words."""

    def __init__(self, *, adds_up: bool = True) -> None:
        self.adds_up, self.embedded = adds_up, 0

    def embed_passage(self, text: str) -> NDArray[np.float32]:
        self.embedded += 1
        total = self._tokens(text).vectors.sum(axis=0)
        return total / max(float(np.linalg.norm(total)), 1e-12)

    def embed_tokens(self, text: str) -> Tokens | None:
        return self._tokens(text) if self.adds_up else None

    def _tokens(self, text: str) -> Tokens:
        words = list(re.finditer(r"\w+", text))
        axes = [AXES.get(word.group().lower(), 3) for word in words]
        vectors = np.eye(4, dtype=np.float32)[[3, *axes]]  # the first stands for the text as a whole
        return Tokens(vectors, np.array([(0, 0), *(word.span() for word in words)], np.intp))


TEXT = "The faucet drips. Come on Monday! The garden is full of roses."


def lit(explanation: Explanation, part: str) -> list[str]:
    return [TEXT[span.start : span.end].strip() for span in getattr(explanation, part)]


@pytest.mark.parametrize("context", ["", "Notes to the plumber"])
def test_words_and_the_sentence(context: str) -> None:
    found = explained(HandMade(), TAP, TEXT, context)
    assert lit(found, "words") == ["faucet", "drips"]
    assert lit(found, "sentences") == ["The faucet drips."]
    assert max(span.strength for span in found.words) == 1.0


def test_leaving_out_agrees_with_taking_away() -> None:
    model = HandMade(adds_up=False)
    found = explained(model, TAP, TEXT)
    assert lit(found, "sentences") == ["The faucet drips."]
    assert (found.words, model.embedded) == ((), 4)
    assert found.cosine == pytest.approx(explained(HandMade(), TAP, TEXT).cosine, abs=0.25)


@pytest.mark.parametrize("text", ["", "   ", "The", "1234 5678", "Roses."])
def test_nothing_to_light(text: str) -> None:
    found = explained(HandMade(), TAP, text)
    assert (found.words, found.sentences) == ((), ())


def test_one_sentence_is_not_lit_as_a_whole() -> None:
    assert explained(HandMade(), TAP, "The faucet drips.").sentences == ()


@pytest.mark.parametrize(
    ("question", "word", "sentence"),
    [
        (
            "a leaking tap",
            "faucet",
            "He looked at the kitchen first, where the faucet drips, its washer being worn out.",
        ),
        ("who pays for repairs", "fixing", "The landlord bears the cost of fixing the boiler."),
    ],
)
def test_the_default_model_adds_up(embedder: Embedder, question: str, word: str, sentence: str) -> None:
    text = (
        "Our plumber came on Monday. He looked at the kitchen first, where the faucet drips, its washer being worn "
        "out. Pets are not allowed. The landlord bears the cost of fixing the boiler. The bathroom needs tiles."
    )
    vector = embedder.embed_question(question)
    found = explained(embedder, vector, text, "House")
    assert found.cosine == pytest.approx(float(embedder.embed_passage(f"House\n{text}") @ vector), abs=0.001)
    strongest = max(found.sentences, key=lambda span: span.strength)
    assert text[strongest.start : strongest.end].strip() == sentence
    assert word in {text[span.start : span.end] for span in found.words}
