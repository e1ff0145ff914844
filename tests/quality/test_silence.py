"""The silence that every test promises is really kept: these tests break it and see it noticed."""

from __future__ import annotations

import logging
import socket

import pytest

from tests.conftest import is_ours, stays_on_this_machine


@pytest.mark.parametrize(
    ("logger", "level", "ours"),
    [
        ("indexer.engine", logging.WARNING, True),
        ("desktop", logging.ERROR, True),
        ("indexer.engine", logging.INFO, False),
        ("watchdog", logging.ERROR, False),
        ("indexers", logging.ERROR, False),
    ],
)
def test_which_lines_fail_a_test(logger: str, level: int, ours: bool) -> None:
    assert is_ours(logging.LogRecord(logger, level, "", 0, "", None, None)) is ours


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("/run/user/socket", True),
        (b"\0abstract", True),
        (("127.0.0.1", 80), True),
        (("127.8.8.8", 80), True),
        (("::1", 80, 0, 0), True),
        (("localhost", 80), True),
        (("192.0.2.7", 80), False),
        (("10.0.0.1", 80), False),
        (("example.org", 443), False),
        (("2001:db8::1", 80, 0, 0), False),
        (("", 80), False),
    ],
)
def test_which_addresses_are_on_this_machine(address: object, here: bool) -> None:
    assert stays_on_this_machine(address) is here


def test_no_test_reaches_the_network() -> None:
    with socket.socket() as outward, pytest.raises(AssertionError, match="wanted to reach"):
        outward.connect(("192.0.2.7", 80))
