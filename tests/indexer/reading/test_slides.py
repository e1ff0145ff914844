"""Presentations and drawings since 2007."""

from __future__ import annotations

from tests.indexer.reading.making import Read, texts
from tests.indexer.reading.packages_made import DRAWING, PRESENTATION, make_package, make_pptx, relations, shape, slide


def found(read: Read, order: list[str], parts: dict[str, str | bytes]) -> list[tuple[str, int | None, str]]:
    document = read("a.pptx", make_pptx(order, parts), "slides")
    return [(block.kind.value, block.at.slide, block.text) for block in document.blocks]


def test_slides_come_in_the_order_of_the_show_and_not_of_their_names(read: Read) -> None:
    parts: dict[str, str | bytes] = {
        "ppt/slides/slide1.xml": slide(shape("second")),
        "ppt/slides/slide2.xml": slide(shape("Welcome", placeholder="ctrTitle"), shape("first")),
    }
    assert found(read, ["slide2.xml", "slide1.xml"], parts) == [
        ("heading", 1, "Welcome"),
        ("text", 1, "first"),
        ("text", 2, "second"),
    ]


def test_notes_comments_charts_and_diagrams_belong_to_their_slide(read: Read) -> None:
    parts: dict[str, str | bytes] = {
        "ppt/slides/s.xml": slide(shape("seen")),
        "ppt/slides/_rels/s.xml.rels": relations(
            r1=("notesSlide", "../notes.xml"),
            r2=("comments", "../remarks.xml"),
            r3=("diagramData", "../data.xml"),
        ),
        "ppt/notes.xml": slide(shape("say this"), shape("1")),
        "ppt/remarks.xml": f'<p:cmLst xmlns:p="{PRESENTATION}"><p:cm><p:text>really?</p:text></p:cm></p:cmLst>',
        "ppt/data.xml": f'<d xmlns:a="{DRAWING}" xmlns:p="urn:p">{shape("President")}</d>',
    }
    assert found(read, ["s.xml"], parts) == [
        ("text", 1, "seen"),
        ("text", 1, "President"),
        ("note", 1, "say this"),
        ("note", 1, "really?"),
    ]


def test_tables_are_rows(read: Read) -> None:
    cell = "<a:tc><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>"
    table = f"<a:tbl><a:tr>{cell.format('a')}{cell.format('b')}</a:tr></a:tbl>"
    assert found(read, ["s.xml"], {"ppt/slides/s.xml": slide(table)}) == [("table", 1, "a\tb")]


def test_what_a_master_says_is_kept_and_its_prompts_are_not(read: Read) -> None:
    master = slide(shape("Click to edit Master title style"), shape("Confidential"))
    parts: dict[str, str | bytes] = {"ppt/slides/s.xml": slide(), "ppt/slideMasters/m1.xml": master}
    assert found(read, ["s.xml"], parts) == [("note", None, "Confidential")]


def test_a_drawing_is_read_page_by_page(read: Read) -> None:
    page = "<PageContents><Shape><Text><cp/>Submit {}</Text></Shape></PageContents>"
    parts: dict[str, str | bytes] = {f"visio/pages/page{number}.xml": page.format(number) for number in (1, 10, 2)}
    document = read("a.vsdx", make_package("visio/document.xml", parts), "drawings")
    assert texts(document) == ["Submit 1", "Submit 2", "Submit 10"]
    assert [block.at.page for block in document.blocks] == [1, 2, 3]
