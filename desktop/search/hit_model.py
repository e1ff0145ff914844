"""Hits as a Qt list model whose rows move as little as possible when a better answer comes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop import kinds, wording
from desktop.carried import as_files
from desktop.languages import translate
from indexer import displayed, records

Index = QModelIndex | QPersistentModelIndex
# From so many rows on that would have to move, all are put into order at once.
_MANY_MOVES = 30


class HitRole(IntEnum):
    """What a row holds beyond its name."""

    hit = Qt.ItemDataRole.UserRole
    path = Qt.ItemDataRole.UserRole + 1
    passage = Qt.ItemDataRole.UserRole + 2
    unfolded = Qt.ItemDataRole.UserRole + 3


class Row(NamedTuple):
    """A file with its best passage, or one of its further passages: number 1, 2 and so on."""

    hit: records.Hit
    number: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """What stays the same when a better answer comes."""
        return self.hit.file, self.hit.passages[self.number].id if self.number else -1


class HitModel(QAbstractListModel):
    """The rows of an answer, one a file; below an unfolded file one for each of its further passages.

    `replacing` comes before the rows change, `replaced` after it.
    """

    replacing = Signal()
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._unfolded: set[int] = set()
        self._flat = False

    @property
    def hits(self) -> tuple[records.Hit, ...]:
        return tuple(row.hit for row in self._rows if not row.number)

    def hit(self, row: int) -> records.Hit | None:
        return self._rows[row].hit if 0 <= row < len(self._rows) else None

    def passage(self, row: int) -> int:
        """The number of the passage that a row stands for; 0 for a file."""
        return self._rows[row].number if 0 <= row < len(self._rows) else 0

    def at(self, row: int) -> tuple[records.Hit | None, int]:
        """Both of a row at once."""
        return self._rows[row] if 0 <= row < len(self._rows) else (None, 0)

    def row(self, file: int) -> int:
        """The row of a file, or -1."""
        return next((row for row, one in enumerate(self._rows) if one.hit.file == file), -1)

    def replace(self, hits: Sequence[records.Hit]) -> None:
        """Turn the present rows into `hits` with the fewest removals, moves and insertions."""
        self.replacing.emit()
        rows = [row for hit in hits for row in self._rows_of(hit)]
        self._remove_all_but({row.key for row in rows})
        self._move_into_order([row.key for row in rows])
        self._insert_missing(rows)
        self._renew(rows)
        self.replaced.emit()

    def unfold(self, file: int, on: bool = True) -> None:
        """Show the further passages of a file below it, or no longer."""
        (self._unfolded.add if on else self._unfolded.discard)(file)
        at = self.row(file)
        self.replace(self.hits)
        self.dataChanged.emit(self.index(at), self.index(at))

    def is_unfolded(self, file: int) -> bool:
        return file in self._unfolded and not self._flat

    def fold_next(self) -> None:
        """The next rows begin folded."""
        self._unfolded.clear()

    def be_flat(self, flat: bool) -> None:
        """Have a row for each file only, or unfolded passages again."""
        self._flat = flat
        self.replace(self.hits)

    def _rows_of(self, hit: records.Hit) -> list[Row]:
        further = range(1, len(hit.passages)) if self.is_unfolded(hit.file) else ()
        return [Row(hit), *(Row(hit, number) for number in further)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

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
                return spoken(hit, self.passage(index.row()))
            case HitRole.hit:
                return hit
            case HitRole.path:
                return hit.path
            case HitRole.passage:
                return self.passage(index.row())
            case HitRole.unfolded:
                return self.is_unfolded(hit.file)
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
        return as_files(list(dict.fromkeys(hit.path for row in rows if (hit := self.hit(row)))))

    # --- the steps of `replace` ---

    def _remove_all_but(self, kept: set[tuple[int, int]]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._rows[last].key in kept:
                last -= 1
                continue
            first = last
            while first > 0 and self._rows[first - 1].key not in kept:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _move_into_order(self, wanted: list[tuple[int, int]]) -> None:
        present = {row.key for row in self._rows}
        order = [key for key in wanted if key in present]
        place = {key: at for at, key in enumerate(order)}
        settled = _longest_rising([place[row.key] for row in self._rows])
        if len(order) - len(settled) > _MANY_MOVES:
            self._reorder(place)
            return
        for at, key in enumerate(order):
            if at not in settled:
                self._move(key, order[at - 1] if at else None)

    def _move(self, key: tuple[int, int], after: tuple[int, int] | None) -> None:
        at = {row.key: number for number, row in enumerate(self._rows)}
        origin, target = at[key], at[after] + 1 if after else 0
        if origin not in (target, target - 1):
            self.beginMoveRows(QModelIndex(), origin, origin, QModelIndex(), target)
            self._rows.insert(target - (origin < target), self._rows.pop(origin))
            self.endMoveRows()

    def _reorder(self, place: dict[tuple[int, int], int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(place[self._rows[index.row()].key]) for index in before]
        self._rows.sort(key=lambda row: place[row.key])
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_missing(self, rows: Sequence[Row]) -> None:
        present = {row.key for row in self._rows}
        at = 0
        while at < len(rows):
            if rows[at].key in present:
                at += 1
                continue
            first = at
            while at < len(rows) and rows[at].key not in present:
                at += 1
            self.beginInsertRows(QModelIndex(), first, at - 1)
            self._rows[first:first] = rows[first:at]
            self.endInsertRows()

    def _renew(self, rows: Iterable[Row]) -> None:
        for at, row in enumerate(rows):
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))


def spoken(hit: records.Hit, number: int = 0) -> str:
    """A row as a screen reader says it: kind, name, place, why, and the passage; of a further passage its place."""
    passage = hit.passages[number] if number < len(hit.passages) else None
    place = wording.place(passage.at) if passage else ""
    parts = [
        kinds.called(hit.kind),
        displayed(hit.name),
        place,
        wording.found(hit.lanes),
        translate("search", "weak match") if hit.weak else "",
        translate("search", "out of reach now") if hit.offline else "",
        wording.passages(len(hit.passages)) if len(hit.passages) > 1 else "",
    ]
    if number:
        count = translate("search", "passage {number} of {count}").format(number=number + 1, count=len(hit.passages))
        parts = [count, place]
    said = wording.listed(*parts)
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
