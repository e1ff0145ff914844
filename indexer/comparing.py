"""Compares a part of the disk with the catalog and writes the difference down."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Literal, TypeAlias

from indexer.contents import content_hash
from indexer.records import FileStamp, FileState
from indexer.storage.catalog import Catalog, Folder, KnownFile
from indexer.storage.lookup import Lookup
from indexer.storage.places import Directory, Places
from indexer.watching import reconcile as d
from indexer.watching.reconcile import Known, Scope, reconcile
from indexer.watching.rules import Rules
from indexer.watching.walk import TWICE, DirectorySeen, Seen, SkippedEntry, Unreadable, listing, look, stamp_of, walk

# Small at first, so that names can be found while the walk goes on; each batch is one transaction. Writing down a large
# one takes 30 ms, which a question would wait for.
_FIRST_BATCH, _SMALL_BATCH, _BATCH = 50, 100, 1_000
How: TypeAlias = Literal["quick", "full"]


class Comparing:
    """Every comparison leaves the catalog as the disk is. `step` is passed between batches and may raise.

    A quick one lists only folders whose own time changed, and those that `doubt` names; it finds what was made, deleted
    and renamed, but no file that was edited in place.
    """

    def __init__(
        self,
        catalog: Catalog,
        lookup: Lookup,
        places: Places,
        kind_of: Callable[[str], str],
        step: Callable[[], None],
        changed: Callable[[], None],
        left: Callable[[Sequence[str]], None] = lambda paths: None,
        asked_lately: Callable[[], bool] = lambda: False,
    ) -> None:
        """`left` gets the paths at which there is no file any more, when that is written down.

        `asked_lately` tells whether small batches are better.
        """
        self._left, self._asked_lately = left, asked_lately
        self._catalog, self._lookup, self._places = catalog, lookup, places
        self._kind_of, self._step, self._changed = kind_of, step, changed

    # --- parts of the disk -------------------------------------------------------------------------------------

    def whole(self, folder: Folder, rules: Rules, how: How, doubt: Callable[[str], bool]) -> str | None:
        """Compare a whole indexed folder; the sentence why it is out of reach, or None."""
        known = self._places.directories(folder.id, folder.path)
        since = {p: seen.seen_ns for p, seen in known.items() if not doubt(p)} if how == "quick" else None
        scope = Scope(
            folders={path: seen.mount for path, seen in known.items()},
            root=folder.path if self._lookup.has_files(folder.id) else None,
            away=self._places.away(folder.id),
        )
        found = reconcile(walk(folder.path, rules, since=since), _Remembered(self._lookup, folder.id), scope, _hash)
        out = None
        for batch in self._batches(found):
            self._step()
            lost = next((e for e in batch if isinstance(e, d.OutOfReach) and e.path == folder.path), None)
            out = lost.sentence if lost else out
            self.write(folder, (e for e in batch if e is not lost), known)
            self._changed()
        return out

    def one(
        self, folder: Folder, rules: Rules, directory: str, seen: Directory, away: Collection[str] = ()
    ) -> Iterator[str]:
        """Compare a single directory; yields the subfolders in it that are not known. `away` is what was until now."""
        entries = list(listing(directory, rules))
        scope = Scope(folders={directory: seen.mount}, away={directory}.intersection(away))
        found = list(reconcile(entries, _Remembered(self._lookup, folder.id), scope, _hash))
        if self.write(folder, found, {directory: seen}):
            self._changed()
        for entry in entries:
            if isinstance(entry, DirectorySeen):
                yield from (path for path in entry.subfolders if self._is_news(path))

    def _is_news(self, directory: str) -> bool:
        if self._places.knows(directory):
            return False
        file = self._lookup.file_at(directory)
        return file is None or file.sentence != TWICE

    def touched(self, paths: list[tuple[Folder, Rules, str]]) -> list[str]:
        """One comparison over all that was touched, so that a move between two places is recognised.

        Returns the known paths that are missing now; nothing is written down about them, for what became of them may
        be told by the next touch.
        """
        folders: dict[str, bool] = {}
        for folder, _, path in paths:
            folders |= {p: seen.mount for p, seen in self._places.directories(folder.id, path).items()}
        asked = {path: self._known_at(path) for _, _, path in paths}
        away = [place for place in self._places.away() if place in asked or place in folders]
        memory = _Remembered(self._lookup, None)
        seen = chain.from_iterable(_look(path, rules) for _, rules, path in paths)
        missing = []
        for batch in self._batches(reconcile(seen, memory, Scope(folders=folders, paths=asked, away=away), _hash)):
            self._step()
            missing += [e.path for e in batch if isinstance(e, d.Gone)]
            for owner in {folder.id: folder for folder, _, _ in paths}.values():
                self.write(owner, [e for e in batch if not isinstance(e, d.Gone) and _owner(e, paths) == owner], {})
            self._changed()
        return missing

    def gone(self, paths: Sequence[str]) -> None:
        """These did not come back under any name."""
        self._catalog.drop(paths)
        self._left(paths)
        self._changed()

    def _known_at(self, path: str) -> Known | None:
        file = self._lookup.known_at(path)
        return _known(file) if file else None

    def _batches(self, stream: Iterable[d.Difference]) -> Iterator[list[d.Difference]]:
        differences = iter(stream)
        size = _FIRST_BATCH
        while batch := list(islice(differences, size)):
            yield batch
            size = _SMALL_BATCH if self._asked_lately() else _BATCH

    # --- writing down ------------------------------------------------------------------------------------------

    def write(self, folder: Folder, batch: Iterable[d.Difference], known: Mapping[str, Directory]) -> bool:
        """Files before the directories they lie in: one that is written down as listed is complete.

        Of a folder that has left the library meanwhile nothing is written down.
        """
        batch = [e for e in batch if not (isinstance(e, DirectorySeen) and _is_known(e, known))]
        if not batch:
            return False
        with self._catalog.file.write():
            if not self._catalog.has_folder(folder.id):
                return False
            self._write(folder, batch)
        self._left([e.old for e in batch if isinstance(e, d.Moved)] + [e.path for e in batch if isinstance(e, d.Gone)])
        return True

    def _write(self, folder: Folder, batch: list[d.Difference]) -> None:
        moved = [(e.old, e.now, self._kind_of(e.now.path)) for e in batch if isinstance(e, d.Moved)]
        noted = [(e.now, self._kind_of(e.now.path)) for e in batch if isinstance(e, d.Added | d.Changed)]
        left_out = [self._row(e) for e in batch if isinstance(e, SkippedEntry | Unreadable)]
        gone = [e.path for e in batch if isinstance(e, d.Gone)]
        listed = [(e.path, Directory(e.seen_ns, e.mount)) for e in batch if isinstance(e, DirectorySeen)]
        lost = [e.path for e in batch if isinstance(e, d.FolderGone)]
        back = [e.path for e in batch if isinstance(e, d.Back)]
        self._catalog.move(folder.id, moved)
        self._catalog.note(folder.id, noted)
        self._catalog.leave_out(folder.id, left_out)
        self._catalog.drop(gone)
        self._places.listed(folder.id, listed)
        self._places.forget(lost)
        self._places.set_back(back)
        self._write_rare(folder, batch)

    def _write_rare(self, folder: Folder, batch: Iterable[d.Difference]) -> None:
        for e in batch:
            if isinstance(e, d.OutOfReach):
                self._places.set_away(folder.id, e.path, e.sentence)
            elif isinstance(e, d.Evicted) and (file := self._lookup.known_at(e.now.path)) is not None:
                self._catalog.restamp(file.id, e.now)

    def _row(self, entry: SkippedEntry | Unreadable) -> tuple[FileStamp, str, FileState, str]:
        state = FileState.failed if isinstance(entry, Unreadable) else FileState.skipped
        size = entry.size if isinstance(entry, SkippedEntry) else 0
        kind = "folder" if entry.is_folder else self._kind_of(entry.path)
        return FileStamp(entry.path, size, 0), kind, state, entry.sentence


class _Remembered:
    """What the catalog knows, a folder at a time."""

    def __init__(self, lookup: Lookup, folder: int | None) -> None:
        self._lookup, self._folder = lookup, folder

    def files_in(self, folder: str) -> dict[str, Known]:
        return {file.path: _known(file) for file in self._lookup.known_in(folder)}

    def sizes(self) -> set[int]:
        return set() if self._folder is None else self._lookup.sizes(self._folder)


def _known(file: KnownFile) -> Known:
    return Known(file.size, file.modified_ns, file.content_hash, file.changed_ns, file.state is FileState.waiting)


def _look(path: str, rules: Rules) -> Iterator[Seen]:
    entry = look(path, rules)
    if isinstance(entry, DirectorySeen):
        yield from walk(path, rules)
    elif entry is not None:
        yield entry


def _hash(path: str) -> bytes | None:
    stamp = stamp_of(path)
    return content_hash(stamp) if stamp else None


def _is_known(entry: DirectorySeen, known: Mapping[str, Directory]) -> bool:
    before = known.get(entry.path)
    return before is not None and before.seen_ns == entry.seen_ns and (before.mount or not entry.mount)


def _owner(e: d.Difference, paths: list[tuple[Folder, Rules, str]]) -> Folder | None:
    place = e.now.path if isinstance(e, d.Added | d.Changed | d.Moved | d.Evicted) else e.path
    return next((folder for folder, _, _ in paths if place.startswith(folder.path.rstrip(os.sep) + os.sep)), None)
