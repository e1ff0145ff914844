"""Files without text: what they are, and what is worth finding."""

from __future__ import annotations

import struct

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, texts


def make_font(**names: str) -> bytes:
    rows, texts = b"", b""
    for number, text in ((int(key[1:]), text) for key, text in names.items()):
        raw = text.encode("utf-16-be")
        rows += struct.pack(">6H", 3, 1, 0x409, number, len(raw), len(texts))
        texts += raw
    table = struct.pack(">HHH", 0, len(names), 6 + len(rows)) + rows + texts
    return b"\0\1\0\0" + struct.pack(">HHHH", 1, 0, 0, 0) + struct.pack(">4sIII", b"name", 0, 28, len(table)) + table


@pytest.mark.parametrize(
    ("content", "reader", "facts"),
    [
        (
            make_font(n1="Mona", n4="Mona Bold", n9="A. Drawer"),
            "facts-other",
            {"Family": "Mona", "Title": "Mona Bold", "Designer": "A. Drawer"},
        ),
        (b"\0\1\0\0\xff\xff", "facts-other", {}),
        (b"\x7fELF\2\1\1" + b"\0" * 11 + struct.pack("<H", 62), "facts-other", {"Processor": "x86-64"}),
        (
            b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", 0x14C),
            "facts-other",
            {"Processor": "x86"},
        ),
        (b"!BDN" + b"\0" * 99, "facts-mail", {}),
        (b"QFI\xfb" + b"\0" * 99, "facts-archive", {}),
    ],
)
def test_a_binary_is_known_and_has_no_text(read: Read, content: bytes, reader: str, facts: dict[str, str]) -> None:
    document = read("a", content, reader)
    assert (document.facts, document.content, document.blocks) == (facts, Content.no_text, ())
    assert document.note


@pytest.mark.parametrize("text", ["true", "OTTO was here"])
def test_a_text_that_begins_like_a_binary_is_a_text(read: Read, text: str) -> None:
    assert texts(read("a.txt", text)) == [text]


def test_an_encrypted_file_is_locked(read: Read) -> None:
    assert read("a.gpg", b"Salted__" + bytes(range(256))).content is Content.locked


def test_the_image_of_a_disc_has_a_name(read: Read) -> None:
    content = b"\0" * 0x8001 + b"CD001\1\0" + b"LINUX".ljust(32) + b"HOLIDAY_2019".ljust(32)
    document = read("a.iso", content.ljust(0x9000, b"\0"), "disc")
    assert (document.title, document.facts["System"]) == ("HOLIDAY_2019", "LINUX")
    assert document.content is Content.no_text
