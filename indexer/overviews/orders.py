"""What the engine and a process of an overview say to each other."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from indexer.records import FileId
from indexer.service.protocol import FindDuplicates, FindOutliers, FindTopics, GetMap, SuggestLabel
from indexer.storage.explored import KeptTopic

AnyOverview: TypeAlias = FindDuplicates | FindTopics | FindOutliers | GetMap | SuggestLabel


class Order(msgspec.Struct, frozen=True):
    """Engine to process, once: the catalog's file and what to find in it."""

    catalog: str
    overview: AnyOverview


class Stage(msgspec.Struct, frozen=True, tag=True):
    """Process to engine: how far it is, as a phrase for the user and a share from 0 to 1."""

    stage: str
    done: float


class Refused(msgspec.Struct, frozen=True, tag=True):
    """Process to engine: the world does not allow it; one sentence for the user."""

    sentence: str


class Mistake(msgspec.Struct, frozen=True, tag=True):
    """Process to engine: we failed; the traceback for the log."""

    traceback: str


class Kept(msgspec.Struct, frozen=True):
    """What the engine is to keep in the catalog: topics of a scope, and places on the map."""

    scope: str | None = None
    topics: tuple[KeptTopic, ...] = ()
    places: dict[FileId, tuple[float, float]] = {}


class Found(msgspec.Struct, frozen=True, tag=True):
    """Process to engine: the result, still encoded, because its type depends on the overview."""

    result: msgspec.Raw
    kept: Kept = Kept()


FromProcess: TypeAlias = Stage | Refused | Mistake | Found
