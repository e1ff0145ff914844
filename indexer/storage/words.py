"""The word index: a disposable tantivy index of terms, which catches up from the catalog's changes."""

from __future__ import annotations

import json
import logging
import math
import shutil
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from indexer.analysis import ANALYSIS_VERSION, indexed, stems
from indexer.errors import IndexDamaged, WorldError
from indexer.priority import behind_questions
from indexer.records import NO_FORMS, Forms, PassageId, Record, Variant
from indexer.storage.lookup import FileTerms
from indexer.storage.segments import damaged

log = logging.getLogger(__name__)

_SCHEMA_VERSION = 3
_WRITER_HEAP = 24 * 2**20
# A word in a title or file name says more about a passage than one in its text.
_FIELD_WEIGHTS = {"text": 1.0, "title": 0.5, "name": 0.5}
_PREFIX_TERMS = 24
# The stems of a text in its own language; without places, for phrases are looked for in what all languages share.
_STEMS = "stems"
_MOST_CANDIDATES = 20_000
# tantivy keeps a note of every file it ever opened, 1.75 KB for each commit, until the index is closed.
_MOST_COMMITS = 500
# Not permitted, access denied, read-only file system.
_FORBIDDEN = (1, 13, 30)
_STATE_FILE = "hunch.json"
# The checksums of a larger index are looked at while idle: at start it would take too long.
_CHECKED_AT_ONCE = 64 * 2**20


class WordQuery(Record, frozen=True):
    """What to look for: index terms (any of them), terms and phrases that must occur, phrases that must not.

    `prefix` is the beginning of a word still being typed, `variants` what else may stand for one of the `terms`.
    """

    terms: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    prefix: str | None = None
    variants: Forms = NO_FORMS


class _Held(NamedTuple):
    """An opened index and what writes to it."""

    index: Any
    writer: Any


