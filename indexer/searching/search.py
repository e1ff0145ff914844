"""A question to ranked files: asks the lanes, fuses, judges what is close enough, and says why each file is there."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.analysis import Term, folded, terms
from indexer.beside import Beside
from indexer.records import (
    Answer,
    Closeness,
    FileId,
    FileState,
    Hit,
    Lane,
    PassageHit,
    PassageId,
)
from indexer.searching import fusion
from indexer.searching.judging import enough_words, has_enough_words, is_close
from indexer.searching.lanes import Lanes, StoredFile, StoredPassage, WordHit
from indexer.searching.lights import Wanted, matched, spans
from indexer.searching.names import NameHit, name_lights
from indexer.searching.question import Question
from indexer.searching.scope import Within

# How many passages each lane hands to the fusion; the scaling of scores depends on it.
POOL = 200
# Passages that a quoted phrase or an exclusion is looked up in; more would be felt.
_EVERYTHING = 50 * POOL
PASSAGES_A_FILE = 3
# From this share of codes among its words a question looks for just these codes.
MOSTLY = 0.4
# A name that is the question goes first whatever the texts say; one that only shares words helps.
EXACT_NAME, WHOLE_NAME, PART_OF_NAME = 1.5, 0.45, 0.2

# Long questions quote titles and expressions that no text holds word for word; that is no reason to find nothing.
_PHRASE_LOOSENED = "No text holds the quoted words in this order; they were looked for one by one."


def answer(
    lanes: Lanes,
    question: Question,
    *,
    vector: NDArray[np.float32] | None = None,
    limit: int = 50,
    lane: Lane | None = None,
    now: float | None = None,
    by_words_alone: bool = False,
    check: Callable[[], None] = lambda: None,
    begun: Begun | None = None,
) -> Answer:
    """The answer to a question; without `vector` by names and words only.

    `by_words_alone` says that there will be no vector, as the model does not read the question's language. `begun` is
    what `begin` gave for this question and lane.
    `check` is called between its pieces, and raises when nobody waits for the answer any more.
    """
    started = time.perf_counter() if now is None else now
    begun = begun or begin(lanes, question, lane)
    question = begun.question
    candidates = _candidates(lanes, begun, vector, lane)
    names = {hit.file: hit for hit in begun.found.result()[0]}
    check()
    rarity = lanes.rarity(question)
    closeness = lanes.closeness.for_words(len(question.terms))
    scored = fusion.fuse(candidates, _weight(question, rarity, candidates, lane, closeness), lanes.closeness)
    ranked = _ranked(fusion.by_file(scored, PASSAGES_A_FILE), names)
    if lane is None:
        ranked = _with_winner_on_top(ranked, fusion.clear_winner(candidates))
    ranked = ranked[: limit + limit // 2]
    reasons = _Reasons(lanes, question, rarity, closeness, by_words_alone)
    hits = reasons.hits(ranked, names, check)
    strong = [hit for hit in hits if not hit.weak][:limit]
    weak = [hit for hit in hits if hit.weak][: limit - len(strong)]
    return Answer(
        question=question.text,
        hits=(*strong, *weak),
        took_ms=round((time.perf_counter() - started) * 1000, 2),
        nothing_close=not strong,
        weaker=len(weak),
        meaning_ready=vector is not None,
        notes=(*question.notes, *reasons.notes()),
        filters=question.filters,
        suggestions=question.suggestions,
    )


class Begun(NamedTuple):
    """What needs no vector of a question, as far as it is loosened, and what its filters leave."""

    question: Question
    within: Within
    found: Beside[tuple[list[NameHit], list[WordHit]]]


def begin(lanes: Lanes, question: Question, lane: Lane | None = None) -> Begun:
    """Have names and words looked up while somebody makes the question's vector, once for several answers."""
    within = _within(lanes, question)
    if within.held == frozenset() and question.says_more_than_phrases:
        question = msgspec.structs.replace(question, phrases=(), notes=(*question.notes, _PHRASE_LOOSENED))
        within = _within(lanes, question)

    def find() -> tuple[list[NameHit], list[WordHit]]:
        names = lanes.by_name(question, POOL, within) if lane in (None, Lane.names) else []
        return names, lanes.by_words(question, POOL, within.scope) if lane in (None, Lane.words) else []

    return Begun(question, within, Beside(find))


def _within(lanes: Lanes, question: Question) -> Within:
    """What filters, quoted phrases and exclusions leave for lanes that do not know of them."""
    scope = lanes.scope(question.conditions) if question.conditions else None
    held = lanes.by_words(question, _EVERYTHING, scope) if question.phrases else None
    excluded = [
        hit
        for phrase in question.excluded
        for hit in lanes.by_words(Question("", "", phrases=(phrase,)), _EVERYTHING, scope)
    ]
    return Within(
        scope,
        None if held is None else frozenset(passage for passage, _, _ in held),
        frozenset(file for _, file, _ in held or ()),
        frozenset(passage for passage, _, _ in excluded),
        frozenset(file for _, file, _ in excluded),
    )


