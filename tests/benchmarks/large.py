"""How long does a question take in a large library, idle and while indexing, against FTS5 and NumPy alone?"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np
import psutil

from indexer import Client, requests
from indexer.library import Library
from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL
from indexer.storage.packing import Packer
from tests.benchmarks.generated import write_files
from tests.benchmarks.large_library import Vocabulary, build
from tests.benchmarks.measuring import Figure, Figures, parser, percentile, report, seconds
from tests.engines import engine_at

LIMIT_P50, LIMIT_P95, LIMIT_MEMORY = 30.0, 80.0, 1200.0
_AT_ONCE = 20_000
_NUMBERS = count(1)
# Questions in a turn, and between two; new files, so many that they are not all read before the last question.
_A_TURN, _BETWEEN, _NEW = 20, 3, 6_000
_PATIENCE = 120.0


def latencies(client: Client, questions: list[str]) -> list[float]:
    """Milliseconds from asking to the final answer of all lanes, with the passages, as a face sees it."""
    asked = [requests.Ask(next(_NUMBERS), question, limit=20) for question in questions]
    return [1000 * seconds(partial(client.fetch, ask)) for ask in asked]


def fts5(library: Path, room: Path, questions: list[str]) -> list[float]:
    """Milliseconds for the 50 best passages that hold any of the words, by SQLite's own full-text index."""
    with closing(sqlite3.connect(room / "fts5.sqlite")) as database:
        database.execute("create virtual table found using fts5(text, content='')")
        Packer(library / "catalog.sqlite").teach(database)
        database.execute("attach ? as library", [str(library / "catalog.sqlite")])
        database.execute("insert into found (rowid, text) select id, plain(text) from library.passages")
        database.commit()
        asked = [" OR ".join(f'"{word}"' for word in question.split()) for question in questions]
        sql = "select rowid from found where found match ? order by rank limit 50"
        return [1000 * seconds(lambda a=a: database.execute(sql, [a]).fetchall()) for a in asked]


def scan(library: Path, questions: list[str]) -> tuple[list[float], float]:
    """Milliseconds for the 200 nearest of all vectors by NumPy, and the share of these that the index finds."""
    embedder = Embedder(ensure_compiled(DEFAULT_MODEL))
    opened = Library(library)
    try:
        opened.use_model(embedder.fingerprint.text, embedder.dimension)
        opened.catch_up()
        parts, last = [], 0
        while len((part := opened.lookup.vectors_after(last, _AT_ONCE))[0]):
            parts.append(part)
            last = int(part[0][-1])
        labels = np.concatenate([part[0] for part in parts])
        took, shares = [], []
        for question in questions:
            vector = embedder.embed_question(question)
            scores: list[np.ndarray] = []
            took.append(1000 * seconds(lambda v=vector, s=scores: s.append(_nearest([p[1] for p in parts], v))))
            assert opened._vectors is not None
            found = {label for label, _ in opened._vectors.nearest(vector, 50)}
            shares.append(len(found & set(labels[scores[0][:50]].tolist())) / 50)
    finally:
        opened.close()
    return took, float(np.mean(shares))


def _nearest(parts: list[np.ndarray], vector: np.ndarray) -> np.ndarray:
    cosines = np.concatenate([part.astype(np.float32) @ vector for part in parts])
    best = np.argpartition(-cosines, 200)[:200]
    nearest: np.ndarray = best[np.argsort(-cosines[best])]
    return nearest


def in_turns(client: Client, vocabulary: Vocabulary, asked: int) -> tuple[list[float], list[float]]:
    """Milliseconds of `asked` questions while indexing is paused, and of as many while it is not.

    By turns, because a machine is not as fast one minute as the next; other questions each time, because the engine
    remembers the vectors of the last ones.
    """
    idle: list[float] = []
    busy: list[float] = []
    while len(busy) < asked:
        questions = [vocabulary.question() for _ in range(2 * _A_TURN + _BETWEEN)]
        client.fetch(requests.Pause())
        # What was begun is done after these.
        latencies(client, questions[:_BETWEEN])
        idle += latencies(client, questions[_BETWEEN : _BETWEEN + _A_TURN])
        client.fetch(requests.Resume())
        busy += latencies(client, questions[_BETWEEN + _A_TURN :])
    return idle, busy


