"""The word index: a disposable tantivy index of terms, which catches up from the catalog's changes."""

from __future__ import annotations

import json
import logging
import math
import shutil
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from indexer.analysis import indexed, stems
from indexer.errors import IndexDamaged
from indexer.records import NO_FORMS, Forms, PassageId
from indexer.storage.lookup import FileTerms
from indexer.storage.segments import damaged
from indexer.storage.words.opened import FIELD_WEIGHTS, STEMS, Held, fingerprint, opened, troubles
from indexer.storage.words.query import Queries, WordQuery

log = logging.getLogger(__name__)

_MOST_CANDIDATES = 20_000
# tantivy keeps a note of every file it ever opened, 1.75 KB for each commit, until the index is closed.
_MOST_COMMITS = 500
_STATE_FILE = "hunch.json"
# The checksums of a larger index are looked at while idle: at start it would take too long.
_CHECKED_AT_ONCE = 64 * 2**20


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
        self._held: Held | None = None
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
        if self._path is not None and (state is None or state["fingerprint"] != fingerprint()):
            shutil.rmtree(self._path, ignore_errors=True)
            self._path.mkdir(parents=True)
            state = None
        try:
            with troubles():
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
                with troubles():
                    held.writer.wait_merging_threads()
            finally:
                self.rest()

    def _let_go(self) -> None:
        self.is_dirty = False
        # Who is searching keeps the old index until there is a new one.
        if self._held is not None:
            self._held = Held(self._held.index, None)

    def _hold(self) -> Held:
        held = self._held = opened(self._path)
        held.index.reload()
        self._commits = 0
        return held

    def _awake(self) -> Held:
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
        with troubles():
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
        with troubles():
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
                document.add_text(STEMS, words)
            if passage == passages[0][0]:
                document.add_text("title", title)
            document.add_text("name", name)
            self._writer.add_document(document)
        self.applied = max(self.applied, file.change)

    def commit(self) -> None:
        """Make what was applied findable and durable."""
        with troubles():
            self._writer.commit()
            self._index.reload()
            self.edition += 1
            self._commits += 1
            self._save_state()
        self.is_dirty = False

    def _save_state(self) -> None:
        if self._path is not None:
            state = {"fingerprint": fingerprint(), "applied": self.applied}
            temporary = self._path / f"{_STATE_FILE}.new"
            temporary.write_text(json.dumps(state), "utf-8")
            temporary.replace(self._path / _STATE_FILE)

    def clear(self) -> None:
        """Forget everything; the next catching up builds it anew."""
        self.is_dirty = True
        with troubles():
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
        with troubles():
            found = self._found(query, limit, files)
        return sorted(found, key=lambda hit: (-hit[2], hit[1], hit[0]))[:limit]

    def _found(self, query: WordQuery, limit: int, among: Sequence[int] | None) -> list[tuple[PassageId, int, float]]:
        searcher = self._index.searcher()
        queries = Queries(self._index.schema, searcher)
        parsed = queries.parsed(query)
        if parsed is None:
            return []
        if among is not None:
            parsed = queries.among(parsed, among)
        hits = searcher.search(parsed, 2 * limit, count=False).hits
        addresses = [address for _, address in hits]
        passages = searcher.fast_field_values("passage", addresses)
        files = searcher.fast_field_values("file", addresses)
        return [(int(p), int(f), float(s)) for p, f, (s, _) in zip(passages, files, hits, strict=True)]

    def rarity(self, terms: Sequence[str], forms: Forms = NO_FORMS) -> dict[str, float]:
        """How much each term tells, in its commonest form: BM25's inverse document frequency, 0 where none occurs."""
        with troubles():
            searcher = self._index.searcher()
            total = max(searcher.num_docs, 1)
            frequencies = {
                term: max(
                    searcher.doc_freq("text", term),
                    *(searcher.doc_freq(STEMS if v.stem else "text", v.term) for v in forms.get(term, ())),
                    0,
                )
                for term in terms
            }
        return {t: _rarity(total, n) if n else 0.0 for t, n in frequencies.items()}

    def rarest(self) -> float:
        """How much a term would tell that occurs nowhere."""
        with troubles():
            return _rarity(max(self._index.searcher().num_docs, 1), 0)

    def holds(self, term: str) -> bool:
        """Whether the term occurs in a text, a title or a name."""
        with troubles():
            searcher = self._index.searcher()
            return any(searcher.doc_freq(field, term) for field in FIELD_WEIGHTS)

    def holds_stem(self, stem: str) -> bool:
        """Whether the stem occurs in a text of a language that has such stems."""
        with troubles():
            return bool(self._index.searcher().doc_freq(STEMS, stem))

    def beginning(self, prefix: str) -> list[tuple[str, int]]:
        """Terms of texts and names that begin so, and in how many entries each occurs; the commonest of very many."""
        with troubles():
            searcher = self._index.searcher()
            return [
                found
                for field in ("name", "text")
                for found in searcher.terms_with_prefix(field, prefix, limit=_MOST_CANDIDATES)
            ]


def _rarity(entries: int, holding: int) -> float:
    """BM25's inverse document frequency."""
    return math.log(1 + (entries - holding + 0.5) / (holding + 0.5))
