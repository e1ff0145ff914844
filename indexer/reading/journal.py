"""Writes down what is being read, so that the culprit is known when the whole engine is taken down with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec


class Journal:
    """The paths being read now; `left_over` are those that an engine which ended suddenly left in the file."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._paths: list[str] = []
        self._lock = threading.Lock()
        self.left_over: tuple[str, ...] = ()
        if file:
            with suppress(OSError, msgspec.MsgspecError):
                self.left_over = msgspec.json.decode(file.read_bytes(), type=tuple[str, ...])

    @contextmanager
    def holding(self, path: str) -> Iterator[None]:
        """Name the path in the file for as long as it is being read."""
        with self._lock:
            self._paths.append(path)
            self._write()
        try:
            yield
        finally:
            with self._lock:
                self._paths.remove(path)
                self._write()

    def now(self) -> tuple[str, ...]:
        """The paths being read at this moment."""
        with self._lock:
            return tuple(self._paths)

    def remove(self) -> None:
        """Forget everything: the engine ends in good order."""
        if self._file:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _write(self) -> None:
        if not self._file:
            return
        # A full disk must not stop the reading; the journal is only for the day after a crash.
        with suppress(OSError):
            beside = self._file.with_name(self._file.name + ".new")
            beside.write_bytes(msgspec.json.encode(self._paths))
            beside.replace(self._file)
