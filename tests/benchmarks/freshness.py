"""How soon is a saved file found, by a new word in it and by its meaning, against a new pass of recollindex?"""

from __future__ import annotations

import sys
import tempfile
import time
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, records, requests
from indexer.settings import Settings, save
from tests.benchmarks import recoll
from tests.benchmarks.generated import write_files
from tests.benchmarks.measuring import Figure, Figures, parser, percentile, report, seconds, until
from tests.engines import engine_at, index

# A text with a word that no other file has, and a question that shares no word with it.
NEWS = [
    (
        "quoxfern",
        "The physician said the insomnia is a habit, and lying awake gets better without coffee.",
        "cannot fall asleep",
    ),
    (
        "brellanth",
        "The kitchen faucet drips because its washer is worn; shut the stopcock first.",
        "fixing a leaky tap",
    ),
    ("dvormitz", "We adopted a kitten from the shelter and she purrs on my lap.", "new cat at home"),
    (
        "plenquist",
        "The flight was cancelled and the airline owes each passenger a refund.",
        "money back for a missed plane",
    ),
    ("strovance", "Knead the dough, let it rise, and bake the loaf until the crust is brown.", "how to make bread"),
]
_NUMBERS = count(1)


def finds(client: Client, question: str, lane: records.Lane, file: Path, among: int) -> bool:
    answer = client.fetch(requests.Ask(next(_NUMBERS), question, limit=among, lane=lane))
    return any(hit.path == str(file) for hit in answer.hits[:among])


def saved_to_found(client: Client, folder: Path) -> tuple[list[float], list[float]]:
    """Seconds from each save to found by the new word, and to being the best answer by meaning."""
    by_word, by_meaning = [], []
    for number, (word, text, question) in enumerate(NEWS):
        file = folder / f"saved{number}.txt"
        file.write_text(f"{text} {word}\n", encoding="utf-8")
        begin = time.perf_counter()
        until(partial(finds, client, word, records.Lane.words, file, 5))
        by_word.append(time.perf_counter() - begin)
        until(partial(finds, client, question, records.Lane.meaning, file, 1))
        by_meaning.append(time.perf_counter() - begin)
    return by_word, by_meaning


def burst_to_found(client: Client, folder: Path, count: int) -> float:
    """Seconds from the first of `count` files, written as fast as it goes, to all of them found by words."""
    known = client.fetch(requests.GetStatus()).files.searchable
    begin = time.perf_counter()
    files = write_files(folder / "burst", count, seed=2)
    # Nobody asks meanwhile: a question goes before all work in the background.
    until(lambda: client.fetch(requests.GetStatus()).files.searchable >= known + count, limit=1_000.0, glance=0.2)
    took = time.perf_counter() - begin
    if not finds(client, f"name:{files[-1].name}", records.Lane.names, files[-1], 50):
        raise LookupError(f"{files[-1]} was not found")
    return took


def large(files: int, saves: int, burst: int) -> Figures:
    """Single saves and a burst of files in a large library that only waits for changes."""
    with tempfile.TemporaryDirectory(prefix="hunch-freshness-") as room:
        folder, library = Path(room, "files"), Path(room, "library")
        write_files(folder, files)
        library.mkdir()
        # With everything embedded the engine would be idle; without, it must not be busy with that meanwhile.
        save(library, Settings(embed_in_background=False))
        with engine_at(library) as client:
            index(client, folder, "words")
            by_word = [saved_to_word(client, folder, number) for number in range(saves)]
            together = burst_to_found(client, folder, burst)
        cold = Path(room, "cold")
        write_files(cold, burst, seed=2)
        other = Path(room, "other")
        other.mkdir()
        save(other, Settings(embed_in_background=False))
        with engine_at(other) as client:
            alone = seconds(lambda: index(client, cold, "words"))
    return [
        Figure(f"save to found by word, {files} files, median", median(by_word), "s", "the limit of the house", 1.5),
        Figure("save to found by word, 99th percentile", percentile(by_word, 0.99), "s", "the limit of the house", 4.0),
        Figure(f"{burst} files at once to all found", together, "s", "indexing them cold", alone),
    ]


def saved_to_word(client: Client, folder: Path, number: int) -> float:
    file, word = folder / f"one{number}.txt", f"velbrith{number}q"
    file.write_text(f"A note about {word}.\n", encoding="utf-8")
    begin = time.perf_counter()
    until(partial(finds, client, word, records.Lane.words, file, 5))
    return time.perf_counter() - begin


def recoll_passes(folder: Path, configuration: Path) -> list[float]:
    """Seconds that a new pass and the query take after each save."""
    other = recoll.Recoll(folder, configuration)
    other.index()
    passes = []
    for number, (word, text, _) in enumerate(NEWS):
        (folder / f"again{number}.txt").write_text(f"{text} {word}again\n", encoding="utf-8")
        passes.append(seconds(other.index) + seconds(partial(other.finds, f"{word}again")))
    return passes


def measure(files: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-freshness-") as room:
        folder = Path(room, "files")
        write_files(folder, files)
        with engine_at(Path(room, "library")) as client:
            index(client, folder)
            by_word, by_meaning = saved_to_found(client, folder)
        theirs = recoll_passes(folder, Path(room, "recoll")) if recoll.is_installed() else None
    typical = median(theirs) if theirs else None
    return [
        Figure(f"save to found by word, {files} files, median", median(by_word), "s", "recollindex + recollq", typical),
        Figure("save to found by word, slowest", max(by_word), "s", "the limit of the house", 2.0),
        Figure(
            "save to best answer by meaning, median",
            median(by_meaning),
            "s",
            "recollindex + recollq (by word)",
            typical,
        ),
        Figure("save to best answer by meaning, slowest", max(by_meaning), "s", "the limit of the house", 5.0),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=300)
    options.add_argument("--large", type=int, help="a library of so many files instead, for example 50000")
    options.add_argument("--saves", type=int, default=100)
    options.add_argument("--burst", type=int, default=5_000)
    chosen = options.parse_args()
    figures = large(chosen.large, chosen.saves, chosen.burst) if chosen.large else measure(chosen.files)
    report(__doc__, figures, chosen.json)


if __name__ == "__main__":
    main()
