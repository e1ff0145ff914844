"""Reads files in processes that may die: the engine's side of the cage."""

from __future__ import annotations

import os
import stat
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from msgspec.structs import replace

from indexer.errors import HunchError, ProgramError
from indexer.locations import native
from indexer.reading import Limits
from indexer.reading.framing import Order, Unpacking
from indexer.reading.journal import Journal
from indexer.reading.process import AT_ONCE, FEW_AT_ONCE, PLAIN, ReaderProcess, failed
from indexer.records import Content, Document, FailureKind, Reading
from indexer.understanding import Sketching, Understood


class CageClosed(HunchError):
    """The cage was closed before or while the file was read; nothing is known about the file."""


class ReaderBroken(ProgramError):
    """The reader process itself is at fault, not a file: it does not even start."""


class Cage:
    """A pool of reader processes; `read` may be called from several threads, `processes` of them read at once.

    `journal` is a file that names what is being read at this moment, so that the culprit is known if the whole
    engine is taken down with it: see `suspects`. `module` is what the processes run. While `asked_lately`, they are
    given few files at once.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        processes: int = 2,
        journal: Path | None = None,
        module: str = PLAIN,
        asked_lately: Callable[[], bool] = lambda: False,
    ) -> None:
        self._limits, self._module, self._asked_lately = limits, module, asked_lately
        self._places = threading.BoundedSemaphore(processes)
        self._lock = threading.Lock()
        self._idle: list[ReaderProcess] = []
        self._busy: set[ReaderProcess] = set()
        self._now: dict[int, str] = {}
        self._closed = False
        self._journal = Journal(journal)

    def read(self, path: str, password: str | None = None) -> Reading:
        """Read the file at a portable path; blocks until a process is free and has answered, at most the deadline.

        `password` is for a locked file, and for what is locked inside it.
        Every trouble with the file is a `Failure` in the result. Raises CageClosed, and ReaderBroken when no
        process can be started.
        """
        ((_, understood),) = self.read_all([path], password)
        return understood.reading

    def read_all(
        self, paths: Sequence[str], password: str | None = None, sketching: Sketching | None = None
    ) -> Generator[tuple[str, Understood], None, None]:
        """Read several files as `read` does, in one process while it lives; each path with what became of it.

        One that brings the process down costs no other: those after it are read in the next process.
        """
        yield from self._in_a_place(paths, Order((), password, sketching))

    def unpack(self, path: str, number: int | None = None, password: str | None = None) -> Reading:
        """What lies inside the file at a portable path, with the content of part `number`; else as `read`."""
        ((_, understood),) = self._in_a_place([path], Order((), password, unpacking=Unpacking(number)))
        return understood.reading

    def _in_a_place(self, paths: Sequence[str], order: Order) -> Generator[tuple[str, Understood], None, None]:
        with self._places, self._journal.holding(paths):
            try:
                yield from self._each(list(paths), order)
            finally:
                self._now.pop(threading.get_ident(), None)

    def suspects(self) -> list[str]:
        """The portable paths that were being read when the engine last ended without closing the cage."""
        return list(self._journal.left_over)

    def reading_now(self) -> tuple[str, ...]:
        """The portable paths that are being read at this moment."""
        return tuple(self._now.values())

    def use(self, limits: Limits) -> None:
        """Read within other limits from now on; a process that works within the old ones ends after its file."""
        with self._lock:
            self._limits = limits
        self.rest()

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

    def _each(self, paths: list[str], order: Order) -> Iterator[tuple[str, Understood]]:
        before = {path: _stamp(path) for path in paths}
        for path, stamp in before.items():
            if isinstance(stamp, Reading):
                yield path, Understood(stamp)
        waiting = deque(path for path in before if not isinstance(before[path], Reading))
        while waiting:
            for understood in self._answers(tuple(waiting), order):
                path = waiting.popleft()
                yield path, _as_it_is_now(path, before[path], understood)
            # Who ended the process may be any of several that were to be answered together.
            order = replace(order, singly=True)

    def _answers(self, paths: tuple[str, ...], order: Order) -> Iterator[Understood]:
        """What one process says, as far as it comes; who brings it down is tried once more, alone in a fresh one."""
        culprit = None
        order = replace(order, paths=paths)
        with self._process() as process, closing(process.read_all(order, self._at_once)) as answers:
            for path in paths:
                self._now[threading.get_ident()] = path
                understood = next(answers, None)
                if understood is None:
                    return
                if _deserves_another_try(understood.reading, process, together=len(paths) > 1 and not order.singly):
                    culprit = path
                    break
                yield understood
        if culprit is not None:
            with self._process(fresh=True) as process:
                yield from process.read_all(replace(order, paths=(culprit,)))

    def _at_once(self) -> int:
        return FEW_AT_ONCE if self._asked_lately() else AT_ONCE

    @contextmanager
    def _process(self, fresh: bool = False) -> Iterator[ReaderProcess]:
        with self._lock:
            process = None if fresh or not self._idle else self._idle.pop()
        process = process or ReaderProcess(self._limits, self._module)
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
                keep = process.usable and not self._closed and process.limits is self._limits
                if keep:
                    self._idle.append(process)
            if not keep:
                process.kill()
        if self._closed:
            raise CageClosed


def _deserves_another_try(reading: Reading, process: ReaderProcess, *, together: bool) -> bool:
    kind = reading.failure.kind if reading.failure else None
    if kind is FailureKind.timeout:
        return together
    return kind is FailureKind.crashed or (kind is FailureKind.memory and process.files > 1)


def _as_it_is_now(path: str, before: tuple[int, int] | Reading, understood: Understood) -> Understood:
    after = _stamp(path)
    if isinstance(after, Reading):
        return Understood(after)
    # Half a file that cannot be read is no broken file; what could be read of a growing log is worth having.
    if after != before and understood.reading.failure is not None:
        return Understood(failed(FailureKind.unstable, "changed while it was being read"))
    return understood


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
