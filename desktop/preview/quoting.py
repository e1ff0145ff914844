"""Passages as people quote them, with their source."""

from __future__ import annotations

from desktop import wording
from indexer import displayed
from indexer.records import Hit, PassageHit


def quotation(hit: Hit, passage: PassageHit) -> str:
    """The text of a passage and, below it, where it is from: file, place in it, folder."""
    parts = (hit.title or "", displayed(hit.name), wording.place(passage.at), displayed(hit.folder))
    source = ", ".join(part for part in parts if part)
    return f"“{passage.text.strip()}”\n— {source}\n"
