"""Scripts that run from right to left, beside those that run from left to right."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

# What embeds a stretch of text (Unicode, UAX #9), and the mark that keeps its neighbours in the line's own order. The
# newer isolates do both at once, but few fonts have them, and a line that borrows a glyph grows higher.
_EMBED, _END = {True: "\u202b", False: "\u202a"}, "\u202c"
_MARK = {True: "\u200f", False: "\u200e"}
# Enough letters to tell by.
_LOOKED_AT = 200


def reads_leftward(text: str) -> bool:
    """Whether the first letter with a direction belongs to a script written from right to left."""
    for character in text[:_LOOKED_AT]:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def isolated(part: str) -> str:
    """A part of a line that must not change the order of its neighbours, nor they its own.

    Without it "/home/ann/בית · 82 KB" reads "/home/ann/82 · בית KB". Parts that cannot do harm stay as they are.
    """
    window = _window_runs_leftward()
    harmless = part.isascii() or all(unicodedata.bidirectional(one) not in ("R", "AL") for one in part)
    if not part or (harmless and not window):
        return part
    return f"{_MARK[window]}{_EMBED[reads_leftward(part)]}{part}{_END}{_MARK[window]}"


def lead(label: QLabel) -> QLabel:
    """Keep a label at the side where lines begin in this window, whatever script a file's name is written in."""
    leftward = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
    vertical = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    label.setAlignment(side | vertical | Qt.AlignmentFlag.AlignAbsolute)
    return label


def _window_runs_leftward() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
