"""In which order passages get their exact vectors: one number for each, larger for what is likely to be asked for."""

from __future__ import annotations

from pathlib import PurePath

# The seconds of a file's last change stand below its rank; they fit until the year 36 812.
RANK = 2**40
_REST, _SHORT, _OPENED, _RECENT = range(4)
OPENED = _OPENED * RANK
_WEEK = 7 * 86_400
# A short file is soon done: for the price of a book, a hundred letters can be found by their exact meaning.
_SHORT_PASSAGES = 5
# What a folder weighs halves in this time; from `_POPULAR` on it is one of those that are used.
_HALF_LIFE = 30 * 86_400
_POPULAR = 0.5


def urgency(modified_ns: int, passages: int, *, popular: bool, now: float) -> int:
    """How urgent the passages of a file are that has so many of them and lies in a popular folder, or not.

    First comes what changed within a week, then folders out of which results were opened, then short files, then
    the rest; within each of these, what changed last. A time that lies in the future counts as an old one, so that
    neither a wrong stamp nor a clock set back keeps a file in front for ever.
    """
    modified = modified_ns // 10**9
    age = now - modified
    if 0 <= age <= _WEEK:
        rank = _RECENT
    elif popular:
        rank = _OPENED
    else:
        rank = _SHORT if passages <= _SHORT_PASSAGES else _REST
    return rank * RANK + (max(0, modified) if age >= 0 else 0)


def weight(before: float, since: float, now: float) -> float:
    """What is left now of a folder's weight of `since`; all of it if the clock was set back."""
    return float(before * 0.5 ** (max(0.0, now - since) / _HALF_LIFE))


def is_popular(weight: float) -> bool:
    return weight >= _POPULAR


def directory(path: str) -> str:
    """The directory of a path, as the catalog's index of directories has it."""
    return path[: -len(PurePath(path).name) - 1]
