"""One opened library: the catalog and the indexes derived from it, kept in step and asked together."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from indexer.errors import IndexDamaged, WorldError
from indexer.nearest import MeaningHit, Nearest
from indexer.records import Closeness, FileId, Forms, PassageId, Scale
from indexer.searching.filetable import Counts, FileTable
from indexer.searching.names import NameHit, NameIndex
from indexer.searching.qualifiers import Condition, Key
from indexer.searching.question import Question
from indexer.searching.scope import EVERYTHING, Scope, Within, best_admitted
from indexer.storage.catalog import Catalog
from indexer.storage.lookup import FileRow, FileTerms, Lookup, PassageRow
from indexer.storage.vectors import VectorIndex
from indexer.storage.words import WordIndex, WordQuery
from indexer.widening import forms, nearly

log = logging.getLogger(__name__)

# From which cosine on a passage counts as close to a question, until that is measured: what the default model says.
CLOSE = Closeness(exact=Scale(0.41, 0.075, (0.056, 0.056)), sketch=Scale(0.40, 0.071, (0.053, 0.043)))
# Words of so many files are applied before a question may come first: some five milliseconds' work.
_FILES_AT_ONCE = 16
_VECTORS_AT_ONCE = 4_096
# Up to so many files are named to the word index; of more, its best are looked through.
_FEW_FILES = 4_096
WordHit: TypeAlias = tuple[PassageId, FileId, float]
Sketch: TypeAlias = Callable[[Sequence[str]], NDArray[np.float32]]
# Vectors are made to last when this much is new, and whenever the engine has been idle.
_UNSAVED_BYTES = 32 * 2**20
# An examination asks for this many vectors; each must be among its own nearest.
_SAMPLE, _NEAREST, _EQUAL = 50, 10, 0.999
_MISSED_SHARE = 0.1
# So many changes take longer than a moment to apply.
_MUCH = 2_000


class Library:
    """Opens `folder` (made if needed) and answers the lanes of a search.

    Catching up is called from one thread; everything else from any. Raises LibraryRefused.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.catalog = Catalog(folder / "catalog.sqlite")
        self.lookup = Lookup(self.catalog.file)
        self._words = WordIndex(folder / "words")
        self._vectors: VectorIndex | None = None
        self._names = NameIndex(self.lookup.names())
        self._files = FileTable(self.lookup.filterable, self._names.called, self.lookup.moves, self._marked)
        self._nearest = Nearest(self.lookup)
        self._names_applied = self.lookup.last_change()
        # Asked several times for each question.
        self._forms: tuple[object, Forms] = None, {}
        self._catching_up = threading.Lock()
        self.closeness = CLOSE
        # Languages of the model; none means all. Passages in others are found by words and names alone.
        self.reads: frozenset[str] = frozenset()
        # Whether the model's vocabulary has a word whole; None while there is none to ask.
        self.is_word: Callable[[str], bool] | None = None
        # Called from any thread when an index turns out to be damaged; the next catching up builds it anew.
        self.on_damage: Callable[[], None] = lambda: None
        self._words_damaged = False
        if self._words.applied > self._names_applied:
            log.info("The catalog is older than the word index; the index is built anew.")
            self._words.renew()

    def close(self) -> None:
        with self._catching_up:
            self._words.close()
            if self.catalog.file.is_in_place:
                if self._vectors is not None:
                    self._vectors.save()
                self.catalog.file.checkpoint()
            self.catalog.close()

    # --- meaning -------------------------------------------------------------------------------------------

    def use_model(self, fingerprint: str, dimension: int, sketch: Sketch | None = None) -> None:
        """From now on vectors of this model are wanted; passages keyed for another one get new keys, and sketches."""
        if wanted := self.catalog.use_model(fingerprint, sketch):
            log.info("%d passages are to be embedded by %s.", wanted, fingerprint)
        if self._vectors is not None:
            self._vectors.close()
        vectors = VectorIndex(self.folder / "meaning", dimension, fingerprint)
        if vectors.highest > self.lookup.last_label():
            log.info("The catalog is older than the vector index; the index is built anew.")
            vectors.clear()
        self._vectors = vectors

    # --- catching up ---------------------------------------------------------------------------------------

    def catch_up(self, step: Callable[[], None] = lambda: None) -> int:
        """Apply what the catalog has and the indexes do not; returns the number of changes applied.

        `step` is passed between small pieces of it, while somebody else may catch up as well.
        """
        applied = 0
        while some := self._in_step(self._follow_words):
            applied += some
            step()
        return applied + self._in_step(self._catch_up_vectors)

    def _in_step(self, follow: Callable[[], int]) -> int:
        with self._catching_up:
            # Indexes beside another catalog are not this engine's to write.
            self.catalog.file.stay()
            return follow()

    def _follow_words(self) -> int:
        try:
            if self._words_damaged:
                self._renew_words()
            return self._apply_some_words()
        except IndexDamaged as error:
            log.info("%s It is built anew.", error)
            self._renew_words()
            return self._apply_some_words()
        except WorldError:
            # What was not committed is applied again when there is room.
            self._words.reopen()
            raise

    def _renew_words(self) -> None:
        self._words.renew()
        self._words_damaged = False

    def _apply_some_words(self) -> int:
        """Apply a few files' changes, and make all that was applied findable when there are no more."""
        changed = self.lookup.changed_after(self._words.applied, _FILES_AT_ONCE)
        if changed:
            # They change again as soon as they are read; until then they are found by their names.
            self._words.apply(file for file in changed if not file.unread)
            self._words.applied = changed[-1].change
            self._apply_names(changed)
            self._files.apply([file.file for file in changed])
        else:
            self._commit_words()
        return len(changed)

    def _commit_words(self) -> None:
        if self._words.is_dirty:
            self._words.commit()
            self.catalog.forget_gone(self._words.applied)

    def _apply_names(self, changed: Sequence[FileTerms]) -> None:
        for file in changed:
            if file.present:
                self._names.put(file.file, file.name)
            else:
                self._names.remove(file.file)

    def _catch_up_vectors(self) -> int:
        if self._vectors is None:
            return 0
        applied = 0
        while True:
            labels, vectors, exact = self.lookup.vectors_after(
                self._vectors.applied, _VECTORS_AT_ONCE, self._vectors.dimension
            )
            if not len(labels):
                break
            self._vectors.add(labels, vectors, exact)
            applied += len(labels)
        if self._vectors.unsaved_bytes > _UNSAVED_BYTES:
            self._vectors.save()
        return applied

    def tidy(self, *, keep_model: bool = False) -> None:
        """Work for idle times: drop what nobody needs, compact the vector index, save it, shorten the log.

        With `keep_model` the vectors of the model before stay, which somebody may want back.
        """
        with self._catching_up:
            self._drop_orphans(keep_model)
            if self._vectors is not None:
                self._tidy_vectors(self._vectors)
            self.catalog.compact(self.lookup.passage_counts()[0])
            self.catalog.file.checkpoint()

    def clear_away(self, *, keep_model: bool = False) -> None:
        """Of `tidy` what cannot wait where changes never end: vectors of texts that are gone would pile up."""
        with self._catching_up:
            self._drop_orphans(keep_model)
            if self._vectors is not None:
                self._compact_if_stale(self._vectors)
            self._commit_words()
            self._words.begin_afresh()

    def _drop_orphans(self, keep_model: bool) -> None:
        if not (keep_model and self.catalog.model_before):
            self.catalog.drop_orphans()

    def _compact_if_stale(self, vectors: VectorIndex) -> None:
        if vectors.is_stale(self.lookup.vector_count()):
            vectors.compact(self.lookup.labels())

    def rest(self) -> None:
        """Nobody asks and nothing changes: close what wakes by itself while it is open."""
        with self._catching_up:
            self._commit_words()
            self._words.rest()

    def settle(self, step: Callable[[], None]) -> bool:
        """Put a further part of the exact vectors into a graph; whether there may be more to do. From one thread."""
        return self._vectors is not None and self._vectors.settle(step)

    def _tidy_vectors(self, vectors: VectorIndex) -> None:
        if not vectors.check():
            log.info("The vector index is damaged and is built anew.")
            vectors.clear()
            self._catch_up_vectors()
        else:
            self._compact_if_stale(vectors)
        vectors.save()
        vectors.rest()

    # --- examining and building anew ------------------------------------------------------------------------

    def repair(self) -> list[str]:
        """Names of the indexes that do not agree with the catalog; the next catching up builds them anew."""
        self.catch_up()
        with self._catching_up:
            wrong = []
            if not self._words_agree():
                self._words_damaged = True
                wrong.append("words")
            if self._vectors is not None and not self._vectors_agree(self._vectors):
                wrong.append("meaning")
            return wrong

    def _words_agree(self) -> bool:
        try:
            late = self._words.applied < self.lookup.last_change()
            return self._words.is_sound() and (late or self._words.entries() in self.lookup.entry_counts())
        except IndexDamaged:
            return False

    def _vectors_agree(self, index: VectorIndex) -> bool:
        """Whether a sample of the catalog's vectors is found by itself; what does not find them is forgotten."""
        labels, vectors = self.lookup.some_vectors(index.applied, _SAMPLE, index.dimension)
        sample = list(zip(labels.tolist(), vectors.astype(np.float32), strict=True))
        missed = [(label, vector) for label, vector in sample if not _finds(index, vector, label)]
        if not missed:
            return True
        # A graph misses one now and then; looking at the vector itself does not.
        if not all(_holds(index, vector, label) for label, vector in missed):
            index.clear()
            return False
        if len(missed) <= _MISSED_SHARE * len(sample):
            return True
        index.forget_graphs()
        return False

    def rebuild_words(self) -> None:
        """Forget the word index; until it is built anew, answers come from the old one."""
        with self._catching_up:
            try:
                self._words.clear()
            except IndexDamaged:
                self._words_damaged = True

    def rebuild_meaning(self) -> None:
        with self._catching_up:
            if self._vectors is not None:
                self._vectors.clear()

    def notes(self) -> tuple[str, ...]:
        """Sentences about what is being repaired."""
        last = self.lookup.last_change()
        rebuilding = last - self._words.applied > _MUCH
        share = f"{self._words.applied / max(last, 1):.0%}"
        return *self.catalog.file.healed, *([f"The word index is being built: {share}."] if rebuilding else [])

    # --- lanes of a search -----------------------------------------------------------------------------------

    def scope(self, conditions: tuple[Condition, ...]) -> Scope:
        return self._files.scope(conditions)

    def counts(self) -> Counts:
        """What filters there could be, and how many files each would leave."""
        counts = self._files.counts()
        return replace(counts, topics=self.lookup.topic_counts(), labels=self.lookup.label_counts())

    def _marked(self, key: Key, name: str) -> frozenset[FileId]:
        return self.lookup.files_with_label(name) if key is Key.label else self.lookup.files_in_topic(name)

    def by_name(self, question: Question, limit: int, within: Within = EVERYTHING) -> list[NameHit]:
        admits = within.admits if within.restricts else None
        found = self._names.search(question.words, question.name, limit, admits)
        if not found and (words := nearly(question, self.forms(question))) != question.words:
            found = self._names.search(words, " ".join(words), limit, admits)
        return found

    def by_words(self, question: Question, limit: int, scope: Scope | None = None) -> list[WordHit]:
        query = WordQuery(
            terms=question.terms, phrases=question.phrases, excluded=question.excluded, prefix=question.prefix,
            variants=self.forms(question),
        )  # fmt: skip
        try:
            return self._words.search(query, limit) if scope is None else self._words_inside(scope, query, limit)
        except IndexDamaged as error:
            self._report_words(error)
            return []

    def _report_words(self, error: IndexDamaged) -> None:
        log.info("%s It is built anew.", error)
        self._words_damaged = True
        self.on_damage()

    def _words_inside(self, scope: Scope, query: WordQuery, limit: int) -> list[WordHit]:
        few = scope.files.tolist() if len(scope) <= _FEW_FILES else None
        share = scope.share if few is None else 1.0

        def fetch(wanted: int) -> tuple[list[WordHit], bool]:
            hits = self._words.search(query, wanted, few)
            return hits, len(hits) == wanted

        return best_admitted(fetch, lambda hits: self._inside(hits, scope), limit, share=share) or []

    def _inside(self, hits: list[WordHit], scope: Scope) -> list[WordHit]:
        inside = [hit for hit in hits if hit[1] in scope.members]
        if (languages := scope.languages) is None:
            return inside
        known = self.lookup.languages_of([passage for passage, _, _ in inside])
        return [hit for hit in inside if languages.in_passage(known.get(hit[0]))]

    def by_meaning(self, vector: NDArray[np.float32], limit: int, within: Within = EVERYTHING) -> list[MeaningHit]:
        if self._vectors is None:
            return []
        hits = self._nearest.search(self._vectors, vector, limit, within)
        readable = self._readable([passage for passage, _, _, _ in hits])
        return [hit for hit in hits if hit[0] in readable]

    def _readable(self, passages: Sequence[PassageId]) -> Collection[PassageId]:
        """Those of the passages whose language the model reads, as far as it is known."""
        if not self.reads:
            return frozenset(passages)
        known = self.lookup.languages_of(list(passages))
        return {p for p in passages if (language := known.get(p)) is None or language in self.reads}

    def forms(self, question: Question) -> Forms:
        """What else stands for the terms of a question: stems of the library's languages, words nearly like it."""
        known, found = self._forms
        if known != (asked := (question.plain, question.terms, question.prefix, self._words.edition)):
            try:
                found = forms(question, self.lookup.languages(), self._words, self.is_word)
            except IndexDamaged as error:
                self._report_words(error)
                found = {}
            self._forms = asked, found
        return found

    def rarity(self, question: Question) -> dict[str, float]:
        try:
            return self._words.rarity(question.terms, self.forms(question))
        except IndexDamaged as error:
            self._report_words(error)
            return dict.fromkeys(question.terms, 0.0)

    @property
    def rarest(self) -> float:
        return self._words.rarest()

    def vectors_of(self, ids: Sequence[PassageId]) -> Mapping[PassageId, tuple[NDArray[np.float16], bool]]:
        readable = self._readable(ids)
        return self.lookup.vectors_of([i for i in ids if i in readable])

    def cosines_of(self, vector: NDArray[np.float32], ids: Sequence[PassageId]) -> dict[PassageId, tuple[float, bool]]:
        """(cosine, exact) of each passage that has a vector, in a language that the model reads."""
        if self._vectors is None:
            return {}
        found = [row for row in self.lookup.labelled(ids) if not self.reads or row[3] is None or row[3] in self.reads]
        cosines = self._vectors.cosines(vector, np.array([label for _, label, _, _ in found], np.int64))
        near = {passage: (cosines[label], exact) for passage, label, exact, _ in found if label in cosines}
        # The newest are not in the index yet.
        late = self.lookup.vectors_of([passage for passage, _, _, _ in found if passage not in near])
        return near | {
            passage: (float(row.astype(np.float32) @ vector), exact) for passage, (row, exact) in late.items()
        }

    def passages(self, ids: Sequence[PassageId]) -> Mapping[PassageId, PassageRow]:
        return self.lookup.passages(ids)

    def files(self, ids: Sequence[FileId]) -> Mapping[FileId, FileRow]:
        return self.lookup.files(ids)


def _finds(index: VectorIndex, vector: NDArray[np.float32], label: int) -> bool:
    near = index.nearest(vector, _NEAREST)
    # Among many equal vectors it may not be among the first.
    return label in dict(near) or (bool(near) and near[-1][1] >= _EQUAL)


def _holds(index: VectorIndex, vector: NDArray[np.float32], label: int) -> bool:
    near = index.nearest(vector, 1, np.array([label]))
    return bool(near) and near[0][1] >= _EQUAL
