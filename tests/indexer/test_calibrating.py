"""The measure of what is close is made once for a model, remembered, and renewed when the library has grown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from indexer.calibrating import Calibrating
from indexer.library import CLOSE
from indexer.meaning.calibration import Acquaintance, Unlike
from tests.indexer.conftest import FakeEmbedder, OpenShelf, Shelf

EXACT, SKETCH = Unlike(0.0, 0.1), Unlike(0.1, 0.05)


class Meeting:
    """Makes the acquaintance of a model that takes everyday questions for talk about the sea, and counts how often."""

    def __init__(self, embedder: FakeEmbedder) -> None:
        self.times = 0
        self._questions = np.stack([embedder.embed("the deep sea"), embedder.embed("high mountains")])

    def __call__(self) -> Acquaintance:
        self.times += 1
        return Acquaintance(self._questions, EXACT, SKETCH)


@pytest.fixture
def shelf(open_shelf: OpenShelf) -> Shelf:
    shelf = open_shelf()
    shelf.fill("sea.txt: The deep sea is cold.\nhill.txt: Low hills.\nmoon.txt: A full moon.")
    return shelf


def calibrating(shelf: Shelf, meeting: Meeting, model: str = "bag of words") -> Calibrating:
    return Calibrating(shelf.library, model, meeting)


def test_it_is_measured_once_and_remembered(shelf: Shelf, open_shelf: OpenShelf) -> None:
    meeting = Meeting(shelf.embedder)
    calibrating(shelf, meeting).start()
    measured = shelf.library.closeness
    assert measured != CLOSE
    shelf.close()
    again = open_shelf()
    calibrating(again, meeting).start()
    assert (again.library.closeness, meeting.times) == (measured, 1)


def test_each_grade_has_its_own_scale(shelf: Shelf) -> None:
    calibrating(shelf, Meeting(shelf.embedder)).start()
    exact, sketch = shelf.library.closeness.exact, shelf.library.closeness.sketch
    assert (exact.spread, sketch.spread) == (0.1, 0.05)
    assert sketch.floor == pytest.approx(SKETCH.floor)  # there are no sketches that would say more
    assert exact.floor == pytest.approx(EXACT.floor, abs=0.01)  # nor do three passages


def test_another_model_is_measured_anew(shelf: Shelf) -> None:
    meeting = Meeting(shelf.embedder)
    calibrating(shelf, meeting).start()
    calibrating(shelf, meeting, "another").start()
    assert meeting.times == 2


def test_it_is_renewed_when_the_library_has_grown(shelf: Shelf) -> None:
    made = calibrating(shelf, Meeting(shelf.embedder))
    made.start()
    before = shelf.library.closeness.exact.floor
    assert not made.renew()
    shelf.fill("\n".join(f"{n}.txt: The deep sea, part {n}." for n in range(200)))
    assert made.renew()
    assert shelf.library.closeness.exact.floor > before
    assert not made.renew()


def test_a_damaged_memory_is_replaced(shelf: Shelf) -> None:
    shelf.catalog.remember("closeness", "{")
    meeting = Meeting(shelf.embedder)
    calibrating(shelf, meeting).start()
    assert meeting.times == 1


def test_others_wait_only_while_it_measures(shelf: Shelf) -> None:
    held: list[str] = []

    @contextmanager
    def asking() -> Iterator[None]:
        held.append("held")
        yield

    made = Calibrating(shelf.library, "bag of words", Meeting(shelf.embedder), asking)
    made.start()
    made.renew()
    assert held == ["held"]
