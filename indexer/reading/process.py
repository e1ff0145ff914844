"""One reader process as the engine sees it: started, asked, watched and ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

import msgspec
import psutil
from msgspec.structs import replace

from indexer.reading import Limits
from indexer.reading.framing import READY, Order, Outcome, read_frame, write_frame
from indexer.reading.watchdog import Watchdog
from indexer.records import Failure, FailureKind, Reading
from indexer.understanding import Understood

_POSIX = os.name == "posix"
# To start takes a tenth of a second; a machine that is out of breath may take much longer.
_START_DEADLINE = 60.0
# A process that reads and makes nothing more of it.
PLAIN = "indexer.reading.child"
# A process has at most twice as many files in hand: about thirty milliseconds' work while they are small, and less
# while somebody asks.
AT_ONCE, FEW_AT_ONCE = 32, 4
# Not the lowest: on a busy machine a file must still be read within its deadline.
_NICENESS = 10
_CODE = Path(__file__).resolve().parent.parent.parent


def failed(kind: FailureKind, sentence: str) -> Reading:
    """The Reading of a file that no reader came to see, or whose reader did not come back."""
    return Reading("", 0, failure=Failure(kind, sentence))


# Made once: two threads that first meet a type at the same time crash inside msgspec.
_ANSWERS = msgspec.msgpack.Decoder(Outcome)


class ReaderProcess:
    """A process that runs `module` within `limits`.

    `usable` says whether it may be asked for more files, `files` how many it read.
    """

    def __init__(self, limits: Limits, module: str = PLAIN) -> None:
        self.limits = limits
        self.files = 0
        self.usable = False
        self._late = False
        self._memory_mb = 0.0
        self._process = _started(module)
        behind = _put_group_behind(self._process.pid)
        self._requests = cast(BinaryIO, self._process.stdin)
        self._answers = cast(BinaryIO, self._process.stdout)
        with Watchdog(_START_DEADLINE, self._expire), suppress(OSError):
            write_frame(self._requests, msgspec.msgpack.encode(limits))
            self.usable = read_frame(self._answers) == READY
        if not behind:
            _put_group_behind(self._process.pid)

    def read_all(self, order: Order, at_once: Callable[[], int] = lambda: AT_ONCE) -> Generator[Understood, None, None]:
        """What the process says about each file of an order, in turn; ends early when it retires or dies.

        The file that it did not survive is the last one, with how it ended. While the caller looks at one file,
        the process is at the next ones already, but not far ahead: a caller who waits makes it wait soon. It is given
        `at_once` files at a time.
        """
        # Until the last answer has come, nobody else may ask this process.
        self.usable = False
        asked, files = 0, len(order.paths)
        with Watchdog(self.limits.deadline, self._expire) as watchdog:
            for answered in range(files):
                while asked < files and asked - answered <= (some := at_once()):
                    self._send(replace(order, paths=order.paths[asked : asked + some]))
                    asked += some
                watchdog.wait_begins()
                began = time.monotonic()
                outcome = self._answer()
                watchdog.wait_ends()
                self.files += 1
                if outcome is None:
                    yield Understood(self._obituary(time.monotonic() - began))
                    return
                ends = outcome.retiring or self._late
                self.usable = not ends and answered == files - 1
                yield outcome.understood
                if ends:
                    return

    def kill(self) -> None:
        """End the process and all that it started; harmless when it has ended."""
        self._end()
        self._process.wait()
        for pipe in (self._requests, self._answers):
            with suppress(OSError):
                pipe.close()

    def _send(self, order: Order) -> None:
        # A process that has ended says so when it is listened to.
        with suppress(OSError, ValueError):
            write_frame(self._requests, msgspec.msgpack.encode(order))

    def _answer(self) -> Outcome | None:
        try:
            answer = read_frame(self._answers)
            return _ANSWERS.decode(answer) if answer else None
        except (OSError, ValueError, msgspec.MsgspecError):
            # A closed pipe, or an answer that is none: either way the process is of no more use.
            return None

    def _expire(self) -> None:
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

    def _obituary(self, seconds: float) -> Reading:
        self.kill()
        return replace(self._cause(), seconds=seconds, peak_memory_mb=self._memory_mb)

    def _cause(self) -> Reading:
        if self._late:
            return failed(
                FailureKind.timeout,
                f"took longer than {self.limits.deadline:g} s to read (setting reading.deadline)",
            )
        code = self._process.returncode
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return failed(FailureKind.crashed, f"brought the reader down ({how}), twice")


def _started(module: str) -> subprocess.Popen[bytes]:
    paths = [str(_CODE), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", module],
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
    process.nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", _NICENESS))
    if sys.platform == "linux":
        process.ionice(psutil.IOPRIO_CLASS_IDLE)
        os.sched_setscheduler(process.pid, os.SCHED_BATCH, os.sched_param(0))


def _put_group_behind(pid: int) -> bool:
    """Where Linux shares processors among sessions (autogroup), niceness counts within one; make all of it nice.

    Returns whether that need not be tried again: a user may do so once in a tenth of a second.
    """
    try:
        Path(f"/proc/{pid}/autogroup").write_text(str(_NICENESS))
    except (FileNotFoundError, ProcessLookupError):
        return True
    except OSError:
        return False
    return True
