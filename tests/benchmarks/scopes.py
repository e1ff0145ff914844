"""What does a filter cost a question, against the same question without it, in a library of many passages?"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np
from numpy.typing import NDArray

from indexer.library import Library
from indexer.passages import Passage
from indexer.records import Document, FileStamp, Locator, Reading
from indexer.searching.question import parse
from indexer.searching.search import answer
from tests.benchmarks.generated import NOUNS, VERBS
from tests.benchmarks.measuring import Figure, Figures, parser, percentile, report, seconds

DIMENSION = 384
PASSAGES_A_FILE, FOLDERS = 10, 100
KINDS = {"pdf": "pdf", "txt": "text", "md": "markdown", "docx": "document"}
# What is asked of the library, by what it leaves of it.
SCOPES = {
    "one folder in a hundred": "in:folder7",
    "the same, far from the question": "in:folder8",
    "a quarter": "kind:pdf",
    "all but one folder": "-in:folder7",
    "nine tenths, by date and size": "after:2020 size:>1kb",
}


class Maker:
    """Makes files whose passages lie near a direction of their folder, as a folder's files share a subject."""

    def __init__(self) -> None:
        self._chance = random.Random(1)
        self._numbers = np.random.default_rng(1)
        self.topics = self._unit(self._numbers.standard_normal((FOLDERS, DIMENSION)))

    @staticmethod
    def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float32]:
        return (vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)).astype(np.float32)

    def near(self, folder: int, number: int) -> NDArray[np.float32]:
        """Vectors (number, DIMENSION) with a cosine of about 0.5 to the folder's direction."""
        noise = self._unit(self._numbers.standard_normal((number, DIMENSION)))
        return self._unit(self.topics[folder] + 1.7 * noise)

    def text(self) -> str:
        return " ".join(self._chance.choice(NOUNS if n % 2 else VERBS) for n in range(30))

    def stamp(self, number: int) -> tuple[FileStamp, str]:
        suffix = self._chance.choice(list(KINDS))
        path = f"/made/folder{number % FOLDERS}/{self._chance.choice(NOUNS)} {number}.{suffix}"
        return FileStamp(path, self._chance.randrange(10_000), self._chance.randrange(10**9, 18 * 10**8) * 10**9), (
            KINDS[suffix]
        )


def fill(library: Library, maker: Maker, files: int) -> None:
    folder = library.catalog.add_folder("/made")
    library.use_model("made", DIMENSION)
    stamps = [maker.stamp(number) for number in range(files)]
    library.catalog.note(folder, stamps)
    known = {file.path: file.id for file in library.lookup.known(folder)}
    for number, (stamp, _) in enumerate(stamps):
        passages = [
            Passage(text=maker.text(), context="", at=Locator(), start=0, end=1) for _ in range(PASSAGES_A_FILE)
        ]
        library.catalog.commit_reading(
            known[stamp.path],
            Reading("made", 1, document=Document()),
            passages,
            stamp=stamp,
            content_hash=None,
            sketches=maker.near(number % FOLDERS, PASSAGES_A_FILE),
        )
    library.catch_up()


def questions(maker: Maker, asked: int) -> Iterator[tuple[str, NDArray[np.float32]]]:
    for _ in range(asked):
        yield " ".join(maker.text().split()[:4]), maker.near(7, 1)[0]


def latencies(library: Library, filtered: str, asked: list[tuple[str, NDArray[np.float32]]]) -> list[float]:
    """Milliseconds of each question, names, words and meaning, after one that reads the scope."""
    parsed = [(parse(f"{text} {filtered}"), vector) for text, vector in (asked[0], *asked)]
    taken = [1000 * seconds(partial(answer, library, question, vector=vector, limit=20)) for question, vector in parsed]
    return taken[1:]


def measure(files: int, asked: int) -> Figures:
    maker, figures = Maker(), []
    with tempfile.TemporaryDirectory(prefix="hunch-scopes-") as room:
        library = Library(Path(room))
        fill(library, maker, files)
        drawn = list(questions(maker, asked))
        first = 1000 * seconds(lambda: library.scope(parse("ext:none").conditions))
        plain = latencies(library, "", drawn)
        half = percentile(plain, 0.5)
        figures.append(Figure(f"table of {files} files, once", first, "ms", "p50 of a question", half))
        for what, filtered in SCOPES.items():
            taken = latencies(library, filtered, drawn)
            figures.append(Figure(f"p50 in {what}", percentile(taken, 0.5), "ms", "without a filter", half))
            figures.append(
                Figure(f"p95 in {what}", percentile(taken, 0.95), "ms", "without a filter", percentile(plain, 0.95))
            )
        library.close()
    return figures


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--questions", type=int, default=50)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files, chosen.questions), chosen.json)


if __name__ == "__main__":
    main()
