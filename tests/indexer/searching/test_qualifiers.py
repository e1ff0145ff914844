"""Qualifiers in questions: what is a filter, what is only text, and what the chips say."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.reading import registry
from indexer.searching import kinds
from indexer.searching.qualifiers import ALIASES
from indexer.searching.question import parse

NOW = datetime(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "plain", "chips"),
    [
        pytest.param("kind:pdf tide", "tide", ["PDF"], id="a kind"),
        pytest.param("tide -kind:pdf", "tide", ["not PDF"], id="not a kind"),
        pytest.param("KIND:Spreadsheets", "", ["sheet"], id="an everyday name in the plural"),
        pytest.param("kind:pdf,word", "", ["PDF or Word"], id="alternatives"),
        pytest.param("type:image", "", ["picture"], id="another name of the qualifier"),
        pytest.param("kind:bilder", "", ["picture"], id="a German name"),
        pytest.param("ext:.PDF,tar.gz", "", [".pdf or .tar.gz"], id="endings"),
        pytest.param('in:"My Documents" tide', "tide", ["in My Documents"], id="a folder in quotes"),
        pytest.param("in:~/work -in:old", "", ["in ~/work", "not in old"], id="two folders"),
        pytest.param("name:report", "", ["name has report"], id="a part of a name"),
        pytest.param("before:2024 tide", "tide", ["before 1 Jan 2024"], id="before"),
        pytest.param("after:last week tide", "tide", ["since 9 Mar 2026"], id="a date of two words"),
        pytest.param('on:"march 2024"', "", ["March 2024"], id="a quoted date"),
        pytest.param("after:march 2024 tide", "tide", ["since 1 Mar 2024"], id="a month with its year"),
        pytest.param("on:yesterday may report", "may report", ["17 Mar 2026"], id="a word that could be a month"),
        pytest.param("size:>10mb", "", ["larger than 10 MB"], id="larger"),
        pytest.param("size:> 1,5 GB tide", "tide", ["larger than 1,5 GB"], id="with blanks"),
        pytest.param("size:<=500", "", ["at most 500 bytes"], id="bytes"),
        pytest.param("size:1mb..5mb", "", ["1mb..5mb"], id="from, to"),
        pytest.param(
            'label:"Old letters" -label:taxes', "", ["labelled Old letters", "not labelled taxes"], id="labels"
        ),
        pytest.param("lang:de,French", "", ["German or French"], id="languages"),
        pytest.param('topic:"soil, seed" tide', "tide", ["topic soil, seed"], id="a topic, whose name has commas"),
        pytest.param(
            '~"a car" jaguar -~"an animal"', "jaguar", ["more of “a car”", "less of “an animal”"], id="meaning"
        ),
        pytest.param('"kind:pdf"', "kind:pdf", [], id="quoted, it is text"),
        pytest.param("http://a.b/c 12:30 title:x mankind:y", "http://a.b/c 12:30 title:x mankind:y", [], id="colons"),
        pytest.param("~2 ~/notes", "~2 ~/notes", [], id="tildes"),
        pytest.param('in:"My Doc', "", ["in My Doc"], id="an open quote reaches to the end"),
    ],
)
def test_what_is_a_filter(text: str, plain: str, chips: list[str]) -> None:
    question = parse(text, now=NOW)
    assert (question.plain, [one.label for one in question.filters], question.notes) == (plain, chips, ())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("kind:unicorn", "there is no kind “unicorn”"),
        ("kind:", "it needs a value, such as kind:pdf"),
        ("ext:*", "no * or ?"),
        ("in:./", None),
        ("in:/", None),
        ('in:" "', "it needs a value"),
        ("before:soon", "“soon” is no date"),
        ("on:2024-13-45", "is no date"),
        ("size:big", "“big” is no size"),
        ("size:10mb", "is no size"),
        ("lang:klingon", "there is no language “klingon”"),
    ],
)
def test_what_is_malformed_is_text_and_says_so(text: str, reason: str | None) -> None:
    question = parse(f"{text} tide", now=NOW)
    assert "tide" in question.plain
    assert bool(question.filters) is (reason is None)
    if reason:
        assert question.plain.replace('"', "").split()[0].startswith(text.partition(":")[0])
        assert reason in question.notes[0]


def test_while_it_is_typed_a_qualifier_is_not_looked_for() -> None:
    question = parse("tide kind:pd", typing=True, now=NOW)
    assert (question.plain, question.prefix, question.conditions) == ("tide", None, ())
    assert question.notes[0].startswith("“kind:pd” filters nothing yet")
    assert parse("tide kind:pd ", typing=True, now=NOW).plain == "tide kind:pd"


def test_spans_lead_back_to_what_was_typed() -> None:
    text = 'big -kind:pdf after:last week  in:"a b" -~"c d"'
    filters = parse(text, now=NOW).filters
    assert [text[f.start : f.end] for f in filters] == ["-kind:pdf", "after:last week", 'in:"a b"', '-~"c d"']
    assert [f.negated for f in filters] == [True, False, False, True]


def test_literally_everything_is_text() -> None:
    question = parse('-kind:pdf "x', literal=True)
    assert (question.conditions, question.excluded, question.more) == ((), (), ())
    assert question.phrases == (("kind", "pdf", "x"),)
    assert question.words == ('-kind:pdf "x',)


def test_every_kind_of_the_library_has_a_name() -> None:
    reached = {kind for name in kinds.names() for known in [kinds.kind(name)] if known for kind in known.kinds}
    assert reached == set(registry.kinds())


def test_a_text_full_of_qualifiers_is_understood_in_part() -> None:
    question = parse("kind:pdf " * 200)
    assert len(question.filters) == 50


@given(
    st.lists(
        st.sampled_from(
            [*(f"{key}:" for key in ALIASES), '"', "-", "~", " ", ",", ">", "10mb", "last week", "pdf", "é"]
        )
        | st.text(max_size=3),
        max_size=12,
    ),
    st.booleans(),
)
def test_nothing_is_an_error(parts: list[str], typing: bool) -> None:
    text = "".join(parts)
    question = parse(text, typing=typing, now=NOW)
    assert question.text == text
    spans = [(f.start, f.end) for f in question.filters] + [(s.start, s.end) for s in question.suggestions]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in zip(sorted(spans), sorted(spans)[1:], strict=False))
    assert len(question.conditions) == sum(f.key != "meaning" for f in question.filters)
