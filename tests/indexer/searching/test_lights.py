"""What is lit in a passage: pictures with the lit characters in brackets, and that no occurrence is overlooked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.analysis import Term, indexed, terms
from indexer.searching.lights import Wanted, coverage, matched, spans


def lit(text: str, wanted: str, prefix: str | None = None) -> str:
    found = list(matched(text, Wanted(indexed(wanted).split(), prefix)))
    for span in reversed(spans(found, {})):
        text = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    ("wanted", "picture"),
    [
        pytest.param("tide", "The [tide] is high.", id="a word"),
        pytest.param("tides", "[Tide] and [TIDES], [tidings]", id="its forms"),
        pytest.param("ide", "The tide is high.", id="not a part of a word"),
        pytest.param("happy", "[happiness] is [happy]", id="a stem that differs from its word"),
        pytest.param("die", "He was [dying] to [die]", id="and one that differs more"),
        pytest.param("the sea", "[The] moon and [the] [sea]", id="several words"),
        pytest.param("email", "an [e-mail] or [email]", id="a compound by its whole"),
        pytest.param("mail", "an e-[mail]", id="and by its part"),
        pytest.param("request", "parse_[request](Http[Request] r)", id="parts of identifiers"),
        pytest.param("2024", "on [2024]-01-15, v[2024], 12024", id="parts of numbers"),
        pytest.param("1.0.21", "version [1.0.21]", id="a version"),
        pytest.param("john", "[John's] and [John’s] hat", id="possessives"),
        pytest.param("avion", "l’[avion]", id="elision"),
        pytest.param("cafe", "the [Café] and the [Cafe\u0301]", id="accents"),
        pytest.param("tide", "“[tide]” – «[tide]»…[tide]", id="typographic signs"),
        pytest.param("東京", "私は[東京]都に", id="Japanese"),
        pytest.param("東京都", "私は[東京][都]に", id="overlapping pairs"),
        pytest.param("c++ (.*)", "a(.*) and [c]++", id="signs of regular expressions"),
        pytest.param(
            "tide", "\u0130\u0130 the [TIDE]\u1680a [tide]", id="letters that grow when they are small, and rare spaces"
        ),
        pytest.param("kelvin", "0 [\u212aelvin], [Kelvin]", id="a sign whose small letter is a plain one"),
        pytest.param("👍", "fine 👍", id="pictograph"),
        pytest.param("", "nothing", id="nothing"),
    ],
)
def test_what_is_lit(wanted: str, picture: str) -> None:
    plain = picture.replace("[", "").replace("]", "")
    expected = picture.replace("[東京][都]", "[東京]都")
    assert lit(plain, wanted) == expected


@pytest.mark.parametrize(
    ("prefix", "picture"),
    [
        ("invo", "The [invoice] [involves] in-[voices]"),
        ("ti", "[tide] [Tidings] sea"),
        ("caf", "[Café]"),
        ("zeb", "no such animal"),
    ],
)
def test_words_that_begin_like_the_one_being_typed(prefix: str, picture: str) -> None:
    plain = picture.replace("[", "").replace("]", "")
    assert lit(plain, "", prefix) == picture.replace("in-[voices]", "[in-voices]")


WORDS = st.sampled_from(
    """tide tides e-mail email mail fooBar foo_bar bar Bar's l'avion 2024 v2 1.0 Café naïve dying die happy happiness
    skies organization organ operating abilities nobility flies 東京都 k s ſ K""".split()
)
TEXTS = st.lists(WORDS | st.sampled_from([" ", " ", ", ", "\n", "-", "’", "(", "…"])).map("".join)


@given(TEXTS, WORDS)
def test_nothing_is_overlooked(text: str, word: str) -> None:
    """The places are those of a full analysis, which would be too slow for an answer."""
    wanted = frozenset(indexed(word).split())
    assert list(matched(text, Wanted(wanted))) == [term for term in terms(text) if term.term in wanted]


@pytest.mark.parametrize(
    ("weights", "strengths"),
    [
        ({}, [0.4, 0.4]),
        ({"moon": 2.0, "sea": 2.0}, [1.0, 1.0]),
        ({"moon": 4.0, "sea": 2.0}, [1.0, 0.7]),
        ({"moon": 4.0}, [1.0, 0.4]),
        ({"moon": 0.0, "sea": 0.0}, [0.4, 0.4]),
    ],
)
def test_a_rarer_word_shines_stronger(weights: dict[str, float], strengths: list[float]) -> None:
    found = list(matched("moon and sea", Wanted(["moon", "sea"])))
    assert [span.strength for span in spans(found, weights)] == strengths


@pytest.mark.parametrize(
    ("found", "picture"),
    [
        ([(0, 5), (3, 8)], [(0, 5)]),
        ([(3, 8), (0, 5)], [(0, 5)]),
        ([(0, 3), (0, 5)], [(0, 5)]),
        ([(0, 5), (5, 8)], [(0, 5), (5, 8)]),
        ([], []),
    ],
)
def test_lights_do_not_overlap(found: list[tuple[int, int]], picture: list[tuple[int, int]]) -> None:
    lights = spans([Term("x", start, end) for start, end in found], {})
    assert [(light.start, light.end) for light in lights] == picture


@pytest.mark.parametrize(
    ("found", "weights", "share"),
    [
        ("", {"a": 1.0}, 0.0),
        ("a", {"a": 1.0}, 1.0),
        ("a", {"a": 1.0, "b": 3.0}, 0.25),
        ("b b b", {"a": 1.0, "b": 3.0}, 0.75),
        ("a b c", {"a": 1.0, "b": 3.0}, 1.0),
        ("a", {}, 0.0),
    ],
)
def test_coverage(found: str, weights: dict[str, float], share: float) -> None:
    assert coverage([Term(word, 0, 1) for word in found.split()], weights) == share
