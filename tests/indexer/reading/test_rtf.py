"""Rich Text Format."""

from __future__ import annotations

import pytest

from tests.indexer.reading.making import Read, texts


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (r"one\par two\par", ["one", "two"]),
        (r"caf\'e9 \u252?b", ["café üb"]),
        (r"{\header top\par}body{\footer end\par}\par", ["top", "body", "end"]),
        (r"said{\footnote so he said} twice\par", ["said", "so he said twice"]),
        (r"\trowd a\cell b\cell\row after\par", ["a\tb", "after"]),
        (r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt in a box\par}}}\par", ["in a box"]),
        (r"{\pict\pngblip " + "89504e47" * 100 + r"}text\par", ["text"]),
        (r"\u-10179?\u-8704?\par", ["😀"]),
        (r"unfinished {\b bold", ["unfinished bold"]),
    ],
)
def test_everything_that_was_written_is_read(read: Read, body: str, found: list[str]) -> None:
    assert texts(read("a.doc", rf"{{\rtf1\ansi\ansicpg1252\uc1 {body}}}", "rtf")) == found


def test_table_rows_are_tables(read: Read) -> None:
    (row,) = read("a.rtf", r"{\rtf1 \trowd a\cell b\cell\row}").blocks
    assert row.kind == "table"


def test_properties_are_facts(read: Read) -> None:
    document = read("a.rtf", r"{\rtf1\ansi\ansicpg1251{\info{\title \'cc\'e8\'f0}{\author Anna}}text}")
    assert (document.title, document.facts) == ("Мир", {"Author": "Anna"})
