"""Asks a running engine the questions of labelled collections and keeps the figures of its answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import count, islice
from typing import TypeAlias

from indexer import Client, records, requests
from tests.relevance import collection as collections
from tests.relevance.metrics import mean, ndcg, recall

DEPTH = 10
FUSED = "fused"
LANES = {"words": records.Lane.words, "meaning": records.Lane.meaning, FUSED: None}
# Meaning as it is right after reading, with the best of each question made exact, and wholly exact.
GRADES = ("sketch", "refined", "exact")
REFUSED = "nothing close"
# The same of the longest words of each question, as somebody in a hurry types them.
FEW = 2
REFUSED_SHORT = f"nothing close, {FEW} words"
OWN = "own"

Figures: TypeAlias = dict[str, dict[str, float]]
"""Lane to {"ndcg@10", "recall@10"}, and `REFUSED` to the share of questions refused, by their collection."""


class Asking:
    """Questions to one engine that holds the documents of `collection`; `at_most` so many of each language."""

    def __init__(self, client: Client, collection: collections.Collection, at_most: int | None) -> None:
        self._client, self._collection = client, collection
        self._questions = _chosen(collection, at_most)
        self._numbers = count(1)

    def figures(self, grade: str, foreign: Mapping[str, collections.Collection], sample: int) -> Figures:
        """All figures at a grade that the engine has reached; of `foreign` collections up to `sample` questions."""
        if grade == "refined":
            self._refine()
            lanes = {FUSED: LANES[FUSED]}
        else:
            lanes = dict(LANES)
        found: Figures = {}
        for name, lane in lanes.items():
            rankings = {q: self._ranking(text, lane) for q, text in self._questions.items()}
            found[name] = self._scores(rankings, lambda question: True)
            for language in self._languages():
                found[f"{name} {language}"] = self._scores(rankings, self._speaks(language))
        asked = {OWN: list(self._questions.values())}
        asked |= {name: list(islice(_chosen(other, None).values(), sample)) for name, other in foreign.items()}
        found[REFUSED] = {name: self._refused(questions) for name, questions in asked.items()}
        found[REFUSED_SHORT] = {name: self._refused(map(_in_a_hurry, questions)) for name, questions in asked.items()}
        return found

    def _refine(self) -> None:
        """Ask as a window does: the best passages of each question are made exact in the pause after it."""
        for text in self._questions.values():
            self._client.fetch(requests.Ask(next(self._numbers), text, stream=True))

    def _ranking(self, question: str, lane: records.Lane | None) -> list[str]:
        answer = self._client.fetch(requests.Ask(next(self._numbers), question, limit=DEPTH, lane=lane))
        return [collections.identity_of(hit.name) for hit in answer.hits[:DEPTH]]

    def _scores(self, rankings: Mapping[str, list[str]], counts: Callable[[str], bool]) -> dict[str, float]:
        grades = self._collection.grades
        return {
            f"{metric.__name__}@{DEPTH}": round(
                mean(metric(ranking, grades[q], DEPTH) for q, ranking in rankings.items() if counts(q)), 4
            )
            for metric in (ndcg, recall)
        }

    def _languages(self) -> list[str]:
        """The languages of the questions, if they have several."""
        found = sorted(set(self._collection.languages.values()))
        return found if len(found) > 1 else []

    def _speaks(self, language: str) -> Callable[[str], bool]:
        return lambda question: self._collection.languages.get(question) == language

    def _refused(self, questions: Iterable[str]) -> float:
        """The share of questions to which the engine says that nothing is close."""
        answers = (self._client.fetch(requests.Ask(next(self._numbers), q, limit=DEPTH)) for q in questions)
        return round(mean(float(answer.nothing_close) for answer in answers), 4)


def _in_a_hurry(question: str) -> str:
    """The longest words of a question, which tell most, in its order."""
    words = [word.strip(".,;:?!()\"'") for word in question.split()]
    telling = sorted(sorted(range(len(words)), key=lambda n: (-len(words[n]), n))[:FEW])
    return " ".join(words[n] for n in telling)


def _chosen(collection: collections.Collection, at_most: int | None) -> dict[str, str]:
    """Questions that somebody graded, the first `at_most` of each language."""
    taken: dict[str | None, int] = {}
    chosen = {}
    for identity, text in collection.questions.items():
        language = collection.languages.get(identity)
        if identity in collection.grades and (at_most is None or taken.get(language, 0) < at_most):
            taken[language] = taken.get(language, 0) + 1
            chosen[identity] = text
    return chosen
