"""Files like a file or a text, and two of them side by side, by the meanings of their passages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple, Protocol, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.contrast import only_in_one
from indexer.errors import WorldError
from indexer.exploring.difference import differing, same_words
from indexer.exploring.likeness import Match, covered, matches, similarity
from indexer.exploring.shingles import COPY, Shingler, Shingles, overlap
from indexer.findings import Comparison, Excerpt, FileCard, PassagePair, Similar, SimilarFile, Subject
from indexer.library import Library
from indexer.locations import displayed, native, portable
from indexer.passages import cut
from indexer.records import Block, Document, FileId, FileState, PassageCounts, Reading, Span
from indexer.storage.lookup import FileRow

# More passages of one document than these say little new; they are chosen evenly.
_PASSAGES, _CANDIDATE_PASSAGES = 64, 256
# Passages asked of the vector index for each of the subject's, and files looked at closely.
_NEAREST, _CANDIDATES = 60, 120
_PAIRS = 3
# From this cosine on two passages are about the same thing.
AKIN = 0.5
T = TypeVar("T")
_NOT_READY = "The model is not ready yet; ask again in a moment."


class Model(Protocol):
    """What makes vectors; see `indexer.meaning.embedder`."""

    def embed_passage(self, text: str) -> NDArray[np.float32]: ...


class _Known(NamedTuple):
    """A document with its passages and their vectors, shape (n, dimension); `of` is how many it has in all."""

    card: FileCard
    excerpts: list[Excerpt]
    vectors: NDArray[np.float32]
    of: int

    @property
    def lengths(self) -> NDArray[np.int64]:
        return np.array([len(excerpt.text) for excerpt in self.excerpts], np.int64)

    @property
    def text(self) -> str:
        return "\n".join(excerpt.text for excerpt in self.excerpts)


class Similarity:
    """Answers from the library's vectors; what is not in the library is read by `read` and embedded at once.

    `read` takes a portable path; `model` gives what embeds, or None while it is not ready. `check` is passed between
    small steps and may raise to end the work. All methods raise WorldError.
    """

    def __init__(self, library: Library, read: Callable[[str], Reading], model: Callable[[], Model | None]) -> None:
        self._library, self._read, self._model = library, read, model

    def similar(self, subject: Subject, limit: int, check: Callable[[], None] = lambda: None) -> Similar:
        known = self._understood(subject, check)
        floor = self._library.closeness.exact.floor
        found = []
        for file in self._candidates(known, check):
            check()
            other = self._of_library(file, _CANDIDATE_PASSAGES)
            if len(other.vectors) and float((known.vectors @ other.vectors.T).max()) >= floor:
                found.append((covered(known.vectors, other.vectors, known.lengths), other))
        found.sort(key=lambda pair: (-pair[0], pair[1].card.path))
        return self._arranged(known, found[: 2 * limit], limit)

    def cards(self, paths: Iterable[str]) -> tuple[FileCard, ...]:
        """The files of the library at these paths, in their order."""
        found = (self._library.lookup.file_at(path) for path in paths)
        return tuple(_card(file) for file in found if file)

    def compare(self, left: Subject, right: Subject, check: Callable[[], None] = lambda: None) -> Comparison:
        a, b = self._understood(left, check), self._understood(right, check)
        pairs = matches(a.vectors, b.vectors, AKIN)
        only_left, only_right = self._alone(a, b, check)
        return Comparison(
            a.card,
            b.card,
            similarity(a.vectors, b.vectors, a.lengths, b.lengths),
            same_words(a.text, b.text),
            tuple(_pair(a, b, match) for match in sorted(pairs)),
            only_left,
            only_right,
            tuple(_partly(known) for known in (a, b) if known.of > _PASSAGES),
        )

    def _alone(
        self, a: _Known, b: _Known, check: Callable[[], None]
    ) -> tuple[tuple[Excerpt, ...], tuple[Excerpt, ...]]:
        """What only one says: its sentences; its passages while the model is not ready, and of long documents."""
        model = self._model()
        told = only_in_one(a.excerpts, b.excerpts, model.embed_passage, check) if model else None
        return told or (_passages_alone(a, b), _passages_alone(b, a))

    # --- what is asked about --------------------------------------------------------------------------------

    def _understood(self, subject: Subject, check: Callable[[], None]) -> _Known:
        if subject.path is None:
            card = FileCard("", "", "text")
            return self._embedded(card, Document(tuple(map(Block, (subject.text or "").split("\n")))), check)
        path = portable(subject.path)
        file = self._library.lookup.file_at(path)
        if file is not None:
            known = self._of_library(file, _PASSAGES)
            if len(known.vectors):
                return known
        card = _card(file) if file else _card_outside(path)
        return self._embedded(card, self._document(path), check)

    def _document(self, path: str) -> Document:
        reading = self._read(path)
        if reading.document is None:
            why = reading.failure.sentence if reading.failure else "cannot be read"
            raise WorldError(f"{displayed(path)} {why}.")
        return reading.document

    def _embedded(self, card: FileCard, document: Document, check: Callable[[], None]) -> _Known:
        passages = [passage for passage in cut(document) if passage.meaningful]
        if not passages:
            raise WorldError(f"There is no text to compare in {displayed(card.path) or 'what you gave'}.")
        model = self._model()
        if model is None:
            raise WorldError(_NOT_READY)
        chosen = _evenly(passages, _PASSAGES)
        vectors = []
        for passage in chosen:
            check()
            vectors.append(model.embed_passage(passage.embedded))
        excerpts = [Excerpt(p.text, p.at, p.start, p.end) for p in chosen]
        return _Known(card, excerpts, np.stack(vectors), len(passages))

    def _of_library(self, file: FileRow, at_most: int) -> _Known:
        whole = self._library.lookup.passages_of(file.id)
        passages = _evenly(whole, at_most)
        vectors = self._library.vectors_of([p.id for p in passages])
        passages = [p for p in passages if p.id in vectors]
        excerpts = [Excerpt(p.text, p.at, p.start, p.end, p.id) for p in passages]
        stacked = np.array([vectors[p.id][0] for p in passages], np.float32)
        return _Known(_card(file), excerpts, stacked, len(whole))

    # --- what is like it --------------------------------------------------------------------------------------

    def _candidates(self, known: _Known, check: Callable[[], None]) -> list[FileRow]:
        """Files that hold the passages nearest to the subject's, those with the most likeness in all first."""
        likeness: dict[FileId, float] = {}
        for vector in known.vectors:
            check()
            best: dict[FileId, float] = {}
            for _, file, cosine, _ in self._library.by_meaning(vector, _NEAREST):
                best[file] = max(best.get(file, 0.0), cosine)
            for file, cosine in best.items():
                likeness[file] = likeness.get(file, 0.0) + cosine
        likeness.pop(known.card.file or -1, None)
        chosen = sorted(likeness, key=lambda file: (-likeness[file], file))[:_CANDIDATES]
        files = self._library.lookup.files(chosen)
        return [files[file] for file in chosen if file in files]

    def _arranged(self, known: _Known, found: Sequence[tuple[float, _Known]], limit: int) -> Similar:
        """Copies of the subject apart, copies of each other together."""
        shingler = Shingler()
        own = shingler.shingles(known.text)
        copies: list[FileCard] = []
        rows: list[tuple[float, _Known, Shingles, list[FileCard]]] = []
        for score, other in found:
            shingles = shingler.shingles(other.text)
            original = next((row for row in rows if overlap(row[2], shingles) >= COPY), None)
            if overlap(own, shingles) >= COPY:
                copies.append(other.card)
            elif original is not None:
                original[3].append(other.card)
            else:
                rows.append((score, other, shingles, []))
        total, exact = self._library.lookup.passage_counts()
        files = tuple(
            SimilarFile(other.card, score, _best_pairs(known, other), tuple(like)) for score, other, _, like in rows
        )
        return Similar(files[:limit], tuple(copies), PassageCounts(total, exact), _notes(total, exact))


