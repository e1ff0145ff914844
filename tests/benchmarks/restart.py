"""How soon is a large unchanged library in sync after a start, against one bare look at every file?"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import requests
from indexer.comparing import Comparing
from indexer.contents import content_hash
from indexer.library import Library
from indexer.locations import portable
from indexer.reading import registry
from indexer.records import Document, FileStamp, Reading
from indexer.settings import Settings, save
from indexer.storage.places import Places
from indexer.watching.rules import Rules
from tests.benchmarks.measuring import Figure, Figures, parser, report, seconds
from tests.engines import engine_at

_PER_FOLDER = 10
_AT_ONCE = 1_000


def write_many(folder: Path, count: int) -> None:
    """Files of a few bytes, ten in each folder, ten folders in each other."""
    for number in range(0, count, _PER_FOLDER):
        place = folder / f"{number // 1_000:04}" / f"{number // 10 % 100:02}"
        place.mkdir(parents=True)
        for n in range(number, min(number + _PER_FOLDER, count)):
            (place / f"note{n}.txt").write_text(f"{n}\n")


def know_them_all(library: Path, folder: Path) -> None:
    """A library that has read every file and found little in it: looking at files is measured here, not reading."""
    library.mkdir()
    save(library, Settings(embed_in_background=False))
    with closing(Library(library)) as opened:
        catalog, places = opened.catalog, Places(opened.catalog.file)
        catalog.add_folder(portable(folder))
        (root,) = catalog.folders()
        comparing = Comparing(catalog, opened.lookup, places, registry.kind_of, lambda: None, lambda: None)
        comparing.whole(root, Rules.for_root(root.path, never=[portable(library)]), "full", lambda _: False)
        version = next(reader.version for reader in registry.readers() if reader.name == "plain")
        while waiting := opened.lookup.waiting(_AT_ONCE):
            with catalog.file.write():
                for file in waiting:
                    stamp = FileStamp(file.path, file.size, file.modified_ns, file.changed_ns)
                    reading = Reading("plain", version, document=Document())
                    catalog.commit_reading(
                        file.id,
                        reading,
                        [],
                        stamp=stamp,
                        content_hash=content_hash(stamp),
                        readers=registry.fingerprint(),
                    )
        opened.catch_up()


def look_at_all(folder: str) -> int:
    return sum(entry.stat(follow_symlinks=False).st_size for entry in _entries(folder))


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(entry.path)
            else:
                yield entry


def measure(files: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="hunch-restart-") as room:
        folder, library = Path(room, "files"), Path(room, "library")
        write_many(folder, files)
        know_them_all(library, folder)
        begin = time.process_time()
        bare = seconds(lambda: look_at_all(str(folder)))
        bare_work = time.process_time() - begin
        with engine_at(library) as client:
            in_sync = seconds(lambda: client.fetch(requests.WaitFor("words", 600.0), 610.0))
            status = client.fetch(requests.GetStatus(), 60.0)
            work = psutil.Process(status.engine.pid).cpu_times()
    return [
        Figure(f"start to in sync, {files} files unchanged", in_sync, "s", "one bare look at each file", bare),
        Figure("the engine's processor time until then", work.user + work.system, "s", "one bare look", bare_work),
        Figure("files read, of all", status.since_start.files_read, "files", "all", float(status.files.searchable)),
        Figure("engine memory then", status.engine.memory_mb, "MB", "the limit of the house", 350.0),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=20_000)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files), chosen.json)


if __name__ == "__main__":
    main()
