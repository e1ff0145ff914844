"""Builds small libraries from drawings; their files stand in the catalog only, their meaning is a bag of words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
from hypothesis import settings
from numpy.typing import NDArray

from indexer.analysis import STOP_WORDS, terms
from indexer.library import Library
from indexer.records import Answer, Block, BlockKind, Document, FileId, FileStamp, Reading
from indexer.searching.question import parse
from indexer.searching.search import answer, listed
from indexer.understanding import understood

ROOT = "/home"

# No test asserts how long something takes; a busy machine would fail it.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


class FakeEmbedder:
    """Texts are as close as they share words: a hashed bag of index terms, of length 1, shape (dimension,)."""

    dimension = 1_024

    def __init__(self, fingerprint: str = "bag of words") -> None:
        self.fingerprint = fingerprint

    def embed(self, text: str) -> NDArray[np.float32]:
        vector = np.zeros(self.dimension, np.float32)
        for term in terms(text):
            if term.term not in STOP_WORDS:
                vector[crc32(term.term.encode()) % self.dimension] += 1.0
        return vector / max(float(np.linalg.norm(vector)), 1e-12)


class Shelf:
    """A library and what the indexer would do to it; paths are drawn without their folder."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder)
        self.catalog, self.lookup = self.library.catalog, self.library.lookup
        self.embedder = FakeEmbedder()
        roots = {root.path: root.id for root in self.catalog.folders()}
        self.folder = roots.get(ROOT) or self.catalog.add_folder(ROOT)
        self._closed = False

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.library.close()

    def put(self, name: str, text: str, *, modified: int = 1) -> FileId:
        """A file with this text was seen and read. Blocks are drawn with " / " between them, headings with "# "."""
        return self.read(name, document(text), modified=modified)

    def read(self, name: str, content: Document, *, kind: str = "text", modified: int = 1) -> FileId:
        stamp = FileStamp(f"{ROOT}/{name}", len(str(content)), modified)
        self.catalog.note(self.folder, [(stamp, kind)])
        file = self.id_of(name)
        result = understood([Reading("plain", 1, document=content)])[0]
        self.catalog.commit_reading(
            file,
            result.reading,
            result.passages,
            languages=result.languages,
            stamp=stamp,
            content_hash=name.encode(),
        )
        return file

    def id_of(self, name: str) -> FileId:
        known = self.lookup.known_at(f"{ROOT}/{name}")
        assert known is not None
        return known.id

    def fill(self, picture: str) -> None:
        """Put a file for each line "name: text", and understand them."""
        for line in filter(str.strip, picture.splitlines()):
            name, _, text = line.strip().partition(":")
            self.put(name, text.strip())
        self.understand()

    def embed(self) -> int:
        """Give every text that waits for it its vector; returns their number."""
        wanted = [(key, text) for key, text in self.lookup.pending_texts(10_000) if text is not None]
        self.catalog.store_vectors([(key, self.embedder.embed(text)) for key, text in wanted])
        return len(wanted)

    def understand(self) -> None:
        """Choose the model, embed everything and bring the indexes up to date."""
        self.library.use_model(self.embedder.fingerprint, self.embedder.dimension)
        self.embed()
        self.library.catch_up()

    def ask(self, question: str, *, typing: bool = False, meaning: bool = True, limit: int = 50) -> Answer:
        parsed = parse(question, typing=typing)
        if parsed.is_empty and parsed.conditions:
            return listed(self.library, parsed, limit=limit)
        return answer(self.library, parsed, vector=self.embedder.embed(parsed.plain) if meaning else None, limit=limit)

    def found(self, question: str, *, typing: bool = False, meaning: bool = True) -> list[str]:
        """Names of the strong hits in their order."""
        hits = self.ask(question, typing=typing, meaning=meaning).hits
        return [hit.name for hit in hits if not hit.weak]


def document(drawn: str) -> Document:
    return Document(tuple(_block(part) for part in drawn.split(" / ") if part))


def _block(drawn: str) -> Block:
    marks, _, rest = drawn.partition(" ")
    if marks and set(marks) == {"#"}:
        return Block(rest, BlockKind.heading, level=len(marks))
    return Block(drawn)


OpenShelf = Callable[[], Shelf]
Draw = Callable[[str], Shelf]


@pytest.fixture
def open_shelf(tmp_path: Path) -> Iterator[OpenShelf]:
    """Open the test's one library; once more after closing it, it is the same one."""
    opened: list[Shelf] = []

    def open_it() -> Shelf:
        opened.append(Shelf(tmp_path / "library"))
        return opened[-1]

    yield open_it
    for shelf in opened:
        shelf.close()


@pytest.fixture
def draw(open_shelf: OpenShelf) -> Draw:
    """A library with a file for each line "name: text", understood and ready to be asked."""

    def drawn(picture: str) -> Shelf:
        shelf = open_shelf()
        shelf.fill(picture)
        return shelf

    return drawn