def _notes(total: int, exact: int) -> tuple[str, ...]:
    return () if exact == total else (f"{exact} of {total} passages are exact so far; the rest is a sketch.",)


def _best_pairs(known: _Known, other: _Known) -> tuple[PassagePair, ...]:
    best = matches(known.vectors, other.vectors, -1.0)[:_PAIRS]
    return tuple(_pair(known, other, match) for match in best if match is best[0] or match.cosine >= AKIN)


def _pair(left: _Known, right: _Known, match: Match) -> PassagePair:
    a, b = left.excerpts[match.left], right.excerpts[match.right]
    lights_a, lights_b = differing(a.text, b.text)
    return PassagePair(_lit(a, lights_a), _lit(b, lights_b), match.cosine)


def _lit(excerpt: Excerpt, lights: tuple[Span, ...]) -> Excerpt:
    return msgspec.structs.replace(excerpt, lights=lights)


def _partly(known: _Known) -> str:
    name = displayed(known.card.name) or "the text"
    return f"Of {name}, {len(known.excerpts)} of {known.of} passages were compared, from its whole length."


def _passages_alone(left: _Known, right: _Known) -> tuple[Excerpt, ...]:
    """Passages of `left` that nothing on the right is about."""
    nearest = (left.vectors @ right.vectors.T).max(axis=1)
    return tuple(excerpt for excerpt, cosine in zip(left.excerpts, nearest, strict=True) if cosine < AKIN)


def _evenly(things: Sequence[T], at_most: int) -> list[T]:
    """So many of them from the whole length, in their order."""
    if len(things) <= at_most:
        return list(things)
    return [things[place] for place in np.linspace(0, len(things) - 1, at_most).round().astype(int)]


def _card(file: FileRow) -> FileCard:
    offline = file.state is FileState.offline
    return FileCard(file.path, file.name, file.kind, file.size, file.modified, file.id, file.title, offline)


def _card_outside(path: str) -> FileCard:
    try:
        status = os.stat(native(path))
    except (OSError, ValueError):
        return FileCard(path, PurePath(path).name, "")
    return FileCard(path, PurePath(path).name, "", status.st_size, status.st_mtime)
