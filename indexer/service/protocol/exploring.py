"""What vectors give beyond search; `number` names a long job in its Exploring events and in CancelExploring."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.findings import Comparison, Duplicates, FileCard, Likeness, MeaningMap, Outliers, Similar, Subject, Topics
from indexer.service.protocol.request import Request


class FindSimilar(Request[Similar], frozen=True):
    """Files like a file (read on the spot if it is not in the library) or a text, `limit` at most."""

    result: ClassVar[Any] = Similar
    subject: Subject
    limit: int = 20


class GetCards(Request[tuple[FileCard, ...]], frozen=True):
    """What is known of the files at `paths`, in their order; those that are not in the library are left out."""

    result: ClassVar[Any] = tuple[FileCard, ...]
    paths: tuple[str, ...]


class Compare(Request[Comparison], frozen=True):
    """Two files or texts side by side."""

    result: ClassVar[Any] = Comparison
    left: Subject
    right: Subject


class SameBytes(Request[bool], frozen=True):
    """Whether two files of the library are the same now, byte for byte: both are read whole."""

    result: ClassVar[Any] = bool
    left: str
    right: str


class FindDuplicates(Request[Duplicates], frozen=True):
    """Groups of files that are the same in one way, in a folder or the whole library."""

    result: ClassVar[Any] = Duplicates
    kind: Likeness
    folder: str | None = None
    number: int = 0


class FindTopics(Request[Topics], frozen=True):
    """What the library, a folder, or the files at `paths` are about."""

    result: ClassVar[Any] = Topics
    folder: str | None = None
    paths: tuple[str, ...] = ()
    number: int = 0


class FindOutliers(Request[Outliers], frozen=True):
    """Files that do not belong where they lie, in a folder or the whole library, `limit` at most."""

    result: ClassVar[Any] = Outliers
    folder: str | None = None
    limit: int = 50
    number: int = 0


class GetMap(Request[MeaningMap], frozen=True):
    """The map as good as it is now; `refined` waits for the layout in which neighbours stay neighbours.

    That one is made in the background after the first GetMap anyway; a MapRefined event tells when it is there.
    """

    result: ClassVar[Any] = MeaningMap
    refined: bool = False
    number: int = 0


class CancelExploring(Request[None], frozen=True):
    """Job `number` of this face is no longer of interest; its call fails."""

    number: int


AnyRequest: TypeAlias = (
    FindSimilar | GetCards | Compare | SameBytes | FindDuplicates | FindTopics | FindOutliers | GetMap | CancelExploring
)
