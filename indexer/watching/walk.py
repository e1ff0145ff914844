"""Shows what lies in an indexed folder: every file that counts, and why the others do not."""

from __future__ import annotations

import heapq
import os
import platform
import stat
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from indexer.locations import displayed, native, portable
from indexer.records import CLOUD, FileStamp, Record
from indexer.watching.mounts import MountKind, kind_of_mount, mount_points, recent_mount_points
from indexer.watching.placeholders import is_placeholder
from indexer.watching.roots import out_of_reach
from indexer.watching.rules import FolderRules, Rules

TWICE = "is a folder already seen under another name"

# The coarsest clock of a file system in use (FAT).
_CLOCK_NS = 2 * 10**9
_NO_TIMES: Mapping[str, int] = {}
_ANY_SPELLING = platform.system() in ("Darwin", "Windows")
_WINDOWS_JUNCTION = 0xA000_0003  # IO_REPARSE_TAG_MOUNT_POINT


class SkipKind(StrEnum):
    """Why an entry was skipped: by a rule, or because of what it is."""

    rule = "rule"
    link = "link"
    special = "special"
    system = "system"
    placeholder = "placeholder"


class SkippedEntry(Record, frozen=True):
    """A file or folder that does not count; `sentence` is for the user, `size` in bytes where it was looked up."""

    path: str
    kind: SkipKind
    sentence: str
    is_folder: bool = False
    size: int = 0


class Unreadable(Record, frozen=True):
    """A file or folder that the system did not let us look at; nothing is known about what lies below it."""

    path: str
    sentence: str
    is_folder: bool = False


class DirectorySeen(Record, frozen=True):
    """A folder that counts, told after all that lies directly in it.

    `seen_ns` belongs into the next walk's `since`; it is 0 while the folder's time is too young to trust.
    If `unchanged`, its files were not listed; else `subfolders` are the paths of those that are still to be told.
    `mount` tells a file system mounted below the indexed folder; `modified_ns` is the folder's own time.
    """

    path: str
    seen_ns: int
    modified_ns: int = 0
    unchanged: bool = False
    mount: bool = False
    subfolders: tuple[str, ...] = ()


Seen: TypeAlias = FileStamp | SkippedEntry | Unreadable | DirectorySeen


def walk(
    root: str,
    rules: Rules,
    *,
    since: Mapping[str, int] | None = None,
    now_ns: Callable[[], int] = time.time_ns,
) -> Iterator[Seen]:
    """Everything in `root` (portable: the indexed folder or one below it), recently changed folders first.

    Links are never followed. With `since` (folder to `seen_ns` of an earlier walk under the same rules), a
    folder whose time is still the same is not listed, only its known subfolders are visited: files edited in
    place there go unnoticed. Without it, nothing does. Raises nothing; what cannot be read is reported.
    """
    return _Walk(rules, _NO_TIMES if since is None else since, now_ns).run(root)


def listing(folder: str, rules: Rules, *, now_ns: Callable[[], int] = time.time_ns) -> Iterator[Seen]:
    """What lies directly in `folder`; its subfolders are only named."""
    return _Walk(rules, _NO_TIMES, now_ns).only(folder)


def folders(root: str, rules: Rules) -> Iterator[DirectorySeen]:
    """The folders that count in `root` and below; cheaper than a walk, because no file is looked at."""
    seen = _Walk(rules, _NO_TIMES, time.time_ns, files=False).run(root)
    return (entry for entry in seen if isinstance(entry, DirectorySeen))


def look(path: str, rules: Rules) -> Seen | None:
    """Judge the single `path` as a walk would; a folder is not listed. None if there is nothing.

    Before believing None, ask `out_of_reach` about its root. Where one file answers to several spellings, the
    answer bears the one that a walk would see.
    """
    if _ANY_SPELLING:
        path = as_listed(path)
    try:
        status = os.lstat(native(path))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return Unreadable(path, _cannot_read(path, error))
    is_folder = stat.S_ISDIR(status.st_mode)
    if sentence := rules.verdict(path, is_folder):
        return SkippedEntry(path, SkipKind.rule, sentence, is_folder)
    if is_folder:
        return DirectorySeen(path, 0, status.st_mtime_ns)
    return _file(path, status, rules)


