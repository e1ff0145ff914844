"""The command that asks: one question or many, as text or in the published JSON shape."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import click
import msgspec

from indexer import Client, events, records
from indexer import requests as r
from indexer.commands.shell import FOUND, NOTHING_CLOSE, command, connect, json_option, print_json
from indexer.locations import displayed

_DECIDED = (records.ModelState.ready, records.ModelState.absent)
# Compiling the model once takes a quarter of a minute on a slow machine.
_MODEL_SECONDS = 120.0


class _Asking(click.Command):
    """A command whose arguments may begin with a minus: -word excludes, and stands where it likes."""

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        if "--" not in args:
            options = [option for option in self.params if isinstance(option, click.Option)]
            valued = {name for option in options if not option.is_flag for name in option.opts}
            excluding = {
                at
                for at, (before, arg) in enumerate(pairwise(["", *args]))
                if re.match(r"-[^-]", arg) and before not in valued and arg not in context.help_option_names
            }
            kept = [arg for at, arg in enumerate(args) if at not in excluding]
            args = [*kept, "--", *(args[at] for at in sorted(excluding))]
        return super().parse_args(context, args)


@command("search", cls=_Asking)
@click.argument("question", nargs=-1)
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 1000), help="How many files at most.")
@click.option("--lane", type=click.Choice(["all", "names", "words", "meaning"]), default="all", show_default=True)
@click.option("--literal", is_flag=True, help="Look for these words in this order; no qualifiers, no meaning.")
@click.option("--batch", is_flag=True, help="Read questions from stdin, one a line.")
@click.option("--weaker", is_flag=True, help="Print weaker results too (JSON always holds them, marked weak).")
@json_option
@click.pass_context
def search(
    context: click.Context,
    question: tuple[str, ...],
    limit: int,
    lane: str,
    literal: bool,
    batch: bool,
    weaker: bool,
    as_json: bool,
) -> None:
    """Find files for a QUESTION: words, names, or what you remember of the meaning.

    \b
    kind:pdf  ext:docx  in:FOLDER  name:PART    what the file is, and where
    before:  after:  on:                        2024, march, yesterday, "last week" ...
    size:>10mb  lang:de                         - before any of these excludes
    "exact words"  -word                        must stand there, must not
    ~"more of this"  -~"less of this"           meanings to add and to take away
    """
    with connect() as client:
        await_model(client, "words" if literal else lane)
        number = 0
        code = NOTHING_CLOSE
        for number, text in enumerate(_questions(question, batch), start=1):
            chosen = None if lane == "all" else records.Lane(lane)
            answer = client.fetch(r.Ask(number, text, limit, chosen, literal=literal), timeout=60)
            if as_json:
                print_json(_as_contract(answer))
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


def await_model(client: Client, lane: str = "all") -> None:
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
        "filters": [_with_text(answer, one) for one in answer.filters],
        "suggestions": [_with_text(answer, one) for one in answer.suggestions],
        "reasons": [_reason(reason) for reason in answer.reasons],
        "notes": list(answer.notes),
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


def _with_text(answer: records.Answer, one: records.Filter | records.Suggestion) -> dict[str, Any]:
    """A filter or suggestion with the characters of the question that it was read from."""
    known: dict[str, Any] = {field: getattr(one, field) for field in one.__struct_fields__}
    return {"text": answer.question[one.start : one.end], **known}


def _reason(reason: records.Reason) -> dict[str, Any]:
    way = reason.way_out
    return {
        "kind": str(reason.kind),
        "sentence": reason.sentence,
        "count": reason.count,
        "way_out": way and {"label": way.label, "question": way.question, "weaker": way.weaker},
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
    if answer.filters:
        click.echo(f"Only: {'; '.join(one.label for one in answer.filters)}")
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
    for sentence in (*answer.notes, *map(_said, answer.reasons)):
        click.echo(sentence)
    for one in answer.suggestions:
        click.echo(f"“{answer.question[one.start : one.end]}” could be a filter: {one.qualifier} ({one.label})")


def _said(reason: records.Reason) -> str:
    way = reason.way_out
    return f"{reason.sentence} {way.label}: {way.question}" if way and way.question is not None else reason.sentence


def _place(hit: records.Hit) -> str:
    if not hit.passages:
        return ""
    at = hit.passages[0].at
    places = [("page", at.page), ("slide", at.slide), ("sheet", at.sheet), ("line", at.line), ("in", at.member)]
    return ", ".join(f"{word} {value}" for word, value in places if value is not None)
