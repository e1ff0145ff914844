"""The engine's reader process: reads files, cuts what they say into passages, and sketches these."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from indexer.errors import ModelRefused
from indexer.reading.child import serve
from indexer.records import Reading
from indexer.understanding import Sketching, Understood, understood

if TYPE_CHECKING:
    from indexer.meaning.sketch import Sketcher


def main() -> None:
    serve(understand)


def understand(reading: Reading, sketching: Sketching | None) -> Understood:
    """The passages of a reading with their languages and, if there is a table for them, their sketches."""
    result = understood(reading)
    sketcher = _sketcher(sketching.table) if sketching and result.passages else None
    if sketching is None or sketcher is None:
        return result
    from indexer.storage.rounding import rounded

    sketches = sketcher.sketch([passage.embedded for passage in result.passages])
    return replace(result, sketches=rounded(sketches).tobytes(), sketched_for=sketching.model)


@cache
def _sketcher(table: str) -> Sketcher | None:
    """The loaded table; None if it cannot be used, which the engine says when it loads its own."""
    from indexer.meaning.sketch import Sketcher

    try:
        return Sketcher(Path(table))
    except ModelRefused:
        return None


if __name__ == "__main__":
    main()
