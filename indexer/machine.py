"""Looks at the machine: its battery, its heat, its disk, and how busy other programs and the person keep it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from indexer import presence
from indexer.pacing import MachineState

# Sensors of processors, by the names of their drivers.
_PROCESSOR_SENSORS = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "soc_thermal", "cpu-thermal")


class Machine:
    """Looked at by one thread at a time; `idle_seconds` is how the person's absence is found out."""

    def __init__(self, library: Path, idle_seconds: Callable[[], float | None] = presence.idle_seconds) -> None:
        self._library = library
        self._idle_seconds = idle_seconds
        self._load = _LoadOfOthers()

    def look(self) -> MachineState:
        """The state now; what cannot be found out is None."""
        heat, limit = _heat()
        return MachineState(
            battery=_battery(),
            idle_seconds=self._idle_seconds(),
            heat=heat,
            heat_limit=limit,
            others=self._load.share(),
            free_bytes=_free(self._library),
        )


class _LoadOfOthers:
    """How busy the processors were since the last look, without what this process and its children did."""

    def __init__(self) -> None:
        self._before: tuple[float, float] | None = None

    def share(self) -> float | None:
        """From 0 to 1, or None on the first look."""
        now = time.monotonic(), _busy_seconds() - _our_seconds()
        before, self._before = self._before, now
        if before is None or now[0] <= before[0]:
            return None
        used = (now[1] - before[1]) / ((now[0] - before[0]) * (os.cpu_count() or 1))
        return min(max(used, 0.0), 1.0)


def _busy_seconds() -> float:
    """Seconds that all processors together have been busy since the machine started."""
    import psutil

    times = psutil.cpu_times()
    return float(sum(getattr(times, name, 0.0) for name in ("user", "nice", "system", "irq", "softirq")))


def _our_seconds() -> float:
    """Processor time of this process and of its children, those that ended included."""
    import psutil

    us = psutil.Process()
    times = us.cpu_times()
    total = times.user + times.system + getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0)
    for child in us.children(recursive=True):
        with suppress(psutil.Error):
            theirs = child.cpu_times()
            total += theirs.user + theirs.system
    return float(total)


def _battery() -> int | None:
    """The charge in percent, or None on mains."""
    import psutil

    with suppress(OSError, RuntimeError, AttributeError):
        battery = psutil.sensors_battery()
        if battery is not None and battery.power_plugged is False:
            return round(battery.percent)
    return None


def _heat() -> tuple[float | None, float | None]:
    """Temperature and limit of the warmest sensor of the processor, in degrees Celsius."""
    import psutil

    with suppress(OSError, RuntimeError, AttributeError):
        sensors = psutil.sensors_temperatures()
        read = [(s.current, s.high) for name in _PROCESSOR_SENSORS for s in sensors.get(name, ())]
        if read:
            return max(read, key=lambda one: one[0])
    return None, None


def _free(folder: Path) -> int | None:
    with suppress(OSError):
        return shutil.disk_usage(folder).free
    return None
