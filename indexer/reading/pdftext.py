"""Makes readable paragraphs of the raw text layer of a PDF page."""

from __future__ import annotations

import re
from collections.abc import Iterator

# PDFium writes U+FFFE (or U+0002) where a word was hyphenated at the end of a line.
_HYPHENATED = re.compile("[\ufffe\x02]\\s*|\xad\\s*\n\\s*")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_LIST_ITEM = re.compile(r"\s*(?:[•‣◦▪–—*-]|\(?\d{1,3}[.)]|[A-Za-z][.)])\s")
# Above this share of characters without a meaning, the text layer of a page is noise.
_MOST_NOISE = 0.3
# A line this much shorter than its page's usual line ends a paragraph.
_SHORT_LINE = 0.75


def cleaned(raw: str) -> str:
    """The text layer with hyphenated words joined and without control characters."""
    text = _HYPHENATED.sub("", raw.replace("\r\n", "\n").replace("\r", "\n"))
    return _CONTROLS.sub("", text)


def is_noise(text: str) -> bool:
    """Characters of a font without a usable encoding come out as private-use, replacement or control characters."""
    letters = [c for c in text if not c.isspace()]
    odd = sum(1 for c in letters if "\ue000" <= c <= "\uf8ff" or c == "\ufffd" or (c < " " and c != "\x02"))
    return bool(letters) and odd > len(letters) * _MOST_NOISE


def page_paragraphs(text: str) -> Iterator[str]:
    """Lines joined into paragraphs; a line much shorter than the others ends one, and so does a list item's begin."""
    lines = [line.strip() for line in text.split("\n")]
    widths = sorted(len(line) for line in lines if line)
    usual = widths[len(widths) * 4 // 5] if widths else 0
    gathered = ""
    for line in lines:
        if gathered and (not line or _LIST_ITEM.match(line)):
            yield gathered
            gathered = ""
        gathered = _joined(gathered, line)
        if gathered and len(line) < usual * _SHORT_LINE:
            yield gathered
            gathered = ""
    if gathered:
        yield gathered


def _joined(text: str, line: str) -> str:
    if not text or not line:
        return text + line
    between = "" if _WIDE.match(text[-1]) and _WIDE.match(line[0]) else " "
    return text + between + line
