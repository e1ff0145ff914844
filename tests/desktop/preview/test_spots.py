"""Where a person stops in a file."""

from __future__ import annotations

import pytest

from desktop.preview.spots import spots
from indexer.records import Block, Hit, Lane, Locator, PassageHit, Preview, PreviewKind, Span


def passage(marked: str, number: int = 0, strengths: tuple[float, ...] = ()) -> PassageHit:
    """A passage whose lights stand in brackets."""
    text, lights = "", []
    for n, part in enumerate(marked.replace("]", "[").split("[")):
        if n % 2:
            strength = strengths[n // 2] if strengths else 1.0
            lights.append(Span(len(text), len(text) + len(part), strength))
        text += part
    return PassageHit(number, text, Locator(page=number + 1), 0, len(text), 1.0, (Lane.words,), tuple(lights))


@pytest.mark.parametrize(
    ("passages", "texts", "target", "found"),
    [
        ([passage("a [tap] drips")], ["a tap drips", "TAPS", "no", "the Tap."], 0, {0: [], 3: ["Tap"]}),
        ([passage("a tap drips")], ["a tap drips", "tap", "no"], 0, {0: []}),
        ([passage("near in meaning", 1)], ["no", "near in meaning", "no"], None, {1: []}),
        (
            [passage("[the] [tap]", strengths=(0.4, 1.0))],
            ["the tap", "the", "tap"],
            None,
            {0: ["the", "tap"], 2: ["tap"]},
        ),
        ([passage("[水龙头]漏水")], ["x", "修理水龙头吧"], None, {1: ["水龙头"]}),
        ([], ["a", "b"], None, {}),
    ],
)
def test_stops_at_passages_and_at_their_strong_words(
    passages: list[PassageHit], texts: list[str], target: int | None, found: dict[int, list[str]]
) -> None:
    hit = Hit(1, "/a.pdf", "a.pdf", "/", "pdf", 1, 0.0, 1.0, tuple(passages))
    blocks = tuple(Block(text, at=Locator(page=n + 1)) for n, text in enumerate(texts))
    stops = spots(hit, Preview("/a.pdf", PreviewKind.pdf, blocks=blocks, target=target))
    assert {spot.block: [texts[spot.block][s.start : s.end] for s in spot.lights] for spot in stops} == found
    assert [spot.page for spot in stops] == [block + 1 for block in found]
