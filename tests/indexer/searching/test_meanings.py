"""Arithmetic of meanings: what is added comes nearer, what is taken away goes farther."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.searching.meanings import combined
from tests.indexer.conftest import Draw

EAST, NORTH, UP = np.eye(3, dtype=np.float32)


def test_more_and_less() -> None:
    vector = combined(EAST, [NORTH], [UP])
    assert vector is not None
    assert np.linalg.norm(vector) == pytest.approx(1.0)
    assert vector @ EAST == pytest.approx(vector @ NORTH)
    assert vector @ UP < 0 < vector @ EAST


def test_a_question_alone_stays_as_it_is() -> None:
    assert combined(EAST, [], []) is EAST


def test_what_is_left_when_there_is_no_question() -> None:
    assert combined(None, [NORTH], []) == pytest.approx(NORTH)
    assert combined(None, [], [NORTH]) is None
    assert combined(EAST, [-EAST], []) is None


def test_less_of_a_meaning_changes_the_order(draw: Draw) -> None:
    shelf = draw("cat.txt: jaguar cat jungle\ncar.txt: jaguar car engine")
    embed = shelf.embedder.embed
    plain = shelf.library.by_meaning(embed("jaguar"), 2)
    assert plain[0][2] == pytest.approx(plain[1][2])
    changed = combined(embed("jaguar"), [], [embed("car engine")])
    assert changed is not None
    assert shelf.library.by_meaning(changed, 2)[0][1] == shelf.id_of("cat.txt")
