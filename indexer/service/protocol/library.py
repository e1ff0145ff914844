"""The library as a whole: how it is, and what keeps it well."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.records import Checkup, Status, StorageFacts
from indexer.service.protocol.request import Request


class GetStatus(Request[Status], frozen=True):
    result: ClassVar[Any] = Status


class WaitFor(Request[bool], frozen=True):
    """Replies true when everything can be found, false after `timeout` seconds.

    `what`: by "words", by "meaning" as well (a sketch is enough), or by "exact" meaning.
    """

    result: ClassVar[Any] = bool
    what: str = "words"
    timeout: float | None = None


class Pause(Request[None], frozen=True):
    """Stop reading and embedding until Resume, or for `seconds`; questions are still answered."""

    seconds: float | None = None


class Resume(Request[None], frozen=True):
    pass


class Examine(Request[Checkup], frozen=True):
    """Compare catalog, indexes and files of the library, and repair what can be repaired."""

    result: ClassVar[Any] = Checkup


class Rebuild(Request[None], frozen=True):
    """Build the "words" or "meaning" index anew from the catalog, or read "all" files once more.

    Folders, labels and the vectors of texts that stay the same are kept.
    """

    what: str


class GetStorage(Request[StorageFacts], frozen=True):
    result: ClassVar[Any] = StorageFacts


class Compact(Request[int], frozen=True):
    """Make the library's files smaller where they hold what nobody needs; the reply is the bytes saved."""

    result: ClassVar[Any] = int


class MoveLibrary(Request[None], frozen=True):
    """Move the library to a new or empty folder; refused with a sentence if that cannot be.

    The engine ends and copies it; the faces start the next one, which opens it there.
    """

    to: str


AnyRequest: TypeAlias = GetStatus | WaitFor | Pause | Resume | Examine | Rebuild | GetStorage | Compact | MoveLibrary
