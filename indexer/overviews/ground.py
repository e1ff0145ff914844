"""What every overview stands on: the files it looks at, one vector for each, and how far the library is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.errors import WorldError
from indexer.exploring.neighbours import Step, Vectors, normalised
from indexer.findings import FileCard
from indexer.locations import displayed, portable
from indexer.records import PassageCounts
from indexer.storage.database import Readable
from indexer.storage.lookup import Lookup
from indexer.storage.whole import PassageVectors, WholeFile, WholeLibrary

Say: TypeAlias = Callable[[str, float], None]
NOTHING_YET = "No file here has a meaning yet; it comes as files are read."


class Meanings(NamedTuple):
    """Files that have a meaning: their places (m,) in the list of files, and vectors (m, dimension) of length 1."""

    places: NDArray[np.int64]
    vectors: Vectors


class Ground:
    """A catalog to be looked_over. `say` hears a phrase for the user and the share that is done."""

    def __init__(self, file: Readable, say: Say = lambda stage, done: None) -> None:
        self.file, self.say = file, say
        self.lookup = Lookup(file)

    def step(self, stage: str, start: float = 0.0, end: float = 1.0) -> Step:
        """Tells a part's progress as that part of the whole."""
        return lambda done: self.say(stage, start + done * (end - start))

    def whole(self, folder: str | None = None) -> WholeLibrary:
        """Raises WorldError for a folder that the library does not know."""
        if folder is None:
            return WholeLibrary(self.file)
        path = portable(folder)
        if not self.lookup.knows_folder(path):
            raise WorldError(f"{displayed(path)} is no folder of this library and lies in none.")
        return WholeLibrary(self.file, path)

    def exact(self) -> PassageCounts:
        return PassageCounts(*self.lookup.passage_counts())

    def notes(self) -> tuple[str, ...]:
        counts = self.exact()
        if counts.exact == counts.total:
            return ()
        return (f"{counts.exact} of {counts.total} passages are exact so far; the rest is a sketch.",)


def meanings(whole: WholeLibrary, files: Sequence[WholeFile], step: Step) -> Meanings:
    """The mean vector of the passages of each file that has any, whatever their length."""
    sums: Vectors | None = None
    counts = np.zeros(len(files), np.int64)
    for part in whole.vectors(files):
        if sums is None:
            sums = np.zeros((len(files), part.vectors.shape[1]), np.float32)
        _add(sums, counts, part)
        step(float(part.owners[-1] + 1) / len(files))
    places = np.flatnonzero(counts)
    return Meanings(places, normalised(sums[places]) if sums is not None else np.zeros((0, 1), np.float32))


def _add(sums: Vectors, counts: NDArray[np.int64], part: PassageVectors) -> None:
    """Owners rise, so each file's passages stand together."""
    starts = np.flatnonzero(np.diff(part.owners, prepend=-1))
    owners = part.owners[starts]
    sums[owners] += np.add.reduceat(part.vectors.astype(np.float32), starts, axis=0)
    counts[owners] += np.diff(starts, append=len(part.owners))


def card(file: WholeFile) -> FileCard:
    return FileCard(file.path, file.name, file.kind, file.size, file.modified, file.id, file.title, file.offline)
