"""Makes Hunch known to a Linux desktop: its entry, its icon, and its place in the desktop's own search.

    python -m desktop.system.entries [--into DIR] [--remove]

GNOME reads search providers from the system's folders only, so that one needs `--into /usr/local/share`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.system.login import NAME, desktop_entry, launch_command
from indexer import resources

PATH = "/" + NAME.replace(".", "/")


def files(command: str, service: str) -> dict[str, str]:
    """What is written: the place of each file below a data folder, and its text."""
    activatable = ("DBusActivatable=true", "MimeType=inode/directory;", "StartupWMClass=hunch", "Actions=quick;")
    names = "Name=Quick search\nName[de]=Schnellsuche\nName[fr]=Recherche rapide\nName[zh_CN]=快速搜索"
    action = f"\n[Desktop Action quick]\n{names}\nExec={command} --quick\n"
    provider = {"DesktopId": f"{NAME}.desktop", "BusName": NAME, "ObjectPath": f"{PATH}/SearchProvider", "Version": "2"}
    listed = "\n".join(f"{key}={value}" for key, value in provider.items())
    return {
        f"applications/{NAME}.desktop": desktop_entry(command, *activatable) + action,
        f"dbus-1/services/{NAME}.service": f"[D-BUS Service]\nName={NAME}\nExec={service}\n",
        f"gnome-shell/search-providers/{NAME}.search-provider.ini": f"[Shell Search Provider]\n{listed}\n",
    }


def install(into: Path) -> list[Path]:
    """Write the files below a data folder. Raises OSError."""
    service = f"{launch_command().removesuffix(' -m desktop')} -m desktop.system.provider"
    written = []
    for place, text in files(launch_command(), service).items():
        file = into / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        written.append(file)
    icon = _icon(into)
    icon.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(resources() / "icons" / "hunch.svg", icon)
    return [*written, icon]


def remove(into: Path) -> None:
    for file in (*(into / place for place in files("", "")), _icon(into)):
        file.unlink(missing_ok=True)


def _icon(into: Path) -> Path:
    return into / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="hunch integrate", description="Make Hunch known to this desktop.")
    parser.add_argument("--into", type=Path, default=Path.home() / ".local" / "share", metavar="DIR")
    parser.add_argument("--remove", action="store_true", help="take everything back")
    options = parser.parse_args(argv)
    try:
        for file in [] if options.remove else install(options.into):
            sys.stdout.write(f"{file}\n")
        if options.remove:
            remove(options.into)
    except OSError as error:
        sys.stderr.write(f"hunch: {error.strerror}: {error.filename}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
