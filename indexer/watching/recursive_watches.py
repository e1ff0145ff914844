"""Watches on systems that watch a whole tree at once (macOS, Windows), through watchdog's observer."""

from __future__ import annotations

import os
from collections.abc import Callable

from watchdog.events import (
    DirAttribEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileAttribEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from indexer.locations import native, portable
from indexer.watching.rules import Rules
from indexer.watching.watches import Shortfall

# Not DirModifiedEvent: it repeats what the event of the entry says, and would stand for the whole folder.
_CHANGES: list[type[FileSystemEvent]] = [
    DirAttribEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileAttribEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]


class RecursiveWatches(FileSystemEventHandler):
    """One observer for all roots. Events that Windows drops are not told by watchdog: the slow walk finds them."""

    def __init__(self, on_touch: Callable[[str], None]) -> None:
        self._on_touch = on_touch
        self._observer = Observer()
        self._watches: dict[str, ObservedWatch] = {}

    def add(self, root: str, rules: Rules) -> None:
        """Watch `root`; the system watches ignored folders too. Raises OSError if it refuses."""
        self.remove(root)
        if not self._observer.is_alive():
            self._observer.start()
        self._watches[root] = self._observer.schedule(self, native(root), recursive=True, event_filter=_CHANGES)

    def remove(self, root: str) -> None:
        """Stop watching `root`."""
        if (watch := self._watches.pop(root, None)) is not None:
            self._observer.unschedule(watch)

    def shortfalls(self, root: str) -> tuple[Shortfall, ...]:
        """None: a watch covers its whole tree."""
        return ()

    def watches(self, folder: str) -> bool:
        """True: a watch covers its whole tree."""
        return True

    def close(self) -> None:
        """End all threads."""
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        for path in (event.src_path, event.dest_path):
            if path:
                self._on_touch(portable(os.fsdecode(path)))
