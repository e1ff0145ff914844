"""Dates in words: a table of what people write and the days that are meant."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.searching.dates import period

# A Wednesday.
NOW = datetime(2026, 3, 18, 15, 30)


def days(text: str, now: datetime = NOW, **how: bool) -> str:
    """First and last day, or "none"."""
    found = period(text, now, **how)
    if found is None:
        return "none"
    first, last = (datetime.fromtimestamp(at) for at in (found.start, found.end))
    return f"{first:%Y-%m-%d} {last - timedelta(days=1):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2024-03-05", "2024-03-05 2024-03-05"),
        ("2024-03", "2024-03-01 2024-03-31"),
        ("2024", "2024-01-01 2024-12-31"),
        ("3.4.2024", "2024-04-03 2024-04-03"),
        ("03/04/2024", "2024-04-03 2024-04-03"),
        ("March 2024", "2024-03-01 2024-03-31"),
        ("feb 2024", "2024-02-01 2024-02-29"),
        ("5 march 2024", "2024-03-05 2024-03-05"),
        ("March 5, 2024", "2024-03-05 2024-03-05"),
        ("Q1 2024", "2024-01-01 2024-03-31"),
        ("today", "2026-03-18 2026-03-18"),
        ("Yesterday", "2026-03-17 2026-03-17"),
        ("this week", "2026-03-16 2026-03-22"),
        ("last week", "2026-03-09 2026-03-15"),
        ("last-week", "2026-03-09 2026-03-15"),
        ("last_week", "2026-03-09 2026-03-15"),
        ("the past month", "2026-02-01 2026-02-28"),
        ("last year", "2025-01-01 2025-12-31"),
        ("last 7 days", "2026-03-11 2026-03-18"),
        ("3 days ago", "2026-03-15 2026-03-15"),
        ("two months ago", "2026-01-01 2026-01-31"),
        ("december", "2025-12-01 2025-12-31"),
        ("march", "2026-03-01 2026-03-31"),
        ("monday", "2026-03-16 2026-03-16"),
        ("gestern", "2026-03-17 2026-03-17"),
        ("vorgestern", "2026-03-16 2026-03-16"),
        ("letzte Woche", "2026-03-09 2026-03-15"),
        ("März 2024", "2024-03-01 2024-03-31"),
        ("vor 2 Wochen", "2026-03-02 2026-03-08"),
        ("hier", "2026-03-17 2026-03-17"),
        ("la semaine dernière", "2026-03-09 2026-03-15"),
        ("février 2024", "2024-02-01 2024-02-29"),
        ("il y a 3 jours", "2026-03-15 2026-03-15"),
        ("l'an dernier", "2025-01-01 2025-12-31"),
    ],
)
def test_what_is_meant(text: str, meant: str) -> None:
    assert days(text) == meant


@pytest.mark.parametrize(
    "text",
    ["", "a", "1", "12:30", "the", "soon", "2024-13-45", "31 feb 2024", "9999", "in 3 days", "tide", "🙂", "٢٠٢٤"],
)
def test_what_is_no_date(text: str) -> None:
    assert days(text) == "none"


def test_how_long_ago_is_meant_to_the_day_where_it_is_a_bound() -> None:
    assert days("2 years ago") == "2024-01-01 2024-12-31"
    assert days("2 years ago", to_the_day=True) == "2024-03-18 2024-03-18"
    assert days("last year", to_the_day=True) == "2025-01-01 2025-12-31"


def test_a_leap_day_and_the_turn_of_the_year() -> None:
    assert days("yesterday", datetime(2024, 3, 1)) == "2024-02-29 2024-02-29"
    assert days("last month", datetime(2026, 1, 31)) == "2025-12-01 2025-12-31"
    assert days("last week", datetime(2026, 1, 1)) == "2025-12-22 2025-12-28"


@given(st.text(max_size=20) | st.from_regex(r"\d{1,4}[-./ ]\d{1,4}[-./ ]?\d{0,4}", fullmatch=True))
def test_nothing_is_an_error(text: str) -> None:
    found = period(text, NOW)
    assert found is None or found.start < found.end
