"""The reader process: answers one path after another until it is told to end, is killed, or retires."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, TypeAlias

import msgspec
from msgspec.structs import replace

from indexer.contents import hash_of
from indexer.reading import Limits, sources
from indexer.reading.confinement import confine
from indexer.reading.framing import READY, Order, Outcome, Unpacking, read_frame, write_frame
from indexer.reading.registry import readers
from indexer.reading.tidying import tidied
from indexer.reading.unpacking import unpacked
from indexer.records import Failure, FailureKind, Reading
from indexer.understanding import Sketching, Understood

# A process that has read this many files, or holds this much memory, makes room for a fresh one.
FILES_BEFORE_RETIRING = 10_000
MEGABYTES_BEFORE_RETIRING = 400
# If the engine dies while a library hangs here, nobody else is left to end this process.
_ALARM = 1.5
# Files that are read within so many seconds are understood one stage after the other, and answered at once.
_TOGETHER = 0.02
_SYSTEM: str = sys.platform
_STATUS_BYTES = 2**14


Understand: TypeAlias = Callable[[Sequence[Reading], Sketching | None], list[Understood]]


def main() -> None:
    serve(lambda readings, sketching: list(map(Understood, readings)))


def serve(understand: Understand) -> None:
    """Serve the engine on the standard input and output; `understand` makes passages of what was read together."""
    requests, answers = _protected_pipes()
    first = read_frame(requests)
    if first is None:
        return
    limits = msgspec.msgpack.decode(first, type=Limits)
    memory = Memory()
    confine(limits.memory_bytes)
    readers()
    # What is loaded stays loaded: the collector need not look at it again and again.
    gc.freeze()
    write_frame(answers, READY)
    count = 0
    for order, readings in _readings(requests, limits, memory):
        _set_alarm(limits.deadline * _ALARM)
        results = _understood(understand, readings, order.sketching)
        _set_alarm(0)
        count += len(results)
        retiring = count >= FILES_BEFORE_RETIRING or _is_exhausted(readings[-1], memory)
        last = len(results) - 1
        outcomes = [Outcome(result, retiring and place == last) for place, result in enumerate(results)]
        write_frame(answers, *map(msgspec.msgpack.encode, outcomes))
        if retiring:
            return


def _readings(requests: BinaryIO, limits: Limits, memory: Memory) -> Iterator[tuple[Order, list[Reading]]]:
    """What is read, in turn, and what is to be answered together; nothing follows one that took much memory."""
    while frame := read_frame(requests):
        order = msgspec.msgpack.decode(frame, type=Order)
        together: list[Reading] = []
        began = time.monotonic()
        for path in order.paths:
            _set_alarm(limits.deadline * _ALARM)
            reading = _reading(path, order, limits, memory)
            together.append(reading)
            if order.singly or time.monotonic() - began > _TOGETHER or _was_large(reading):
                yield order, together
                together, began = [], time.monotonic()
        if together:
            yield order, together


def _reading(path: str, order: Order, limits: Limits, memory: Memory) -> Reading:
    if order.unpacking is None:
        return read_one(path, order.password, limits, memory)
    return unpack_one(path, order.password, limits, order.unpacking)


def _was_large(reading: Reading) -> bool:
    is_failure = reading.failure is not None and reading.failure.kind is FailureKind.memory
    return is_failure or reading.peak_memory_mb > MEGABYTES_BEFORE_RETIRING


def _is_exhausted(last: Reading, memory: Memory) -> bool:
    """Whether the process should make room after what it read last."""
    if last.failure is not None and last.failure.kind is FailureKind.memory:
        return True
    return _was_large(last) and memory.now_mb() > MEGABYTES_BEFORE_RETIRING


def _understood(understand: Understand, readings: Sequence[Reading], sketching: Sketching | None) -> list[Understood]:
    try:
        return understand(readings, sketching)
    except BaseException as error:
        if len(readings) > 1:
            # One of them is the cause; the others must not suffer for it.
            return [result for reading in readings for result in _understood(understand, [reading], sketching)]
        return [Understood(replace(readings[0], document=None, failure=Failure(*sources.explain(error))))]


def read_one(path: str, password: str | None, limits: Limits, memory: Memory) -> Reading:
    """Read one file; whatever happens becomes a Reading."""
    began = time.monotonic()
    memory.start()
    reader = document = failure = content = None
    try:
        source = sources.open_file(path, limits, password)
        # Of a locked file that was opened, the head is another one than on disk.
        content = hash_of(source.head) if source.size == len(source.head) and source.content is None else None
        reader = sources.chosen(source)
        document = tidied(reader.read(source), limits)
    except BaseException as error:
        # BaseException, because panics of native libraries are no Exception.
        document, failure = None, Failure(*sources.explain(error))
    return Reading(
        reader=reader.name if reader else "",
        reader_version=reader.version if reader else 0,
        document=document,
        failure=failure,
        seconds=time.monotonic() - began,
        peak_memory_mb=memory.peak_mb(),
        content_hash=content,
    )


def unpack_one(path: str, password: str | None, limits: Limits, wanted: Unpacking) -> Reading:
    """Look at what lies inside one file; whatever happens becomes a Reading."""
    try:
        return unpacked(path, password, limits, wanted)
    except BaseException as error:
        return Reading("", 0, failure=Failure(*sources.explain(error)))


def _protected_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Move the engine's pipes out of the way, so that a library that prints or reads cannot disturb them."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return requests, answers


def _set_alarm(seconds: float) -> None:
    if _SYSTEM != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)


class Memory:
    """How much memory this process holds, and held at most since `start`, in MB."""

    def __init__(self) -> None:
        # Opened before confinement, which forbids to open anything for writing.
        self._reset = open("/proc/self/clear_refs", "wb", buffering=0) if _SYSTEM == "linux" else None  # noqa: SIM115
        self._status = open("/proc/self/status", "rb", buffering=0) if _SYSTEM == "linux" else None  # noqa: SIM115

    def start(self) -> None:
        """Forget the highest value so far, where the system can."""
        if self._reset:
            self._reset.write(b"5")

    def peak_mb(self) -> float:
        """The highest resident size since `start` (on Linux), else since the process began."""
        if _SYSTEM == "linux":
            return self._status_mb(b"VmHWM:")
        if _SYSTEM == "win32":
            return self.now_mb()
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20

    def now_mb(self) -> float:
        """The resident size now."""
        if _SYSTEM == "linux":
            return self._status_mb(b"VmRSS:")
        import psutil

        return float(psutil.Process().memory_info().rss) / 2**20

    def _status_mb(self, field: bytes) -> float:
        assert self._status
        self._status.seek(0)
        _, _, rest = self._status.read(_STATUS_BYTES).partition(field)
        return int(rest.split(maxsplit=1)[0]) / 2**10


if __name__ == "__main__":
    main()