def measure(library: Path | None, passages: int, asked: int, by_fts5: bool) -> Figures:
    vocabulary = Vocabulary(99)
    questions = [vocabulary.question() for _ in range(asked)]
    # Warm is a library that as many other questions have been asked of.
    warming = [vocabulary.question() for _ in range(asked)]
    with tempfile.TemporaryDirectory(prefix="hunch-large-") as name:
        room = Path(name)
        if library is None:
            library = room / "library"
            build(library, passages)
        opening = seconds(lambda: _opened(library))
        write_files(room / "new", _NEW)
        with engine_at(library) as client:
            client.fetch(requests.WaitFor("words"))
            # A library that was just made has a graph of vectors to build, which takes minutes.
            client.fetch(requests.Pause())
            latencies(client, warming)
            # Half of them at the end: a machine is not as fast one minute as the next.
            idle = latencies(client, questions[::2])
            client.fetch(requests.AddFolder(str(room / "new")))
            paused, busy = in_turns(client, vocabulary, asked)
            status = client.fetch(requests.GetStatus())
            private = psutil.Process(status.engine.pid).memory_full_info().uss / 2**20
            client.fetch(requests.RemoveFolder(str(room / "new")), _PATIENCE)
            client.fetch(requests.WaitFor("words"), _PATIENCE)
            client.fetch(requests.Pause())
            latencies(client, [vocabulary.question() for _ in range(_BETWEEN)])
            idle += latencies(client, questions[1::2])
        scanned, recall = scan(library, questions[:20])
        words = fts5(library, room, questions) if by_fts5 else None
    total = f"{status.passages.total} passages"
    memory = status.engine.memory_mb
    p50, p95 = (partial(percentile, share=share) for share in (0.5, 0.95))
    return [
        Figure(
            f"p50 of a question, {total}, idle", p50(idle), "ms", "FTS5, words alone", p50(words) if words else None
        ),
        Figure("p95 of a question, idle", p95(idle), "ms", "FTS5, words alone", p95(words) if words else None),
        Figure("p50 of a question, idle", p50(idle), "ms", "NumPy's scan, meaning alone", p50(scanned)),
        Figure("p50 of a question, idle", p50(idle), "ms", "the limit of the house", LIMIT_P50),
        Figure("p95 of a question, idle", p95(idle), "ms", "the limit of the house", LIMIT_P95),
        Figure("p50 of a question, while indexing", p50(busy), "ms", "idle, before and after", p50(idle)),
        Figure("p95 of a question, while indexing", p95(busy), "ms", "idle, before and after", p95(idle)),
        Figure("p50 of a question, while indexing", p50(busy), "ms", "the same, paused, in turns", p50(paused)),
        Figure("p95 of a question, while indexing", p95(busy), "ms", "the same, paused, in turns", p95(paused)),
        Figure("engine memory after the questions", memory, "MB", "the limit of the house", LIMIT_MEMORY),
        Figure("of it private", private, "MB", "the limit of the house", LIMIT_MEMORY),
        Figure("share of the true 50 nearest that are found", recall, "", "all", 1.0),
        Figure("opening the library", opening, "s", "the limit of the house", 8.0),
    ]


def _opened(library: Path) -> None:
    Library(library).close()


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--passages", type=int, default=50_000)
    options.add_argument("--questions", type=int, default=100)
    options.add_argument("--library", type=Path, help="a library that large_library.py has made")
    options.add_argument("--no-fts5", action="store_true", help="do not build an FTS5 index to compare with")
    chosen = options.parse_args()
    report(__doc__, measure(chosen.library, chosen.passages, chosen.questions, not chosen.no_fts5), chosen.json)


if __name__ == "__main__":
    main()
