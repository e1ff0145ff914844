"""The face without a window: the `hunch` command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from indexer import Client, events, records
from indexer import requests as r
from indexer.errors import EngineUnreachable, HunchError
from indexer.locations import LIBRARY_VARIABLE, default_library, displayed, portable

FOUND, NOTHING_CLOSE, ERROR = 0, 1, 2
_DECIDED = (records.ModelState.ready, records.ModelState.absent)
# Compiling the model once takes a quarter of a minute on a slow machine.
_MODEL_SECONDS = 120.0
_STOP_SECONDS = 15.0
# A file is read twice, each time within its deadline, and may have to wait for others.
_UNLOCK_SECONDS = 180.0
T = TypeVar("T")


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


_library_option = click.option(
    "--library",
    type=click.Path(path_type=Path, file_okay=False),
    envvar=LIBRARY_VARIABLE,
    help="The library's folder. Default: your own.",
    expose_value=False,
    callback=lambda context, option, value: _choose_library(context, value),
)
_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def _choose_library(context: click.Context, library: Path | None) -> None:
    if library is not None:
        context.ensure_object(dict)["library"] = library.expanduser().resolve()


def _library() -> Path:
    chosen: Path | None = (click.get_current_context().find_object(dict) or {}).get("library")
    return chosen or default_library()


def _client(start: bool = True) -> Client:
    return Client.connect(_library(), face="cli", start=start)


@click.group(cls=_Sentences, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@_library_option
@click.version_option(package_name="hunch-search", prog_name="hunch")
@click.option("--search", "question", help="Open the window with this question.")
@click.pass_context
def cli(context: click.Context, question: str | None) -> None:
    """Hunch finds your files by what they mean. Without a command it opens its window.

    Exit codes: 0 found, 1 nothing close, 2 error (one sentence on stderr).
    """
    context.ensure_object(dict)
    if context.invoked_subcommand is None:
        _open_window(*(["--search", question] if question else []))


def _command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """A command that takes `--library` itself too, so that it may stand after the command's name."""

    def decorate(function: Callable[..., Any]) -> click.Command:
        command: click.Command = cli.command(name)(_library_option(function))
        return command

    return decorate


# --- the window --------------------------------------------------------------------------------------------


@_command("window")
@click.argument("folders", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
def window(folders: tuple[Path, ...]) -> None:
    """Open the window, adding FOLDERS to the library."""
    _open_window(*map(str, folders))


@_command("toggle")
def toggle(**_: object) -> None:
    """Show or hide the quick search; bind a key of your desktop to this."""
    try:
        with _client(start=False) as client:
            if client.fetch(r.ShowFace("quick"), timeout=5):
                return
    except EngineUnreachable:
        pass
    _open_window("--quick")


def _open_window(*arguments: str) -> None:
    """Start the desktop as a process of its own: this package never imports it."""
    environment = {**os.environ, LIBRARY_VARIABLE: str(_library())}
    command = [sys.executable, "-m", "desktop", *arguments]
    if os.name == "posix":
        os.execve(sys.executable, command, environment)
    sys.exit(subprocess.call(command, env=environment))


# --- folders -----------------------------------------------------------------------------------------------


@_command("add")
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--wait", is_flag=True, help="Return when everything in them can be found by words.")
def add(folders: tuple[Path, ...], wait: bool) -> None:
    """Index FOLDERS and keep them in sync."""
    with _client() as client:
        for folder in folders:
            status = client.fetch(r.AddFolder(portable(folder.expanduser().absolute())), timeout=60)
            click.echo(f"Added {displayed(status.path)}")
        if wait:
            client.fetch(r.WaitFor("words"))
            click.echo(_progress(client.fetch(r.GetStatus())))


@_command("remove")
@click.argument("folder", type=click.Path(path_type=Path))
def remove(folder: Path) -> None:
    """Forget FOLDER and what was read of it; its files stay where they are."""
    with _client() as client:
        client.fetch(r.RemoveFolder(portable(folder.expanduser().absolute())), timeout=600)
    click.echo(f"Removed {displayed(portable(folder.expanduser().absolute()))}")


@_command("folders")
@_json_option
def folders(as_json: bool) -> None:
    """List the indexed folders and how far each is."""
    with _client() as client:
        found = client.fetch(r.ListFolders(), timeout=60)
    if as_json:
        _print_json(found)
        return
    for folder in found:
        counts = ", ".join(f"{count} {state}" for state, count in sorted(folder.counts.items()))
        click.echo(f"{displayed(folder.path)}  [{folder.state}]  {counts or 'no files'}")
    if not found:
        click.echo("No folders yet. Add one with: hunch add DIR")


# --- questions -----------------------------------------------------------------------------------------------


@_command("search")
@click.argument("question", nargs=-1)
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 1000), help="How many files at most.")
@click.option("--lane", type=click.Choice(["all", "names", "words", "meaning"]), default="all", show_default=True)
@click.option("--batch", is_flag=True, help="Read questions from stdin, one a line.")
@click.option("--weaker", is_flag=True, help="Print weaker results too (JSON always holds them, marked weak).")
@_json_option
@click.pass_context
def search(
    context: click.Context,
    question: tuple[str, ...],
    limit: int,
    lane: str,
    batch: bool,
    weaker: bool,
    as_json: bool,
) -> None:
    """Find files for a QUESTION: words, names, or what you remember of the meaning."""
    with _client() as client:
        _await_model(client, lane)
        number = 0
        code = NOTHING_CLOSE
        for number, text in enumerate(_questions(question, batch), start=1):
            chosen = None if lane == "all" else records.Lane(lane)
            answer = client.fetch(r.Ask(number, text, limit, chosen), timeout=60)
            if as_json:
                _print_json(_as_contract(answer))
            else:
                _print_answer(answer, weaker)
            if not answer.nothing_close:
                code = FOUND
    if not number:
        raise click.UsageError("Ask something: hunch search QUESTION")
    context.exit(code)


