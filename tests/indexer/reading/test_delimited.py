"""Tables in text files: the dialect is found, every value carries its heading."""

from __future__ import annotations

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, texts

SAID = "Region\tQ3\nRegion: North | Q3: 41 000\nRegion: South | Q3: 7"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "Region,Q3\nNorth,41 000\nSouth,7\n"),
        ("a.csv", "Region;Q3\nNorth;41 000\nSouth;7\n"),
        ("a.tsv", "Region\tQ3\nNorth\t41 000\nSouth\t7\n"),
        ("a.csv", "Region|Q3\r\nNorth|41 000\r\nSouth|7\r\n"),
        ("a.csv", '"Region","Q3"\n"North","41 000"\n"South",7'),
        ("a.csv", b"\xff\xfe" + "Region,Q3\nNorth,41 000\nSouth,7\n".encode("utf-16-le")),
    ],
)
def test_the_dialect_is_found(read: Read, name: str, content: str | bytes) -> None:
    assert texts(read(name, content, "delimited"))[0] == SAID


def test_a_block_knows_its_line_and_the_lines_stay_as_they_are_written(read: Read) -> None:
    table, verbatim = read("a.csv", "a,b,c\n1,2,3\n", "delimited").blocks
    assert (table.kind, table.at.line) == ("table", 1)
    assert (verbatim.kind, verbatim.text) == ("code", "a,b,c\n1,2,3")


def test_a_delimiter_inside_quotes_divides_nothing(read: Read) -> None:
    assert texts(read("a.csv", 'Name,Size,Town\n"Doe, John",1,"New\nYork"\n'))[0].endswith(
        "Name: Doe, John | Size: 1 | Town: New York"
    )


def test_rows_beyond_the_limit_are_named(read: Read) -> None:
    document = read("a.csv", "a,b\n" * 9, rows=4)
    assert (document.content, document.note) == (
        Content.partly,
        "only the first 4 rows were read (setting reading.rows)",
    )


def test_a_cell_without_end_ends_the_table_only(read: Read) -> None:
    document = read("a.csv", 'a,b,c\n1,2,3\n"' + "x" * 200_000, "delimited")
    assert texts(document)[0].startswith("a\tb\tc\na: 1 | b: 2 | c: 3")
