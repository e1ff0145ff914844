"""Rules as plain values and what they would change, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop import wording
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
    """What rules would do: "12 files (4.5 MB) would go, 1 entry would be read."."""
    if not (found.leaving or found.coming):
        return "Nothing in the library would change."
    parts = []
    if found.leaving:
        parts.append(f"{wording.counted(found.leaving, 'file')} ({wording.size(found.leaving_bytes)}) would go")
    if found.coming:
        entries = "1 entry" if found.coming == 1 else f"{wording.count(found.coming)} entries"
        parts.append(f"{entries} would be read")
    return f"{', '.join(parts)}."


def preview_lines(found: records.RulesPreview) -> Iterator[str]:
    """The first files that would go, each with the rule that it falls under, and the first that would come."""
    for path, sentence in found.leaving_examples[:_EXAMPLES]:
        yield f"−  {wording.folder(path)}  ({sentence})"
    if found.leaving > _EXAMPLES:
        yield f"    and {wording.count(found.leaving - _EXAMPLES)} more"
    for path in found.coming_examples[:_EXAMPLES]:
        yield f"+  {wording.folder(path)}"
