"""How a question is read: a table of what people type, and that nothing they type is an error."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.searching.question import Question, parse


def said(question: Question) -> str:
    """Terms, then phrases in quotes, then exclusions with a minus."""
    phrases = [f'"{" ".join(phrase)}"' for phrase in question.phrases]
    excluded = [f"-{' '.join(phrase)}" for phrase in question.excluded]
    return " ".join([*question.terms, *phrases, *excluded])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("  \t\n ", "", id="blanks"),
        pytest.param("invoices paid", "invoic paid", id="words"),
        pytest.param("Where is the harbour?", "harbour", id="stop words say nothing"),
        pytest.param("why does any of this only happen once", "happen", id="nor do their stems"),
        pytest.param("to be or not to be", "to be or not", id="unless there is nothing else"),
        pytest.param("tide tides TIDE", "tide", id="each word once"),
        pytest.param('"annual report"', 'annual report "annual report"', id="phrase"),
        pytest.param('big "annual report" 2024', 'big annual report 2024 "annual report"', id="phrase among words"),
        pytest.param('"one" "two"', 'one two "one" "two"', id="two phrases"),
        pytest.param('"to be or not"', 'to be or not "to be or not"', id="stop words count in phrases"),
        pytest.param('big "annual report', "big annual report", id="unclosed quote"),
        pytest.param('"', "", id="a quote alone"),
        pytest.param('""', "", id="nothing quoted"),
        pytest.param('"!?"', "", id="signs quoted"),
        pytest.param('5"', "5", id="inches"),
        pytest.param("tide -moon", "tide -moon", id="exclusion"),
        pytest.param('tide -"full moon"', "tide -full moon", id="excluded phrase"),
        pytest.param("tide -e-mail", "tide -email", id="excluded compound"),
        pytest.param("tide - moon", "tide moon", id="a dash between blanks"),
        pytest.param("well-known", "wellknown well known", id="a hyphen excludes nothing"),
        pytest.param("-moon", "-moon", id="an exclusion alone"),
        pytest.param("-", "", id="a dash alone"),
        pytest.param("--", "", id="dashes"),
        pytest.param("tide --verbose", "tide -verbos", id="an option"),
        pytest.param("👍", "", id="pictograph"),
        pytest.param("tide 👍", "tide", id="word and pictograph"),
        pytest.param("(a|b)*[c]+\\d{2}$^.?", "b c d 2", id="signs of regular expressions"),
        pytest.param("title:x AND (y OR z)~2 *", "titl x y z 2", id="signs of query languages"),
        pytest.param("東京 タワー", "東京 タワ ワー", id="Japanese"),
        pytest.param("Café cafe\u0301", "cafe", id="accents"),
        pytest.param("x" * 70, "x" * 64, id="an endless word"),
    ],
)
def test_what_is_meant(text: str, meant: str) -> None:
    question = parse(text)
    assert said(question) == meant
    assert question.text == text


@pytest.mark.parametrize(
    ("text", "plain", "words"),
    [
        ('big "annual report" -draft', "big annual report", ["big", "annual", "report"]),
        ("Where is the invoice?", "Where is the invoice?", ["invoice"]),
        ("report - 2024 - final", "report - 2024 - final", ["report", "2024", "final"]),
        ("“Tides”, (moon); sea...", "“Tides”, (moon); sea...", ["tides", "moon", "sea"]),
        (".gitignore c++ #1 a_b.txt", ".gitignore c++ #1 a_b.txt", [".gitignore", "c++", "#1", "a_b.txt"]),
        ("The", "The", ["the"]),
        ("ÉTÉ", "ÉTÉ", ["ete"]),
        ("👍", "👍", ["👍"]),
        ('say "hi', "say hi", ["say", "hi"]),
        ("???", "???", []),
    ],
)
def test_what_the_model_reads_and_names_are_asked_for(text: str, plain: str, words: list[str]) -> None:
    question = parse(text)
    assert (question.plain, list(question.words)) == (plain, words)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("invoice 2024-17", ["2024-17", "2024", "17"]),
        ("fooBar in main", ["foobar"]),
        ("error E1234", ["e1234", "1234"]),
        ("ISBN", []),
        ("the year", []),
    ],
)
def test_codes(text: str, codes: list[str]) -> None:
    assert list(parse(text).codes) == codes


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("", True),
        ("  ", True),
        ("???", True),
        ("-moon", True),
        ('""', True),
        ("the", False),
        ("👍", False),
        ('"x"', False),
    ],
)
def test_empty_questions(text: str, empty: bool) -> None:
    assert parse(text).is_empty is empty


@pytest.mark.parametrize(
    ("typed", "prefix"),
    [
        ("invo", "invo"),
        ("the invo", "invo"),
        ("Éta", "eta"),
        ("foo_ba", "ba"),
        ("e-mai", "mai"),
        ("invoice ", None),
        ("invoice?", None),
        ("i", None),
        ('"annual rep', None),
        ('"annual rep"', None),
        ('"annual" rep', "rep"),
        ("tide -moo", None),
        ("tide -e-mai", None),
        ("", None),
    ],
)
def test_the_word_being_typed(typed: str, prefix: str | None) -> None:
    assert parse(typed, typing=True).prefix == prefix
    assert parse(typed).prefix is None


@pytest.mark.parametrize(
    "text",
    [
        "lorem ipsum dolor " * 600,
        "x" * 10_000 + "?",
        '"' * 10_000,
        "- " * 5_000,
        '"a ' * 3_000,
        "東" * 10_000,
        "-a" * 5_000,
    ],
    ids=["words", "one word", "quotes", "dashes", "open quotes", "Chinese", "hyphens"],
)
def test_a_pasted_page_is_a_question_too(text: str) -> None:
    question = parse(text, typing=True)
    assert len(question.terms) <= 100
    assert len(question.words) <= 100


@given(st.text(st.sampled_from("\"-' a東é1_?\n") | st.characters(), max_size=40))
def test_nothing_is_an_error(text: str) -> None:
    question = parse(text, typing=True)
    assert question.text == text
    assert set(question.codes) <= set(question.terms)
    assert not [word for word in question.words if re.search(r"\s", word)]
    assert all(question.phrases)
    assert all(question.excluded)
