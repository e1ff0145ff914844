"""Starts the engine of a library as a process of its own, which outlives whoever started it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from indexer.errors import EngineUnreachable, LibraryRefused
from indexer.service import rendezvous
from indexer.service.wire import Wire

# The exit status of an engine that ended with LibraryInUse.
ALREADY_OPEN = 3
# Seconds between two looks whether the engine answers, and before another start while the old one still ends.
GLANCE = 0.03
RESTART = 1.0
# The record of starts begins anew when it is longer than this.
LONGEST_LOG = 2**20

if sys.platform == "win32":
    _FLAGS = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _FLAGS = 0


def engine_command(library: Path) -> Sequence[str]:
    """The command line of a library's engine; -P keeps the folder it runs in out of its import path."""
    return (sys.executable, "-P", "-m", "indexer", "--library", str(library))


def start_engine(library: Path, timeout: float) -> Wire:
    """Start an engine, unless another face is doing so, and give the connection to the one that answers.

    Raises EngineUnreachable with the engine's last words if it ends, or if none answers within `timeout` seconds;
    LibraryRefused if the library's folder cannot be used.
    """
    rendezvous.prepare(library)
    deadline = time.monotonic() + timeout
    attempt = _Attempt(library)
    while (left := deadline - time.monotonic()) > 0:
        if wire := rendezvous.dial(library, left):
            return wire
        if attempt.lost_to_another():
            attempt = _Attempt(library)
        time.sleep(GLANCE)
    raise EngineUnreachable(f"The engine of {library} does not answer.")


class _Attempt:
    """One start of an engine process."""

    def __init__(self, library: Path) -> None:
        self._log = library / "log" / "engine-start.log"
        try:
            self._log.parent.mkdir(mode=0o700, exist_ok=True)
            self._log_start = _size_after_trim(self._log)
            with self._log.open("ab") as words:
                self._process = _spawn(engine_command(library), library, words.fileno())
        except OSError as error:
            raise LibraryRefused(f"The engine of {library} cannot be started: {error.strerror or error}.") from error
        self._since = time.monotonic()
        # Somebody has to wait for the process, or it stays in the table of processes after its end.
        threading.Thread(target=self._process.wait, name="engine waiter", daemon=True).start()

    def lost_to_another(self) -> bool:
        """Whether it ended because another engine had the lock, long enough ago to try again.

        Raises EngineUnreachable if it ended for another reason.
        """
        status = self._process.poll()
        if status not in (None, ALREADY_OPEN):
            raise EngineUnreachable(f"The engine could not start: {self._last_words() or f'exit status {status}'}")
        return status == ALREADY_OPEN and time.monotonic() - self._since > RESTART

    def _last_words(self) -> str:
        said = self._log.read_bytes()[self._log_start :].decode(errors="replace")
        return next((line.strip() for line in reversed(said.splitlines()) if line.strip()), "")


def _size_after_trim(log: Path) -> int:
    size = log.stat().st_size if log.exists() else 0
    if size <= LONGEST_LOG:
        return size
    os.truncate(log, 0)
    return 0


def _spawn(command: Sequence[str], library: Path, errors: int) -> subprocess.Popen[bytes]:
    # The engine finds its code where the face that starts it found it.
    places = os.pathsep.join(str(Path(place).absolute()) for place in sys.path if place)
    return subprocess.Popen(
        command,
        cwd=library,
        # glibc keeps an arena for each thread otherwise, and what a large document left in it is never given back.
        env=os.environ | {"PYTHONPATH": places, "MALLOC_ARENA_MAX": "2"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        start_new_session=True,
        creationflags=_FLAGS,
    )
