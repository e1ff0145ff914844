"""Audio and video: tags, chapters, lyrics and subtitles."""

from __future__ import annotations

import struct

import pytest

from indexer.records import Content, Document
from tests.indexer.reading.making import Read, texts

ONLY_TAGS = "is a recording, so only its tags were read"


def id3(**frames: str) -> bytes:
    """An MP3 file's tag."""
    body = b"".join(
        name.encode() + struct.pack(">IH", len(text.encode()) + 1, 0) + b"\3" + text.encode()
        for name, text in frames.items()
    )
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\3\0\0" + size + body


def ape(**items: str) -> bytes:
    """The tag at the end of Musepack and WavPack files."""
    body = b"".join(
        struct.pack("<II", len(text.encode()), 0) + name.encode() + b"\0" + text.encode()
        for name, text in items.items()
    )
    return body + b"APETAGEX" + struct.pack("<IIII8x", 2000, len(body) + 32, len(items), 0)


def avi(**tags: str) -> bytes:
    items = b"".join(name.encode() + struct.pack("<I", len(text)) + text.encode() for name, text in tags.items())
    return b"RIFF\0\0\0\0AVI LIST" + struct.pack("<I", len(items) + 4) + b"INFO" + items


@pytest.mark.parametrize(
    ("name", "content", "reader", "label", "value"),
    [
        ("a.mp3", id3(TPE1="Anna Abreu", TIT2="Ivory Tower"), "media-audio", "Artist", "Anna Abreu"),
        ("song", id3(TPE1="Anna Abreu", TIT2="Ivory Tower"), "media-audio", "Title", "Ivory Tower"),
        ("a.mpc", b"MPCK" + b"\0" * 50 + ape(Artist="Anna", Comment="live"), "media-audio", "Comment", "live"),
        ("a.avi", avi(INAM="Home", ICMT="movies"), "media-video", "Title", "Home"),
    ],
)
def test_tags_are_facts(read: Read, name: str, content: bytes, reader: str, label: str, value: str) -> None:
    document = read(name, content, reader)
    assert document.facts[label] == value
    assert (document.content, document.note) == (Content.no_text, ONLY_TAGS)


def test_lyrics_are_text(read: Read) -> None:
    words = "eng\0Twinkle, twinkle"
    assert texts(read("a.mp3", id3(TIT2="Star", USLT=words), "media-audio")) == ["Twinkle, twinkle"]


@pytest.mark.parametrize(
    "content", [b"ID3", b"RIFF\0\0\0\0AVI LIST\xff\xff\xff\xffINFO", b"OggS" + b"\xff" * 40, b"\0\0\0\x18ftypmp42"]
)
def test_damaged_recordings_are_only_without_tags(read: Read, content: bytes) -> None:
    assert read("a", content).content is Content.no_text


def element(number: int, *content: bytes) -> bytes:
    """One element of a Matroska file."""
    body = b"".join(content)
    head = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return head + (len(body) | 1 << 28).to_bytes(4, "big") + body


def matroska(codec: bytes = b"S_TEXT/UTF8", said: bytes = b"<i>Hello</i> there") -> bytes:
    tag = element(0x67C8, element(0x45A3, b"ARTIST"), element(0x4487, b"Anna"))
    chapter = element(0xB6, element(0x91, (90 * 10**9).to_bytes(8, "big")), element(0x80, element(0x85, b"Arrival")))
    line = element(0xA0, element(0xA1, b"\x81\x01\xf4\0" + said))
    return element(0x1A45DFA3) + element(
        0x18538067,
        element(0x1549A966, element(0x7BA9, b"The Film")),
        element(0x1043A770, element(0x45B9, chapter)),
        element(0x1654AE6B, element(0xAE, element(0xD7, b"\1"), element(0x86, codec))),
        element(0x1F43B675, element(0xE7, (10_000).to_bytes(2, "big")), line),
        element(0x1254C367, element(0x7373, tag)),
    )


def moments(document: Document) -> list[tuple[float | None, str]]:
    return [(block.at.seconds, block.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        (b"S_TEXT/UTF8", b"<i>Hello</i> there"),
        (b"S_TEXT/ASS", b"0,0,Default,,0,0,0,,{\\b1}Hello there"),
    ],
)
def test_chapters_and_subtitles_know_their_time(read: Read, codec: bytes, said: bytes) -> None:
    document = read("a.mkv", matroska(codec, said), "matroska")
    assert (document.title, document.facts) == ("The Film", {"Title": "The Film", "Artist": "Anna"})
    assert moments(document) == [(90.0, "Arrival"), (10.5, "Hello there")]


def test_pictures_as_subtitles_are_passed_over(read: Read) -> None:
    assert moments(read("a.mkv", matroska(b"S_VOBSUB"), "matroska")) == [(90.0, "Arrival")]


@pytest.mark.parametrize("cut", [4, 9, 40, 90, 130])
def test_a_truncated_film_gives_what_is_there(read: Read, cut: int) -> None:
    assert read("a.mkv", matroska()[:cut], "matroska").content in (Content.no_text, Content.whole)
