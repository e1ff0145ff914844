"""Reads text with light markup: Markdown, reStructuredText, Org, AsciiDoc, TeX and wiki languages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

from msgspec.structs import replace

from indexer.reading import Source, inline_marks
from indexer.reading.decoding import text_of
from indexer.reading.plain import paragraphs, text_document
from indexer.reading.sniffing import beginning, is_text, suffix
from indexer.records import Block, BlockKind, Document, Locator


class Heading(NamedTuple):
    """A heading's depth (1 is the highest) and words, and the lines it takes."""

    level: int
    text: str
    lines: int = 1


class Language(NamedTuple):
    """How a markup language writes headings, how code begins and ends, and how a text reads without its marks."""

    heading: Callable[[list[str], int], Heading | None]
    code: tuple[re.Pattern[str], re.Pattern[str]] | None = None
    unmarked: Callable[[str], str] = str


_HASHES = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
_EQUALS = re.compile(r"(={1,6})\s*([^=\s].*?)\s*(?:\1)?\s*$")
_STARS = re.compile(r"(\*+)\s+(?:(?:TODO|DONE)\s+)?(.*?)(?:\s+:[\w:@]+:)?\s*$")
_UNDERLINE = re.compile(r"([=\-`:'\"~^_*+#<>.])\1{2,}\s*$")
_TEX = re.compile(
    r"\s*\\(part|chapter|section|subsection|subsubsection|paragraph)\*?(?:\[[^\]]*\])?\{(.*?)\}\s*(?:\\label.*)?$"
)
_TEX_LEVELS = {"part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
_MAN_PAGE = (".TH ", ".Dd ")
_MAN = re.compile(r"\.(SH|SS|TH)\s+\"?([^\"]*)")
_MAN_LEVELS = {"TH": 1, "SH": 2, "SS": 3}
_UNDERLINE_LEVELS = {character: level for level, character in enumerate("=-~^\"'`+*#:._<>", 1)}

_TITLE = re.compile(
    r"^(?:#\+TITLE:\s*|title:\s*|\\title\{|%\s*title:\s*)[\"']?(.+?)[\"'}]?\s*$", re.IGNORECASE | re.MULTILINE
)
_FRONT_MATTER = re.compile(r"\A---\s*\n(.*?)\n(?:---|\.\.\.)\s*\n", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z][\w -]{1,30}):[ \t]*(\S.*)$", re.MULTILINE)
_TITLE_WITHIN = 4_000


def _marked(pattern: re.Pattern[str]) -> Callable[[list[str], int], Heading | None]:
    """Headings that carry their depth as the length of a mark in front."""

    def heading(lines: list[str], at: int) -> Heading | None:
        found = pattern.match(lines[at])
        return Heading(len(found[1]), found[2]) if found and found[2] else None

    return heading


def _named(pattern: re.Pattern[str], levels: dict[str, int]) -> Callable[[list[str], int], Heading | None]:
    """Headings that carry their depth as the name of a command."""

    def heading(lines: list[str], at: int) -> Heading | None:
        found = pattern.match(lines[at])
        return Heading(levels[found[1]], found[2]) if found and found[2] else None

    return heading


def _underlined(lines: list[str], at: int) -> Heading | None:
    """A line of words above a line of one repeated character; the character tells the depth."""
    words, below = lines[at].strip(), lines[at + 1] if at + 1 < len(lines) else ""
    found = _UNDERLINE.match(below)
    if not words or not found or _UNDERLINE.match(words) or len(below.strip()) < min(len(words), 3):
        return None
    alone = at == 0 or not lines[at - 1].strip() or bool(_UNDERLINE.match(lines[at - 1]))
    return Heading(_UNDERLINE_LEVELS[found[1]], words, 2) if alone else None


def _markdown(lines: list[str], at: int) -> Heading | None:
    found = _marked(_HASHES)(lines, at)
    if found or at + 1 >= len(lines) or not re.match(r"(=+|-{2,})\s*$", lines[at + 1]):
        return found
    return _underlined(lines, at)


_FENCE = (re.compile(r"\s*(?:```|~~~)"), re.compile(r"\s*(?:```|~~~)\s*$"))
_LISTING = (re.compile(r"(?:-{4,}|\.{4,})\s*$"), re.compile(r"(?:-{4,}|\.{4,})\s*$"))
_ORG_CODE = (re.compile(r"\s*#\+begin_(?:src|example)", re.IGNORECASE), re.compile(r"\s*#\+end_", re.IGNORECASE))
_TEX_CODE = (
    re.compile(r"\s*\\begin\{(?:verbatim|lstlisting|minted)"),
    re.compile(r"\s*\\end\{(?:verbatim|lstlisting|minted)"),
)
MARKDOWN = Language(_markdown, _FENCE, inline_marks.markdown)
RST = Language(_underlined, None, inline_marks.restructured)
ORG = Language(_marked(_STARS), _ORG_CODE, inline_marks.org)
ASCIIDOC = Language(_marked(_EQUALS), _LISTING, inline_marks.asciidoc)
TEX = Language(_named(_TEX, _TEX_LEVELS), _TEX_CODE)
WIKI = Language(_marked(_EQUALS))
MUSE = Language(_marked(_STARS))
MAN = Language(_named(_MAN, _MAN_LEVELS))
OTHER = Language(lambda lines, at: None)

