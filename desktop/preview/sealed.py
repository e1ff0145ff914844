"""A text view that can load nothing: no picture, style sheet, page or program, from nowhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QScrollBar, QTextBrowser, QTextEdit, QWidget

from desktop import theme
from desktop.preview.finding import Found

_MARGIN = 24


class _QuietBar(QScrollBar):
    """Keeps its room, and is seen only while there is something to scroll.

    A text is laid out a second time when its bar appears. And for whatever appears Qt asks the X server where the
    pointer is and waits for the answer: beside programs that keep all processors busy, for up to 40 ms.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class SealedBrowser(QTextBrowser):
    """Shows rich text from strangers. Links are never followed: `link_chosen` tells their address."""

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))
        self.setCornerWidget(QWidget())
        self.setVerticalScrollBar(_QuietBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(0)
        self._held: int | None = None
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        # A picture has to be answered with a picture: Qt looks on the disk itself for one that is not there.
        return self._nothing if kind == QTextDocument.ResourceType.ImageResource.value else b""

    def begin(self) -> None:
        """To be called before new content.

        As observed with Qt 6.12, a document that is emptied or filled while extra selections lie in it sooner or later
        ends the process.
        """
        self.light_up(None)

    def light_up(self, found: Found | None) -> None:
        """Tint a passage, mark its lights and hold it in view; places count in the document. None clears."""
        self._held = None
        self.colour(found)
        if found is None:
            self.verticalScrollBar().setValue(0)
            return
        self._held = found.lights[0].start if found.lights else found.start
        self._scroll_to(self._held)

    def colour(self, found: Found | None) -> None:
        """Tint a passage and mark its lights, wherever the view is. None clears."""
        if found is None:
            self.setExtraSelections([])
            return
        colours = theme.colours(self.palette())
        tint = self._selection(found.start, found.end, QColor(colours.accent_soft))
        alike = [self._selection(s.start, s.end, theme.alike(colours, s.strength)) for s in found.alike]
        marks = [self._selection(s.start, s.end, QColor(colours.mark)) for s in found.lights]
        self.setExtraSelections([tint, *alike, *marks])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._held is not None:
            self._scroll_to(self._held)

    def set_margins(self) -> None:
        """To be called after new content, which brings Qt's own narrow margin back."""
        self.document().setDocumentMargin(_MARGIN)

    def _let_go(self) -> None:
        self._held = None

    def _scroll_to(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)

    def _selection(self, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(colour)
        return selection
