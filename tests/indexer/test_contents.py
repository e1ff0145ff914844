"""Two files, byte by byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.contents import same_bytes
from indexer.errors import WorldError
from indexer.locations import portable

LARGE = bytes(3_000_000)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (LARGE, True),
        (LARGE[:-1], False),
        # What the samples of size, beginning, middle and end do not see.
        (LARGE[:700_000] + b"x" + LARGE[700_001:], False),
    ],
)
def test_every_byte_counts(tmp_path: Path, other: bytes, same: bool) -> None:
    (tmp_path / "a").write_bytes(LARGE)
    (tmp_path / "b").write_bytes(other)
    assert same_bytes(portable(tmp_path / "a"), portable(tmp_path / "b")) is same


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(WorldError, match="cannot be compared: No such file"):
        same_bytes(portable(tmp_path / "a"), portable(tmp_path / "gone"))


def test_it_can_be_ended(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")

    def check() -> None:
        raise WorldError("enough")

    with pytest.raises(WorldError, match="enough"):
        same_bytes(portable(tmp_path / "a"), portable(tmp_path / "a"), check)
