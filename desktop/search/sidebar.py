"""The list of saved searches beside the results."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop import theme, wording
from desktop.directions import isolated
from desktop.languages import translate
from desktop.search.hit_delegate import paint_ground
from desktop.search.row_words import Fonts
from desktop.search.saved import SavedSearches
from desktop.theme import Space, Type

WIDTH = 190
_COUNT = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sidebar(QFrame):
    """Hidden while nothing is saved. `chosen` carries the place of a search that is to be asked again.

    Enter asks, F2 renames, Delete removes.
    """

    chosen = Signal(int)

    def __init__(self, saved: SavedSearches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        title = QLabel(translate("search", "Saved searches"))
        title.setProperty("role", "caption")
        title.setContentsMargins(Space.small, Space.small, Space.small, Space.tiny)
        self.list = SavedList()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.tiny, Space.tiny, Space.tiny, Space.tiny)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        self.list.asked.connect(self.chosen)
        self.list.removed.connect(saved.remove)
        self.list.itemChanged.connect(self._on_edited)
        saved.changed.connect(self._show)
        saved.counted.connect(self._show)
        self._show()

    def name(self, place: int) -> None:
        """Let the person type another name for a search."""
        item = self.list.item(place)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentItem(item)
        self.list.editItem(item)

    def _show(self) -> None:
        """Show what is saved; an entry that is being renamed is left alone."""
        if self.list.is_editing:
            return
        current = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._saved.entries:
            item = QListWidgetItem(one.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_COUNT, one.count)
            item.setToolTip(one.question)
            said = one.name if one.count is None else wording.listed(one.name, wording.files(one.count))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.list.setCurrentRow(min(current, self.list.count() - 1))
        self.list.blockSignals(False)
        self.setVisible(bool(self._saved.entries))

    def _on_edited(self, item: QListWidgetItem) -> None:
        # The row is still being edited: it cannot be shown anew in the midst of that.
        QTimer.singleShot(0, partial(self._saved.rename, self.list.row(item), item.text()))


class SavedList(QListWidget):
    """The rows; `asked` and `removed` carry the place of one."""

    asked = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(translate("search", "Saved searches"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.itemClicked.connect(lambda item: self.asked.emit(self.row(item)))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    @property
    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def event(self, event: QEvent) -> bool:
        """Enter and Delete mean the saved search that has the keys, not the selected file."""
        if _would_be(event, *_ENTER, Qt.Key.Key_Delete):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What an editor makes nothing of comes here, too.
        row = -1 if self.is_editing else self.currentRow()
        if row >= 0 and event.key() in _ENTER:
            self.asked.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item:
            menu = QMenu(self)
            menu.addAction(translate("search", "Rename")).triggered.connect(lambda: self.editItem(item))
            menu.addAction(translate("search", "Remove")).triggered.connect(lambda: self.removed.emit(self.row(item)))
            menu.popup(self.viewport().mapToGlobal(at))


class _Rows(QStyledItemDelegate):
    """A name and, at the far end, how many files there are now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts = Fonts()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH // 2, int(self._fonts.height(option, Type.body) + 2 * Space.small))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = theme.colours(option.palette)
        paint_ground(painter, option, tones)
        inside = option.rect.adjusted(Space.small, 0, -Space.small, 0)
        number = index.data(_COUNT)
        said = "" if number is None else wording.count(number)
        font, metrics = self._fonts.of(option, Type.caption)
        taken = int(metrics.horizontalAdvance(said)) + Space.small
        painter.setFont(font)
        painter.setPen(QColor(tones.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | middle, said)
        font, metrics = self._fonts.of(option, Type.body)
        painter.setFont(font)
        painter.setPen(QColor(tones.text))
        room = QStyle.visualRect(option.direction, inside, QRect(inside.adjusted(0, 0, -taken, 0)))
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            room, QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | middle, isolated(name)
        )
        painter.restore()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Escape end the renaming and mean nothing else."""
        if _would_be(event, *_ENTER, Qt.Key.Key_Escape):
            event.accept()
            return True
        return super().eventFilter(editor, event)


def _would_be(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether an event asks if one of these keys may be a shortcut of the window."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