def _questions(words: tuple[str, ...], batch: bool) -> Iterator[str]:
    if batch:
        yield from (line.rstrip("\r\n") for line in sys.stdin)
    elif words:
        yield " ".join(words)


def _await_model(client: Client, lane: str) -> None:
    """A single answer cannot be completed later, so it waits the second that a cold engine takes to load."""
    if lane not in ("all", "meaning"):
        return
    decided = threading.Event()

    def look(event: events.AnyEvent) -> None:
        if isinstance(event, events.ModelChanged) and event.state in _DECIDED:
            decided.set()

    client.listen(look)
    if client.fetch(r.GetStatus(), timeout=60).model_state not in _DECIDED:
        decided.wait(_MODEL_SECONDS)


def _as_contract(answer: records.Answer) -> dict[str, Any]:
    """The published shape of an answer; see README."""
    return {
        "question": answer.question,
        "took_ms": answer.took_ms,
        "nothing_close": answer.nothing_close,
        "weaker": answer.weaker,
        "hits": [
            {
                "path": hit.path,
                "score": hit.score,
                "kind": hit.kind,
                "size": hit.size,
                "modified": hit.modified,
                "weak": hit.weak,
                "why": hit.why,
                "lanes": list(hit.lanes),
                "passages": [_passage(passage) for passage in hit.passages],
            }
            for hit in answer.hits
        ],
    }


def _passage(passage: records.PassageHit) -> dict[str, Any]:
    place = msgspec.to_builtins(passage.at)
    return {
        "text": passage.text,
        "page": passage.at.page,
        "line": passage.at.line,
        "start": passage.start,
        "end": passage.end,
        "score": passage.score,
        "lanes": list(passage.lanes),
        "lights": [[span.start, span.end] for span in passage.lights],
        "heading": passage.heading,
        "language": passage.language,
        "at": {key: value for key, value in place.items() if value is not None},
    }


def _print_answer(answer: records.Answer, weaker: bool) -> None:
    if answer.nothing_close:
        click.echo("Nothing close.")
    for hit in answer.hits:
        if hit.weak and not weaker:
            continue
        place = _place(hit)
        click.echo(f"{displayed(hit.path)}{f'  ({place})' if place else ''}  - {hit.why}")
        if hit.passages:
            click.echo(f"    {' '.join(hit.passages[0].text.split())[:160]}")
    if answer.weaker and not weaker:
        click.echo(f"{answer.weaker} weaker; show them with --weaker")
    for note in answer.notes:
        click.echo(note)


