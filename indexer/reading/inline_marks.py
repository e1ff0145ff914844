"""Takes the marks inside paragraphs away (emphasis, code, links, tables), so that what is found reads as it is shown.

No line break is ever lost, so that every line keeps its number. Where a mark may as well be meant (`*args`, `__init__`,
`2*3*4`), it stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

Change = Callable[[str], str]

_STASHED = re.compile(r"\0(\d+)\0")
_ESCAPE = r"\\([*_`~\[\]<>#|])"
# The three strengths, the longest first. Possessive, so that marks that never end cost no time.
_STARS = tuple(
    re.compile(rf"(?a:(?<![\w*]))\*{{{n}}}(?=[^\s*.,;:/)\]]){inner}(?<!\s)\*{{{n}}}(?a:(?![\w*]))")
    for n, inner in ((3, r"([^*]++)"), (2, r"((?:[^*]++|\*(?!\*))++)"), (1, r"([^*]++)"))
)
# Two underlines around a single word are more often a name of Python's than emphasis.
_UNDERLINES = (
    re.compile(r"(?<![\w/])__(?=[^\W_])(?!\w*__)((?:[^_]++|_(?!_))++)(?<!\s)__(?![\w/])"),
    re.compile(r"(?<![\w/])_(?=[^\s_.,;:/)\]])([^_]++)(?<!\s)_(?![\w/])"),
)
_STRUCK = re.compile(r"(?<!~)~~(?=[^\s~])([^~]++)(?<!\s)~~(?!~)")
_URL = r"(<[^<>\n]*>|[^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)*+)"
_LINK = re.compile(rf"!?\[(?!\^)([^\[\]]*+)\]\([ \t]*{_URL}(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)")
_LINK_BY_NAME = re.compile(r"(?a:(?<![\w\]]))!?\[(?!\^)([^\[\]]++)\]\[([^\[\]]*+)\]")
_BARE_LINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]+)>")
_PAGE_LINK = re.compile(r"!?\[\[(?!\s)(?:([^\[\]|]*+)\|)?([^\[\]|]++)\]\]")
_ORG_LINK = re.compile(r"\[\[([^\[\]]++)\](?:\[([^\[\]]*+)\])?\]")
_ASCIIDOC_LINK = re.compile(
    r"(?<!\w)(?:(?:link|xref|image)::?|(?=https?://|mailto:))([^\s\[\]]++)\[([^\[\],]*+)[^\[\]]*+\]"
)
_ASCIIDOC_REFERENCE = re.compile(r"<<([^<>,\n]++)(?:,[ \t]*([^<>]++))?>>")
# What may stand before a mark of reStructuredText, as far as it is ASCII.
_BEFORE = r"(?<![^\s'\"(\[{<\-/:])"
_ROLE = re.compile(rf"{_BEFORE}(?::[a-zA-Z][\w:+.-]{{0,60}}:)?(?<!`)`~?([^`<]*+)(?:<([^<>`]*+)>)?`(?!`)(?:__?(?!\w))?")
_HOST = re.compile(r"(?:\w+:)?//(?:[^/@\s]*@)?([^/?#\s]+)")

_ROW = re.compile(r"^[ \t]*\|(.*)\|[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:\|[-:|+ \t]*-[-:|+ \t]*|\+[-=+]{3,}\+[ \t]*)$", re.MULTILINE)


def markdown(text: str) -> str:
    def change(text: str) -> str:
        for _ in range(2):  # a picture may stand in a link
            text = _LINK.sub(_named(1, 2), text)
        text = _PAGE_LINK.sub(_named(2, 1), text)
        text = _BARE_LINK.sub(r"\1", _LINK_BY_NAME.sub(_named(1, 2), text))
        return _without(text, (*_STARS, *_UNDERLINES, _STRUCK))

    return _around(rf"(?<!`)(`++)(.+?)(?<!`)\1(?!`)|{_ESCAPE}|\0", text, change)


def restructured(text: str) -> str:
    return _around(
        rf"{_BEFORE}(``)(?=\S)(.+?)``|{_ESCAPE}|\0", text, lambda t: _without(_ROLE.sub(_named(1, 2), t), _STARS[1:])
    )


def org(text: str) -> str:
    def change(text: str) -> str:
        return _without(_ORG_LINK.sub(_named(2, 1), text), _STARS[2:])

    return _around(r"(?<![\w=~])([=~])(?=[^\s=~])([^=~\n]+)(?<!\s)\1(?![\w=~])|\0", text, change)


def asciidoc(text: str) -> str:
    def change(text: str) -> str:
        text = _ASCIIDOC_REFERENCE.sub(_named(2, 1), _ASCIIDOC_LINK.sub(_named(2, 1), text))
        return _without(text, (*_STARS[1:], *_UNDERLINES))

    return _around(rf"(`{{1,2}})(?=[^\s`])([^`\n]+)(?<!\s)\1|{_ESCAPE}|\0", text, change)


def _around(code: str, text: str, change: Change) -> str:
    """Change a text but for its code and escaped marks, which come without their marks. `code` keeps them in groups."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(next((group for group in reversed(found.groups()) if group), found[0]))
        return f"\0{len(kept) - 1}\0"

    changed = _rows(change(re.sub(code, keep, text, flags=re.DOTALL)))
    return _STASHED.sub(lambda found: kept[int(found[1])], changed)


def _rows(text: str) -> str:
    """Rows of a table as cells with tabs between; a line that only rules the table is left empty."""
    if "|" not in text:
        return text
    return _ROW.sub(lambda row: "\t".join(cell.strip() for cell in row[1].split("|")), _RULE.sub("", text))


def _without(text: str, marks: Sequence[re.Pattern[str]]) -> str:
    for mark in marks:
        text = mark.sub(r"\1", text)
    return text


def _named(text: int, address: int) -> Callable[[re.Match[str]], str]:
    """A link as its text, or, where it has none, as the host of its address or the address itself."""

    def shown(found: re.Match[str]) -> str:
        words = found[text] or ""
        said = words.strip(" \t") if words.strip() else _host(found[address] or "")
        return said + "\n" * (found[0].count("\n") - said.count("\n"))

    return shown


def _host(address: str) -> str:
    address = address.strip("<>")
    host = _HOST.match(address)
    return host[1] if host else "" if address.startswith("data:") else address.removeprefix("file:")
