"""Lays widgets out like words: side by side, and in a new line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from desktop.theme import Space


class FlowLayout(QLayout):
    """Its height depends on its width; from right to left where that is the direction of the language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._items: list[QLayoutItem] = []
        self.setSpacing(Space.small)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        # Qt asks until there is none, which the stubs do not know.
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put everything into `rect` and return the height that it takes."""
        margins: QMargins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        at, line = QPoint(inner.topLeft()), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if at.x() > inner.left() and at.x() + hint.width() > inner.right() + 1:
                at, line = QPoint(inner.left(), at.y() + line + self.spacing()), 0
            if move:
                place = QRect(at, hint.boundedTo(QSize(max(inner.width(), 1), hint.height())))
                direction = self._parent.layoutDirection()
                item.setGeometry(QStyle.visualRect(direction, inner, place))
            at.setX(at.x() + hint.width() + self.spacing())
            line = max(line, hint.height())
        return at.y() + line - rect.top() + margins.bottom()
