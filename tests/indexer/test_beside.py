"""Work beside: done once, by whoever comes to it first, and never waited for while nobody has begun."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from indexer import beside
from indexer.beside import Beside, shared


@pytest.fixture(params=[0, 1, 3])
def helpers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadPoolExecutor | None]:
    """None, one or several."""
    pool = ThreadPoolExecutor(request.param) if request.param else None
    monkeypatch.setattr(beside, "_number", lambda: request.param)
    monkeypatch.setattr(beside, "_helpers", lambda: pool)
    yield pool
    if pool is not None:
        pool.shutdown()


@pytest.mark.usefixtures("helpers")
def test_work_is_done_once_whoever_does_it() -> None:
    done: list[int] = []
    works = [Beside(lambda n=n: done.append(n) or n) for n in range(50)]  # type: ignore[misc]
    assert [work.result() for work in works] == [work.result() for work in works] == list(range(50))
    assert sorted(done) == list(range(50))


@pytest.mark.usefixtures("helpers")
def test_what_work_raises_is_raised_to_everybody_who_asks() -> None:
    work = Beside(lambda: 1 // 0)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            work.result()


@pytest.mark.usefixtures("helpers")
def test_pieces_are_taken_once_each() -> None:
    taken: list[int] = []
    shared(taken.extend, range(1_000))
    assert sorted(taken) == list(range(1_000))


@pytest.mark.usefixtures("helpers")
def test_a_piece_that_fails_is_told() -> None:
    def work(pieces: Iterator[int]) -> None:
        for piece in pieces:
            10 // (piece - 90)

    with pytest.raises(ZeroDivisionError):
        shared(work, range(100))


def test_a_helper_begins_before_the_result_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        monkeypatch.setattr(beside, "_helpers", lambda: pool)
        work = Beside(lambda: (begun.set(), threading.current_thread())[1])
        assert begun.wait(60)
        assert work.result() is not threading.current_thread()


def test_nobody_waits_for_helpers_that_are_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(released.wait, 60)
        monkeypatch.setattr(beside, "_helpers", lambda: pool)
        assert Beside(threading.current_thread).result() is threading.current_thread()
        released.set()


def test_work_behind_questions_gets_no_helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    """They would be as far behind themselves, and questions would wait for them."""
    workers: list[threading.Thread] = []
    with ThreadPoolExecutor(1) as pool:
        monkeypatch.setattr(beside, "_helpers", lambda: pool)
        monkeypatch.setattr(beside, "is_behind", lambda: True)
        work = Beside(lambda: workers.append(threading.current_thread()))
        pool.submit(lambda: None).result()
        assert workers == []
        work.result()
    assert workers == [threading.current_thread()]
