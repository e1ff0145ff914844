"""A strip of small pages beside a PDF, drawn one after another while nothing else is, with marks on those with hits."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import theme
from desktop.languages import translate
from desktop.preview.pdf_queue import RenderQueue
from desktop.theme import Space

Index = QModelIndex | QPersistentModelIndex

STRIP_WIDTH = 96
_PAPER = QSize(64, 84)  # at most so large, in device-independent pixels
_ROW = _PAPER.height() + 26
_MARK = 8
# Small pages kept, a few hundred kilobytes at a screen of twice the resolution each.
_KEPT = 80
# The page itself goes first; milliseconds.
_PAUSE_MS = 60


class PageStrip(QListView):
    """`chosen` carries a page, counted from 0."""

    chosen = Signal(int)

    def __init__(self, queue: RenderQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = _Pages(self)
        self._paper = _Paper(queue, self)
        self._paper.drawn.connect(self.viewport().update)
        self.setModel(self.pages)
        self.setItemDelegate(_PageDelegate(self.pages, self._paper, self))
        self.setFixedWidth(STRIP_WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("preview", "Pages"))
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.activated.connect(lambda index: self.chosen.emit(index.row()))

    def begin(self, count: int = 0, marked: frozenset[int] = frozenset()) -> None:
        """Another document, with so many pages, or none: forget the pages of the one before."""
        self._paper.forget()
        self.pages.reset(count, marked)

    def mark(self, pages: frozenset[int]) -> None:
        """Mark pages (from 0) on which there is something to be found."""
        self.pages.reset(self.pages.count, pages)

    def show_page(self, page: int) -> None:
        """The page in view is another one."""
        self.setCurrentIndex(self.pages.index(page))
        self.scrollTo(self.currentIndex())

    def in_view(self, page: int) -> bool:
        return self.visualRect(self.pages.index(page)).intersects(self.viewport().rect())


class _Pages(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = 0
        self.marked: frozenset[int] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.count

    def reset(self, count: int, marked: frozenset[int]) -> None:
        if (count, marked) == (self.count, self.marked):
            return
        self.beginResetModel()
        self.count, self.marked = count, marked
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        number = index.row() + 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(number)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = translate("preview", "Page {number}")
                if index.row() in self.marked:
                    said = translate("preview", "Page {number}, with a match")
                return said.format(number=number)
        return None


class _Paper(QWidget):
    """The small pages: rendered one at a time, the last wished for first, and only while it is in view."""

    drawn = Signal()

    def __init__(self, queue: RenderQueue, strip: PageStrip) -> None:
        super().__init__(strip)
        self.hide()
        self._queue, self._strip = queue, strip
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._wishes: list[int] = []
        self._file = 0  # counts the documents
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._render_next)
        self._queue.idle.connect(self._go_on)

    def forget(self) -> None:
        self._soon.stop()
        self._images.clear()
        self._wishes.clear()
        self._file += 1

    def image(self, page: int) -> QImage | None:
        """The small page, if it is there; else it will be."""
        if page in self._images:
            self._images.move_to_end(page)
            return self._images[page]
        if page in self._wishes:
            self._wishes.remove(page)
        self._wishes.append(page)
        self._go_on()
        return None

    def _go_on(self) -> None:
        if self._wishes and not self._soon.isActive():
            self._soon.start()

    def _render_next(self) -> None:
        while self._wishes and not self._queue.is_busy:  # which calls again when it is idle
            page = self._wishes.pop()
            if self._strip.isVisible() and self._strip.in_view(page):
                points = self._queue.document.pagePointSize(page)
                pixels = points.scaled(_PAPER, Qt.AspectRatioMode.KeepAspectRatio) * self.devicePixelRatioF()
                self._queue.render(page, pixels.toSize(), partial(self._take, self._file, page))

    def _take(self, file: int, page: int, image: QImage) -> None:
        if file != self._file:
            return
        self._images[page] = image
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.drawn.emit()


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, pages: _Pages, paper: _Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages, self._paper = pages, paper

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(STRIP_WIDTH - 2 * Space.small, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones = theme.colours(self._paper.palette())
        row: QRect = option.rect
        state = option.state
        image = self._paper.image(index.row())
        size = (
            _PAPER
            if image is None or image.isNull()
            else image.size().scaled(_PAPER, Qt.AspectRatioMode.KeepAspectRatio)
        )
        paper = QRect(row.center().x() - size.width() // 2, row.top() + Space.tiny, size.width(), size.height())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        here = bool(state & QStyle.StateFlag.State_Selected)
        edge = 2 if here else 1
        painter.fillRect(paper.adjusted(-edge, -edge, edge, edge), QColor(tones.accent if here else tones.line))
        painter.fillRect(paper, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(paper, image)
        number = QRect(row.left(), paper.bottom() + 3, row.width(), row.bottom() - paper.bottom() - 3)
        painter.setPen(QColor(tones.accent if here else tones.muted))
        painter.setFont(theme.font(self._paper.font(), theme.Type.caption))
        painter.drawText(number, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(index.row() + 1))
        if index.row() in self._pages.marked:
            self._mark(painter, paper, tones)
        painter.restore()

    def _mark(self, painter: QPainter, paper: QRect, tones: theme.Colours) -> None:
        """A round mark at the corner of a page, like a sticker at its edge."""
        painter.setPen(QColor(tones.surface))
        painter.setBrush(QColor(tones.accent))
        painter.drawEllipse(paper.right() - _MARK // 2, paper.top() - _MARK // 2 + 2, _MARK, _MARK)
