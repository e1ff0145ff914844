"""Measures exploring on labelled documents and on pairs of texts, against the raw model and named alternatives.

    python tests/relevance/exploring.py DIR [DIR ...] [--json] [--rows ROW,...] [--cache DIR]

A DIR holds `docs.jsonl` (`text`, `label`) or `pairs.tsv` (with a heading: `text1`, `text2`, and `label` 0 or 1 or
`relatedness_1_5`). Everything is measured from the raw texts; `--cache` keeps their vectors for the next time.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZipFile

import click
import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer.exploring import layout
from indexer.exploring.belonging import NEIGHBOURS, misplaced
from indexer.exploring.clusters import clustered
from indexer.exploring.difference import same_words
from indexer.exploring.labelling import decided, features
from indexer.exploring.likeness import similarity
from indexer.exploring.neighbours import Vectors, means, nearest, normalised
from indexer.exploring.shingles import Shingler, alike
from indexer.locations import portable
from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.passages import cut
from indexer.reading import Limits
from indexer.reading.cage import Cage
from indexer.records import Block, Document
from indexer.settings import Settings

DRAWS = 5
EXAMPLES = (5, 10, 20)
MOVED = 0.02
CHANGED = 0.10
# Texts of fewer words are no documents that anybody would save in another format.
WORDS_OF_A_DOCUMENT = 60
ON_THE_MAP = 20_000
Figures = dict[str, float]


class Documents(NamedTuple):
    """Texts, the number of each one's label, and one vector each, the mean of its passages."""

    texts: list[str]
    labels: NDArray[np.int64]
    vectors: Vectors


class Pairs(NamedTuple):
    """Two texts a row, and how alike people found them."""

    texts: list[tuple[str, str]]
    grades: NDArray[np.float64]
    binary: bool


class Passages:
    """Texts as their passages' vectors, each text embedded once."""

    def __init__(self, cache: Path | None) -> None:
        self._embedder = Embedder(ensure_compiled(Settings().model), threads=2)
        self._cache = cache

    def whole(self, texts: Sequence[str]) -> Vectors:
        """The model's own vector of each text, shape (n, dimension)."""
        return self._kept("whole", texts, lambda: self._embedder.embed_passages(texts))

    def cut(self, texts: Sequence[str]) -> tuple[Vectors, NDArray[np.int64], NDArray[np.int64]]:
        """Vectors, owners and lengths of the passages of all texts, as the engine cuts them."""
        passages = [(n, passage) for n, text in enumerate(texts) for passage in cut(_document(text))]
        vectors = self._kept(
            "cut", texts, lambda: self._embedder.embed_passages([passage.embedded for _, passage in passages])
        )
        owners = np.array([n for n, _ in passages], np.int64)
        return vectors, owners, np.array([len(passage.text) for _, passage in passages], np.int64)

    def _kept(self, how: str, texts: Sequence[str], make: Callable[[], Vectors]) -> Vectors:
        if self._cache is None:
            return make()
        key = blake2b("\0".join([self._embedder.fingerprint.text, how, *texts]).encode(), digest_size=12).hexdigest()
        file = self._cache / f"{key}.npy"
        if not file.exists():
            self._cache.mkdir(parents=True, exist_ok=True)
            np.save(file, make())
        return np.asarray(np.load(file), np.float32)


def _document(text: str) -> Document:
    return Document(tuple(Block(line) for line in text.split("\n") if line.strip()))


# --- reading the sets ----------------------------------------------------------------------------


