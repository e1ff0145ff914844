"""Reads dates as people write them: ISO, "march 2024", "yesterday", "last week", also in German and French."""

from __future__ import annotations

import calendar
import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from indexer.analysis import folded
from indexer.records import Record

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_LANGUAGES = ["en", "de", "fr"]
_MONTHS = (
    "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|z)?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?"
    "|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
    "|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre"
)
_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
UNITS = "days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|annees?"
_YEAR = r"(?:19|20)\d\d"
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|ein(?:em|er|en)?|zwei|drei|un|une|deux|trois)"
# Whole phrases in folded text (no accents, no capitals). Longer alternatives come first.
PHRASE = re.compile(
    rf"""\b(?:
      {_YEAR}-\d\d?(?:-\d\d?)?
    | \d\d?[./]\d\d?[./](?:{_YEAR}|\d\d)
    | \d\d?(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(?:{_MONTHS})\.?(?:,?\s+{_YEAR})?
    | (?:{_MONTHS})\.?\s+\d\d?(?:st|nd|rd|th)?,?\s+{_YEAR}
    | (?:{_MONTHS})\.?\s+{_YEAR}
    | (?:the\s+)?(?:last|past)\s+\d{{1,3}}\s+(?:{UNITS})
    | (?:{_NUMBER})\s+(?:{UNITS})\s+ago | vor\s+(?:{_NUMBER})\s+(?:{UNITS}) | il\s+y\s+a\s+(?:{_NUMBER})\s+(?:{UNITS})
    | (?:the\s+)?(?:last|this|past)\s+(?:{UNITS}|{_DAYS})
    | (?:letzte|diese)[nrsm]?\s+(?:{UNITS})
    | (?:la\s+|le\s+|l['’]|cette\s+|ce\s+)(?:{UNITS})(?:\s+(?:derniere?|passee?))?
    | (?:{UNITS})\s+derniere?
    | q[1-4]\s+{_YEAR}
    | today|yesterday|heute|gestern|vorgestern|aujourd['’]hui|hier|avant-hier
    | (?:{_DAYS})
    | (?:{_MONTHS})
    | {_YEAR}
    )(?![\w-])""",
    re.VERBOSE,
)
_LAST_SO_MANY = re.compile(rf"(?:the )?(?:last|past) (?P<number>\d{{1,3}}) (?P<unit>{UNITS})")
_SO_LONG_AGO = re.compile(r" ago$|^vor |^il y a ")
# What the library calls otherwise, or does not know.
_SAME = {
    "past": "last",
    "vorgestern": "vor 2 tagen",
    "mois dernier": "le mois dernier",
    "semaine derniere": "la semaine derniere",
    "an dernier": "l'annee derniere",
    "annee derniere": "l'annee derniere",
    "l'an dernier": "l'annee derniere",
}


class Period(Record, frozen=True):
    """A stretch of local time: [start, end) in seconds since the epoch, all of it and its first day in words."""

    start: float
    end: float
    label: str
    first: str


def period(text: str, now: datetime, *, to_the_day: bool = False) -> Period | None:
    """The period that a date in words stands for at the local time `now`; None if it is none.

    Weeks begin on Monday. A month or day without a year is the last one that has begun. "2 years ago" is that year,
    or with `to_the_day` that day.
    """
    words = " ".join(folded(text).replace("_", " ").split())
    if not PHRASE.fullmatch(words):
        words = words.replace("-", " ")
        if not PHRASE.fullmatch(words):
            return None
    if match := _LAST_SO_MANY.fullmatch(words):
        begin = _parsed(f"{match['number']} {match['unit']} ago", now, "current")
        return _named(_midnight(begin[0]), _midnight(now) + timedelta(days=1)) if begin else None
    exactly = to_the_day and bool(_SO_LONG_AGO.search(words))
    found = _parsed(words.removeprefix("the "), now, "current" if exactly else "first")
    return _named(*_around(found[0], "day" if exactly else found[1])) if found else None


def _parsed(words: str, now: datetime, day: str = "first") -> tuple[datetime, str] | None:
    """A moment and the unit it stands for; `day` is which day of its month the library is to choose."""
    words = _SAME.get(words) or " ".join(_SAME.get(word, word) for word in words.split())
    try:
        found = _parser(_midnight(now), day).get_date_data(words)
    except (OverflowError, ValueError):
        return None
    return (found.date_obj, found.period) if found.date_obj is not None else None


@lru_cache(maxsize=4)
def _parser(today: datetime, day: str) -> DateDataParser:
    """Two parsers a day: the library keeps the settings of every one that was ever made."""
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": today,
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": day,
        "DATE_ORDER": "DMY",
    }
    return DateDataParser(languages=_LANGUAGES, settings=settings)


def _around(at: datetime, unit: str) -> tuple[datetime, datetime]:
    """The day, week, month, quarter or year in which a moment lies."""
    day = _midnight(at)
    match unit:
        case "week":
            start = day - timedelta(days=day.weekday())
            return start, start + timedelta(days=7)
        case "month":
            return _months(day, day.month, 1)
        case "quarter":
            return _months(day, 3 * ((day.month - 1) // 3) + 1, 3)
        case "year":
            return _months(day, 1, 12)
    return day, day + timedelta(days=1)


def _months(day: datetime, first: int, number: int) -> tuple[datetime, datetime]:
    start = day.replace(month=first, day=1)
    last = start.replace(month=first + number - 1)
    return start, last + timedelta(days=calendar.monthrange(last.year, last.month)[1])


def _midnight(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)


def _named(start: datetime, end: datetime) -> Period | None:
    try:
        return Period(start.timestamp(), end.timestamp(), _label(start, end - timedelta(days=1)), _day(start))
    except (OverflowError, OSError, ValueError):
        return None


def _label(first: datetime, last: datetime) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if first.day == 1 and (last + timedelta(days=1)).day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{first:%B} {first.year}"
    if first == last:
        return _day(first)
    return f"{_day(first)} to {_day(last)}"


def _day(at: datetime) -> str:
    return f"{at.day} {at:%b} {at.year}"
