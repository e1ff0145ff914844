"""How much the window's thread does without letting its event loop turn, by the processor's clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

# Milliseconds between two beats; and the most work in one piece, so that it is no halt on a slower machine either.
BEAT_MS, LONGEST_MS = 5, 30.0


class Pulse(QObject):
    """Beats with the event loop; `longest` is the most work, in milliseconds, that was done between two beats.

    Work and not time: on a machine that is busy with other things a turn takes longer without being too long.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.beats = 0
        self._before = time.thread_time()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, (now - self._before) * 1000)
        self.beats += 1
        self._before = now


@contextmanager
def fluent(longest_ms: float = LONGEST_MS) -> Iterator[Pulse]:
    """Fails when this thread, in the block, works for longer than that in one piece, or waits for a reply at all."""
    waits: list[str] = []
    result = Future.result

    def noting(self: Future[Any], timeout: float | None = None) -> Any:
        if threading.current_thread() is mine and not self.done():
            waits.append("the window's thread waited for a reply")
        return result(self, timeout)

    mine, pulse = threading.current_thread(), Pulse()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Future, "result", noting)
        yield pulse
    pulse._timer.stop()
    assert not waits, waits[0]
    assert pulse.beats > 0
    assert pulse.longest < longest_ms, f"the event loop stood still for {pulse.longest:.0f} ms of work"
