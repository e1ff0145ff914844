"""When the engine tidies up and when it rests, told by timers that a test lets run out."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from indexer.errors import WorldError
from indexer.idling import Idling


class Timer:
    def __init__(self, seconds: float, then: Callable[[], None]) -> None:
        self.seconds, self.run_out, self.cancelled = seconds, then, False

    def cancel(self) -> None:
        self.cancelled = True


class Stage:
    """An Idling among parts that only write down what is asked of them."""

    def __init__(self) -> None:
        self.timers: list[Timer] = []
        self.done, self.clock = True, 100.0
        self.did: list[str] = []
        self.gate: Any = SimpleNamespace(stopping=False)
        self.library: Any = SimpleNamespace(
            lookup=SimpleNamespace(passage_counts=lambda: (2, 1)), tidy=self._tidy, rest=self._wrote("words rest"),
            clear_away=lambda keep_model: self.did.append(f"clear away, keeping: {keep_model}"),
        )  # fmt: skip
        upkeep: Any = SimpleNamespace(settle=self._wrote("settle"), look=self._wrote("look"))
        indexing: Any = SimpleNamespace(rest=self._wrote("readers rest"))
        unpacker: Any = SimpleNamespace(rest=self._wrote("unpacker rests"))
        later: Any = self._later
        self.idling = Idling(
            self.library, self.gate, upkeep, indexing, unpacker, lambda what: self.done,
            later=later, now=lambda: self.clock,
        )  # fmt: skip

    def _later(self, seconds: float, then: Callable[[], None]) -> Timer:
        self.timers.append(Timer(seconds, then))
        return self.timers[-1]

    def _wrote(self, what: str) -> Callable[[], None]:
        return lambda: self.did.append(what)

    def _tidy(self, *, keep_model: bool) -> None:
        self.did.append(f"tidy, keeping: {keep_model}")


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_it_tidies_up_only_after_the_last_change(stage: Stage) -> None:
    stage.idling.changed()
    stage.idling.changed()
    first, last = [timer for timer in stage.timers if timer.seconds == 20]
    assert (first.cancelled, last.cancelled) == (True, False)
    last.run_out()
    assert stage.did == ["tidy, keeping: True", "settle", "look", "readers rest", "words rest"]


def test_it_rests_when_nobody_has_asked_for_a_while(stage: Stage) -> None:
    stage.idling.asked()
    stage.clock += 5
    stage.idling.asked()
    (first,) = stage.timers
    stage.clock += first.seconds - 5
    first.run_out()
    assert stage.did == []
    assert stage.timers[-1].seconds == 5
    stage.clock += 5
    stage.timers[-1].run_out()
    assert stage.did == ["unpacker rests", "words rest"]


def test_where_changes_never_end_it_clears_away_now_and_then(stage: Stage) -> None:
    for _ in range(100):
        stage.idling.changed()
    (clearing,) = [timer for timer in stage.timers if timer.seconds == 60]
    clearing.run_out()
    assert stage.did == ["clear away, keeping: True"]
    stage.idling.changed()
    assert [timer.seconds for timer in stage.timers[-2:]] == [20, 60]


@pytest.mark.parametrize("reason", ["work", "end"])
def test_with_work_left_or_at_the_end_nothing_is_tidied(stage: Stage, reason: str) -> None:
    stage.idling.changed()
    stage.done, stage.gate.stopping = reason != "work", reason == "end"
    for timer in stage.timers[: 1 if reason == "work" else 2]:
        timer.run_out()
    assert stage.did == []


@pytest.mark.parametrize("seconds", [20, 60])
def test_what_the_disk_refuses_is_left_for_later(
    stage: Stage, caplog: pytest.LogCaptureFixture, seconds: float
) -> None:
    def refuse(*, keep_model: bool) -> None:
        raise WorldError("The disk is full.")

    stage.library.tidy = stage.library.clear_away = refuse
    stage.idling.changed()
    next(timer for timer in stage.timers if timer.seconds == seconds).run_out()
    assert "left for later: The disk is full." in caplog.text
    caplog.clear()


def test_the_end_takes_its_timers_along(stage: Stage) -> None:
    stage.idling.changed()
    stage.idling.asked()
    stage.idling.close()
    assert all(timer.cancelled for timer in stage.timers)
