"""The queue of messages for one face: order, replacement, limits."""

from __future__ import annotations

import threading

import pytest

from indexer.service.wire import Outbox


def contents(outbox: Outbox) -> list[bytes]:
    outbox.end(discard=False)
    return list(iter(outbox.take, None))


@pytest.mark.parametrize(
    ("puts", "waits"),
    [
        ("", ""),
        ("a b c", "a b c"),
        ("a a", "a a"),
        ("S1 a S2 b S3", "S3 a b"),
        ("S1 F1 S2 F2 a", "S2 F2 a"),
    ],
)
def test_of_a_key_only_the_newest_waits_in_the_place_of_the_first(puts: str, waits: str) -> None:
    outbox = Outbox(100, 100)
    for word in puts.split():
        assert outbox.put(word.encode(), word[0] if word[0].isupper() else None)
    assert contents(outbox) == [word.encode() for word in waits.split()]


@pytest.mark.parametrize(
    ("puts", "accepted"),
    [
        ("a b c", [True, True, True]),
        ("a b c d", [True, True, True, False]),
        ("S1 S2 S3 S4 S5", [True] * 5),
        ("aaaa bbbb cc", [True, True, True]),
        ("aaaa bbbb ccc", [True, True, False]),
        ("Saaaaaaaaa Sb cccccccc", [True, True, True]),
    ],
)
def test_three_messages_or_ten_bytes_may_wait(puts: str, accepted: list[bool]) -> None:
    outbox = Outbox(3, 10)
    assert [outbox.put(word.encode(), word[0] if word[0].isupper() else None) for word in puts.split()] == accepted


def test_taking_makes_room() -> None:
    outbox = Outbox(1, 5)
    assert [(outbox.put(word), outbox.take()) for word in (b"12345", b"abcde")] == [(True, b"12345"), (True, b"abcde")]


@pytest.mark.parametrize(("discard", "left"), [(False, [b"a"]), (True, [])])
def test_after_the_end_nothing_is_added(discard: bool, left: list[bytes]) -> None:
    outbox = Outbox(1, 1)
    outbox.put(b"a")
    outbox.end(discard=discard)
    assert outbox.put(b"too late, too long, and no reason to complain")
    assert contents(outbox) == left


def test_the_end_wakes_who_waits() -> None:
    outbox = Outbox(1, 1)
    taken: list[bytes | None] = []
    thread = threading.Thread(target=lambda: taken.append(outbox.take()))
    thread.start()
    outbox.end(discard=True)
    thread.join(20.0)
    assert taken == [None]
