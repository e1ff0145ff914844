"""Pages, Numbers and Keynote, in the old form and in the new."""

from __future__ import annotations

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, make_zip, texts


def field(number: int, content: bytes) -> bytes:
    """A field of a protocol buffer that holds text or a message."""
    return bytes((number << 3 | 2, len(content))) + content


def iwa(message: bytes) -> bytes:
    """A message as one Snappy literal in one chunk."""
    literal = bytes((60 << 2, len(message) - 1)) + message
    block = bytes((len(message) & 0x7F | 0x80, len(message) >> 7)) + literal
    return b"\0" + len(block).to_bytes(3, "little") + block


@pytest.mark.parametrize(
    ("name", "reader"), [("a.pages", "iwork-pages"), ("a.key", "iwork-key"), ("a.numbers", "iwork-numbers")]
)
def test_the_new_form_gives_its_texts_wherever_they_stand(read: Read, name: str, reader: str) -> None:
    message = b"\x08\x07" + field(1, field(3, "Grüße aus Köln".encode())) + field(2, b"\x0d\1\2\3\4\x10\xff\1")
    message += field(4, b"HelveticaNeue-Bold_style_1") + field(5, b"5E0AC6B2-1111-2222-3333-444455556666")
    document = read(name, make_zip({"Index/Document.iwa": iwa(message)}), reader)
    assert [(block.at.section, block.text) for block in document.blocks] == [("Document", "Grüße aus Köln")]


def test_copies_in_the_packed_form_are_followed(read: Read) -> None:
    text = b"\x0a\x0cabc abc abc "
    packed = bytes((len(text), (6 - 1) << 2)) + text[:6] + bytes(((8 - 4) << 2 | 1, 4))
    content = make_zip({"Index/Document.iwa": b"\0" + len(packed).to_bytes(3, "little") + packed})
    assert texts(read("a.pages", content)) == ["abc abc abc"]


def test_the_old_form_gives_paragraphs_and_cells(read: Read) -> None:
    markup = (
        '<ls:document xmlns:ls="urn:ls" xmlns:sf="urn:sf" xmlns:sfa="urn:sfa">'
        "<sf:p>Hello <sf:span>there</sf:span></sf:p>"
        '<sf:tabular-model sf:name="Costs"><sf:ct sfa:s="Rent"/><sf:n sf:v="500"/></sf:tabular-model></ls:document>'
    )
    content = make_zip({"index.xml": markup, "buildVersionHistory.plist": "<plist/>"})
    assert texts(read("a.numbers", content, "iwork-numbers")) == ["Hello there", "Costs", "Rent\t500"]


@pytest.mark.parametrize(
    "parts",
    [
        {"index.xml": b"\x93\x11 no xml", "buildVersionHistory.plist": b""},
        {"Index/Document.iwa": b"", ".iwpv2": b"x"},
    ],
)
def test_a_password_makes_a_file_locked(read: Read, parts: dict[str, str | bytes]) -> None:
    assert read("a.pages", make_zip(parts)).content is Content.locked


def test_rubbish_in_a_part_is_no_text(read: Read) -> None:
    assert read("a.key", make_zip({"Index/Document.iwa": bytes(range(256))})).blocks == ()