class WordIndex:
    """BM25 over passages. `path` None keeps it in memory. Writing from one thread, searching from any.

    Everything raises IndexDamaged when the files cannot be used (then `renew` helps), and WorldError when the disk
    is full or may not be written.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.applied = 0
        # How often what can be found has changed: what was told of it before no longer holds.
        self.edition = 0
        self._held: _Held | None = None
        self._commits = 0
        self._waking = threading.Lock()
        # Whether something was applied that is not committed.
        self.is_dirty = False
        self._open()

    # --- opening -----------------------------------------------------------------------------------------

    def _open(self) -> None:
        state = self._saved_state()
        if state is not None and self._bytes() <= _CHECKED_AT_ONCE and not self.is_sound():
            log.info("The word index is damaged and is built anew.")
            state = None
        if self._path is not None and (state is None or state["fingerprint"] != _fingerprint()):
            shutil.rmtree(self._path, ignore_errors=True)
            self._path.mkdir(parents=True)
            state = None
        try:
            with _troubles():
                self._hold()
                self.edition += 1
                self.applied = max(state["applied"], self._newest_change()) if state else 0
        except IndexDamaged as error:
            if self._path is None or state is None:
                raise
            log.info("The word index is damaged (%s) and is built anew.", error)
            (self._path / _STATE_FILE).unlink(missing_ok=True)
            self._let_go()
            self._open()

    def renew(self) -> None:
        """Throw the files away and begin anew, for good: unlike `clear`, which the next commit completes."""
        self._let_go()
        if self._path is not None:
            shutil.rmtree(self._path, ignore_errors=True)
        self._open()

    def reopen(self) -> None:
        """Go back to what was committed last: a writer that failed once takes nothing more."""
        self._let_go()
        self._open()

    def rest(self) -> None:
        """Close the files until somebody asks or writes, which costs 2 ms then; what was applied is committed.

        As long as they are open, tantivy wakes twice a second to look at them.
        """
        with self._waking:
            if self._path is not None:
                self._held = None

    def begin_afresh(self) -> None:
        """Like `rest`, while there is work and after very many commits; merges that are under way are waited for."""
        held = self._held
        # What `clear` forgot is not committed yet.
        if self._path is not None and held is not None and self.applied and self._commits >= _MOST_COMMITS:
            try:
                with _troubles():
                    held.writer.wait_merging_threads()
            finally:
                self.rest()

    def _let_go(self) -> None:
        self.is_dirty = False
        # Who is searching keeps the old index until there is a new one.
        if self._held is not None:
            self._held = _Held(self._held.index, None)

    def _hold(self) -> _Held:
        index = _opened(self._path)
        held = self._held = _Held(index, _writer(index))
        index.reload()
        self._commits = 0
        return held

    def _awake(self) -> _Held:
        with self._waking:
            return self._held or self._hold()

    @property
    def _index(self) -> Any:
        return self._awake().index

    @property
    def _writer(self) -> Any:
        return self._awake().writer

    def is_sound(self) -> bool:
        """Whether every file of the index is as it was written."""
        return self._path is None or not damaged(self._path)

    def _bytes(self) -> int:
        return sum(file.stat().st_size for file in self._path.iterdir()) if self._path else 0

    def entries(self) -> int:
        """The number of entries that were committed: one a passage, and one for each file without any."""
        with _troubles():
            return int(self._index.searcher().num_docs)

    def _newest_change(self) -> int:
        """The last change that was committed: a kill may have come between the commit and the note of it.

        Applying changes again would do no harm to what is found, but BM25 counts deleted entries until they are
        merged away, and scores would differ a little from those of an undisturbed library.
        """
        import tantivy

        newest = self._index.searcher().search(tantivy.Query.all_query(), 1, order_by_field="change").hits
        return int(newest[0][0]) if newest else 0

    def _saved_state(self) -> dict[str, Any] | None:
        if self._path is None:
            return None
        try:
            state: dict[str, Any] = json.loads((self._path / _STATE_FILE).read_text("utf-8"))
            return state if isinstance(state["applied"], int) and state["fingerprint"] else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    # --- catching up -------------------------------------------------------------------------------------

    def apply(self, changed: Iterable[FileTerms]) -> None:
        """Make the index say what the catalog says of these files; applying a change twice does no harm."""
        self.is_dirty = True
        with _troubles():
            for file in changed:
                self._apply(file)

    def _apply(self, file: FileTerms) -> None:
        import tantivy

        # Deleting by term would take the number for a signed one, and silently delete nothing.
        self._writer.delete_documents_by_query(tantivy.Query.term_query(self._index.schema, "file", file.file))
        # The ending is a word of its own, so that a phrase finds the name before it.
        name, title = indexed(" ".join(file.name.rsplit(".", 1))), indexed(f"{file.title} {file.facts}")
        # A file without text is found by its name and properties, through an entry for passage 0.
        passages = file.passages or ((0, ""),)
        languages = dict(zip((passage for passage, _ in passages), file.languages, strict=False))
        for passage, text in passages if file.present else ():
            document = tantivy.Document()
            document.add_unsigned("file", file.file)
            document.add_unsigned("passage", passage)
            document.add_unsigned("change", file.change)
            document.add_text("text", indexed(text))
            if words := stems(text, languages.get(passage)):
                document.add_text(_STEMS, words)
            if passage == passages[0][0]:
                document.add_text("title", title)
            document.add_text("name", name)
            self._writer.add_document(document)
        self.applied = max(self.applied, file.change)

    def commit(self) -> None:
        """Make what was applied findable and durable."""
        with _troubles():
            self._writer.commit()
            self._index.reload()
            self.edition += 1
            self._commits += 1
            self._save_state()
        self.is_dirty = False

    def _save_state(self) -> None:
        if self._path is not None:
            state = {"fingerprint": _fingerprint(), "applied": self.applied}
            temporary = self._path / f"{_STATE_FILE}.new"
            temporary.write_text(json.dumps(state), "utf-8")
            temporary.replace(self._path / _STATE_FILE)

    def clear(self) -> None:
        """Forget everything; the next catching up builds it anew."""
        self.is_dirty = True
        with _troubles():
            self._writer.delete_all_documents()
        self.applied = 0

    def close(self) -> None:
        if self._held is not None:
            self._held.writer.wait_merging_threads()

    # --- searching ---------------------------------------------------------------------------------------

    def search(
        self, query: WordQuery, limit: int, files: Sequence[int] | None = None
    ) -> list[tuple[PassageId, int, float]]:
        """The best (passage, file, BM25 score), highest first; passage 0 stands for the file's name and facts.

        `files`, some thousands at most, restricts what is looked at and leaves the scores alone. Equal scores come
        in the order of files, not in that of indexing, so that answers repeat.
        """
        with _troubles():
            found = self._found(query, limit, files)
        return sorted(found, key=lambda hit: (-hit[2], hit[1], hit[0]))[:limit]

    def _found(self, query: WordQuery, limit: int, among: Sequence[int] | None) -> list[tuple[PassageId, int, float]]:
        searcher = self._index.searcher()
        parsed = self._parsed(searcher, query)
        if parsed is None:
            return []
        if among is not None:
            parsed = self._among(parsed, among)
        hits = searcher.search(parsed, 2 * limit, count=False).hits
        addresses = [address for _, address in hits]
        passages = searcher.fast_field_values("passage", addresses)
        files = searcher.fast_field_values("file", addresses)
        return [(int(p), int(f), float(s)) for p, f, (s, _) in zip(passages, files, hits, strict=True)]

    def rarity(self, terms: Sequence[str], forms: Forms = NO_FORMS) -> dict[str, float]:
        """How much each term tells, in its commonest form: BM25's inverse document frequency, 0 where none occurs."""
        with _troubles():
            searcher = self._index.searcher()
            total = max(searcher.num_docs, 1)
            frequencies = {
                term: max(
                    searcher.doc_freq("text", term),
                    *(searcher.doc_freq(_STEMS if v.stem else "text", v.term) for v in forms.get(term, ())),
                    0,
                )
                for term in terms
            }
        return {t: _rarity(total, n) if n else 0.0 for t, n in frequencies.items()}

    def rarest(self) -> float:
        """How much a term would tell that occurs nowhere."""
        with _troubles():
            return _rarity(max(self._index.searcher().num_docs, 1), 0)

    def holds(self, term: str) -> bool:
        """Whether the term occurs in a text, a title or a name."""
        with _troubles():
            searcher = self._index.searcher()
            return any(searcher.doc_freq(field, term) for field in _FIELD_WEIGHTS)

    def holds_stem(self, stem: str) -> bool:
        """Whether the stem occurs in a text of a language that has such stems."""
        with _troubles():
            return bool(self._index.searcher().doc_freq(_STEMS, stem))

    def beginning(self, prefix: str) -> list[tuple[str, int]]:
        """Terms of texts and names that begin so, and in how many entries each occurs; the commonest of very many."""
        with _troubles():
            searcher = self._index.searcher()
            return [
                found
                for field in ("name", "text")
                for found in searcher.terms_with_prefix(field, prefix, limit=_MOST_CANDIDATES)
            ]

    def _parsed(self, searcher: Any, query: WordQuery) -> Any:
        from tantivy import Occur, Query

        clauses = [(Occur.Should, self._word(t, query.variants.get(t, ()))) for t in dict.fromkeys(query.terms)]
        if query.prefix and (prefix := self._prefix(searcher, query.prefix)) is not None:
            clauses.append((Occur.Should, prefix))
        clauses += [(Occur.Must, self._term(t)) for t in query.required]
        clauses += [(Occur.Must, self._phrase(p)) for p in query.phrases]
        if not clauses:
            return None
        clauses += [(Occur.MustNot, self._phrase(p)) for p in query.excluded]
        return Query.boolean_query(clauses)

    def _among(self, parsed: Any, files: Sequence[int]) -> Any:
        from tantivy import Occur, Query

        among = Query.const_score_query(Query.term_set_query(self._index.schema, "file", list(files)), 0.0)
        return Query.boolean_query([(Occur.Must, parsed), (Occur.Must, among)])

    def _term(self, term: str) -> Any:
        from tantivy import Occur, Query

        schema = self._index.schema
        fields = [
            Query.boost_query(Query.term_query(schema, field, term, "freq"), weight)
            for field, weight in _FIELD_WEIGHTS.items()
        ]
        return Query.boolean_query([(Occur.Should, field) for field in fields])

    def _word(self, term: str, variants: Sequence[Variant]) -> Any:
        """A word of the question in any of its forms, which count once: as the best of them."""
        from tantivy import Query

        if not variants:
            return self._term(term)
        return Query.disjunction_max_query([self._term(term), *map(self._variant, variants)])

    def _variant(self, variant: Variant) -> Any:
        from tantivy import Query

        if variant.stem:
            found = Query.term_query(self._index.schema, _STEMS, variant.term, "freq")
        else:
            found = self._term(variant.term)
        return Query.boost_query(found, variant.weight)

    def _phrase(self, words: tuple[str, ...]) -> Any:
        from tantivy import Occur, Query

        if len(words) == 1:
            return self._term(words[0])
        phrases = [Query.phrase_query(self._index.schema, field, list(words)) for field in _FIELD_WEIGHTS]
        return Query.boolean_query([(Occur.Should, phrase) for phrase in phrases])

    def _prefix(self, searcher: Any, prefix: str) -> Any:
        """Words that begin so; they weigh less than a whole word, and all of them together count once."""
        from tantivy import Query

        terms = [t for t, _ in searcher.terms_with_prefix("text", prefix, limit=_PREFIX_TERMS)]
        names = [t for t, _ in searcher.terms_with_prefix("name", prefix, limit=_PREFIX_TERMS)]
        found = dict.fromkeys([*terms, *names])
        if not found:
            return None
        return Query.boost_query(Query.disjunction_max_query([self._term(t) for t in found]), 0.5)


