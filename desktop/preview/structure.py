"""Shows extracted text as readable headings, paragraphs, tables and code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from desktop import theme, wording
from desktop.languages import translate
from desktop.preview.finding import Found, Wanted, find_in_qt
from desktop.preview.sealed import SealedBrowser
from indexer.records import Block, BlockKind, Locator

# Qt lays out a whole document at once; this much is laid out without being felt.
_CHARACTERS = 14_000
_BLOCK_CHARACTERS = 9_000
_CELL_CHARACTERS = 500
_CELL_COST = 80
_COLUMNS = 40
# So many columns share the width of the view; of more, each gets its own, in device-independent pixels.
_FITTING_COLUMNS, _COLUMN_WIDTH = 5, 110
_CELL_BORDERS = re.compile(r"\t| \| ")
_MAIL_HEADER = "header"
_FIELDS = re.compile(r"(?:[A-Z][\w-]*: .*(?:\n|$))+")
_HEADING_SCALE = (1.5, 1.5, 1.25, 1.1)
OWN_LINKS = "hunch:"
EARLIER, LATER = OWN_LINKS + "earlier", OWN_LINKS + "later"
# Percent of the view's width: its columns rounded to whole pixels, a table of all of it may be one too wide.
_ALL = 99.5


def cost(block: Block) -> int:
    """What it takes to lay a block out, in characters: short paragraphs and cells have a price of their own."""
    rows = _rows(block.text) if block.kind is BlockKind.table else []
    cells = 1 if _is_wide(rows) else sum(map(len, rows))
    return min(len(block.text), _BLOCK_CHARACTERS) + max(cells, 1) * _CELL_COST


def window(cost_of: Callable[[int], int], count: int, target: int, budget: int = _CHARACTERS) -> range:
    """Which of `count` blocks to lay out around `target`: a third of the budget before it, the rest from it on."""
    first, before = target, budget // 3
    while first and before > 0:
        first -= 1
        before -= cost_of(first)
    last, after = target, budget - budget // 3
    while last < count and after > 0:
        after -= cost_of(last)
        last += 1
    return range(first, last)


def clipped(text: str, around: int, limit: int = _BLOCK_CHARACTERS) -> str:
    """A block too long to be laid out, cut to `limit` characters, a quarter of them before `around`."""
    start = min(max(0, around - limit // 4), max(0, len(text) - limit))
    return text[start : start + limit]


class StructureView(SealedBrowser):
    """The text of a file as its reader found it, one window of it at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("preview", "Text of the file"))
        self._blocks: tuple[Block, ...] = ()
        self._target, self._around = 0, 0
        self._wanted: Sequence[Wanted] = ()
        self._shown = range(0)
        self._position = 0  # where the target begins in the document
        self.link_chosen.connect(self._turn)

    def show_blocks(self, blocks: tuple[Block, ...], target: int, around: int, wanted: Sequence[Wanted]) -> None:
        """Show blocks, opened at the character `around` of the block `target`, with what is wanted of them lit."""
        self._blocks, self._target, self._around, self._wanted = blocks, target, around, wanted
        self._lay_out(target)

    def show_lights(self, wanted: Sequence[Wanted]) -> None:
        """Light up anew what is wanted, wherever the view is."""
        self._wanted = wanted
        self.colour(self._find(self._position))

    def _lay_out(self, centre: int) -> None:
        self._shown = window(lambda at: cost(self._blocks[at]), len(self._blocks), centre)
        self.begin()
        self.clear()
        self.set_margins()
        page = _Page(self.document(), self.font(), self.palette())
        if self._shown.start:
            page.link(translate("preview", "Earlier text"), EARLIER)
        self._position = page.write(self._blocks, self._shown, self._target, self._around)
        if self._shown.stop < len(self._blocks):
            page.link(translate("preview", "Later text"), LATER)
        self.light_up(self._find(self._position))

    def _find(self, position: int) -> Found | None:
        """The passage in what is laid out: from the target on, else anywhere, since a passage may begin earlier."""
        shown = self.toPlainText().encode("utf-16-le", "surrogatepass")
        after = shown[2 * position :].decode("utf-16-le", "surrogatepass")
        found = find_in_qt(after, self._wanted)
        if found:
            return found.moved(position)
        return find_in_qt(self.toPlainText(), self._wanted)

    def _turn(self, link: str) -> None:
        if link == EARLIER:
            self._lay_out(max(self._shown.start - 1, 0))
        elif link == LATER:
            self._lay_out(min(self._shown.stop, len(self._blocks) - 1))


