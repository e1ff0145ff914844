"""Keeps None, True and False alive under a binding of Qt that miscounts its references to them."""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 2**40


def keep_singletons() -> None:
    """Add more references than any program can lose; does nothing from Python 3.12, where they cannot die.

    WORKAROUND: PySide6 6.12.0 gives one reference to None away with every call that returns nothing (and one to
    True with every `emit`). Before Python 3.12 the process ends after some thousand calls with "deallocating None".
    """
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for singleton in (None, True, False):
            ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
