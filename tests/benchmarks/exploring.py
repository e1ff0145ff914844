"""How long do overviews of a large library take, against the naive way: every file compared with every other?"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer.findings import Likeness
from indexer.overviews.orders import AnyOverview, Found, Order
from indexer.overviews.process import OverviewProcess
from indexer.passages import cut
from indexer.records import Block, Document, FileStamp, Reading
from indexer.service.protocol import FindDuplicates, FindOutliers, FindTopics, GetMap
from indexer.storage.catalog import Catalog
from tests.benchmarks.generated import Writer
from tests.benchmarks.measuring import Figure, Figures, parser, report, seconds

DIMENSION, SUBJECTS, FOLDERS = 384, 120, 200
LIMIT_SECONDS = 60.0
# All pairs of this many are compared and the time is scaled up by the square.
_SAMPLE = 5_000

OVERVIEWS: dict[str, AnyOverview] = {
    "topics": FindTopics(),
    "first map": GetMap(),
    "outliers": FindOutliers(),
    "duplicates, exact": FindDuplicates(Likeness.exact),
    "duplicates, copies": FindDuplicates(Likeness.copies),
    "duplicates, same meaning": FindDuplicates(Likeness.same_meaning),
}


def library(file: Path, files: int) -> None:
    """A catalog of documents of about 330 words, each about one of 120 subjects, with vectors that say so."""
    writer, chance = Writer(7), np.random.default_rng(7)
    subjects = chance.normal(size=(SUBJECTS, DIMENSION))
    texts = [writer.document(330) for _ in range(2_000)]
    catalog = Catalog(file)
    catalog.use_model("benchmark")
    folder = catalog.add_folder("/home")
    with catalog.file.write():
        for number in range(files):
            words = texts[int(chance.integers(len(texts)))].split()
            chance.shuffle(words)
            stamp = FileStamp(f"/home/{number % FOLDERS}/{number}.txt", 2_000, number)
            catalog.note(folder, [(stamp, "text")])
            passages = cut(Document((Block(" ".join(words)),)))
            catalog.commit_reading(
                number + 1, Reading("plain", 1, document=Document()), passages, stamp=stamp, content_hash=b"%d" % number
            )
            vectors = subjects[number % SUBJECTS] + 1.1 * chance.normal(size=(len(passages), DIMENSION))
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
            keys = [passage.key("benchmark") for passage in passages]
            catalog.store_vectors(list(zip(keys, vectors.astype(np.float32), strict=True)))
    catalog.close()


def overview(file: Path, wanted: AnyOverview) -> Found:
    return OverviewProcess().run(Order(str(file), wanted), lambda stage: None)


def all_pairs(count: int) -> float:
    """Seconds that comparing all pairs of `count` vectors one file at a time would take."""
    vectors = np.random.default_rng(0).normal(size=(_SAMPLE, DIMENSION)).astype(np.float32)
    taken = seconds(lambda: [np.argpartition(vectors @ one, -10) for one in vectors])
    return taken * (count / _SAMPLE) ** 2


def measure(files: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-exploring-") as room:
        file = Path(room, "catalog.sqlite")
        library(file, files)
        naive = all_pairs(files)
        taken = {name: seconds(partial(overview, file, wanted)) for name, wanted in OVERVIEWS.items()}
    against = [("every file compared with every other", naive), ("the limit of the house", LIMIT_SECONDS)]
    return [
        Figure(f"{name}, {files} files", took, "s", other, theirs)
        for name, took in taken.items()
        for other, theirs in against
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=50_000)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files), chosen.json)


if __name__ == "__main__":
    main()
