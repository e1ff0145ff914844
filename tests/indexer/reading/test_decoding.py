"""Bytes in any encoding become the same characters."""

from __future__ import annotations

import pytest

from indexer.errors import UnreadableFile
from indexer.reading.decoding import declared_encoding, decode

GERMAN = "Die Größe der Straße überrascht alle, die früher schöne Häuser am Fluss gesehen haben. " * 4
RUSSIAN = "Съешь же ещё этих мягких французских булок да выпей чаю, и приходи завтра снова. " * 4
JAPANESE = "今日はとても良い天気ですから、公園まで散歩に行きましょう。明日は雨が降るでしょう。" * 4
ENGLISH = "A plain English sentence. " * 4


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-32"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "utf-32-le"),
        (ENGLISH, "utf-32-be"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
        ("", "utf-8"),
    ],
)
def test_text_is_decoded_whatever_its_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    ("raw", "declared", "text"),
    [
        ("Straße".encode("cp1252"), "iso-8859-1", "Straße"),
        ("“quoted”".encode("cp1252"), "iso-8859-1", "“quoted”"),
        ("中国朱镕基".encode("gb18030"), "gb2312", "中国朱镕基"),
        ("Größe".encode(), "iso-8859-1", "Größe"),
        ("Größe".encode(), "utf-16", "Größe"),
        (b"plain", "no-such-encoding", "plain"),
        (b"plain", "base64", "plain"),
    ],
)
def test_what_is_declared_counts_after_what_the_bytes_show(raw: bytes, declared: str, text: str) -> None:
    assert decode(raw, declared)[0] == text


@pytest.mark.parametrize("cut", range(1, 7))
def test_a_character_is_never_cut(cut: int) -> None:
    raw = "日本".encode()[:cut]
    assert decode(raw)[0] in ("", "日", "日本")


def test_a_few_damaged_places_do_not_spoil_the_rest() -> None:
    raw = (GERMAN * 10).encode() + b" \xff " + GERMAN.encode()
    text, encoding = decode(raw)
    assert encoding == "utf-8"
    assert text.count("Größe") == 44


@pytest.mark.parametrize(
    "noise", [bytes(range(256)) * 8, b"\x00" * 4096, b"\x7fELF\x02\x01\x01" + b"\x00" * 64], ids=["all", "zeros", "elf"]
)
def test_noise_is_refused(noise: bytes) -> None:
    with pytest.raises(UnreadableFile, match="no readable text"):
        decode(noise)


@pytest.mark.parametrize(
    ("raw", "declared"),
    [
        (b'<?xml version="1.0" encoding="windows-1251"?>', "windows-1251"),
        (b'<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', "koi8-r"),
        (b"# -*- coding: latin-1 -*-", "latin-1"),
        (b"nothing is said here", None),
    ],
)
def test_what_a_text_says_of_its_encoding(raw: bytes, declared: str | None) -> None:
    assert declared_encoding(raw) == declared
