"""XPS documents."""

from __future__ import annotations

from tests.indexer.reading.making import Read, make_zip, texts


def test_glyphs_on_one_line_are_joined(read: Read) -> None:
    glyphs = [(10, "Dear "), (10, "Anna,"), (20, "{}{hello}"), (30, "")]
    runs = "".join(f'<Glyphs OriginY="{height}" UnicodeString="{text}"/>' for height, text in glyphs)
    page = f'<FixedPage xmlns="urn:x">{runs}</FixedPage>'
    content = make_zip({"FixedDocSeq.fdseq": "<x/>", "Documents/1/Pages/1.fpage": page})
    document = read("a.xps", content, "xps")
    assert texts(document) == ["Dear Anna,\n{hello}"]
    assert document.blocks[0].at.page == 1
