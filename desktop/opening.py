"""The three operating systems' ways to open a file and to show it in its folder."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.languages import translate
from desktop.programs import command_at
from indexer import WorldError, displayed, native, records


def open_file(path: str, at: records.Locator | None = None) -> None:
    """Open a file (portable text) in the program the person uses for it, at the place where that program can.

    Raises WorldError if the file is gone or nothing opens it.
    """
    there = _existing(path)
    command = command_at(there, at) if at and sys.platform.startswith("linux") else None
    if command and QProcess.startDetached(command[0], list(command[1:]))[0]:
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(there)):
        nothing = translate("window", "No program on this computer opens “{name}”.")
        raise WorldError(nothing.format(name=displayed(Path(path).name)))


def reveal(paths: Sequence[str]) -> None:
    """Show files, selected, in the file manager. Raises WorldError if none of them is there."""
    there = [_existing(path) for path in paths]
    if sys.platform == "win32":
        import subprocess

        # Explorer has its own idea of quoting, which only a ready-made command line satisfies.
        subprocess.Popen(f'explorer /select,"{Path(there[0])}"')
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", *there])
    else:
        _reveal_by_dbus(there)


def _existing(path: str) -> str:
    there = native(path)
    if not Path(there).exists():
        raise WorldError(translate("window", "“{name}” is not there any more.").format(name=displayed(path)))
    return there


def _reveal_by_dbus(paths: Sequence[str]) -> None:
    """Ask whichever file manager offers the freedesktop interface; otherwise open the folder."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if bus.isConnected():
        place = "org.freedesktop.FileManager1"
        ask = QDBusMessage.createMethodCall(place, "/org/freedesktop/FileManager1", place, "ShowItems")
        ask.setArguments([[QUrl.fromLocalFile(path).toString() for path in paths], ""])
        if bus.call(ask, timeout=2000).type() != QDBusMessage.MessageType.ErrorMessage:
            return
    for folder in dict.fromkeys(str(Path(path).parent) for path in paths):
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
