"""Rounds through all directories: the first without delay, the later ones spread over days."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from indexer.errors import LibraryRefused
from indexer.storage.catalog import Catalog
from indexer.storage.places import Directory, Places
from indexer.verifying import Rounds

DAY = 86_400.0


class Walker:
    """Looks at directories, each look taking a hundredth of a second of a clock of its own."""

    def __init__(self, places: Places, every: float = 2 * DAY) -> None:
        self.time = 0.0
        self.looked: list[str] = []
        self.in_the_way = ""
        self.rounds = Rounds(places, self._look, every, now=lambda: self.time, worked=lambda: self.time)
        self.rounds.start()

    def _look(self, folder: int, path: str, seen: Directory) -> None:
        self.time += 0.01
        if path == self.in_the_way:
            self.in_the_way = ""
            raise LibraryRefused("The catalog is locked.")
        self.looked.append(path)

    def work_until(self, time: float) -> None:
        while self.rounds.due <= time:
            self.time = max(self.time, self.rounds.due)
            self.rounds.some()


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Places]:
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        places = Places(catalog.file)
        number = catalog.add_folder("/r")
        places.listed(number, [(f"/r/{n}", Directory(n)) for n in range(100)])
        yield places


def test_the_first_round_takes_four_fifths_of_the_time(places: Places) -> None:
    walker = Walker(places)
    walker.work_until(4.0)
    assert len(walker.looked) == len(set(walker.looked)) == 100
    assert not walker.rounds.first
    assert 1.15 < walker.time < 1.35, "a hundred looks take one second, and rest for a quarter of one"


def test_what_is_listed_meanwhile_is_not_looked_at_again(places: Places) -> None:
    walker = Walker(places)
    walker.rounds.some()
    places.listed(1, [("/r/new", Directory())])
    walker.work_until(4.0)
    assert "/r/new" not in walker.looked


def test_later_rounds_are_spread_evenly(places: Places) -> None:
    walker = Walker(places)
    walker.work_until(4.0)
    walker.looked.clear()
    walker.work_until(DAY)
    assert 40 < len(set(walker.looked)) <= 150
    walker.work_until(3 * DAY)
    assert len(set(walker.looked)) == 100


def test_without_directories_there_is_nothing_to_wait_for(tmp_path: Path) -> None:
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        walker = Walker(Places(catalog.file))
        walker.rounds.some()
        assert not walker.rounds.first


def test_a_directory_that_could_not_be_looked_at_is_not_passed_over(places: Places) -> None:
    walker = Walker(places)
    walker.in_the_way = "/r/3"
    with pytest.raises(LibraryRefused):
        walker.work_until(4.0)
    walker.work_until(4.0)
    assert len(walker.looked) == len(set(walker.looked)) == 100
