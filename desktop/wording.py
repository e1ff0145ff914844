"""How times, sizes, counts and places are said to a person, in one place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta

from indexer import displayed, records

THIN_SPACE = "\u202f"
_UNITS = ("bytes", "KB", "MB", "GB", "TB")


def count(number: int) -> str:
    """A whole number with a thin space between thousands."""
    return f"{number:,}".replace(",", THIN_SPACE)


def counted(number: int, noun: str) -> str:
    """A number with its noun in the right form: "1 file", "1 204 files", "2 matches"."""
    if number == 1:
        return f"1 {noun}"
    plural = f"{noun}es" if noun.endswith(("s", "ch", "sh", "x")) else f"{noun}s"
    return f"{count(number)} {plural}"


def size(number: int) -> str:
    """Bytes in the unit that leaves at most three digits: "0 bytes", "82 KB", "1.4 MB"."""
    amount, unit = float(number), 0
    while amount >= 999.5 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    digits = f"{amount:.1f}" if unit > 1 and amount < 9.95 else f"{amount:.0f}"
    return f"{digits} {_UNITS[unit]}"


def when(timestamp: float, now: datetime | None = None) -> str:
    """A moment (seconds since the epoch) in words, the more exact the nearer: "14:05", "yesterday", "3 March"."""
    now = now or datetime.now()
    try:
        moment = datetime.fromtimestamp(timestamp)
    except (OverflowError, OSError, ValueError):
        return "unknown date"
    days = (now.date() - moment.date()).days
    if days == 0:
        return "just now" if timedelta(0) <= now - moment < timedelta(minutes=1) else f"today, {moment:%H:%M}"
    if days == 1:
        return "yesterday"
    if 1 < days < 7:
        return f"{days} days ago"
    same_year = moment.year == now.year
    return f"{moment.day} {moment:%B}" if same_year else f"{moment.day} {moment:%b %Y}"


def duration(seconds: float) -> str:
    """A stretch of time, roughly: "a few seconds", "3 minutes", "2 hours"."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 55:
        return f"{round(seconds / 10) * 10} seconds"
    if seconds < 55 * 60:
        return counted(max(1, round(seconds / 60)), "minute")
    if seconds < 36 * 3600:
        return counted(max(1, round(seconds / 3600)), "hour")
    return counted(round(seconds / 86400), "day")


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
        f"page {at.page}" if at.page else None,
        f"slide {at.slide}" if at.slide else None,
        f"chapter {at.chapter}" if at.chapter else None,
        f"sheet {at.sheet}" if at.sheet else None,
        at.cells,
        clock(at.seconds) if at.seconds is not None else None,
        f"line {at.line}" if at.line and at.line > 1 and not at.page else None,
    )
    return ", ".join(part for part in parts if part)


def clock(seconds: float) -> str:
    """A moment in a recording: "1:05", "1:02:07"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


_LANE_WORDS = {
    records.Lane.names: "by name",
    records.Lane.words: "by words",
    records.Lane.meaning: "by meaning",
}


def lanes(found_by: tuple[records.Lane, ...]) -> str:
    """Which ways led to a file: "by words and meaning"."""
    said = [_LANE_WORDS[lane] for lane in records.Lane if lane in found_by]
    return " and ".join([*said[:1], *(word.removeprefix("by ") for word in said[1:])])


def dotted(*parts: str) -> str:
    """Short facts in one line, the empty ones left out."""
    return "  ·  ".join(part for part in parts if part)


def file_name(path: str) -> str:
    """The last part of a path."""
    return displayed(os.path.basename(path)) or displayed(path)


def parent(path: str) -> str:
    """The folder that a path is in, as `folder` says it."""
    return folder(os.path.dirname(path))


def capitalised(text: str) -> str:
    """A phrase as the beginning of a line."""
    return text[:1].upper() + text[1:]
