"""How times, sizes, counts and places are said to a person, in one place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.directions import isolated
from desktop.languages import locale, translatable, translate
from indexer import displayed, records

_UNITS = (
    translatable("wording", "{amount} bytes"),
    translatable("wording", "{amount} KB"),
    translatable("wording", "{amount} MB"),
    translatable("wording", "{amount} GB"),
    translatable("wording", "{amount} TB"),
)
# Qt's letters for parts of a date, put in the order of the language.
_DAY_OF_THE_YEAR = translatable("wording", "d MMMM")
_DAY_OF_A_YEAR = translatable("wording", "d MMM yyyy")
# So many seconds are not worth counting.
_FEW = 10


def count(number: int) -> str:
    """A whole number as the language of the window groups its digits."""
    return locale().toString(number)


def rate(number: float, digits: int = 0) -> str:
    """A number with so many digits after its point."""
    return locale().toString(float(number), "f", digits)


def files(number: int) -> str:
    """So many files: "1 file", "1,204 files"."""
    return translate("wording", "%n files", "", number)


def passages(number: int) -> str:
    """So many passages: "1 passage", "1,204 passages"."""
    return translate("wording", "%n passages", "", number)


def percent(share: float) -> str:
    """A share of 1 in whole hundredths: "45 %"."""
    return translate("wording", "{number} %").format(number=count(round(100 * share)))


def size(number: int) -> str:
    """Bytes in the unit that leaves at most three digits: "0 bytes", "82 KB", "1.4 MB"."""
    amount, unit = float(number), 0
    while amount >= 999.5 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    digits = 1 if unit > 1 and amount < 9.95 else 0
    return translate("wording", _UNITS[unit]).format(amount=rate(amount, digits))


def when(timestamp: float, now: datetime | None = None) -> str:
    """A moment (seconds since the epoch) in words, the more exact the nearer: "14:05", "yesterday", "3 March"."""
    now = now or datetime.now()
    try:
        moment = datetime.fromtimestamp(timestamp)
    except (OverflowError, OSError, ValueError):
        return translate("wording", "unknown date")
    days = (now.date() - moment.date()).days
    if days == 0:
        if timedelta(0) <= now - moment < timedelta(minutes=1):
            return translate("wording", "just now")
        return translate("wording", "today, {time}").format(time=time_of_day(moment))
    if days == 1:
        return translate("wording", "yesterday")
    if 1 < days < 7:
        return translate("wording", "%n days ago", "", days)
    pattern = _DAY_OF_THE_YEAR if moment.year == now.year else _DAY_OF_A_YEAR
    return locale().toString(QDate(moment.year, moment.month, moment.day), translate("wording", pattern))


def time_of_day(moment: datetime) -> str:
    """Hours and minutes as the person's clock shows them."""
    return locale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def duration(seconds: float) -> str:
    """A stretch of time, roughly: "a few seconds", "3 minutes", "2 hours"."""
    if seconds < _FEW:
        return translate("wording", "a few seconds")
    if seconds < 55:
        return translate("wording", "%n seconds", "", round(seconds / 10) * 10)
    if seconds < 55 * 60:
        return translate("wording", "%n minutes", "", max(1, round(seconds / 60)))
    if seconds < 36 * 3600:
        return translate("wording", "%n hours", "", max(1, round(seconds / 3600)))
    return translate("wording", "%n days", "", round(seconds / 86400))


def about(seconds: float) -> str:
    """A stretch of time that is only estimated: "about 3 minutes", "a few seconds"."""
    said = duration(seconds)
    return said if seconds < _FEW else translate("wording", "about {time}").format(time=said)


def folder(path: str, home: str | None = None) -> str:
    """A folder as people write it, with their home as "~"."""
    home = os.path.expanduser("~") if home is None else home
    shown = displayed(path)
    if shown == home:
        return "~"
    return "~" + shown[len(home) :] if home and shown.startswith(home.rstrip(os.sep) + os.sep) else shown


def shorter_folders(path: str, home: str | None = None) -> Iterator[str]:
    """A folder in ever fewer words: whole, then without more and more of its middle, then its last part alone."""
    whole = folder(path, home)
    yield whole
    first, *rest = whole.split(os.sep)
    for dropped in range(1, len(rest)):
        yield os.sep.join([first, "…", *rest[dropped:]])
    if rest:
        yield os.sep.join(["…", rest[-1]])


def place(at: records.Locator) -> str:
    """Where a passage stands inside its file; empty when nothing is known, or only that it is the first line."""
    parts = (
        at.member,
        translate("wording", "page {number}").format(number=at.page) if at.page else None,
        translate("wording", "slide {number}").format(number=at.slide) if at.slide else None,
        translate("wording", "chapter {number}").format(number=at.chapter) if at.chapter else None,
        translate("wording", "sheet {name}").format(name=at.sheet) if at.sheet else None,
        at.cells,
        clock(at.seconds) if at.seconds is not None else None,
        translate("wording", "line {number}").format(number=at.line)
        if at.line and at.line > 1 and not at.page
        else None,
    )
    return listed(*(part for part in parts if part))


def clock(seconds: float) -> str:
    """A moment in a recording: "1:05", "1:02:07"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


# One sentence for each combination: what stands together differs between languages.
_LANES = {
    (): "",
    (records.Lane.names,): translatable("wording", "by name"),
    (records.Lane.words,): translatable("wording", "by words"),
    (records.Lane.meaning,): translatable("wording", "by meaning"),
    (records.Lane.names, records.Lane.words): translatable("wording", "by name and words"),
    (records.Lane.names, records.Lane.meaning): translatable("wording", "by name and meaning"),
    (records.Lane.words, records.Lane.meaning): translatable("wording", "by words and meaning"),
    (records.Lane.names, records.Lane.words, records.Lane.meaning): translatable(
        "wording", "by name, words and meaning"
    ),
}


def lanes(found_by: tuple[records.Lane, ...]) -> str:
    """Which ways led to a file: "by words and meaning"."""
    said = _LANES[tuple(lane for lane in records.Lane if lane in found_by)]
    return translate("wording", said) if said else ""


def found(found_by: tuple[records.Lane, ...]) -> str:
    """The same for a screen reader: "found by words and meaning"."""
    said = lanes(found_by)
    return translate("wording", "found {ways}").format(ways=said) if said else ""


def dotted(*parts: str) -> str:
    """Short facts in one line, the empty ones left out."""
    return "  ·  ".join(isolated(part) for part in parts if part)


def listed(*parts: str) -> str:
    """Short facts as one phrase, the empty ones left out: "3 files, 2 minutes left"."""
    return translate("wording", ", ", "between two facts").join(isolated(part) for part in parts if part)


def sentences(*said: str) -> str:
    """Sentences one after the other, the empty ones left out; languages without spaces have none in between."""
    return translate("wording", " ", "between two sentences").join(part for part in said if part)


def file_name(path: str) -> str:
    """The last part of a path."""
    return displayed(os.path.basename(path)) or displayed(path)


def parent(path: str) -> str:
    """The folder that a path is in, as `folder` says it."""
    return folder(os.path.dirname(path))


def capitalised(text: str) -> str:
    """A phrase as the beginning of a line."""
    begin = next((n for n, one in enumerate(text) if one.isprintable()), 0)  # after what only orders a line
    return text[:begin] + text[begin : begin + 1].upper() + text[begin + 1 :]
