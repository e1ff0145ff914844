"""The command that asks: one question or many, as text or in the published JSON shape."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, TypeAlias

import click
import msgspec

from indexer import Client, events, records
from indexer import requests as r
from indexer.commands.shell import FOUND, NOTHING_CLOSE, command, connect, json_option, print_json
from indexer.locations import displayed

Explanations: TypeAlias = dict[records.PassageId, records.Explanation]

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
@click.option("--why", is_flag=True, help="Show the sentence of each file that makes it like the question in meaning.")
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
    why: bool,
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
            explained = _explanations(client, answer) if why else {}
            if as_json:
                print_json(_as_contract(answer, explained))
            else:
                _print_answer(answer, weaker, explained)
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


def _explanations(client: Client, answer: records.Answer) -> Explanations:
    """Why the best passage of each file is like the question."""
    best = [hit.passages[0].id for hit in answer.hits if hit.passages]
    return {passage: client.fetch(r.Explain(passage, answer.question), timeout=60) for passage in best}


def _as_contract(answer: records.Answer, explained: Explanations) -> dict[str, Any]:
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
                "offline": hit.offline,
                "why": hit.why,
                "lanes": list(hit.lanes),
                "passages": [_passage(passage, explained.get(passage.id)) for passage in hit.passages],
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


def _passage(passage: records.PassageHit, explanation: records.Explanation | None) -> dict[str, Any]:
    place = msgspec.to_builtins(passage.at)
    likeness = {} if explanation is None else {"likeness": _likeness(explanation)}
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
        **likeness,
    }


def _likeness(explanation: records.Explanation) -> dict[str, Any]:
    """Spans as [start, end, strength], in characters of the passage."""
    return {
        "cosine": explanation.cosine,
        "words": [[span.start, span.end, span.strength] for span in explanation.words],
        "sentences": [[span.start, span.end, span.strength] for span in explanation.sentences],
    }


def _print_answer(answer: records.Answer, weaker: bool, explained: Explanations) -> None:
    if answer.filters:
        click.echo(f"Only: {'; '.join(one.label for one in answer.filters)}")
    if answer.nothing_close:
        click.echo("Nothing close.")
    for hit in answer.hits:
        if hit.weak and not weaker:
            continue
        place = _place(hit)
        why = f"{hit.why}, out of reach now" if hit.offline else hit.why
        click.echo(f"{displayed(hit.path)}{f'  ({place})' if place else ''}  - {why}")
        if hit.passages:
            passage = hit.passages[0]
            for line in _reasons(passage, explained.get(passage.id)) or [passage.text]:
                click.echo(f"    {' '.join(line.split())[:160]}")
    if answer.weaker and not weaker:
        click.echo(f"{answer.weaker} weaker; show them with --weaker")
    for sentence in dict.fromkeys((*answer.notes, *map(_said, answer.reasons))):
        click.echo(sentence)
    for one in answer.suggestions:
        click.echo(f"“{answer.question[one.start : one.end]}” could be a filter: {one.qualifier} ({one.label})")


def _reasons(passage: records.PassageHit, explanation: records.Explanation | None) -> list[str]:
    """The sentence and the words that make a passage like the question, the strongest first."""
    if explanation is None:
        return []
    strongest = sorted(explanation.sentences, key=lambda span: -span.strength)[:1]
    words = [passage.text[span.start : span.end] for span in sorted(explanation.words, key=lambda s: -s.strength)]
    lines = [passage.text[span.start : span.end] for span in strongest] or [passage.text]
    return [*lines, f"by its meaning: {', '.join(dict.fromkeys(words[:5]))}"] if words else lines


def _said(reason: records.Reason) -> str:
    way = reason.way_out
    return f"{reason.sentence} {way.label}: {way.question}" if way and way.question is not None else reason.sentence


def _place(hit: records.Hit) -> str:
    if not hit.passages:
        return ""
    at = hit.passages[0].at
    places = [("page", at.page), ("slide", at.slide), ("sheet", at.sheet), ("line", at.line), ("in", at.member)]
    return ", ".join(f"{word} {value}" for word, value in places if value is not None)
