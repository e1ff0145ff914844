"""Runs a program and prints the seconds from a given moment to the first painted window, then ends at once.

    python first_paint.py SINCE empty|desktop [ARGUMENT ...]

SINCE is in seconds since the epoch: the moment before this process was started, so that all imports count.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def watch(application: QApplication, since: float) -> None:
    """Hear every event of the program, once its event loop runs, until a window paints itself.

    Qt is imported only here: a module that is imported after it costs more, and which these are is up to the program.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QWidget

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
                os.write(1, f"{time.time() - since:.4f}\n".encode())
                os._exit(0)
            return False

    ear = FirstPaint(application)
    QTimer.singleShot(0, lambda: application.installEventFilter(ear))


def empty_window(since: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv)
    watch(application, since)
    window = QMainWindow()
    window.resize(1000, 700)
    window.show()
    QApplication.exec()


def desktop(since: float, arguments: list[str]) -> None:
    from desktop import __main__, app

    made = app.application

    def watched() -> QApplication:
        application = made()
        watch(application, since)
        return application

    app.application = watched
    __main__.main(arguments)


def main() -> None:
    since, program, *arguments = sys.argv[1:]
    if program == "empty":
        empty_window(float(since))
    else:
        desktop(float(since), arguments)


if __name__ == "__main__":
    main()
