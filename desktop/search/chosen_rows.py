"""Hits as rows, and which of them is chosen: what a person or the program chose is never moved by a better answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal

from desktop.search.hit_model import HitModel
from indexer import records


class ChosenRows(QObject):
    """The rows of a question's answers. `selection` belongs to `model`.

    Once a row is selected for a question, by the person or by the program, the selection stays on its file while
    further answers merge. `hit_chosen` says which, and which of its passages.
    """

    hit_chosen = Signal(records.Hit, int)

    def __init__(self) -> None:
        super().__init__()
        self.model = HitModel(self)
        self.selection = QItemSelectionModel(self.model, self)
        self._question = ""
        self._anchored = False  # a row has been selected for this question, by the person or by the program
        self._placing = False
        self._announced: tuple[int, str, int, str] | None = None
        self.selection.currentChanged.connect(self._on_current_changed)

    @property
    def has_chosen(self) -> bool:
        """Whether a row has been selected for this question, by the person or by the program."""
        return self._anchored

    def selected(self) -> list[records.Hit]:
        """The selected hits in the order of their rows, each with its selected passage first; else the best hit."""
        rows = sorted(index.row() for index in self.selection.selectedRows()) or [0]
        found: dict[int, records.Hit] = {}
        for row in rows:
            if hit := self.model.hit(row):
                passage = self.model.passage(row)
                found.setdefault(hit.file, hit.opened_at(passage) if passage else hit)
        return list(found.values())

    def step_in(self) -> None:
        """From a file to its further passages: unfold them, then go there."""
        row = self.selection.currentIndex().row()
        hit = self.model.hit(row)
        if hit is None or len(hit.passages) < 2 or self.model.passage(row):
            return
        if self.model.is_unfolded(hit.file):
            self.choose(row + 1)
        else:
            self.toggle_passages(row)

    def step_out(self) -> None:
        """From a passage to its file, from there to it alone."""
        row = self.selection.currentIndex().row()
        hit = self.model.hit(row)
        if hit and self.model.passage(row):
            self.choose(self.model.row(hit.file))
        elif hit and self.model.is_unfolded(hit.file):
            self.toggle_passages(row)

    def be_flat(self, flat: bool) -> None:
        """Have a row for each file only, or passages below it again."""
        current = self.selection.currentIndex().row()
        if self.model.passage(current) and (file := self._current_file()) is not None:
            self.choose(self.model.row(file))
        with self._program_places():
            self.model.be_flat(flat)

    def toggle_passages(self, row: int) -> None:
        """Unfold the further passages of the file in a row, or fold them."""
        hit, current = self.model.hit(row), self.selection.currentIndex().row()
        if hit is None:
            return
        unfolded = self.model.is_unfolded(hit.file)
        if unfolded and self._current_file() == hit.file and self.model.passage(current):
            self.choose(self.model.row(hit.file))
        with self._program_places():
            self.model.unfold(hit.file, not unfolded)

    def move(self, step: int) -> int:
        """Select `step` rows further down (up when negative) and return the row, or -1 for above the first."""
        current = self.selection.currentIndex().row()
        row = min(current + step, self.model.rowCount() - 1)
        if row >= 0:
            self.choose(row)
        return row

    def choose(self, row: int) -> None:
        """The person wants this row."""
        self._place(row)

    def _replace(self, hits: Sequence[records.Hit]) -> None:
        """Show these hits; what was selected stays so if it is among them."""
        with self._program_places():
            anchor = self._current_file() if self._anchored else None
            self.model.replace(hits)
            self._anchored = anchor is not None and self.model.row(anchor) >= 0
        if not hits:
            self._announced = None  # nothing is shown any more: the same file has to be announced again
        elif self._anchored:
            self._announce()  # it may have been moved

    def _place(self, row: int) -> None:
        with self._program_places():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selection.setCurrentIndex(self.model.index(row), flags)
        self._anchored = True
        self._announce()

    def _current_file(self) -> int | None:
        hit = self.model.hit(self.selection.currentIndex().row())
        return hit.file if hit else None

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._placing:
            self._anchored = current.isValid()
            self._announce()

    def _announce(self) -> None:
        """Say which hit and passage are selected, once for each question."""
        row = self.selection.currentIndex().row()
        hit, passage = self.model.hit(row), self.model.passage(row)
        said = (hit.file, hit.path, passage, self._question) if hit else None
        if hit and said != self._announced:
            self.hit_chosen.emit(hit, passage)
        self._announced = said

    @contextmanager
    def _program_places(self) -> Iterator[None]:
        """Changes of the current row in here are the program's, not the person's."""
        outer, self._placing = self._placing, True
        try:
            yield
        finally:
            self._placing = outer
