"""Passages and lights as drawings: `the «leaky [tap]» drips`."""

from __future__ import annotations

from desktop.preview.finding import Found, Wanted
from indexer.records import Span


def wanted(drawn: str) -> Wanted:
    """A passage whose lights are in brackets."""
    parts = drawn.replace("]", "[").split("[")
    text, lights = "", []
    for number, part in enumerate(parts):
        if number % 2:
            lights.append(Span(len(text), len(text) + len(part)))
        text += part
    return Wanted(text, lights)


def drawn(text: str, found: Found | None) -> str:
    """A text with what was found in it: «passage», [light]."""
    if found is None:
        return text
    signs = [(found.start, 0, "«"), (found.end, 3, "»")]
    for light in found.lights:
        signs += [(light.start, 1, "["), (light.end, 2, "]")]
    for place, _, sign in sorted(signs, reverse=True):
        text = text[:place] + sign + text[place:]
    return text
