"""Commands about the library on disk: what it takes, making it smaller, moving it."""

from __future__ import annotations

from pathlib import Path

import click

from indexer import records
from indexer import requests as r
from indexer.commands.shell import command, connect, json_option, print_json
from indexer.locations import displayed, portable

_PARTS = ("catalog", "words", "meaning", "backups", "log", "other")
# A catalog of gigabytes is written anew, or copied.
_PATIENCE = 3_600.0


@command("storage")
@json_option
def storage(as_json: bool) -> None:
    """Say what the library takes on disk, and which model it is searched with."""
    with connect() as client:
        facts = client.fetch(r.GetStorage(), timeout=120)
    if as_json:
        print_json(facts)
        return
    click.echo(displayed(facts.folder))
    for part in _PARTS:
        click.echo(f"  {part:<8} {getattr(facts, part) / 1e6:10.1f} MB")
    click.echo(_model(facts))


@command("compact")
def compact() -> None:
    """Make the library smaller, without what nobody needs any more."""
    with connect() as client:
        saved = client.fetch(r.Compact(), timeout=_PATIENCE)
    click.echo(f"{saved / 1e6:.1f} MB saved.")


@command("move")
@click.argument("folder", type=click.Path(path_type=Path))
def move(folder: Path) -> None:
    """Move the library to FOLDER, which is new or empty; it is found there from now on."""
    with connect() as client:
        client.fetch(r.MoveLibrary(portable(folder.expanduser().absolute())), timeout=120)
    # The engine that ends moves it; the next one, and so this answer, comes from the new place.
    with connect(timeout=_PATIENCE) as client:
        now = client.fetch(r.GetStatus(), timeout=60)
    click.echo(f"The library is in {displayed(now.library)}.")


def _model(facts: records.StorageFacts) -> str:
    languages = f", made for {', '.join(facts.languages)}" if facts.languages else ""
    return f"Model: {facts.model}{languages}; {facts.passages.exact} of {facts.passages.total} passages exact"
