"""What a search asks of a library, and what it is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.records import Closeness, FileId, FileState, Forms, Locator, PassageId
from indexer.searching.names import NameHit
from indexer.searching.qualifiers import Condition
from indexer.searching.question import Question
from indexer.searching.scope import Scope, Within

MeaningHit: TypeAlias = tuple[PassageId, FileId, float, bool]
WordHit: TypeAlias = tuple[PassageId, FileId, float]


class StoredPassage(Protocol):
    """What an answer needs of a passage."""

    @property
    def file(self) -> FileId: ...
    @property
    def text(self) -> str: ...
    @property
    def at(self) -> Locator: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def heading(self) -> str | None: ...
    @property
    def exact(self) -> bool: ...
    @property
    def language(self) -> str | None: ...


class StoredFile(Protocol):
    """What an answer needs of a file."""

    @property
    def path(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def modified(self) -> float: ...
    @property
    def state(self) -> FileState: ...
    @property
    def title(self) -> str | None: ...


class Lanes(Protocol):
    """What a library offers to a search; implemented by `indexer.library.Library`."""

    @property
    def closeness(self) -> Closeness:
        """From which cosines on a passage is close to a question."""
        ...

    def scope(self, conditions: tuple[Condition, ...]) -> Scope: ...
    def by_name(self, question: Question, limit: int, within: Within) -> list[NameHit]: ...
    def by_words(self, question: Question, limit: int, scope: Scope | None) -> list[WordHit]: ...
    def by_meaning(self, vector: NDArray[np.float32], limit: int, within: Within) -> list[MeaningHit]: ...
    def forms(self, question: Question) -> Forms: ...
    def rarity(self, question: Question) -> dict[str, float]: ...
    @property
    def rarest(self) -> float:
        """The rarity of a word that the library does not hold."""
        ...

    def cosines_of(
        self, vector: NDArray[np.float32], ids: Sequence[PassageId]
    ) -> Mapping[PassageId, tuple[float, bool]]:
        """How near passages are, and whether that is told by exact vectors, as far as they have any."""
        ...

    def passages(self, ids: Sequence[PassageId]) -> Mapping[PassageId, StoredPassage]: ...
    def files(self, ids: Sequence[FileId]) -> Mapping[FileId, StoredFile]: ...
