"""Reads subtitles (SRT, WebVTT, ASS, SSA, MicroDVD): what is said, with the second at which it is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.decoding import text_of
from indexer.reading.plain import text_document
from indexer.reading.sniffing import beginning, is_text, suffix
from indexer.records import Block, BlockKind, Document, Locator

_SUFFIXES = frozenset((".srt", ".vtt", ".ass", ".ssa", ".sbv", ".sub"))
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_CUE = re.compile(rf"\s*{_TIME}\s*(?:-->|,)\s*(?:\d{{1,3}}:)?\d{{1,2}}:\d{{1,2}}[.,]\d{{1,3}}")
_DIALOGUE = re.compile(rf"(?:Dialogue|Comment):[^,]*,\s*{_TIME},")
_FRAMES = re.compile(r"\{\d+\}\{\d+\}")
_SHAPES = re.compile(rf"\s*(?:WEBVTT\b|\[Script Info\]|\d+\s*\n\s*{_TIME}\s*-->)")
_MARKS = re.compile(r"</?[a-zA-Z][^<>]*>|<[\d:.]+>|\{\\?[^{}]*\}")
_FIELDS_BEFORE_TEXT = 9


class SubtitleReader:
    name = "subtitles"
    version = 1
    kind = "text"

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        if _SHAPES.match(beginning(source.head)):
            return 92
        return 60 if suffix(source) in _SUFFIXES else 0

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source)
        styled = "[Script Info]" in text[:2_000] or "\nDialogue:" in text
        blocks = _styled(text) if styled else _cues(text)
        return text_document(tuple(blocks), encoding, note)


def _cues(text: str) -> Iterator[Block]:
    """Cues are parted by blank lines; a line of time, perhaps after a number, begins one."""
    lines: list[str] = []
    first, seconds = 1, None
    for number, line in enumerate([*text.split("\n"), ""], 1):
        cue = _CUE.match(line)
        if cue:
            seconds, lines, first = _seconds(cue), [], number
        elif line.strip():
            first = first if lines or seconds is not None else number
            lines.append(_MARKS.sub("", _FRAMES.sub("", line)).strip())
        else:
            yield from _block(lines, first, seconds)
            lines, seconds = [], None


def _block(lines: list[str], line: int, seconds: float | None) -> Iterator[Block]:
    words = "\n".join(filter(None, lines))
    if words and not words.isdigit():
        kind = BlockKind.text if seconds is not None else BlockKind.note
        yield Block(words, kind, Locator(line=line, seconds=seconds))


def _styled(text: str) -> Iterator[Block]:
    """Each spoken line of a styled script stands in the tenth field, with "\\N" for a line break."""
    for number, line in enumerate(text.split("\n"), 1):
        spoken = _DIALOGUE.match(line)
        if spoken:
            words = _MARKS.sub("", line.split(",", _FIELDS_BEFORE_TEXT)[-1])
            words = re.sub(r"\\[Nn]", "\n", words).strip()
            if words:
                yield Block(words, at=Locator(line=number, seconds=_seconds(spoken)))
        elif line.lower().startswith("title:"):
            yield Block(line.partition(":")[2].strip(), BlockKind.heading, Locator(line=number), level=1)


def _seconds(time: re.Match[str]) -> float:
    hours, minutes, seconds, fraction = time.groups()
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole + float(f"0.{fraction}")


READERS = (SubtitleReader(),)
