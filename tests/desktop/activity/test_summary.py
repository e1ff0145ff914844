from __future__ import annotations

from typing import Any

import pytest

from desktop.activity.summary import Pace, facts, meaning
from indexer.records import ModelState, PassageCounts
from tests.desktop.fakes import status


@pytest.mark.parametrize(
    ("seen", "per_second"),
    [
        ([], 0.0),
        ([(0, 100)], 0.0),
        ([(0, 100), (2, 110)], 5.0),
        ([(0, 0), (10, 100), (20, 100)], 0.0),
        ([(0, 0), (20, 200), (30, 300)], 10.0),
        ([(0, 500), (1, 0), (2, 8)], 8.0),
        ([(5, 1), (5, 9)], 0.0),
    ],
)
def test_pace(seen: list[tuple[float, int]], per_second: float) -> None:
    pace = Pace(lambda: now)
    for now, files in seen:  # noqa: B007 - the clock reads it
        pace.note(files)
    assert pace.per_second() == per_second


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"passages": PassageCounts(400, 100)}, "100 of 400 passages exact"),
        ({"passages": PassageCounts(1, 1)}, "1 of 1 passage exact"),
        ({"model_state": ModelState.loading}, "The model is being loaded"),
        ({"model_state": ModelState.compiling}, "The model is being prepared; this happens once"),
        ({"model_state": ModelState.absent}, "No model: files are found by name and by word"),
        ({"model_state": ModelState.absent, "model_note": "The weights are altered."}, "The weights are altered."),
    ],
)
def test_meaning(known: dict[str, Any], said: str) -> None:
    assert meaning(status(**known)) == said


@pytest.mark.parametrize(
    ("known", "pace", "speed"),
    [
        ({"waiting": 5}, 12.34, "12.3 files a second"),
        ({"waiting": 5}, 0.0, None),
        ({"waiting": 0}, 12.0, None),
        ({"waiting": 5, "paused": "on battery"}, 12.0, None),
    ],
)
def test_speed_is_told_only_while_it_matters(known: dict[str, Any], pace: float, speed: str | None) -> None:
    assert facts(status(**known), pace).get("Speed") == speed


def test_facts_leave_out_what_is_not_known() -> None:
    assert "Library" not in facts(status())
    assert facts(status(library="/srv/library"))["Library"] == "/srv/library"
    assert facts(status())["Size on disk"] == "1.0 MB"
