"""Writes many rows with few statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from sqlite_utils import Database

# A power of two. SQLite's own limit on parameters is far higher.
_AT_ONCE = 64


def insert(db: Database, into: str, rows: Iterable[Sequence[Any]], then: str = "") -> None:
    """Insert rows of equal length; `into` is "table" or "table (columns)", `then` what to do where one is there.

    Python gives up the interpreter's lock for every statement, and where other threads compute it comes back half a
    millisecond later. So rows go by sixty-four, and the rest by powers of two, which are few statements to prepare.
    """
    waiting = list(rows)
    start, size = 0, _AT_ONCE
    while start < len(waiting):
        while size > len(waiting) - start:
            size //= 2
        part = waiting[start : start + size]
        marks = f"({', '.join('?' * len(part[0]))})"
        values = list(chain.from_iterable(part))
        db.conn.execute(f"insert into {into} values {', '.join([marks] * size)} {then}", values)
        start += size
