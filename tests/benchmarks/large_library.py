"""Writes a library of any size straight through the storage room: no file is read, and a million passages take minutes.

Words are the whole words of the sketch table, the most common first, followed by made-up names, and are drawn by
Zipf's law; three in ten words of a file are of its own subject. Sizes of files are log-normal. Sketches are real; the
exact vectors of some passages are their sketches moved towards the model's vectors of other passages.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

import click
import numpy as np
from numpy.typing import NDArray

from indexer.library import Library
from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL
from indexer.meaning.sketch import Sketcher, default_table
from indexer.passages import Passage
from indexer.reading import registry
from indexer.records import Document, FileStamp, Locator, Reading
from tests.benchmarks.generated import NAMES

# The folder that the files seem to lie in; it need not exist, the library then calls it out of reach.
ROOT = "/nowhere/documents"
PASSAGES_A_FILE, FILES_A_FOLDER = 10, 10
FILES_AT_ONCE = 500
_SHARE_OF_SUBJECT, _SUBJECT_WORDS = 0.3, 60
_NEIGHBOURS = 100
_KINDS = [("txt", "text"), ("pdf", "pdf"), ("docx", "document"), ("md", "markdown"), ("html", "web")]


class Vocabulary:
    """Words in the order of their frequency. Shape of what is drawn: (n,) positions in `words`."""

    def __init__(self, seed: int) -> None:
        with np.load(default_table()) as table:
            pieces = bytes(table["pieces"]).decode().split("\n")
        common = [piece for piece in pieces if piece.isascii() and piece.isalpha() and len(piece) > 1]
        self.words = np.array([*common, *(name.lower() for name in NAMES)], object)
        self._common = len(common)
        self._chance = np.random.default_rng(seed)
        weights = 1 / (np.arange(len(self.words)) + 2.7)
        self._reached = np.cumsum(weights) / weights.sum()

    def drawn(self, count: int, subject: NDArray[np.intp] | None = None) -> list[str]:
        places = np.searchsorted(self._reached, self._chance.random(count))
        if subject is not None:
            own = self._chance.random(count) < _SHARE_OF_SUBJECT
            places[own] = self._chance.choice(subject, int(own.sum()))
        found: list[str] = self.words[np.minimum(places, len(self.words) - 1)].tolist()
        return found

    def subject(self) -> NDArray[np.intp]:
        return self._chance.integers(200, self._common, _SUBJECT_WORDS)

    def text(self, words: int, subject: NDArray[np.intp]) -> str:
        drawn = self.drawn(words, subject)
        sentences = (" ".join(drawn[at : at + 14]).capitalize() for at in range(0, words, 14))
        return ". ".join(sentences) + "."

    def question(self) -> str:
        """Three to six words of one subject and one of any kind."""
        count = int(self._chance.integers(2, 6))
        return " ".join([*self.words[self._chance.choice(self.subject(), count)].tolist(), *self.drawn(1)])


class _File(NamedTuple):
    stamp: FileStamp
    kind: str
    title: str
    passages: list[Passage]


class Maker:
    """Makes files; the same seed makes the same ones."""

    def __init__(self, vocabulary: Vocabulary, seed: int) -> None:
        self._vocabulary, self._chance = vocabulary, random.Random(seed)

    def files(self, passages: int) -> Iterator[_File]:
        made = number = 0
        while made < passages:
            file = self._file(number, passages - made)
            made += len(file.passages)
            number += 1
            yield file

    def _file(self, number: int, most: int) -> _File:
        subject = self._vocabulary.subject()
        title = " ".join(self._vocabulary.drawn(3, subject)).capitalize()
        suffix, kind = _KINDS[number % len(_KINDS)]
        folder = number // FILES_A_FOLDER
        path = f"{ROOT}/{folder % 100:02}/{folder:05}/{title} {number}.{suffix}"
        count = min(most, max(1, round(self._chance.lognormvariate(1.8, 1.0) * PASSAGES_A_FILE / 10)))
        passages, start = [], 0
        for _ in range(count):
            text = self._vocabulary.text(self._chance.randint(40, 120), subject)
            passages.append(Passage(text, Locator(line=start // 80), start, start + len(text), context=title))
            start += len(text) + 1
        modified = 1_700_000_000 * 10**9 + number * 10**10
        return _File(FileStamp(path, start, modified), kind, title, passages)


def build(folder: Path, passages: int, *, exact: float = 0.3, seed: int = 1) -> None:
    """Make a library of `passages` passages, a share of them with exact vectors, and bring its indexes up to date."""
    embedder = Embedder(ensure_compiled(DEFAULT_MODEL))
    sketcher = Sketcher(default_table(), model=embedder.fingerprint.model)
    vocabulary = Vocabulary(seed)
    library = Library(folder)
    try:
        library.use_model(embedder.fingerprint.text, embedder.dimension)
        root = library.catalog.add_folder(ROOT)
        near = _neighbours(embedder, vocabulary)
        chance = np.random.default_rng(seed)
        batch: list[_File] = []
        for file in Maker(vocabulary, seed).files(passages):
            batch.append(file)
            if len(batch) == FILES_AT_ONCE:
                _store(library, root, batch, sketcher, near, exact, chance)
                batch = []
        _store(library, root, batch, sketcher, near, exact, chance)
        library.tidy()
    finally:
        library.close()


def _neighbours(embedder: Embedder, vocabulary: Vocabulary) -> NDArray[np.float32]:
    texts = [vocabulary.text(80, vocabulary.subject()) for _ in range(_NEIGHBOURS)]
    return np.stack([embedder.embed_passage(text) for text in texts])


def _store(
    library: Library,
    root: int,
    files: list[_File],
    sketcher: Sketcher,
    near: NDArray[np.float32],
    exact: float,
    chance: np.random.Generator,
) -> None:
    # Under the name of a reader that there is, or the engine would read the files again.
    reader = next(reader for reader in registry.readers() if reader.name == "plain")
    library.catalog.note(root, [(file.stamp, file.kind) for file in files])
    known = [library.lookup.known_at(file.stamp.path) for file in files]
    with library.catalog.file.write():
        for file, stored in zip(files, known, strict=True):
            assert stored is not None
            sketches = sketcher.sketch([p.embedded for p in file.passages])
            library.catalog.commit_reading(
                stored.id,
                Reading(reader.name, reader.version, document=Document(title=file.title, language="en")),
                file.passages,
                stamp=file.stamp,
                content_hash=file.stamp.path.encode()[-16:],
                languages=["en"] * len(file.passages),
                sketches=sketches,
            )
            sharp = np.flatnonzero(chance.random(len(sketches)) < exact)
            moved = 0.8 * sketches[sharp] + 0.5 * near[chance.integers(0, len(near), len(sharp))]
            moved /= np.linalg.norm(moved, axis=1, keepdims=True)
            keys = [file.passages[n].key(library.catalog.fingerprint or "") for n in sharp]
            library.catalog.store_vectors(list(zip(keys, moved, strict=True)))
    library.catch_up()


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--passages", default=100_000)
def main(folder: Path, passages: int) -> None:
    """Make a library in FOLDER."""
    build(folder, passages)


if __name__ == "__main__":
    main()
