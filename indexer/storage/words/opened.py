"""What WordIndex holds of tantivy: its schema, an opened index with what writes to it, and its errors as ours."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from indexer.analysis import ANALYSIS_VERSION
from indexer.errors import IndexDamaged, WorldError
from indexer.priority import behind_questions

_SCHEMA_VERSION = 3
_WRITER_HEAP = 24 * 2**20
# A word in a title or file name says more about a passage than one in its text.
FIELD_WEIGHTS = {"text": 1.0, "title": 0.5, "name": 0.5}
# The stems of a text in its own language; without places, for phrases are looked for in what all languages share.
STEMS = "stems"
# Not permitted, access denied, read-only file system.
_FORBIDDEN = (1, 13, 30)


class Held(NamedTuple):
    """An opened index and what writes to it."""

    index: Any
    writer: Any


@contextmanager
def troubles() -> Iterator[None]:
    """tantivy's errors as ours. What it cannot go on with is a panic, which is no Exception."""
    try:
        yield
    except BaseException as error:
        if "os error 28" in str(error):
            raise WorldError("There is no space left for the word index; free some and Hunch goes on.") from error
        if any(f"os error {code}" in str(error) for code in _FORBIDDEN):
            raise WorldError("The word index cannot be written; check the rights of the library's folder.") from error
        if isinstance(error, ValueError | OSError) or type(error).__name__ == "PanicException":
            raise IndexDamaged(f"The word index is damaged ({error}).") from error
        raise


def fingerprint() -> str:
    """What an index is made with; one that was made with anything else is of no use."""
    libraries = ", ".join(f"{library} {version(library)}" for library in ("tantivy", "PyStemmer"))
    return f"schema {_SCHEMA_VERSION}, terms {ANALYSIS_VERSION}, {libraries}"


def opened(path: Path | None) -> Held:
    """The index at `path`, made if there is none; with None one in memory."""
    index = _index(path)
    # Segments are merged in threads that have the priority of the one which begins them.
    with ThreadPoolExecutor(1, initializer=behind_questions) as beginning:
        return Held(index, beginning.submit(index.writer, heap_size=_WRITER_HEAP, num_threads=1).result())


def _index(path: Path | None) -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("file", indexed=True, fast=True)
    builder.add_unsigned_field("passage", fast=True)
    builder.add_unsigned_field("change", fast=True)
    for field in FIELD_WEIGHTS:
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="position")
    builder.add_text_field(STEMS, tokenizer_name="whitespace", index_option="freq")
    return tantivy.Index(builder.build(), path=str(path) if path else None)
