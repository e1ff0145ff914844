"""Finds files that do not belong where they lie, and says where files like them are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

import numpy as np

from indexer.exploring.belonging import NEIGHBOURS, misplaced
from indexer.exploring.identity import stacked
from indexer.exploring.neighbours import Neighbours, nearest
from indexer.findings import Outlier, Outliers
from indexer.locations import displayed
from indexer.overviews.ground import NOTHING_YET, Ground, Meanings, card, meanings
from indexer.overviews.orders import Kept
from indexer.service.protocol import FindOutliers
from indexer.storage.explored import KeptTopic
from indexer.storage.explored import topics as kept_topics
from indexer.storage.whole import WholeFile

# Below this probability nobody should be bothered.
_SURE = 0.75
_LIKE = 3


def found(ground: Ground, wanted: FindOutliers) -> tuple[Outliers, Kept]:
    whole = ground.whole(wanted.folder)
    files = whole.files()
    known = meanings(whole, files, ground.step("Gathering vectors", 0.0, 0.4))
    if not len(known.places):
        return Outliers((), ground.exact(), (NOTHING_YET,) if files else ()), Kept()
    folders = [str(PurePath(files[place].path).parent) for place in known.places.tolist()]
    names, groups = np.unique(np.array(folders, object).astype(str), return_inverse=True)
    neighbours = nearest(known.vectors, NEIGHBOURS, ground.step("Comparing files", 0.4, 0.9))
    belonging = misplaced(known.vectors, groups, neighbours)
    rows = np.argsort(-belonging.scores, kind="stable")[: wanted.limit]
    chosen = [row for row in rows.tolist() if belonging.scores[row] >= _SURE]
    topics = [topic for topic in kept_topics(ground.file, "") if topic.parent is None]
    outliers = tuple(
        _told(files, known, row, float(belonging.scores[row]), str(names[belonging.groups[row]]), neighbours, topics)
        for row in chosen
    )
    return Outliers(outliers, ground.exact(), ground.notes()), Kept()


def _told(
    files: Sequence[WholeFile],
    known: Meanings,
    row: int,
    score: float,
    folder: str,
    neighbours: Neighbours,
    topics: Sequence[KeptTopic],
) -> Outlier:
    near = [files[known.places[other]] for other in neighbours.indices[row].tolist()]
    there = [file for file in near if str(PurePath(file.path).parent) == folder]
    file = files[known.places[row]]
    here = sum(PurePath(other.path).parent == PurePath(file.path).parent for other in near)
    topic = _topic(known, row, topics)
    reason = (
        f"{len(there)} of the {len(near)} files most like it lie in {displayed(PurePath(folder).name)}, {here} here"
        + (f"; it is about {topic}." if topic else ".")
    )
    return Outlier(card(file), round(score, 4), folder, reason, topic, tuple(map(card, there[:_LIKE])))


def _topic(known: Meanings, row: int, topics: Sequence[KeptTopic]) -> str | None:
    """The nearest topic of the last run, if there was one."""
    centres = stacked([topic.centre for topic in topics], known.vectors.shape[1])
    return topics[int(np.argmax(centres @ known.vectors[row]))].name if len(centres) else None
