"""The list of hits: arrows move and unfold, letters go back to the box, and what is aimed at stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.languages import translate
from desktop.search.controller import SearchController
from desktop.search.gallery_delegate import GalleryDelegate
from desktop.search.hit_delegate import HitDelegate
from desktop.search.situation import Situation, Stage
from desktop.search.thumbnails import Thumbnails


class ResultList(QListView):
    """Shows the controller's model. `left` is the step up above the first row, `typed` a letter meant for the box."""

    left = Signal()
    typed = Signal(str)
    large_preview = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, controller: SearchController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows = HitDelegate(self, unfolds=True)
        self.thumbnails = Thumbnails(self)
        self._cards = GalleryDelegate(self.thumbnails, self)
        self.is_gallery = False
        self._aiming = False  # the pointer or the wheel was used on these rows
        self._held: tuple[QPersistentModelIndex, int] | None = None  # a row and where it is to stay
        self.setModel(controller.model)
        self.setSelectionModel(controller.selection)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(translate("search", "Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.thumbnails.ready.connect(self.viewport().update)
        controller.model.replacing.connect(self._hold)
        controller.model.replaced.connect(self._let_go)
        controller.changed.connect(self._on_changed)

    def be_gallery(self, gallery: bool) -> None:
        """Show the hits as cards with pictures, or as rows with passages; what is selected stays in view."""
        if gallery == self.is_gallery:
            return
        self.is_gallery = gallery
        self._controller.be_flat(gallery)
        self.setItemDelegate(self._cards if gallery else self._rows)
        self.setFlow(QListView.Flow.LeftToRight if gallery else QListView.Flow.TopToBottom)
        self.setWrapping(gallery)
        self.setUniformItemSizes(gallery)
        self._fit()
        self.thumbnails.forget()
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cards fill the width."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        # The room that Qt lays rows out in, whether there is a scroll bar or not.
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        width = self.maximumViewportSize().width() - extent
        size = self._cards.fit(width, option) if self.is_gallery else QSize()
        if size != self.gridSize():
            self.setGridSize(size)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the rows changes nothing: something stays selected for the keys to act on."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return
        if self._chevron_at(index, at) and event.button() is Qt.MouseButton.LeftButton:
            self._controller.toggle_passages(index.row())
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._chevron_at(self.indexAt(at), at):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._aiming = True
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._aiming = True
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not (event.modifiers() or self.is_gallery):
            inward = (event.key() == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            (self._controller.step_in if inward else self._controller.step_out)()
            return
        if event.key() == Qt.Key.Key_Up and self._is_in_first_line() and not event.modifiers():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and not chord:
            self.large_preview.emit()
        elif event.key() == Qt.Key.Key_Backspace or (event.text().isprintable() and event.text() and not chord):
            self.typed.emit("" if event.key() == Qt.Key.Key_Backspace else event.text())
        else:
            super().keyPressEvent(event)

    def _is_in_first_line(self) -> bool:
        current, first = self.visualRect(self.currentIndex()), self.visualRect(self.model().index(0, 0))
        return current.top() <= first.top()

    def _chevron_at(self, index: QModelIndex, at: QPoint) -> bool:
        """Whether a point of the list is on the chevron of a row."""
        if self.is_gallery or self._controller.model.passage(index.row()):
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._rows.chevron(option, self._controller.model.hit(index.row())).contains(at)

    # --- staying where it is -----------------------------------------------------------------------------------

    def _on_changed(self, now: Situation) -> None:
        if now.stage is Stage.asking:
            self._aiming = False

    def _hold(self) -> None:
        """Remember which row somebody is about to click or reads, and where it is."""
        scrolled = self.verticalScrollBar().value() > 0
        self._held = None
        if self._aiming or (scrolled and self._controller.has_chosen):
            under = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.underMouse() else QModelIndex()
            index = under if under.isValid() else self.indexAt(QPoint(self.width() // 2, 1))
            if index.isValid():
                self._held = QPersistentModelIndex(index), self.visualRect(index).top()

    def _let_go(self) -> None:
        """Scroll by as much as that row has moved; a new question begins at the top."""
        bar = self.verticalScrollBar()
        if self._held is None:
            if not self._controller.has_chosen:
                bar.setValue(0)
            return
        index, top = self._held
        if index.isValid():
            self.executeDelayedItemsLayout()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)
