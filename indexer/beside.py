"""Work that another processor takes over where one is free, and that otherwise waits until its result is wanted."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from typing import Generic, TypeVar

from indexer.priority import is_behind

# More threads than these would mostly wait for each other's turn with the interpreter.
_MOST = 3
T = TypeVar("T")


class Beside(Generic[T]):
    """The result of `work`, which a helper may begin at once; whoever wants the result first works for it himself.

    So nobody ever waits for a helper that has not come to it. Helpers are threads of this process, one fewer than it
    has processors; work that stands behind questions gets none.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._turn = threading.Lock()
        self._done: Future[T] = Future()
        # Threads inherit the priority of the one that begins them.
        if not is_behind() and (helpers := _helpers()):
            helpers.submit(self._do)

    def _do(self) -> None:
        with self._turn:
            if self._done.done():
                return
            try:
                self._done.set_result(self._work())
            except BaseException as error:
                self._done.set_exception(error)

    def result(self) -> T:
        """What the work gave; raises what it raised."""
        self._do()
        return self._done.result()


def shared(work: Callable[[Iterator[T]], None], pieces: Sequence[T]) -> None:
    """Have `work` go through the pieces, and helpers that are free, too: whoever is ready takes the next one.

    Raises what the work raises.
    """
    left = iter(pieces)
    others = [Beside(partial(work, left)) for _ in range(min(_number(), len(pieces) // 2))]
    work(left)
    for other in others:
        other.result()


@cache
def _number() -> int:
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(processors - 1, _MOST)


@cache
def _helpers() -> ThreadPoolExecutor | None:
    return ThreadPoolExecutor(_number(), thread_name_prefix="beside") if _number() else None
