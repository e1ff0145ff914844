"""Text with lit words, laid out in a few lines and kept for the next painting."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop import theme
from indexer.records import Span

ELLIPSIS = "…"
LEADING = 2
# A light longer than this many characters is a sentence found by its meaning: shaded, where words are marked.
LONGEST_WORDS = 40
SENTENCE_OPACITY = 0.4


def draw(
    painter: QPainter,
    place: QPointF,
    text: str,
    lights: Sequence[Span],
    font: QFont,
    width: float,
    lines: int,
    colour: str,
    tones: theme.Colours,
) -> None:
    """Paint `text` from `place`, its top left, in at most `lines` lines of `width` pixels, its lights marked."""
    painter.setPen(QColor(colour))
    laid_out(text, tuple(lights), font, int(width), lines, tones).draw(painter, place)


@lru_cache(maxsize=1024)
def laid_out(
    text: str, lights: tuple[Span, ...], font: QFont, width: int, lines: int, tones: theme.Colours
) -> QTextLayout:
    """A finished layout; what does not fit ends in an ellipsis. The font is kept, and must not be changed later."""
    layout, end = _lay(text, lights, font, width, lines, tones)
    while end < len(text) and end > 0:
        shorter = text[: end - 1].rstrip() + ELLIPSIS
        layout, fits = _lay(shorter, lights, font, width, lines, tones)
        if fits >= len(shorter):
            break
        end -= 1
    return layout


def _lay(
    text: str, lights: tuple[Span, ...], font: QFont, width: int, lines: int, tones: theme.Colours
) -> tuple[QTextLayout, int]:
    """The layout, and how many characters found room in it."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(text, lines))
    layout.setFormats([_lit(light, tones) for light in lights])
    layout.beginLayout()
    top = 0.0
    end = 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height() + LEADING
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, end


def _option(text: str, lines: int) -> QTextOption:
    option = QTextOption()
    anywhere = QTextOption.WrapMode.WrapAnywhere  # one line is filled to its end, more are broken between words
    option.setWrapMode(anywhere if lines == 1 else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rightward = not reads_leftward(text)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft)
    side = Qt.AlignmentFlag.AlignLeft if rightward else Qt.AlignmentFlag.AlignRight
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _lit(light: Span, tones: theme.Colours) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = light.start, light.end - light.start
    ink = QTextCharFormat()
    pen = QColor(tones.mark)
    strength = min(max(light.strength, 0.0), 1.0)
    whole_sentence = marked.length > LONGEST_WORDS
    pen.setAlphaF(strength * SENTENCE_OPACITY if whole_sentence else 0.25 + 0.75 * strength)
    ink.setBackground(QBrush(pen))
    if strength > 0.5 and not whole_sentence:
        ink.setForeground(QBrush(QColor(tones.on_mark)))
    marked.format = ink
    return marked


def reads_leftward(text: str) -> bool:
    """Whether the first letter with a direction belongs to a script written from right to left."""
    for character in text[:200]:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
