"""Ends the engine it is imported into at a named point, as a power cut would.

Python imports this at the start of every process that finds it on its path; only an engine acts on it. The environment
variable HUNCH_FAULT names a file with an order, "POINT COUNT": the engine kills itself when it comes to that point for
the COUNTth time since the order was given. Points are what the engine does to the world: "sql:commit" (before it),
"sql:insert into passages", "rename:hunch.json" (before it), "open:reading.journal", "spawn", "after:sql:commit" (at
whatever comes next). Every point that is passed is listed once in HUNCH_FAULT with the ending ".seen".
"""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from typing import Any

ORDER = os.environ.get("HUNCH_FAULT", "")
STATEMENT = re.compile(
    r"\s*(begin|commit|rollback|insert into \w+|insert or replace into \w+|update \w+|delete from \w+"
    r"|create table \w+|pragma wal_checkpoint)",
    re.IGNORECASE,
)
# Names that differ from time to time are one point.
NUMBERED = re.compile(r"[0-9a-f]{8,}|\d+")


class Faults:
    """Counts the points that are passed."""

    def __init__(self) -> None:
        self._inside = threading.local()
        self._seen: set[str] = set()
        self._order, self._passed, self._after = "", 0, False

    def passed(self, point: str) -> None:
        # What is done in here is passed as well, by the same hook.
        if getattr(self._inside, "now", False):
            return
        self._inside.now = True
        try:
            if self._after:
                self._end()
            self._note(point)
            self._obey(point)
        finally:
            self._inside.now = False

    def _note(self, point: str) -> None:
        if point not in self._seen:
            self._seen.add(point)
            with open(f"{ORDER}.seen", "a") as seen:
                seen.write(f"{point}\n")

    def _obey(self, point: str) -> None:
        try:
            with open(ORDER) as file:
                order = file.read()
        except OSError:
            order = ""
        if order != self._order:
            self._order, self._passed = order, 0
        wanted, _, count = order.rpartition(" ")
        if wanted.removeprefix("after:") == point:
            self._passed += 1
            if self._passed >= int(count):
                self._after = wanted.startswith("after:")
                if not self._after:
                    self._end()

    def _end(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


def named(kind: str, path: Any) -> str:
    return f"{kind}:{NUMBERED.sub('N', os.path.basename(os.fsdecode(path)))}"


def listen(faults: Faults) -> Callable[[str, tuple[Any, ...]], None]:
    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename":
            faults.passed(named("rename", arguments[1]))
        elif event in ("os.remove", "os.mkdir", "shutil.rmtree"):
            faults.passed(named(event.rpartition(".")[2], arguments[0]))
        elif event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
            faults.passed(named("open", arguments[0]) if isinstance(arguments[0], str | bytes) else "open:number")
        elif event == "subprocess.Popen":
            faults.passed("spawn")

    return hear


def traced(faults: Faults, connect: Callable[..., Any]) -> Callable[..., Any]:
    def trace(statement: str) -> None:
        if found := STATEMENT.match(statement):
            faults.passed(f"sql:{' '.join(found[1].lower().split())}")

    def connected(*arguments: Any, **options: Any) -> Any:
        connection = connect(*arguments, **options)
        connection.set_trace_callback(trace)
        return connection

    return connected


if ORDER and sys.orig_argv[1:4] == ["-P", "-m", "indexer"]:
    FAULTS = Faults()
    sys.addaudithook(listen(FAULTS))
    sqlite3.connect = traced(FAULTS, sqlite3.connect)
