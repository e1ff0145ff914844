"""A key bound in the desktop's own settings, for desktops that give none to programs."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt

from desktop.languages import translate
from desktop.system.grabbing import KeyTaken, combination
from desktop.system.login import launch_command

_SCHEMA = "org.gnome.settings-daemon.plugins.media-keys"
_LIST = "custom-keybindings"
_PATH = f"/{_SCHEMA.replace('.', '/')}/{_LIST}/hunch/"
_NAMES = {
    Qt.KeyboardModifier.ControlModifier: "<Control>",
    Qt.KeyboardModifier.AltModifier: "<Alt>",
    Qt.KeyboardModifier.ShiftModifier: "<Shift>",
    Qt.KeyboardModifier.MetaModifier: "<Super>",
}
Run = Callable[[Sequence[str]], str]


def is_offered(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this desktop's settings can be given a key from here."""
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
    return "GNOME" in desktops and shutil.which("gsettings") is not None


def bind(keys: str, run: Run | None = None) -> None:
    """Add the key to GNOME's own shortcuts, or change it there. Raises KeyTaken with the reason."""
    found = combination(keys)
    run = run or _gsettings
    held = "".join(name for modifier, name in _NAMES.items() if modifier in found.keyboardModifiers())
    key = keys.rpartition("+")[2]
    named = {
        "name": translate("system", "Hunch quick search"),
        "command": launch_command("--quick"),
        "binding": held + (key if len(key) > 1 and key.startswith("F") else key.lower()),
    }
    for name, value in named.items():
        run(["set", f"{_SCHEMA}.custom-keybinding:{_PATH}", name, value])
    paths = _paths(run(["get", _SCHEMA, _LIST]))
    if _PATH not in paths:
        run(["set", _SCHEMA, _LIST, str([*paths, _PATH])])


def _paths(listed: str) -> list[str]:
    """The list as gsettings writes it; an empty one carries its type."""
    return [str(path) for path in ast.literal_eval(listed.removeprefix("@as ").strip() or "[]")]


def _gsettings(arguments: Sequence[str]) -> str:
    try:
        done = subprocess.run(["gsettings", *arguments], capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise KeyTaken(translate("system", "The desktop's keyboard settings could not be changed.")) from error
    return done.stdout
