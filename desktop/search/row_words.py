"""What a row of the results says, fitted into its width and remembered for the next painting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop import languages, theme, wording
from desktop.directions import isolated
from desktop.languages import translate
from desktop.said import in_own_words
from desktop.theme import Type
from indexer import records

SEPARATOR = "  ·  "
# The longest reason, as a share of the row.
_REASON_SHARE = 0.45
# Rows that are remembered: those in view, and many before and behind them.
_REMEMBERED = 512


class Fonts:
    """The fonts of the roles and their measures, made once."""

    def __init__(self) -> None:
        self._made: dict[tuple[QFont, Type], tuple[QFont, QFontMetricsF]] = {}

    def of(self, option: QStyleOptionViewItem, role: Type) -> tuple[QFont, QFontMetricsF]:
        base = option.font
        if (base, role) not in self._made:
            font = theme.font(base, role)
            self._made[QFont(base), role] = font, QFontMetricsF(font)
        return self._made[base, role]

    def height(self, option: QStyleOptionViewItem, role: Type) -> float:
        return self.of(option, role)[1].height()


class RowWords(NamedTuple):
    """What stands at the far end (`date`, `date_width` pixels wide, and `why` in `ink`) and before it (`where`)."""

    date: str
    date_width: float
    why: str
    ink: str
    where: str


def of_file(hit: records.Hit, width: int, font: QFont, tones: theme.Colours, clock: Callable[[], datetime]) -> RowWords:
    """The words of a file's row that is `width` pixels wide, in the font of captions."""
    # What is said of a time changes with the minute; nothing else does while a language is spoken.
    return _of_file(hit, width, font, tones, clock().replace(second=59, microsecond=0), languages.locale())


def of_passage(hit: records.Hit, number: int, width: int, font: QFont) -> str:
    """Where a further passage is."""
    return _of_passage(hit, number, width, font, languages.locale())


@lru_cache(maxsize=_REMEMBERED)
def _of_file(
    hit: records.Hit, width: int, font: QFont, tones: theme.Colours, now: datetime, _locale: QLocale
) -> RowWords:
    metrics = QFontMetricsF(font)
    why, ink = _reason(hit, tones)
    why = metrics.elidedText(why, Qt.TextElideMode.ElideRight, width * _REASON_SHARE)
    taken = metrics.horizontalAdvance(why) + theme.Space.large if why else 0
    date = isolated(wording.when(hit.modified, now))
    return RowWords(
        date, metrics.horizontalAdvance(date), isolated(why), ink, _whereabouts(hit, metrics, width - taken)
    )


@lru_cache(maxsize=_REMEMBERED)
def _of_passage(hit: records.Hit, number: int, width: int, font: QFont, _locale: QLocale) -> str:
    passage = hit.passages[number]
    place = wording.place(passage.at)
    there = wording.capitalised(place) or translate("search", "Passage {number}").format(number=number + 1)
    where = wording.dotted(there, passage.heading or "")
    return QFontMetricsF(font).elidedText(where, Qt.TextElideMode.ElideRight, width)


def _reason(hit: records.Hit, tones: theme.Colours) -> tuple[str, str]:
    """Why the file is here, and the colour to say it in."""
    if hit.offline:
        return translate("search", "out of reach now"), tones.warning
    said = in_own_words(hit.why) or wording.lanes(hit.lanes)
    if not hit.weak:
        return said, tones.accent
    return said and translate("search", "weaker, {reason}").format(reason=said), tones.muted


def _whereabouts(hit: records.Hit, metrics: QFontMetricsF, room: float) -> str:
    """Place in the file, folder (shortened in its middle), size, and how many passages, as far as there is room."""
    place = wording.place(hit.passages[0].at) if hit.passages else ""
    parts = [wording.capitalised(place), "", wording.size(hit.size)]
    if len(hit.passages) > 1:
        parts.append(wording.passages(len(hit.passages)))

    def line(folder: str) -> str:
        return SEPARATOR.join(isolated(part) for part in (parts[0], folder, *parts[2:]) if part)

    folders = list(wording.shorter_folders(hit.folder))
    while len(parts) > 2 and metrics.horizontalAdvance(line(folders[-1])) > room:
        parts.pop()
    fitting = (line(folder) for folder in folders if metrics.horizontalAdvance(line(folder)) <= room)
    return next(fitting, metrics.elidedText(line(folders[-1]), Qt.TextElideMode.ElideMiddle, room))
