"""Hits as a Qt list model whose rows move as little as possible when a better answer comes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from desktop import wording
from indexer import displayed, native, records

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What a row holds beyond its name."""

    hit = Qt.ItemDataRole.UserRole
    path = Qt.ItemDataRole.UserRole + 1


class HitModel(QAbstractListModel):
    """The rows of an answer, one a file, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[records.Hit] = []

    @property
    def hits(self) -> tuple[records.Hit, ...]:
        return tuple(self._hits)

    def hit(self, row: int) -> records.Hit | None:
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row(self, file: int) -> int:
        """The row of a file, or -1."""
        return next((row for row, hit in enumerate(self._hits) if hit.file == file), -1)

    def replace(self, hits: Sequence[records.Hit]) -> None:
        """Turn the present rows into `hits` with the fewest removals, moves and insertions."""
        self._remove_all_but({hit.file for hit in hits})
        self._move_into_order([hit.file for hit in hits])
        self._insert_missing(hits)
        self._renew(hits)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index.row())
        if hit is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return displayed(hit.name)
            case Qt.ItemDataRole.ToolTipRole:
                return displayed(hit.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(hit)
            case HitRole.hit:
                return hit
            case HitRole.path:
                return hit.path
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return as_files([hit.path for row in rows if (hit := self.hit(row))])

    # --- the steps of `replace` ---

    def _remove_all_but(self, kept: set[int]) -> None:
        last = len(self._hits) - 1
        while last >= 0:
            if self._hits[last].file in kept:
                last -= 1
                continue
            first = last
            while first > 0 and self._hits[first - 1].file not in kept:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._hits[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _move_into_order(self, wanted: list[int]) -> None:
        present = {hit.file for hit in self._hits}
        order = [file for file in wanted if file in present]
        place = {file: at for at, file in enumerate(order)}
        settled = _longest_rising([place[hit.file] for hit in self._hits])
        for at, file in enumerate(order):
            if at in settled:
                continue
            origin = self.row(file)
            target = self.row(order[at - 1]) + 1 if at else 0
            if origin in (target, target - 1):
                continue
            self.beginMoveRows(QModelIndex(), origin, origin, QModelIndex(), target)
            hit = self._hits.pop(origin)
            self._hits.insert(target - (origin < target), hit)
            self.endMoveRows()

    def _insert_missing(self, hits: Sequence[records.Hit]) -> None:
        present = {hit.file for hit in self._hits}
        row = 0
        while row < len(hits):
            if hits[row].file in present:
                row += 1
                continue
            first = row
            while row < len(hits) and hits[row].file not in present:
                row += 1
            self.beginInsertRows(QModelIndex(), first, row - 1)
            self._hits[first:first] = hits[first:row]
            self.endInsertRows()

    def _renew(self, hits: Sequence[records.Hit]) -> None:
        for row, hit in enumerate(hits):
            if self._hits[row] != hit:
                self._hits[row] = hit
                self.dataChanged.emit(self.index(row), self.index(row))


def as_files(paths: Sequence[str]) -> QMimeData:
    """Files for the clipboard or a drag: as links for programs that take files, as paths for those that take text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(native(path)) for path in paths])
    mime.setText("\n".join(displayed(path) for path in paths))
    return mime


def spoken(hit: records.Hit) -> str:
    """A row as a screen reader says it: kind, name, place, why, and the passage."""
    passage = hit.passages[0] if hit.passages else None
    parts = [
        hit.kind,
        displayed(hit.name),
        wording.place(passage.at) if passage else "",
        f"found {wording.lanes(hit.lanes)}" if hit.lanes else "",
        "weak match" if hit.weak else "",
        "out of reach now" if hit.offline else "",
    ]
    said = ", ".join(part for part in parts if part)
    return f"{said}: {' '.join(passage.text.split())[:300]}" if passage else said


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The members of a longest rising subsequence (patience sorting): the rows that can stay where they are."""
    tops: list[int] = []
    piles: list[int] = []
    previous: list[int] = []
    for number in numbers:
        pile = bisect_left(tops, number)
        previous.append(piles[pile - 1] if pile else -1)
        at = len(previous) - 1
        if pile == len(tops):
            tops.append(number)
            piles.append(at)
        else:
            tops[pile], piles[pile] = number, at
    kept: set[int] = set()
    at = piles[-1] if piles else -1
    while at >= 0:
        kept.add(numbers[at])
        at = previous[at]
    return kept
