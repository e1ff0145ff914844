"""Which part of a passage a row shows; marks in the pictures: [lit]."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.snippet import snippet
from indexer.records import Span


def drawn(text: str, lights: tuple[Span, ...]) -> str:
    for light in sorted(lights, reverse=True, key=lambda light: light.start):
        text = f"{text[: light.start]}[{text[light.start : light.end]}]{text[light.end :]}"
    return text


def read(picture: str) -> tuple[str, tuple[Span, ...]]:
    text, lights = "", []
    for part in re.split(r"(\[[^]]*\])", picture):
        if part.startswith("["):
            lights.append(Span(len(text), len(text) + len(part) - 2))
        text += part.strip("[]")
    return text, tuple(lights)


@pytest.mark.parametrize(
    ("passage", "row"),
    [
        ("", ""),
        ("no light", "no light"),
        ("a [tap] drips", "a [tap] drips"),
        ("  two\n\n lines  of \t[tap] ", "two lines of [tap] "),
        ("lit [across\n  a] break", "lit [across a] break"),
        ("A short first sentence. The [tap] drips.", "A short first sentence. The [tap] drips."),
        (
            "A first sentence that is long enough to fill a whole row without telling anything. The [tap] drips.",
            "…The [tap] drips.",
        ),
        (
            "a sentence without any full stop that goes on and on and on and on before there comes a [tap] at last",
            "…on and on and on and on before there comes a [tap] at last",
        ),
    ],
)
def test_rows(passage: str, row: str) -> None:
    assert drawn(*snippet(*read(passage))) == row


def test_the_strongest_light_decides_where_a_row_begins() -> None:
    text = "a weak word here. " + "filler " * 20 + "the strong word."
    strong = text.index("strong")
    shown, lights = snippet(text, (Span(2, 6, 0.2), Span(strong, strong + 6, 1.0)))
    assert shown.endswith("the strong word.")
    assert [shown[light.start : light.end] for light in lights] == ["strong"]


@given(st.text(alphabet="ab .\n\t…é", max_size=300), st.data())
def test_what_is_lit_stays_lit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown, lights = snippet(text, (Span(start, end),), longest=10_000)
    lit = " ".join("".join(shown[light.start : light.end] for light in lights).split())
    assert lit == " ".join(text[start:end].split())
