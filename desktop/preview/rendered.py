"""Shows Markdown, sanitised HTML and facts as they are meant to look."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat, QTextTable
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.languages import translate
from desktop.preview.finding import Wanted, find_in_qt
from desktop.preview.sealed import SealedBrowser
from desktop.preview.structure import table_shape
from desktop.said import in_own_fact

# Qt lays out a whole document at once; beyond this the window would be felt to stop.
LONGEST = 30_000
# Tables within tables cost their layout again at every level.
MOST_TABLES = 20

_LINE_HEIGHT = 135.0
_GAP = 10.0

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


def renderable(source: str) -> bool:
    """Whether a source is small and simple enough to be laid out at once."""
    return len(source) <= LONGEST and source.lower().count("<table") <= MOST_TABLES


class RenderedView(SealedBrowser):
    """Rich text with a passage lit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("preview", "Contents of the file"))

    def show_markdown(self, source: str, wanted: Sequence[Wanted]) -> None:
        self.begin()
        self.document().setMarkdown(source, _MARKDOWN)
        self._settle(wanted)

    def show_html(self, source: str, wanted: Sequence[Wanted]) -> None:
        self.begin()
        self.setHtml(source)
        self._settle(wanted)

    def show_lights(self, wanted: Sequence[Wanted]) -> None:
        """Light up anew what is wanted, wherever the view is."""
        self.colour(find_in_qt(self.toPlainText(), wanted))

    def show_facts(self, facts: dict[str, str]) -> None:
        muted = theme.colours(self.palette()).muted
        cell = "<td style='padding: 6px 12px; color: {}'>{}</td>"
        rows = (
            cell.format(muted, escape(in_own_fact(label))) + f"<td style='padding: 6px 12px'>{escape(value)}</td>"
            for label, value in facts.items()
        )
        self.begin()
        self.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        self._settle(())

    def _breathe(self) -> None:
        """Give paragraphs, lists, code and tables the same room as in `structure`."""
        colours = theme.colours(self.palette())
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                frame.setFormat(table_shape(colours, frame.format()))
        sunken = QColor(colours.sunken)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            room = QTextBlockFormat()
            is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
            # A background ends where the letters end, so lines of code have no room between them.
            height = 100 if is_code else _LINE_HEIGHT
            room.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if is_code:
                room.setBackground(sunken)
            elif not cursor.currentTable():
                room.setBottomMargin(_GAP / 2 if block.textList() else _GAP)
            cursor.mergeBlockFormat(room)
            block = block.next()
        cursor.endEditBlock()

    def _settle(self, wanted: Sequence[Wanted]) -> None:
        self.set_margins()
        self._breathe()
        self.light_up(find_in_qt(self.toPlainText(), wanted))
