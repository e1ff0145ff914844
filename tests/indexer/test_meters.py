"""What the engine measures of itself: counters, an estimate, and sizes."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.meters import Meters, memory_mb, seconds_left
from indexer.records import SinceStart


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meters(tmp_path: Path, clock: Clock) -> Meters:
    return Meters(tmp_path, now=clock)


def test_what_was_done_is_counted(meters: Meters) -> None:
    assert meters.since_start() == SinceStart(0, 0)
    meters.files_read(["/a"])
    meters.passages_embedded(16)
    meters.passages_embedded(3)
    assert meters.since_start() == SinceStart(1, 19)


@pytest.mark.parametrize(
    ("read_every", "times", "then", "waiting", "seconds"),
    [
        pytest.param(1.0, 11, 0.0, 22, 20.0, id="one a second"),
        pytest.param(0.5, 11, 0.0, 22, 10.0, id="two a second"),
        pytest.param(1.0, 11, 0.0, 0, None, id="nothing waits"),
        pytest.param(1.0, 4, 0.0, 22, None, id="too few to go by"),
        pytest.param(1.0, 11, 60.0, 22, None, id="too long ago to go by"),
        pytest.param(0.0, 50, 0.0, 500, 1.0, id="all at once"),
    ],
)
def test_the_time_left(
    meters: Meters, clock: Clock, read_every: float, times: int, then: float, waiting: int, seconds: float | None
) -> None:
    for n in range(times):
        clock.now = 100.0 + n * read_every
        meters.files_read(["/a"])
    clock.now += then
    assert seconds_left(waiting, meters.rates().files) == (seconds and pytest.approx(seconds))


@pytest.mark.parametrize(
    ("folder", "files"),
    [("/home", 10), ("/home/", 10), ("/home/letters", 6), ("/home/let", 0), ("/", 12), (None, 12), ("/nowhere", 0)],
)
def test_each_folder_has_its_rate(meters: Meters, clock: Clock, folder: str | None, files: int) -> None:
    meters.files_read([])
    for now in (100.0, 101.0):
        clock.now = now
        meters.files_read([*(f"/home/letters/{n}" for n in range(3)), "/home/a", "/home/notes/b", "/c"])
    assert meters.rates(folder).files == files


def test_only_what_rates_are_told_from_is_remembered(meters: Meters, clock: Clock) -> None:
    for n in range(1_000):
        clock.now = 100.0 + n
        meters.files_read([f"/{n}"])
    assert len(meters._recent_files) == 20
    assert meters.rates().files == pytest.approx(20 / 19)


def test_the_size_on_disk_is_looked_up_now_and_then(meters: Meters, clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "words").mkdir()
    for name, size in (("catalog.sqlite", 10), ("words/segment", 5), ("models/shared", 1_000)):
        (tmp_path / name).write_bytes(b"x" * size)
    sizes = [meters.index_bytes()]
    (tmp_path / "words" / "more").write_bytes(b"x")
    for now in (101.0, 103.0):
        clock.now = now
        sizes.append(meters.index_bytes())
    assert sizes == [15, 15, 16]


def test_this_process_holds_some_memory() -> None:
    assert 1.0 < memory_mb() < 100_000.0
