"""Colours source code, a slice at a time, so that no key press waits for it; the only file that meets pygments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop import theme

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_SLICE_SECONDS = 0.008
_STYLES = {"light": "friendly", "dark": "github-dark"}


def lexer_for(language: str | None, name: str) -> Lexer | None:
    """The lexer of a language by its name, else by the name of the file; None for plain text."""
    from pygments.lexers import find_lexer_class_for_filename, get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language) if language else _made(find_lexer_class_for_filename(name))
    except ClassNotFound:
        return _made(find_lexer_class_for_filename(name))


def _made(kind: Any) -> Lexer | None:
    return kind() if kind else None


class Colouring(QSyntaxHighlighter):
    """Colours a document while nothing else is to be done."""

    _prepared = Signal(int, object)  # the number of a start, and its lexer

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: list[list[tuple[int, int, QTextCharFormat]]] = []
        self._tokens: Iterator[tuple[str, QTextCharFormat | None]] = iter(())
        self._coloured = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._colour_slice)
        self._started = 0
        self._text, self._palette = "", QPalette()
        self._prepared.connect(self._begin)

    def start(self, lexer: Callable[[], Lexer | None], text: str, palette: QPalette) -> None:
        """Colour the text of the document by the lexer that is made; one that is None leaves it plain."""
        self.stop()
        self._text, self._palette = text, palette
        # A lexer compiles hundreds of patterns when it is first used.
        QThreadPool.globalInstance().start(partial(self._prepare, self._started, lexer))

    def stop(self) -> None:
        self._started += 1
        self._timer.stop()
        self._lines = []

    def _prepare(self, number: int, lexer: Callable[[], Lexer | None]) -> None:
        made = lexer()
        with suppress(RuntimeError):  # the view may be gone by now
            self._prepared.emit(number, made)

    def _begin(self, number: int, lexer: Lexer | None) -> None:
        if number != self._started or lexer is None:
            return
        self._lines, self._coloured, self._column = [[]], 0, 0
        self._tokens = _styled(lexer, self._text, self._palette)
        self._timer.start()

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        for start, length, shape in self._lines[number] if number < len(self._lines) else ():
            self.setFormat(start, length, shape)

    def _colour_slice(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        for text, shape in self._tokens:
            self._add(text, shape)
            if perf_counter() > end:
                self._repaint(len(self._lines) - 1)
                return
        self._timer.stop()
        self._repaint(len(self._lines))

    def _add(self, text: str, shape: QTextCharFormat | None) -> None:
        first, *rest = text.split("\n")
        self._put(first, shape)
        for part in rest:
            self._lines.append([])
            self._column = 0
            self._put(part, shape)

    def _put(self, part: str, shape: QTextCharFormat | None) -> None:
        length = len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2
        if shape and length:
            self._lines[-1].append((self._column, length, shape))
        self._column += length

    def _repaint(self, until: int) -> None:
        block = self.document().findBlockByNumber(self._coloured)
        while block.isValid() and block.blockNumber() < until:
            self.rehighlightBlock(block)
            block = block.next()
        self._coloured = max(self._coloured, until)


def _styled(lexer: Lexer, text: str, palette: QPalette) -> Iterator[tuple[str, QTextCharFormat | None]]:
    from pygments.styles import get_style_by_name

    style = get_style_by_name(_STYLES["dark" if theme.colours(palette).dark else "light"])
    shapes: dict[Any, QTextCharFormat | None] = {}
    for _index, kind, value in lexer.get_tokens_unprocessed(text):
        if kind not in shapes:
            shapes[kind] = _shape(_in_style(kind, style))
        yield value, shapes[kind]


def _in_style(kind: Any, style: Any) -> Mapping[str, object]:
    """How a style writes a kind of token, or the nearest above it that it knows: lexers make kinds of their own."""
    while True:
        try:
            return style.style_for_token(kind)  # type: ignore[no-any-return]
        except KeyError:
            kind = kind.parent


def _shape(style: Mapping[str, object]) -> QTextCharFormat | None:
    if not (style["color"] or style["bold"] or style["italic"]):
        return None
    shape = QTextCharFormat()
    if style["color"]:
        shape.setForeground(QColor(f"#{style['color']}"))
    if style["bold"]:
        shape.setFontWeight(QFont.Weight.DemiBold)
    shape.setFontItalic(bool(style["italic"]))
    return shape
