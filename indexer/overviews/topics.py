"""Finds what a library, a folder or a list of files is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from indexer.exploring.clusters import NONE, Clusters, clustered
from indexer.exploring.identity import numbered, recognised, stacked
from indexer.exploring.naming import named, title
from indexer.exploring.neighbours import Vectors, means, nearest, normalised
from indexer.findings import VARIOUS, Topic, Topics
from indexer.locations import portable
from indexer.overviews.ground import NOTHING_YET, Ground, Meanings, meanings
from indexer.overviews.orders import Kept
from indexer.service.protocol import FindTopics
from indexer.storage.explored import KeptTopic
from indexer.storage.explored import topics as kept_topics
from indexer.storage.whole import WholeFile, WholeLibrary

_NEIGHBOURS = 15
# A topic is named by what its most typical files say at their beginning.
_TYPICAL, _PASSAGES = 80, 3
VARIOUS_NAME = "various"


class Level(NamedTuple):
    """The groups of one level: the files of each, most typical first, its centre, number, name and words."""

    members: list[NDArray[np.int64]]
    centres: Vectors
    ids: list[int]
    names: list[str]
    words: list[tuple[str, ...]]


def found(ground: Ground, wanted: FindTopics) -> tuple[Topics, Kept]:
    whole = ground.whole(wanted.folder)
    files = whole.files()
    if wanted.paths:
        paths = set(map(portable, wanted.paths))
        files = [file for file in files if file.path in paths]
    scope = None if wanted.paths else portable(wanted.folder or "")
    known = meanings(whole, files, ground.step("Gathering vectors", 0.0, 0.2))
    if not len(known.places):
        return Topics((), len(files), ground.exact(), (NOTHING_YET,) if files else ()), Kept()
    before = [] if scope is None else kept_topics(ground.file, scope)
    upper, lower, clusters = grouped(ground, whole, files, known, before)
    topics = _told(files, known, upper, lower, clusters)
    kept = Kept() if scope is None else Kept(scope, to_keep(files, known, upper, lower, clusters))
    return Topics(topics, len(files), ground.exact(), ground.notes()), kept


def grouped(
    ground: Ground, whole: WholeLibrary, files: Sequence[WholeFile], known: Meanings, before: Sequence[KeptTopic]
) -> tuple[Level, Level, Clusters]:
    """Topics and their parts, with the numbers and names of those that were there before."""
    neighbours = nearest(known.vectors, _NEIGHBOURS, ground.step("Comparing files", 0.2, 0.5))
    dimension = known.vectors.shape[1]
    levels = [[topic for topic in before if (topic.parent is None) == upper] for upper in (True, False)]
    centres = [stacked([topic.centre for topic in level], dimension) for level in levels]
    clusters = clustered(known.vectors, neighbours, centres, ground.step("Finding topics", 0.5, 0.8))
    ground.say("Naming topics", 0.8)
    highest = max((topic.id for topic in before), default=VARIOUS)
    upper = _level(whole, files, known, clusters.topics, levels[0], centres[0], highest)
    highest = max([highest, *upper.ids])
    lower = _level(whole, files, known, clusters.parts, levels[1], centres[1], highest)
    return upper, _named_below(upper, lower, clusters), clusters


def _level(
    whole: WholeLibrary,
    files: Sequence[WholeFile],
    known: Meanings,
    labels: NDArray[np.int64],
    before: Sequence[KeptTopic],
    centres_before: Vectors,
    highest: int,
) -> Level:
    number = int(labels.max()) + 1
    grouped = labels != NONE
    centres = normalised(means(known.vectors[grouped], labels[grouped], number)) if number else known.vectors[:0]
    members = [_typical_first(known.vectors, np.flatnonzero(labels == n), centres[n]) for n in range(number)]
    continued = recognised(centres, centres_before)
    words = named([_openings(whole, files, known.places[m[:_TYPICAL]]) for m in members])
    old = [None if place is None else before[place] for place in continued]
    # A name stays for as long as the topic still says its words.
    names = [
        topic.name if topic and set(topic.words[:3]) <= set(told) else title(told)
        for topic, told in zip(old, words, strict=True)
    ]
    return Level(members, centres, numbered(continued, [t.id for t in before], highest), names, words)


def _named_below(upper: Level, lower: Level, clusters: Clusters) -> Level:
    """Parts named by what sets them apart from their topic, which the names of topics already say."""
    names = []
    for place, told in enumerate(lower.words):
        above = int(clusters.topics[lower.members[place][0]])
        known = upper.words[above][:3] if above != NONE and len(upper.words) > 1 else ()
        names.append(title(told, known))
    return lower._replace(names=names)


def _typical_first(vectors: Vectors, members: NDArray[np.int64], centre: Vectors) -> NDArray[np.int64]:
    order: NDArray[np.int64] = members[np.argsort(-(vectors[members] @ centre), kind="stable")]
    return order


def _openings(whole: WholeLibrary, files: Sequence[WholeFile], places: NDArray[np.int64]) -> Iterable[str]:
    """One text for each file: its title and how it begins."""
    texts: dict[int, list[str]] = {}
    for place in places.tolist():
        texts[files[place].id] = [files[place].title or ""]
    for file, text in whole.openings(list(texts), _PASSAGES):
        texts[file].append(text)
    return ["\n".join(parts) for parts in texts.values()]


def _told(
    files: Sequence[WholeFile], known: Meanings, upper: Level, lower: Level, clusters: Clusters
) -> tuple[Topic, ...]:
    topics = []
    for place, members in enumerate(upper.members):
        parts = _parts(files, known, lower, np.unique(clusters.parts[members]))
        paths = _paths(files, known.places[members])
        topics.append(Topic(upper.ids[place], upper.names[place], upper.words[place], paths, parts))
    topics.sort(key=lambda topic: (-len(topic.paths), topic.name))
    taken = {path for topic in topics for path in topic.paths}
    rest = tuple(file.path for file in files if file.path not in taken)
    return (*topics, Topic(VARIOUS, VARIOUS_NAME, (), rest)) if rest else tuple(topics)


def _parts(files: Sequence[WholeFile], known: Meanings, lower: Level, numbers: Iterable[int]) -> tuple[Topic, ...]:
    """The parts of a topic, if it has more than one."""
    parts = [
        Topic(lower.ids[n], lower.names[n], lower.words[n], _paths(files, known.places[lower.members[n]]))
        for n in map(int, numbers)
        if n != NONE
    ]
    return tuple(sorted(parts, key=lambda part: (-len(part.paths), part.name))) if len(parts) > 1 else ()


def _paths(files: Sequence[WholeFile], places: NDArray[np.int64]) -> tuple[str, ...]:
    return tuple(files[place].path for place in places.tolist())


def to_keep(
    files: Sequence[WholeFile], known: Meanings, upper: Level, lower: Level, clusters: Clusters
) -> tuple[KeptTopic, ...]:
    ids = np.array([files[place].id for place in known.places.tolist()], np.int64)
    above = [int(clusters.topics[members[0]]) for members in lower.members]
    parents = [upper.ids[place] if place != NONE else VARIOUS for place in above]
    return (
        *_kept(upper, [None] * len(upper.ids), ids),
        *_kept(lower, parents, ids),
    )


def _kept(level: Level, parents: Sequence[int | None], ids: NDArray[np.int64]) -> Iterable[KeptTopic]:
    for place, (number, parent) in enumerate(zip(level.ids, parents, strict=True)):
        centre = level.centres[place].astype(np.float16).tobytes()
        members = tuple(ids[level.members[place]].tolist())
        yield KeptTopic(number, parent, level.names[place], level.words[place], centre, members)
