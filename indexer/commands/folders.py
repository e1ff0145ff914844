"""Commands about the folders of the library."""

from __future__ import annotations

from pathlib import Path

import click

from indexer import requests as r
from indexer.commands.shell import command, connect, json_option, print_json, progress, say_what_delays
from indexer.locations import displayed, portable


@command("add")
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--wait", is_flag=True, help="Return when everything in them can be found by words.")
def add(folders: tuple[Path, ...], wait: bool) -> None:
    """Index FOLDERS and keep them in sync."""
    with connect() as client:
        for folder in folders:
            status = client.fetch(r.AddFolder(portable(folder.expanduser().absolute())), timeout=60)
            click.echo(f"Added {displayed(status.path)}")
        if wait:
            say_what_delays(client)
            client.fetch(r.WaitFor("words"))
            click.echo(progress(client.fetch(r.GetStatus())))


@command("remove")
@click.argument("folder", type=click.Path(path_type=Path))
def remove(folder: Path) -> None:
    """Forget FOLDER and what was read of it; its files stay where they are."""
    with connect() as client:
        client.fetch(r.RemoveFolder(portable(folder.expanduser().absolute())), timeout=600)
    click.echo(f"Removed {displayed(portable(folder.expanduser().absolute()))}")


@command("folders")
@json_option
def folders(as_json: bool) -> None:
    """List the indexed folders and how far each is."""
    with connect() as client:
        found = client.fetch(r.ListFolders(), timeout=60)
    if as_json:
        print_json(found)
        return
    for folder in found:
        counts = ", ".join(f"{count} {state}" for state, count in sorted(folder.counts.items()))
        click.echo(f"{displayed(folder.path)}  [{folder.state}]  {counts or 'no files'}")
    if not found:
        click.echo("No folders yet. Add one with: hunch add DIR")
