"""The commands that explore: what is like a file, duplicates, topics, outliers, the map, a comparison."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from indexer import Client, events, findings
from indexer import requests as r
from indexer.commands.questions import await_model
from indexer.commands.shell import FOUND, NOTHING_CLOSE, command, connect, json_option, print_json
from indexer.locations import displayed, portable

# An overview of a large library takes a minute; a machine that does much else may take many.
OVERVIEW_SECONDS = 3_600.0
_QUESTION_SECONDS = 300.0
_SHOWN = 140
_numbers = itertools.count(1)


@command("similar")
@click.argument("file")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 100), help="How many files at most.")
@json_option
@click.pass_context
def similar(context: click.Context, file: str, limit: int, as_json: bool) -> None:
    """Find files like FILE, or like the text on stdin if FILE is "-"; it need not be in the library."""
    with connect() as client:
        await_model(client)
        found = client.fetch(r.FindSimilar(_subject(file), limit), timeout=_QUESTION_SECONDS)
    if as_json:
        print_json(found)
    else:
        _print_similar(found)
    context.exit(FOUND if found.files or found.copies else NOTHING_CLOSE)


def _subject(named: str) -> findings.Subject:
    """A file, stdin, or, if there is no such file, the text itself."""
    if named == "-":
        return findings.Subject(text=sys.stdin.read())
    path = Path(named).expanduser().absolute()
    try:
        is_file = path.exists()
    except OSError:
        is_file = False
    return findings.Subject(path=portable(path)) if is_file else findings.Subject(text=named)


def _print_similar(found: findings.Similar) -> None:
    for copy in found.copies:
        click.echo(f"copy: {displayed(copy.path)}")
    for like in found.files:
        click.echo(f"{like.score:.2f}  {displayed(like.file.path)}")
        for copy in like.copies:
            click.echo(f"      also {displayed(copy.path)}")
        for pair in like.pairs[:1]:
            click.echo(f"      {_short(pair.left.text)}\n      {_short(pair.right.text)}")
    if not found.files:
        click.echo("Nothing like it.")
    _print_notes(found.notes)


@command("compare")
@click.argument("left")
@click.argument("right")
@json_option
def compare(left: str, right: str, as_json: bool) -> None:
    """Compare two files, or quoted texts: how alike, where, and what only one of them says."""
    with connect() as client:
        await_model(client)
        found = client.fetch(r.Compare(_subject(left), _subject(right)), timeout=_QUESTION_SECONDS)
    if as_json:
        print_json(found)
        return
    click.echo(f"similarity {found.similarity:.2f}, same words {found.same_words:.0%}")
    for pair in found.pairs:
        click.echo(f"{pair.score:.2f}  {_short(pair.left.text)}\n      {_short(pair.right.text)}")
    for sign, alone in (("<", found.only_left), (">", found.only_right)):
        for excerpt in alone:
            click.echo(f"only {sign}  {_short(excerpt.text)}")
    _print_notes(found.notes)


@command("duplicates")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--exact", "kind", flag_value="exact", help="Identical bytes.")
@click.option("--copies", "kind", flag_value="copies", default=True, help="The same text, also in another format "
              "or with small edits (default).")  # fmt: skip
@click.option("--same-meaning", "kind", flag_value="same_meaning", help="The same said in other words.")
@json_option
@click.pass_context
def duplicates(context: click.Context, folder: Path | None, kind: str, as_json: bool) -> None:
    """Group the files of the library, or of FOLDER, that are the same. Nothing is ever deleted."""
    with connect() as client, watched(client) as number:
        wanted = r.FindDuplicates(findings.Likeness(kind), _folder(folder), number)
        found = client.fetch(wanted, timeout=OVERVIEW_SECONDS)
    if as_json:
        print_json(found)
    else:
        for group in found.groups:
            click.echo(f"{len(group.files)} files, {group.difference}, {group.spare_bytes} bytes to spare")
            for member in group.files:
                click.echo(f"    {member.likeness:.2f}  {displayed(member.file.path)}")
        if not found.groups:
            click.echo("No duplicates.")
        _print_notes(found.notes)
    context.exit(FOUND if found.groups else NOTHING_CLOSE)


@command("topics")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--files", is_flag=True, help="Print the files of each topic, too.")
@json_option
@click.pass_context
def topics(context: click.Context, folder: Path | None, files: bool, as_json: bool) -> None:
    """Say what the library, or FOLDER, is about."""
    with connect() as client, watched(client) as number:
        found = client.fetch(r.FindTopics(_folder(folder), number=number), timeout=OVERVIEW_SECONDS)
    if as_json:
        print_json(found)
    else:
        for topic in found.topics:
            _print_topic(topic, files)
        if not found.topics:
            click.echo("No topics yet.")
        _print_notes(found.notes)
    context.exit(FOUND if found.topics else NOTHING_CLOSE)


def _print_topic(topic: findings.Topic, files: bool, depth: int = 0) -> None:
    click.echo(f"{'    ' * depth}{topic.name}  ({len(topic.paths)})")
    for part in topic.parts:
        _print_topic(part, files, depth + 1)
    if files and not topic.parts:
        for path in topic.paths:
            click.echo(f"{'    ' * (depth + 1)}{displayed(path)}")


@command("outliers")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 10_000), help="How many at most.")
@json_option
@click.pass_context
def outliers(context: click.Context, folder: Path | None, limit: int, as_json: bool) -> None:
    """Find files that do not belong where they lie. Hunch never moves them."""
    with connect() as client, watched(client) as number:
        found = client.fetch(r.FindOutliers(_folder(folder), limit, number), timeout=OVERVIEW_SECONDS)
    if as_json:
        print_json(found)
    else:
        for outlier in found.files:
            click.echo(f"{outlier.score:.2f}  {displayed(outlier.file.path)}  ->  {displayed(outlier.folder)}")
            click.echo(f"      {outlier.reason}")
        if not found.files:
            click.echo("Every file lies among its like.")
        _print_notes(found.notes)
    context.exit(FOUND if found.files else NOTHING_CLOSE)


@command("map")
@click.option("--png", type=click.Path(path_type=Path, dir_okay=False), help="Draw the map into this file.")
@click.option("--svg", type=click.Path(path_type=Path, dir_okay=False), help="Draw the map into this file.")
@click.option("--quick", is_flag=True, help="Take the map as it is instead of waiting for the better layout.")
@click.option("--colour", type=click.Choice(["topic", "kind", "age", "label"]), default="topic", show_default=True)
@json_option
@click.pass_context
def meaning_map(
    context: click.Context, png: Path | None, svg: Path | None, quick: bool, colour: str, as_json: bool
) -> None:
    """Place every file on a plane, near means alike; as a list, or drawn."""
    with connect() as client, watched(client) as number:
        found = client.fetch(r.GetMap(not quick, number), timeout=OVERVIEW_SECONDS)
    _draw(found, png, svg, colour)
    if as_json:
        print_json(found)
    elif not png and not svg:
        for point in found.points:
            click.echo(f"{point.x:+.3f} {point.y:+.3f}  {displayed(point.path)}")
        if not found.points:
            click.echo("Nothing to draw yet.")
        _print_notes(found.notes)
    context.exit(FOUND if found.points else NOTHING_CLOSE)


def _draw(found: findings.MeaningMap, png: Path | None, svg: Path | None, colour: str) -> None:
    from indexer.exploring.drawing import as_png, as_svg

    if svg is not None:
        svg.write_text(as_svg(found, colour), encoding="utf-8")
    if png is not None:
        png.write_bytes(as_png(found, colour))


# --- shared ------------------------------------------------------------------------------------------


@contextmanager
def watched(client: Client) -> Iterator[int]:
    """A number for an overview whose progress is shown on a terminal."""
    number = next(_numbers)
    shown = sys.stderr.isatty()

    def show(event: events.AnyEvent) -> None:
        if shown and isinstance(event, events.Exploring) and event.number == number:
            click.echo(f"\r{event.stage} {event.done:4.0%} ", nl=False, err=True)

    client.listen(show)
    yield number
    if shown:
        click.echo("\r" + " " * 60 + "\r", nl=False, err=True)


def _folder(folder: Path | None) -> str | None:
    return None if folder is None else portable(folder.expanduser().absolute())


def _short(text: str) -> str:
    return " ".join(text.split())[:_SHOWN]


def _print_notes(notes: tuple[str, ...]) -> None:
    for note in notes:
        click.echo(note, err=True)