@dataclass
class _Page:
    """Writes blocks into an empty Qt document."""

    document: QTextDocument
    font: QFont
    palette: QPalette

    def __post_init__(self) -> None:
        self.colours = theme.colours(self.palette)
        self.document.setDefaultFont(self.font)
        self.cursor = QTextCursor(self.document)

    def write(self, blocks: Sequence[Block], shown: range, target: int, around: int) -> int:
        """Write the blocks of the range; returns the position in the document at which the target begins."""
        position, where = 0, ""
        self.cursor.beginEditBlock()  # or Qt lays everything out again after every block
        for first, last in _runs(blocks, shown):
            here = _part(blocks[first].at)
            if here != where and (where or first):
                self._paragraph(here, self._caption(), _spaced(14, 4))
            where = here
            if first <= target < last:
                position = self.cursor.position()
            if blocks[first].kind is BlockKind.table:
                position = max(position, self._rows_of(blocks, range(first, last), target, around))
            else:
                self._block(blocks[first], around if first == target else 0)
        self.cursor.endEditBlock()
        return position

    def link(self, text: str, address: str) -> None:
        """A paragraph that is a link of our own."""
        shape = self._caption()
        shape.setAnchor(True)
        shape.setAnchorHref(address)
        shape.setForeground(QColor(self.colours.accent))
        self._paragraph(text, shape, _spaced(6, 14))

    def _block(self, block: Block, around: int) -> None:
        if block.kind is BlockKind.note and block.at.section == _MAIL_HEADER:
            self._letter(clipped(block.text, around))
            return
        self._paragraph(clipped(block.text, around), self._characters(block), self._spacing(block))

    def _letter(self, text: str) -> None:
        """The header of a mail, field by field, and what of the mail stands in the same passage."""
        fields = _FIELDS.match(text)
        head = fields.group() if fields else ""
        for line in head.splitlines():
            self._paragraph(line, self._caption(), _spaced(0, 0, 120))
        rest = text[len(head) :].strip("\n")
        if rest:
            self._paragraph(rest, QTextCharFormat(), _spaced(12, 10))

    def _paragraph(self, text: str, characters: QTextCharFormat, spacing: QTextBlockFormat) -> None:
        if self.cursor.block().length() > 1:
            self.cursor.insertBlock(spacing)
        else:  # the empty paragraph that Qt keeps at the beginning and after a table
            self.cursor.setBlockFormat(spacing)
        # A line separator keeps a block one paragraph, with its spacing around and not within it.
        self.cursor.insertText(text.replace("\n", "\u2028"), characters)

    def _rows_of(self, blocks: Sequence[Block], run: range, target: int, around: int) -> int:
        """Write the rows of one table; returns where the target begins, if it is a paragraph of its own, else 0."""
        rows = [row for at in run for row in _rows(blocks[at].text)]
        if not _is_wide(rows):
            self._table_with_its_lines(rows, blocks[run.start].at.sheet is None)
            return 0
        wide = translate("preview", "This table has too many columns to be drawn as one; its cells follow each other.")
        self._paragraph(wide, self._caption(), _spaced(0, 4))
        position = 0
        for at in run:
            if at == target:
                position = self.cursor.position()
            text = "  |  ".join(_CELL_BORDERS.split(clipped(blocks[at].text, around if at == target else 0)))
            self._paragraph(text, QTextCharFormat(), _spaced(0, 10))
        return position

    def _table_with_its_lines(self, rows: list[list[str]], apart: bool) -> None:
        """Write a table; lines around it, that came with it in one passage, stand `apart` as paragraphs."""
        grid = [n for n, row in enumerate(rows) if len(row) > 1]
        first, last = (grid[0], grid[-1] + 1) if apart and grid else (0, len(rows))
        for (line,) in rows[:first]:
            self._paragraph(clipped(line, 0), QTextCharFormat(), _spaced(0, 6))
        self._table(rows[first:last])
        for (line,) in rows[last:]:
            self._paragraph(clipped(line, 0), QTextCharFormat(), _spaced(0, 6))

    def _table(self, rows: Sequence[Sequence[str]]) -> None:
        columns = max(map(len, rows))
        table = self.cursor.insertTable(len(rows), columns, _wide_enough(table_shape(self.colours), columns))
        for r, cells in enumerate(rows):
            for c, text in enumerate(cells):
                table.cellAt(r, c).firstCursorPosition().insertText(clipped(text, 0, _CELL_CHARACTERS))
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def _characters(self, block: Block) -> QTextCharFormat:
        shape = QTextCharFormat()
        match block.kind:
            case BlockKind.heading:
                shape.setFontPointSize(self.font.pointSizeF() * _HEADING_SCALE[min(block.level, 3)])
                shape.setFontWeight(QFont.Weight.DemiBold)
            case BlockKind.code:
                shape.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
                shape.setFontPointSize(self.font.pointSizeF() * 0.95)
            case BlockKind.note:
                shape.setForeground(QColor(self.colours.muted))
                shape.setFontItalic(True)
            case BlockKind.caption:
                shape = self._caption()
            case BlockKind.text | BlockKind.table:
                pass
        return shape

    def _caption(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(QColor(self.colours.muted))
        shape.setFontPointSize(self.font.pointSizeF() * 0.9)
        return shape

    def _spacing(self, block: Block) -> QTextBlockFormat:
        if block.kind is BlockKind.heading:
            return _spaced(14, 4, 120)
        spacing = _spaced(0, 10)
        if block.kind is BlockKind.code:
            spacing.setBackground(QColor(self.colours.sunken))
            spacing.setNonBreakableLines(True)
        return spacing


def table_shape(colours: theme.Colours, shape: QTextTableFormat | None = None) -> QTextTableFormat:
    """A table with thin lines and room in its cells; `shape` keeps what else it says."""
    shape = shape or QTextTableFormat()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(colours.line))
    shape.setCellPadding(6)
    shape.setTopMargin(6)
    shape.setBottomMargin(10)
    return shape


