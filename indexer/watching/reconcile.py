"""Names the differences between what the disk shows and what the catalog knows."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Protocol, TypeAlias

from indexer.locations import displayed
from indexer.records import FileStamp, Record
from indexer.watching.walk import DirectorySeen, Seen, SkipKind, SkippedEntry, Unreadable, spelling


class Known(Record, frozen=True):
    """A file as the catalog remembers it; `content_hash` is None if it was never read, `waiting` until it is."""

    size: int
    modified_ns: int
    content_hash: bytes | None = None
    changed_ns: int = 0
    waiting: bool = False


class Memory(Protocol):
    """What the catalog knows, asked a folder at a time, so that a comparison needs no room for all of it."""

    def files_in(self, folder: str) -> Mapping[str, Known]:
        """The known entries that lie directly in `folder`, by path."""
        ...

    def sizes(self) -> Collection[int]:
        """The sizes that a missing file might have; asked once, when the first new file is seen."""
        ...


class Scope(Record, frozen=True):
    """The part of the disk that is compared.

    `folders` are all known folders in it, true for those where a drive was mounted; `paths` are single entries in it,
    with what is known of them. `root` is set when it is one whole indexed folder of which files are known: if that is
    suddenly empty, it is out of reach. `away` are the places in it that were out of reach before.
    """

    folders: Mapping[str, bool] = {}
    paths: Mapping[str, Known | None] = {}
    root: str | None = None
    away: Collection[str] = ()


class Added(Record, frozen=True):
    """A file that is new."""

    now: FileStamp


class Changed(Record, frozen=True):
    """A known file with another stamp."""

    now: FileStamp


class Evicted(Record, frozen=True):
    """A known file whose content is now only in a cloud; what was read of it before can still be found."""

    now: FileStamp


class Moved(Record, frozen=True):
    """A known file under another path; its content is the same."""

    old: str
    now: FileStamp


class Gone(Record, frozen=True):
    """A known entry that is no more, or that no longer counts because its folder does not."""

    path: str


class FolderGone(Record, frozen=True):
    """A known folder that is no more; of each of its files is told separately."""

    path: str


class OutOfReach(Record, frozen=True):
    """Nothing can be said about the known files in `path` (or about the file `path`): they are offline, not gone."""

    path: str
    sentence: str


class Back(Record, frozen=True):
    """A place that was out of reach is not any more."""

    path: str


Difference: TypeAlias = (
    Added
    | Changed
    | Evicted
    | Moved
    | Gone
    | FolderGone
    | OutOfReach
    | Back
    | SkippedEntry
    | Unreadable
    | DirectorySeen
)


def reconcile(
    seen: Iterable[Seen], memory: Memory, scope: Scope, content_hash: Callable[[str], bytes | None]
) -> Iterator[Difference]:
    """Compare what was `seen` with what is known of exactly the same part of the disk, the `scope`.

    `seen` may join several walks and looks, also overlapping ones, so that a move between them is recognised.
    `content_hash` is asked only for new files that may be a missing one. What cannot be compared (skipped,
    unreadable, folders) is passed on.

    Files are told as they are seen, except possible moves, which wait for the end; then follows what is missing. A
    folder of which something waits is told after it, so that a folder that was written down is complete.
    """
    return _Comparison(memory, scope, content_hash).run(seen)


class _Comparison:
    def __init__(self, memory: Memory, scope: Scope, content_hash: Callable[[str], bytes | None]) -> None:
        self._memory, self._scope, self._content_hash = memory, scope, content_hash
        self._sizes: Collection[int] | None = None
        self._unvisited = dict(scope.folders)
        self._group: tuple[str, Mapping[str, Known]] = ("", {})
        self._met: set[str] = set()
        self._held = 0
        self._empty = True
        self._unchanged: set[str] = set()
        self._rows_of_folders: set[str] = set()
        self._missing: dict[str, Known] = {}
        self._possibly_moved: list[FileStamp] = []
        self._late: list[DirectorySeen] = []
        self._beyond: dict[str, str] = {}
        self._skipped: set[str] = set()
        self._out: set[str] = set()

    def run(self, seen: Iterable[Seen]) -> Iterator[Difference]:
        for entry in seen if not self._scope.paths else _once(seen):
            if isinstance(entry, DirectorySeen):
                yield from self._folder(entry)
            elif isinstance(entry, FileStamp):
                yield from self._file(entry)
            else:
                yield from self._left_out(entry)
        yield from self._rest()

    # --- as it is seen ---

    def _file(self, now: FileStamp) -> Iterator[Difference]:
        self._empty = False
        before = self._before(now.path)
        if before is None:
            if self._may_have_moved(now):
                self._possibly_moved.append(now)
            else:
                yield Added(now)
            return
        self._met.add(now.path)
        if not now.agrees(before.size, before.modified_ns, before.changed_ns):
            yield Changed(now)

    def _left_out(self, entry: SkippedEntry | Unreadable) -> Iterator[Difference]:
        self._empty = False
        before = self._before(entry.path) if not entry.is_folder else None
        self._met.add(entry.path)
        if isinstance(entry, Unreadable):
            self._beyond[entry.path] = entry.sentence
            if before is not None and before.content_hash is not None:
                yield self._out_of_reach(entry.path)
                return
        elif entry.is_folder:
            self._skipped.add(entry.path)
        elif entry.kind is SkipKind.placeholder and before is not None and before.content_hash is not None:
            if before.waiting:
                yield Evicted(FileStamp(entry.path, entry.size, before.modified_ns))
            return
        yield entry

    def _folder(self, entry: DirectorySeen) -> Iterator[Difference]:
        was_mount = self._unvisited.pop(entry.path, False)
        if was_mount and not entry.mount:
            self._beyond[entry.path] = f"The drive of “{displayed(entry.path)}” is not connected."
        if entry.path in self._rows_of_folders:
            yield Gone(entry.path)  # the row that told why it was left out
        if entry.unchanged:
            self._unchanged.add(entry.path)
            yield entry
            return
        if entry.path == self._scope.root and self._empty and not entry.subfolders:
            self._beyond[entry.path] = f"“{displayed(entry.path)}” is empty; its files are remembered."
        missing = self._missing_in(entry)
        if entry.path in self._beyond:
            return
        self._missing.update(missing)
        if missing or len(self._possibly_moved) > self._held:
            self._late.append(entry)
        else:
            yield entry
        self._held = len(self._possibly_moved)

    def _missing_in(self, entry: DirectorySeen) -> dict[str, Known]:
        """What is known of a listed folder and was not in it."""
        known = self._files_in(entry.path)
        self._rows_of_folders.update(known.keys() & entry.subfolders)
        missing = {path: known[path] for path in known.keys() - self._met - self._rows_of_folders}
        if not self._scope.paths:
            self._met.clear()
        return missing

    def _before(self, path: str) -> Known | None:
        if path in self._scope.paths:
            return self._scope.paths[path]
        return self._files_in(os.path.dirname(path)).get(path)

    def _files_in(self, folder: str) -> Mapping[str, Known]:
        if self._group[0] != folder:
            self._group = (folder, self._memory.files_in(folder))
        return self._group[1]

    def _may_have_moved(self, now: FileStamp) -> bool:
        if self._scope.paths:
            return True
        if self._sizes is None:
            self._sizes = self._memory.sizes()
        return now.size in self._sizes

    # --- at the end ---

    def _rest(self) -> Iterator[Difference]:
        vanished = list(self._vanished())
        for path, before in self._scope.paths.items():
            if before is not None and path not in self._met and not self._is_beyond(path):
                self._missing.setdefault(path, before)
        for path in [path for path in self._missing if self._is_beyond(path)]:
            del self._missing[path]
        origins = _Origins(self._missing)
        for now in self._possibly_moved:
            old = origins.take(now, self._content_hash)
            yield Added(now) if old is None else Moved(old, now)
        yield from map(Gone, origins.left)
        yield from self._late
        yield from map(FolderGone, vanished)
        yield from (self._out_of_reach(place) for place in sorted(self._beyond) if self._holds_files(place))
        yield from (Back(place) for place in self._scope.away if place not in self._out and self._was_seen(place))

    def _vanished(self) -> Iterator[str]:
        """Folders that are nowhere; a place where a drive was is not connected, unless a rule leaves it out."""
        for path, was_mount in sorted(self._unvisited.items()):
            if os.path.dirname(path) in self._unchanged:
                continue  # the disk contradicts itself; a full walk will tell
            if was_mount and not _place_in(path, self._skipped):
                self._beyond.setdefault(path, f"The drive of “{displayed(path)}” is not connected.")
            if not self._is_beyond(path):
                self._missing.update(
                    (f, known) for f, known in self._memory.files_in(path).items() if f not in self._met
                )
                yield path

    def _is_beyond(self, path: str) -> bool:
        return bool(self._beyond) and _place_in(path, self._beyond)

    def _holds_files(self, place: str) -> bool:
        if place in self._out or place == self._scope.root:
            return place == self._scope.root
        return any(_is_in(folder, place) for folder in self._scope.folders)

    def _out_of_reach(self, place: str) -> OutOfReach:
        self._out.add(place)
        return OutOfReach(place, self._beyond[place])

    def _was_seen(self, place: str) -> bool:
        """Whether this comparison could have found `place`, not only some other path."""
        return self._scope.root is not None or place in self._scope.paths or place in self._scope.folders


class _Origins:
    """The missing files, each of which may have become one new file; every look-up is in constant time."""

    def __init__(self, missing: Mapping[str, Known]) -> None:
        self.left = dict(missing)
        self._by_spelling = {spelling(path): path for path in self.left}
        self._by_stamp: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
        self._by_content: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
        self._sizes: set[int] = set()
        for path, file in self.left.items():
            name = os.path.basename(path)
            if file.changed_ns:
                self._by_stamp[file.size, file.modified_ns, file.changed_ns, name].append(path)
            if file.content_hash is not None:
                self._sizes.add(file.size)
                self._by_content[file.size, file.content_hash].append(path)
                self._by_content[file.size, file.content_hash, name].append(path)

    def take(self, now: FileStamp, content_hash: Callable[[str], bytes | None]) -> str | None:
        """The missing file that `now` was, which is then no longer missing."""
        old = self._respelled(now) or self._same_stamp(now) or self._same_content(now, content_hash)
        if old is not None:
            del self.left[old]
        return old

    def _respelled(self, now: FileStamp) -> str | None:
        old = self._by_spelling.get(spelling(now.path))
        return old if old in self.left and _times_agree(self.left[old], now) else None

    def _same_stamp(self, now: FileStamp) -> str | None:
        """A file in a folder that was renamed: nothing about itself has changed, so nothing need be read."""
        key = (now.size, now.modified_ns, now.changed_ns, os.path.basename(now.path))
        return self._last_left(self._by_stamp[key]) if key in self._by_stamp else None

    def _same_content(self, now: FileStamp, content_hash: Callable[[str], bytes | None]) -> str | None:
        """The file of the same content, of several one of the same name."""
        if now.size not in self._sizes or (content := content_hash(now.path)) is None:
            return None
        named = self._last_left(self._by_content[now.size, content, os.path.basename(now.path)])
        return named or self._last_left(self._by_content[now.size, content])

    def _last_left(self, candidates: list[str]) -> str | None:
        while candidates:
            if (old := candidates.pop()) in self.left:
                return old
        return None


def _once(seen: Iterable[Seen]) -> Iterator[Seen]:
    """A folder and a file in it are often touched together: tell what both looks saw only once."""
    told: set[str] = set()
    for entry in seen:
        if entry.path not in told:
            told.add(entry.path)
            yield entry


def _times_agree(known: Known, now: FileStamp) -> bool:
    # A rename may set the third time anew.
    return (known.size, known.modified_ns) == (now.size, now.modified_ns)


def _place_in(path: str, places: Collection[str]) -> bool:
    """Whether `path` is one of the places or lies in one."""
    while path not in places:
        parent = os.path.dirname(path)
        if parent == path:
            return False
        path = parent
    return True


def _is_in(path: str, place: str) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)
