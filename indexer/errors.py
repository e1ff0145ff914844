"""The two families of errors: the world's fault (a sentence for the user) and ours (a report)."""

from __future__ import annotations


class HunchError(Exception):
    """Base of both families."""


class WorldError(HunchError):
    """The world is to blame (a full disk, a missing folder); `str()` is one sentence for the user."""


class ProgramError(HunchError):
    """We are to blame; goes to the log with its traceback, the user is told that it did."""


class FolderRefused(WorldError):
    """A folder cannot be added or removed; says why."""


class LibraryRefused(WorldError):
    """A library cannot be opened: newer version, owned by another engine, unreadable."""


class CatalogDamaged(LibraryRefused):
    """The catalog's file is damaged; opening the library anew heals it."""


class LibraryGone(LibraryRefused):
    """The library of a running engine was deleted, or another one was put in its place."""


class IndexDamaged(HunchError):
    """A derived index is damaged; it is built anew from the catalog."""


class LibraryInUse(LibraryRefused):
    """Another engine has the library open."""


class EngineUnreachable(WorldError):
    """No engine answers, or it speaks another protocol."""


class SecondWindow(WorldError):
    """A library has one window at most; a second one asks the first to show itself and ends."""


class ModelRefused(WorldError):
    """A model folder is missing, altered or of an unknown kind; names the file at fault."""


class UnreadableFile(WorldError):
    """A reader declines a file; carries the class of the failure beside the sentence."""

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
