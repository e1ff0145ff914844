"""What every way of watching provides, and how it says what it cannot do."""

from __future__ import annotations

import os
from typing import NamedTuple, Protocol

from indexer.locations import displayed
from indexer.watching.mounts import MountKind
from indexer.watching.rules import Rules

REPORTS_NOTHING = (MountKind.network, MountKind.fuse, MountKind.system)
SILENT = "its drive does not report changes"


class Shortfall(NamedTuple):
    """Something that is not watched ("7 folders in “Documents” are") and why, both without a full stop."""

    what: str
    why: str


class Watches(Protocol):
    """One way of getting events from the system, for all roots together; `add` and `remove` may be repeated."""

    def add(self, root: str, rules: Rules) -> None:
        """Watch all of `root` that counts. Raises OSError if the system refuses."""
        ...

    def remove(self, root: str) -> None:
        """Stop watching `root`; other roots, even inside it, stay watched."""
        ...

    def shortfalls(self, root: str) -> tuple[Shortfall, ...]:
        """What of `root` is not watched."""
        ...

    def watches(self, folder: str) -> bool:
        """Whether changes in this one folder (of a root that was added) are told."""
        ...

    def close(self) -> None:
        """End all threads and give all watches back."""
        ...


def shown(path: str) -> str:
    """The name of a folder in a sentence."""
    return f"“{displayed(os.path.basename(path) or path)}”"