def fitting(lanes: Lanes, question: Question) -> list[FileId]:
    """The files that fit the filters of a question, the latest first."""
    within = _within(lanes, question)
    assert within.scope is not None
    return [file for file in within.scope.newest.tolist() if file not in within.excluded_files]


def listed(lanes: Lanes, question: Question, *, limit: int = 50) -> Answer:
    """The answer to a question of filters alone: the files that fit them, the latest first."""
    started = time.perf_counter()
    hits = _Reasons(lanes, question, {}, lanes.closeness).hits(
        [(file, 0.0, []) for file in fitting(lanes, question)[:limit]], {}
    )
    return Answer(
        question=question.text,
        hits=tuple(msgspec.structs.replace(hit, weak=False, why="fits the filters") for hit in hits),
        took_ms=round((time.perf_counter() - started) * 1000, 2),
        nothing_close=not hits,
        notes=question.notes,
        filters=question.filters,
        suggestions=question.suggestions,
    )


def _candidates(
    lanes: Lanes, begun: Begun, vector: NDArray[np.float32] | None, lane: Lane | None
) -> list[fusion.Candidate]:
    """Everything the word and meaning lanes found; what only words found gets the cosine of its own vector."""

    def of_words(asked: NDArray[np.float32]) -> Mapping[PassageId, tuple[float, bool]]:
        return lanes.cosines_of(asked, [passage for passage, _, _ in begun.found.result()[1] if passage])

    beside = Beside(partial(of_words, vector)) if vector is not None and lane is None else None
    meaning = (
        lanes.by_meaning(vector, POOL, begun.within) if vector is not None and lane in (None, Lane.meaning) else []
    )
    found = {p: fusion.Candidate(p, f, cosine=cosine, exact=exact) for p, f, cosine, exact in meaning}
    cosines = beside.result() if beside else {}
    words = begun.found.result()[1]
    for passage, file, score in words:
        known = found.get(passage)
        cosine, exact = (known.cosine, known.exact) if known else (None, True)
        if not known and passage in cosines:
            cosine, exact = cosines[passage]
        # Entries without text stand for a file's name and properties; several share the number 0.
        key = passage or -file
        found[key] = fusion.Candidate(key, file, score, cosine, exact)
    return list(found.values())


def _weight(
    question: Question,
    rarity: Mapping[str, float],
    candidates: Sequence[fusion.Candidate],
    lane: Lane | None,
    closeness: Closeness,
) -> float:
    if lane is not None:
        return float(lane is Lane.meaning)
    known = [code for code in question.codes if rarity.get(code, 0.0) > 0.0]
    mostly_codes = bool(known) and len(known) >= MOSTLY * len(question.terms)
    close = any(is_close(c, closeness) for c in candidates)
    return fusion.meaning_weight(len(question.terms), exact=mostly_codes or bool(question.phrases), close=close)


Ranked = tuple[FileId, float, list[fusion.Scored]]


def _ranked(files: Mapping[FileId, list[fusion.Scored]], names: Mapping[FileId, NameHit]) -> list[Ranked]:
    ranked = []
    for file in {**files, **names}:
        passages = files.get(file, [])
        score = passages[0].score if passages else 0.0
        if name := names.get(file):
            score += name.score * (EXACT_NAME if name.exact else WHOLE_NAME if name.all_words else PART_OF_NAME)
        ranked.append((file, score, passages))
    return sorted(ranked, key=lambda r: (-r[1], r[0]))


def _with_winner_on_top(ranked: list[Ranked], winner: FileId | None) -> list[Ranked]:
    """The file that words make stand out, at least second."""
    at = next((n for n, (file, _, _) in enumerate(ranked) if file == winner), 0)
    return ranked if at < 2 else [ranked[0], ranked[at], *ranked[1:at], *ranked[at + 1 :]]


