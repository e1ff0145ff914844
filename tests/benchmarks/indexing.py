"""How fast does a new folder become searchable by words and sketches, against recollindex on the same files?"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import records, requests
from tests.benchmarks import recoll
from tests.benchmarks.generated import write_files
from tests.benchmarks.measuring import Figure, Figures, parser, report, seconds, until
from tests.engines import engine_at, index


def hunch_rate(files: Path, library: Path, count: int) -> tuple[float, float]:
    """Files a second until all are found by words and sketches, of a running engine; and its memory then, in MB."""
    with engine_at(library) as client:
        until(lambda: client.fetch(requests.GetStatus()).model_state is records.ModelState.ready)
        rate = count / seconds(lambda: index(client, files, "meaning"))
        return rate, client.fetch(requests.GetStatus()).engine.memory_mb


def measure(count: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-indexing-") as room:
        files = Path(room, "files")
        write_files(files, count)
        rate, memory = hunch_rate(files, Path(room, "library"), count)
        theirs = None
        if recoll.is_installed():
            theirs = count / seconds(recoll.Recoll(files, Path(room, "recoll")).index)
    return [
        Figure(f"{count} files to searchable by words and sketches", rate, "files/s", "recollindex", theirs),
        Figure("engine memory after it", memory, "MB", "the limit of the house", 350.0),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=5500)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files), chosen.json)


if __name__ == "__main__":
    main()
