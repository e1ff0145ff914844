"""Watches on Linux, one for each folder that counts, within the limits of the kernel.

Watchdog's recursive observer also watches ignored folders, and passes over a folder that it could not watch
without a word; so only the layer below it is used here, which has one thread and tells every error and overflow.
"""

from __future__ import annotations

import errno
import heapq
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from watchdog.observers.inotify_c import CallbackId, InotifyConstants, InotifyEvent, InotifyFD, Mask, WatchDescriptor

from indexer.locations import native, portable
from indexer.watching.mounts import MountKind
from indexer.watching.rules import Rules
from indexer.watching.walk import DirectorySeen, folders
from indexer.watching.watches import REPORTS_NOTHING, SILENT, Shortfall, shown

_LIMIT = Path("/proc/sys/fs/inotify/max_user_watches")
_APPEARED = InotifyConstants.IN_CREATE | InotifyConstants.IN_MOVED_TO
_VANISHED = InotifyConstants.IN_DELETE | InotifyConstants.IN_MOVED_FROM
_SELF = InotifyConstants.IN_DELETE_SELF | InotifyConstants.IN_MOVE_SELF
# Nothing about opening and reading: our own readers must not set off events.
_MASK = Mask(
    _APPEARED
    | _VANISHED
    | _SELF
    | InotifyConstants.IN_MODIFY
    | InotifyConstants.IN_CLOSE_WRITE
    | InotifyConstants.IN_ATTRIB
    | InotifyConstants.IN_ONLYDIR
    | InotifyConstants.IN_DONT_FOLLOW
    | InotifyConstants.IN_EXCL_UNLINK
)


def watch_limit() -> int:
    """How many folders the kernel lets this user watch, over all programs."""
    try:
        return int(_LIMIT.read_text())
    except (OSError, ValueError):
        return 8_192  # what kernels had before they measured memory


class _Watched:
    """One watched folder; watchdog calls it with the events of its watch."""

    __slots__ = ("_owner", "path", "wd")

    def __init__(self, owner: InotifyWatches, path: str) -> None:
        self._owner = owner
        self.path = path
        self.wd = WatchDescriptor(-1)

    @property
    def id(self) -> CallbackId:
        return CallbackId(id(self))

    def on_event(self, event: InotifyEvent) -> None:
        self._owner.happened(self, event)

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        self._owner.ended(self)

    def on_queue_overflow(self) -> None:
        self._owner.overflowed(self)


