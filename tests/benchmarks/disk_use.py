"""What does a new folder cost the disk: the index against the text in it, and all bytes written against the index?"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, records, requests, settings
from tests.benchmarks.generated import write_files
from tests.benchmarks.measuring import Figure, Figures, parser, report, until
from tests.engines import engine_at, index

MB = 1e6


def is_kept(library: Path) -> bool:
    """Whether the vectors have been saved, which an engine does when it has been idle for a while."""
    return any((library / "meaning").iterdir())


def written(client: Client, files: Path, library: Path) -> float:
    """MB that the engine writes until all files are found by words and sketches, and the indexes are saved."""
    process = psutil.Process(client.fetch(requests.GetStatus()).engine.pid)
    before = process.io_counters().write_chars
    index(client, files, "meaning")
    until(lambda: is_kept(library))
    return (process.io_counters().write_chars - before) / MB


def measure(count: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-disk-") as room:
        files, library = Path(room, "files"), Path(room, "library")
        text = sum(file.stat().st_size for file in write_files(files, count)) / MB
        # Exact vectors take the place of sketches, byte for byte; making them would take an hour.
        library.mkdir()
        settings.save(library, settings.Settings(embed_in_background=False))
        with engine_at(library) as client:
            until(lambda: client.fetch(requests.GetStatus()).model_state is records.ModelState.ready)
            total = written(client, files, library)
        size = sum(file.stat().st_size for file in library.rglob("*") if file.is_file()) / MB
    return [
        Figure(f"{count} files on disk", size, "MB", "their text", text),
        Figure("written by the engine meanwhile", total, "MB", "the index", size),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=10_000)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files), chosen.json)


if __name__ == "__main__":
    main()
