"""OpenDocument files, zipped and flat."""

from __future__ import annotations

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, block_saying, texts
from tests.indexer.reading.packages_made import make_open, open_xml


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "<text:p>one<text:s text:c='2'/>two<text:tab/>three<text:line-break/>four</text:p>",
            ["one  two\tthree\nfour"],
        ),
        ("<text:p>a <text:span>b</text:span> c</text:p>", ["a b c"]),
        (
            "<text:p>said<office:annotation><text:p>doubted</text:p></office:annotation> so</text:p>",
            ["doubted", "said so"],
        ),
        (
            "<text:p>see<text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note></text:p>",
            ["foot", "see"],
        ),
        ("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>here</text:p>", ["here"]),
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>"
            "<text:p>b</text:p></table:table-cell></table:table-row></table:table>",
            ["a\tb"],
        ),
        ("<text:p>x<draw:frame><office:binary-data>QUJD</office:binary-data></draw:frame>y</text:p>", ["xy"]),
    ],
)
def test_text_is_read_with_what_stands_beside_it(read: Read, body: str, found: list[str]) -> None:
    assert texts(read("a.odt", make_open("text", body), "opendocument-document")) == found


def test_headings_have_levels(read: Read) -> None:
    (block,) = read("a.odt", make_open("text", "<text:h text:outline-level='3'>Part</text:h>")).blocks
    assert (block.kind, block.level, block.text) == ("heading", 3, "Part")


def test_headers_and_footers_come_from_the_styles_once(read: Read) -> None:
    header = "<style:header><text:p>Letterhead</text:p></style:header>"
    styles = open_xml("document-styles", f"<style:master-page>{header}</style:master-page>" * 2)
    document = read("a.odt", make_open("text", "<text:p>body</text:p>", {"styles.xml": styles}))
    assert texts(document) == ["body", "Letterhead"]


def test_properties_are_facts(read: Read) -> None:
    meta = "<dc:title>Plan</dc:title><dc:creator>Anna</dc:creator>"
    meta += "<meta:keyword>a</meta:keyword><meta:keyword>b</meta:keyword>"
    parts: dict[str, str | bytes] = {"meta.xml": open_xml("document-meta", f"<office:meta>{meta}</office:meta>")}
    document = read("a.odt", make_open("text", "", parts))
    assert (document.title, document.facts) == ("Plan", {"Last author": "Anna", "Keywords": "a, b"})


def cells(*values: str, row: str = "", cell: str = "") -> str:
    inner = "".join(f"<table:table-cell {cell}><text:p>{value}</text:p></table:table-cell>" for value in values)
    return f"<table:table-row {row}>{inner}</table:table-row>"


def test_a_sheet_is_read_row_by_row_and_empty_stretches_cost_nothing(read: Read) -> None:
    gap = "<table:table-cell table:number-columns-repeated='16384'/>"
    gap = f"<table:table-row table:number-rows-repeated='1048000'>{gap}</table:table-row>"
    body = (
        f"<table:table table:name='Sales'>{cells('Region', 'Q3')}{cells('North', '7')}{gap}{cells('far')}</table:table>"
    )
    document = read("a.ods", make_open("spreadsheet", body), "opendocument-sheet")
    assert texts(document) == ["Sales", "Region\tQ3\nRegion: North | Q3: 7", "far"]
    assert [block.at.cells for block in document.blocks] == [None, "A1:B2", "A1048003:A1048003"]


def test_slides_are_counted_and_have_notes(read: Read) -> None:
    page = (
        "<draw:page><draw:frame presentation:class='title'><text:p>Title</text:p></draw:frame>"
        "<presentation:notes><text:p>say this</text:p></presentation:notes></draw:page>"
    )
    document = read("a.odp", make_open("presentation", page * 2), "opendocument-slides")
    assert [(block.kind.value, block.at.slide, block.text) for block in document.blocks] == [
        ("heading", 1, "Title"),
        ("note", 1, "say this"),
        ("heading", 2, "Title"),
        ("note", 2, "say this"),
    ]


def test_macros_are_code(read: Read) -> None:
    module = "<script:module xmlns:script='urn:s'>Sub Main\nEnd Sub</script:module>"
    block = block_saying(read("a.odt", make_open("text", "", {"Basic/Standard/Tools.xml": module})), "Sub Main")
    assert (block.kind, block.at.section) == ("code", "Tools")


def test_a_flat_file_is_read_like_a_zipped_one(read: Read) -> None:
    body = "<office:body><office:text><text:p>flat</text:p></office:text></office:body>"
    markup = open_xml("document", body).replace(
        "<office:document ", "<office:document office:mimetype='application/vnd.oasis.opendocument.text' ", 1
    )
    assert texts(read("a.xml", f"<?xml version='1.0'?>{markup}", "opendocument-document")) == ["flat"]


def test_an_encrypted_file_is_locked(read: Read) -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    document = read("a.odt", make_open("text", "", {"META-INF/manifest.xml": manifest}))
    assert (document.content, document.note) == (Content.locked, "is protected by a password")
