"""A library that goes away with its drive is waited for, not begun anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.reaching import Reach
from indexer import Client, EngineUnreachable
from tests.desktop.fakes import FakeClient


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of which the engine makes what it lacks."""
    folder = tmp_path / "drive" / "library"

    def connect(asked: Path, **_: Any) -> Any:
        asked.mkdir(parents=True, exist_ok=True)
        (asked / "catalog.sqlite").touch()
        return FakeClient()

    monkeypatch.setattr(Client, "connect", connect)
    return folder


def test_a_library_that_is_not_there_yet_is_begun(library: Path) -> None:
    Reach(library)()
    assert library.is_dir()


def test_one_that_has_gone_away_is_waited_for(library: Path) -> None:
    reach = Reach(library)
    reach()
    drive = library.parent
    away = drive.rename(drive.with_name("away"))
    # The window keeps its choices as if nothing were the matter.
    library.mkdir(parents=True)
    with pytest.raises(EngineUnreachable, match=r"The drive of .* is not connected"):
        reach()
    assert list(library.iterdir()) == []
    library.rmdir()
    drive.rmdir()
    away.rename(drive)
    reach()


def test_a_library_that_was_there_at_the_start_counts_as_one(library: Path) -> None:
    library.mkdir(parents=True)
    (library / "catalog.sqlite").touch()
    reach = Reach(library)
    (library / "catalog.sqlite").unlink()
    with pytest.raises(EngineUnreachable):
        reach()
