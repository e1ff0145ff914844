"""Joins what the lanes found into one order; pure.

Per question, each lane's best are scaled to 0..1 between their lowest and highest score and added with weights
(a convex combination, as analysed by Bruch et al., "An Analysis of Fusion Functions for Hybrid Retrieval", 2023).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from indexer.records import Closeness, FileId, Lane, PassageId, Record

# How much meaning weighs against words for a short and for a long question, counted in words that say something.
# Few words give the word lane little to tell files apart by; many describe a subject in its own terms.
# Measured on five collections: 0.658 mean nDCG@10, against 0.654 for one half and 0.657 for any other constant.
_SHORT, _SHORT_WEIGHT = 4, 0.70
_LONG, _LONG_WEIGHT = 12, 0.55
# A code or number that matches exactly says more than any likeness; so do words, when nothing is alike.
_EXACT_WEIGHT = 0.25


# A file whose words score this many times the next one's is what an exact question is after: it never stands lower
# than second. Free of cost on five collections (0.658 both), and a unique word is not buried under likenesses.
CLEARLY = 1.2


# How much meaning weighs while all that leads an answer are sketches, against exact vectors (five collections: 0.6267
# mean nDCG@10, 0.6245 at 0.5 and 0.6221 at 0.7), and how many lead.
SKETCH_SHARE, _LEADING = 0.6, 20


class Candidate(Record, frozen=True):
    """A passage that at least one lane found. `words` is a BM25 score, `cosine` a similarity; None: not found."""

    passage: PassageId
    file: FileId
    words: float | None = None
    cosine: float | None = None
    exact: bool = True


class Scored(Record, frozen=True):
    """A candidate with its fused score."""

    candidate: Candidate
    score: float

    @property
    def lanes(self) -> tuple[Lane, ...]:
        lanes = []
        if self.candidate.words is not None:
            lanes.append(Lane.words)
        if self.candidate.cosine is not None:
            lanes.append(Lane.meaning)
        return tuple(lanes)


def meaning_weight(words: int, *, exact: bool, close: bool) -> float:
    """The weight of the meaning lane for a question of so many telling words, 0 to 1.

    `exact`: it names a phrase, code or number that the library holds. `close`: some passage is close to it.
    """
    if exact or not close:
        return _EXACT_WEIGHT
    length = min(max((words - _SHORT) / (_LONG - _SHORT), 0.0), 1.0)
    return _SHORT_WEIGHT + length * (_LONG_WEIGHT - _SHORT_WEIGHT)


def fuse(candidates: Sequence[Candidate], meaning_weight: float, closeness: Closeness | None = None) -> list[Scored]:
    """Candidates with their fused scores, highest first; ties keep the order of files, so that answers repeat.

    `closeness` makes the cosines of sketches comparable with exact ones. One weight holds for all candidates: with
    one for each grade, an exact vector of middling likeness would stand above a sketch that is the nearest of all.
    """
    words = _scaled({c.passage: c.words for c in candidates if c.words is not None}, floor=0.0)
    meaning = _scaled({c.passage: _as_exact(c.cosine, c, closeness) for c in candidates if c.cosine is not None})

    def scored(weight: float) -> list[Scored]:
        given = (
            Scored(c, weight * meaning.get(c.passage, 0.0) + (1 - weight) * words.get(c.passage, 0.0))
            for c in candidates
        )
        return sorted(given, key=lambda s: (-s.score, s.candidate.file, s.candidate.passage))

    if all(c.exact for c in candidates):
        return scored(meaning_weight)
    draft = scored(meaning_weight * (1 + SKETCH_SHARE) / 2)
    graded = [s.candidate.exact for s in draft[:_LEADING] if s.candidate.cosine is not None]
    exact = sum(graded) / len(graded) if graded else 1.0
    return scored(meaning_weight * (SKETCH_SHARE + (1 - SKETCH_SHARE) * exact))


def _as_exact(cosine: float, candidate: Candidate, closeness: Closeness | None) -> float:
    """The cosine that an exact vector as far above or below its floor would have."""
    if candidate.exact or closeness is None:
        return cosine
    sketch, exact = closeness.sketch, closeness.exact
    return exact.floor + (cosine - sketch.floor) / sketch.spread * exact.spread


def _scaled(scores: Mapping[PassageId, float], floor: float | None = None) -> dict[PassageId, float]:
    if not scores:
        return {}
    low = min(scores.values()) if floor is None else floor
    high = max(scores.values())
    width = (high - low) or 1.0
    return {key: (score - low) / width if high > low else 1.0 for key, score in scores.items()}


def by_file(scored: Sequence[Scored], passages_a_file: int) -> dict[FileId, list[Scored]]:
    """Best passages of each file, files in the order of their best passage."""
    files: dict[FileId, list[Scored]] = {}
    for one in scored:
        kept = files.setdefault(one.candidate.file, [])
        if len(kept) < passages_a_file:
            kept.append(one)
    return files


def clear_winner(candidates: Sequence[Candidate]) -> FileId | None:
    """The file that words alone put well ahead of every other, if there is one."""
    best: dict[FileId, float] = {}
    for candidate in candidates:
        if candidate.words is not None:
            best[candidate.file] = max(candidate.words, best.get(candidate.file, 0.0))
    order = sorted(best, key=lambda file: -best[file])
    ahead = len(order) == 1 or (len(order) > 1 and best[order[0]] >= CLEARLY * best[order[1]])
    return order[0] if ahead else None