@contextmanager
def _troubles() -> Iterator[None]:
    """tantivy's errors as ours. What it cannot go on with is a panic, which is no Exception."""
    try:
        yield
    except BaseException as error:
        if "os error 28" in str(error):
            raise WorldError("There is no space left for the word index; free some and Hunch goes on.") from error
        if any(f"os error {code}" in str(error) for code in _FORBIDDEN):
            raise WorldError("The word index cannot be written; check the rights of the library's folder.") from error
        if isinstance(error, ValueError | OSError) or type(error).__name__ == "PanicException":
            raise IndexDamaged(f"The word index is damaged ({error}).") from error
        raise


def _rarity(entries: int, holding: int) -> float:
    """BM25's inverse document frequency."""
    return math.log(1 + (entries - holding + 0.5) / (holding + 0.5))


def _fingerprint() -> str:
    libraries = ", ".join(f"{library} {version(library)}" for library in ("tantivy", "PyStemmer"))
    return f"schema {_SCHEMA_VERSION}, terms {ANALYSIS_VERSION}, {libraries}"


def _writer(index: Any) -> Any:
    """What writes to an index, and merges its segments in threads that stand behind questions as the one does that
    begins them."""
    with ThreadPoolExecutor(1, initializer=behind_questions) as beginning:
        return beginning.submit(index.writer, heap_size=_WRITER_HEAP, num_threads=1).result()


def _opened(path: Path | None) -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("file", indexed=True, fast=True)
    builder.add_unsigned_field("passage", fast=True)
    builder.add_unsigned_field("change", fast=True)
    for field in _FIELD_WEIGHTS:
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="position")
    builder.add_text_field(_STEMS, tokenizer_name="whitespace", index_option="freq")
    return tantivy.Index(builder.build(), path=str(path) if path else None)
