"""Completes the qualifier that is being typed, from what there is in the library."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import datetime

from indexer.analysis import folded
from indexer.records import Completion, Completions
from indexer.searching import dates, kinds
from indexer.searching.filetable import Counts
from indexer.searching.qualifiers import ALIASES, EXAMPLES, Key

_MOST = 12
# A date may be of two words: after:last month.
_QUALIFIER = re.compile(
    rf"(?<!\S)(?P<head>-?(?P<key>{'|'.join(ALIASES)}):)(?P<value>\"[^\"]*|(?:last|this)[ ]\S*|\S*)$", re.IGNORECASE
)
_WORD = re.compile(r"(?<!\S)-?(?P<word>[A-Za-z]*)$")
_REST = {True: re.compile(r'[^"]*"?'), False: re.compile(r"\S*")}
_DATES = ("today", "yesterday", "this week", "last week", "this month", "last month", "this year", "last year")
_SIZES = (">1mb", ">10mb", ">100mb", ">1gb", "<1mb", "<100kb")


def complete(question: str, cursor: int, counts: Counts, now: datetime) -> Completions:
    """Ways to go on with the qualifier before the cursor, or with the beginning of its name."""
    before, after = question[:cursor], question[cursor:]
    if match := _QUALIFIER.search(before):
        value = match["value"]
        start, end = match.start(), cursor + len(_REST[value.startswith('"')].match(after)[0])  # type: ignore[index]
        key, typed = ALIASES[match["key"].lower()], folded(value.strip('"'))
        found = sorted(_values(key, typed, counts, now), key=lambda c: -(c.count or 0))[:_MOST]
        return Completions(start, end, tuple(_with_head(match["head"], one) for one in found))
    if (match := _WORD.search(before)) and not after[:1].strip():
        start, word = match.start("word"), match["word"].lower()
        names = [key for key in Key if key.startswith(word)]
        return Completions(start, cursor, tuple(Completion(f"{key}:", EXAMPLES[key]) for key in names))
    return Completions()


def _with_head(head: str, one: Completion) -> Completion:
    value = f'"{one.text}"' if re.search(r"\s", one.text) else one.text
    return Completion(f"{head}{value}", one.label, one.count)


def _values(key: Key, typed: str, counts: Counts, now: datetime) -> Iterator[Completion]:
    match key:
        case Key.kind | Key.ext | Key.language:
            earlier, _, last = typed.rpartition(",")
            joined = f"{earlier}," if earlier else ""
            several = {Key.kind: _kinds, Key.ext: _suffixes, Key.language: _languages}[key]
            for one in several(last, counts):
                yield Completion(f"{joined}{one.text}", one.label, one.count)
        case Key.folder:
            yield from _folders(typed, counts)
        case Key.before | Key.after | Key.on:
            for words in _DATES:
                period = dates.period(words, now) if words.startswith(typed) else None
                if period:
                    yield Completion(words, period.label)
        case Key.topic | Key.label:
            for name, number in (counts.topics if key is Key.topic else counts.labels).items():
                if folded(name).startswith(typed) or f" {typed}" in folded(name):
                    yield Completion(name, "", number)
        case Key.size:
            yield from (Completion(size, "") for size in _SIZES if size.startswith(typed))


def _kinds(typed: str, counts: Counts) -> Iterator[Completion]:
    for name in kinds.names():
        known = kinds.kind(name)
        assert known is not None
        number = sum(counts.kinds.get(k, 0) for k in known.kinds)
        number += sum(counts.suffixes.get(s, 0) for s in known.suffixes)
        if number and (name.startswith(typed) or folded(known.label).startswith(typed)):
            yield Completion(name, known.label, number)


def _suffixes(typed: str, counts: Counts) -> Iterator[Completion]:
    for suffix, number in counts.suffixes.items():
        if suffix and suffix.startswith(typed.lstrip(".")):
            yield Completion(suffix, f".{suffix}", number)


def _languages(typed: str, counts: Counts) -> Iterator[Completion]:
    for code, number in counts.languages.items():
        name = kinds.language_name(code)
        if code.startswith(typed) or folded(name).startswith(typed):
            yield Completion(code, name, number)


def _folders(typed: str, counts: Counts) -> Iterator[Completion]:
    """Folders whose name begins so, by their name where only one is called so; or by their path."""
    by_path = typed.startswith(("/", "~")) or typed[1:2] == ":"
    wanted = folded(os.path.expanduser(typed)) if by_path else typed
    called: dict[str, list[str]] = {}
    for path in counts.folders:
        name = path.rpartition(os.sep)[2]
        if (folded(path) if by_path else folded(name)).startswith(wanted):
            called.setdefault(name, []).append(path)
    for name, paths in called.items():
        for path in paths:
            text = path if by_path or len(paths) > 1 or not name else name
            yield Completion(text, path, counts.folders[path])
