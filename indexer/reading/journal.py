"""Writes down what is being read, so that the culprit is known when the whole engine is taken down with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import msgspec

# What follows it in the file is the rest of an older, longer list.
_END = b"\n"


class Journal:
    """The paths being read now; `left_over` are those that an engine which ended suddenly left in the file."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._paths: list[str] = []
        self._lock = threading.Lock()
        self._stream: IO[bytes] | None = None
        self._removed = False
        self.left_over: tuple[str, ...] = ()
        if file:
            with suppress(OSError, msgspec.MsgspecError):
                self.left_over = msgspec.json.decode(file.read_bytes().partition(_END)[0], type=tuple[str, ...])

    @contextmanager
    def holding(self, paths: Sequence[str]) -> Iterator[None]:
        """Name the paths in the file for as long as they are being read."""
        with self._lock:
            self._paths += paths
            self._write()
        try:
            yield
        finally:
            with self._lock:
                for path in paths:
                    self._paths.remove(path)
                self._write()

    def remove(self) -> None:
        """Forget everything: the engine ends in good order."""
        with self._lock:
            self._removed = True
            if self._stream:
                self._stream.close()
        if self._file:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _write(self) -> None:
        """Overwrite the first line: twice a file read, a new file in place of the old one would cost too much."""
        if not self._file or self._removed:
            return
        # A full disk must not stop the reading; the journal is only for the day after a crash.
        with suppress(OSError):
            self._stream = self._stream or self._file.open("wb", buffering=0)
            self._stream.seek(0)
            self._stream.write(msgspec.json.encode(self._paths) + _END)
