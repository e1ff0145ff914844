"""Keeps the catalog in step with the disk: takes what the watcher and the walks see and writes down the difference."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

from indexer.errors import FolderRefused, HunchError
from indexer.locations import displayed, portable
from indexer.pipeline import content_hash
from indexer.records import FileStamp, FileState
from indexer.scheduling import Gate, Stopped
from indexer.settings import Settings
from indexer.storage.catalog import Catalog, Folder
from indexer.storage.lookup import Lookup
from indexer.watching import reconcile as differences
from indexer.watching.reconcile import Known, reconcile
from indexer.watching.roots import check_root, out_of_reach, relation
from indexer.watching.rules import IGNORE_FILE, Rules
from indexer.watching.settle import SettledChanges
from indexer.watching.walk import DirectorySeen, Seen, SkippedEntry, Unreadable, look, stamp_of, walk
from indexer.watching.watcher import Watcher

log = logging.getLogger(__name__)

# Small at first, so that names can be found while the walk goes on; each batch is one transaction.
_FIRST_BATCH, _BATCH = 50, 1_000
_UNWATCHED_EVERY = 600.0
# One look at a folder that is out of reach costs nothing, and people wait for a drive they have just plugged in.
_OFFLINE_EVERY = 5.0
_RETRY_SECONDS = 30.0


class Sync:
    """One thread that walks, settles and reconciles. `changed` is called whenever the catalog got news."""

    def __init__(
        self,
        library: str,
        catalog: Catalog,
        lookup: Lookup,
        gate: Gate,
        settings: Settings,
        kind_of: Callable[[str], str],
        changed: Callable[[], None],
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library, self._catalog, self._lookup, self._gate = library, catalog, lookup, gate
        self._settings, self._kind_of, self._changed, self._now = settings, kind_of, changed, now
        self._news = threading.Condition()
        self._settling = SettledChanges(settings.quiet)
        self._walks: dict[str, float] = {}
        self._rules: dict[str, Rules] = {}
        self._walking: str | None = None
        self._judging = False
        self._watcher = Watcher(self._touched, self._overflowed)
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    # --- what the engine asks for --------------------------------------------------------------------------

    def start(self) -> None:
        for folder in self._catalog.folders():
            self._plan(folder.path, 0.0)
        self._thread.start()

    def add(self, path: str) -> Folder:
        """Index a folder. One above folders of the library takes them in. Raises FolderRefused."""
        root = check_root(path, self._library)
        folders = self._catalog.folders()
        for folder in folders:
            how = relation(root, folder.path)
            if how == "same":
                raise FolderRefused(f"“{displayed(root)}” is in the library already.")
            if how == "inside":
                raise FolderRefused(f"“{displayed(root)}” is found already: it lies in “{displayed(folder.path)}”.")
        inner = [f for f in folders if relation(root, f.path) == "above"]
        number = self._catalog.add_folder(root, absorbing=[f.path for f in inner])
        for folder in inner:
            self._forget(folder.path)
        self._plan(root, 0.0)
        return Folder(number, root, True)

    def remove(self, path: str) -> None:
        """Forget a folder and what was read of it; its files stay where they are. Raises FolderRefused."""
        named = {path, portable(os.path.realpath(os.path.expanduser(path)))}
        root = next((f.path for f in self._catalog.folders() if f.path in named), path)
        self._catalog.remove_folder(root)
        self._forget(root)
        self._changed()

    def rescan(self) -> None:
        """Walk every folder now."""
        for folder in self._catalog.folders():
            self._plan(folder.path, 0.0)

    @property
    def is_idle(self) -> bool:
        """Whether no change is known that has not been written down."""
        with self._news:
            due = any(when <= self._now() for when in self._walks.values())
            return not (due or self._walking or self._judging or len(self._settling))

    @property
    def walking(self) -> str | None:
        """The folder that is being walked now."""
        return self._walking

    def notes(self) -> tuple[str, ...]:
        return self._watcher.notes()

    def close(self) -> None:
        with self._news:
            self._news.notify_all()
        if self._thread.is_alive():
            self._thread.join(5.0)
        self._watcher.close()

    # --- the thread ------------------------------------------------------------------------------------------

    def _touched(self, path: str) -> None:
        with self._news:
            self._settling.touch(path, self._now())
            self._news.notify_all()

    def _overflowed(self, root: str) -> None:
        self._plan(root, 0.0)

    def _plan(self, root: str, delay: float) -> None:
        with self._news:
            self._walks[root] = min(self._walks.get(root, float("inf")), self._now() + delay)
            self._news.notify_all()

    def _forget(self, root: str) -> None:
        self._watcher.unwatch(root)
        with self._news:
            self._walks.pop(root, None)
            self._rules.pop(root, None)

    def _run(self) -> None:
        while True:
            try:
                self._wait()
                self._gate.step()
                self._judge_touched()
                self._walk_due()
            except Stopped:
                return
            except HunchError as error:
                log.warning("Keeping in sync was interrupted: %s", error)
                self._gate.pause(str(error), seconds=_RETRY_SECONDS)
            except Exception:
                log.exception("Keeping in sync failed; it goes on with the next change.")

    def _wait(self) -> None:
        with self._news:
            while not self._gate.stopping:
                moments = [*self._walks.values()]
                if (settled := self._settling.next_due()) is not None:
                    moments.append(settled)
                delay = min(moments) - self._now() if moments else None
                if delay is not None and delay <= 0:
                    return
                self._news.wait(delay)
        raise Stopped

    # --- single changes ----------------------------------------------------------------------------------------

    def _judge_touched(self) -> None:
        with self._news:
            ready = self._settling.ready(self._now(), stamp_of)
            self._judging = bool(ready)
        try:
            if ready:
                self._compare(self._within_reach(ready))
        finally:
            self._judging = False

    def _within_reach(self, paths: Iterable[str]) -> list[tuple[Folder, str]]:
        """Each path with its folder; a folder that is gone or whose rules changed is walked whole instead."""
        folders = self._catalog.folders()
        found = []
        for path in dict.fromkeys(paths):
            folder = next((f for f in folders if path == f.path or path.startswith(f.path + os.sep)), None)
            if folder is None:
                continue
            if path == folder.path or out_of_reach(folder.path) or os.path.basename(path) == IGNORE_FILE:
                self._plan(folder.path, 0.0)
            else:
                found.append((folder, path))
        return found

    def _compare(self, touched: list[tuple[Folder, str]]) -> None:
        """One comparison over all that was touched, so that a move between two places is recognised."""
        folders = {path: folder for folder, path in touched}
        seen = chain.from_iterable(self._look(path, self._rules_of(folder.path)) for folder, path in touched)
        known = {}
        for folder, path in touched:
            if (file := self._lookup.known_at(path)) is not None:
                known[path] = _known(file)
            known |= {f.path: _known(f) for f in self._lookup.known(folder.id, path)}
        for difference in reconcile(seen, known, self._hash):
            place = _place(difference)
            owner = next((f for p, f in folders.items() if place == p or place.startswith(p + os.sep)), None)
            if owner is not None:
                self._write(owner, [difference])
        self._changed()

    def _look(self, path: str, rules: Rules) -> Iterator[Seen]:
        entry = look(path, rules)
        if isinstance(entry, DirectorySeen):
            yield from walk(path, rules)
        elif entry is not None:
            yield entry

    # --- whole folders -----------------------------------------------------------------------------------------

    def _walk_due(self) -> None:
        while True:
            with self._news:
                root = next((r for r, when in self._walks.items() if when <= self._now()), None)
                if root is None:
                    return
                del self._walks[root]
                self._walking = root
            try:
                self._walk(root)
            finally:
                self._walking = None

    def _walk(self, root: str) -> None:
        folder = next((f for f in self._catalog.folders() if f.path == root), None)
        if folder is None:
            return
        if sentence := out_of_reach(root):
            self._go_offline(folder, sentence)
            return
        self._rules.pop(root, None)
        rules = self._rules_of(root)
        self._watcher.watch(root, rules)
        known = {f.path: _known(f) for f in self._lookup.known(folder.id)}
        online = True
        for batch in _batches(reconcile(walk(root, rules), known, self._hash, root=root)):
            self._gate.step()
            out = next((d for d in batch if isinstance(d, differences.OutOfReach) and d.path == root), None)
            if out is not None:
                self._go_offline(folder, out.sentence)
                online = False
            self._write(folder, batch)
            self._changed()
        if online:
            self._catalog.set_online(folder.id, True)
            self._plan(root, _UNWATCHED_EVERY if root in self._watcher.scheduled() else self._settings.walk_every)
        self._changed()

    def _go_offline(self, folder: Folder, sentence: str) -> None:
        log.info("%s", sentence)
        self._catalog.set_online(folder.id, False, sentence)
        self._plan(folder.path, _OFFLINE_EVERY)
        self._changed()

    def _rules_of(self, root: str) -> Rules:
        if root not in self._rules:
            never = [portable(self._library)]
            self._rules[root] = Rules.for_root(root, self._settings.extra_rules, never=never)
        return self._rules[root]

    # --- writing down ------------------------------------------------------------------------------------------

    def _write(self, folder: Folder, batch: Iterable[differences.Difference]) -> None:
        noted, skipped, moved, gone = [], [], [], []
        for d in batch:
            if isinstance(d, differences.Added | differences.Changed):
                noted.append((d.now, self._kind_of(d.now.path)))
            elif isinstance(d, differences.Moved):
                moved.append((d.old, d.now, self._kind_of(d.now.path)))
            elif isinstance(d, differences.Gone):
                gone.append(d.path)
            elif isinstance(d, SkippedEntry):
                skipped.append(self._left_out(d.path, d.size, d.is_folder, FileState.skipped, d.sentence))
            elif isinstance(d, Unreadable):
                skipped.append(self._left_out(d.path, 0, d.is_folder, FileState.failed, d.sentence))
        self._catalog.move(folder.id, moved)
        self._catalog.note(folder.id, noted)
        self._catalog.leave_out(folder.id, skipped)
        self._catalog.drop(gone)

    def _left_out(self, path: str, size: int, is_folder: bool, state: FileState, sentence: str) -> tuple[Any, ...]:
        return FileStamp(path, size, 0), "folder" if is_folder else self._kind_of(path), state, sentence

    @staticmethod
    def _hash(path: str) -> str | None:
        stamp = stamp_of(path)
        digest = content_hash(stamp) if stamp else None
        return digest.hex() if digest else None


def _known(file: Any) -> Known:
    return Known(file.size, file.modified_ns, file.content_hash.hex() if file.content_hash else None)


def _place(difference: differences.Difference) -> str:
    if isinstance(difference, differences.Added | differences.Changed | differences.Moved):
        return difference.now.path
    return getattr(difference, "path", "")


def _batches(stream: Iterable[differences.Difference]) -> Iterator[list[differences.Difference]]:
    batch: list[differences.Difference] = []
    size = _FIRST_BATCH
    for difference in stream:
        batch.append(difference)
        if len(batch) >= size:
            yield batch
            batch, size = [], _BATCH
    yield batch
