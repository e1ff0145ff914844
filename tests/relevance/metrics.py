"""How good a ranking is, from grades given by people; pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

Grades = Mapping[str, int]
"""Document to grade for one question; a document that is missing has grade 0."""


def dcg(grades: Iterable[int]) -> float:
    """Discounted cumulative gain of grades in ranked order, gain 2^grade - 1 (Burges et al., 2005)."""
    return sum((2.0 ** max(grade, 0) - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def ndcg(ranking: Sequence[str], grades: Grades, depth: int = 10) -> float:
    """DCG of the first `depth` documents as a share of the best possible one, 0 to 1; 0 if nothing is relevant."""
    best = dcg(sorted(grades.values(), reverse=True)[:depth])
    return dcg(grades.get(document, 0) for document in ranking[:depth]) / best if best else 0.0


def recall(ranking: Sequence[str], grades: Grades, depth: int = 10) -> float:
    """Share of all relevant documents (grade above 0) that are among the first `depth`."""
    relevant = {document for document, grade in grades.items() if grade > 0}
    return len(relevant.intersection(ranking[:depth])) / len(relevant) if relevant else 0.0


def mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0
