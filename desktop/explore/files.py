"""Files that a finding names, as rows that can be opened, shown, copied and dragged like results."""

from __future__ import annotations

import os
from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.actions import HitActions
from desktop.search.hit_delegate import HitDelegate
from desktop.search.hit_model import HitModel
from indexer import records
from indexer.findings import Excerpt, FileCard


def as_hit(card: FileCard, why: str = "", passages: Iterable[Excerpt] = (), number: int = 0) -> records.Hit:
    """A file of a finding in the shape of a result; `number` stands for a file outside the library."""
    found = tuple(
        records.PassageHit(
            id=excerpt.id or 0,
            text=excerpt.text,
            at=excerpt.at,
            start=excerpt.start,
            end=excerpt.end,
            score=1.0,
            lanes=(records.Lane.meaning,),
        )
        for excerpt in passages
    )
    return records.Hit(
        file=card.file if card.file is not None else -1 - number,
        path=card.path,
        name=card.name,
        folder=os.path.dirname(card.path),
        kind=card.kind,
        size=card.size,
        modified=card.modified,
        score=1.0,
        passages=found,
        why=why,
        offline=card.offline,
        title=card.title,
    )


class FileList(QListView):
    """Rows of files; `chosen` carries the one that was selected, `failed` why something could not be done."""

    chosen = Signal(records.Hit)
    failed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = HitModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(HitDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.commands = HitActions(self, self.selected)
        self.commands.failed.connect(self.failed)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(lambda: self.commands.actions["open"].trigger())
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def show_hits(self, hits: Iterable[records.Hit]) -> None:
        """Show other files; the first one is selected."""
        self.rows.replace(tuple(hits))
        if self.rows.rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.rows.index(0))

    def selected(self) -> list[records.Hit]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [hit for row in rows if (hit := self.rows.hit(row))]

    def _on_selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if hits := self.selected():
            self.chosen.emit(hits[0])

    def _show_menu(self, at: QPoint) -> None:
        if self.selectionModel().hasSelection():
            self.commands.menu(self).popup(self.viewport().mapToGlobal(at))
