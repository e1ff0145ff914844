"""Reads locked files with the passwords that were given for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath
from typing import Protocol, TypeAlias

from msgspec.structs import replace

from indexer import passwords
from indexer.errors import WorldError
from indexer.locations import displayed
from indexer.records import Content, Failure, FailureKind, Reading
from indexer.storage.catalog import Catalog
from indexer.storage.lookup import Lookup
from indexer.understanding import Understood

_STAYS_LOCKED = "is locked, and the password that was given does not open it"


Readings: TypeAlias = Iterator[tuple[str, Understood]]


class Reads(Protocol):
    """Reads the file at a portable path, with a password if there is one; see `indexer.reading.cage`."""

    def __call__(self, path: str, password: str | None = None) -> Reading: ...


class ReadsAll(Protocol):
    """Reads several files, each path with what became of it; see `indexer.reading.cage`."""

    def __call__(self, paths: Sequence[str], password: str | None = None) -> Readings: ...


def opening(
    read: ReadsAll, password_for: Callable[[str], str | None] = passwords.password_for
) -> Callable[[Sequence[str]], Readings]:
    """A way of reading that asks for a password only when a file turns out to be locked, and reads it once more."""

    def read_all(paths: Sequence[str]) -> Readings:
        locked = []
        for path, understood in read(paths):
            password = password_for(path) if _is_locked(understood.reading) else None
            if password is None:
                yield path, understood
            else:
                locked.append((path, password))
        for path, password in locked:
            for _, understood in read([path], password):
                yield path, replace(understood, reading=_marked(understood.reading))

    return read_all


def unlock(path: str, password: str, catalog: Catalog, lookup: Lookup, read: Reads) -> None:
    """Keep the password of a locked file and let it be read again.

    The password is tried first, so that none is kept that opens nothing. Raises WorldError.
    """
    name = displayed(PurePath(path).name)
    if lookup.known_at(path) is None:
        raise WorldError(f"{name} is not a file of this library.")
    reading = read(path)
    if reading.failure is None and not _is_locked(reading):
        raise WorldError(f"{name} is not locked.")
    if _is_locked(reading):
        reading = _with_password(read, path, password)
    if _is_locked(reading) or reading.failure is not None:
        raise WorldError(f"{name} {_sentence(reading)}.")
    passwords.remember(path, password)
    catalog.remember(_mark(path), True)
    catalog.retry(path)


def lock(path: str, catalog: Catalog) -> None:
    """Forget the password of a file and let it be read again, so that its text goes. Raises WorldError."""
    passwords.forget(path)
    catalog.remember(_mark(path), False)
    catalog.retry(path)


def given(catalog: Catalog) -> Callable[[str], str | None]:
    """The passwords that were given for files of a library.

    The keyring is asked about these files only: on some systems it answers with a prompt, which must never come from
    the background for a file that nobody unlocked.
    """
    return lambda path: passwords.password_for(path) if catalog.recall(_mark(path)) else None


def _mark(path: str) -> str:
    return f"unlocked {path}"


def _with_password(read: Reads, path: str, password: str) -> Reading:
    return _marked(read(path, password))


def _marked(reading: Reading) -> Reading:
    """A reading with the password; if the file is still locked, it says so."""
    if not _is_locked(reading):
        return reading
    if reading.document is None:
        return replace(reading, failure=Failure(FailureKind.locked, _STAYS_LOCKED))
    return replace(reading, document=replace(reading.document, note=_STAYS_LOCKED))


def _is_locked(reading: Reading) -> bool:
    if reading.document is None:
        return reading.failure is not None and reading.failure.kind is FailureKind.locked
    return reading.document.content is Content.locked


def _sentence(reading: Reading) -> str | None:
    if reading.failure is not None:
        return reading.failure.sentence
    return reading.document.note if reading.document else None
