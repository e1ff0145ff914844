"""Shows source code with colours and line numbers, opened at the passage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from desktop import theme
from desktop.languages import translate
from desktop.preview.colouring import Colouring, lexer_for
from desktop.preview.finding import Found, Wanted, find_in_qt

# More is neither read in a preview nor coloured in time.
_CHARACTERS = 40_000
_LINES = 1_500
_LINE_CHARACTERS = 2_000


def excerpt(source: str, line: int, budget: int = _CHARACTERS, most: int = _LINES) -> tuple[str, int]:
    """As much source around a line (from 1) as characters and lines allow, and the number of its first line.

    Lines that are too long to be laid out are cut short and end in "…".
    """
    lines = [part if len(part) <= _LINE_CHARACTERS else part[:_LINE_CHARACTERS] + "…" for part in source.splitlines()]
    first = last = middle = min(max(line - 1, 0), max(len(lines) - 1, 0))
    before, after = budget // 3, budget - budget // 3
    while first and before > 0 and middle - first < most // 3:
        first -= 1
        before -= len(lines[first]) + 1
    while last < len(lines) and after > 0 and last - middle < most - most // 3:
        after -= len(lines[last]) + 1
        last += 1
    return "\n".join(lines[first:last]), first + 1


class CodeView(QPlainTextEdit):
    """Read-only source with a gutter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(translate("preview", "Source of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(12)
        self.setCornerWidget(QWidget())
        self._first_line = 1
        self._colouring = Colouring(self.document())
        self._gutter = _Gutter(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._gutter.follow)

    def show_code(self, source: str, language: str | None, name: str, line: int, wanted: Sequence[Wanted]) -> None:
        """Show `source` around `line`, with what is wanted of it tinted and its lights marked."""
        self.setFont(_fixed(self.font()))
        text, self._first_line = excerpt(source, line)
        self._colouring.stop()
        self.setExtraSelections([])  # see SealedBrowser.begin
        self.setPlainText(text)
        self._make_room()
        self._light_up(text, line, wanted)
        self._colouring.start(partial(lexer_for, language, name), text, self.palette())

    def show_lights(self, wanted: Sequence[Wanted]) -> None:
        """Light up anew what is wanted, wherever the view is."""
        self._colour(find_in_qt(self.toPlainText(), wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()

    def gutter_width(self) -> int:
        digits = len(str(self._first_line + self.blockCount()))
        return self.fontMetrics().horizontalAdvance("0") * max(digits, 3) + 28

    def paint_gutter(self, painter: QPainter, area: QRect) -> None:
        """Write the number of every line that is in view."""
        colours = theme.colours(self.palette())
        painter.fillRect(area, QColor(colours.surface))
        painter.setPen(QColor(colours.faint))
        painter.setFont(self.font())
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > area.bottom():
                break
            line = QRect(0, round(box.top()), self._gutter.width() - 14, self.fontMetrics().height())
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(self._first_line + block.blockNumber()))
            block = block.next()

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), self.gutter_width(), inside.height()))

    def _light_up(self, text: str, line: int, wanted: Sequence[Wanted]) -> None:
        found = find_in_qt(text, wanted)
        self._colour(found)
        line_start = self.document().findBlockByNumber(line - self._first_line).position()
        self._open_at(found.start if found else line_start)

    def _colour(self, found: Found | None) -> None:
        if found is None:
            self.setExtraSelections([])
            return
        colours, document = theme.colours(self.palette()), self.document()
        block, tints = document.findBlock(found.start), []
        while block.isValid() and block.position() <= found.end:
            tints.append(_selection(document, block.position(), block.position(), QColor(colours.accent_soft)))
            block = block.next()
        alike = [_selection(document, s.start, s.end, theme.alike(colours, s.strength)) for s in found.alike]
        marks = [_selection(document, s.start, s.end, QColor(colours.mark)) for s in found.lights]
        self.setExtraSelections([*tints, *alike, *marks])

    def _open_at(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(position, 0))
        self.setTextCursor(cursor)
        self.centerCursor()


class _Gutter(QWidget):
    """The strip with the line numbers."""

    def __init__(self, code: CodeView) -> None:
        super().__init__(code)
        self._code = code

    def sizeHint(self) -> QSize:
        return QSize(self._code.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._code.paint_gutter(painter, event.rect())
        painter.end()

    def follow(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self.scroll(0, scrolled)
        else:
            self.update(0, area.y(), self.width(), area.height())


def _selection(document: QTextDocument, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    selection.format.setBackground(colour)
    if start == end:
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return selection


def _fixed(like: QFont) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font