def documents(folder: Path, passages: Passages) -> Documents:
    with (folder / "docs.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    texts = [row["text"] for row in rows]
    _, labels = np.unique([row["label"] for row in rows], return_inverse=True)
    vectors, owners, _ = passages.cut(texts)
    return Documents(texts, labels.astype(np.int64), normalised(means(vectors, owners, len(texts))))


def pairs(folder: Path) -> Pairs:
    with (folder / "pairs.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    column = "label" if "label" in rows[0] else "relatedness_1_5"
    grades = np.array([float(row[column]) for row in rows])
    return Pairs([(row["text1"], row["text2"]) for row in rows], grades, column == "label")


# --- what is measured of documents ---------------------------------------------------------------


def topics(known: Documents) -> Figures:
    """NMI of both levels with the labels, and of the level that the vectors themselves fall into."""
    from sklearn.metrics import normalized_mutual_info_score as nmi

    found = clustered(known.vectors, nearest(known.vectors, 15))
    levels = {"topics": found.topics, "parts": found.parts}
    figures = {f"nmi of {name}": float(nmi(known.labels, labels)) for name, labels in levels.items()}
    chosen = "topics" if found.chosen == 1 else "parts"
    counts = {f"number of {name}": float(labels.max() + 1) for name, labels in levels.items()}
    return {"nmi": figures[f"nmi of {chosen}"], **figures, **counts}


def labels(known: Documents) -> Figures:
    """Accuracy from a few examples a label, the rest of the texts unlabelled but known; mean of five draws."""
    space = features(known.vectors, nearest(known.vectors, 15))
    number = int(known.labels.max()) + 1
    figures = {}
    for examples in EXAMPLES:
        right = []
        for draw in range(DRAWS):
            random_rows = np.random.default_rng(draw).permutation(len(known.labels))
            chosen = [random_rows[known.labels[random_rows] == label][:examples] for label in range(number)]
            rest = np.setdiff1d(random_rows, np.concatenate(chosen))
            right.append(float((decided(space, chosen)[rest] == known.labels[rest]).mean()))
        figures[f"accuracy from {examples}"] = float(np.mean(right))
    return figures


def outliers(known: Documents) -> Figures:
    """Of 2 % of the texts moved to a wrong folder: precision at that many; mean of five draws."""
    number = int(known.labels.max()) + 1
    neighbours = nearest(known.vectors, NEIGHBOURS)
    right = []
    for draw in range(DRAWS):
        chance = np.random.default_rng(draw)
        moved = chance.choice(len(known.labels), max(int(MOVED * len(known.labels)), 1), replace=False)
        folders = known.labels.copy()
        folders[moved] = (folders[moved] + chance.integers(1, number, len(moved))) % number
        scores = misplaced(known.vectors, folders, neighbours).scores
        right.append(float(np.isin(np.argsort(-scores, kind="stable")[: len(moved)], moved).mean()))
    return {"precision": float(np.mean(right))}


def meaning_map(known: Documents) -> Figures:
    """The share of each text's 10 nearest that are among its 50 nearest on the map, against openTSNE's own."""
    from openTSNE import TSNE

    vectors = known.vectors[:ON_THE_MAP]
    near = nearest(vectors, min(3 * layout.PERPLEXITY, len(vectors) - 1))
    drawn = layout.refined(vectors, near, layout.first(vectors))
    own = TSNE(metric="cosine", n_jobs=2, random_state=0).fit(vectors)
    figures = {"kept": _kept(near.indices[:, :10], drawn), "openTSNE": _kept(near.indices[:, :10], np.asarray(own))}
    return {**figures, "difference": figures["kept"] - figures["openTSNE"]}


def _kept(nearest_ten: NDArray[np.int32], places: NDArray[np.float32]) -> float:
    from sklearn.neighbors import NearestNeighbors

    around = NearestNeighbors(n_neighbors=51).fit(places).kneighbors(places, return_distance=False)[:, 1:]
    return float(np.mean([np.isin(ten, fifty).mean() for ten, fifty in zip(nearest_ten, around, strict=True)]))


# --- near copies ---------------------------------------------------------------------------------


def copies(known: Documents) -> Figures:
    """Every document saved again as HTML, as DOCX and with a tenth of its words changed, all read by the readers.

    `found` is the share of copies in a group with their original; `false` the share of groups that hold documents of
    which no two are wordings of one text (less than half of their words in common).
    """
    texts = [text for text in known.texts if len(text.split()) >= WORDS_OF_A_DOCUMENT]
    if not texts:
        return {}
    with tempfile.TemporaryDirectory(prefix="hunch-copies-") as room, Cage(Limits(ocr=False)) as cage:
        saved = [(n, said) for n, file in _saved(Path(room), texts) if (said := _read(cage, file))]
    shingler = Shingler()
    groups = alike([shingler.shingles(said) for _, said in saved])
    together = {(saved[a][0], a) for group in groups for a in group if _has_original(group, saved, a)}
    wrong = [group for group in groups if _is_wrong([saved[a] for a in group], texts)]
    return {"found": len(together) / len(saved), "false": len(wrong) / max(len(groups), 1), "documents": len(texts)}


def _has_original(group: list[int], saved: list[tuple[int, str]], one: int) -> bool:
    return any(other != one and saved[other][0] == saved[one][0] for other in group)


def _is_wrong(members: list[tuple[int, str]], texts: list[str]) -> bool:
    """Whether a group joins different documents that are no wordings of one text."""
    origins = sorted({origin for origin, _ in members})
    return any(
        all(same_words(texts[one], texts[other]) < 0.5 for other in origins if other != one)
        for one in origins
        if len(origins) > 1
    )


def _saved(room: Path, texts: list[str]) -> Iterator[tuple[int, Path]]:
    chance = random.Random(0)
    vocabulary = [word for text in texts for word in text.split()]
    for number, text in enumerate(texts):
        lines = text.split("\n")
        plain, html, docx, edited = (room / f"{number}.{suffix}" for suffix in ("txt", "html", "docx", "edited.txt"))
        plain.write_text(text, encoding="utf-8")
        body = "".join(f"<p>{escape(line)}</p>" for line in lines if line.strip())
        html.write_text(f"<!doctype html><meta charset=utf-8><body>{body}</body>", encoding="utf-8")
        _write_docx(docx, lines)
        edited.write_text(_edited(text, vocabulary, chance), encoding="utf-8")
        yield from ((number, file) for file in (plain, html, docx, edited))


def _edited(text: str, vocabulary: list[str], chance: random.Random) -> str:
    """A tenth of the words replaced by others of the collection."""
    words = text.split(" ")
    for place in chance.sample(range(len(words)), max(1, round(CHANGED * len(words)))):
        words[place] = chance.choice(vocabulary)
    return " ".join(words)


def _write_docx(file: Path, lines: list[str]) -> None:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    paragraphs = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines if line.strip())
    with ZipFile(file, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document'
            '.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            "</Types>",
        )
        package.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            f'Id="r1" Type="{relation}" Target="word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{main}"><w:body>{paragraphs}</w:body></w:document>'
        )


