from __future__ import annotations

import configparser
import shlex
import sys
from datetime import datetime
from pathlib import Path

import pytest

from desktop.choices import Choices, Closing
from desktop.system import desktop_keys, entries, login
from desktop.theme import Choice
from desktop.tray import until_tomorrow


def read(file: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(file.read_text("utf-8"))
    return parser


def test_starting_at_login(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert not login.starts_at_login()
    login.start_at_login(True)
    assert login.starts_at_login()
    (file,) = (tmp_path / "autostart").iterdir()
    entry = read(file)["Desktop Entry"]
    assert shlex.split(entry["Exec"]) == [sys.executable, "-m", "desktop", "--hidden"]
    login.start_at_login(False)
    login.start_at_login(False)
    assert not login.starts_at_login()


def test_the_entries_of_a_linux_desktop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entries.main(["--into", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4
    entry = read(tmp_path / "applications" / f"{login.NAME}.desktop")
    assert entry["Desktop Entry"]["DBusActivatable"] == "true"
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == [sys.executable, "-m", "desktop", "%F"]
    service = read(tmp_path / "dbus-1" / "services" / f"{login.NAME}.service")["D-BUS Service"]
    assert (service["Name"], shlex.split(service["Exec"])[1:]) == (login.NAME, ["-m", "desktop.system.provider"])
    provider = read(tmp_path / "gnome-shell" / "search-providers" / f"{login.NAME}.search-provider.ini")
    assert provider["Shell Search Provider"]["ObjectPath"] == "/search/hunch/Hunch/SearchProvider"
    assert entries.main(["--into", str(tmp_path), "--remove"]) == 0
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_a_folder_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert entries.main(["--into", str(tmp_path / "file")]) == 2
    assert capsys.readouterr().err.startswith("hunch: Not a directory")


def test_a_key_in_the_settings_of_gnome() -> None:
    said: list[list[str]] = []

    def gsettings(arguments: object) -> str:
        said.append(list(arguments))  # type: ignore[call-overload]
        return "@as []\n" if said[-1][0] == "get" else ""

    desktop_keys.bind("Ctrl+Alt+S", gsettings)
    assert [words[-2:] for words in said if words[0] == "set"][1:] == [
        ["command", login.launch_command("--quick")],
        ["binding", "<Control><Alt>s"],
        ["custom-keybindings", str([desktop_keys._PATH])],
    ]


@pytest.mark.parametrize(("now", "seconds"), [("2026-03-01 23:00", 9 * 3600.0), ("2026-03-01 07:00", 25 * 3600.0)])
def test_until_tomorrow(now: str, seconds: float) -> None:
    assert until_tomorrow(datetime.fromisoformat(now)) == seconds


def test_choices_are_kept_and_nonsense_counts_as_not_chosen(tmp_path: Path) -> None:
    choices = Choices(tmp_path)
    assert (choices.look, choices.closing, choices.hotkey, choices.history) == (Choice.system, Closing.ask, "", [])
    choices.look, choices.closing, choices.hotkey, choices.history = Choice.dark, Closing.stay, "Ctrl+F12", ["tap"]
    choices.keep()
    again = Choices(tmp_path)
    assert (again.look, again.closing, again.hotkey, again.history) == (
        Choice.dark, Closing.stay, "Ctrl+F12", ["tap"],
    )  # fmt: skip
    (tmp_path / "window.ini").write_text("[General]\nlook=purple\nclosing=\ngeometry=7\n")
    assert (Choices(tmp_path).look, Choices(tmp_path).closing, Choices(tmp_path).geometry) == (
        Choice.system, Closing.ask, None,
    )  # fmt: skip
