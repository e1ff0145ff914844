"""How much larger is a library after years of edits than a fresh one of the same files?"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Container
from contextlib import closing
from pathlib import Path
from random import Random

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.generated import Writer
from tests.indexer.conftest import Shelf

_WORDS = 150
# Between two of them an engine is idle for long enough to tidy up.
_EDITS_AT_ONCE = 10


class Years:
    """A library whose files are edited again and again, without an engine: only what is kept matters here."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self._shelf = Shelf(folder)
        self._shelf.understand()
        self._writer, self._random, self._version = Writer(seed), Random(seed), 0
        self.texts: dict[str, list[str]] = {}

    def edit(self, name: str) -> None:
        """Write one paragraph of a file anew, or all of it the first time."""
        paragraphs = self.texts.get(name) or self._writer.document(_WORDS).split("\n\n")
        if name in self.texts:
            paragraphs[self._random.randrange(len(paragraphs))] = self._writer.document(_WORDS // 4).replace(
                "\n\n", " "
            )
        self.save(name, paragraphs)

    def save(self, name: str, paragraphs: list[str]) -> None:
        self.texts[name] = paragraphs
        self._version += 1
        self._shelf.put(name, " / ".join(paragraphs), modified=self._version)

    def rest(self) -> None:
        """What an engine does between two bursts of work: exact vectors, indexes, and tidying while idle."""
        self._shelf.embed()
        self._shelf.library.catch_up()
        self._shelf.library.tidy()

    def close(self) -> None:
        self._shelf.close()


def size(folder: Path, without: Container[str] = ("backups",)) -> int:
    """Bytes on disk of what a library keeps, its copies for emergencies left out."""
    parts = (part for part in folder.iterdir() if part.name not in without)
    files = (file for part in parts for file in (part.rglob("*") if part.is_dir() else [part]))
    return sum(file.stat().st_size for file in files if file.is_file())


def grow(room: Path, files: int, edits: int) -> tuple[Path, Path]:
    """A library after `edits` edits of each of `files` files, and a fresh one of the same texts, both closed."""
    with closing(Years(room / "old")) as years:
        for round_ in range(edits + 1):
            for number in range(files):
                years.edit(f"note{number}.txt")
            if round_ % _EDITS_AT_ONCE == 0:
                years.rest()
        years.rest()
        texts = years.texts
    with closing(Years(room / "fresh")) as fresh:
        for name, paragraphs in texts.items():
            fresh.save(name, paragraphs)
        fresh.rest()
    return room / "old", room / "fresh"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=1_000)
    options.add_argument("--edits", type=int, default=200)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="hunch-growth-") as room:
        old, fresh = map(size, grow(Path(room), chosen.files, chosen.edits))
    click.echo(
        f"{old / 2**20:.1f} MiB after {chosen.edits} edits, {fresh / 2**20:.1f} MiB fresh: {old / fresh:.2f} times"
    )
    sys.exit(0 if old <= 1.3 * fresh else 1)


if __name__ == "__main__":
    main()