def as_listed(path: str) -> str:
    """`path` with its last name spelled as its folder lists it, if only case or composition (NFC, NFD) differ."""
    folder, name = os.path.split(path)
    try:
        names = [portable(listed) for listed in os.listdir(native(folder))]
    except OSError:
        return path
    if name in names:
        return path
    return next((os.path.join(folder, listed) for listed in names if spelling(listed) == spelling(name)), path)


def spelling(path: str) -> str:
    """Equal for names that some file systems do not tell apart."""
    return unicodedata.normalize("NFC", path).casefold()


def stamp_of(path: str) -> FileStamp | None:
    """The stamp of the regular file `path`, or None; what a settling change is compared by."""
    try:
        status = os.lstat(native(path))
    except OSError:
        return None
    return FileStamp.of(path, status) if stat.S_ISREG(status.st_mode) else None


class _Folder(NamedTuple):
    """A folder still to be listed; the order is that of the walk."""

    age_ns: int
    path: str
    time_ns: int
    mount: bool
    trusted: bool


class _Walk:
    """One walk: what is still to be visited, and which folders were seen, by device and inode.

    Those numbers only tell loops (bind mounts) within this walk; they are never kept.
    """

    def __init__(
        self, rules: Rules, since: Mapping[str, int], now_ns: Callable[[], int], *, files: bool = True
    ) -> None:
        self._rules = rules
        self._now_ns = now_ns
        self._files = files
        self._since = since
        self._folders: list[_Folder] = []
        self._visited: set[tuple[int, int]] = set()
        self._points: Collection[str] = ()
        self._subfolders: defaultdict[str, list[str]] = defaultdict(list)
        for path in since:
            self._subfolders[os.path.dirname(path)].append(path)

    def run(self, start: str) -> Iterator[Seen]:
        self._points = mount_points()
        if start == self._rules.root and (sentence := out_of_reach(start)):
            yield Unreadable(start, sentence, is_folder=True)
        elif sentence := self._rules.verdict(start, is_dir=True):
            yield SkippedEntry(start, SkipKind.rule, sentence, is_folder=True)
        else:
            self._note_above(start)
            yield from self._queue(start, None)
        while self._folders:
            yield from self._visit(heapq.heappop(self._folders))

    def only(self, folder: str) -> Iterator[Seen]:
        """The folder alone, without its subfolders; called for every folder, it is content with a recent table."""
        self._points = recent_mount_points()
        self._note_above(folder)
        yield from self._queue(folder, None)
        if self._folders:
            yield from self._visit(heapq.heappop(self._folders))

    def _note_above(self, path: str) -> None:
        """A walk that begins inside the indexed folder must not find its way back up."""
        while path != self._rules.root and path != os.path.dirname(path):
            path = os.path.dirname(path)
            with suppress(OSError):
                status = os.lstat(native(path))
                self._visited.add((status.st_dev, status.st_ino))

    def _queue(self, path: str, parent: _Folder | None) -> Iterator[Seen]:
        """Remember the folder `path` for later, or tell why not."""
        try:
            status = os.lstat(native(path))
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            yield Unreadable(path, _cannot_read(path, error), is_folder=True)
            return
        # Another device alone is no mount: a Btrfs subvolume has its own as well, and a bind mount has none.
        mounted = path != self._rules.root and path in self._points and path in mount_points()
        if not stat.S_ISDIR(status.st_mode) or _is_junction(status):
            yield _link_or_special(path, status)
        elif (status.st_dev, status.st_ino) in self._visited:
            yield SkippedEntry(path, SkipKind.link, TWICE, is_folder=True)
        elif mounted and kind_of_mount(path) is MountKind.system:
            yield SkippedEntry(path, SkipKind.system, "is a file system of the system's own", is_folder=True)
        else:
            self._visited.add((status.st_dev, status.st_ino))
            trusted = parent is None or parent.trusted
            time_ns = max(status.st_mtime_ns, status.st_ctime_ns)
            folder = _Folder(-status.st_mtime_ns, path, time_ns, mounted, trusted)
            heapq.heappush(self._folders, folder)

    def _visit(self, folder: _Folder) -> Iterator[Seen]:
        path, rules_ns = folder.path, self._rules.changed_ns(folder.path)
        seen_ns = self._trusted_time(max(folder.time_ns, rules_ns))
        if folder.trusted and seen_ns and self._since.get(path) == seen_ns:
            for subfolder in self._subfolders[path]:
                yield from self._queue(subfolder, folder)
            yield DirectorySeen(path, seen_ns, -folder.age_ns, unchanged=True, mount=folder.mount)
            return
        # Rules that may have changed make every older sighting below doubtful.
        yield from self._list(folder._replace(trusted=folder.trusted and not rules_ns), seen_ns)

    def _trusted_time(self, time_ns: int) -> int:
        """A folder may change again within the clock of its file system without a new time."""
        return time_ns if self._now_ns() - time_ns > _CLOCK_NS else 0

    def _list(self, folder: _Folder, seen_ns: int) -> Iterator[Seen]:
        try:
            with os.scandir(native(folder.path)) as listing:
                entries = list(listing)
        except FileNotFoundError:
            return
        except OSError as error:
            yield Unreadable(folder.path, _cannot_read(folder.path, error), is_folder=True)
            return
        rules = self._rules.enter(folder.path, {entry.name for entry in entries})
        if rules.skipped:
            yield SkippedEntry(folder.path, SkipKind.rule, rules.skipped, is_folder=True)
            return
        subfolders: list[str] = []
        for entry in entries:
            if self._files or entry.is_dir(follow_symlinks=False):
                yield from self._entry(entry, folder, rules, subfolders)
        yield DirectorySeen(folder.path, seen_ns, -folder.age_ns, mount=folder.mount, subfolders=tuple(subfolders))

    def _entry(
        self, entry: os.DirEntry[str], folder: _Folder, rules: FolderRules, subfolders: list[str]
    ) -> Iterator[Seen]:
        name = portable(entry.name)
        path = os.path.join(folder.path, name)
        is_folder = entry.is_dir(follow_symlinks=False)
        if sentence := rules.judge(name, is_folder):
            yield SkippedEntry(path, SkipKind.rule, sentence, is_folder)
        elif is_folder:
            left_out = list(self._queue(path, folder))
            if not left_out:
                subfolders.append(path)
            yield from left_out
        else:
            try:
                yield _file(path, entry.stat(follow_symlinks=False), self._rules)
            except FileNotFoundError:
                return
            except OSError as error:
                yield Unreadable(path, _cannot_read(path, error))


