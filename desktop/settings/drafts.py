"""Rules as plain values and what they would change, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop import wording
from desktop.languages import translate
from desktop.said import in_own_words
from indexer import records

_EXAMPLES = 6


def from_plain(value: Any) -> records.FileRules:
    """The rules that a setting's plain value stands for."""
    return records.FileRules(
        exclude=tuple(value.get("exclude", ())),
        include=tuple(value.get("include", ())),
        skip_kinds=tuple(value.get("skip_kinds", ())),
        largest=value.get("largest", 0),
    )


def preview_sentence(found: records.RulesPreview) -> str:
    """What rules would do: "12 files (4.5 MB) would go. 1 entry would be read."."""
    if not (found.leaving or found.coming):
        return translate("settings", "Nothing in the library would change.")
    sentences = []
    if found.leaving:
        leaving = translate("settings", "%n files ({size}) would go.", "", found.leaving)
        sentences.append(leaving.format(size=wording.size(found.leaving_bytes)))
    if found.coming:
        sentences.append(translate("settings", "%n entries would be read.", "", found.coming))
    return wording.sentences(*sentences)


def preview_lines(found: records.RulesPreview) -> Iterator[str]:
    """The first files that would go, each with the rule that it falls under, and the first that would come."""
    for path, sentence in found.leaving_examples[:_EXAMPLES]:
        yield f"−  {wording.folder(path)}  ({in_own_words(sentence)})"
    if found.leaving > _EXAMPLES:
        yield "    " + translate("settings", "and %n more", "", found.leaving - _EXAMPLES)
    for path in found.coming_examples[:_EXAMPLES]:
        yield f"+  {wording.folder(path)}"
