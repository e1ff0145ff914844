"""Commands about files that could not be read, or only with a password."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from indexer import requests as r
from indexer.commands.shell import command, connect, json_option, print_json
from indexer.locations import displayed, portable

# A file is read twice, each time within its deadline, and may have to wait for others.
_UNLOCK_SECONDS = 180.0


@command("problems")
@json_option
def problems(as_json: bool) -> None:
    """List files that failed, were skipped or only partly read, each with its reason."""
    with connect() as client:
        found = client.fetch(r.GetProblems(), timeout=60)
    if as_json:
        print_json(found)
        return
    for problem in found:
        click.echo(f"{problem.state}: {displayed(problem.path)}: {problem.sentence}")
    if not found:
        click.echo("No problems.")


@command("retry")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def retry(files: tuple[Path, ...]) -> None:
    """Read FILES once more, for example after a limit was raised."""
    with connect() as client:
        for file in files:
            client.fetch(r.Retry(portable(file.expanduser().absolute())), timeout=60)


@command("unlock")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--stdin", "from_stdin", is_flag=True, help="Read the password from the first line of stdin.")
@click.option("--forget", is_flag=True, help="Forget the password, and what was read with it.")
def unlock(file: Path, from_stdin: bool, forget: bool) -> None:
    """Give a locked FILE its password, which is kept in the keyring of the system.

    What the file says is then stored in the library like the text of any other.
    """
    path = portable(file.expanduser().absolute())
    if forget:
        with connect() as client:
            client.fetch(r.Lock(path), timeout=_UNLOCK_SECONDS)
        click.echo("Forgotten.")
        return
    password = _password(from_stdin)
    with connect() as client:
        client.fetch(r.Unlock(path, password), timeout=_UNLOCK_SECONDS)
    click.echo("Unlocked.")


def _password(from_stdin: bool) -> str:
    """Never an argument: those can be seen by every program, and the shell writes them down."""
    if not from_stdin:
        asked: str = click.prompt("Password", hide_input=True, err=True)
        return asked
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise click.UsageError("No password came on stdin.")
    return password
