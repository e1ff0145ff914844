"""Years of edits in small; `growth.py` has them in large."""

from __future__ import annotations

from pathlib import Path

from tests.reliability.growth import grow, size


def test_a_library_does_not_grow_with_every_edit(tmp_path: Path) -> None:
    """The graph of vectors is built anew only from a thousand stale ones on, so it is left out here."""
    old, fresh = (size(library, without=("backups", "meaning")) for library in grow(tmp_path, files=20, edits=30))
    assert old <= 1.3 * fresh
