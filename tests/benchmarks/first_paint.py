"""Runs a program and prints the seconds from a given moment to the first painted window, then ends at once.

    python first_paint.py SINCE empty|desktop [ARGUMENT ...]

SINCE is in seconds since the epoch: the moment before this process was started, so that all imports count.
"""

from __future__ import annotations

import os
import runpy
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Hears every event of the program until a window paints itself."""

    def __init__(self, since: float) -> None:
        super().__init__()
        self._since = since

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            os.write(1, f"{time.time() - self._since:.4f}\n".encode())
            os._exit(0)
        return False


def watch(since: float) -> None:
    """Have every QApplication watched as soon as its event loop begins."""
    begin, ear = QApplication.exec, FirstPaint(since)

    def exec_watched(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(ear)
        return begin()

    QApplication.exec = exec_watched  # type: ignore[method-assign]


def empty_window() -> None:
    QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1000, 700)
    window.show()
    QApplication.exec()


def main() -> None:
    since, program, *arguments = sys.argv[1:]
    watch(float(since))
    if program == "empty":
        empty_window()
    else:
        sys.argv = [program, *arguments]
        runpy.run_module("desktop", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
