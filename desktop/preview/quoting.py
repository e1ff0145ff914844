"""Passages as people quote them, with their source."""

from __future__ import annotations

from desktop import wording
from desktop.languages import translate
from indexer import displayed
from indexer.records import Hit, PassageHit


def quotation(hit: Hit, passage: PassageHit) -> str:
    """The text of a passage and, below it, where it is from: file, place in it, folder."""
    parts = (hit.title or "", displayed(hit.name), wording.place(passage.at), displayed(hit.folder))
    quoted = translate("preview", "“{text}”\n— {source}\n")
    return quoted.format(text=passage.text.strip(), source=wording.listed(*parts))