_LANGUAGES = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx", ".rmd", ".qmd", ".djot", ".dj"), MARKDOWN),
    **dict.fromkeys((".rst", ".rest"), RST),
    **dict.fromkeys((".adoc", ".asciidoc", ".asc"), ASCIIDOC),
    **dict.fromkeys((".tex", ".latex", ".ltx", ".sty", ".cls"), TEX),
    **dict.fromkeys((".wiki", ".mediawiki", ".dokuwiki", ".t2t", ".creole"), WIKI),
    **dict.fromkeys((".man", ".1", ".3", ".5", ".7", ".8"), MAN),
    ".org": ORG,
    ".muse": MUSE,
    ".textile": OTHER,
}


class MarkupReader:
    name = "markup"
    version = 2
    kind = "markdown"
    any_size = True

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        if suffix(source) in _LANGUAGES and (_LANGUAGES[suffix(source)] is not MAN or _is_man(source)):
            return 55
        return 55 if _is_tex(source) or _is_man(source) else 0

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source)
        language = _LANGUAGES.get(suffix(source)) or (TEX if _is_tex(source) else MAN)
        blocks = tuple(blocks_of(text, language))
        facts = _front_matter(text)
        title = facts.pop("Title", None) or _title(text, blocks)
        return replace(text_document(blocks, encoding, note, title), facts=facts)


def _is_tex(source: Source) -> bool:
    return "\\documentclass" in beginning(source.head)


def _is_man(source: Source) -> bool:
    text = beginning(source.head)
    return text.startswith(_MAN_PAGE) or any(f"\n{mark}" in text for mark in _MAN_PAGE)


def blocks_of(text: str, language: Language) -> Iterator[Block]:
    """Headings, code and paragraphs, each with its line and the headings above it."""
    lines = text.split("\n")
    ends = [number for number, line in enumerate(lines) if language.code and language.code[1].match(line)]
    path: list[Heading] = []
    at = first = 0
    while at < len(lines):
        end = _end_of_code(lines, at, language, ends)
        heading = None if end else _heading(lines, at, language)
        if not end and not heading:
            at += 1
            continue
        yield from _paragraphs(lines, first, at, path, language)
        if heading:
            path = [above for above in path if above.level < heading.level] + [heading]
            where = Locator(line=at + 1, section=_section(path))
            yield Block(heading.text, kind=BlockKind.heading, level=heading.level, at=where)
        else:
            yield from _code(lines, at, end, path)
        at = first = end or at + (heading.lines if heading else 1)
    yield from _paragraphs(lines, first, len(lines), path, language)


def _heading(lines: list[str], at: int, language: Language) -> Heading | None:
    found = language.heading(lines, at)
    return found._replace(text=language.unmarked(found.text).strip() or found.text) if found else None


def _end_of_code(lines: list[str], at: int, language: Language, ends: list[int]) -> int:
    """The line after the code that begins at line `at`; 0 when none begins or it never ends."""
    if not language.code or not language.code[0].match(lines[at]):
        return 0
    following = bisect_right(ends, at)
    return ends[following] + 1 if following < len(ends) else 0


def _paragraphs(lines: list[str], first: int, last: int, path: list[Heading], language: Language) -> Iterator[Block]:
    section = _section(path)
    for part in paragraphs("\n".join(lines[first:last]), first + 1):
        text = language.unmarked(part.text)
        if any(map(str.isalnum, text)):
            yield Block(text, at=Locator(line=part.line, section=section))


def _code(lines: list[str], first: int, last: int, path: list[Heading]) -> Iterator[Block]:
    for part in paragraphs("\n".join(lines[first:last]), first + 1):
        yield Block(part.text, kind=BlockKind.code, at=Locator(line=part.line, section=_section(path)))


def _section(path: list[Heading]) -> str | None:
    return " › ".join(heading.text[:120] for heading in path) or None


def _front_matter(text: str) -> dict[str, str]:
    """The simple "name: value" lines of a YAML header, as facts."""
    header = _FRONT_MATTER.match(text)
    return {name.capitalize(): value.strip("\"' ") for name, value in _FIELD.findall(header[1])} if header else {}


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    found = _TITLE.search(text, 0, _TITLE_WITHIN)
    if found:
        return found[1]
    first = next((block for block in blocks[:5] if block.kind is BlockKind.heading), None)
    return first.text if first else None


READERS = (MarkupReader(),)
