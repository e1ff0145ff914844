"""Names the differences between what the disk shows and what the catalog knows."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from indexer.locations import displayed
from indexer.records import FileStamp, Record
from indexer.watching.walk import DirectorySeen, Seen, SkipKind, SkippedEntry, Unreadable, spelling


class Known(Record, frozen=True):
    """A file as the catalog remembers it; `content_hash` is None if it was never read."""

    size: int
    modified_ns: int
    content_hash: str | None = None


class Added(Record, frozen=True):
    """A file that is new."""

    now: FileStamp


class Changed(Record, frozen=True):
    """A known file with another size or time."""

    now: FileStamp


class Moved(Record, frozen=True):
    """A known file under another path; its content is the same."""

    old: str
    now: FileStamp


class Gone(Record, frozen=True):
    """A known file that is no more, or that no longer counts because its folder does not."""

    path: str


class OutOfReach(Record, frozen=True):
    """Nothing can be said about the known files in `path`: they are offline, not gone."""

    path: str
    sentence: str


class Unchanged(Record, frozen=True):
    """How many known files were as remembered, or in folders that were; always the last difference."""

    count: int


Difference: TypeAlias = (
    Added | Changed | Moved | Gone | OutOfReach | Unchanged | SkippedEntry | Unreadable | DirectorySeen
)


def reconcile(
    seen: Iterable[Seen],
    known: Mapping[str, Known],
    content_hash: Callable[[str], str | None],
    *,
    root: str | None = None,
    mounts: Collection[str] = (),
) -> Iterator[Difference]:
    """Compare what was `seen` with what is `known` of exactly the same part of the disk.

    `seen` may join several walks and looks, also overlapping ones, so that a move between them is recognised.
    `content_hash` is asked only for new files as large as a missing one. With `root`, `seen` is one whole walk of
    that indexed folder: if it is suddenly empty, it is out of reach. `mounts` are the mount points that an earlier
    walk of this part saw (`DirectorySeen.mount`): one that is a plain folder now is out of reach. What cannot be
    compared (skipped, unreadable, folders) is passed on.

    Files are told as they are seen, except possible moves, which wait for the end; then follow Gone and the rest.
    """
    return _Comparison(known, content_hash).run(seen, root, mounts)


class _Comparison:
    def __init__(self, known: Mapping[str, Known], content_hash: Callable[[str], str | None]) -> None:
        self._known = known
        self._content_hash = content_hash
        self._sizes = {file.size for file in known.values()}
        self._met: set[str] = set()
        self._possibly_moved: list[FileStamp] = []
        self._listed_before: set[str] = set()
        self._beyond: dict[str, str] = {}
        self._unchanged = 0

    def run(self, seen: Iterable[Seen], root: str | None, mounts: Collection[str]) -> Iterator[Difference]:
        missing_mounts = set(mounts)
        empty = root is not None and bool(self._known)
        for entry in _once(seen) if root is None else seen:
            if isinstance(entry, DirectorySeen):
                empty = empty and entry.path == root and not entry.unchanged
                if entry.mount:
                    missing_mounts.discard(entry.path)
            else:
                empty = False
            yield from self._entry(entry)
        if empty and root is not None:
            self._beyond.setdefault(root, f"“{displayed(root)}” is empty; its files are remembered.")
        for mount in missing_mounts:
            self._beyond.setdefault(mount, f"The drive of “{displayed(mount)}” is not connected.")
        yield from self._rest()

    def _entry(self, entry: Seen) -> Iterator[Difference]:
        if isinstance(entry, FileStamp):
            yield from self._file(entry)
            return
        if isinstance(entry, DirectorySeen) and entry.unchanged:
            self._listed_before.add(entry.path)
        if isinstance(entry, Unreadable):
            self._beyond[entry.path] = entry.sentence
        if entry.path in self._known:
            self._met.add(entry.path)
            # What was read before it moved to the cloud can still be found.
            if isinstance(entry, SkippedEntry) and entry.kind is SkipKind.placeholder:
                self._unchanged += 1
                return
        yield entry

    def _file(self, now: FileStamp) -> Iterator[Difference]:
        before = self._known.get(now.path)
        if before is None:
            if now.size in self._sizes:
                self._possibly_moved.append(now)
            else:
                yield Added(now)
            return
        self._met.add(now.path)
        if _same(before, now):
            self._unchanged += 1
        else:
            yield Changed(now)

    def _rest(self) -> Iterator[Difference]:
        missing, beyond = self._missing()
        yield from (OutOfReach(path, self._beyond[path]) for path in sorted(beyond))
        origins = _Origins(missing, self._known)
        for now in self._possibly_moved:
            old = origins.take(now, self._content_hash)
            yield Added(now) if old is None else Moved(old, now)
        yield from (Gone(path) for path in origins.left)
        yield Unchanged(self._unchanged)

    def _missing(self) -> tuple[list[str], set[str]]:
        """The known files that are nowhere, and the places out of reach that hold others."""
        missing, beyond = [], set()
        for path in self._known:
            if path in self._met:
                continue
            place = self._place_beyond(path) if self._beyond else None
            if place is not None:
                beyond.add(place)
            elif os.path.dirname(path) in self._listed_before:
                self._unchanged += 1
            else:
                missing.append(path)
        return missing, beyond

    def _place_beyond(self, path: str) -> str | None:
        while path not in self._beyond:
            parent = os.path.dirname(path)
            if parent == path:
                return None
            path = parent
        return path


class _Origins:
    """The missing files, each of which may have become one new file; every look-up is in constant time."""

    def __init__(self, missing: Iterable[str], known: Mapping[str, Known]) -> None:
        self.left = dict.fromkeys(missing)
        self._known = known
        self._by_spelling = {spelling(path): path for path in self.left}
        self._by_content: defaultdict[tuple[str | int, ...], list[str]] = defaultdict(list)
        self._sizes: set[int] = set()
        for path in self.left:
            file = known[path]
            if file.content_hash is not None:
                self._sizes.add(file.size)
                self._by_content[file.size, file.content_hash].append(path)
                self._by_content[file.size, file.content_hash, os.path.basename(path)].append(path)

    def take(self, now: FileStamp, content_hash: Callable[[str], str | None]) -> str | None:
        """The missing file that `now` was, which is then no longer missing."""
        old = self._respelled(now) or self._same_content(now, content_hash)
        if old is not None:
            del self.left[old]
        return old

    def _respelled(self, now: FileStamp) -> str | None:
        old = self._by_spelling.get(spelling(now.path))
        return old if old in self.left and _same(self._known[old], now) else None

    def _same_content(self, now: FileStamp, content_hash: Callable[[str], str | None]) -> str | None:
        """The file of the same content, of several one of the same name."""
        if now.size not in self._sizes or (content := content_hash(now.path)) is None:
            return None
        for key in ((now.size, content, os.path.basename(now.path)), (now.size, content)):
            candidates = self._by_content[key]
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


def _same(known: Known, now: FileStamp) -> bool:
    return (known.size, known.modified_ns) == (now.size, now.modified_ns)
