"""Would the table of sketches gain by being fitted to a user's own exact vectors?

    python packaging/sketch/refine.py DIR [DIR ...] [--ridge 0.3] [--share 0.5]

Each DIR holds corpus.jsonl, queries.jsonl and qrels.tsv. Half of the documents are held out; the rows of the table are
moved by ridge regression on a share of the others, and sketches are judged among those held out: by their cosine to the
exact vectors, and by nDCG@10 of the questions that are answered there.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from scipy import sparse

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL
from indexer.meaning.sketch import Sketcher, Vocabulary, default_table
from tests.relevance.collection import Collection, load
from tests.relevance.metrics import ndcg

Vectors = NDArray[np.float32]
# The system of equations is as large as the pairs it is fitted on.
_MOST_PAIRS = 2_500


def bags(vocabulary: Vocabulary, texts: list[str]) -> Any:
    """The weights of the pieces of each text, a sparse matrix of shape (texts, pieces)."""
    numbers, weights = zip(*map(vocabulary.weighed, texts), strict=True)
    ends = np.cumsum([0, *map(len, numbers)])
    found = sparse.csr_matrix(
        (np.concatenate(weights), np.concatenate(numbers), ends), (len(texts), vocabulary_size(vocabulary))
    )
    found.sum_duplicates()
    return found


def vocabulary_size(vocabulary: Vocabulary) -> int:
    return len(vocabulary._number)


def refined(words: Any, sketches: Vectors, exact: Vectors, fitted: NDArray[np.intp], ridge: float) -> Vectors:
    """All sketches, of length 1, by a table whose rows were moved towards the exact vectors of the fitted texts."""
    inner = (words[fitted] @ words[fitted].T).toarray()
    inner[np.diag_indices_from(inner)] += ridge * inner.trace() / len(inner)
    moves = np.linalg.solve(inner, exact[fitted] - sketches[fitted])
    found = sketches + words @ (words[fitted].T @ moves)
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))


def score(collection: Collection, questions: Vectors, vectors: Vectors, held: NDArray[np.intp]) -> float:
    """Mean nDCG@10 of the questions that have an answer among the documents held out."""
    names = [collection.documents[place][0] for place in held]
    found = []
    for question, vector in zip(collection.questions, questions, strict=True):
        grades = {name: grade for name, grade in collection.grades.get(question, {}).items() if name in set(names)}
        if any(grades.values()):
            order = np.argsort(-(vectors[held] @ vector), kind="stable")[:10]
            found.append(ndcg([names[place] for place in order], grades, 10))
    return float(np.mean(found))


def measure(collection: Collection, model: Embedder, table: Sketcher, share: float, ridge: float) -> None:
    texts = [f"{title}\n\n{text}".strip() for _, title, text in collection.documents]
    exact, questions = model.embed_passages(texts), model.embed_passages(list(collection.questions.values()))
    sketches = table.sketch(texts)
    order = np.random.default_rng(0).permutation(len(texts))
    held, others = np.split(order, [len(order) // 2])
    fitted = others[: min(_MOST_PAIRS, int(share * len(others)))]
    words = bags(table._vocabulary, texts)
    # As rows of length 1 would be added: a sketch is the sum before it is brought to that length.
    sums = words @ (table._rows * table._scales[:, None]) + table._bias
    words = sparse.diags(1 / np.maximum(np.linalg.norm(sums, axis=1), 1e-12)) @ words
    rows = {"exact": exact, "sketch": sketches, "refined": refined(words, sketches, exact, fitted, ridge)}
    for name, vectors in rows.items():
        cosine = (vectors[held] * exact[held]).sum(axis=1).mean()
        click.echo(f"{collection.name:12} {name:8} {cosine:.4f} {score(collection, questions, vectors, held):.4f}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--ridge", type=float, default=0.3)
    options.add_argument("--share", type=float, default=0.5)
    chosen = options.parse_args()
    model = Embedder(ensure_compiled(DEFAULT_MODEL))
    table = Sketcher(default_table(), model=model.fingerprint.model)
    for folder in chosen.folders:
        measure(load(folder), model, table, chosen.share, chosen.ridge)


if __name__ == "__main__":
    main()
