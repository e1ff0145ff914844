"""One process of an overview as the engine sees it: started for one order, listened to, and ended."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

import msgspec
import psutil

import indexer
from indexer.errors import ProgramError, WorldError
from indexer.overviews.orders import Found, FromProcess, Mistake, Order, Refused, Stage
from indexer.reading.framing import read_frame, write_frame

_CODE = Path(indexer.__file__).resolve().parent.parent
_decode = msgspec.msgpack.Decoder(FromProcess).decode


class OverviewCancelled(WorldError):
    """Nobody wants the result any more."""


class OverviewProcess:
    """Runs one overview; `cancel` may be called from any thread, also before `run`."""

    def __init__(self) -> None:
        self._process = _started()
        self._cancelled = False

    def run(self, order: Order, told: Callable[[Stage], None]) -> Found:
        """What the overview found; `told` hears how far it is.

        Raises WorldError with the overview's own sentence, OverviewCancelled, and ProgramError when it failed.
        """
        try:
            with suppress(OSError):
                write_frame(cast(BinaryIO, self._process.stdin), msgspec.msgpack.encode(order))
            return self._listen(told)
        finally:
            self._end()

    def cancel(self) -> None:
        self._cancelled = True
        self._process.kill()

    def _listen(self, told: Callable[[Stage], None]) -> Found:
        while (frame := read_frame(cast(BinaryIO, self._process.stdout))) is not None:
            message = _decode(frame)
            if isinstance(message, Found):
                return message
            if isinstance(message, Refused):
                raise WorldError(message.sentence)
            if isinstance(message, Mistake):
                raise ProgramError(message.traceback)
            told(message)
        if self._cancelled:
            raise OverviewCancelled("This was cancelled.")
        raise ProgramError(f"a process of an overview ended with exit code {self._process.wait()}")

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                cast(BinaryIO, pipe).close()


def _started() -> subprocess.Popen[bytes]:
    paths = [str(_CODE), *filter(None, [os.environ.get("PYTHONPATH")])]
    # One thread: small matrices are not slower for it, and threads that wait for each other spin while they do. On a
    # busy machine that made topics ten times as slow, and it would take the other core from questions.
    single = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    environment = os.environ | single | {"PYTHONPATH": os.pathsep.join(paths)}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "indexer.overviews"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    with suppress(psutil.Error, OSError):
        # Questions and the user's own programs come first.
        psutil.Process(process.pid).nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", 10))
    return process
