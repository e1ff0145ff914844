"""Settings in sections, found by their words, with values as people read and type them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from desktop.languages import OWN_NAMES, Language, translatable, translate
from desktop.said import in_own_words
from indexer import records

# Chosen in places of their own: rules with their preview, a model with what it would cost.
ELSEWHERE = ("rules", "folder_rules", "model")
_REST = translatable("settings", "The engine")
# What stands nowhere here belongs to the last one.
_SECTIONS = {
    translatable("settings", "The window"): ("window",),
    translatable("settings", "Working in the background"): (
        "mode",
        "mind_battery",
        "low_battery",
        "mind_presence",
        "mind_heat",
        "mind_load",
        "free_bytes",
        "embed_in_background",
    ),
    translatable("settings", "Reading files"): ("reading", "recognise_deadline"),
    translatable("settings", "Noticing changes"): ("walk_every", "verify_every", "quiet"),
    _REST: (),
}
_MEMBERS = {
    "paused": translatable("settings", "Paused"),
    "quiet": translatable("settings", "Quiet"),
    "normal": translatable("settings", "Normal"),
    "full": translatable("settings", "Full speed"),
    "light": translatable("settings", "Light"),
    "dark": translatable("settings", "Dark"),
    "quit": translatable("settings", "Quit"),
    "system": translatable("settings", "Like the system"),
    "ask": translatable("settings", "Ask once"),
    "stay": translatable("settings", "Keep running"),
}


@dataclass(frozen=True)
class Section:
    """Settings that belong together."""

    title: str
    choices: tuple[records.Choice, ...]


@dataclass(frozen=True)
class Scale:
    """How a number is shown: in units of `size`, with a suffix and so many digits after the point."""

    size: float
    suffix: str
    digits: int = 0


def sections(choices: Iterable[records.Choice], needle: str = "") -> tuple[Section, ...]:
    """The settings in which something begins with each word of `needle`, in sections, those without any left out."""
    words = needle.casefold().split()
    found: dict[str, list[records.Choice]] = {title: [] for title in _SECTIONS}
    for choice in choices:
        title = _section_of(choice.name)
        if choice.name not in ELSEWHERE and all(f" {word}" in _words(choice, title) for word in words):
            found[title].append(choice)
    return tuple(Section(title, tuple(listed)) for title, listed in found.items() if listed)


def scale(choice: records.Choice) -> Scale:
    """The unit in which a number is shown; that of its default decides, so that it never changes."""
    match choice.unit:
        case "bytes":
            return Scale(2**20, translate("settings", " MB", "after a number"))
        case "percent":
            return Scale(1, translate("settings", " %", "after a number"))
        case "seconds" if choice.default >= 7_200:
            return Scale(3_600, translate("settings", " hours", "after a number"), 1)
        case "seconds" if choice.default >= 120:
            return Scale(60, translate("settings", " minutes", "after a number"), 1)
        case "seconds":
            return Scale(1, translate("settings", " seconds", "after a number"), 1)
    return Scale(1, "", 0 if isinstance(choice.default, int) else 1)


def shown(choice: records.Choice) -> float:
    """A number as it is shown."""
    return float(choice.value) / scale(choice).size


def meant(choice: records.Choice, number: float) -> Any:
    """The value that a shown number stands for: whole where the default is."""
    value = number * scale(choice).size
    return round(value) if isinstance(choice.default, int) else float(value)


def member(name: str) -> str:
    """One of several values, in words."""
    if name in OWN_NAMES:
        return OWN_NAMES[Language(name)]
    return translate("settings", _MEMBERS[name]) if name in _MEMBERS else name.replace("_", " ").capitalize()


def is_default(choice: records.Choice) -> bool:
    return bool(choice.value == choice.default)


def _section_of(name: str) -> str:
    first = name.partition(".")[0]
    return next((title for title, names in _SECTIONS.items() if first in names), _REST)


def _words(choice: records.Choice, section: str) -> str:
    name = choice.name.replace("_", " ").replace(".", " ")
    members = map(member, choice.members)
    own = (in_own_words(choice.title), in_own_words(choice.sentence))
    texts = (
        choice.title,
        choice.sentence,
        *own,
        name,
        section,
        translate("settings", section),
        *choice.members,
        *members,
    )
    return " ".join(("", *texts)).casefold()