class _Reasons:
    """Turns ranked files into hits that say why they are there."""

    def __init__(
        self,
        lanes: Lanes,
        question: Question,
        rarity: dict[str, float],
        closeness: Closeness,
        by_words_alone: bool = False,
    ) -> None:
        self._lanes, self._question, self._closeness = lanes, question, closeness
        self._rarity = rarity
        forms = lanes.forms(question)
        self._wanted = Wanted(frozenset(question.terms).union(*question.phrases), question.prefix, forms)
        # Terms that the library holds only nearly, each with the words that were found for it.
        self._near: dict[str, Counter[str]] = {
            term: Counter() for term, variants in forms.items() if any(not v.stem for v in variants)
        }
        self._typed = {t.term: question.plain[t.start : t.end] for t in terms(question.plain)}
        # A word that the library does not hold tells that an answer is missing something: it counts as rarer than all.
        # Where only words tell, it may as well be another form of one that the library holds.
        unknown = (max(rarity.values(), default=0.0) or 1.0) if by_words_alone else lanes.rarest
        self._weights = {term: weight or unknown for term, weight in rarity.items()}
        self._enough = enough_words(question, by_words_alone=by_words_alone)

    def hits(
        self, ranked: Sequence[Ranked], names: Mapping[FileId, NameHit], check: Callable[[], None] = lambda: None
    ) -> list[Hit]:
        ids = [s.candidate.passage for _, _, passages in ranked for s in passages if s.candidate.passage > 0]
        stored = self._lanes.passages(ids)
        files = self._lanes.files([file for file, _, _ in ranked])
        hits = []
        for file, score, passages in ranked:
            check()
            if file in files:
                hits.append(self._hit(files[file], file, score, passages, stored, names.get(file)))
        return hits

    def _hit(
        self,
        row: StoredFile,
        file: FileId,
        score: float,
        scored: Sequence[fusion.Scored],
        stored: Mapping[PassageId, StoredPassage],
        name: NameHit | None,
    ) -> Hit:
        found = {s.candidate.passage: self._found(stored, s) for s in scored}
        passages = tuple(
            self._passage(stored[s.candidate.passage], s, found[s.candidate.passage])
            for s in scored
            if s.candidate.passage in stored
        )
        lanes = [*([Lane.names] if name else []), *dict.fromkeys(lane for s in scored for lane in s.lanes)]
        return Hit(
            file=file,
            path=row.path,
            name=row.name,
            folder=row.path[: -len(row.name) - 1],
            kind=row.kind,
            size=row.size,
            modified=row.modified,
            score=round(score, 4),
            passages=passages,
            lanes=tuple(lanes),
            name_lights=name_lights(row.name, self._question.words) if name else (),
            why=self._why(scored, found, name),
            weak=not self._is_strong(scored, found, name),
            offline=row.state is FileState.offline,
            title=row.title,
        )

    def _found(self, stored: Mapping[PassageId, StoredPassage], scored: fusion.Scored) -> list[Term]:
        passage = stored.get(scored.candidate.passage)
        if passage is None or scored.candidate.words is None:
            return []
        found = list(matched(passage.text, self._wanted, passage.language))
        for term in found:
            if term.term in self._near:
                self._near[term.term][folded(passage.text[term.start : term.end])] += 1
        return found

    def notes(self) -> Iterator[str]:
        """Which words were looked for in place of those that the library does not hold; known after `hits`."""
        for term, found in self._near.items():
            if found:
                words = ", ".join(f"“{word}”" for word, _ in found.most_common(2))
                yield f"No text holds “{self._typed[term]}”; {words} was looked for instead."

    def _passage(self, row: StoredPassage, scored: fusion.Scored, found: list[Term]) -> PassageHit:
        return PassageHit(
            id=scored.candidate.passage,
            text=row.text,
            at=row.at,
            start=row.start,
            end=row.end,
            score=round(scored.score, 4),
            lanes=tuple(lane for lane in scored.lanes if lane is not Lane.meaning or self._is_close(scored)),
            lights=spans(found, self._rarity),
            heading=row.heading,
            exact=row.exact,
            language=row.language,
        )

    def _is_close(self, scored: fusion.Scored) -> bool:
        return is_close(scored.candidate, self._closeness)

    def _is_strong(
        self, scored: Sequence[fusion.Scored], found: Mapping[PassageId, list[Term]], name: NameHit | None
    ) -> bool:
        if name is not None and name.all_words:
            return True
        return any(
            self._is_close(s)
            or s.candidate.passage < 0
            or has_enough_words(
                s.candidate, found[s.candidate.passage], self._question, self._weights, self._closeness, self._enough
            )
            for s in scored
        )

    def _shown(self, term: str) -> str:
        """A term as it was typed; what was found in its place, if the library does not hold it."""
        near = self._near.get(term)
        return near.most_common(1)[0][0] if near else self._typed.get(term, term)

    def _why(self, scored: Sequence[fusion.Scored], found: Mapping[PassageId, list[Term]], name: NameHit | None) -> str:
        reasons = []
        if name is not None:
            reasons.append("the name matches" if name.all_words else "part of the name matches")
        weights = self._weights
        words = {t.term for occurrences in found.values() for t in occurrences}
        best = sorted((t for t in weights if t in words), key=lambda t: -weights[t])[:3]
        if best:
            reasons.append("has " + ", ".join(f"“{self._shown(t)}”" for t in best))
        if any(self._is_close(s) for s in scored):
            reasons.append("close in meaning")
        return "; ".join(reasons) or "a weak likeness"
