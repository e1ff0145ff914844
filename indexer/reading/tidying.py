"""Makes what a reader returned fit to travel: text that can be encoded, within the limit for one file."""

from __future__ import annotations

import re

from msgspec.structs import replace

from indexer.reading import Limits
from indexer.records import Block, Content, Document, Locator

_LONGEST_FACT = 2_000
_MOST_FACTS = 200
# Lone surrogates cannot be encoded; NUL and its kin are never text, and some stores end a string there.
_UNFIT = re.compile("[\ud800-\udfff\x00-\x08\x0b\x0e-\x1f]")


def tidied(document: Document, limits: Limits) -> Document:
    """The document without unfit characters and empty blocks, cut after `limits.characters`, with a note if so."""
    blocks = []
    left = limits.characters
    total = 0
    for block in document.blocks:
        total += len(block.text)
        if left > 0 and block.text.strip():
            kept = _tidied_block(block, left)
            left -= len(kept.text)
            blocks.append(kept)
    tidy = replace(
        document,
        blocks=tuple(blocks),
        title=_fit(document.title).strip()[:_LONGEST_FACT] or None if document.title else None,
        note=_fit(document.note) if document.note else None,
        facts=_tidied_facts(document.facts),
    )
    return _marked_as_cut(tidy, total, limits) if total > limits.characters else tidy


def _marked_as_cut(document: Document, total: int, limits: Limits) -> Document:
    cut = f"only the first {limits.characters:,} of {total:,} characters are searchable (setting reading.characters)"
    return replace(document, content=Content.partly, note=f"{document.note}; {cut}" if document.note else cut)


def _tidied_block(block: Block, longest: int) -> Block:
    text = _fit(block.text)
    if text is block.text and len(text) <= longest and _is_fit(block.at):
        return block
    # Boxes count characters; where the text had to change they no longer fit.
    boxes = tuple(box for box in block.boxes if box.end <= longest) if text == block.text else ()
    return replace(block, text=text[:longest], boxes=boxes, at=_tidied_locator(block.at))


def _is_fit(at: Locator) -> bool:
    return not any(_UNFIT.search(name) for name in (at.section, at.sheet, at.chapter, at.member) if name)


def _tidied_locator(at: Locator) -> Locator:
    if _is_fit(at):
        return at
    named = {name: getattr(at, name) for name in ("section", "sheet", "chapter", "member")}
    return replace(at, **{name: _fit(value) for name, value in named.items() if value})


def _tidied_facts(facts: dict[str, str]) -> dict[str, str]:
    tidy = {_fit(label).strip(): _fit(value).strip()[:_LONGEST_FACT] for label, value in facts.items() if value}
    return {label: tidy[label] for label in list(tidy)[:_MOST_FACTS] if label and tidy[label]}


def _fit(text: str) -> str:
    return _UNFIT.sub("", text) if _UNFIT.search(text) else text
