"""The part of a library that a question is asked of, and how each lane keeps to it before it counts its best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from math import ceil
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from indexer.records import FileId, PassageId, Record
from indexer.searching.qualifiers import Condition, Key

Hit = TypeVar("Hit")
# How much more is fetched when too little of it lay in the scope.
_GROWTH = 4
# What is expected to be rarer than this is not all fetched at once: the best of it may well be among the best of all.
_LEAST_SHARE = 0.1


class Languages(Record, frozen=True):
    """Passages are wanted in one of `wanted` (any, if there is none) and in none of `unwanted`."""

    wanted: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()

    @classmethod
    def of(cls, conditions: Sequence[Condition]) -> Languages | None:
        """What the conditions ask of the language of passages; None if nothing."""
        asked = [c for c in conditions if c.key is Key.language]
        wanted = frozenset(code for c in asked if not c.negated for code in c.languages)
        unwanted = frozenset(code for c in asked if c.negated for code in c.languages)
        return cls(wanted, unwanted) if asked else None

    def in_passage(self, language: str | None) -> bool:
        return (not self.wanted or language in self.wanted) and language not in self.unwanted

    def in_file(self, languages: frozenset[str | None]) -> bool:
        """Whether a file with passages in these languages has one that fits; without any, only if none is wanted."""
        return any(map(self.in_passage, languages)) if languages else not self.wanted


class Scope:
    """The files that fit a question's filters; equal conditions on an unchanged library give the same object.

    `files` are sorted, `newest` the same by time of change, the latest first; `passages` is how many they hold, and
    `share` (0 to 1) how much that is of all. Within these files `languages` restricts passages.
    """

    def __init__(
        self,
        files: NDArray[np.int64],
        newest: NDArray[np.int64],
        passages: int,
        share: float,
        languages: Languages | None = None,
    ) -> None:
        self.files, self.newest, self.passages, self.share = files, newest, passages, share
        self.languages = languages

    @cached_property
    def members(self) -> frozenset[FileId]:
        return frozenset(self.files.tolist())

    def __len__(self) -> int:
        return len(self.files)


class Within(Record, frozen=True):
    """What filters, quoted phrases and exclusions leave of a library; empty, it leaves everything.

    `held` are the passages that hold the phrases (None: there are none), `excluded` those that hold what is excluded.
    A name stands for its whole file, which must hold the phrases, and what is excluded nowhere.
    """

    scope: Scope | None = None
    held: frozenset[PassageId] | None = None
    held_files: frozenset[FileId] = frozenset()
    excluded: frozenset[PassageId] = frozenset()
    excluded_files: frozenset[FileId] = frozenset()

    @property
    def restricts(self) -> bool:
        return self.scope is not None or self.held is not None or bool(self.excluded)

    @property
    def share(self) -> float:
        """How much of a library it leaves, as far as that is known: 0 to 1."""
        return self.scope.share if self.scope is not None else 1.0

    @property
    def passages(self) -> int | None:
        """How many passages it leaves at most; None if that is not known to be less than all."""
        return len(self.held) if self.held is not None else self.scope.passages if self.scope is not None else None

    def admits(self, file: FileId) -> bool:
        """Whether the name of a file may be found."""
        return (
            file not in self.excluded_files
            and (self.held is None or file in self.held_files)
            and (self.scope is None or file in self.scope.members)
        )

    def holds(self, passage: PassageId, file: FileId) -> bool:
        """Whether a passage may be found, apart from its language."""
        return (
            passage not in self.excluded
            and (self.held is None or passage in self.held)
            and (self.scope is None or file in self.scope.members)
        )


EVERYTHING = Within()


def best_admitted(
    fetch: Callable[[int], tuple[list[Hit], bool]],
    admit: Callable[[list[Hit]], list[Hit]],
    limit: int,
    *,
    share: float = 1.0,
    most: int | None = None,
) -> list[Hit] | None:
    """The best `limit` hits that are admitted: more are fetched until there are enough of them or no more.

    `fetch(n)` gives the best n, and whether there are more; a `share` of them is expected to be admitted. None when
    more than `most` would have to be fetched.
    """
    wanted = ceil(2 * limit / max(share, _LEAST_SHARE))
    while most is None or wanted <= most:
        hits, more = fetch(wanted)
        admitted = admit(hits)
        if len(admitted) >= limit or not more:
            return admitted[:limit]
        wanted *= _GROWTH
    return None
