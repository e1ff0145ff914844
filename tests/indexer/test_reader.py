"""What the engine's reader process makes of readings: the same of many as of each alone."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.meaning.sketch import default_table
from indexer.reader import understand
from indexer.reading.child import _understood
from indexer.records import Block, Document, Failure, FailureKind, Reading
from indexer.understanding import Sketching, Understood

LONG = " ".join(f"The boiler in house {n} makes a noise like a kettle." for n in range(60))
READINGS = [
    Reading("plain", 1, document=Document(blocks=(Block("The tap drips, and the plumber is on holiday."),))),
    Reading("", 0, failure=Failure(FailureKind.broken, "is damaged")),
    Reading("plain", 1, document=Document()),
    Reading("plain", 1, document=Document(blocks=(Block(LONG),))),
]
TABLE = Sketching(str(default_table()), "a model")


def test_many_are_understood_as_each_alone() -> None:
    together = understand(READINGS, TABLE)
    assert together == [one for reading in READINGS for one in understand([reading], TABLE)]
    assert [len(one.passages) for one in together] == [1, 0, 0, 4]


def test_each_file_gets_the_sketches_of_its_own_passages() -> None:
    first, failed, empty, last = understand(READINGS, TABLE)
    assert (failed.sketches, empty.sketches) == (None, None)
    for one in (first, last):
        assert one.sketches is not None
        assert one.sketched_for == "a model"
        sketches = np.frombuffer(one.sketches, np.int8).reshape(len(one.passages), -1)
        assert sketches.shape == (len(one.passages), 384)


@pytest.mark.parametrize("sketching", [None, Sketching("/there/is/no/table.npz", "a model")])
def test_without_a_table_there_are_passages(sketching: Sketching | None) -> None:
    assert [one.sketches for one in understand(READINGS, sketching)] == [None] * len(READINGS)


def test_one_that_cannot_be_understood_costs_the_others_nothing() -> None:
    def fail_at_long_ones(readings: object, sketching: Sketching | None) -> list[Understood]:
        results = understand(readings, sketching)  # type: ignore[arg-type]
        if any(len(one.passages) > 1 for one in results):
            raise RecursionError
        return results

    *others, long = _understood(fail_at_long_ones, READINGS, None)
    assert others == understand(READINGS[:3], None)
    assert long.reading.failure == Failure(FailureKind.broken, "is nested too deeply to be read")
