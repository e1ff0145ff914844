"""Reads web pages: HTML, XHTML and MHTML; the only place that knows selectolax."""

from __future__ import annotations

import email
import email.policy
import html
import re
from typing import Any

from indexer.reading import Source
from indexer.reading.decoding import declared_encoding, decode, text_of
from indexer.reading.plain import LONGEST, paragraphs, text_document
from indexer.reading.sniffing import is_text, language_of_tags, mail_shape, suffix
from indexer.records import Block, BlockKind, Document, Locator

_SUFFIXES = frozenset((".html", ".htm", ".xhtml", ".xht", ".shtml", ".hta"))
_ARCHIVES = frozenset((".mht", ".mhtml"))
_INVISIBLE = frozenset(("script", "style", "template", "svg", "math", "head", "object", "noembed"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s"
    " samp small span strike strong sub sup time tt u var wbr button select output meter progress".split()
)
# Drawn apart from their neighbours, even when nothing stands between them in the source.
_APART = frozenset(("a", "button", "option", "li", "dt", "dd"))
_KINDS = {"tr": BlockKind.table, "pre": BlockKind.code, "caption": BlockKind.caption, "figcaption": BlockKind.caption}
_FACTS = {"description": "Description", "keywords": "Keywords", "author": "Author", "generator": "Program"}
# The tree builder takes quadratic time on deep nesting; no page that a person wrote comes near this depth.
_DEEPEST = 2_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>?")
_NEVER_DEEP = frozenset(
    "p li td th tr dt dd option br img hr input meta link area base col embed param source track wbr tbody"
    " thead".split()
)
_HIDDEN_TEXT = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_SPACES = re.compile(r"[ \t\n\r\f\xa0]+")
# Stands for <br> until the line breaks of the source, which mean nothing, have become spaces.
_BREAK = "\v"
# Stands for the border between two cells of a row.
_NEXT_CELL = "\x00"
_FRAMES_WITHIN_FRAMES = 3


class WebReader:
    name = "web"
    version = 1
    kind = "web"
    any_size = True

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        if _is_archive(source):
            return 95
        if language_of_tags(source) == "html":
            # Somebody who calls a page a text wants to see its source.
            return 40 if suffix(source) == ".txt" else 90
        return 65 if suffix(source) in _SUFFIXES else 0

    def read(self, source: Source) -> Document:
        if _is_archive(source):
            text, encoding, note = _page_of_archive(source.bytes(source.limits.text_bytes))
        else:
            text, encoding, note = text_of(source, declared_encoding(source.head))
        title, facts, blocks = read_html(text)
        document = text_document(tuple(blocks), encoding, note, title)
        return _with_facts(document, facts)


def read_html(text: str) -> tuple[str | None, dict[str, str], list[Block]]:
    """Title, facts and blocks of a page. Deeply nested pages are read without regard to their structure."""
    if _depth(text) > _DEEPEST:
        return None, {}, [Block(part.text, at=Locator(line=part.line)) for part in paragraphs(without_tags(text))]
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(text)
    title = _title(tree)
    blocks = _Walk().blocks(tree.root) if tree.root else []
    first_heading = next((block.text for block in blocks if block.kind is BlockKind.heading), "")
    if title and title not in first_heading:
        blocks.insert(0, Block(title, kind=BlockKind.heading, level=1))
    return title, _facts(tree), blocks


def without_tags(text: str) -> str:
    """The text between the tags, by its characters alone."""
    return html.unescape(_TAG.sub(" ", _HIDDEN_TEXT.sub(" ", text)))


class _Walk:
    """Gathers the text of a tree in document order into blocks, one for each innermost block element."""

    def __init__(self, depth: int = 0) -> None:
        self._depth = depth
        self._blocks: list[Block] = []
        self._path: list[tuple[int, str]] = []
        self._pieces: list[str] = []
        self._home: Any = None
        # Nodes are walked parents first, so what is known of a parent is known when its children come.
        self._homes: dict[int, Any] = {}
        self._hidden: set[int] = set()

    def blocks(self, root: Any) -> list[Block]:
        for node in root.traverse(include_text=True):
            parent = node.parent
            parent_id = parent.mem_id if parent is not None else 0
            if parent_id in self._hidden or node.tag in _INVISIBLE:
                self._hidden.add(node.mem_id)
            elif node.is_text_node:
                self._add(node.text_content or "", self._homes.get(parent_id))
            elif node.is_element_node:
                self._enter(node, self._homes.get(parent_id))
        self._flush()
        return self._blocks

    def _enter(self, node: Any, home: Any) -> None:
        """Note to which block element the children of `node` belong, and take the text of its attributes."""
        tag = node.tag
        keeps_all = home is not None and home.tag in ("tr", "pre") and tag != "tr"
        inside = home if tag in _INLINE or keeps_all else node
        self._homes[node.mem_id] = inside
        if tag in ("td", "th") and self._pieces and _is_same(home, self._home):
            self._pieces.append(_NEXT_CELL)
        if tag == "br" or (tag in ("p", "div") and inside is home):
            self._pieces.append("\n" if _is_preformatted(home) else _BREAK if tag == "br" else _BREAK * 2)
        elif tag in _APART and not _is_preformatted(home):
            self._pieces.append(" ")
        if tag in ("img", "input", "iframe"):
            self._take_attributes(node, home)

    def _take_attributes(self, node: Any, home: Any) -> None:
        attributes = node.attributes
        shown = attributes.get("alt") or (attributes.get("value") if attributes.get("type") != "hidden" else None)
        if shown:
            self._add(f" {shown} ", home)
        framed = attributes.get("srcdoc")
        if framed and self._depth < _FRAMES_WITHIN_FRAMES and _depth(framed) <= _DEEPEST:
            from selectolax.lexbor import LexborHTMLParser

            self._flush()
            root = LexborHTMLParser(framed).root
            self._blocks.extend(_Walk(self._depth + 1).blocks(root) if root else ())

    def _add(self, text: str, home: Any) -> None:
        if text.strip() and not _is_same(home, self._home):
            self._flush()
            self._home = home
        self._pieces.append(text)

    def _flush(self) -> None:
        text, home = "".join(self._pieces), self._home
        self._pieces, self._home = [], None
        tag = home.tag if home is not None else ""
        kind = BlockKind.heading if tag in _HEADINGS else _KINDS.get(tag, BlockKind.text)
        # A row of one cell is there to lay out the page; its paragraphs are those of any text.
        layout = kind is BlockKind.table and _NEXT_CELL not in text
        kind = BlockKind.text if layout else kind
        text = text.strip("\n") if kind is BlockKind.code else _as_shown(text, keep_blank=layout)
        if not text.strip():
            return
        level = _HEADINGS.get(tag, 0)
        if level:
            self._path = [(above, name) for above, name in self._path if above < level] + [(level, text[:120])]
        section = " › ".join(name for _, name in self._path) or None
        for part in paragraphs(text) if layout or len(text) > LONGEST else [(1, text)]:
            self._blocks.append(Block(part[1], kind=kind, level=level, at=Locator(section=section)))


def _is_same(one: Any, other: Any) -> bool:
    """The same node: nodes are wrapped anew whenever they are reached."""
    return one is other or (one is not None and other is not None and one.mem_id == other.mem_id)


def _is_preformatted(home: Any) -> bool:
    return home is not None and home.tag == "pre"


def _as_shown(text: str, keep_blank: bool = False) -> str:
    """Text as a browser shows it: runs of white space are one space, only breaks and borders of cells count."""
    if _NEXT_CELL in text:
        return "\t".join(_as_shown(cell).replace("\n", " ") for cell in text.split(_NEXT_CELL)).strip()
    lines = (_SPACES.sub(" ", line).strip() for line in text.split(_BREAK))
    return "\n".join(line for line in lines if line or keep_blank)


def _depth(text: str) -> int:
    """The deepest nesting of tags that are not closed silently, as far as a glance tells."""
    depth = deepest = 0
    for closing, tag, rest in _TAG.findall(text):
        if tag.lower() in _NEVER_DEEP or rest.endswith("/"):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _title(tree: Any) -> str | None:
    node = tree.css_first("title")
    return _as_shown(node.text()) or None if node is not None else None


def _facts(tree: Any) -> dict[str, str]:
    facts: dict[str, str] = {}
    for node in tree.css("meta[name][content]"):
        label = _FACTS.get((node.attributes.get("name") or "").lower())
        value = (node.attributes.get("content") or "").strip()
        if label and value:
            facts.setdefault(label, value)
    return facts


def _with_facts(document: Document, facts: dict[str, str]) -> Document:
    from msgspec.structs import replace

    return replace(document, facts=facts) if facts else document


def _is_archive(source: Source) -> bool:
    if mail_shape(source) != "mail":
        return False
    named = suffix(source) in _ARCHIVES
    return named or b"Snapshot-Content-Location:" in source.head[:4096] or b"<Saved by " in source.head[:4096]


def _page_of_archive(raw: bytes) -> tuple[str, str, str | None]:
    """The text of all HTML parts of a saved page, the main one first."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    texts, encoding = [], "utf-8"
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                text, encoding = decode(content, part.get_content_charset() or declared_encoding(content))
                texts.append(text)
    return "\n".join(texts), encoding, None


READERS = (WebReader(),)
