"""Tells that something happened to a path, within the means of the system, and says what it cannot watch."""

from __future__ import annotations

import errno
import platform
from collections.abc import Callable

from indexer.watching.mounts import MountKind, kind_of_mount
from indexer.watching.rules import Rules
from indexer.watching.watches import REPORTS_NOTHING, SILENT, Shortfall, Watches, shown

Touch = Callable[[str], None]

_NOTHING_LEFT = {
    errno.ENOSPC: "the system has no watch left; raise fs.inotify.max_user_watches",
    errno.EMFILE: "the system has no watcher left; raise fs.inotify.max_user_instances",
}


class Watcher:
    """Watches indexed folders. The callbacks run on a thread of the watcher and must be quick.

    `on_touch` gets the path of every file or folder that was created, changed, moved (both paths) or deleted,
    unjudged and often more than once; a folder stands for all that is in it. Reading a file touches nothing.
    `on_overflow` gets a root of which events were lost: walk it. `minutes` is how often the caller walks the
    roots that `scheduled` names. Paths are portable text.
    """

    def __init__(
        self,
        on_touch: Touch,
        on_overflow: Touch,
        *,
        minutes: int = 10,
        kind_of: Callable[[str], MountKind] = kind_of_mount,
        watches: Watches | None = None,
    ) -> None:
        self._watches = watches or native_watches(on_touch, on_overflow, kind_of)
        self._kind_of = kind_of
        self._minutes = minutes
        self._roots: dict[str, str | None] = {}  # and why they are not watched at all

    def watch(self, root: str, rules: Rules | None = None) -> None:
        """Watch `root` as far as possible; never raises. Call it again when a root is back or more may be watched.

        Walk the root after this returns, not before: then no change falls between.
        """
        self._roots[root] = SILENT if self._kind_of(root) in REPORTS_NOTHING else self._refusal(root, rules)

    def unwatch(self, root: str) -> None:
        """Forget `root`; other roots, even inside it, stay watched."""
        self._roots.pop(root, None)
        self._watches.remove(root)

    def close(self) -> None:
        """End the thread and give all watches back; no callback comes after this."""
        self._watches.close()

    def watches(self, root: str, folder: str) -> bool:
        """Whether changes in this one folder of `root` are told; else only looking finds them."""
        return root in self._roots and self._roots[root] is None and self._watches.watches(folder)

    def scheduled(self) -> tuple[str, ...]:
        """The roots that have to be walked every so often, because they are not or not wholly watched."""
        return tuple(root for root in list(self._roots) if self._shortfalls(root))

    def notes(self) -> tuple[str, ...]:
        """What is checked on a schedule instead of watched, and why, in sentences."""
        shortfalls = [shortfall for root in list(self._roots) for shortfall in self._shortfalls(root)]
        return tuple(f"{what} checked every {self._minutes} minutes: {why}." for what, why in shortfalls)

    def _refusal(self, root: str, rules: Rules | None) -> str | None:
        try:
            self._watches.add(root, rules or Rules.for_root(root))
        except OSError as error:
            return _NOTHING_LEFT.get(error.errno or 0) or error.strerror or str(error)
        return None

    def _shortfalls(self, root: str) -> tuple[Shortfall, ...]:
        why = self._roots.get(root)
        return (Shortfall(f"{shown(root)} is", why),) if why else self._watches.shortfalls(root)


def native_watches(on_touch: Touch, on_overflow: Touch, kind_of: Callable[[str], MountKind]) -> Watches:
    """The way of watching that fits this system."""
    if platform.system() == "Linux":
        from indexer.watching.inotify_watches import InotifyWatches

        return InotifyWatches(on_touch, on_overflow, kind_of)
    from indexer.watching.recursive_watches import RecursiveWatches

    return RecursiveWatches(on_touch)