def _read(cage: Cage, file: Path) -> str:
    document = cage.read(portable(file)).document
    return "\n".join(passage.text for passage in cut(document)) if document else ""


# --- what is measured of pairs ---------------------------------------------------------------------


def same_meaning(known: Pairs, passages: Passages) -> Figures:
    """How the pair score orders pairs, and how the cosine of the model's own vectors of both texts does."""
    texts = sorted({text for pair in known.texts for text in pair})
    places = {text: place for place, text in enumerate(texts)}
    vectors, owners, lengths = passages.cut(texts)
    starts = np.searchsorted(owners, np.arange(len(texts) + 1))
    whole = passages.whole(texts)

    def score(left: str, right: str) -> float:
        a, b = (slice(starts[places[text]], starts[places[text] + 1]) for text in (left, right))
        return similarity(vectors[a], vectors[b], lengths[a], lengths[b])

    scores = np.array([score(*pair) for pair in known.texts])
    cosines = np.array([float(whole[places[a]] @ whole[places[b]]) for a, b in known.texts])
    measure = _average_precision if known.binary else _spearman
    name = "average precision" if known.binary else "Spearman"
    return {name: measure(known.grades, scores), f"{name} of the raw cosine": measure(known.grades, cosines)}


def _average_precision(truth: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    from sklearn.metrics import average_precision_score

    return float(average_precision_score(truth, scores))


def _spearman(grades: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    from scipy.stats import spearmanr

    return float(spearmanr(grades, scores).statistic)


# --- the report ------------------------------------------------------------------------------------

ROWS: dict[str, Callable[[Documents], Figures]] = {
    "topics": topics,
    "labels": labels,
    "outliers": outliers,
    "copies": copies,
    "map": meaning_map,
}
PAIRS = "same meaning"


def measured(folder: Path, passages: Passages, rows: Sequence[str]) -> Iterator[tuple[str, Figures]]:
    """(row, figures) of everything that a set can be measured by."""
    if (folder / "pairs.tsv").exists():
        if PAIRS in rows:
            yield PAIRS, same_meaning(pairs(folder), passages)
        return
    known = documents(folder, passages)
    for row in rows:
        if row in ROWS:
            yield row, ROWS[row](known)


def main() -> int:
    parser = argparse.ArgumentParser(description="How good is exploring?")
    parser.add_argument("sets", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--rows", default=",".join([*ROWS, PAIRS]), help="only these, parted by commas")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keep vectors here for the next time")
    options = parser.parse_args()

    passages = Passages(options.cache)
    report: dict[str, dict[str, Figures]] = {}
    for folder in options.sets:
        name = folder.resolve().name
        began = time.monotonic()
        for row, figures in measured(folder, passages, options.rows.split(",")):
            report.setdefault(name, {})[row] = {key: round(value, 4) for key, value in figures.items()}
            if not options.json:
                said = ", ".join(f"{key} {value:.3f}" for key, value in figures.items())
                click.echo(f"{name:16} {row:13} {said}  ({time.monotonic() - began:.0f} s)")
            began = time.monotonic()
    if options.json:
        click.echo(json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
