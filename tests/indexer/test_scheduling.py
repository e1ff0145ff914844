"""Who may work and who waits: every wait ends by an event that the test makes, never by time."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest

from indexer.pacing import Pace
from indexer.scheduling import Gate, Stopped, Worker, begin_stint

# Fails a test that would hang; no test passes by waiting.
SOON = 10.0


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(clock: Clock) -> Gate:
    return Gate(now=clock)


class Waits:
    """Stands in for a gate's condition: notes how long each wait would be, and instead of it lets something happen."""

    def __init__(self, gate: Gate, happens: Callable[[], object]) -> None:
        self.timeouts: list[float | None] = []
        self._happens = happens
        gate._changed.wait = self._wait  # type: ignore[method-assign]

    def _wait(self, timeout: float | None = None) -> bool:
        self.timeouts.append(timeout)
        self._happens()
        return True


def test_an_open_gate_is_passed(gate: Gate) -> None:
    gate.step()
    assert (gate.paused, gate.stopping) == (None, False)


@pytest.mark.parametrize(
    ("closed_by", "opened_by", "waits"),
    [
        pytest.param(lambda g: g.pause("hot"), lambda g, c: g.resume(), [None], id="pause until resumed"),
        pytest.param(lambda g: g.pause("full", 30.0), lambda g, c: g.resume(), [30.0], id="resumed before its time"),
        pytest.param(
            lambda g: g.pause("full", 30.0), lambda g, c: setattr(c, "now", 30.0), [30.0], id="pause until its time"
        ),
    ],
)
def test_background_work_waits(
    gate: Gate,
    clock: Clock,
    closed_by: Callable[[Gate], None],
    opened_by: Callable[[Gate, Clock], None],
    waits: list[float | None],
) -> None:
    closed_by(gate)
    waiting = Waits(gate, lambda: opened_by(gate, clock))
    gate.step()
    assert waiting.timeouts == waits
    assert gate.paused is None


def test_background_work_waits_for_every_question(gate: Gate) -> None:
    first, second = gate.asking(), gate.asking()
    ends = iter([first, second])
    waiting = Waits(gate, lambda: next(ends).__exit__(None, None, None))
    first.__enter__()
    second.__enter__()
    gate.step()
    assert waiting.timeouts == [1.0, 1.0]


def test_background_work_takes_a_step_each_second_while_a_program_asks_for_ever(gate: Gate, clock: Clock) -> None:
    waiting = Waits(gate, lambda: setattr(clock, "now", clock.now + 0.6))
    with gate.asking():
        gate.step()
        gate.step()
    assert waiting.timeouts == pytest.approx([1.0, 0.4, 1.0, 0.4])


def test_background_work_stays_quiet_between_two_keys(gate: Gate, clock: Clock) -> None:
    with gate.asking(typing=True):
        pass
    waiting = Waits(gate, lambda: setattr(clock, "now", 0.25))
    gate.step()
    assert waiting.timeouts == [0.25]
    with gate.asking():
        pass
    gate.step()
    assert waiting.timeouts == [0.25], "a single question is over when it is answered"


def test_what_is_found_soon_gives_way_to_questions_only(gate: Gate, clock: Clock) -> None:
    gate.pause("hot")
    gate.give_way()
    waiting = Waits(gate, lambda: setattr(clock, "now", clock.now + 0.6))
    with gate.asking():
        gate.give_way()
    assert waiting.timeouts == pytest.approx([1.0, 0.4])
    with gate.asking(typing=True):
        pass
    gate.give_way()
    assert waiting.timeouts[2:] == pytest.approx([0.25])


def test_a_question_is_likely_for_some_seconds_after_another(gate: Gate, clock: Clock) -> None:
    assert not gate.asked_lately
    with gate.asking():
        clock.now = 60.0
        assert gate.asked_lately
    clock.now = 64.0
    assert gate.asked_lately
    clock.now = 66.0
    assert not gate.asked_lately
    with gate.asking(once=True):
        pass
    assert not gate.asked_lately, "it was a question of our own"


def test_a_question_that_fails_lets_work_go_on(gate: Gate) -> None:
    with pytest.raises(ZeroDivisionError), gate.asking():
        raise ZeroDivisionError
    gate.step()


def test_a_question_never_waits_for_a_pause(gate: Gate) -> None:
    gate.pause("hot")
    with gate.asking():
        assert gate.paused == "hot"


def test_a_pause_that_is_over_does_not_make_work_spin_during_a_question(gate: Gate, clock: Clock) -> None:
    gate.pause("full", 30.0)
    clock.now = 31.0
    waiting = Waits(gate, gate.stop)
    with gate.asking(), pytest.raises(Stopped):
        gate.step()
    assert waiting.timeouts == [1.0]


