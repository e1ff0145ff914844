"""Copies: which texts meet, how much they share, and what holds thousands of them together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.exploring import shingles as module
from indexer.exploring.shingles import COPY, Shingler, alike, joined, overlap, words
from tests.benchmarks.generated import Writer

WRITER = Writer(5)
LONG, OTHER = WRITER.document(300), WRITER.document(300)


def edited(text: str, share: float, seed: int = 0) -> str:
    parts = text.split()
    for place in np.random.default_rng(seed).choice(len(parts), int(share * len(parts)), replace=False):
        parts[place] = f"changed{place}"
    return " ".join(parts)


@pytest.mark.parametrize(
    ("left", "right", "copies"),
    [
        (LONG, LONG, True),
        (LONG, LONG.upper().replace(". ", " -- "), True),
        (LONG, edited(LONG, 0.10), True),
        (LONG, edited(LONG, 0.45), False),
        (LONG, OTHER, False),
        (LONG, LONG + " " + OTHER + " " + WRITER.document(300), False),
        ("the quick brown fox", "The quick, brown fox!", True),
        ("one", "one", True),
        ("", "", False),
        ("彼は本を読みます", "彼は本を読みます。", True),
    ],
)
def test_copies_share_most_of_their_words_in_order(left: str, right: str, copies: bool) -> None:
    shingler = Shingler()
    assert (overlap(shingler.shingles(left), shingler.shingles(right)) >= COPY) is copies


@given(st.lists(st.text(max_size=60), min_size=2, max_size=2))
def test_overlap_is_mutual_and_between_0_and_1(texts: list[str]) -> None:
    shingler = Shingler()
    a, b = map(shingler.shingles, texts)
    assert 0.0 <= overlap(a, b) == overlap(b, a) <= 1.0
    assert overlap(a, a) == (1.0 if words(texts[0]) else 0.0)


def test_copies_are_grouped_and_strangers_are_not() -> None:
    texts = [WRITER.document(120) for _ in range(30)]
    shingler = Shingler()
    shingles = [shingler.shingles(text) for text in [*texts, *(edited(text, 0.1) for text in texts)]]
    heard: list[float] = []
    assert alike(shingles, heard.append) == [[n, n + 30] for n in range(30)]
    assert heard == sorted(heard)


def test_a_thousand_letters_of_one_form_are_one_group_by_few_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[float] = []
    monkeypatch.setattr(module, "overlap", lambda a, b: compared.append(overlap(a, b)) or compared[-1])
    shingler = Shingler()
    found = alike([shingler.shingles(f"{LONG} yours {number}") for number in range(1_000)])
    assert found == [list(range(1_000))]
    assert len(compared) < 3_000


@pytest.mark.parametrize(
    ("pairs", "groups"),
    [([], []), ([(0, 1)], [[0, 1]]), ([(0, 1), (1, 4), (2, 3)], [[0, 1, 4], [2, 3]])],
)
def test_pairs_are_joined(pairs: list[tuple[int, int]], groups: list[list[int]]) -> None:
    assert joined(5, pairs) == groups


@pytest.mark.parametrize("texts", [[], ["one"], ["", ""]])
def test_there_are_no_copies_among_nothing(texts: list[str]) -> None:
    assert alike([Shingler().shingles(text) for text in texts]) == []
