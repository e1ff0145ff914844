"""Asks the real engine the questions of labelled collections and says how good its answers are.

    python tests/relevance/run.py DIR [DIR ...] [--grade sketch|refined|exact] [--json] [--save FILE]
        [--compare FILE] [--limit-queries N] [--foreign N] [--alike NAME,NAME]

Each DIR holds corpus.jsonl, queries.jsonl and qrels.tsv. Every document becomes a small text file. The questions are
asked in each lane alone and in all lanes fused, first while all meaning is sketch, then once the best passages of each
question have been made exact, then when everything is. Each library is also asked questions of the other collections,
to which it should say that nothing is close. Weak hits count for the ranking: people see them folded, but their order
is the engine's. Exits 1 if a fused figure fell below the saved one.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, requests, settings
from tests.engines import engine_at, index
from tests.relevance import collection as collections
from tests.relevance.asking import GRADES, Asking
from tests.relevance.figures import Graded, has_fallen, summary, table


def measured(
    collection: collections.Collection,
    grades: list[str],
    foreign: Mapping[str, collections.Collection],
    options: argparse.Namespace,
) -> Graded:
    """Figures at each of the grades, which are reached one after the other in one library."""
    graded: Graded = {}
    with tempfile.TemporaryDirectory(prefix="hunch-relevance-") as room:
        documents, library = Path(room, "documents"), Path(room, "library")
        collections.write(collection, documents)
        for background in (False, True):
            wanted = [grade for grade in grades if (grade == "exact") is background]
            if wanted:
                with _engine(library, documents, background) as client:
                    asking = Asking(client, collection, options.limit_queries)
                    graded |= {grade: asking.figures(grade, foreign, options.foreign) for grade in wanted}
    return graded


@contextmanager
def _engine(library: Path, documents: Path, background: bool) -> Iterator[Client]:
    """The engine of a library that holds the documents, exact or else as they are right after reading."""
    library.mkdir(exist_ok=True)
    settings.save(library, settings.Settings(embed_in_background=background))
    until = "exact" if background else "meaning"
    with engine_at(library) as client:
        if client.fetch(requests.ListFolders()):
            client.fetch(requests.WaitFor(until))
        else:
            index(client, documents, until)
        yield client


def _unlike(
    name: str, loaded: Mapping[str, collections.Collection], alike: list[str]
) -> dict[str, collections.Collection]:
    """The collections of other subjects than the one with this name."""
    groups = [set(group.split(",")) for group in alike]
    same = set().union(*(group for group in groups if name in group), {name})
    return {other: one for other, one in loaded.items() if other not in same}


def saved(file: Path | None) -> dict[str, Graded]:
    return json.loads(file.read_text()) if file and file.exists() else {}


def main() -> int:
    parser = argparse.ArgumentParser(description="How good are the engine's answers?")
    parser.add_argument("sets", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--grade", action="append", choices=GRADES, help="only this grade of meaning (repeatable)")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the figures (those of other sets stay)")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="compare with kept figures")
    parser.add_argument("--limit-queries", type=int, metavar="N", help="ask only the first N questions of each set")
    parser.add_argument("--foreign", type=int, default=40, metavar="N", help="questions of each other set (default 40)")
    parser.add_argument("--alike", action="append", default=[], metavar="NAME,NAME", help="sets of one subject")
    options = parser.parse_args()

    before = saved(options.compare)
    loaded = {one.name: one for one in map(collections.load, options.sets)}
    grades = [grade for grade in GRADES if not options.grade or grade in options.grade]
    figures: dict[str, Graded] = {}
    for name, collection in loaded.items():
        figures[name] = measured(collection, grades, _unlike(name, loaded, options.alike), options)
        if not options.json:
            click.echo(table(name, figures[name], before.get(name, {})))
    click.echo(json.dumps(figures, indent=2) if options.json else summary(figures))
    if options.save:
        kept = saved(options.save)
        merged = {name: kept.get(name, {}) | graded for name, graded in figures.items()}
        options.save.write_text(json.dumps(kept | merged, indent=2, sort_keys=True) + "\n")
    return 1 if any(has_fallen(figures[name], before.get(name, {})) for name in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
