"""The HTML of a book's chapter as paragraphs and headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indexer.records import Block, BlockKind, Locator

_BLOCK_TAGS = frozenset(
    (
        "p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre td th caption figcaption div section article aside header footer"
        " title table tr ul ol dl body address center figure main nav hr"
    ).split()
)
# Stands for a line break, since the line ends of the markup itself mean nothing.
_BREAK = "\u2028"
_EMPTY_ELEMENT = re.compile(rb"<(title|script|style|a|i|b|span|p|div)\b([^<>]*)/>")


def markup_blocks(markup: bytes | str, chapter: str) -> Iterator[Block]:
    """The paragraphs and headings of one chapter; its first heading, else its number, is the chapter's name."""
    from selectolax.lexbor import LexborHTMLParser

    # XHTML may close an element that HTML takes for open, and would swallow all that follows.
    if isinstance(markup, bytes):
        markup = _EMPTY_ELEMENT.sub(rb"<\1\2></\1>", markup)
    tree = LexborHTMLParser(markup)
    tree.strip_tags(["script", "style"])
    pieces: list[str] = []
    level = 0
    for node in tree.root.traverse(include_text=True) if tree.root else ():
        if node.tag == "-text":
            pieces.append(node.text_content or "")
            continue
        if node.tag == "br":
            pieces.append(_BREAK)
        elif node.tag == "img" and len((node.attributes.get("alt") or "").split()) > 1:
            yield Block(node.attributes["alt"] or "", BlockKind.caption, Locator(chapter=chapter))
        elif node.tag in _BLOCK_TAGS:
            for block in _paragraph(pieces, chapter, level):
                chapter = block.text if level and chapter.isdigit() else chapter
                yield block
            level = int(node.tag[1]) if re.fullmatch("h[1-6]", node.tag or "") else 0
    yield from _paragraph(pieces, chapter, level)


def _paragraph(pieces: list[str], chapter: str, level: int) -> Iterator[Block]:
    lines = (" ".join(line.split()) for line in "".join(pieces).split(_BREAK))
    text = "\n".join(filter(None, lines))
    pieces.clear()
    if text:
        yield Block(text, BlockKind.heading if level else BlockKind.text, Locator(chapter=chapter), level=level)
