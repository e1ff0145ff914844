"""Reads files in processes that may die: the engine's side of the cage."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from indexer.errors import HunchError, ProgramError
from indexer.locations import native
from indexer.reading import Limits
from indexer.reading.journal import Journal
from indexer.reading.process import ReaderProcess, failed
from indexer.records import Content, Document, FailureKind, Reading


class CageClosed(HunchError):
    """The cage was closed before or while the file was read; nothing is known about the file."""


class ReaderBroken(ProgramError):
    """The reader process itself is at fault, not a file: it does not even start."""


class Cage:
    """A pool of reader processes; `read` may be called from several threads, `processes` of them read at once.

    `journal` is a file that names what is being read at this moment, so that the culprit is known if the whole
    engine is taken down with it: see `suspects`.
    """

    def __init__(self, limits: Limits, *, processes: int = 2, journal: Path | None = None) -> None:
        self._limits = limits
        self._places = threading.BoundedSemaphore(processes)
        self._lock = threading.Lock()
        self._idle: list[ReaderProcess] = []
        self._busy: set[ReaderProcess] = set()
        self._closed = False
        self._journal = Journal(journal)

    def read(self, path: str, password: str | None = None) -> Reading:
        """Read the file at a portable path; blocks until a process is free and has answered, at most the deadline.

        `password` is for a locked file, and for what is locked inside it.
        Every trouble with the file is a `Failure` in the result. Raises CageClosed, and ReaderBroken when no
        process can be started.
        """
        with self._places, self._journal.holding(path):
            before = _stamp(path)
            if isinstance(before, Reading):
                return before
            reading = self._read_twice(path, password)
            after = _stamp(path)
        if isinstance(after, Reading):
            return after
        # Half a file that cannot be read is no broken file; what could be read of a growing log is worth having.
        if after != before and reading.failure is not None:
            return failed(FailureKind.unstable, "changed while it was being read")
        return reading

    def suspects(self) -> list[str]:
        """The portable paths that were being read when the engine last ended without closing the cage."""
        return list(self._journal.left_over)

    def reading_now(self) -> tuple[str, ...]:
        """The portable paths that are being read at this moment."""
        return self._journal.now()

    def rest(self) -> None:
        """End the processes that have nothing to do; the next reading starts one again."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.kill()

    def close(self) -> None:
        """End all processes at once; readings under way raise CageClosed."""
        with self._lock:
            self._closed = True
            processes = [*self._idle, *self._busy]
            self._idle.clear()
        for process in processes:
            process.kill()
        self._journal.remove()

    def __enter__(self) -> Cage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read_twice(self, path: str, password: str | None) -> Reading:
        """A file that brings its process down is tried once more, alone in a fresh one."""
        with self._process() as process:
            used = process.files > 0
            reading = process.read(path, password)
        kind = reading.failure.kind if reading.failure else None
        if kind is FailureKind.crashed or (kind is FailureKind.memory and used):
            with self._process(fresh=True) as process:
                return process.read(path, password)
        return reading

    @contextmanager
    def _process(self, fresh: bool = False) -> Iterator[ReaderProcess]:
        with self._lock:
            process = None if fresh or not self._idle else self._idle.pop()
        process = process or ReaderProcess(self._limits)
        with self._lock:
            self._busy.add(process)
        try:
            # Looked at only now, so that a process started during `close` is either seen there or ended here.
            if not process.usable and not self._closed:
                raise ReaderBroken("the reader process does not start")
            if self._closed:
                raise CageClosed
            yield process
        finally:
            with self._lock:
                self._busy.discard(process)
                keep = process.usable and not self._closed
                if keep:
                    self._idle.append(process)
            if not keep:
                process.kill()
        if self._closed:
            raise CageClosed


def _stamp(path: str) -> tuple[int, int] | Reading:
    """Size and time of change, or the Reading of a file that needs no process to be understood."""
    try:
        status = os.stat(native(path))
    except FileNotFoundError:
        return failed(FailureKind.vanished, "is no longer there")
    except PermissionError:
        return failed(FailureKind.denied, "may not be opened by you")
    except (OSError, ValueError) as error:
        return failed(FailureKind.denied, f"cannot be reached ({getattr(error, 'strerror', None) or error})")
    if not stat.S_ISREG(status.st_mode):
        return failed(FailureKind.special, "is not a regular file")
    if status.st_size == 0:
        return Reading("", 0, document=Document(content=Content.no_text, note="is empty"))
    return status.st_size, status.st_mtime_ns
