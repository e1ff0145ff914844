"""How fast does a new folder become searchable by words and sketches, against recollindex on the same files?"""

from __future__ import annotations

import resource
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import records, requests
from tests.benchmarks import recoll
from tests.benchmarks.generated import write_files
from tests.benchmarks.measuring import Figure, Figures, parser, report, seconds, until
from tests.engines import engine_at, index


class Indexed(NamedTuple):
    """What it took until all files were found: wall and processor seconds, of all processes together."""

    wall: float
    processor: float
    memory_mb: float = 0.0


def by_hunch(files: Path, library: Path) -> Indexed:
    """By a running engine, to words and sketches; with its memory then."""
    with engine_at(library) as client:
        until(lambda: client.fetch(requests.GetStatus()).model_state is records.ModelState.ready)
        engine = psutil.Process(client.fetch(requests.GetStatus()).engine.pid)
        before = processor_seconds(engine)
        wall = seconds(lambda: index(client, files, "meaning"))
        used = processor_seconds(engine) - before
        return Indexed(wall, used, client.fetch(requests.GetStatus()).engine.memory_mb)


def processor_seconds(engine: psutil.Process) -> float:
    """What the engine and its readers have used, those that have ended included."""
    return sum(sum(process.cpu_times()[:4]) for process in [engine, *engine.children(recursive=True)])


def by_recoll(files: Path, configuration: Path) -> Indexed:
    recollindex = recoll.Recoll(files, configuration)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = seconds(recollindex.index)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Indexed(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def measure(count: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-indexing-") as room:
        files = Path(room, "files")
        write_files(files, count)
        ours = by_hunch(files, Path(room, "library"))
        theirs = by_recoll(files, Path(room, "recoll")) if recoll.is_installed() else None
    what, name = f"{count} files to searchable by words and sketches", "recollindex"
    return [
        Figure(what, ours.wall, "s", name, theirs and theirs.wall),
        Figure("the same by processor time", ours.processor, "s", name, theirs and theirs.processor),
        Figure("engine memory after it", ours.memory_mb, "MB", "the limit of the house", 350.0),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=5500)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files), chosen.json)


if __name__ == "__main__":
    main()
