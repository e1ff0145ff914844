"""A path is released when it has come to rest, and never polls before that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.records import FileStamp
from indexer.watching.settle import SettledChanges


class Disk:
    """Sizes of files at the moment; a path that is not there is gone."""

    def __init__(self, **sizes: int) -> None:
        self.sizes = sizes
        self.looks: list[str] = []

    def stamp(self, path: str) -> FileStamp | None:
        self.looks.append(path)
        size = self.sizes.get(path)
        return None if size is None else FileStamp(path, size, size)


def run(changes: SettledChanges, disk: Disk, until: float) -> list[tuple[float, str]]:
    """Wake exactly when the changes ask for it, as the engine does; when each path was released."""
    released = []
    while (due := changes.next_due()) is not None and due <= until:
        released += [(round(due, 3), path) for path in changes.ready(due, disk.stamp)]
    return released


def test_a_saved_file_is_released_after_the_quiet_time() -> None:
    changes, disk = SettledChanges(quiet=0.4), Disk(a=1)
    changes.touch("a", 10.0)
    assert run(changes, disk, 20.0) == [(10.4, "a")]
    assert changes.next_due() is None
    assert len(changes) == 0


def test_nothing_waits_when_nothing_was_touched() -> None:
    changes = SettledChanges()
    assert changes.next_due() is None
    assert changes.ready(5.0, Disk().stamp) == []


def test_every_touch_begins_the_rest_anew() -> None:
    changes, disk = SettledChanges(quiet=0.4), Disk(a=1)
    for now in (0.0, 0.3, 0.6, 0.9):
        run(changes, disk, now)
        changes.touch("a", now)
    assert run(changes, disk, 9.0) == [(1.3, "a")]


def test_a_file_that_grows_without_a_touch_is_not_released() -> None:
    changes, disk = SettledChanges(quiet=0.4), Disk(a=1)
    changes.touch("a", 0.0)
    assert run(changes, disk, 0.2) == []
    disk.sizes["a"] = 2
    assert run(changes, disk, 0.4) == []
    assert run(changes, disk, 9.0) == [(0.6, "a")]


def test_what_is_gone_is_released_as_well() -> None:
    changes = SettledChanges(quiet=0.4)
    changes.touch("a", 0.0)
    assert run(changes, Disk(), 9.0) == [(0.4, "a")]


def test_a_file_that_is_gone_for_a_moment_only_is_awaited() -> None:
    changes, disk = SettledChanges(quiet=0.4), Disk()
    changes.touch("a", 0.0)
    assert run(changes, disk, 0.2) == []
    disk.sizes["a"] = 7
    assert run(changes, disk, 9.0) == [(0.6, "a")]


def test_a_growing_log_is_released_once_in_its_patience() -> None:
    changes, disk = SettledChanges(quiet=0.4, patience=60.0), Disk(log=0)
    released = []
    for tenth in range(3_000):
        now = tenth / 10
        disk.sizes["log"] = tenth
        released += run(changes, disk, now)
        changes.touch("log", now)
    assert [now for now, _ in released] == [60.0, 120.0, 180.0, 240.0]


def test_a_burst_is_released_in_the_order_of_its_touches() -> None:
    names = [f"f{number}" for number in range(1_000)]
    changes, disk = SettledChanges(quiet=0.4), Disk(**dict.fromkeys(names, 1))
    for number, name in enumerate(names):
        changes.touch(name, number / 1_000)
    assert [name for _, name in run(changes, disk, 9.0)] == names
    assert len(disk.looks) == 2 * len(names)


@pytest.mark.parametrize(("quiet", "patience"), [(0.0, 60.0), (-1.0, 60.0), (2.0, 1.0)])
def test_senseless_times_are_refused(quiet: float, patience: float) -> None:
    with pytest.raises(ValueError, match="quiet"):
        SettledChanges(quiet, patience)


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 1.5)), min_size=1, max_size=40),
)
def test_whatever_was_touched_is_released_after_its_last_touch_and_within_its_patience(
    touches: list[tuple[str, float]],
) -> None:
    changes, disk = SettledChanges(quiet=0.4, patience=3.0), Disk(a=1, b=2, c=3)
    now, released = 0.0, []
    first: dict[str, float] = {}
    last: dict[str, float] = {}
    for path, pause in touches:
        now += pause
        for when, name in run(changes, disk, now):
            released.append((when, name))
            del first[name]
        changes.touch(path, now)
        first.setdefault(path, now)
        last[path] = now
    released += run(changes, disk, now + 10)
    final = {name: when for when, name in released}
    assert changes.next_due() is None
    assert all(final[path] >= last[path] for path in last)
    assert all(final[path] <= min(last[path] + 0.4, first[path] + 3.0) + 0.01 for path in first)
