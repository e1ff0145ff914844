"""Workbooks since 2007: cells, and what stands beside them."""

from __future__ import annotations

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, block_saying, make_pdf, texts
from tests.indexer.reading.packages_made import DRAWING, SPREADSHEET, make_xlsx, relations, shape

ROWS: list[list[str | float]] = [["Region", "Q3"], ["North", 41000], ["South", 12.5]]
SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels"


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a"])
def test_every_value_carries_its_heading_whatever_the_name(read: Read, name: str) -> None:
    heading, table = read(name, make_xlsx(ROWS), "sheets").blocks
    assert (heading.kind, heading.text, heading.at.sheet) == ("heading", "Sales", "Sales")
    assert table.text == "Region\tQ3\nRegion: North | Q3: 41000\nRegion: South | Q3: 12.5"
    assert (table.kind, table.at.sheet, table.at.cells) == ("table", "Sales", "A1:B3")


def test_comments_know_their_cell(read: Read) -> None:
    parts: dict[str, str | bytes] = {
        SHEET_RELATIONS: relations(r1=("comments", "../comments1.xml")),
        "xl/comments1.xml": f'<comments xmlns="{SPREADSHEET}"><commentList><comment ref="B2"><text><r><t>Odd</t></r>'
        "<r><t> sum</t></r></text></comment></commentList></comments>",
    }
    block = block_saying(read("a.xlsx", make_xlsx(ROWS, parts), "sheets"), "Odd sum")
    assert (block.kind, block.at.sheet, block.at.cells) == ("note", "Sales", "B2")


def test_text_boxes_and_charts_are_followed_from_the_sheet(read: Read) -> None:
    chart = (
        f'<c:chart xmlns:c="urn:c" xmlns:a="{DRAWING}"><c:title><a:t>Ducks by year</a:t></c:title>'
        "<c:strCache><c:v>Fresh water</c:v></c:strCache><c:numCache><c:v>120</c:v></c:numCache></c:chart>"
    )
    parts: dict[str, str | bytes] = {
        SHEET_RELATIONS: relations(r1=("drawing", "../drawings/d.xml")),
        "xl/drawings/d.xml": f'<x xmlns:a="{DRAWING}" xmlns:p="urn:p">{shape("In a box")}</x>',
        "xl/drawings/_rels/d.xml.rels": relations(r1=("chart", "../charts/c.xml")),
        "xl/charts/c.xml": chart,
    }
    document = read("a.xlsx", make_xlsx(ROWS, parts), "sheets")
    assert texts(document)[2:] == ["In a box", "Ducks by year", "Fresh water"]
    assert block_saying(document, "Ducks").at.sheet == "Sales"


def test_headers_lose_their_codes(read: Read) -> None:
    tail = '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Budget&amp;RPage &amp;P</oddHeader></headerFooter>'
    assert "Budget Page" in texts(read("a.xlsx", make_xlsx(ROWS, tail=tail), "sheets"))


def test_title_and_author_are_kept(read: Read) -> None:
    core = '<c xmlns:dc="urn:d"><dc:title>Plan</dc:title><dc:creator>Anna</dc:creator></c>'
    document = read("a.xlsx", make_xlsx(ROWS, {"docProps/core.xml": core}), "sheets")
    assert (document.title, document.facts) == ("Plan", {"Author": "Anna"})


def test_rows_beyond_the_limit_are_named(read: Read) -> None:
    document = read("a.xlsx", make_xlsx(ROWS), "sheets", rows=2)
    assert document.content is Content.partly
    assert document.note == "only rows 1-2 of 3 of the sheet “Sales” were read (setting reading.rows)"


def test_a_sheet_with_cells_at_both_ends_costs_no_memory(read: Read) -> None:
    strings = f'<sst xmlns="{SPREADSHEET}"><si><t>first</t></si><si><t>last</t></si></sst>'
    parts: dict[str, str | bytes] = {
        "xl/sharedStrings.xml": strings,
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SPREADSHEET}"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="s"><v>0</v></c></row>'
        '<row r="1048576"><c r="XFD1048576" t="s"><v>1</v></c></row></sheetData></worksheet>',
    }
    document = read("a.xlsx", make_xlsx(ROWS, parts), "sheets")
    assert document.content is Content.partly
    assert (document.blocks[1].text, document.blocks[1].at.cells) == ("Start\tfirst", "A1:B1")
    assert document.blocks[2].text == "last"


def test_a_workbook_that_the_library_refuses_is_read_without_it(read: Read) -> None:
    document = read("a.xlsx", make_xlsx(ROWS, {"xl/sharedStrings.xml": "<sst><si><t>un"}), "sheets")
    assert "Region: North | Q3: 41000" in texts(document)[1]
    assert document.content is Content.partly


def test_embedded_files_are_members(read: Read) -> None:
    document = read("a.xlsx", make_xlsx(ROWS, {"xl/embeddings/offer.pdf": make_pdf("Best price")}), "sheets")
    assert block_saying(document, "Best price").at.member == "offer.pdf"
