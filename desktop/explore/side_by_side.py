"""Passages of two files next to each other, with what differs lit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop import theme, wording
from desktop.languages import translate
from desktop.said import in_own_words
from indexer import displayed
from indexer.findings import Comparison, Excerpt, FileCard, PassagePair
from indexer.records import Span


class SideBySide(QTextBrowser):
    """Draws pairs of passages in two columns, and what only one of the files says below them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show: Callable[[], str] | None = None
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_pairs(self, left: str, right: str, pairs: Iterable[PassagePair]) -> None:
        """Pairs of two files, whose names head the columns."""
        shown = tuple(pairs)
        self._draw(lambda: _table(left, right, "".join(_pair(pair, self._marks()) for pair in shown)))

    def show_comparison(self, found: Comparison, above: str = "") -> None:
        """All that was compared: how alike they are, the pairs, and what stands in one of them only."""
        self._draw(lambda: self._comparison(found, above))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._show:
            self._draw(self._show)

    def clear(self) -> None:
        self._show = None
        super().clear()

    def _draw(self, show: Callable[[], str]) -> None:
        """What is lit has the colour of the scheme, so it is drawn again in another one."""
        self._show = show
        at = self.verticalScrollBar().value()
        self.setHtml(show())
        self.verticalScrollBar().setValue(at)

    def _comparison(self, found: Comparison, above: str) -> str:
        said = "".join(
            f"<p>{escape(line)}</p>" for line in (above, alikeness(found), *map(in_own_words, found.notes)) if line
        )
        pairs = "".join(_pair(pair, self._marks()) for pair in found.pairs)
        alone = _only(found.left, found.only_left) + _only(found.right, found.only_right)
        return said + _table(displayed(found.left.name), displayed(found.right.name), pairs) + alone

    def _marks(self) -> str:
        return theme.colours(self.palette()).mark


def alikeness(found: Comparison) -> str:
    """How alike two files are, in one sentence."""
    said = translate("explore", "Alike in meaning {meaning}, the same words in the same order {words}.")
    return said.format(meaning=wording.percent(found.similarity), words=wording.percent(found.same_words))


def _table(left: str, right: str, rows: str) -> str:
    head = "".join(f'<th align="left" width="50%">{escape(name)}</th>' for name in (left, right))
    return f'<table width="100%" cellspacing="0" cellpadding="8"><tr>{head}</tr>{rows}</table>' if rows else ""


def _pair(pair: PassagePair, mark: str) -> str:
    cells = "".join(f'<td valign="top">{_passage(side, mark)}</td>' for side in (pair.left, pair.right))
    return f"<tr>{cells}</tr>"


def _passage(passage: Excerpt, mark: str) -> str:
    place = wording.place(passage.at)
    where = f"<small>{escape(wording.capitalised(place))}</small><br>" if place else ""
    return where + lit(passage.text, passage.lights, mark)


def lit(text: str, lights: Iterable[Span], mark: str) -> str:
    """Text as HTML with its lit characters on a ground of another colour."""
    parts, at = [], 0
    for span in sorted(lights, key=lambda span: span.start):
        start, end = max(span.start, at), min(span.end, len(text))
        if start < end:
            parts.append(escape(text[at:start]))
            parts.append(f'<span style="background-color:{mark}">{escape(text[start:end])}</span>')
            at = end
    return ("".join(parts) + escape(text[at:])).replace("\n", "<br>")


def _only(file: FileCard, passages: tuple[Excerpt, ...]) -> str:
    if not passages:
        return ""
    told = "".join(f"<p>{escape(passage.text)}</p>" for passage in passages)
    only = translate("explore", "Only in {name}").format(name=displayed(file.name))
    return f"<h4>{escape(only)}</h4>{told}"
