"""The list of hits: arrows move, letters go back to the box."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.search.controller import SearchController
from desktop.search.hit_delegate import HitDelegate


class ResultList(QListView):
    """Shows the controller's model. `left` is the step up above the first row, `typed` a letter meant for the box."""

    left = Signal()
    typed = Signal(str)
    large_preview = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, controller: SearchController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(controller.model)
        self.setSelectionModel(controller.selection)
        self.setItemDelegate(HitDelegate(self))
        self.setAccessibleName("Results")
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the rows changes nothing: something stays selected for the keys to act on."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and not event.modifiers():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and not chord:
            self.large_preview.emit()
        elif event.key() == Qt.Key.Key_Backspace or (event.text().isprintable() and event.text() and not chord):
            self.typed.emit("" if event.key() == Qt.Key.Key_Backspace else event.text())
        else:
            super().keyPressEvent(event)
