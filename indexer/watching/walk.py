"""Shows what lies in an indexed folder: every file that counts, and why the others do not."""

from __future__ import annotations

import heapq
import os
import platform
import stat
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from indexer.locations import displayed, native, portable
from indexer.records import FileStamp, Record
from indexer.watching.mounts import MountKind, mount_of
from indexer.watching.placeholders import is_placeholder
from indexer.watching.roots import out_of_reach
from indexer.watching.rules import FolderRules, Rules

# The coarsest clock of a file system in use (FAT): a folder may change again within it without a new time.
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

    `modified_ns` belongs into the next walk's `since`; it is 0 while the folder's time is too young to trust.
    If `unchanged`, its files were not listed. `mount` tells a file system mounted below the indexed folder.
    """

    path: str
    modified_ns: int
    unchanged: bool = False
    mount: bool = False


Seen: TypeAlias = FileStamp | SkippedEntry | Unreadable | DirectorySeen


def walk(root: str, rules: Rules, *, since: Mapping[str, int] | None = None) -> Iterator[Seen]:
    """Everything in `root` (portable: the indexed folder or one below it), recently changed folders first.

    Links are never followed. With `since` (folder to `modified_ns` of an earlier walk under the same rules), a
    folder whose time is still the same is not listed, only its known subfolders are visited: files edited in
    place there go unnoticed. Without it, nothing does. Raises nothing; what cannot be read is reported.
    """
    return _Walk(rules, _NO_TIMES if since is None else since).run(root)


def folders(root: str, rules: Rules) -> Iterator[DirectorySeen]:
    """The folders that count in `root` and below; cheaper than a walk, because no file is looked at."""
    seen = _Walk(rules, _NO_TIMES, files=False).run(root)
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
        return DirectorySeen(path, _trusted_time(status.st_mtime_ns))
    return _file(path, status)


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
    """Size and time of the regular file `path`, or None; what a settling change is compared by."""
    try:
        status = os.lstat(native(path))
    except OSError:
        return None
    return FileStamp(path, status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


class _Folder(NamedTuple):
    """A folder still to be listed; the order is that of the walk."""

    age_ns: int
    path: str
    device: int
    mount: bool
    trusted: bool


class _Walk:
    """One walk: what is still to be visited, and which folders were seen, by device and inode.

    Those numbers only tell loops (bind mounts) within this walk; they are never kept.
    """

    def __init__(self, rules: Rules, since: Mapping[str, int], *, files: bool = True) -> None:
        self._rules = rules
        self._files = files
        self._since = since
        self._folders: list[_Folder] = []
        self._visited: set[tuple[int, int]] = set()
        self._subfolders: defaultdict[str, list[str]] = defaultdict(list)
        for path in since:
            self._subfolders[os.path.dirname(path)].append(path)

    def run(self, start: str) -> Iterator[Seen]:
        if start == self._rules.root and (sentence := out_of_reach(start)):
            yield Unreadable(start, sentence, is_folder=True)
        elif sentence := self._rules.verdict(start, is_dir=True):
            yield SkippedEntry(start, SkipKind.rule, sentence, is_folder=True)
        else:
            yield from self._queue(start, None)
        while self._folders:
            yield from self._visit(heapq.heappop(self._folders))

    def _queue(self, path: str, parent: _Folder | None) -> Iterator[Seen]:
        """Remember the folder `path` for later, or tell why not."""
        try:
            status = os.lstat(native(path))
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            yield Unreadable(path, _cannot_read(path, error), is_folder=True)
            return
        # Another device alone is no mount: a Btrfs subvolume has its own as well.
        mount = mount_of(path) if parent is not None and status.st_dev != parent.device else None
        mounted = mount is not None and mount.point == path
        if not stat.S_ISDIR(status.st_mode) or _is_junction(status):
            yield _link_or_special(path, status)
        elif (status.st_dev, status.st_ino) in self._visited:
            yield SkippedEntry(path, SkipKind.link, "is a folder already seen under another name", is_folder=True)
        elif mounted and mount is not None and mount.kind is MountKind.system:
            yield SkippedEntry(path, SkipKind.system, "is a file system of the system's own", is_folder=True)
        else:
            self._visited.add((status.st_dev, status.st_ino))
            trusted = parent is None or parent.trusted
            heapq.heappush(self._folders, _Folder(-status.st_mtime_ns, path, status.st_dev, mounted, trusted))

    def _visit(self, folder: _Folder) -> Iterator[Seen]:
        path, rules_ns = folder.path, self._rules.changed_ns(folder.path)
        modified = _trusted_time(max(-folder.age_ns, rules_ns))
        if folder.trusted and modified and self._since.get(path) == modified:
            for subfolder in self._subfolders[path]:
                yield from self._queue(subfolder, folder)
            yield DirectorySeen(path, modified, unchanged=True, mount=folder.mount)
            return
        # Rules that may have changed make every older sighting below doubtful.
        yield from self._list(folder._replace(trusted=folder.trusted and not rules_ns), modified)

    def _list(self, folder: _Folder, modified: int) -> Iterator[Seen]:
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
        for entry in entries:
            if self._files or entry.is_dir(follow_symlinks=False):
                yield from self._entry(entry, folder, rules)
        yield DirectorySeen(folder.path, modified, mount=folder.mount)

    def _entry(self, entry: os.DirEntry[str], folder: _Folder, rules: FolderRules) -> Iterator[Seen]:
        name = portable(entry.name)
        path = os.path.join(folder.path, name)
        is_folder = entry.is_dir(follow_symlinks=False)
        if sentence := rules.judge(name, is_folder):
            yield SkippedEntry(path, SkipKind.rule, sentence, is_folder)
        elif is_folder:
            yield from self._queue(path, folder)
        else:
            try:
                yield _file(path, entry.stat(follow_symlinks=False))
            except FileNotFoundError:
                return
            except OSError as error:
                yield Unreadable(path, _cannot_read(path, error))


def _file(path: str, status: os.stat_result) -> FileStamp | SkippedEntry:
    if not stat.S_ISREG(status.st_mode):
        return _link_or_special(path, status)
    if is_placeholder(status):
        sentence = "is only in the cloud; reading it would download it"
        return SkippedEntry(path, SkipKind.placeholder, sentence, size=status.st_size)
    return FileStamp(path, status.st_size, status.st_mtime_ns)


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


def _trusted_time(modified_ns: int) -> int:
    return modified_ns if time.time_ns() - modified_ns > _CLOCK_NS else 0


def _cannot_read(path: str, error: OSError) -> str:
    return f"“{displayed(os.path.basename(path))}” cannot be read: {error.strerror}"
