"""Promises to those who wait: kept, broken after their time, and dropped with whoever they were made to."""

from __future__ import annotations

from indexer.waiting import Waiters

NEVER = 1e6


def test_a_promise_is_kept_when_what_it_waits_for_is_done() -> None:
    done = {"words": False, "exact": False}
    waiters = Waiters(done.__getitem__)
    words, exact = waiters.add("one", "words", NEVER), waiters.add("one", "exact", None)
    waiters.look()
    assert not words.done()
    done["words"] = True
    waiters.look()
    assert words.result(0) is True
    assert not exact.done()
    assert len(waiters) == 1


def test_a_promise_is_broken_after_its_time() -> None:
    waiters = Waiters(lambda what: False)
    assert waiters.add("one", "words", 0.0).result(60) is False
    assert len(waiters) == 0


def test_whoever_leaves_is_not_waited_for() -> None:
    """Neither the promise nor its timer stays behind, and nobody else loses theirs."""
    waiters = Waiters(lambda what: True)
    left, stays = waiters.add("one", "words", NEVER), waiters.add("two", "words", NEVER)
    waiters.forget("one")
    assert left.result(0) is False
    assert not stays.done()
    waiters.look()
    assert stays.result(0) is True


def test_at_the_end_every_promise_is_broken() -> None:
    waiters = Waiters(lambda what: False)
    promises = [waiters.add("one", "words", NEVER), waiters.add("two", "exact", None)]
    waiters.dismiss()
    assert [promise.result(0) for promise in promises] == [False, False]
