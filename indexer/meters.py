"""Measures the engine as it runs: what it did since it started, how fast, and how much memory and disk it holds."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from indexer.records import Rates, SinceStart

# Long enough to be calm, short enough to follow a change from small files to large ones.
_WINDOW_SECONDS = 20.0
# With fewer events than these in the window there is no rate to go by.
_TELLING = 5
_MIB = 2**20


class Meters:
    """Counters that any thread may raise."""

    def __init__(self, library: Path, *, now: Callable[[], float] = time.monotonic) -> None:
        self._library, self._now = library, now
        self._lock = threading.Lock()
        self._files_read = 0
        self._passages_embedded = 0
        # How many files were read together, by the folders that they lie in: these are fewer than files.
        self._recent_files: deque[tuple[float, Counter[str]]] = deque(maxlen=10_000)
        self._recent_passages: deque[tuple[float, int]] = deque(maxlen=10_000)
        self._bytes = (0.0, -1)

    def files_read(self, paths: Collection[str]) -> None:
        if not paths:
            return
        with self._lock:
            self._files_read += len(paths)
            now = self._now()
            while self._recent_files and self._recent_files[0][0] <= now - _WINDOW_SECONDS:
                self._recent_files.popleft()
            self._recent_files.append((now, Counter(map(os.path.dirname, paths))))

    def passages_embedded(self, count: int) -> None:
        with self._lock:
            self._passages_embedded += count
            self._recent_passages.append((self._now(), count))

    def since_start(self) -> SinceStart:
        return SinceStart(self._files_read, self._passages_embedded)

    def rates(self, folder: str | None = None) -> Rates:
        """How many files (in `folder`, if given) and passages a second were done in the last seconds."""
        with self._lock:
            files = [(moment, number) for moment, read in self._recent_files if (number := _number(read, folder))]
            passages = list(self._recent_passages)
        return Rates(self._rate(files), self._rate(passages))

    def _rate(self, events: list[tuple[float, int]]) -> float:
        now = self._now()
        recent = [(moment, count) for moment, count in events if moment > now - _WINDOW_SECONDS]
        if sum(count for _, count in recent) < _TELLING:
            return 0.0
        return sum(count for _, count in recent) / max(now - recent[0][0], 0.1)

    def index_bytes(self) -> int:
        """Size of catalog and indexes on disk; looked up at most every other second."""
        moment, size = self._bytes
        if size < 0 or self._now() - moment > 2.0:
            size = bytes_in(self._library, leaving_out="models")
            self._bytes = (self._now(), size)
        return size


def seconds_left(amount: int, rate: float) -> float | None:
    """An estimate of the time until `amount` is done, or None while there is nothing to do or no rate to go by."""
    return amount / rate if amount and rate else None


def _number(read: Counter[str], folder: str | None) -> int:
    """How many of the files that were read lie in `folder`, or at all."""
    if folder is None:
        return read.total()
    inside = folder.rstrip(os.sep) + os.sep
    return sum(number for place, number in read.items() if (place + os.sep).startswith(inside))


def bytes_in(folder: str | Path, *, leaving_out: str = "") -> int:
    """Bytes of all files in a folder, without its subfolder `leaving_out`; what goes away meanwhile counts nothing."""
    size = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                size += bytes_in(entry.path) if entry.name != leaving_out else 0
            else:
                with suppress(OSError):
                    size += entry.stat().st_size
    return size


def memory_mb() -> float:
    """Resident memory of this process in MiB."""
    import psutil

    return round(float(psutil.Process().memory_info().rss) / _MIB, 1)


def release_memory() -> None:
    """Give freed memory back to the system where the allocator keeps it otherwise (glibc; as LocalSearch does)."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
