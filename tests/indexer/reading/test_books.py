"""Books: EPUB, FictionBook, Mobipocket."""

from __future__ import annotations

import struct

import pytest

from indexer.errors import UnreadableFile
from indexer.reading.mobipocket import palm_text
from indexer.records import Content
from tests.indexer.reading.making import Read, make_zip, texts

CONTAINER = '<container><rootfiles><rootfile full-path="O/book.opf"/></rootfiles></container>'


def make_epub(spine: list[str], chapters: dict[str, str], toc: str = "") -> bytes:
    """A book of these chapters, read in the order of the spine."""
    items = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in chapters)
    refs = "".join(f'<itemref idref="{name}"/>' for name in spine)
    opf = (
        '<package xmlns:dc="urn:dc"><metadata><dc:title>The Title</dc:title><dc:creator>A. Writer</dc:creator>'
        "</metadata>"
        f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    parts = {
        f"O/{name}.xhtml": f"<html><head><title/></head><body>{body}</body></html>" for name, body in chapters.items()
    }
    contents = {"O/toc.ncx": f"<ncx><navMap>{toc}</navMap></ncx>"} if toc else {}
    return make_zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "O/book.opf": opf,
            **parts,
            **contents,
        }
    )


def test_chapters_come_in_the_order_of_the_spine(read: Read) -> None:
    content = make_epub(["b", "a"], {"a": "<h2>Second</h2><p>two</p>", "b": "<p>one</p>", "notes": "<p>left out</p>"})
    document = read("a.epub", content, "epub")
    assert [(block.kind.value, block.at.chapter, block.text) for block in document.blocks] == [
        ("text", "1", "one"),
        ("heading", "2", "Second"),
        ("text", "Second", "two"),
        ("text", "3", "left out"),
    ]
    assert (document.title, document.facts) == ("The Title", {"Author": "A. Writer"})


def test_the_table_of_contents_names_a_chapter_without_a_heading(read: Read) -> None:
    toc = '<navPoint><navLabel><text>Section 1</text></navLabel><content src="a.xhtml"/></navPoint>'
    document = read("a.pdf", make_epub(["a"], {"a": "<p>Hello <i>there</i>.</p>"}, toc), "epub")
    assert [(block.at.chapter, block.text) for block in document.blocks] == [
        ("Section 1", "Section 1"),
        ("Section 1", "Hello there."),
    ]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<p>a<br/>b</p><p>c</p>", ["a\nb", "c"]),
        ("<script>x</script><p>kept</p>", ["kept"]),
        ("<div/><p>after an empty element</p>", ["after an empty element"]),
        ("<img alt='A ship at sea'/>", ["A ship at sea"]),
        ("<ul><li>one</li><li>two</li></ul>", ["one", "two"]),
    ],
)
def test_a_chapter_becomes_paragraphs(read: Read, body: str, found: list[str]) -> None:
    assert texts(read("a.epub", make_epub(["a"], {"a": body}))) == found


def test_a_fictionbook_names_its_sections(read: Read) -> None:
    markup = (
        "<?xml version='1.0'?><FictionBook><description><title-info><book-title>Мир</book-title><author>"
        "<first-name>Лев</first-name><last-name>Толстой</last-name></author></title-info></description><body><section>"
        "<title><p>One</p></title><p>text <a>1</a></p></section></body><binary>QUJD</binary></FictionBook>"
    )
    document = read("a.xml", markup, "fictionbook")
    assert (document.title, document.facts) == ("Мир", {"Author": "Лев Толстой"})
    assert [(block.kind.value, block.at.chapter, block.text) for block in document.blocks] == [
        ("heading", "One", "One"),
        ("text", "One", "text 1"),
    ]


def make_mobi(text: bytes, compression: int = 1, encryption: int = 0) -> bytes:
    first = struct.pack(">HHIHHHH", compression, 0, len(text), 1, 4096, encryption, 0).ljust(0x5C, b"\0")
    first = first[:28] + struct.pack(">I", 65001) + first[32:0x54] + struct.pack(">II", 0x5C, 5) + b"Title"
    records = [first, text]
    start = 78 + 8 * len(records) + 2
    places = [start, start + len(first)]
    table = b"".join(struct.pack(">II", place, number) for number, place in enumerate(places))
    return (
        b"name".ljust(60, b"\0") + b"BOOKMOBI" + b"\0" * 8 + struct.pack(">H", 2) + table + b"\0\0" + b"".join(records)
    )


def test_a_mobipocket_book_is_read(read: Read) -> None:
    document = read("a.mobi", make_mobi("<h1>One</h1><p>Grüße</p>".encode()), "mobi")
    assert (document.title, texts(document)) == ("Title", ["One", "Grüße"])


@pytest.mark.parametrize(
    ("options", "content"),
    [({"encryption": 2}, Content.locked), ({"compression": 17480}, Content.no_text)],
)
def test_books_that_cannot_be_read_say_why(read: Read, options: dict[str, int], content: Content) -> None:
    document = read("a.mobi", make_mobi(b"", **options), "mobi")
    assert document.content is content
    assert document.note


def test_a_damaged_book_is_refused(read: Read) -> None:
    with pytest.raises(UnreadableFile, match="is damaged"):
        read("a.mobi", make_mobi(b"")[:90])


@pytest.mark.parametrize(
    ("packed", "text"),
    [
        (b"plain", b"plain"),
        (b"\x03\x80\x81\x82", b"\x80\x81\x82"),
        (b"a\xe2", b"a b"),
        (b"abc\x80\x18", b"abcabc"),
        (b"a\x80\xff", b"a"),
    ],
)
def test_palmdoc_is_unpacked(packed: bytes, text: bytes) -> None:
    assert palm_text(packed) == text
