"""What every test promises: it says nothing unexpected in the log and talks to nobody outside this machine."""

from __future__ import annotations

import ipaddress
import logging
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

OUR_LOGGERS = ("indexer", "desktop")


def is_ours(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING and record.name.partition(".")[0] in OUR_LOGGERS


@pytest.fixture(autouse=True)
def _nothing_unexpected_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that leaves a warning or an error of ours in the log; one that expects it clears `caplog`."""
    yield
    left = [record for phase in ("setup", "call") for record in caplog.get_records(phase) if is_ours(record)]
    if left:
        said = "\n".join(f"{record.levelname} {record.name}: {record.getMessage()}" for record in left)
        pytest.fail(f"unexpected in the log (a test that expects it looks at it and clears caplog):\n{said}")


def stays_on_this_machine(address: Any) -> bool:
    """Whether a socket's address is a path, an abstract name, or one of the loopback."""
    if isinstance(address, str | bytes):
        return True
    host = str(address[0]) if isinstance(address, tuple) else ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guarded(connect: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, address: Any) -> Any:
        if not stays_on_this_machine(address):
            raise AssertionError(f"a test wanted to reach {address!r}")
        return connect(self, address)

    return guarded


@pytest.fixture(autouse=True, scope="session")
def _network_is_out_of_reach() -> Iterator[None]:
    """Refuses every connection that leaves the machine, in this process (children have their own tests)."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        yield
