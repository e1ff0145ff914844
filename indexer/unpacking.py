"""Answers what lies inside a file, and writes copies of it where a person wants them."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any, Protocol

from indexer.errors import WorldError
from indexer.library import Library
from indexer.locations import displayed, native, portable
from indexer.reading import Limits
from indexer.records import Part, Reading
from indexer.service import protocol as p
from indexer.unlocking import given


class Unpacks(Protocol):
    """Reads what lies inside a file in a process that may die; see `indexer.reading.cage`."""

    def unpack(self, path: str, number: int | None = None, password: str | None = None) -> Reading: ...
    def use(self, limits: Limits) -> None: ...
    def rest(self) -> None: ...
    def close(self) -> None: ...


class Unpacker:
    """Lists and copies parts, one file after the other, with processes of its own: reading goes on meanwhile."""

    def __init__(self, library: Library, cage: Unpacks, used: Callable[[], None] = lambda: None) -> None:
        """`used` is called after each file, so that somebody thinks of `rest` when no more come."""
        self._library, self._cage, self._used = library, cage, used
        self._passwords = given(library.catalog)
        self._thread = ThreadPoolExecutor(1, "unpacking")

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {p.GetParts: self._list, p.CopyPart: self._copy}

    def use(self, limits: Limits) -> None:
        """Read within other limits from now on."""
        self._cage.use(limits)

    def rest(self) -> None:
        """End the process, if it has nothing to do."""
        self._cage.rest()

    def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)
        self._cage.close()

    def _list(self, face: object, request: p.GetParts) -> Future[tuple[Part, ...]]:
        return self._thread.submit(lambda: self._read(portable(request.path)).parts)

    def _copy(self, face: object, request: p.CopyPart) -> Future[None]:
        return self._thread.submit(self._copy_now, portable(request.path), request.part, request.to)

    def _copy_now(self, path: str, part: Part, to: str) -> None:
        reading = self._read(path, part.number)
        found = reading.parts[part.number] if part.number < len(reading.parts) else None
        if reading.taken is None or found is None or found.name != part.name:
            raise WorldError(f"{displayed(PurePath(path).name)} does not hold “{displayed(part.name)}” any more.")
        write_new(Path(native(to)), reading.taken)

    def _read(self, path: str, number: int | None = None) -> Reading:
        name = displayed(PurePath(path).name)
        if self._library.lookup.known_at(path) is None:
            raise WorldError(f"{name} is not a file of this library.")
        reading = self._cage.unpack(path, number, self._passwords(path))
        self._used()
        if reading.failure is not None:
            raise WorldError(f"{name} {reading.failure.sentence}.")
        return reading


def write_new(path: Path, content: bytes) -> None:
    """Write a file that only the person may read, where there is none yet. Raises WorldError."""
    name = displayed(path.name)
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            try:
                file.write(content)
                file.flush()
            except OSError:
                with suppress(OSError):
                    path.unlink()
                raise
    except FileExistsError:
        raise WorldError(f"There is a file “{name}” already; nothing was written.") from None
    except OSError as error:
        raise WorldError(f"“{name}” cannot be written there ({error.strerror or error}).") from error
