"""Moves a library to another place: copied, compared, and only then used there and deleted here."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from indexer.errors import WorldError
from indexer.locations import MOVED, displayed, portable

log = logging.getLogger(__name__)

# Belongs to the engine that is ending, not to the library.
_OF_THE_ENGINE = {"engine.json", "engine.key", "engine.lock", MOVED}


def check_target(library: Path, target: str) -> Path:
    """The folder to which the library can be moved, made if need be. Raises WorldError."""
    place = Path(os.path.abspath(os.path.expanduser(target)))
    shown = f"“{displayed(portable(place))}”"
    if place == library or library in place.parents or place in library.parents:
        raise WorldError(f"{shown} and the library lie in each other.")
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(place.iterdir()):
            raise WorldError(f"{shown} is not empty; choose a new folder.")
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise WorldError(f"{shown} cannot be used: {error.strerror or error}.") from error
    needed = sum(file.stat().st_size for file in _files(library))
    if needed > free:
        raise WorldError(f"{shown} has room for {free // 10**6} MB, and the library takes {needed // 10**6} MB.")
    return place


def move(library: Path, target: Path) -> None:
    """Move a library that is closed, and whose lock the caller holds. Raises WorldError, and it stays where it is.

    A file in the old folder tells where it went; a kill before that is written leaves the old one in use, a kill after
    it the new one, which is complete.
    """
    files = list(_files(library))
    try:
        for file in files:
            _copy(file, target / file.relative_to(library))
        _point(library, target)
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise WorldError(f"The library could not be moved: {error.strerror or error}.") from error
    for file in files:
        with suppress(OSError):
            file.unlink()
    for folder in sorted((f for f in library.rglob("*") if f.is_dir()), reverse=True):
        with suppress(OSError):
            folder.rmdir()
    log.info("The library was moved.")


def _files(library: Path) -> Iterator[Path]:
    for file in sorted(library.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.name not in _OF_THE_ENGINE:
            yield file


def _copy(file: Path, copy: Path) -> None:
    """Copy a file with its rights and times. Raises OSError when the copy does not say the same."""
    copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copy2(file, copy)
    with copy.open("rb") as written:
        os.fsync(written.fileno())
    if _digest(file) != _digest(copy):
        raise OSError(f"{copy.name} was not written as it is")


def _digest(file: Path) -> bytes:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").digest()


def _point(library: Path, target: Path) -> None:
    pointer, new = library / MOVED, library / f"{MOVED}.new"
    with new.open("w", encoding="utf-8") as file:
        json.dump({"to": portable(target)}, file)
        file.flush()
        os.fsync(file.fileno())
    new.replace(pointer)
