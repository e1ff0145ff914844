"""Text with lit words, laid out in a few lines and kept for the next painting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop import theme
from desktop.directions import reads_leftward
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
    side: Qt.LayoutDirection | None = None,
) -> None:
    """Paint `text` from `place`, its top left, in at most `lines` lines of `width` pixels, its lights marked.

    Lines begin at the side where the text's own script begins, or at `side`: names that are to stand below each other.
    """
    painter.setPen(QColor(colour))
    laid_out(text, tuple(lights), font, int(width), lines, tones, side).draw(painter, place)


@lru_cache(maxsize=1024)
def laid_out(
    text: str,
    lights: tuple[Span, ...],
    font: QFont,
    width: int,
    lines: int,
    tones: theme.Colours,
    side: Qt.LayoutDirection | None = None,
) -> QTextLayout:
    """A finished layout; what does not fit ends in an ellipsis. The font is kept, and must not be changed later."""
    layout, end = _lay(text, lights, font, width, lines, tones, side)
    while end < len(text) and end > 0:
        shorter = text[: end - 1].rstrip() + ELLIPSIS
        layout, fits = _lay(shorter, lights, font, width, lines, tones, side)
        if fits >= len(shorter):
            break
        end -= 1
    return layout


def _lay(
    text: str,
    lights: tuple[Span, ...],
    font: QFont,
    width: int,
    lines: int,
    tones: theme.Colours,
    side: Qt.LayoutDirection | None,
) -> tuple[QTextLayout, int]:
    """The layout, and how many characters found room in it."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(text, lines, side))
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


def _option(text: str, lines: int, side: Qt.LayoutDirection | None) -> QTextOption:
    option = QTextOption()
    anywhere = QTextOption.WrapMode.WrapAnywhere  # one line is filled to its end, more are broken between words
    option.setWrapMode(anywhere if lines == 1 else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    own = Qt.LayoutDirection.RightToLeft if reads_leftward(text) else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(own)
    rightward = (own if side is None else side) == Qt.LayoutDirection.LeftToRight
    begin = Qt.AlignmentFlag.AlignLeft if rightward else Qt.AlignmentFlag.AlignRight
    option.setAlignment(begin | Qt.AlignmentFlag.AlignAbsolute)
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