Blocking: TypeAlias = Callable[[Gate], object]


@pytest.mark.parametrize(
    "blocked",
    [
        pytest.param(lambda g: g.step(), id="step"),
        pytest.param(lambda g: (g.pause("hot"), g.step()), id="step in a pause"),
        pytest.param(lambda g: g.rest(3_600.0), id="rest"),
        pytest.param(lambda g: g.give_way(), id="way"),
    ],
)
def test_the_end_interrupts_every_wait(gate: Gate, blocked: Blocking) -> None:
    gate.stop()
    with pytest.raises(Stopped):
        blocked(gate)


def test_work_in_another_thread_goes_on_when_the_pause_ends() -> None:
    gate, passed = Gate(), threading.Event()
    gate.pause("hot")

    def work() -> None:
        gate.step()
        passed.set()

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    assert not passed.is_set()
    gate.resume()
    assert passed.wait(SOON)
    worker.join(SOON)


# --- workers -----------------------------------------------------------------------------------------------


class Bench:
    """A worker whose pieces of work are drawn: "more" and "done" say whether it goes on, others are raised."""

    def __init__(self, *pieces: str | Exception) -> None:
        self._pieces = iter(pieces)
        self.log: queue.Queue[str] = queue.Queue()
        self.worker = Worker("bench", self._work, lambda error: self.log.put(f"failed: {error}"))

    def _work(self) -> bool:
        piece = next(self._pieces, "done")
        self.log.put("worked")
        if isinstance(piece, Exception):
            raise piece
        return piece == "more"

    def heard(self, count: int) -> list[str]:
        return [self.log.get(timeout=SOON) for _ in range(count)]


OpenBench: TypeAlias = Callable[..., Bench]


@pytest.fixture
def bench() -> Iterator[OpenBench]:
    benches: list[Bench] = []

    def make(*pieces: str | Exception) -> Bench:
        benches.append(Bench(*pieces))
        benches[-1].worker.start()
        return benches[-1]

    yield make
    for made in benches:
        made.worker.stop()
        made.worker.join(SOON)
        assert not made.worker._thread.is_alive()


@pytest.mark.parametrize(
    ("pieces", "heard"),
    [
        pytest.param(["done"], ["worked"], id="one piece"),
        pytest.param(["more", "more", "done"], ["worked"] * 3, id="until nothing is left"),
        pytest.param([ValueError("bad")], ["worked", "failed: bad"], id="a bad piece is reported"),
    ],
)
def test_a_woken_worker(bench: OpenBench, pieces: list[str | Exception], heard: list[str]) -> None:
    made = bench(*pieces)
    made.worker.wake()
    assert made.heard(len(heard)) == heard
    made.worker.wake()
    assert made.heard(1) == ["worked"]  # it is still there
    assert made.log.empty()


def test_a_worker_that_was_not_woken_does_nothing(bench: OpenBench) -> None:
    made = bench("done")
    assert made.worker.is_idle
    made.worker.stop()
    made.worker.join(SOON)
    assert made.log.empty()


def test_a_worker_ends_when_the_engine_does(bench: OpenBench) -> None:
    made = bench(Stopped())
    made.worker.wake()
    made.worker.join(SOON)
    assert made.heard(1) == ["worked"]
    assert made.log.empty()


def test_a_worker_that_falls_asleep_says_so_when_it_is_idle() -> None:
    heard: queue.Queue[bool] = queue.Queue()
    made = Worker("sleepy", lambda: False, lambda error: None, lambda: heard.put(made.is_idle))
    made.start()
    made.wake()
    assert heard.get(timeout=SOON)
    made.stop()
    made.join(SOON)


def test_a_worker_is_busy_from_the_moment_it_is_woken() -> None:
    made = Worker("never started", lambda: False, lambda error: None)
    idle = [made.is_idle]
    made.wake()
    assert [*idle, made.is_idle] == [True, False]
    made.join(SOON)  # does not wait for a thread that was never started


# --- the pace ------------------------------------------------------------------------------------------------


class Paced:
    """A gate at a pace that the test sets, and how long it let this thread rest."""

    def __init__(self, clock: Clock, pace: Pace) -> None:
        self.clock, self.now = clock, pace
        self.looks, self.changes = 0, 0
        self.gate = Gate(now=clock, look=self._look, on_pace=self._changed)
        self.rests: list[float] = []
        self.gate._changed.wait_for = self._rest  # type: ignore[method-assign,assignment]
        begin_stint()

    def work(self, seconds: float) -> None:
        """One piece of work between two steps."""
        self.gate.step()
        self.clock.now += seconds

    def _look(self) -> Pace:
        self.looks += 1
        return self.now

    def _changed(self) -> None:
        self.changes += 1

    def _rest(self, over: Callable[[], bool], seconds: float) -> bool:
        self.rests.append(seconds)
        self.clock.now += seconds
        return over()