def _file(path: str, status: os.stat_result, rules: Rules) -> FileStamp | SkippedEntry:
    if not stat.S_ISREG(status.st_mode):
        return _link_or_special(path, status)
    if is_placeholder(path, status):
        return SkippedEntry(path, SkipKind.placeholder, CLOUD, size=status.st_size)
    stamp = FileStamp.of(path, status)
    if sentence := rules.why_not(stamp):
        return SkippedEntry(path, SkipKind.rule, sentence, size=stamp.size)
    return stamp


def _link_or_special(path: str, status: os.stat_result) -> SkippedEntry:
    if stat.S_ISLNK(status.st_mode) or _is_junction(status):
        return SkippedEntry(path, SkipKind.link, f"is a link to {_link_target(path)}; links are not followed")
    kinds = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device"}
    kind = kinds.get(stat.S_IFMT(status.st_mode), "something")
    return SkippedEntry(path, SkipKind.special, f"is {kind} and not a file")


def _link_target(path: str) -> str:
    try:
        return displayed(portable(os.readlink(native(path))))
    except OSError:
        return "something else"


def _is_junction(status: os.stat_result) -> bool:
    return getattr(status, "st_reparse_tag", 0) == _WINDOWS_JUNCTION


def _cannot_read(path: str, error: OSError) -> str:
    return f"“{displayed(os.path.basename(path))}” cannot be read: {error.strerror}"
