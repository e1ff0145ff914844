"""Which of two files gets its exact vectors first, as a table."""

from __future__ import annotations

import pytest

from indexer.urgency import directory, is_popular, urgency, weight

DAY = 86_400
NOW = 1_000 * DAY


def priority(drawn: str) -> int:
    """Of a file drawn as its age in days, its passages and, if its folder is popular, a star."""
    age, passages, *popular = drawn.split()
    return urgency(int((NOW - float(age) * DAY) * 10**9), int(passages), popular=bool(popular), now=NOW)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("1 900", "2 900"),
        ("6 900", "8 1"),
        ("6 900", "8 1 *"),
        ("2 900", "3 1 *"),
        ("400 900 *", "8 1"),
        ("400 900 *", "500 1 *"),
        ("400 5", "8 6"),
        ("8 5", "400 5"),
        ("8 6", "400 6"),
        # A stamp of tomorrow, or a clock that was set back by a year.
        ("900 1", "-1 1"),
        ("6 1", "-365 1"),
        ("900 900 *", "-365 1"),
        ("-365 900 *", "8 1"),
        # Before 1970.
        ("900 900", "100000 900"),
    ],
)
def test_which_file_is_first(first: str, then: str) -> None:
    assert priority(first) > priority(then) >= 0


@pytest.mark.parametrize(
    ("opened", "popular"),
    [([], False), ([0], True), ([29], True), ([31], False), ([45, 40], True), ([90, 80, 70], False), ([-365], True)],
)
def test_a_folder_is_popular_for_a_while(opened: list[float], popular: bool) -> None:
    weighs, since = 0.0, NOW - 400.0 * DAY
    for days in opened:
        weighs, since = weight(weighs, since, NOW - days * DAY) + 1, NOW - days * DAY
    assert is_popular(weight(weighs, since, NOW)) is popular


@pytest.mark.parametrize(("path", "folder"), [("/home/ann/a.txt", "/home/ann"), ("/a.txt", ""), ("/a b/c", "/a b")])
def test_the_directory_of_a_path(path: str, folder: str) -> None:
    assert directory(path) == folder