def _runs(blocks: Sequence[Block], shown: range) -> Iterator[tuple[int, int]]:
    """Blocks one by one, but the rows of one table together."""
    first = shown.start
    while first < shown.stop:
        last = first + 1
        while last < shown.stop and _same_table(blocks[first], blocks[last]):
            last += 1
        yield first, last
        first = last


def _same_table(one: Block, other: Block) -> bool:
    return one.kind is other.kind is BlockKind.table and _part(one.at) == _part(other.at)


def _part(at: Locator) -> str:
    """The part of the file that a reader would turn a page for."""
    here = Locator(page=at.page, slide=at.slide, sheet=at.sheet, member=at.member, chapter=at.chapter)
    # The name of a file within is written as it is.
    return wording.place(here) if at.member else wording.capitalised(wording.place(here))


def _rows(text: str) -> list[list[str]]:
    """The cells of each row of a table, a line each; the last cell takes what is beyond the widest table."""
    lines = [line for line in text.split("\n") if line.strip()] or [text]
    return [_CELL_BORDERS.split(line, maxsplit=_COLUMNS) for line in lines]


def _is_wide(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table has more columns than can be told apart in a window."""
    return any(len(row) > _COLUMNS for row in rows)


def _wide_enough(shape: QTextTableFormat, columns: int) -> QTextTableFormat:
    """As wide as the view, or wider where its columns would become too narrow for a word."""
    percentage, fixed = QTextLength.Type.PercentageLength, QTextLength.Type.FixedLength
    fits = columns <= _FITTING_COLUMNS
    shape.setWidth(QTextLength(percentage, _ALL) if fits else QTextLength(fixed, columns * _COLUMN_WIDTH))
    return shape


def _spaced(above: float, below: float, height: float = 140) -> QTextBlockFormat:
    spacing = QTextBlockFormat()
    spacing.setTopMargin(above)
    spacing.setBottomMargin(below)
    spacing.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return spacing
