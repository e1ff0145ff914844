"""Audio and video: the tags, chapters, lyrics and embedded subtitles; what is said and seen comes later."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import IO, Any

from indexer.reading import Source
from indexer.reading.matroska import read_matroska
from indexer.reading.sniffing import bears_any, by_place
from indexer.records import Block, Content, Document

ONLY_TAGS = "is a recording, so only its tags were read"

_TAGGED = (
    (0, b"ID3", "audio"),
    (0, b"fLaC", "audio"),
    (0, b"OggS", "audio"),
    (8, b"WAVE", "audio"),
    (8, b"AIFF", "audio"),
    (8, b"AIFC", "audio"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video"),
    (4, b"ftyp", "video"),
    (4, b"moov", "video"),
    (4, b"mdat", "video"),
    (4, b"wide", "video"),
    (0, b"MAC ", "audio"),
    (0, b"MPCK", "audio"),
    (0, b"MP+", "audio"),
    (0, b"wvpk", "audio"),
    (0, b"TTA1", "audio"),
    (0, b"#!AMR", "audio"),
    (0, b"MThd", "audio"),
    (0, b"\x0b\x77", "audio"),
    (8, b"AVI ", "video"),
    (0, b"FLV\x01", "video"),
    (0, b"\0\0\x01\xba", "video"),
    (0, b"\0\0\x01\xb3", "video"),
)
_MARKED = by_place((at, mark) for at, mark, _ in _TAGGED)
_SUFFIXES = (".mp3", ".mp2", ".aac", ".m4a", ".wma", ".ape", ".mpc", ".wv", ".opus")
_MATROSKA = b"\x1a\x45\xdf\xa3"
_LABELS = {
    "title": "Title",
    "artist": "Artist",
    "album": "Album",
    "albumartist": "Album artist",
    "composer": "Composer",
    "genre": "Genre",
    "year": "Year",
    "comment": "Comment",
    "track": "Track",
}
_RIFF_LABELS = {
    b"INAM": "Title",
    b"IART": "Artist",
    b"ICMT": "Comment",
    b"IGNR": "Genre",
    b"IPRD": "Album",
    b"ICRD": "Year",
}
_APE_MARK = b"APETAGEX"
_LONG_TEXTS = ("lyrics", "synced_lyrics")


class RecordingReader:
    """Reads the tags of one sort of recording; a file of any size costs the same."""

    version = 1
    any_size = True

    def __init__(self, kind: str) -> None:
        self.name = f"media-{kind}"
        self.kind = kind

    def claims(self, source: Source) -> int:
        head = source.head
        marked = bears_any(head, _MARKED)
        kind = next((kind for at, mark, kind in _TAGGED if head.startswith(mark, at)), "") if marked else ""
        if kind == "video" and head[8:12] in (b"M4A ", b"M4B "):
            kind = "audio"
        if not kind and source.name.lower().endswith(_SUFFIXES) and (_is_mpeg_audio(head) or _APE_MARK in head):
            kind = "audio"
        return 80 if kind == self.kind else 0

    def read(self, source: Source) -> Document:
        with source.open() as file:
            facts, texts = _tags(file, source.name)
            facts = {**_riff_tags(source.head), **_ape_tags(file, source.size), **facts}
        blocks = tuple(Block(text) for text in texts)
        content = Content.whole if blocks else Content.no_text
        return Document(blocks, facts.get("Title"), facts, content, None if blocks else ONLY_TAGS)


class MatroskaReader:
    """Reads MKV and WebM files with their chapters and their subtitles in text form."""

    name = "matroska"
    version = 1
    kind = "video"
    any_size = True

    def claims(self, source: Source) -> int:
        return 90 if source.head.startswith(_MATROSKA) else 0

    def read(self, source: Source) -> Document:
        with source.open() as file:
            facts, blocks, cut = read_matroska(file, source)
        note = "reading it all would have taken too long (setting reading.deadline)" if cut else None
        if not blocks:
            return Document((), facts.get("Title"), facts, Content.no_text, note or ONLY_TAGS)
        return Document(tuple(blocks), facts.get("Title"), facts, Content.partly if cut else Content.whole, note)


def _tags(file: IO[bytes], name: str) -> tuple[dict[str, str], list[str]]:
    """The tags as facts, and the lyrics."""
    from tinytag import TinyTag

    try:
        found: dict[str, Any] = TinyTag.get(name, file_obj=file, ignore_errors=None).as_dict()  # type: ignore[arg-type]
    except Exception:  # formats it does not know, and damaged ones
        return {}, []
    texts = [text for label in _LONG_TEXTS for text in _strings(found.pop(label, None))]
    facts = {label: ", ".join(_strings(found.pop(name, None))) for name, label in _LABELS.items()}
    if duration := found.get("duration"):
        minutes, seconds = divmod(round(duration), 60)
        facts["Duration"] = f"{minutes}:{seconds:02}"
    for name, value in found.items():
        if isinstance(value, list):
            facts[name.replace("_", " ").capitalize()] = ", ".join(_strings(value))
    return {label: text for label, text in facts.items() if text}, texts


def _strings(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(item).strip() for item in values if item is not None and str(item).strip()]


def _is_mpeg_audio(head: bytes) -> bool:
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0


def _riff_tags(head: bytes) -> dict[str, str]:
    """The list of tags that AVI files carry near their beginning."""
    facts = {}
    start = head.find(b"INFO") if head.startswith(b"RIFF") else -1
    at = start + 4
    while 0 < start < at < len(head) - 8:
        mark, (length,) = head[at : at + 4], struct.unpack_from("<I", head, at + 4)
        if mark in _RIFF_LABELS:
            facts[_RIFF_LABELS[mark]] = head[at + 8 : at + 8 + length].decode("utf-8", "replace").strip("\0 ")
        elif not mark.isalnum():
            break
        at += 8 + length + length % 2
    return facts


def _ape_tags(file: IO[bytes], size: int) -> dict[str, str]:
    """The tags at the end of Monkey's Audio, Musepack and WavPack files (APEv2)."""
    start = max(0, size - 2**16)
    file.seek(start)
    tail = file.read(2**16)
    footer = tail.rfind(_APE_MARK)
    if footer < 0 or footer + 20 > len(tail):
        return {}
    length, count = struct.unpack_from("<II", tail, footer + 12)
    items = tail[max(0, footer + 32 - length) : footer]
    return dict(_ape_items(items, min(count, 200)))


def _ape_items(items: bytes, count: int) -> Iterator[tuple[str, str]]:
    at = 0
    for _ in range(count):
        end = items.find(b"\0", at + 8)
        if end < 0:
            return
        length, flags = struct.unpack_from("<II", items, at)
        if not flags & 2:  # no picture or other binary item
            name = items[at + 8 : end].decode("ascii", "replace")
            yield name.capitalize(), items[end + 1 : end + 1 + length].decode("utf-8", "replace").replace("\0", ", ")
        at = end + 1 + length


READERS = (RecordingReader("audio"), RecordingReader("video"), MatroskaReader())
