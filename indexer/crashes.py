"""Remembers how earlier engines ended, so that a file which takes the engine down is set aside."""

from __future__ import annotations

import faulthandler
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

CRASH_LOG, LAST_CRASH = "crash.log", "crash-last.log"
_COUNTS = "reading.suspects"
# A crash of our own making names its culprit; an engine that was killed from outside was more likely reading by chance.
_CRASHES, _SUDDEN_ENDS = 2, 3


def record_crashes(folder: Path) -> bool:
    """Let a crash of this process write its tracebacks into `folder`; returns whether the last process had one."""
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / CRASH_LOG
    crashed = log.exists() and log.stat().st_size > 0
    if crashed:
        log.replace(folder / LAST_CRASH)
    # Open for as long as the process lives: nothing can be opened in the middle of a crash.
    faulthandler.enable(log.open("wb", buffering=0))
    return crashed


def culprits(library: Path, left_over: Iterable[str], *, crashed: bool) -> list[str]:
    """Of the paths being read when the last engine ended suddenly, those that have seen too many such ends in a row.

    Called once a start: it counts. Whatever was not among them this time is not suspected any more.
    """
    file = library / _COUNTS
    before = _counted(file)
    now = {path: before.get(path, 0) + 1 for path in left_over}
    enough = _CRASHES if crashed else _SUDDEN_ENDS
    found = [path for path, times in now.items() if times >= enough]
    with suppress(OSError):
        if now:
            file.write_bytes(msgspec.json.encode(now))
        else:
            file.unlink(missing_ok=True)
    return found


def _counted(file: Path) -> dict[str, int]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, int])
    except (OSError, msgspec.MsgspecError):
        return {}