class InotifyWatches:
    """One inotify instance and one thread for all roots.

    An eighth of the kernel's limit, at least 500 (as GNOME does), is left to other programs. If a tree has more
    folders than are left, the most recently changed ones are watched.
    """

    def __init__(
        self,
        on_touch: Callable[[str], None],
        on_overflow: Callable[[str], None],
        kind_of: Callable[[str], MountKind],
        limit: Callable[[], int] = watch_limit,
    ) -> None:
        self._on_touch = on_touch
        self._on_overflow = on_overflow
        self._kind_of = kind_of
        self._limit = limit
        self._lock = threading.RLock()  # never held during a callback
        self._inotify: InotifyFD | None = None
        self._roots: dict[str, Rules] = {}
        self._left_out: dict[str, int] = {}
        self._silent: dict[str, list[str]] = {}
        self._watched: dict[str, _Watched] = {}

    def add(self, root: str, rules: Rules) -> None:
        """Watch the folders of `root` that count. Raises OSError if not even `root` can be watched."""
        with self._lock:
            if self._inotify is None:
                self._inotify = InotifyFD()
                self._inotify.start()
            self._watch(self._inotify, root)
            self._roots[root] = rules
            self._watch_all(root)

    def remove(self, root: str) -> None:
        """Give back the watches of `root` that no other root needs."""
        with self._lock:
            self._roots.pop(root, None)
            self._left_out.pop(root, None)
            self._silent.pop(root, None)
            self._drop(watched for watched in self._below(root) if self._root_of(watched.path) is None)

    def shortfalls(self, root: str) -> tuple[Shortfall, ...]:
        """The folders of `root` for which no watch is left, and the drives in it that report nothing."""
        name = shown(root)
        silent = [Shortfall(f"{shown(drive)} in {name} is", SILENT) for drive in self._silent.get(root, ())]
        count, limit = self._left_out.get(root, 0), self._limit()
        if not count:
            return tuple(silent)
        what = f"{count} {'folder' if count == 1 else 'folders'} in {name} {'is' if count == 1 else 'are'}"
        command = f"sudo sysctl fs.inotify.max_user_watches={2 * limit}"
        return Shortfall(what, f"the system watches {limit} folders at most; raise that with {command}"), *silent

    def watches(self, folder: str) -> bool:
        """Whether changes in this one folder are told."""
        return folder in self._watched

    def close(self) -> None:
        """End the thread, which gives all watches back."""
        with self._lock:
            inotify, self._inotify = self._inotify, None
            self._watched.clear()
        if inotify is not None:
            inotify.stop()
            inotify.join()

    # --- called by the watches, on the thread of watchdog ---

    def happened(self, folder: _Watched, event: InotifyEvent) -> None:
        """Keep the watches right and pass the path on."""
        if event.mask & InotifyConstants.IN_UNMOUNT:
            self._lost(folder.path)
        elif event.mask & _SELF:
            self._moved_or_deleted(folder, event)
        else:
            path = os.path.join(folder.path, portable(os.fsdecode(event.name))) if event.name else folder.path
            if event.mask & InotifyConstants.IN_ISDIR:
                self._follow(path, event)
            self._on_touch(path)

    def ended(self, folder: _Watched) -> None:
        """The kernel gave up the watch, because its folder is gone."""
        with self._lock:
            if self._watched.get(folder.path) is folder:
                del self._watched[folder.path]

    def overflowed(self, folder: _Watched) -> None:
        """Events were lost; watches may be missing or bear old paths, so all are made anew."""
        root = folder.path
        with self._lock:
            if root not in self._roots or self._inotify is None:
                return
            self._drop(self._below(root))
            self._watch_all(root)
        self._on_overflow(root)

    def _lost(self, path: str) -> None:
        # Every watch on an unmounted drive says so; only the whole root can tell what is out of reach.
        root = self._root_of(path)
        if root is not None:
            self._on_touch(root)

    def _moved_or_deleted(self, folder: _Watched, event: InotifyEvent) -> None:
        # Of a folder inside a root its parent tells the same, unless the parent is not watched.
        with self._lock:
            if self._watched.get(folder.path) is not folder:
                return
            self._drop(self._below(folder.path) if event.is_move_self else [folder])
        self._on_touch(folder.path)

    def _follow(self, path: str, event: InotifyEvent) -> None:
        """Give back the watches of a folder that left its path, make those of one that appeared there."""
        with self._lock:
            if event.is_moved_from:
                self._drop(self._below(path))
            elif event.mask & (_APPEARED | _VANISHED) and path in self._watched:
                self._drop([self._watched[path]])  # it was empty: only such can be deleted or replaced
            if event.mask & _APPEARED:
                self._watch_below(path)

    # --- under the lock ---

    def _watch_all(self, root: str) -> None:
        self._left_out[root] = 0
        self._silent[root] = []
        self._watch_below(root)

    def _watch_below(self, top: str) -> None:
        """Watch `top` and the folders below it that count, as many as there is room for."""
        root = self._root_of(top)
        if root is None or self._inotify is None:
            return
        waiting = [folder for folder in self._watchable(top, root) if folder.path not in self._watched]
        planned = {folder.path for folder in waiting}
        while waiting:
            room = self._room()
            chosen = waiting if len(waiting) <= room else heapq.nlargest(room, waiting, key=_recency)
            self._left_out[root] += len(waiting) - len(chosen)
            waiting = []
            for number, folder in enumerate(chosen):
                try:
                    self._watch(self._inotify, folder.path)
                except OSError as error:
                    if error.errno in (errno.ENOSPC, errno.ENOMEM):
                        self._left_out[root] += len(chosen) - number
                        return
                    continue
                waiting += self._new_since(folder, root, planned)
            planned.update(folder.path for folder in waiting)

    def _watch(self, inotify: InotifyFD, path: str) -> None:
        if path in self._watched:
            return
        watched = _Watched(self, path)
        watched.wd = inotify.add_callback(os.fsencode(native(path)), _MASK, watched, watched.id)
        if watched.wd == -1:  # how watchdog says that access is denied
            inotify.remove_callbacks([(watched.wd, watched.id)])
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        self._watched[path] = watched

    def _watchable(self, top: str, root: str) -> Iterator[DirectorySeen]:
        silent = self._silent[root]
        for folder in folders(top, self._roots[root]):
            if folder.mount and folder.path not in silent and self._kind_of(folder.path) in REPORTS_NOTHING:
                silent.append(folder.path)
            if not any(_is_in(folder.path, drive) for drive in silent):
                yield folder

    def _new_since(self, folder: DirectorySeen, root: str, planned: set[str]) -> Iterator[DirectorySeen]:
        """Folders made after `folder` was listed and before it was watched, of which no event tells."""
        try:
            if folder.seen_ns and folder.modified_ns == os.stat(native(folder.path)).st_mtime_ns:
                return
            with os.scandir(native(folder.path)) as entries:
                names = [portable(entry.name) for entry in entries if entry.is_dir(follow_symlinks=False)]
        except OSError:
            return
        for path in (os.path.join(folder.path, name) for name in names):
            if path not in planned:
                yield from self._watchable(path, root)

    def _room(self) -> int:
        limit = self._limit()
        return max(0, limit - max(500, limit // 8) - len(self._watched))

    def _drop(self, folders: Iterable[_Watched]) -> None:
        dropped = list(folders)
        for folder in dropped:
            del self._watched[folder.path]
        if self._inotify is not None:
            self._inotify.remove_callbacks([(folder.wd, folder.id) for folder in dropped])

    def _below(self, top: str) -> list[_Watched]:
        return [watched for path, watched in self._watched.items() if _is_in(path, top)]

    def _root_of(self, path: str) -> str | None:
        return max((root for root in list(self._roots) if _is_in(path, root)), key=len, default=None)


def _is_in(path: str, top: str) -> bool:
    return path == top or path.startswith(top.rstrip(os.sep) + os.sep)


def _recency(folder: DirectorySeen) -> int:
    return folder.modified_ns
