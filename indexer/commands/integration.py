"""The command that makes Hunch known to a Linux desktop and its search."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from indexer.commands.shell import ERROR, command


@command("integrate")
@click.option("--system", is_flag=True, help="For everybody on this computer; GNOME shows results only then.")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="A data folder of your choice.")
@click.option("--remove", is_flag=True, help="Take everything back.")
@click.pass_context
def integrate(context: click.Context, system: bool, into: Path | None, remove: bool) -> None:
    """Add Hunch to this desktop's programs and to the desktop's own search (Linux)."""
    if not sys.platform.startswith("linux"):
        click.echo("hunch: Only Linux desktops are told of a program this way.", err=True)
        context.exit(ERROR)
    place = into or (Path("/usr/local/share") if system else None)
    # The desktop knows how; this package never imports it.
    command = [sys.executable, "-m", "desktop.system.entries"]
    command += ["--into", os.fspath(place)] if place else []
    command += ["--remove"] if remove else []
    context.exit(subprocess.call(command))
