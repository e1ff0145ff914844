"""Word, Excel, PowerPoint and Outlook files of the years before 2007."""

from __future__ import annotations

import struct

import pytest

from indexer.errors import UnreadableFile
from indexer.records import Content
from tests.indexer.reading.compounds import biff, make_compound, make_doc, make_msg, make_word95, make_xls, record
from tests.indexer.reading.making import Read, block_saying, make_pdf, texts


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (("One\rTwo\r",), ["One", "Two"]),
        (("a\vb\r",), ["a\nb"]),
        (("left\x07right\x07\x07after\r",), ["left\tright", "after"]),
        (('see \x13 HYPERLINK "http://a.example/" \x14here\x15.\r',), ["see here (http://a.example/)."]),
        (("page \x13 PAGE \x1412\x15 of\r",), ["page 12 of"]),
        (("body\r", "foot\r", "head\r", "macro", "remark\r"), ["body", "foot", "head", "remark"]),
    ],
)
@pytest.mark.parametrize("wide", [False, True])
def test_word_gives_paragraphs_rows_and_what_stands_beside(
    read: Read, parts: tuple[str, ...], found: list[str], wide: bool
) -> None:
    assert texts(read("a.doc", make_compound(make_doc(*parts, wide=wide)), "word97")) == found


@pytest.mark.parametrize(("text", "language"), [("naïve\rtext\r", 0x0409), ("привет\rмир\r", 0x0419)])
def test_word_of_1995_keeps_its_text_in_one_run(read: Read, text: str, language: int) -> None:
    assert texts(read("a.doc", make_compound(make_word95(text, language)), "word97")) == text.split()


def test_text_that_does_not_fit_one_byte_is_read(read: Read) -> None:
    assert texts(read("a.doc", make_compound(make_doc("日本語 𐌲\r", wide=True)))) == ["日本語 𐌲"]


def test_a_piece_table_that_is_missing_is_named(read: Read) -> None:
    streams = make_doc("text\r") | {"1Table": b"\7" * 40}
    with pytest.raises(UnreadableFile, match="cannot be located"):
        read("a.doc", make_compound(streams))


@pytest.mark.parametrize(
    ("name", "streams"),
    [
        ("a.doc", make_doc("secret\r", flags=0x0100)),
        ("a.xlsx", {"EncryptedPackage": b"x" * 99, "EncryptionInfo": b"x"}),
        ("a.xls", make_xls("S", [["secret"]], globals_extra=biff(0x002F, b"\0" * 54))),
        ("a.ppt", {"PowerPoint Document": b"", "Current User": b"\0" * 12 + b"\xdf\xc4\xd1\xf3"}),
    ],
)
def test_a_password_makes_a_file_locked(read: Read, name: str, streams: dict[str, bytes]) -> None:
    document = read(name, make_compound(streams))
    assert (document.content, document.note, document.blocks) == (Content.locked, "is protected by a password", ())


def test_the_name_does_not_matter(read: Read) -> None:
    assert texts(read("holiday.jpg", make_compound(make_doc("text\r")), "word97")) == ["text"]


def test_a_workbook_gives_every_value_its_heading(read: Read) -> None:
    rows: list[list[str | float]] = [["Region", "Q3"], ["North", 41000.0], ["Süd", 0.5]]
    document = read("a.xls", make_compound(make_xls("Sales", rows)), "excel97")
    heading, table = document.blocks
    assert (heading.text, heading.at.sheet) == ("Sales", "Sales")
    assert table.text == "Region\tQ3\nRegion: North | Q3: 41000\nRegion: Süd | Q3: 0.5"
    assert (table.at.sheet, table.at.cells) == ("Sales", "A1:B3")


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (biff(0x0014, struct.pack("<HB", 15, 0) + b'&L&"Arial"Title'), "Title"),
        (biff(0x01B6, b"\0" * 18) + biff(0x003C, b"\0in a box"), "in a box"),
        (biff(0x100D, b"\0\0" + struct.pack("<BB", 6, 0) + b"legend"), "legend"),
    ],
)
def test_headers_text_boxes_and_charts_are_read_beside_the_cells(read: Read, extra: bytes, said: str) -> None:
    document = read("a.xls", make_compound(make_xls("S", [["cell"]], extra)), "excel97")
    assert block_saying(document, said).at.sheet == "S"


def test_rows_beyond_the_limit_are_named(read: Read) -> None:
    document = read("a.xls", make_compound(make_xls("S", [["a"], ["b"], ["c"]])), "excel97", rows=2)
    assert document.content is Content.partly
    assert "rows 1-2 of 3" in (document.note or "")
    assert "c" not in texts(document)[-1]


