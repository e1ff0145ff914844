"""The measure of a fluent window notices what it is there to notice."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from tests.fluency import Pulse, fluent


def turn(qtbot: QtBot, pulse: Pulse) -> None:
    """Let the loop turn twice: what was done before is then counted."""
    qtbot.waitUntil(lambda so_far=pulse.beats: pulse.beats > so_far + 1)  # type: ignore[misc]


def test_a_loop_that_turns_is_fluent(qtbot: QtBot) -> None:
    with fluent() as pulse:
        turn(qtbot, pulse)


def work() -> None:
    until = time.thread_time() + 0.03
    while time.thread_time() < until:
        pass


def wait() -> None:
    reply: Future[int] = Future()
    answers = threading.Timer(0.01, reply.set_result, (7,))
    answers.start()
    assert reply.result(10) == 7
    answers.join()


@pytest.mark.parametrize(("deed", "said"), [(work, "stood still"), (wait, "waited for a reply")])
def test_a_halt_is_noticed(qtbot: QtBot, deed: Callable[[], None], said: str) -> None:
    def doing() -> None:
        with fluent(longest_ms=20) as pulse:
            deed()
            turn(qtbot, pulse)

    with pytest.raises(AssertionError, match=said):
        doing()
