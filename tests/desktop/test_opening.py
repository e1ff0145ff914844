"""How files are opened and shown, without opening any."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from desktop import opening
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


@pytest.mark.parametrize(
    ("viewer", "name", "at", "command"),
    [
        ("org.gnome.evince.desktop", "a.pdf", Locator(page=3), ("evince", ["--page-index=2"])),
        ("org.kde.okular.desktop", "a.PDF", Locator(page=3), ("okular", ["--page=3"])),
        ("org.gnome.evince.desktop", "a.pdf", Locator(line=3), None),
        ("org.gnome.evince.desktop", "a.md", Locator(page=3), None),
        ("firefox.desktop", "a.pdf", Locator(page=3), None),
        ("", "a.pdf", None, None),
    ],
)
def test_a_pdf_opens_at_its_page_where_the_viewer_can(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    started: list[Any],
    viewer: str,
    name: str,
    at: Locator | None,
    command: tuple[str, list[str]] | None,
) -> None:
    monkeypatch.setattr(opening, "_pdf_viewer", lambda: viewer)
    path = made(tmp_path, name)
    opening.open_file(path, at)
    assert started == ([(command[0], [*command[1], path])] if command else [QUrl.fromLocalFile(path)])


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
