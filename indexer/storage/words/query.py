"""A question to the word index, and the same in tantivy's terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from indexer.records import NO_FORMS, Forms, Record, Variant
from indexer.storage.words.opened import FIELD_WEIGHTS, STEMS

_PREFIX_TERMS = 24


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


class Queries:
    """Makes tantivy's queries for one state of an index."""

    def __init__(self, schema: Any, searcher: Any) -> None:
        self._schema, self._searcher = schema, searcher

    def parsed(self, query: WordQuery) -> Any:
        """The query, or None for one that asks for nothing."""
        from tantivy import Occur, Query

        clauses = [(Occur.Should, self._word(t, query.variants.get(t, ()))) for t in dict.fromkeys(query.terms)]
        if query.prefix and (prefix := self._prefix(query.prefix)) is not None:
            clauses.append((Occur.Should, prefix))
        clauses += [(Occur.Must, self._term(t)) for t in query.required]
        clauses += [(Occur.Must, self._phrase(p)) for p in query.phrases]
        if not clauses:
            return None
        clauses += [(Occur.MustNot, self._phrase(p)) for p in query.excluded]
        return Query.boolean_query(clauses)

    def among(self, parsed: Any, files: Sequence[int]) -> Any:
        """A query that was made, restricted to files; the scores stay."""
        from tantivy import Occur, Query

        among = Query.const_score_query(Query.term_set_query(self._schema, "file", list(files)), 0.0)
        return Query.boolean_query([(Occur.Must, parsed), (Occur.Must, among)])

    def _term(self, term: str) -> Any:
        from tantivy import Occur, Query

        fields = [
            Query.boost_query(Query.term_query(self._schema, field, term, "freq"), weight)
            for field, weight in FIELD_WEIGHTS.items()
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
            found = Query.term_query(self._schema, STEMS, variant.term, "freq")
        else:
            found = self._term(variant.term)
        return Query.boost_query(found, variant.weight)

    def _phrase(self, words: tuple[str, ...]) -> Any:
        from tantivy import Occur, Query

        if len(words) == 1:
            return self._term(words[0])
        phrases = [Query.phrase_query(self._schema, field, list(words)) for field in FIELD_WEIGHTS]
        return Query.boolean_query([(Occur.Should, phrase) for phrase in phrases])

    def _prefix(self, prefix: str) -> Any:
        """Words that begin so; they weigh less than a whole word, and all of them together count once."""
        from tantivy import Query

        terms = [t for t, _ in self._searcher.terms_with_prefix("text", prefix, limit=_PREFIX_TERMS)]
        names = [t for t, _ in self._searcher.terms_with_prefix("name", prefix, limit=_PREFIX_TERMS)]
        found = dict.fromkeys([*terms, *names])
        if not found:
            return None
        return Query.boost_query(Query.disjunction_max_query([self._term(t) for t in found]), 0.5)
