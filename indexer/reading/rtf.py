"""Rich Text Format: the body in reading order with headers, notes, comments and text boxes where they are anchored."""

from __future__ import annotations

import re

from indexer.reading import Source
from indexer.records import Block, BlockKind, Content, Document, Locator

# striprtf leaves out whole destinations that people wrote text in; as unknown words they stay in.
_WRITTEN_DESTINATIONS = re.compile(r"\\(footnote|annotation|(?:header|footer)[flr]?|shptxt)(?![a-zA-Z]) ?")
_SHAPES = re.compile(r"\{(?:\\\*)?\\(?:shp|shpinst|shpgrp)(?![a-zA-Z])")
# Pictures and embedded objects are hexadecimal digits, often most of the file; none of them holds a brace.
_PICTURES = re.compile(r"(?<=[\s0-9a-f])[0-9a-f\s]{200,}(?=[}\\])")
_CELL_ENDS = re.compile(r"\\(?:nest)?cell(?![a-zA-Z]) ?")
_PROPERTIES = {"author": "Author", "subject": "Subject", "keywords": "Keywords", "doccomm": "Description"}
_CODEPAGE = re.compile(r"\\ansicpg(\d+)")
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class RtfReader:
    """Reads RTF with striprtf, after bringing into the body what it would leave out."""

    name = "rtf"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        return 95 if source.head.lstrip(b"\0\t\r\n ").startswith(b"{\\rtf") else 0

    def read(self, source: Source) -> Document:
        limit = 4 * source.limits.text_bytes
        content = source.bytes(limit + 1)
        markup = _PICTURES.sub("", content[:limit].decode("latin-1").lstrip("\0\t\r\n "))
        title, facts = _properties(markup)
        text = plain_text(_repaired(markup))
        blocks = tuple(_block(line, number) for number, line in enumerate(text.splitlines(), 1) if line.strip())
        cut = len(content) > limit
        return Document(
            blocks=blocks,
            title=title,
            facts=facts,
            content=Content.partly if cut else Content.whole,
            note=f"only the first {limit // 2**20} MiB were read" if cut else None,
        )


def _block(line: str, number: int) -> Block:
    is_row = line.rstrip(" ").endswith("\t")
    return Block(line.strip(), BlockKind.table if is_row else BlockKind.text, Locator(line=number))


def _repaired(markup: str) -> str:
    markup = _WRITTEN_DESTINATIONS.sub(r"\\par ", markup)
    markup = _SHAPES.sub("{", markup)
    return _CELL_ENDS.sub(r"\\tab ", markup)


def _properties(markup: str) -> tuple[str | None, dict[str, str]]:
    """The title and the facts of the group of document properties."""
    start = markup.find("{\\info")
    group = markup[start : start + 20_000] if start >= 0 else ""
    codepage = _CODEPAGE.search(markup[:2_000])
    header = f"{{\\rtf1{codepage[0] if codepage else ''} "
    found: dict[str, str] = {}
    for match in re.finditer(r"\{\\(title|author|subject|keywords|doccomm) ((?:[^{}]|\\[{}])*)\}", group):
        value = " ".join(plain_text(header + match[2] + "}").split())
        if value:
            found[match[1]] = value
    title = found.pop("title", None)
    return title, {_PROPERTIES[name]: value for name, value in found.items()}


def plain_text(markup: str) -> str:
    """The text of some RTF; characters beyond the first plane come as halves and are put together."""
    from striprtf.striprtf import rtf_to_text

    text: str = rtf_to_text(markup, errors="replace")  # type: ignore[no-untyped-call]
    return _SURROGATES.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)


READERS = (RtfReader(),)
