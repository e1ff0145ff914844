"""How many passages a second does the engine embed, against sentence-transformers' own `encode`, and sketch?"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer.meaning.embedder import Embedder, ensure_compiled, read_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL, local_folder
from indexer.meaning.sketch import Sketcher, default_table
from tests.benchmarks.measuring import Figure, Figures, parser, report

BATCH_SIZES = (1, 8, 32)
SENTENCES = (
    "The plumber replaced the ceramic valve of the kitchen tap and charged two hours of labour.",
    "Entropy never decreases in an isolated system, so some of the work is always lost as heat.",
    "Whisk the eggs with the sugar until pale, then fold in the flour and the melted butter.",
    "The tenant shall give notice in writing at least three months before the lease ends.",
    "A binary search halves the interval at every step until the wanted element is found.",
    "Our train leaves Vienna at nine in the morning and reaches Venice in the late afternoon.",
    "The committee adjourned without a decision and will meet again in the autumn.",
    "Photosynthesis turns the energy of light into sugars that feed the whole plant.",
)


def passages(count: int, seed: int = 1) -> list[str]:
    """Texts of about 170 tokens."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(SENTENCES, k=9)) for _ in range(count)]


def best_seconds(runs: dict[str, Callable[[], object]], rounds: int) -> dict[str, tuple[float, float]]:
    """The least wall and processor time of each run; they take turns, so that other work on the machine hits all."""
    best = dict.fromkeys(runs, (float("inf"), float("inf")))
    for _ in range(rounds):
        for name, run in runs.items():
            wall, processor = time.perf_counter(), time.process_time()
            run()
            wall, processor = time.perf_counter() - wall, time.process_time() - processor
            best[name] = (min(best[name][0], wall), min(best[name][1], processor))
    return best


def product_peak() -> float:
    """32-bit matrix products of this model's own shape, in operations a second."""
    rows, columns = np.ones((2048, 384), np.float32), np.ones((384, 1536), np.float32)
    return 2 * 2048 * 384 * 1536 / best_seconds({"product": lambda: rows @ columns}, 50)["product"][0]


def measure(batch: list[str], rounds: int, threads: int) -> Figures:
    os.environ.update(HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()  # type: ignore[no-untyped-call]
    torch.set_num_threads(threads)
    compiled = ensure_compiled(DEFAULT_MODEL)
    embedder = Embedder(compiled, threads=threads)
    original = SentenceTransformer(str(local_folder(DEFAULT_MODEL)), device="cpu")
    runs: dict[str, Callable[[], object]] = {"embedder": lambda: embedder.embed_passages(batch)}
    for size in BATCH_SIZES:
        runs[f"encode {size}"] = partial(original.encode, batch, batch_size=size, show_progress_bar=False)
    sketcher = Sketcher(default_table())
    runs["sketcher"] = partial(sketcher.sketch, batch)
    times = best_seconds(runs, rounds)
    ours, quick = times.pop("embedder"), times.pop("sketcher")
    (name, theirs), cheapest = min(times.items(), key=lambda item: item[1][0]), min(t[1] for t in times.values())
    tokens = sum(len(ids) for ids in original.tokenizer(batch)["input_ids"])
    weights = sum(p.numel() for name, p in original.named_parameters() if p.dim() == 2 and "embeddings" not in name)
    many, form = len(batch), read_compiled(compiled).form
    return [
        Figure(f"passages embedded ({form})", many / ours[0], "/s", f"sentence-transformers, {name}", many / theirs[0]),
        Figure("the same by processor time", many / ours[1], "/s", "sentence-transformers", many / cheapest),
        Figure("passages sketched", many / quick[1], "/s of processor time", "embedded", many / ours[1]),
        Figure("multiplications", 2e-9 * weights * tokens / ours[0], "G/s", "32-bit peak", 1e-9 * product_peak()),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--passages", type=int, default=32)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--threads", type=int, default=2)
    chosen = options.parse_args()
    report(__doc__, measure(passages(chosen.passages), chosen.rounds, chosen.threads), chosen.json)


if __name__ == "__main__":
    main()
