"""One engine per library: a lock that the system itself releases when its owner dies, however it dies."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from indexer.errors import LibraryInUse, LibraryRefused
from indexer.service import rendezvous

LOCK = "engine.lock"


class LibraryLock:
    """The right to open a library; held from `acquire` to `release` or the end of the process."""

    def __init__(self, library: Path) -> None:
        from filelock import FileLock

        self._library = library
        self._lock = FileLock(library / LOCK, timeout=0, mode=0o600, thread_local=False)

    def acquire(self) -> None:
        """Take the lock at once and clear away what a killed engine left.

        Raises LibraryInUse if another engine has it, LibraryRefused if the folder cannot be used.
        """
        from filelock import Timeout

        rendezvous.prepare(self._library)
        try:
            self._lock.acquire()
            rendezvous.withdraw(self._library)
        except Timeout as error:
            pid = rendezvous.owner(self._library)
            who = f" (process {pid})" if pid else ""
            raise LibraryInUse(f"{self._library} is already open in another engine{who}.") from error
        except OSError as error:
            self._lock.release()
            raise LibraryRefused(f"{self._library} cannot be locked: {error.strerror or error}.") from error

    def release(self) -> None:
        """Let other engines open the library."""
        self._lock.release()

    def __enter__(self) -> LibraryLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