def _place(hit: records.Hit) -> str:
    if not hit.passages:
        return ""
    at = hit.passages[0].at
    places = [("page", at.page), ("slide", at.slide), ("sheet", at.sheet), ("line", at.line), ("in", at.member)]
    return ", ".join(f"{word} {value}" for word, value in places if value is not None)


# --- the engine ------------------------------------------------------------------------------------------------


@_command("status")
@_json_option
def status(as_json: bool) -> None:
    """Say how the library and its engine are."""
    with _client() as client:
        now = client.fetch(r.GetStatus(), timeout=60)
    if as_json:
        _print_json(now)
        return
    click.echo(_progress(now))
    click.echo(f"Model: {now.model} ({now.model_state}){f': {now.model_note}' if now.model_note else ''}")
    click.echo(f"Library: {displayed(now.library)}, {now.index_bytes / 1e6:.1f} MB")
    click.echo(f"Engine: process {now.engine.pid}, {now.engine.memory_mb:.0f} MB of memory")
    for line in filter(None, [now.paused, *now.notes]):
        click.echo(line)


def _progress(now: records.Status) -> str:
    files = now.files
    done = files.searchable + files.partly
    total = done + files.waiting + files.failed
    more = [f"{count} {word}" for count, word in [(files.skipped, "skipped"), (files.failed, "failed"),
                                                  (files.offline, "offline")] if count]  # fmt: skip
    sharp = f"{now.passages.exact} of {now.passages.total} passages exact"
    return f"{done} of {total} files searchable" + (f" ({', '.join(more)})" if more else "") + f"; {sharp}"


@_command("problems")
@_json_option
def problems(as_json: bool) -> None:
    """List files that failed, were skipped or only partly read, each with its reason."""
    with _client() as client:
        found = client.fetch(r.GetProblems(), timeout=60)
    if as_json:
        _print_json(found)
        return
    for problem in found:
        click.echo(f"{problem.state}: {displayed(problem.path)}: {problem.sentence}")
    if not found:
        click.echo("No problems.")


@_command("retry")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def retry(files: tuple[Path, ...]) -> None:
    """Read FILES once more, for example after a limit was raised."""
    with _client() as client:
        for file in files:
            client.fetch(r.Retry(portable(file.expanduser().absolute())), timeout=60)


@_command("unlock")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--stdin", "from_stdin", is_flag=True, help="Read the password from the first line of stdin.")
@click.option("--forget", is_flag=True, help="Forget the password, and what was read with it.")
def unlock(file: Path, from_stdin: bool, forget: bool) -> None:
    """Give a locked FILE its password, which is kept in the keyring of the system.

    What the file says is then stored in the library like the text of any other.
    """
    path = portable(file.expanduser().absolute())
    if forget:
        with _client() as client:
            client.fetch(r.Lock(path), timeout=_UNLOCK_SECONDS)
        click.echo("Forgotten.")
        return
    password = _password(from_stdin)
    with _client() as client:
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


@_command("wait")
@click.option("--for", "what", type=click.Choice(["words", "exact"]), default="words", show_default=True)
@click.option("--timeout", type=float, help="Seconds to wait at most.")
def wait(what: str, timeout: float | None) -> None:
    """Wait until everything can be found by words, or by exact meaning."""
    with _client() as client:
        done = client.fetch(r.WaitFor(what, timeout))
    if not done:
        raise EngineUnreachable(
            f"Not everything was ready after {timeout:g} seconds." if timeout else "The engine ended."
        )


@_command("pause")
@click.option("--minutes", type=float, help="Go on by itself after this time.")
def pause(minutes: float | None) -> None:
    """Stop reading and embedding; questions are still answered."""
    with _client() as client:
        client.fetch(r.Pause(minutes * 60 if minutes else None), timeout=10)


@_command("resume")
def resume() -> None:
    """Go on after a pause."""
    with _client() as client:
        client.fetch(r.Resume(), timeout=10)


@_command("stop")
def stop() -> None:
    """End the engine of the library."""
    try:
        with _client(start=False) as client:
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


def _print_json(value: Any) -> None:
    click.echo(json.dumps(msgspec.to_builtins(value), ensure_ascii=False))


def main() -> None:
    cli.main(prog_name="hunch")


if __name__ == "__main__":
    main()
