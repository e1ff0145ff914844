"""What every command shares: the group, its two options, the connection, and how results are printed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec

from indexer import Client, events, records
from indexer.errors import HunchError
from indexer.locations import LIBRARY_VARIABLE, default_library

FOUND, NOTHING_CLOSE, ERROR = 0, 1, 2


class _Sentences(click.Group):
    """Turns every HunchError into one sentence on stderr and exit code 2."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except HunchError as error:
            click.echo(f"hunch: {error}", err=True)
            context.exit(ERROR)
        except BrokenPipeError:
            context.exit(FOUND)
        except TimeoutError:
            click.echo("hunch: The engine did not answer in time.", err=True)
            context.exit(ERROR)

    def resolve_command(self, context: click.Context, arguments: list[str]) -> Any:
        """`hunch DIR` opens the window on a folder."""
        if arguments and not self.get_command(context, arguments[0]) and Path(arguments[0]).is_dir():
            arguments = ["window", *arguments]
        return super().resolve_command(context, arguments)


library_option = click.option(
    "--library",
    type=click.Path(path_type=Path, file_okay=False),
    envvar=LIBRARY_VARIABLE,
    help="The library's folder. Default: your own.",
    expose_value=False,
    callback=lambda context, option, value: _choose_library(context, value),
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def _choose_library(context: click.Context, library: Path | None) -> None:
    if library is not None:
        context.ensure_object(dict)["library"] = library.expanduser().resolve()


def library() -> Path:
    chosen: Path | None = (click.get_current_context().find_object(dict) or {}).get("library")
    return chosen or default_library()


def connect(start: bool = True, timeout: float = 20.0) -> Client:
    return Client.connect(library(), face="cli", start=start, timeout=timeout)


@click.group(cls=_Sentences, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@library_option
@click.version_option(package_name="hunch-search", prog_name="hunch")
@click.option("--search", "question", help="Open the window with this question.")
@click.pass_context
def cli(context: click.Context, question: str | None) -> None:
    """Hunch finds your files by what they mean. Without a command it opens its window.

    Exit codes: 0 found, 1 nothing close, 2 error (one sentence on stderr).
    """
    context.ensure_object(dict)
    if context.invoked_subcommand is None:
        open_window(*(["--search", question] if question else []))


def open_window(*arguments: str) -> None:
    """Start the desktop as a process of its own: this package never imports it."""
    environment = {**os.environ, LIBRARY_VARIABLE: str(library())}
    command = [sys.executable, "-m", "desktop", *arguments]
    if os.name == "posix":
        os.execve(sys.executable, command, environment)
    sys.exit(subprocess.call(command, env=environment))


def command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """A command that takes `--library` itself too, so that it may stand after the command's name."""

    def decorate(function: Callable[..., Any]) -> click.Command:
        command: click.Command = cli.command(name, **settings)(library_option(function))
        return command

    return decorate


def say_what_delays(client: Client) -> None:
    """Tell whoever waits, once for each reason, why reading is paused or slow."""
    said: set[str] = set()

    def look(event: events.AnyEvent) -> None:
        if isinstance(event, events.StatusChanged):
            reason = event.status.paused or event.status.slower
            if reason and reason not in said:
                said.add(reason)
                click.echo(reason, err=True)

    client.listen(look)


def print_json(value: Any) -> None:
    click.echo(json.dumps(msgspec.to_builtins(value), ensure_ascii=False))


def progress(now: records.Status) -> str:
    files = now.files
    done = files.searchable + files.partly
    total = done + files.waiting + files.failed
    more = [f"{count} {word}" for count, word in [(files.skipped, "skipped"), (files.failed, "failed"),
                                                  (files.offline, "offline")] if count]  # fmt: skip
    sharp = f"{now.passages.exact} of {now.passages.total} passages exact"
    return f"{done} of {total} files searchable" + (f" ({', '.join(more)})" if more else "") + f"; {sharp}"
