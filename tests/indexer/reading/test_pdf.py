"""PDF: text by page, headings from the outline, notes, fields, attachments, and pages that only OCR can read."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdf
import pytest
from pypdf.annotations import Text
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from indexer.errors import UnreadableFile
from indexer.reading.pdftext import cleaned, is_noise, page_paragraphs
from indexer.records import Content
from tests.indexer.reading.making import Read, make_pdf, texts


def changed(content: bytes, change: Callable[[pypdf.PdfWriter], object]) -> bytes:
    """The PDF after a change by pypdf's writer."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    change(writer)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_each_page_is_read_under_its_heading(read: Read) -> None:
    def change(writer: pypdf.PdfWriter) -> None:
        chapter = writer.add_outline_item(title="Chapter", page_number=1)
        writer.add_outline_item(title="Part", page_number=2, parent=chapter)
        writer.add_metadata({"/Title": "On Sheep", "/Author": "Ada"})

    document = read("a.pdf", changed(make_pdf("Cover", "First", "Second", "Third"), change), "pdf")
    assert [(block.text, block.at.page, block.at.section) for block in document.blocks] == [
        ("Cover", 1, None),
        ("First", 2, "Chapter"),
        ("Second", 3, "Chapter › Part"),
        ("Third", 4, "Chapter › Part"),
    ]
    assert (document.title, document.facts["Author"], document.pages) == ("On Sheep", "Ada", 4)
    assert (document.content, document.note) == (Content.whole, None)


@pytest.mark.parametrize("title", ["untitled", "Microsoft Word - letter.doc", "scan.pdf", "Document1"])
def test_a_title_that_a_program_made_up_is_none(read: Read, title: str) -> None:
    content = changed(make_pdf("x"), lambda writer: writer.add_metadata({"/Title": title}))
    assert read("a.pdf", content).title is None


def test_notes_and_fields_are_read(read: Read) -> None:
    def change(writer: pypdf.PdfWriter) -> None:
        writer.add_annotation(0, Text(rect=(0, 0, 9, 9), text="Is this true?"))
        field = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/FT"): NameObject("/Tx"),
                NameObject("/T"): TextStringObject("Name"),
                NameObject("/V"): TextStringObject("Jürgen"),
                NameObject("/Rect"): pypdf.generic.RectangleObject((0, 0, 9, 9)),
            }
        )
        annotations = writer.pages[0]["/Annots"]
        assert isinstance(annotations, ArrayObject)
        annotations.append(field)

    document = read("a.pdf", changed(make_pdf("x"), change))
    assert [(block.kind.value, block.text, block.at.page) for block in document.blocks[1:]] == [
        ("note", "Is this true?", 1),
        ("text", "Name: Jürgen", 1),
    ]


def test_attachments_are_read_as_members(read: Read) -> None:
    content = changed(make_pdf("x"), lambda writer: writer.add_attachment("list.txt", b"eggs and milk"))
    document = read("a.pdf", content)
    assert [(block.text, block.at.member) for block in document.blocks] == [("x", None), ("eggs and milk", "list.txt")]
    assert document.facts["Attachments"] == "list.txt"


@pytest.mark.parametrize(
    ("pages", "content", "note"),
    [
        (("(picture)",), Content.no_text, "page 1 has no text layer"),
        (("text", "(picture)", "(picture)", "", "(picture)"), Content.partly, "pages 2-3, 5 have no text layer"),
        (("",), Content.no_text, "has no text"),
    ],
)
def test_scanned_pages_are_named(read: Read, pages: tuple[str, ...], content: Content, note: str) -> None:
    document = read("a.pdf", make_pdf(*pages), ocr=False)
    assert (document.content, document.note) == (content, note)
    assert document.unrecognised == pages.count("(picture)")


def test_of_a_long_document_the_first_pages_are_read(read: Read) -> None:
    document = read("a.pdf", make_pdf("one", "two", "three"), pages=2)
    assert texts(document) == ["one", "two"]
    assert document.content is Content.partly
    assert document.note == "pages 1-2 of 3 are searchable (setting reading.pages)"


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256-R5", "AES-256"])
@pytest.mark.parametrize("password", ["", "secret"])
def test_encrypted_documents(read: Read, algorithm: str, password: str) -> None:
    content = changed(make_pdf("hidden"), lambda writer: writer.encrypt(password, "owner", algorithm=algorithm))
    if password:
        with pytest.raises(UnreadableFile, match="is locked with a password") as caught:
            read("a.pdf", content)
        assert caught.value.kind == "locked"
    else:
        assert texts(read("a.pdf", content)) == ["hidden"]


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (lambda raw: b"junk before\n" + raw, ["words"]),
        (lambda raw: raw.replace(b"startxref", b"startnowhere"), ["words"]),
        (lambda raw: raw.replace(b"xref\n0", b"xxxx\n0"), ["words"]),
        (lambda raw: raw[:60], None),
        (lambda raw: raw.replace(b"/Pages 2 0 R", b"/Pages 9 0 R"), None),
    ],
    ids=["junk", "no start", "no table", "cut", "no pages"],
)
def test_a_damaged_document_is_read_or_says_so(
    read: Read, damage: Callable[[bytes], bytes], found: list[str] | None
) -> None:
    content = damage(make_pdf("words"))
    if found:
        assert texts(read("a.pdf", content)) == found
    else:
        with pytest.raises(UnreadableFile, match="damaged") as caught:
            read("a.pdf", content)
        assert caught.value.kind == "broken"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("re\ufffecent", "recent"),
        ("re\x02\r\ncent", "recent"),
        ("re\xad\ncent", "recent"),
        ("a\r\nb\x01\x9f", "a\nb"),
    ],
)
def test_hyphenated_words_are_joined_and_controls_removed(raw: str, text: str) -> None:
    assert cleaned(raw) == text


@pytest.mark.parametrize(
    ("text", "noise"),
    [
        ("plain words", False),
        ("", False),
        ("\ue001\ue002\ue003 x", True),
        ("\x01\x02\x03\x04", True),
        ("a \ufffd", True),
    ],
)
def test_a_layer_without_meaning_is_noise(text: str, noise: bool) -> None:
    assert is_noise(text) is noise


def test_lines_are_joined_into_paragraphs() -> None:
    text = (
        "A HEADING\n"
        "The first line of a paragraph that is long\n"
        "and the second line, which is long as well\n"
        "ends here.\n"
        "Another paragraph begins here and goes on\n"
        "• an item of a list that is quite long too\n"
    )
    assert list(page_paragraphs(text)) == [
        "A HEADING",
        "The first line of a paragraph that is long and the second line, which is long as well ends here.",
        "Another paragraph begins here and goes on",
        "• an item of a list that is quite long too",
    ]


def test_lines_of_scripts_without_spaces_are_joined_without() -> None:
    assert list(page_paragraphs("日本語の文章は\n行の終わりに空\n白がない。")) == [
        "日本語の文章は行の終わりに空白がない。"
    ]
