"""A library that is deleted or replaced under a running engine: it ends, writes nothing, and the next one can begin."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reliability.living import PATIENCE, LivingEngine


@pytest.fixture
def engine(tmp_path: Path, folder: Path) -> Iterator[LivingEngine]:
    (folder / "kettle.txt").write_text("The kettle is on the stove.")
    engine = LivingEngine(tmp_path / "library")
    engine.start()
    engine.add(folder)
    engine.wait()
    yield engine
    engine.kill()


@pytest.mark.parametrize("replaced", [False, True])
def test_an_engine_without_its_library_ends(engine: LivingEngine, tmp_path: Path, folder: Path, replaced: bool) -> None:
    if replaced:
        shutil.copytree(engine.folder, tmp_path / "other", ignore=shutil.ignore_patterns("engine*", "*.journal"))
    # Moved away, so that the files' numbers stay taken.
    engine.folder.rename(tmp_path / "away")
    if replaced:
        (tmp_path / "other").rename(engine.folder)
        announced = (tmp_path / "away" / "engine.json").read_text()
        (engine.folder / "engine.json").write_text(announced.replace('"pid":', '"pid":1'))
    before = contents(engine.folder)
    (folder / "beehive.txt").write_text("The beehive hums.")
    assert engine.await_end(PATIENCE)
    assert engine.mourn() == 0
    assert contents(engine.folder) == before


def contents(folder: Path) -> list[tuple[Path, bytes]]:
    return sorted((file.relative_to(folder), file.read_bytes()) for file in folder.rglob("*") if file.is_file())
