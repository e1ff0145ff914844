from __future__ import annotations

from typing import Any

import pytest

from desktop.activity.summary import facts, meaning
from indexer.records import ModelState, PassageCounts, Rates
from tests.desktop.fakes import status


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"passages": PassageCounts(400, 100)}, "100 of 400 passages exact"),
        ({"passages": PassageCounts(1, 1)}, "1 of 1 passage exact"),
        ({"model_state": ModelState.loading}, "The model is being loaded"),
        ({"model_state": ModelState.compiling}, "The model is being prepared; this happens once"),
        ({"model_state": ModelState.absent}, "No model: files are found by name and by word"),
        ({"model_state": ModelState.absent, "model_note": "The weights are altered."}, "The weights are altered."),
        ({"passages": PassageCounts(4, 1), "model_note": "No sketches."}, "1 of 4 passages exact  ·  No sketches."),
    ],
)
def test_meaning(known: dict[str, Any], said: str) -> None:
    assert meaning(status(**known)) == said


HALF = PassageCounts(400, 200)


@pytest.mark.parametrize(
    ("known", "speed", "left"),
    [
        ({"waiting": 5, "rates": Rates(12.34), "seconds_left": 190.0}, "12.3 files a second", "3 minutes"),
        ({"waiting": 5, "rates": Rates(0.0, 40.0), "seconds_left_exact": 190.0}, None, None),
        ({"rates": Rates(12.0), "seconds_left": 190.0}, None, None),
        ({"passages": HALF, "rates": Rates(0, 40.4), "seconds_left_exact": 5.0}, "40 passages a second",
         "a few seconds"),
        ({"waiting": 5, "rates": Rates(12.0), "seconds_left": 9.0, "paused": "Paused: on battery (31 %)."}, None, None),
    ],
    ids=["reading", "no rate yet", "done", "sharpening", "paused"],
)  # fmt: skip
def test_speed_is_told_only_while_it_matters(known: dict[str, Any], speed: str | None, left: str | None) -> None:
    told = facts(status(**known))
    assert (told.get("Speed"), told.get("Time left")) == (speed, left)


def test_facts_leave_out_what_is_not_known() -> None:
    assert "Library" not in facts(status())
    assert facts(status(library="/srv/library"))["Library"] == "/srv/library"
    assert facts(status())["Size on disk"] == "1.0 MB"
