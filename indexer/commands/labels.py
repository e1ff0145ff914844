"""The command that labels files by examples: give, refuse, suggest, take along."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from indexer import findings
from indexer import requests as r
from indexer.commands.explore import OVERVIEW_SECONDS, watched
from indexer.commands.shell import FOUND, NOTHING_CLOSE, command, connect, json_option, print_json
from indexer.errors import WorldError
from indexer.locations import displayed, portable

_ACTIONS = ("add", "remove", "refuse", "list", "suggest", "export", "import")
_SECONDS = 60.0


@command("label")
@click.argument("action", type=click.Choice(_ACTIONS))
@click.argument("name", required=False)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 10_000), help="How many suggestions.")
@json_option
@click.pass_context
def label(
    context: click.Context, action: str, name: str | None, files: tuple[Path, ...], limit: int, as_json: bool
) -> None:
    """Label files by examples.

    add, refuse or remove NAME FILE...: these files have the label, do not deserve it, or nothing is said of them
    (remove NAME alone forgets the label). suggest NAME: other files for it, and those worth asking about. list
    [NAME]. export [FILE] and import FILE: all labels as JSON.
    """
    if action == "list":
        code = _list(name, as_json)
    elif action == "export":
        code = _export(name)
    elif action == "import":
        code = _import(_needed(name, "import needs a FILE"))
    elif action == "suggest":
        code = _suggest(_needed(name, "suggest needs the NAME of a label"), limit, as_json)
    else:
        code = _mark(action, _needed(name, f"{action} needs the NAME of a label"), files)
    context.exit(code)


def _needed(name: str | None, otherwise: str) -> str:
    if name is None:
        raise click.UsageError(otherwise)
    return name


def _mark(action: str, name: str, files: tuple[Path, ...]) -> int:
    if not files and action != "remove":
        raise click.UsageError(f"{action} needs FILES")
    requests = {"add": r.AddLabel, "refuse": r.RefuseLabel, "remove": r.RemoveLabel}
    paths = tuple(portable(file.expanduser().absolute()) for file in files)
    with connect() as client:
        client.fetch(requests[action](name, paths), timeout=_SECONDS)
    return FOUND


def _list(name: str | None, as_json: bool) -> int:
    with connect() as client:
        known = client.fetch(r.GetLabels(), timeout=_SECONDS)
    chosen = [label for label in known if name is None or label.name.casefold() == name.casefold()]
    if as_json:
        print_json(chosen)
        return FOUND
    for one in chosen:
        click.echo(f"{one.name}  ({len(one.files)}{f', {len(one.refused)} refused' if one.refused else ''})")
        for path in one.files if name else ():
            click.echo(f"    {displayed(path)}")
    return FOUND if chosen else NOTHING_CLOSE


def _suggest(name: str, limit: int, as_json: bool) -> int:
    with connect() as client, watched(client) as number:
        found = client.fetch(r.SuggestLabel(name, limit, number), timeout=OVERVIEW_SECONDS)
    if as_json:
        print_json(found)
    else:
        for suggestion in found.files:
            click.echo(f"{suggestion.confidence:.2f}  {displayed(suggestion.file.path)}")
        for question in found.questions:
            click.echo(f"? {question.confidence:.2f}  {displayed(question.file.path)}")
        for note in found.notes:
            click.echo(note, err=True)
    return FOUND if found.files else NOTHING_CLOSE


def _export(name: str | None) -> int:
    with connect() as client:
        book = findings.LabelBook(client.fetch(r.GetLabels(), timeout=_SECONDS))
    text = msgspec.json.format(msgspec.json.encode(book)).decode()
    if name is None or name == "-":
        click.echo(text)
    else:
        _write(Path(name), text)
    return FOUND


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise WorldError(f"{file} cannot be written ({error.strerror}).") from error


def _import(name: str) -> int:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
        book = msgspec.json.decode(text, type=findings.LabelBook)
    except OSError as error:
        raise WorldError(f"{name} cannot be read ({error.strerror}).") from error
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise WorldError(f"{name} holds no labels that Hunch has exported.") from error
    with connect() as client:
        known = client.fetch(r.ImportLabels(book), timeout=_SECONDS)
    click.echo(f"{len(book.labels)} labels; {known} of their files are in the library.")
    return FOUND
