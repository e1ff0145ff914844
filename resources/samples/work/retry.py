"""Calls that may fail for a while are repeated with growing pauses and a little randomness."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


class RetriesExhaustedError(Exception):
    """The call failed every time; the last error is its cause."""


def pauses(first: float, factor: float, longest: float, count: int) -> list[float]:
    """Exponential backoff: each pause is `factor` times the one before, up to `longest` seconds."""
    return [min(longest, first * factor**attempt) for attempt in range(count)]


def with_retries(
    call: Callable[[], Result],
    on: tuple[type[Exception], ...] = (ConnectionError, TimeoutError),
    attempts: int = 5,
    sleep: Callable[[float], None] = time.sleep,
) -> Result:
    """Repeat `call` until it succeeds; full jitter keeps many clients from knocking at the same moment."""
    last: Exception | None = None
    for pause in [*pauses(0.2, 2.0, 10.0, attempts - 1), 0.0]:
        try:
            return call()
        except on as error:
            last = error
            sleep(random.uniform(0, pause))
    raise RetriesExhaustedError(f"no success in {attempts} attempts") from last
