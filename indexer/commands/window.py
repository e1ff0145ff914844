"""Commands that show a window: they start the desktop as a process of its own."""

from __future__ import annotations

from pathlib import Path

import click

from indexer import requests as r
from indexer.commands.shell import command, connect, open_window
from indexer.errors import EngineUnreachable


@command("window")
@click.argument("folders", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
def window(folders: tuple[Path, ...]) -> None:
    """Open the window, adding FOLDERS to the library."""
    open_window(*map(str, folders))


@command("toggle")
def toggle(**_: object) -> None:
    """Show or hide the quick search; bind a key of your desktop to this."""
    try:
        with connect(start=False) as client:
            if client.fetch(r.ShowFace("quick"), timeout=5):
                return
    except EngineUnreachable:
        pass
    open_window("--quick")
