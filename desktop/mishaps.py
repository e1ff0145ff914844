"""The last resort: what nobody expected goes into the log and is said once, instead of ending the program."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.languages import translate

log = logging.getLogger("desktop")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file(library: Path) -> Path:
    return library / "log" / "desktop.log"


def keep_log(library: Path) -> None:
    """Write the desktop's log into the library; without a place to write, to nowhere."""
    from logging.handlers import RotatingFileHandler

    file = log_file(library)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        keeper: logging.Handler = RotatingFileHandler(file, maxBytes=2**20, backupCount=1, encoding="utf-8")
    except OSError:
        keeper = logging.NullHandler()
    keeper.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(keeper)
    logging.getLogger().setLevel(logging.INFO)


class Mishaps(QObject):
    """Takes over every way in which an exception or a complaint of Qt could pass unseen."""

    _happened = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._is_told = False
        self.window: QWidget | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        sys.excepthook = self.take
        threading.excepthook = lambda event: self.take(
            event.exc_type, event.exc_value or event.exc_type(), event.exc_traceback
        )
        qInstallMessageHandler(_log_qt)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception with its traceback, and tell the person unless they have been told already."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        log.error("unexpected", exc_info=(kind, error, trace))
        self._happened.emit(f"{kind.__name__}: {error}")

    def _tell(self, what: str) -> None:
        """One dialog for all mishaps of a session: a second one would only be in the way."""
        if self._is_told:
            return
        self._is_told = True
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Hunch", translate("window", "Something went wrong in Hunch."), parent=self.window
        )
        box.setInformativeText(translate("window", "Hunch goes on. The details are in {file}.").format(file=self._file))
        box.setDetailedText(what)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # The offscreen platform says of every window what only a screen could do.
    level = logging.DEBUG if message.startswith("This plugin does not support") else _LEVELS.get(kind, logging.WARNING)
    logging.getLogger("qt").log(level, "%s", message)
