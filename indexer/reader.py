"""The engine's reader process: reads files, cuts what they say into passages, and sketches these."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice
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


def understand(readings: Sequence[Reading], sketching: Sketching | None) -> list[Understood]:
    """The passages of each reading with their languages and, if there is a table for them, their sketches."""
    results = understood(readings)
    texts = [passage.embedded for result in results for passage in result.passages]
    sketcher = _sketcher(sketching.table) if sketching and texts else None
    if sketching is None or sketcher is None:
        return results
    from indexer.storage.rounding import rounded

    sketches = iter(rounded(sketcher.sketch(texts)))
    return [
        replace(result, sketches=b"".join(map(bytes, islice(sketches, count))), sketched_for=sketching.model)
        if (count := len(result.passages))
        else result
        for result in results
    ]


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