@pytest.mark.parametrize(
    ("share", "worked", "rests"),
    [
        (1.0, [1.0, 1.0], []),
        (0.5, [1.0, 2.0], [1.0, 2.0]),
        (0.25, [1.0], [3.0]),
        (0.5, [0.02, 0.02, 0.02], [0.06]),
        (0.1, [20.0], [30.0]),
    ],
    ids=["at full speed", "half", "a quarter", "short rests are saved up", "a long one has an end"],
)
def test_work_rests_in_proportion(clock: Clock, share: float, worked: list[float], rests: list[float]) -> None:
    paced = Paced(clock, Pace(share=share))
    for seconds in worked:
        paced.work(seconds)
    paced.gate.step()
    assert paced.rests == pytest.approx(rests)


def test_sleep_is_no_work(clock: Clock) -> None:
    paced = Paced(clock, Pace(share=0.1))
    paced.work(0.0)
    clock.now += 3_600.0
    begin_stint()
    paced.gate.step()
    assert paced.rests == []


def test_the_machine_is_looked_at_now_and_then_and_only_by_who_works(clock: Clock) -> None:
    paced = Paced(clock, Pace())
    assert paced.looks == 0
    for _ in range(25):
        paced.work(1.0)
    assert (paced.looks, paced.changes) == (3, 0)


def test_a_pause_of_the_machine_is_looked_at_again_until_it_is_over(clock: Clock) -> None:
    paced = Paced(clock, Pace(paused="Paused: on battery (31 %)."))

    def plugged_in() -> None:
        paced.now = Pace()
        clock.now += 10.0

    waiting = Waits(paced.gate, plugged_in)
    paced.gate.step()
    assert waiting.timeouts == [10.0]
    assert (paced.gate.paused, paced.looks, paced.changes) == (None, 2, 2)


def test_nobody_looks_at_the_machine_while_the_person_has_paused(clock: Clock) -> None:
    paced = Paced(clock, Pace())
    paced.gate.pause("Paused by you.")
    Waits(paced.gate, paced.gate.resume)
    paced.gate.step()
    assert paced.looks == 1


def test_a_paused_mode_is_waited_out_without_looking(clock: Clock) -> None:
    paced = Paced(clock, Pace(paused="Paused by you."))

    def chosen() -> None:
        paced.now = Pace()
        paced.gate.look_now()

    waiting = Waits(paced.gate, chosen)
    paced.gate.step()
    assert waiting.timeouts == [None]


def test_another_mode_is_felt_at_once(clock: Clock) -> None:
    paced = Paced(clock, Pace())
    paced.work(1.0)
    paced.now = Pace(readers=1)
    assert [paced.gate.has_room(place) for place in (0, 1)] == [True, True]
    paced.gate.look_now()
    assert [paced.gate.has_room(place) for place in (0, 1)] == [True, False]


def test_what_was_seen_before_another_mode_was_chosen_does_not_count(clock: Clock) -> None:
    def look() -> Pace:
        if chosen:
            return Pace()
        chosen.append("another mode")
        gate.look_now()
        return Pace(paused="hot")

    chosen: list[str] = []
    gate = Gate(now=clock, look=look)
    gate.look_now()
    assert gate.paused is None


def test_trouble_does_not_end_the_pause_of_the_person(gate: Gate, clock: Clock) -> None:
    gate.pause("Paused by you.")
    gate.hold("The disk is full.")
    assert gate.paused == "Paused by you."
    clock.now += 31.0
    assert gate.paused == "Paused by you."
    gate.resume()
    assert gate.paused is None


def test_trouble_that_stays_is_tried_at_longer_intervals(gate: Gate, clock: Clock) -> None:
    waiting = Waits(gate, lambda: setattr(clock, "now", clock.now + (waiting.timeouts[-1] or 0.0)))
    for pause in (0.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 61.0):
        clock.now += pause
        gate.hold("The disk is full.")
        gate.hold("The disk is full for another worker, too.")
        gate.step()
    assert waiting.timeouts == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 1.0]


def test_a_person_who_resumes_does_not_wait_for_trouble(gate: Gate) -> None:
    gate.hold("The disk is full.")
    gate.resume()
    assert gate.paused is None
    gate.hold("The disk is full.")
    assert gate.paused == "The disk is full."
