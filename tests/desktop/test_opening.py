"""How files are opened and shown, without opening any."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from desktop import opening
from desktop import programs as programs_of_the_person
from indexer import WorldError, portable
from indexer.records import Locator


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What would have been started or handed to the desktop."""
    started: list[Any] = []

    def start(*command: Any) -> tuple[bool, int]:
        started.append(command)
        return True, 1

    def open_url(url: QUrl) -> bool:
        started.append(url)
        return True

    monkeypatch.setattr(QProcess, "startDetached", start)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sys, "platform", "linux")
    return started


def made(folder: Path, name: str) -> str:
    file = folder / name
    file.write_text("x")
    return portable(file)


PDF, PYTHON, TEXT = "application/pdf", "text/x-python", "text/plain"


@pytest.mark.parametrize(
    ("programs", "name", "at", "command"),
    [
        ({PDF: "org.gnome.evince.desktop"}, "a.pdf", Locator(page=3), ["evince", "--page-index=2", "PATH"]),
        ({PDF: "org.kde.okular.desktop"}, "a.PDF", Locator(page=3), ["okular", "--page=3", "PATH"]),
        ({PDF: "firefox.desktop"}, "a.pdf", Locator(page=3), ["firefox", "URL#page=3"]),
        ({PDF: "google-chrome.desktop"}, "50 % #1.pdf", Locator(page=3), ["google-chrome", "URL#page=3"]),
        ({PDF: "org.gnome.evince.desktop"}, "a.pdf", Locator(line=3), None),
        ({PDF: "org.gnome.evince.desktop"}, "a.md", Locator(page=3), None),
        ({PDF: "strange.desktop"}, "a.pdf", Locator(page=3), None),
        ({}, "a.pdf", Locator(page=3), None),
        ({}, "a.pdf", None, None),
        ({PYTHON: "code.desktop"}, "a.py", Locator(line=7), ["code", "--goto", "PATH:7"]),
        ({TEXT: "org.kde.kate.desktop"}, "a.py", Locator(line=7), ["kate", "--line", "7", "PATH"]),
        ({TEXT: "org.gnome.gedit.desktop"}, "a.txt", Locator(line=7), ["gedit", "+7", "PATH"]),
        ({TEXT: "org.xfce.mousepad.desktop"}, "a.md", Locator(line=7), ["mousepad", "--line=7", "PATH"]),
        ({PYTHON: "vim.desktop", TEXT: "org.gnome.gedit.desktop"}, "a.py", Locator(line=7), None),
        ({TEXT: "org.gnome.gedit.desktop"}, "a.docx", Locator(line=7), None),
        ({"audio/mpeg": "vlc.desktop"}, "a.mp3", Locator(seconds=65.4), ["vlc", "--start-time=65", "PATH"]),
        ({"audio/mpeg": "vlc.desktop"}, "a.mp3", Locator(line=2), None),
    ],
)
def test_a_file_opens_at_its_place_where_its_program_can(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    started: list[Any],
    programs: dict[str, str],
    name: str,
    at: Locator | None,
    command: list[str] | None,
) -> None:
    monkeypatch.setattr(programs_of_the_person, "default_program", lambda kind: programs.get(kind, ""))
    path = made(tmp_path, name)
    opening.open_file(path, at)
    url = QUrl.fromLocalFile(path)
    address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if command is None:
        assert started == [url]
    else:
        program, *arguments = (part.replace("PATH", path).replace("URL", address) for part in command)
        assert started == [(program, arguments)]


def test_a_program_that_is_not_installed_is_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: list[Any]
) -> None:
    monkeypatch.setattr(programs_of_the_person, "default_program", lambda kind: "org.gnome.evince.desktop")
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda name: "")
    path = made(tmp_path, "a.pdf")
    opening.open_file(path, Locator(page=3))
    assert started == [QUrl.fromLocalFile(path)]


def test_a_name_that_is_no_text_can_be_opened(tmp_path: Path, started: list[Any]) -> None:
    native = bytes(tmp_path) + b"/caf\xe9.txt"
    with open(native, "w"):
        pass
    opening.open_file(portable(Path(native.decode(errors="surrogateescape"))))
    assert len(started) == 1


@pytest.mark.parametrize("act", [opening.open_file, lambda path: opening.reveal([path])], ids=["open", "reveal"])
def test_a_file_that_is_gone_is_named(tmp_path: Path, started: list[Any], act: Any) -> None:
    with pytest.raises(WorldError, match=r"gone\.txt” is not there any more"):
        act(str(tmp_path / "gone.txt"))
    assert started == []


def test_a_file_that_nothing_opens_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: list[Any]
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    with pytest.raises(WorldError, match=r"No program on this computer opens “a\.xyz”"):
        opening.open_file(made(tmp_path, "a.xyz"))


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_files_are_shown_in_their_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: list[Any], system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    paths = [made(tmp_path, name) for name in ("a.txt", "b.txt")]
    opening.reveal(paths)
    assert started == ([("open", ["-R", *paths])] if system == "darwin" else [QUrl.fromLocalFile(str(tmp_path))])
