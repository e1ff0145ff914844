from __future__ import annotations

import pytest

from desktop.preview.finding import Found, Wanted, find, find_in_qt, qt_offset
from indexer.records import Span
from tests.desktop.preview.drawing import drawn, wanted

LONG = "The washer of the kitchen mixer has perished and lets water past the seat of the valve when it is shut."


@pytest.mark.parametrize(
    ("text", "passage", "picture"),
    [
        ("fix the leaky tap today", "leaky [tap]", "fix the «leaky [tap]» today"),
        ("fix the leaky\n   tap today", "leaky [tap]", "fix the «leaky\n   [tap]» today"),
        ("fix a leaky tap. Today", "a leaky [tap].", "fix «a leaky [tap].» Today"),
        ("the infor-\nmation desk is open", "[information] desk", "the «[infor-\nmation] desk» is open"),
        ("**read** _the_ docs", "read the docs", "**«read** _the_ docs»"),
        ('they say "hello", twice', "say hello", 'they «say "hello",» twice'),
        ("これは日本語の文", "日本[語]の", "これは«日本[語]の»文"),
        ("fix the leaky tap", "not here", "fix the leaky tap"),
        ("", "tap", ""),
        ("fix the leaky tap", "", "fix the leaky tap"),
        ("fix the leaky tap...", "...", "fix the leaky tap..."),
    ],
)
def test_finds_a_passage_whatever_stands_between_its_letters(text: str, passage: str, picture: str) -> None:
    assert drawn(text, find(text, [wanted(passage)])) == picture


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (f"Head. {LONG[:59]}", LONG[:59]),
        (f"{LONG[:59]} 17 Foot", LONG[:59]),
        (f"{LONG[30:]} Foot.", LONG[30:]),
        (f"Head {LONG[30:]}", LONG[30:]),
        (LONG[:20], None),
    ],
)
def test_finds_as_much_of_a_passage_as_the_page_has(page: str, found: str | None) -> None:
    result = find(page, [Wanted(LONG)])
    assert (page[result.start : result.end] if result else None) == found


def test_a_light_beyond_the_page_or_over_other_letters_is_left_out() -> None:
    kept, cut = LONG.index("washer"), LONG.index("shut")
    passage = Wanted(LONG, (Span(kept, kept + 6), Span(cut, cut + 4)))
    found = find(LONG[:60], [passage])
    assert found is not None
    assert found.lights == (Span(kept, kept + 6),)


def test_takes_the_first_of_several_that_is_there() -> None:
    assert find("one two three", [Wanted("four"), Wanted("three"), Wanted("one")]) == Found(8, 13)


@pytest.mark.parametrize(
    ("text", "index", "offset"), [("abc", 2, 2), ("日本語", 2, 2), ("a🌀b", 1, 1), ("a🌀b", 2, 3), ("🌀🌀🌀", 3, 6)]
)
def test_qt_counts_some_characters_twice(text: str, index: int, offset: int) -> None:
    assert qt_offset(text, index) == offset


def test_places_for_qt_count_as_qt_does() -> None:
    assert find_in_qt("🌀 a leaky tap", [wanted("leaky [tap]")]) == Found(5, 14, (Span(11, 14),))


@pytest.mark.parametrize("lit", [0, 7_000, 30_000])
def test_of_an_endless_passage_what_is_around_its_light_is_found(lit: int) -> None:
    text = " ".join(f"word{n}" for n in range(40_000))
    at = text.index(f"word{lit} ")
    light = Span(at, at + len(f"word{lit}"))
    found = find(text, [Wanted(text, (light,), (Span(len(text) - 5, len(text)),))])
    assert found is not None
    assert found.lights == (light,)
    assert found.alike == ()
    assert found.start <= at < found.end <= found.start + 20_000
