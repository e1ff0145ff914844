"""Puts background work, and the interpreter's own, behind everything else that runs on the machine."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
from contextlib import suppress
from typing import Any

# Not the lowest: background threads hold locks that a question waits for (the interpreter's above all), and at 19 a
# question waits several times as long while another program keeps all processors busy; see ARCHITECTURE.md.
THREAD_NICENESS = 10
# Seconds that a thread may keep the interpreter while another one wants it, in place of Python's 0.005. A question
# takes it anew after every row of the catalog; a background thread that computes made it wait that long each time.
_TURN = 0.0005
# Python's own (700, 10, 10) looks through all there is every few hundred questions, and nobody is answered meanwhile.
_COLLECT = (5_000, 20, 50)
_BELOW_NORMAL = -1  # THREAD_PRIORITY_BELOW_NORMAL
_UTILITY = 0x11  # QOS_CLASS_UTILITY


def take_short_turns() -> None:
    """Have the threads of this process take turns more often."""
    sys.setswitchinterval(_TURN)


def collect_seldom() -> None:
    """Never look through what is there now for garbage again, and less often through what comes."""
    gc.freeze()
    gc.set_threshold(*_COLLECT)


def collect_now() -> None:
    """While nobody waits: look through everything, so that no question has to."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class _Thread(threading.local):
    """Whether this thread stands behind questions."""

    behind = False


_thread = _Thread()


def is_behind() -> bool:
    """Whether the calling thread stands behind questions."""
    return _thread.behind


def behind_questions() -> None:
    """Give the calling thread, and no other of this process, a lower priority; where that fails, it keeps its own."""
    _thread.behind = True
    with suppress(OSError, AttributeError):
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), THREAD_NICENESS)
        elif sys.platform == "win32":
            kernel: Any = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL)
        elif sys.platform == "darwin":
            ctypes.CDLL(None).pthread_set_qos_class_self_np(_UTILITY, 0)
