"""Rows of cells as text: every value with its heading."""

from __future__ import annotations

import datetime

import pytest

from indexer.reading.tables import Row, cell_text, column_letters, is_number, table_blocks
from indexer.records import Locator


def said(drawing: str, **options: object) -> list[str]:
    """The blocks of a table drawn with bars; an empty line is a gap between rows."""
    rows = [
        Row(number, [cell.strip() for cell in line.split("|")])
        for number, line in enumerate(drawing.strip("\n").split("\n"))
    ]
    blocks = table_blocks(rows, lambda extent: Locator(cells=extent.cells()), **options)  # type: ignore[arg-type]
    return [f"{block.at.cells} {block.text}" for block in blocks]


@pytest.mark.parametrize(
    ("drawing", "blocks"),
    [
        ("Region|Q3\nNorth|41000", ["A1:B2 Region\tQ3\nRegion: North | Q3: 41000"]),
        ("Team|City|Cups\nBlues|STL|none", ["A1:C2 Team\tCity\tCups\nTeam: Blues | City: STL | Cups: none"]),
        (
            "A list of ducks\nYear|Ducks\n2019|120",
            ["A1:A1 A list of ducks", "A2:B3 Year\tDucks\nYear: 2019 | Ducks: 120"],
        ),
        ("Name:|Anna\nTown:|Ulm", ["A1:B2 Name:\tAnna\nTown:\tUlm"]),
        ("1|2\n3|4", ["A1:B2 1\t2\n3\t4"]),
        ("Region|Q3\nNorth||\n|7", ["A1:B3 Region\tQ3\nNorth\n7"]),
        ("a|b|c\n1|2|3\n\nd|e|f\n4|5|6", ["A1:C2 a\tb\tc\na: 1 | b: 2 | c: 3", "A4:C5 d\te\tf\nd: 4 | e: 5 | f: 6"]),
        ("", []),
    ],
)
def test_headings_are_found_and_repeated(drawing: str, blocks: list[str]) -> None:
    assert said(drawing) == blocks


def test_known_headings_are_not_searched_for() -> None:
    assert said("Anna|Ulm\nBen|7", headings=("Name", "Town")) == ["A1:B2 Name: Anna | Town: Ulm\nName: Ben | Town: 7"]


def test_columns_count_from_where_the_cells_begin() -> None:
    assert said("a|b", column=2) == ["C1:D1 a\tb"]


def test_long_tables_become_several_blocks_that_keep_the_headings() -> None:
    blocks = said("Word|Count|Note\n" + "\n".join(f"{'x' * 200}|{number}|n" for number in range(12)))
    assert len(blocks) == 3
    assert all("Word: xxx" in block and "Count: " in block for block in blocks)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (41000.0, "41000"),
        (0.1, "0.1"),
        (True, "TRUE"),
        (None, ""),
        (" a \n b ", "a b"),
        (datetime.datetime(2024, 1, 2), "2024-01-02"),
        (datetime.datetime(2024, 1, 2, 3, 4, 5), "2024-01-02 03:04:05"),
    ],
)
def test_values_are_written_as_people_write_them(value: object, text: str) -> None:
    assert cell_text(value) == text


@pytest.mark.parametrize(
    ("cell", "answer"), [("1 234,50", True), ("2024-01-02", True), ("(3 %)", True), ("Q3", False), ("-", False)]
)
def test_figures_are_told_from_words(cell: str, answer: bool) -> None:
    assert is_number(cell) is answer


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_letters(column: int, letters: str) -> None:
    assert column_letters(column) == letters
