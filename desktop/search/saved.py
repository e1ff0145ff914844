"""Searches that are kept under a name, each with how many files it finds now."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from indexer import events, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# Milliseconds between two counts while files change.
RENEW_MS = 10_000


@dataclass(frozen=True)
class SavedSearch:
    """A question with its filters; `count` is None until it is known."""

    name: str
    question: str
    literal: bool = False
    count: int | None = None


class SavedSearches(QObject):
    """Keeps the searches in their order. `changed` says that there are others to be kept, `counted` new counts."""

    changed = Signal()
    counted = Signal()

    def __init__(self, bridge: Bridge, timer: Callable[[QObject], QTimer] = QTimer) -> None:
        super().__init__()
        self.entries: list[SavedSearch] = []
        self._bridge = bridge
        self._files: records.FileCounts | None = None
        self._stale = False
        self._pause = timer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(RENEW_MS)
        self._pause.timeout.connect(self._after_pause)
        bridge.connected.connect(self.count)
        bridge.status_changed.connect(self._on_status_changed)
        bridge.model_changed.connect(lambda event: self._renew())

    def load(self, text: str) -> None:
        """Take what `dumped` gave; what cannot be read is nothing."""
        try:
            listed = [
                SavedSearch(str(name), str(question), bool(literal)) for name, question, literal in json.loads(text)
            ]
        except (ValueError, TypeError):
            listed = []
        self.entries = listed
        self.counted.emit()
        self.count()

    def dumped(self) -> str:
        return json.dumps([[one.name, one.question, one.literal] for one in self.entries], ensure_ascii=False)

    def place(self, question: str, *, literal: bool = False) -> int | None:
        """Where a question is kept; None if it is not."""
        same = (place for place, one in enumerate(self.entries) if (one.question, one.literal) == (question, literal))
        return next(same, None)

    def save(self, question: str, *, literal: bool = False) -> int:
        """Keep a question under itself as its name, unless it is kept already; the place where it is."""
        if (kept := self.place(question, literal=literal)) is not None:
            return kept
        self.entries.append(SavedSearch(question, question, literal))
        self.changed.emit()
        self.count()
        return len(self.entries) - 1

    def rename(self, place: int, name: str) -> None:
        """A search without a name is called by its question."""
        one = self.entries[place]
        if (wanted := name.strip() or one.question) != one.name:
            self.entries[place] = replace(one, name=wanted)
            self.changed.emit()

    def remove(self, place: int) -> None:
        del self.entries[place]
        self.changed.emit()

    def count(self) -> None:
        """Ask for all counts now."""
        if self.entries and self._bridge.is_connected:
            asked = list(self.entries)
            literal = tuple(place for place, one in enumerate(asked) if one.literal)
            wanted = requests.CountHits(tuple(one.question for one in asked), literal)
            self._bridge.request(wanted, lambda counts: self._take(asked, counts))
            self._pause.start()

    def _on_status_changed(self, event: events.StatusChanged) -> None:
        before, self._files = self._files, event.status.files
        if before is not None and before != self._files:
            self._renew()

    def _renew(self) -> None:
        if self._pause.isActive():
            self._stale = True
        else:
            self.count()

    def _after_pause(self) -> None:
        if self._stale:
            self._stale = False
            self.count()

    def _take(self, asked: list[SavedSearch], counts: tuple[int, ...]) -> None:
        """What was saved, renamed or removed meanwhile keeps its place."""
        known = {(one.question, one.literal): count for one, count in zip(asked, counts, strict=True)}
        self.entries = [replace(one, count=known.get((one.question, one.literal), one.count)) for one in self.entries]
        self.counted.emit()
