"""Filters said in plain language: recognised, offered, and never applied."""

from __future__ import annotations

from datetime import datetime

import pytest

from indexer.searching.question import parse

NOW = datetime(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("pdfs from last month about insurance", ["kind:pdf", 'on:"last month"']),
        ("emails since March 2024", ["kind:mail", 'after:"March 2024"']),
        ("photos in 2023", ["kind:picture", "on:2023"]),
        ("word documents larger than 10 MB", ["kind:word", "size:>10mb"]),
        ("spreadsheets older than 2 years", ["kind:sheet", 'before:"2 years ago"']),
        ("screenshots today", ["name:screenshot", "on:today"]),
        ("reports in German in my downloads folder", ["lang:german", "in:downloads"]),
        ("taxes from the letters folder", ["in:letters"]),
        ("pdfs vom letzten Monat über Versicherung", ["kind:pdf", 'on:"letzten Monat"']),
        ("Bilder größer als 10 MB", ["kind:picture", "size:>10mb"]),
        ("photos du mois dernier", ["kind:picture", 'on:"mois dernier"']),
        ("fichiers pdf depuis mars 2024", ["kind:pdf", 'after:"mars 2024"']),
        pytest.param("may report", [], id="a month that is a word"),
        pytest.param("2023 budget", [], id="a year that is a subject"),
        pytest.param("kind:pdf on:yesterday tide", [], id="what is a filter already"),
        pytest.param('"pdfs from last month"', [], id="what is quoted"),
        pytest.param("the book about sheets of music", [], id="subjects"),
        pytest.param("pdfs " * 100, [], id="a pasted page"),
    ],
)
def test_what_is_offered(text: str, offered: list[str]) -> None:
    question = parse(text, now=NOW)
    assert [one.qualifier for one in question.suggestions] == offered


def test_nothing_is_applied_unless_it_is_taken() -> None:
    question = parse("pdfs from last month about insurance", now=NOW)
    assert (question.conditions, question.plain) == ((), question.text)
    kind, date = question.suggestions
    assert kind.question == "kind:pdf from last month about insurance"
    assert (date.label, date.question) == ("February 2026", 'pdfs on:"last month" about insurance')
    taken = parse(parse(kind.question, now=NOW).suggestions[0].question, now=NOW)
    assert (taken.plain, [one.label for one in taken.filters]) == ("about insurance", ["PDF", "February 2026"])
    assert taken.suggestions == ()
