"""One reader process as the engine sees it: started, asked, watched and ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

import msgspec
import psutil

from indexer.reading import Limits
from indexer.reading.framing import READY, Order, Outcome, read_frame, write_frame
from indexer.records import Failure, FailureKind, Reading

_POSIX = os.name == "posix"
# To start takes a tenth of a second; a machine that is out of breath may take much longer.
_START_DEADLINE = 60.0
_CODE = Path(__file__).resolve().parent.parent.parent


def failed(kind: FailureKind, sentence: str) -> Reading:
    """The Reading of a file that no reader came to see, or whose reader did not come back."""
    return Reading("", 0, failure=Failure(kind, sentence))


class ReaderProcess:
    """A process that runs `child`; `usable` says whether it may be asked for another file, `files` how many it read."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.files = 0
        self.usable = False
        self._lock = threading.Lock()
        self._awaited = False
        self._late = False
        self._memory_mb = 0.0
        self._process = _started()
        self._requests = cast(BinaryIO, self._process.stdin)
        self._answers = cast(BinaryIO, self._process.stdout)
        with self._watched(_START_DEADLINE), suppress(OSError):
            write_frame(self._requests, msgspec.msgpack.encode(limits))
            self.usable = read_frame(self._answers) == READY

    def read(self, path: str, password: str | None = None) -> Reading:
        """What the process says about the file, or how it ended."""
        began = time.monotonic()
        with self._watched(self._limits.deadline):
            outcome = self._ask(Order(path, password))
        self.files += 1
        if outcome is not None:
            self.usable = not outcome.retiring and not self._late
            return outcome.reading
        self.usable = False
        self.kill()
        return msgspec.structs.replace(
            self._obituary(), seconds=time.monotonic() - began, peak_memory_mb=self._memory_mb
        )

    def kill(self) -> None:
        """End the process and all that it started; harmless when it has ended."""
        self._end()
        self._process.wait()
        for pipe in (self._requests, self._answers):
            with suppress(OSError):
                pipe.close()

    @contextmanager
    def _watched(self, seconds: float) -> Iterator[None]:
        """End the process if the block takes longer."""
        watchdog = threading.Timer(seconds, self._expire)
        watchdog.daemon = True
        self._awaited = True
        watchdog.start()
        try:
            yield
        finally:
            watchdog.cancel()
            with self._lock:
                self._awaited = False

    def _ask(self, order: Order) -> Outcome | None:
        try:
            write_frame(self._requests, msgspec.msgpack.encode(order))
            answer = read_frame(self._answers)
            return msgspec.msgpack.decode(answer, type=Outcome) if answer else None
        except (OSError, ValueError, msgspec.MsgspecError):
            # A closed pipe, or an answer that is none: either way the process is of no more use.
            return None

    def _expire(self) -> None:
        # The answer may come at the same moment; then the process must live, for it may have its next file.
        with self._lock:
            if not self._awaited:
                return
            self._late = True
            with suppress(psutil.Error):
                self._memory_mb = psutil.Process(self._process.pid).memory_info().rss / 2**20
            self._end()

    def _end(self) -> None:
        if self._process.returncode is not None:
            return
        if _POSIX:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()

    def _obituary(self) -> Reading:
        if self._late:
            return failed(
                FailureKind.timeout,
                f"took longer than {self._limits.deadline:g} s to read (setting reading.deadline)",
            )
        code = self._process.returncode
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return failed(FailureKind.crashed, f"brought the reader down ({how}), twice")


def _started() -> subprocess.Popen[bytes]:
    paths = [str(_CODE), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "indexer.reading.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )
    with suppress(psutil.Error, OSError):
        _make_quiet(psutil.Process(process.pid))
    return process


def _make_quiet(process: psutil.Process) -> None:
    """Questions and the user's own programs come first."""
    process.nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", 10))
    if sys.platform == "linux":
        process.ionice(psutil.IOPRIO_CLASS_IDLE)
