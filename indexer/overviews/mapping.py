"""Draws the map of meaning: a place for every file, and where its topics lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from indexer.exploring import layout
from indexer.exploring.clusters import NONE
from indexer.exploring.identity import stacked
from indexer.exploring.neighbours import Vectors, nearest, nearest_centre
from indexer.findings import VARIOUS, Layout, MapPoint, MapTopic, MeaningMap
from indexer.overviews import topics
from indexer.overviews.ground import NOTHING_YET, Ground, Meanings, meanings
from indexer.overviews.orders import Kept
from indexer.records import FileId
from indexer.service.protocol import GetMap
from indexer.storage.explored import KeptTopic
from indexer.storage.explored import places as kept_places
from indexer.storage.explored import topics as kept_topics
from indexer.storage.labels import labels_by_path
from indexer.storage.whole import WholeFile, WholeLibrary

# Laid out among each other; all others find their place among these.
_LANDMARKS = 20_000
# The map is laid out anew, from where everything lies, when more than this share of its files came later.
_NEWCOMERS = 0.3
_WHOLE = ""


def drawn(ground: Ground, wanted: GetMap) -> tuple[MeaningMap, Kept]:
    whole = ground.whole()
    files = whole.files()
    known = meanings(whole, files, ground.step("Gathering vectors", 0.0, 0.2))
    if not len(known.places):
        return MeaningMap((), exact=ground.exact(), notes=(NOTHING_YET,) if files else ()), Kept()
    kept = _topics(ground, whole, files, known, wanted.refined)
    places, fresh, laid_out = _places(ground, files, known, wanted.refined)
    parts = [topic for topic in kept.topics if topic.parent is not None]
    assigned = _assigned(known.vectors, parts)
    found = MeaningMap(
        _points(ground, files, known, places, [parts[n] if n != NONE else None for n in assigned.tolist()]),
        tuple(_named(kept.topics, parts, places, assigned)),
        Layout.neighbours if laid_out else Layout.first,
        ground.exact(),
        ground.notes(),
    )
    return found, Kept(kept.scope, kept.topics if kept.scope is not None else (), fresh)


def _topics(ground: Ground, whole: WholeLibrary, files: Sequence[WholeFile], known: Meanings, find: bool) -> Kept:
    """The topics of the last run; if there was none and there is time, those of a run now, which are to be kept."""
    before = kept_topics(ground.file, _WHOLE)
    if before or not find:
        return Kept(topics=tuple(before))
    upper, lower, clusters = topics.grouped(ground, whole, files, known, ())
    return Kept(_WHOLE, topics.to_keep(files, known, upper, lower, clusters))


def _places(
    ground: Ground, files: Sequence[WholeFile], known: Meanings, refine: bool
) -> tuple[layout.Places, dict[FileId, tuple[float, float]], bool]:
    """Places (m, 2), those of them that are new and to be kept, and whether they are more than a first sketch."""
    stored = kept_places(ground.file)
    ids = [files[place].id for place in known.places.tolist()]
    have = np.array([number in stored for number in ids])
    if have.any():
        places = np.zeros((len(ids), 2), np.float32)
        places[have] = [stored[number] for number in ids if number in stored]
        places[~have] = layout.placed(known.vectors[~have], known.vectors[have], places[have])
    else:
        places = layout.first(known.vectors)
    if refine and (~have).mean() > _NEWCOMERS:
        places = _refined(ground, known.vectors, places)
        return places, _to_keep(ids, places), True
    if not have.any():
        return places, {}, False
    return places, _to_keep([number for number in ids if number not in stored], places[~have]), True


def _refined(ground: Ground, vectors: Vectors, start: layout.Places) -> layout.Places:
    """Landmarks laid out among each other, beginning where everything lies, and the rest among them."""
    chosen = np.random.default_rng(0).permutation(len(vectors))[:_LANDMARKS]
    landmarks = vectors[chosen]
    near = min(3 * layout.PERPLEXITY, len(chosen) - 1)
    neighbours = nearest(landmarks, near, ground.step("Comparing files", 0.3, 0.5))
    laid = layout.refined(landmarks, neighbours, start[chosen], ground.step("Laying out the map", 0.5, 0.95))
    places = np.zeros_like(start)
    places[chosen] = laid
    rest = np.setdiff1d(np.arange(len(vectors)), chosen)
    places[rest] = layout.placed(vectors[rest], landmarks, laid)
    return places


def _to_keep(ids: Sequence[FileId], places: layout.Places) -> dict[FileId, tuple[float, float]]:
    return {number: (float(x), float(y)) for number, (x, y) in zip(ids, places, strict=True)}


def _assigned(vectors: Vectors, parts: Sequence[KeptTopic]) -> NDArray[np.int64]:
    """The place (m,) of the part that each file is nearest to; NONE without parts."""
    centres = stacked([part.centre for part in parts], vectors.shape[1])
    return nearest_centre(vectors, centres) if len(centres) else np.full(len(vectors), NONE)


def _points(
    ground: Ground,
    files: Sequence[WholeFile],
    known: Meanings,
    places: layout.Places,
    parts: Sequence[KeptTopic | None],
) -> tuple[MapPoint, ...]:
    labels = labels_by_path(ground.file)
    points = []
    for place, (x, y), part in zip(known.places.tolist(), places.tolist(), parts, strict=True):
        file = files[place]
        topic, inner = (part.parent or VARIOUS, part.id) if part else (VARIOUS, VARIOUS)
        points.append(MapPoint(file.path, x, y, file.kind, file.modified, topic, inner, labels.get(file.path, ())))
    return tuple(points)


def _named(
    kept: Sequence[KeptTopic], parts: Sequence[KeptTopic], places: layout.Places, assigned: NDArray[np.int64]
) -> Iterator[MapTopic]:
    """Topics and parts that have files, each in the middle of them."""
    own = np.array([part.id for part in parts], np.int64)[assigned] if len(parts) else assigned
    above = np.array([part.parent or VARIOUS for part in parts], np.int64)[assigned] if len(parts) else assigned
    for topic in kept:
        members = places[(above if topic.parent is None else own) == topic.id]
        if len(members):
            x, y = np.median(members, axis=0).tolist()
            yield MapTopic(topic.id, topic.name, x, y, len(members), 1 if topic.parent is None else 2)
