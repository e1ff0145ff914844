"""Commands about settings, and how hard Hunch works in the background."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from indexer import records
from indexer import requests as r
from indexer.commands.shell import cli as group
from indexer.commands.shell import command, connect, json_option, library_option, print_json
from indexer.errors import WorldError

# Another model may have to be compiled before it is taken.
_SECONDS = 600.0


@command("mode")
@click.argument("mode", required=False, type=click.Choice([mode.value for mode in records.Mode]))
def mode(mode: str | None) -> None:
    """Say or choose how hard Hunch works in the background.

    quiet: behind everything, and not on battery. normal: slower while you need the machine. full: as fast as it can.
    paused: not at all. Questions are answered at once in all of them.
    """
    with connect() as client:
        if mode is not None:
            client.fetch(r.ChangeSettings({"mode": mode}), timeout=60)
        now = client.fetch(r.GetStatus(), timeout=60)
    click.echo(now.mode)
    for sentence in filter(None, [now.paused or now.slower]):
        click.echo(sentence)


@group.group("settings", invoke_without_command=True)
@library_option
@click.pass_context
def settings(context: click.Context) -> None:
    """Show and change settings."""
    if context.invoked_subcommand is None:
        context.invoke(show)


@settings.command("get")
@click.argument("name", required=False)
@json_option
def show(name: str | None = None, as_json: bool = False) -> None:
    """Print the setting NAME, or all with what they do."""
    with connect() as client:
        found = [one for one in client.fetch(r.GetSettings(), timeout=60) if name in (None, one.name)]
    if not found:
        raise WorldError(f"There is no setting called “{name}”.")
    if as_json:
        print_json({one.name: one.value for one in found} if name is None else found[0].value)
        return
    for one in found:
        click.echo(_line(one))


@settings.command("set")
@click.argument("name")
@click.argument("value")
def change(name: str, value: str) -> None:
    """Set NAME to VALUE: a word, a number, true or false, or JSON."""
    _send(r.ChangeSettings({name: _value(value)}))


@settings.command("reset")
@click.argument("names", nargs=-1)
def reset(names: tuple[str, ...]) -> None:
    """Give the settings NAMES, or all of them, their defaults."""
    _send(r.ChangeSettings(dict.fromkeys(names)) if names else r.ResetSettings())


@settings.command("export")
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
def export(file: Path | None) -> None:
    """Write what differs from the defaults to FILE, or print it."""
    with connect() as client:
        text = client.fetch(r.ExportSettings(), timeout=60)
    if file is None:
        click.echo(text)
        return
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise WorldError(f"{file} cannot be written: {error.strerror}.") from error


@settings.command("import")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
def take(file: Path) -> None:
    """Take all settings from FILE (- for stdin), in place of those there are."""
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        raise WorldError(f"{file} cannot be read: {error}.") from error
    _send(r.ImportSettings(text))


def _send(request: r.Request[tuple[str, ...]]) -> None:
    with connect() as client:
        for sentence in client.fetch(request, timeout=_SECONDS):
            click.echo(sentence)


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _line(one: records.Choice) -> str:
    later = "" if one.applies == "now" else " (after the next start)"
    unit = f" {one.unit}" if one.unit else ""
    value = one.value if isinstance(one.value, str) else json.dumps(one.value, ensure_ascii=False)
    return f"{one.name} = {value}{unit}\n    {one.title}. {one.sentence}{later}"
