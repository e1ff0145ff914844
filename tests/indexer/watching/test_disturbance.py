"""Sleep, clocks that are set, and drives that come and go."""

from __future__ import annotations

import pytest

from indexer.watching.disturbance import Disturbance


class Computer:
    """Two clocks and a table of mounts."""

    def __init__(self) -> None:
        self.monotonic, self.wall, self.mounts = 100.0, 1_000.0, frozenset({"/"})
        self.disturbance = Disturbance(lambda: self.monotonic, lambda: self.wall, lambda: self.mounts)

    def passes(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


@pytest.mark.parametrize(
    ("asleep", "expected"), [(0.0, False), (2.0, False), (3_600.0, True), (-3_600.0, True)],
    ids=["awake", "the clock was corrected", "slept", "the clock was set back"],
)  # fmt: skip
def test_a_clock_that_jumps_is_told_once(asleep: float, expected: bool) -> None:
    computer = Computer()
    computer.passes(60)
    computer.wall += asleep
    assert [computer.disturbance.happened(), computer.disturbance.happened()] == [expected, False]


def test_a_drive_that_comes_or_goes_is_told_once() -> None:
    computer = Computer()
    for mounts in ({"/", "/media/stick"}, {"/"}):
        computer.mounts = frozenset(mounts)
        assert [computer.disturbance.happened(), computer.disturbance.happened()] == [True, False]
