"""Asks the real engine the questions of labelled collections and says how good its answers are.

    python tests/relevance/run.py DIR [DIR ...] [--json] [--save FILE] [--compare FILE] [--limit-queries N]

Each DIR holds corpus.jsonl, queries.jsonl and qrels.tsv. Every document becomes a small text file, which the engine
indexes until its meaning is exact; then every question is asked in each lane alone and in all lanes fused. Weak hits
count: people see them folded, but their order is the engine's. Exits 1 if a fused figure fell below the saved one.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, records, requests
from tests.engines import engine_at, index
from tests.relevance import collection as collections
from tests.relevance.metrics import mean, ndcg, recall

DEPTH = 10
FUSED = "fused"
LANES = {"words": records.Lane.words, "meaning": records.Lane.meaning, FUSED: None}
# A fused figure that fell by more than this is a loss, not noise.
TOLERANCE = 0.005

Figures = dict[str, dict[str, float]]
"""Lane to {"ndcg@10", "recall@10"}."""


def rankings(
    client: Client, questions: dict[str, str], lane: records.Lane | None, numbers: Iterator[int]
) -> dict[str, list[str]]:
    """The best documents for each question, the best first."""
    found = {}
    for identity, question in questions.items():
        answer = client.fetch(requests.Ask(next(numbers), question, limit=DEPTH, lane=lane))
        found[identity] = [collections.identity_of(hit.name) for hit in answer.hits[:DEPTH]]
    return found


def measure(client: Client, collection: collections.Collection, at_most: int | None) -> Figures:
    """Figures of the collection's questions that somebody graded, the first `at_most` of them."""
    graded = {identity: text for identity, text in collection.questions.items() if identity in collection.grades}
    questions = dict(list(graded.items())[:at_most])
    numbers = count(1)
    figures = {}
    for name, lane in LANES.items():
        found = rankings(client, questions, lane, numbers)
        figures[name] = {
            f"{metric.__name__}@{DEPTH}": round(
                mean(metric(found[q], collection.grades[q], DEPTH) for q in questions), 4
            )
            for metric in (ndcg, recall)
        }
    return figures


def indexed_and_measured(folder: Path, at_most: int | None) -> Figures:
    collection = collections.load(folder)
    with tempfile.TemporaryDirectory(prefix="hunch-relevance-") as room:
        documents = Path(room, "documents")
        collections.write(collection, documents)
        with engine_at(Path(room, "library")) as client:
            index(client, documents)
            return measure(client, collection, at_most)


def table(name: str, figures: Figures, before: Figures) -> str:
    """The figures as lines, each with its change against the saved ones."""
    lines = []
    for lane, metrics in figures.items():
        cells = []
        for metric, value in metrics.items():
            old = before.get(lane, {}).get(metric)
            change = "" if old is None else f" ({value - old:+.3f})"
            cells.append(f"{metric} {value:.3f}{change:9}")
        lines.append(f"{name:14} {lane:8} {'  '.join(cells)}")
    best = max(metrics["ndcg@10"] for lane, metrics in figures.items() if lane != FUSED)
    lines.append(f"{name:14} fused - best single lane: {figures[FUSED]['ndcg@10'] - best:+.3f}")
    return "\n".join(lines)


def has_fallen(figures: Figures, before: Figures) -> bool:
    saved = before.get(FUSED, {})
    return any(value < saved.get(metric, 0.0) - TOLERANCE for metric, value in figures[FUSED].items())


def saved(file: Path | None) -> dict[str, Figures]:
    return json.loads(file.read_text()) if file and file.exists() else {}


def main() -> int:
    parser = argparse.ArgumentParser(description="How good are the engine's answers?")
    parser.add_argument("sets", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the figures (those of other sets stay)")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="compare with kept figures")
    parser.add_argument("--limit-queries", type=int, metavar="N", help="ask only the first N questions of each set")
    options = parser.parse_args()

    before = saved(options.compare)
    figures: dict[str, Figures] = {}
    for folder in options.sets:
        name = folder.resolve().name
        figures[name] = indexed_and_measured(folder, options.limit_queries)
        if not options.json:
            click.echo(table(name, figures[name], before.get(name, {})))
    if options.json:
        click.echo(json.dumps(figures, indent=2))
    if options.save:
        options.save.write_text(json.dumps(saved(options.save) | figures, indent=2, sort_keys=True) + "\n")
    return 1 if any(has_fallen(figures[name], before.get(name, {})) for name in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