def slide_show() -> dict[str, bytes]:
    def atom(text: str) -> bytes:
        return record(4000, text.encode("utf-16-le"))

    title = record(3999, struct.pack("<I", 0))
    slides = record(1011, b"\0" * 20) + title + atom("First title") + atom("body")
    slides += record(1011, b"\0" * 20) + record(4008, b"caf\xe9")
    notes = record(1011, b"\0" * 20) + atom("say this")
    lists = record(4080, slides, 15) + record(4080, notes, 15, instance=2)
    return {"PowerPoint Document": record(1000, lists, 15), "Current User": b"\0" * 20}


def test_a_presentation_is_read_slide_by_slide(read: Read) -> None:
    document = read("a.ppt", make_compound(slide_show()), "powerpoint97")
    found = [(block.kind.value, block.at.slide, block.text) for block in document.blocks]
    assert found == [
        ("heading", 1, "First title"),
        ("text", 1, "body"),
        ("text", 2, "café"),
        ("note", None, "say this"),
    ]
    assert document.pages == 2


MESSAGE = make_msg(
    {0x0037: "Lunch", 0x1000: "See you\r\n\r\nAnna", 0x0C1A: "Anna", 0x5D01: "anna@a.example", 0x007D: "X-Mark: odd"},
    {0x0039: 133_485_408_000_000_000},
)


def test_a_message_gives_its_head_body_and_transport_header(read: Read) -> None:
    recipient = make_msg({0x3001: "Ben", 0x39FE: "ben@b.example"}, {}, "__recip_version1.0_#00000000/", 8)
    document = read("a.msg", make_compound(MESSAGE | recipient), "outlook")
    assert document.facts == {
        "Subject": "Lunch",
        "From": "Anna <anna@a.example>",
        "To": "Ben <ben@b.example>",
        "Date": "2024-01-01 00:00",
    }
    assert texts(document)[1:] == ["See you", "Anna", "X-Mark: odd"]


def test_attachments_and_attached_messages_are_members(read: Read) -> None:
    first, second = "__attach_version1.0_#00000000/", "__attach_version1.0_#00000001/"
    attached = make_msg({0x3707: "plan.pdf"}, {}, first, 8)
    attached[f"{first}__substg1.0_37010102"] = make_pdf("the plan")
    inner = make_msg({0x3001: "Old letter"}, {}, second, 8)
    inner |= make_msg({0x1000: "of yore"}, {}, f"{second}__substg1.0_3701000D/", 24)
    document = read("a.msg", make_compound(MESSAGE | attached | inner), "outlook")
    assert block_saying(document, "the plan").at.member == "plan.pdf"
    assert block_saying(document, "of yore").at.member == "Old letter"


def test_a_picture_that_is_attached_waits_for_recognition(read: Read) -> None:
    place = "__attach_version1.0_#00000000/"
    attached = make_msg({0x3707: "scan.pgm"}, {}, place, 8)
    attached[f"{place}__substg1.0_37010102"] = b"P5 64 64 255 " + b"\xff" * 64 * 64
    assert read("a.msg", make_compound(MESSAGE | attached), "outlook", ocr=False).unrecognised == 1


def test_compressed_rich_text_is_a_body(read: Read) -> None:
    rtf = rb"{\rtf1\ansi Only in \b rich\b0  text\par}"
    packed = struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf
    document = read("a.msg", make_compound({**make_msg({0x0037: "S"}), "__substg1.0_10090102": packed}), "outlook")
    assert "Only in rich text" in texts(document)


def test_the_example_of_the_specification_unpacks() -> None:
    from indexer.reading.outlook import unpacked

    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_embedded_files_are_members(read: Read) -> None:
    name = b"notes.txt\0C:\\notes.txt\0"
    native = b"\0" * 6 + name + b"\0" * 4 + struct.pack("<I", 3) + b"C:\0" + struct.pack("<I", 5) + b"hello"
    streams = make_doc("body\r") | {
        "ObjectPool/_1/\x01Ole10Native": native,
        "ObjectPool/_2/CONTENTS": make_pdf("inside"),
    }
    document = read("a.doc", make_compound(streams), "word97")
    assert block_saying(document, "hello").at.member == "notes.txt"
    assert block_saying(document, "inside").at.member == "_2"


def test_words_are_salvaged_from_formats_without_a_reader(read: Read) -> None:
    streams = {
        "Contents": b"\x01\x02Garden party on Sunday\0\0\x03" + "Überraschung".encode("utf-16-le") + b"\xff\x99!!"
    }
    document = read("a.pub", make_compound(streams), "salvage")
    assert document.content is Content.partly
    assert texts(document) == ["Überraschung\nGarden party on Sunday"]


@pytest.mark.parametrize("cut", [100, 600, 1100])
def test_a_truncated_file_is_refused_with_a_sentence(read: Read, cut: int) -> None:
    content = make_compound(make_doc("text\r"))
    with pytest.raises(UnreadableFile, match="damaged"):
        read("a.doc", content[:cut])
