"""Which folders may be indexed, how they lie to each other, and whether they are within reach now."""

from __future__ import annotations

import os
import stat
from typing import Literal

from indexer.errors import FolderRefused
from indexer.locations import default_library, displayed, native, portable
from indexer.watching.mounts import MountKind, mount_of

Relation = Literal["same", "inside", "above", "apart"]

_SYSTEM_ROOTS = frozenset(("/", "/boot", "/dev", "/proc", "/run", "/sys", "/System"))


def check_root(path: str, library: str | os.PathLike[str] | None = None) -> str:
    """The absolute real path (portable text) of a folder to index.

    `library` is the library in use, else the default one. Raises FolderRefused, with a sentence, if the folder
    does not exist, cannot be read, is a file or a part of the system, or is or lies in the library.
    """
    real = os.path.realpath(os.path.expanduser(native(path)))
    shown = f"“{displayed(portable(real))}”"
    _check_readable(real, shown)
    if real in _SYSTEM_ROOTS or _is_windows(real) or mount_of(portable(real)).kind is MountKind.system:
        raise FolderRefused(f"{shown} belongs to the system; choose a folder inside it.")
    if relation(real, os.path.realpath(library or default_library())) in ("same", "inside"):
        raise FolderRefused(f"{shown} is where Hunch keeps its own library.")
    return portable(real)


def relation(new: str, existing: str) -> Relation:
    """How the folder `new` lies to the folder `existing`; both absolute and real."""
    one, other = (os.path.normcase(path).rstrip(os.sep) + os.sep for path in (new, existing))
    if one == other:
        return "same"
    if one.startswith(other):
        return "inside"
    return "above" if other.startswith(one) else "apart"


def out_of_reach(root: str, mounted_at: str | None = None) -> str | None:
    """Why nothing can be said about the files in `root` now, in a sentence, or None if it is within reach.

    `mounted_at` is the mount point that `root` was on when it was last walked: on one further up, its drive is not
    there. On one further down, the folder has moved to a drive of its own.
    """
    shown = f"“{displayed(root)}”"
    try:
        status = os.lstat(native(root))
    except OSError as error:
        return f"{shown} is out of reach: {error.strerror}."
    if stat.S_ISLNK(status.st_mode):
        return f"{shown} has become a link to “{displayed(portable(os.path.realpath(native(root))))}”."
    if not stat.S_ISDIR(status.st_mode):
        return f"{shown} is no longer a folder."
    if mounted_at is not None and len(mount_of(root).point) < len(mounted_at):
        return f"The drive of {shown} is not connected."
    return None


def _check_readable(real: str, shown: str) -> None:
    try:
        with os.scandir(real):
            pass
    except FileNotFoundError:
        raise FolderRefused(f"{shown} does not exist.") from None
    except NotADirectoryError:
        raise FolderRefused(f"{shown} is a file; choose the folder that holds it.") from None
    except OSError as error:
        raise FolderRefused(f"{shown} cannot be read: {error.strerror}.") from None


def _is_windows(real: str) -> bool:
    system = os.environ.get("SYSTEMROOT")
    return system is not None and os.path.normcase(real) == os.path.normcase(system)
