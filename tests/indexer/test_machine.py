"""What the machine tells of itself, by systems that tell it in their own ways or not at all."""

from __future__ import annotations

import threading
from collections import namedtuple
from pathlib import Path
from typing import Any

import psutil
import pytest

from indexer import machine, presence, priority
from indexer.machine import Machine
from indexer.presence import Presence, Unknown

Battery = namedtuple("Battery", "percent power_plugged")
Sensor = namedtuple("Sensor", "current high")


@pytest.fixture
def quiet_machine(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    monkeypatch.setattr(psutil, "sensors_temperatures", dict, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("battery", "percent"),
    [(None, None), (Battery(31.4, False), 31), (Battery(31.4, True), None), (Battery(99.0, None), None)],
    ids=["none", "in use", "plugged in", "nobody knows"],
)
def test_the_battery(quiet_machine: pytest.MonkeyPatch, tmp_path: Path, battery: Any, percent: int | None) -> None:
    quiet_machine.setattr(psutil, "sensors_battery", lambda: battery)
    assert Machine(tmp_path, lambda: None).look().battery == percent


@pytest.mark.parametrize(
    ("sensors", "expected"),
    [
        ({}, (None, None)),
        ({"nvme": [Sensor(80.0, 70.0)]}, (None, None)),
        ({"coretemp": [Sensor(61.0, 80.0), Sensor(72.0, 80.0)]}, (72.0, 80.0)),
        ({"k10temp": [Sensor(72.0, None), Sensor(72.0, 95.0)]}, (72.0, None)),
    ],
    ids=["none", "of the disk", "of two cores", "without a limit"],
)
def test_the_heat_is_that_of_the_processor(
    quiet_machine: pytest.MonkeyPatch, tmp_path: Path, sensors: Any, expected: tuple[float | None, float | None]
) -> None:
    quiet_machine.setattr(psutil, "sensors_temperatures", lambda: sensors)
    seen = Machine(tmp_path, lambda: None).look()
    assert (seen.heat, seen.heat_limit) == expected


def test_a_system_without_sensors_tells_nothing(quiet_machine: pytest.MonkeyPatch, tmp_path: Path) -> None:
    quiet_machine.delattr(psutil, "sensors_battery")
    quiet_machine.delattr(psutil, "sensors_temperatures")
    seen = Machine(tmp_path / "gone", lambda: 7.0).look()
    assert (seen.battery, seen.heat, seen.free_bytes, seen.idle_seconds) == (None, None, None, 7.0)


def test_what_others_keep_busy_leaves_out_what_we_do(quiet_machine: pytest.MonkeyPatch, tmp_path: Path) -> None:
    clock, busy, ours = [0.0], [100.0], [10.0]
    quiet_machine.setattr(machine.time, "monotonic", lambda: clock[0])
    quiet_machine.setattr(machine.os, "cpu_count", lambda: 4)
    quiet_machine.setattr(machine, "_busy_seconds", lambda: busy[0])
    quiet_machine.setattr(machine, "_our_seconds", lambda: ours[0])
    looked_at = Machine(tmp_path, lambda: None)
    assert looked_at.look().others is None
    clock[0], busy[0], ours[0] = 10.0, 130.0, 20.0
    assert looked_at.look().others == pytest.approx(0.5)
    clock[0], ours[0] = 20.0, 40.0
    assert looked_at.look().others == 0.0


def test_this_process_has_used_some_of_the_machine(tmp_path: Path) -> None:
    assert 0.0 < machine._our_seconds() <= machine._busy_seconds()
    free = Machine(tmp_path, lambda: None).look().free_bytes
    assert free is not None
    assert free > 0


def answers(seconds: float) -> Any:
    return lambda: seconds


def refuses(error: Exception) -> Any:
    def way() -> float:
        raise error

    return way


@pytest.mark.parametrize(
    ("ways", "seconds"),
    [
        ([], None),
        ([answers(3.0), answers(4.0)], 3.0),
        ([refuses(Unknown()), answers(4.0)], 4.0),
        ([refuses(OSError("no such library")), refuses(Unknown())], None),
    ],
    ids=["no way", "the first", "the next", "none works"],
)
def test_the_first_way_that_works_is_taken(ways: list[Any], seconds: float | None) -> None:
    asked = Presence(iter(ways))
    assert [asked.idle_seconds(), asked.idle_seconds()] == [seconds, seconds]


def test_a_way_that_failed_is_not_tried_again() -> None:
    tries: list[int] = []

    def way() -> float:
        tries.append(1)
        raise Unknown

    asked = Presence(iter([way]))
    asked.idle_seconds()
    asked.idle_seconds()
    assert len(tries) == 1


@pytest.mark.parametrize(
    ("desktop", "properties", "seconds"),
    [
        ("ubuntu:GNOME", {"IdleHint": ("b", False)}, 0.0),
        ("KDE", {"IdleHint": ("b", True), "IdleSinceHint": ("t", 940_000_000)}, 60.0),
        ("sway", {"IdleHint": ("b", False)}, None),
    ],
    ids=["somebody is there", "gone for a minute", "a desktop that tells nothing"],
)
def test_what_the_login_service_tells(
    monkeypatch: pytest.MonkeyPatch, desktop: str, properties: dict[str, Any], seconds: float | None
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    monkeypatch.setattr(presence.time, "time", lambda: 1_000.0)
    monkeypatch.setattr(presence, "_asked", lambda *_: (properties,))
    assert Presence(iter([presence.by_logind])).idle_seconds() == seconds


def test_no_bus_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(Unknown):
        presence.by_mutter()


@pytest.mark.skipif(not hasattr(priority.os, "getpriority"), reason="this system has another way")
def test_only_the_thread_that_asks_gets_behind() -> None:
    os, found = priority.os, list[int]()

    def work() -> None:
        priority.behind_questions()
        assert priority.is_behind()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found == [max(before, priority.THREAD_NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
    assert not priority.is_behind()
