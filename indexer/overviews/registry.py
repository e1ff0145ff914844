"""Which function carries out which overview."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from indexer.overviews import belonging, duplicates, labelling, mapping, topics
from indexer.overviews.ground import Ground, Say
from indexer.overviews.orders import AnyOverview, Kept
from indexer.records import Record
from indexer.service import protocol as p
from indexer.storage.database import Readable

Overview: TypeAlias = Callable[[Ground, Any], tuple[Record, Kept]]

OVERVIEWS: dict[type, Overview] = {
    p.FindDuplicates: duplicates.found,
    p.FindTopics: topics.found,
    p.FindOutliers: belonging.found,
    p.GetMap: mapping.drawn,
    p.SuggestLabel: labelling.found,
}


def looked_over(file: Readable, overview: AnyOverview, say: Say = lambda stage, done: None) -> tuple[Record, Kept]:
    """Carry out an overview of a catalog: its result, and what is to be kept of it. Raises WorldError."""
    return OVERVIEWS[type(overview)](Ground(file, say), overview)
