"""Starting Hunch beside the clock when the person logs in, by each system's own entry."""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

NAME = "search.hunch.Hunch"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


def launch(*arguments: str) -> list[str]:
    """The command that starts this very desktop."""
    return [sys.executable, "-m", "desktop", *arguments]


def launch_command(*arguments: str) -> str:
    """The same as one line."""
    return subprocess.list2cmdline(launch(*arguments)) if sys.platform == "win32" else shlex.join(launch(*arguments))


def starts_at_login() -> bool:
    if sys.platform == "win32":
        return _registered() is not None
    return entry_file().exists()


def start_at_login(on: bool) -> None:
    """Add or remove the entry. Raises OSError when the system does not let us."""
    if sys.platform == "win32":
        _register(on)
        return
    file = entry_file()
    if not on:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_agent() if sys.platform == "darwin" else desktop_entry(launch_command("--hidden")).encode())


def entry_file() -> Path:
    """Where the entry is kept on this system (Linux and macOS)."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return settings / "autostart" / f"{NAME}.desktop"


def desktop_entry(command: str, *more: str) -> str:
    """A freedesktop entry for Hunch; a percent sign in the command would begin a field code."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Hunch",
        "Comment=Find your files by what they mean",
        "Comment[de]=Dateien nach ihrer Bedeutung finden",
        "Comment[fr]=Trouvez vos fichiers par leur sens",
        "Comment[zh_CN]=按含义查找您的文件",
        f"Exec={command.replace('%', '%%')}{' %F' if more else ''}",
        f"Icon={NAME}",
        "Terminal=false",
        "Categories=Utility;FileTools;",
        "Keywords=search;find;documents;desktop search;",
        "Keywords[de]=suchen;finden;Dokumente;Desktopsuche;",
        "Keywords[fr]=chercher;trouver;documents;recherche;",
        "Keywords[zh_CN]=搜索;查找;文档;桌面搜索;",
        *more,
    )
    return "\n".join(lines) + "\n"


def _agent() -> bytes:
    return plistlib.dumps({"Label": NAME, "ProgramArguments": launch("--hidden"), "RunAtLoad": True})


def _registered() -> str | None:
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined]
            return str(winreg.QueryValueEx(key, "Hunch")[0])  # type: ignore[attr-defined]
    except OSError:
        return None


def _register(on: bool) -> None:
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined]
        if on:
            winreg.SetValueEx(key, "Hunch", 0, winreg.REG_SZ, launch_command("--hidden"))  # type: ignore[attr-defined]
        elif _registered():
            winreg.DeleteValue(key, "Hunch")  # type: ignore[attr-defined]
