"""Work for later: it waits for what is wanted sooner."""

from __future__ import annotations

from typing import Any

import pytest

from indexer.scheduling import Gate, Stopped
from indexer.upkeep import Upkeep
from tests.indexer.conftest import OpenShelf


class RestNotingGate(Gate):
    """A gate that notes how long somebody rests, instead of resting."""

    def __init__(self) -> None:
        super().__init__()
        self.rests: list[float] = []

    def rest(self, seconds: float) -> None:
        self.rests.append(seconds)


def upkeep(shelf: Any, gate: Gate, found: list[bool]) -> Upkeep:
    def never() -> Any:
        raise AssertionError

    return Upkeep(shelf.library, gate, never, never, never, never, lambda: found.pop(0))


@pytest.mark.parametrize("found", [[True], [False, True], [False, False, False, True]])
def test_graphs_wait_until_everything_that_was_read_is_found(open_shelf: OpenShelf, found: list[bool]) -> None:
    gate, times = RestNotingGate(), found.count(False)
    upkeep(open_shelf(), gate, list(found))._step()
    assert gate.rests == [0.5] * times


def test_nothing_is_looked_at_when_the_engine_ends(open_shelf: OpenShelf) -> None:
    gate = RestNotingGate()
    gate.stop()
    with pytest.raises(Stopped):
        upkeep(open_shelf(), gate, [])._step()
