"""Commands that look after the library: what is wrong with it, and building it anew."""

from __future__ import annotations

from concurrent.futures import wait
from contextlib import suppress

import click

from indexer import Client, records
from indexer import requests as r
from indexer.commands.shell import ERROR, FOUND, command, connect, json_option, print_json, progress
from indexer.errors import EngineUnreachable, LibraryRefused, WorldError

# A large catalog on a slow disk; an engine that ends to be followed by one that heals.
_EXAMINE_SECONDS, _END_SECONDS = 3_600.0, 60.0
_GLANCE = 0.5


@command("doctor")
@json_option
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """Examine the library, repair what can be repaired, and say what it needs from you.

    Exit code 0: nothing is left to do; 2: something is.
    """
    found = _examined()
    if as_json:
        print_json(found)
    else:
        _print(found)
    context.exit(ERROR if any(finding.needs for finding in found) else FOUND)


def _examined() -> tuple[records.Finding, ...]:
    try:
        with connect() as client:
            # An engine that finds its catalog damaged ends by itself, perhaps before its reply is out.
            with suppress(EngineUnreachable):
                checkup = client.fetch(r.Examine(), _EXAMINE_SECONDS)
                if not checkup.restarting:
                    return checkup.findings
            _end(client)
        with connect() as client:
            return client.fetch(r.Examine(), _EXAMINE_SECONDS).findings
    except (LibraryRefused, EngineUnreachable) as error:
        return (records.Finding("library", str(error), needs="The library cannot be opened as it is."),)


def _end(client: Client) -> None:
    """Let the engine end, and wait until it is gone: the next one opens the library anew."""
    import psutil

    with suppress(WorldError, psutil.Error):
        engine = psutil.Process(client.fetch(r.GetStatus(), _END_SECONDS).engine.pid)
        client.fetch(r.Stop(), _END_SECONDS)
        engine.wait(_END_SECONDS)


def _print(found: tuple[records.Finding, ...]) -> None:
    for finding in found:
        click.echo(f"{'repaired' if finding.repaired else 'found'}: {finding.sentence}")
        if finding.needs:
            click.echo(f"  {finding.needs}")
    if not found:
        click.echo("Everything is as it should be.")


@command("rebuild")
@click.argument("what", type=click.Choice(["words", "meaning", "all"]), default="all")
def rebuild(what: str) -> None:
    """Build the index of words or meaning anew, or (all) read every file once more.

    Folders and labels are kept, and no text that stays the same is embedded again.
    """
    said = ""
    with connect() as client:
        client.fetch(r.Rebuild(what), timeout=60)
        ready = client.call(r.WaitFor("words"))
        while not ready.done():
            wait([ready], _GLANCE)
            now = client.fetch(r.GetStatus(), timeout=60)
            line = "; ".join([progress(now), *now.notes])
            if line != said:
                click.echo(line)
            said = line
        ready.result()
