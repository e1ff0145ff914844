"""Commands about the engine: how it is, waiting for it, pausing and ending it."""

from __future__ import annotations

from contextlib import suppress

import click

from indexer import requests as r
from indexer.commands.shell import command, connect, json_option, print_json, progress, say_what_delays
from indexer.errors import EngineUnreachable
from indexer.locations import displayed

_STOP_SECONDS = 15.0


@command("status")
@json_option
def status(as_json: bool) -> None:
    """Say how the library and its engine are."""
    with connect() as client:
        now = client.fetch(r.GetStatus(), timeout=60)
    if as_json:
        print_json(now)
        return
    click.echo(progress(now))
    click.echo(f"Model: {now.model} ({now.model_state}){f': {now.model_note}' if now.model_note else ''}")
    click.echo(f"Library: {displayed(now.library)}, {now.index_bytes / 1e6:.1f} MB")
    click.echo(f"Engine: process {now.engine.pid}, {now.engine.memory_mb:.0f} MB of memory")
    click.echo(f"Mode: {now.mode}")
    for line in filter(None, [now.paused, now.slower, *now.notes]):
        click.echo(line)


@command("wait")
@click.option("--for", "what", type=click.Choice(["words", "meaning", "exact"]), default="words", show_default=True)
@click.option("--timeout", type=float, help="Seconds to wait at most.")
def wait(what: str, timeout: float | None) -> None:
    """Wait until everything can be found by words, also by rough meaning, or by exact meaning."""
    with connect() as client:
        say_what_delays(client)
        done = client.fetch(r.WaitFor(what, timeout))
    if not done:
        raise EngineUnreachable(
            f"Not everything was ready after {timeout:g} seconds." if timeout else "The engine ended."
        )


@command("pause")
@click.option("--minutes", type=float, help="Go on by itself after this time.")
def pause(minutes: float | None) -> None:
    """Stop reading and embedding; questions are still answered."""
    with connect() as client:
        client.fetch(r.Pause(minutes * 60 if minutes else None), timeout=10)


@command("resume")
def resume() -> None:
    """Go on after a pause."""
    with connect() as client:
        client.fetch(r.Resume(), timeout=10)


@command("stop")
def stop() -> None:
    """End the engine of the library."""
    try:
        with connect(start=False) as client:
            engine = client.fetch(r.GetStatus(), timeout=60).engine.pid
            client.fetch(r.Stop(), timeout=10)
        _await_end(engine)
    except EngineUnreachable:
        click.echo("No engine is running.")


def _await_end(process: int) -> None:
    """Wait until the engine has written down everything and is gone."""
    import psutil

    with suppress(psutil.NoSuchProcess):
        psutil.Process(process).wait(_STOP_SECONDS)
