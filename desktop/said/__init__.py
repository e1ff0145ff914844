"""The engine's sentences in the language of the window: recognised by their templates, translated and refilled."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from typing import NamedTuple

from PySide6.QtCore import QLocale

from desktop import languages
from desktop.languages import translatable, translate
from desktop.said import engine, exploring, facts, failures, formats, reading, rules, searching, settings

TEMPLATES = (
    *engine.SENTENCES,
    *exploring.SENTENCES,
    *failures.SENTENCES,
    *formats.SENTENCES,
    *reading.SENTENCES,
    *rules.SENTENCES,
    *searching.SENTENCES,
    *settings.SENTENCES,
)
LABELS = frozenset(facts.LABELS)
_REMEMBERED = 4096
_LIST = "; "  # between the parts of a sentence that tells of several things
_BOTH, _EITHER = translatable("engine", "{first}; {second}"), translatable("engine", "{first} or {second}")
_AND, _OR = re.compile(" and "), re.compile(" or ")
_PLACE = re.compile(r"\{(\w+)\}")
# What stands in these places is the engine's own words; elsewhere it is a name, which nobody translates.
_OWN_WORDS = frozenset({"files", "label", "language", "languages", "reason", "title", "what"})
# How the engine writes days and months, and how they are written here.
_WRITTEN_DATES = (translatable("engine", "d MMM yyyy"), translatable("engine", "MMMM yyyy"))
_AMOUNTS = frozenset({"count", "limit", "number", "total"})
_NUMBERS = _AMOUNTS | {"size"}
_DATES = frozenset({"date", "until"})
_DATE = re.compile(r"(?:\d{1,2} )?[A-Z][a-z]+ \d{4}")
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?( [KMGT]B)?")


class _Template(NamedTuple):
    """`rare` is the longest piece of the text, without which no sentence is of this template."""

    text: str
    rare: str


def in_own_words(sentence: str) -> str:
    """What the engine said, in the language of the window; a sentence that is not known stays as it is."""
    return _said(sentence, languages.locale()) if sentence else sentence


def in_own_label(label: str) -> str:
    """What the engine calls a filter, such as "PDF or picture", in the language of the window."""
    whole = in_own_words(label)
    if whole != label or not _OR.search(label):
        return whole
    return _joined(_EITHER, map(in_own_words, _OR.split(label)))


def in_own_fact(label: str) -> str:
    """What a reader calls a fact, such as "Last author"; labels that people made up stay as they are."""
    return translate("facts", label) if label in LABELS else label


@lru_cache(maxsize=_REMEMBERED)
def _said(sentence: str, locale: QLocale) -> str:
    whole = _whole(sentence, locale)
    if whole is not None:
        return whole
    if (date := _dated(sentence, locale)) is not None:
        return date
    if _LIST in sentence:
        return _joined(_BOTH, [_said(part, locale) for part in sentence.split(_LIST)])
    return sentence


def _whole(sentence: str, locale: QLocale) -> str | None:
    for template in _TEMPLATES:
        if template.rare in sentence and (found := _pattern(template.text).fullmatch(sentence)):
            values = {name: _value(name, value, locale) for name, value in found.groupdict().items()}
            return translate("engine", template.text).format(**values)
    return None


def _dated(text: str, locale: QLocale) -> str | None:
    """A day or month as the language writes it."""
    for written in _WRITTEN_DATES if _DATE.fullmatch(text) else ():
        if (date := QLocale.c().toDate(text, written)).isValid():
            return locale.toString(date, translate("engine", written))
    return None


def _joined(template: str, parts: Iterable[str]) -> str:
    joint = translate("engine", template)
    return reduce(lambda first, second: joint.format(first=first, second=second), parts)


def _value(name: str, value: str, locale: QLocale) -> str:
    if name in _NUMBERS:
        number = _NUMBER.fullmatch(value)
        # A plain number may be a year or an address; what has a comma or a point is an amount.
        return _written(number, locale) if number and not value.isdigit() else value
    if name in _DATES:
        return _dated(value, locale) or value
    if name not in _OWN_WORDS:
        return value
    if name == "languages" and _AND.search(value):
        return languages.joined([_said(part, locale) for part in _AND.split(value)])
    return in_own_label(value)


def _written(number: re.Match[str], locale: QLocale) -> str:
    """A number as the language writes it: the engine has commas between thousands."""
    whole, broken, unit = number[1].replace(",", ""), number[2] or "", number[3] or ""
    return locale.toString(float(whole + broken), "f", max(len(broken) - 1, 0)) + unit


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Compiled when a sentence may be of this template: all of them cost a start more than any other module."""
    pieces = _PLACE.split(text)
    places = (f"(?P<{piece}>{_shape(piece)})" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
    return re.compile("".join(places), re.DOTALL)


def _shape(place: str) -> str:
    """A place does not reach over the sign between two things that are told of."""
    if place in _DATES:
        return _DATE.pattern
    return r"\d[\d.,]*" if place in _AMOUNTS else f"(?:(?!{_LIST}).)+?"


# The one with the most words of its own decides where several fit.
_TEMPLATES = sorted(
    (_Template(text, max(_PLACE.split(text)[::2], key=len)) for text in TEMPLATES),
    key=lambda template: -len(_PLACE.sub("", template.text)),
)
