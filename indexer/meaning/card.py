"""Reads from a model's card which languages it was made for."""

from __future__ import annotations

import re

from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import local_folder

_CARD = "README.md"
_LONGEST = 64 * 2**10
_CODE = re.compile(r"[a-z]{2}")


def languages(model: str) -> frozenset[str]:
    """ISO 639-1 codes of the languages that a model's card names; empty if it names none, or "multilingual".

    The card is the README.md beside the model, its description the block between two lines of dashes.
    """
    try:
        folder = local_folder(model)
        text = (folder / _CARD).read_text("utf-8", "replace")[:_LONGEST] if folder else ""
    except (ModelRefused, OSError):
        return frozenset()
    block = re.match(r"---\n(.*?)\n---", text, re.DOTALL)
    named = re.search(r"^languages?:(.*(?:\n\s*-.*)*)", block[1], re.MULTILINE) if block else None
    found = re.findall(r"\w[\w-]*", named[1]) if named else []
    return frozenset(found) if all(_CODE.fullmatch(code) for code in found) else frozenset()
