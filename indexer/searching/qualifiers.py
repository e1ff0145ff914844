"""Understands one qualifier of a question: what `kind:pdf`, `in:work` or `size:>10mb` asks of a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from indexer.analysis import folded
from indexer.errors import WorldError
from indexer.locations import portable
from indexer.records import Record
from indexer.searching import dates, kinds


class Key(StrEnum):
    """The names of qualifiers."""

    kind = "kind"
    ext = "ext"
    folder = "in"
    name = "name"
    before = "before"
    after = "after"
    on = "on"
    size = "size"
    language = "lang"
    label = "label"
    topic = "topic"


# Other names that people try.
ALIASES = {
    "type": Key.kind,
    "extension": Key.ext,
    "folder": Key.folder,
    "filename": Key.name,
    "since": Key.after,
    "until": Key.before,
    "date": Key.on,
    "language": Key.language,
    "tag": Key.label,
} | {key.value: key for key in Key}


class Condition(Record, frozen=True):
    """What one qualifier asks; a file fits if any of its values does, or if none does when `negated`.

    `kinds` and `suffixes` (without dot) are alternatives. `folders` are paths if they begin with a slash (or a drive),
    else consecutive folder names, folded. `pieces` are folded parts of a name; with `*` or `?` they match it whole;
    of a label or a topic they are the whole name.
    `least` and `most` bound seconds since the epoch or bytes: least <= value < most.
    """

    key: Key
    negated: bool = False
    kinds: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None


class NoQualifier(WorldError):
    """The value of a qualifier cannot be understood."""


def understood(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    """What `key:value` asks, and in a few words for a chip. Raises NoQualifier with the reason."""
    if not value.strip():
        raise NoQualifier(f"it needs a value, such as {EXAMPLES[key]}")
    return _READERS[key](key, value.strip(), now)


EXAMPLES = {
    Key.kind: "kind:pdf",
    Key.ext: "ext:docx",
    Key.folder: 'in:"My Documents"',
    Key.name: "name:report",
    Key.before: "before:2024",
    Key.after: 'after:"last month"',
    Key.on: "on:yesterday",
    Key.size: "size:>10mb",
    Key.language: "lang:de",
    Key.label: "label:taxes",
    Key.topic: "topic:garden",
}


def _each(value: str) -> list[str]:
    """Alternatives between commas."""
    return [part.strip() for part in value.split(",") if part.strip()] or [value]


def _kind(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    found = []
    for name in _each(value):
        known = kinds.kind(name)
        if known is None:
            raise NoQualifier(f"there is no kind “{name}”; ext:{name} looks for the ending of a name")
        found.append(known)
    condition = Condition(key, kinds=_all(k.kinds for k in found), suffixes=_all(k.suffixes for k in found))
    return condition, _either(k.label for k in found)


def _suffix(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    suffixes = tuple(folded(part).lstrip("*.") for part in _each(value))
    if not all(re.fullmatch(r"[^\s/\\*?]+", suffix) for suffix in suffixes):
        raise NoQualifier("the ending of a name has no blanks and no * or ?")
    return Condition(key, suffixes=suffixes), _either(f".{suffix}" for suffix in suffixes)


def _folder(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    """A comma is a common sign in names of folders: several are given by several qualifiers."""
    home = value.startswith("~") and value[1:2] in ("", "/", "\\")
    path = portable(str(Path.home())) + value[1:] if home else value
    absolute = path.startswith(("/", "\\")) or bool(re.match(r"[A-Za-z]:[\\/]", path))
    trimmed = path.rstrip("/\\")
    if not absolute and not trimmed.strip("/\\"):
        raise NoQualifier(f"it names no folder; write {EXAMPLES[key]}")
    folder = (trimmed or path[:1]) if absolute else folded(trimmed.strip("/\\"))
    return Condition(key, folders=(folder,)), f"in {value.rstrip('/') or '/'}"


def _name(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    return Condition(key, pieces=(folded(value),)), f"name has {value}" if not re.search(r"[*?]", value) else value


def _label(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    labels = tuple(_each(value))
    return Condition(key, pieces=labels), f"labelled {_either(labels)}"


def _topic(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    """A topic is called by several words between commas."""
    return Condition(key, pieces=(value,)), f"topic {value}"


def _date(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    period = dates.period(value, now, to_the_day=key is not Key.on)
    if period is None:
        raise NoQualifier(f"“{value}” is no date; try 2024-03-31, march 2024, yesterday or last week")
    match key:
        case Key.before:
            return Condition(key, most=period.start), f"before {period.first}"
        case Key.after:
            return Condition(key, least=period.start), f"since {period.first}"
    return Condition(key, least=period.start, most=period.end), period.label


_UNITS = {"": 1, "b": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_SIZE = r"(\d+(?:[.,]\d+)?)\s*([kmgt]?)(?:i?b|bytes?|o)?"
_BOUND = re.compile(rf"(>=|<=|>|<|=>|=<)\s*{_SIZE}", re.IGNORECASE)
_RANGE = re.compile(rf"{_SIZE}\s*(?:\.\.|-)\s*{_SIZE}", re.IGNORECASE)


def _size(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    if found := _BOUND.fullmatch(value):
        size = _bytes(found[2], found[3])
        written = f"{found[2]} {f'{found[3]}B'.upper() if found[3] else 'bytes'}"
        match found[1]:
            case ">":
                return Condition(key, least=size + 1), f"larger than {written}"
            case "<":
                return Condition(key, most=size), f"smaller than {written}"
            case ">=" | "=>":
                return Condition(key, least=size), f"at least {written}"
        return Condition(key, most=size + 1), f"at most {written}"
    if found := _RANGE.fullmatch(value):
        least, most = _bytes(found[1], found[2] or found[4]), _bytes(found[3], found[4])
        return Condition(key, least=least, most=most + 1), f"{value}"
    raise NoQualifier(f"“{value}” is no size; write size:>10mb, size:<500kb or size:1mb..5mb")


def _bytes(number: str, unit: str) -> float:
    return float(number.replace(",", ".")) * _UNITS[unit.lower()]


def _language(key: Key, value: str, now: datetime) -> tuple[Condition, str]:
    found = []
    for name in _each(value):
        code = kinds.language(name)
        if code is None:
            raise NoQualifier(f"there is no language “{name}”; write lang:en or lang:german")
        found.append(code)
    return Condition(key, languages=tuple(found)), _either(map(kinds.language_name, found))


def _all(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for group in groups for one in group))


def _either(labels: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(labels))


Reader = Callable[[Key, str, datetime], tuple[Condition, str]]
_READERS: dict[Key, Reader] = {
    Key.kind: _kind,
    Key.ext: _suffix,
    Key.folder: _folder,
    Key.name: _name,
    Key.before: _date,
    Key.after: _date,
    Key.on: _date,
    Key.size: _size,
    Key.language: _language,
    Key.label: _label,
    Key.topic: _topic,
}
