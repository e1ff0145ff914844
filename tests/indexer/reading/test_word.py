"""Word documents: everything that was written in them, where it was written."""

from __future__ import annotations

import pytest

from indexer.errors import UnreadableFile
from indexer.records import Content
from tests.indexer.reading.making import WORD, Read, make_docx, make_zip, outline, texts, word_paragraph

STYLES = (
    f'<w:styles xmlns:w="{WORD}">'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Kapitel"><w:name w:val="My chapter"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    "</w:styles>"
)


def story(kind: str, *paragraphs: str) -> str:
    """A header, the notes or the comments of a document."""
    return f'<w:{kind} xmlns:w="{WORD}">{"".join(map(word_paragraph, paragraphs))}</w:{kind}>'


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def test_headings_are_told_by_their_style_in_any_language(read: Read) -> None:
    body = (
        word_paragraph("One", "berschrift1")
        + word_paragraph("first")
        + word_paragraph("Two", "berschrift2")
        + word_paragraph("second")
        + word_paragraph("Three", "Kapitel")
    )
    assert outline(read("a.docx", make_docx(body, styles=STYLES), "word")) == [
        ("heading", "One", None, "One"),
        ("text", "One", None, "first"),
        ("heading", "One › Two", None, "Two"),
        ("text", "One › Two", None, "second"),
        ("heading", "Three", None, "Three"),
    ]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", ["a\tb\nc"]),
        ("<w:p><w:r><w:t>sp</w:t></w:r><w:r><w:t>lit</w:t></w:r></w:p>", ["split"]),
        ("<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
         ["new"]),
        ("<w:p><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>" + word_paragraph("moved"), ["moved"]),
        ("<w:p><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>shown</w:t></w:r></w:p>", ["shown"]),
        (f"<w:sdt><w:sdtContent>{word_paragraph('control')}</w:sdtContent></w:sdt>", ["control"]),
        (f"<w:p><w:r><w:txbxContent>{word_paragraph('box')}</w:txbxContent></w:r><w:r><w:t>around</w:t></w:r></w:p>",
         ["box", "around"]),
        (f"<w:p><w:AlternateContent><w:Choice>{word_paragraph('once')}</w:Choice><w:Fallback>{word_paragraph('once')}"
         "</w:Fallback></w:AlternateContent></w:p>", ["once"]),
        ('<w:p><w:drawing><w:docPr descr="A ram on a hill"/></w:drawing></w:p>', ["A ram on a hill"]),
        (table(("Name", "Wool"), ("Merino", "fine")), ["Name\tWool", "Merino\tfine"]),
        (table(("only one cell",)), ["only one cell"]),
        (table(("x" * 900, "y" * 900)), ["x" * 900, "y" * 900]),
    ],
    ids=["breaks", "runs", "tracked", "moved", "field", "control", "text box", "fallback", "picture", "table",
         "cell", "layout"],
)  # fmt: skip
def test_what_a_person_reads_is_read(read: Read, body: str, found: list[str]) -> None:
    assert texts(read("a.docx", make_docx(body))) == found


def test_stories_besides_the_body_are_notes(read: Read) -> None:
    content = make_docx(
        word_paragraph("body"),
        header=story("hdr", "Letterhead"),
        footer=story("ftr", "Letterhead", "Page"),
        footnotes=story("footnotes", "See below."),
        comments=story("comments", "Really?"),
    )
    document = read("a.docx", content)
    assert texts(document, "text") == ["body"]
    assert texts(document, "note") == ["Letterhead", "Page", "See below.", "Really?"]


def test_properties_and_authors_are_facts(read: Read) -> None:
    core = (
        '<c:coreProperties xmlns:c="c" xmlns:dc="dc"><dc:title>On Sheep</dc:title><dc:creator>Ada</dc:creator>'
        "</c:coreProperties>"
    )
    body = '<w:p><w:ins w:author="Grace"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'
    document = read("a.docx", make_docx(body, {"docProps/core.xml": core}))
    assert (document.title, document.facts) == ("On Sheep", {"Author": "Ada", "Revised by": "Grace"})


def test_embedded_files_are_read_as_members(read: Read) -> None:
    content = make_docx(word_paragraph("x"), aFChunk="<html><p>a chunk of a page</p></html>")
    found = [(block.text, block.at.member) for block in read("a.docx", content).blocks]
    assert found == [("x", None), ("a chunk of a page", "aFChunk.xml")]


@pytest.mark.parametrize(
    ("content", "state", "note"),
    [
        (make_docx(""), Content.no_text, "has no text"),
        (make_docx("<w:p><w:r><w:t>before the damage</w:t></w:r></w:p><w:p><w:r>"), Content.whole, None),
    ],
)
def test_empty_and_damaged_bodies(read: Read, content: bytes, state: Content, note: str | None) -> None:
    document = read("a.docx", content)
    assert (document.content, document.note) == (state, note)


def test_a_bomb_of_entities_does_no_harm(read: Read) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    body = f'<!DOCTYPE d [{bomb}]><w:document xmlns:w="{WORD}"><w:p><w:r><w:t>x &e9; y</w:t></w:r></w:p></w:document>'
    document = read("a.docx", make_docx("", {"word/document.xml": body}))
    assert sum(map(len, texts(document))) < 1_000_000


def test_a_file_without_a_directory_says_that_it_is_damaged(read: Read) -> None:
    content = make_docx(word_paragraph("words " * 500))
    with pytest.raises(UnreadableFile) as caught:
        read("a.docx", content[: len(content) // 2])
    assert caught.value.kind == "broken"


def test_a_zip_of_other_things_is_no_word_document(read: Read) -> None:
    read("a.zip", make_zip({"notes.txt": "hello"}), "zip")
