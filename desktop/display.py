"""Whether a window can be shown here, and if not, why."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def obstacle() -> str | None:
    """A sentence that says why no window can be shown, or None.

    Qt ends the process when its plugin for X11 misses a system library, so the plugin is tried first.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return "There is no display to show a window on."
    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        missing = str(error).split(":")[0]
        return f"The system library {missing} is needed to show a window and is not installed."
    return None
