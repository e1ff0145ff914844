"""A few of the cycles that `make reliability` runs by the hundred, and proof that they would notice."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

import numpy as np
import pytest

from tests.reliability import misfortunes
from tests.reliability.invariants import differences, files_untouched
from tests.reliability.kill_cycles import Cycles
from tests.reliability.misfortunes import Scene

SEED = 1


@pytest.fixture(scope="module")
def cycles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cycles]:
    running = Cycles(tmp_path_factory.mktemp("cycles"), SEED)
    yield running
    running.close()


@pytest.mark.parametrize(
    ("number", "misfortune"),
    [(0, misfortunes.killed_at_a_point), (1, misfortunes.an_index_damaged), (2, misfortunes.the_catalog_damaged)],
)
def test_nothing_is_lost_repeated_or_haunted(cycles: Cycles, number: int, misfortune: Callable[[Scene], str]) -> None:
    said, wrong = cycles.run(number, misfortune)
    assert not wrong, said


def test_what_is_wrong_is_noticed(cycles: Cycles) -> None:
    """One after the other, because each stays."""
    for statement, noticed in [
        ("update vectors set vector = zeroblob(384) where label = (select max(label) from vectors)", "vectors differ"),
        ("update files set state = 'failed' where id = (select max(id) from files)", "states are"),
        ("update passages set text = 'other' where id = (select max(id) from passages)", "the catalog does not say"),
        ("update sqlite_sequence set seq = 100000 where name = 'vectors'", "100000 vectors were made"),
    ]:
        assert not [sentence for sentence in wrong(cycles) if sentence.startswith(noticed)]
        with closing(sqlite3.connect(cycles.engine.catalog, isolation_level=None)) as catalog:
            catalog.execute(statement)
        assert [sentence for sentence in wrong(cycles) if sentence.startswith(noticed)]


def test_files_of_the_users_are_watched_over(cycles: Cycles) -> None:
    (cycles.documents.root / "stray.txt").write_text("nobody wrote this")
    assert files_untouched(cycles.documents) == ["files of the user's were modified"]


def wrong(cycles: Cycles) -> list[str]:
    with np.errstate(invalid="ignore"):
        return [*differences(cycles.engine, cycles.reference, cycles.documents), *cycles._twice()]
