"""The rules of the scheduler as a table: what the machine is like, what the person chose, what may be done."""

from __future__ import annotations

import pytest

from indexer.pacing import MachineState, Manners, Pace, pace
from indexer.records import Mode

RESTING = MachineState(idle_seconds=600.0, heat=45.0, heat_limit=80.0, others=0.05, free_bytes=10 * 2**30)
BATTERY = MachineState(battery=31)
LOW = MachineState(battery=12)
WORKING = MachineState(idle_seconds=3.0)
HOT = MachineState(heat=92.0, heat_limit=90.0)
LOADED = MachineState(others=0.8)
FULL = MachineState(free_bytes=312 * 2**20)


@pytest.mark.parametrize(
    ("machine", "quiet", "normal", "full"),
    [
        #             the share of the time that background work gets, or why it gets none
        (RESTING,        0.5,                                 1.0,                                 1.0),
        (MachineState(), 0.5,                                 1.0,                                 1.0),
        (BATTERY,        "Paused: on battery (31 %).",        0.5,                                 1.0),
        (LOW,            "Paused: the battery is low (12 %).", "Paused: the battery is low (12 %).", 1.0),
        (WORKING,        0.1,                                 0.5,                                 1.0),
        (HOT,            "Paused: the machine is hot (92 °C).", 0.25,                              1.0),
        (LOADED,         0.1,                                 0.5,                                 1.0),
        (FULL,           *["Paused: only 312 MB are free on the disk of the library."] * 3),
    ],
    ids=["resting", "unknown", "battery", "low battery", "working", "hot", "loaded", "disk full"],
)  # fmt: skip
def test_what_may_be_done(machine: MachineState, quiet: str | float, normal: str | float, full: str | float) -> None:
    for mode, expected in ((Mode.quiet, quiet), (Mode.normal, normal), (Mode.full, full)):
        given = pace(mode, machine)
        assert (given.paused or given.share) == expected
    assert pace(Mode.paused, machine) == Pace(paused="Paused by you.")


@pytest.mark.parametrize(
    ("machine", "mode", "sentence"),
    [
        (BATTERY, Mode.normal, "Slower: on battery (31 %)."),
        (WORKING, Mode.normal, "Slower: you are working."),
        (WORKING, Mode.quiet, "Slower: you are working."),
        (HOT, Mode.normal, "Slower: the machine is hot (92 °C)."),
        (LOADED, Mode.normal, "Slower: other programs need the processor."),
        (RESTING, Mode.quiet, None),
        (WORKING, Mode.full, None),
    ],
)
def test_a_slower_pace_says_why(machine: MachineState, mode: Mode, sentence: str | None) -> None:
    assert pace(mode, machine).slower == sentence


def test_of_several_reasons_the_strictest_is_told() -> None:
    tired = MachineState(battery=40, idle_seconds=1.0, heat=95.0, heat_limit=90.0)
    assert pace(Mode.normal, tired) == Pace(slower="Slower: the machine is hot (95 °C).", share=0.25, readers=1)


@pytest.mark.parametrize(
    ("machine", "manners"),
    [
        (LOW, Manners(battery=False)),
        (WORKING, Manners(presence=False)),
        (HOT, Manners(heat=False)),
        (LOADED, Manners(load=False)),
        (FULL, Manners(free_bytes=0)),
    ],
)
def test_what_the_person_does_not_mind_changes_nothing(machine: MachineState, manners: Manners) -> None:
    assert pace(Mode.normal, machine) != Pace()
    assert pace(Mode.normal, machine, manners) == Pace()


@pytest.mark.parametrize(("heat", "is_slower"), [(89.9, False), (90.0, True)])
def test_a_sensor_without_a_limit_has_the_usual_one(heat: float, is_slower: bool) -> None:
    assert (pace(Mode.normal, MachineState(heat=heat)).slower is not None) is is_slower


@pytest.mark.parametrize(("idle", "share"), [(59.9, 0.5), (60.0, 1.0)])
def test_a_minute_without_a_touch_is_absence(idle: float, share: float) -> None:
    assert pace(Mode.normal, MachineState(idle_seconds=idle)).share == share
