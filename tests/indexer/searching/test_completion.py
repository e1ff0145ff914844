"""What is offered while a qualifier is typed, from what there is in the library."""

from __future__ import annotations

from datetime import datetime

import pytest

from indexer.searching.completion import complete
from indexer.searching.filetable import Counts
from indexer.searching.qualifiers import Key

NOW = datetime(2026, 3, 18)
COUNTS = Counts(
    kinds={"pdf": 12, "picture": 40, "document": 3},
    suffixes={"pdf": 12, "png": 30, "docx": 3},
    folders={
        "/home/ann": 55, "/home/ann/work": 9, "/home/ann/Old Letters": 5, "/home/ann/a/tax": 2, "/home/ann/b/tax": 1,
    },
    languages={"en": 20, "de": 4},
    topics={"soil, seed": 7, "tax": 2},
    labels={"Later": 3},
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param(
            "kind:", ["kind:picture 40", "kind:pdf 12", "kind:document 3", "kind:word 3"], id="kinds there are"
        ),
        pytest.param("tide -kind:p", ["-kind:picture 40", "-kind:pdf 12"], id="negated"),
        pytest.param("kind:pdf,w", ["kind:pdf,word 3"], id="after a comma"),
        pytest.param("ext:.p", ["ext:png 30", "ext:pdf 12"], id="endings"),
        pytest.param("lang:ger", ["lang:de 4"], id="a language by its name"),
        pytest.param("in:WO", ["in:work 9"], id="a folder by its name"),
        pytest.param('in:"old', ['in:"Old Letters" 5'], id="in quotes"),
        pytest.param("in:tax", ["in:/home/ann/a/tax 2", "in:/home/ann/b/tax 1"], id="two of a name, by their paths"),
        pytest.param("in:/home/ann/w", ["in:/home/ann/work 9"], id="by its path"),
        pytest.param("on:y", ["on:yesterday"], id="a day"),
        pytest.param("after:last m", ['after:"last month"'], id="a date of two words"),
        pytest.param("size:>10m", ["size:>10mb"], id="a size"),
        pytest.param("name:x", [], id="what cannot be known"),
        pytest.param("topic:se", ['topic:"soil, seed" 7'], id="a topic by any of its words"),
        pytest.param("-label:", ["-label:Later 3"], id="a label"),
        pytest.param("ki", ["kind:"], id="a name of a qualifier"),
        pytest.param("tide -n", ["name:"], id="its first letter"),
        pytest.param("tide", [], id="a word"),
        pytest.param("tide ", [f"{key}:" for key in Key], id="nothing yet"),
        pytest.param("http:", [], id="another colon"),
    ],
)
def test_what_is_offered(typed: str, offered: list[str]) -> None:
    given = complete(typed, len(typed), COUNTS, NOW)
    assert [f"{c.text} {c.count}" if c.count else c.text for c in given.candidates] == offered


def test_the_piece_under_the_cursor_is_replaced() -> None:
    text = "tide kind:pxx harbour"
    given = complete(text, text.index("xx"), COUNTS, NOW)
    assert text[given.start : given.end] == "kind:pxx"
    assert complete(text, 2, COUNTS, NOW).candidates == ()


def test_a_date_says_which_days_it_is() -> None:
    assert complete("on:last w", 9, COUNTS, NOW).candidates[0].label == "9 Mar 2026 to 15 Mar 2026"
