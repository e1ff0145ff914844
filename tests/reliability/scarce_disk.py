"""A library on a disk of a few megabytes that is full, then has room again, then is read-only; run inside `unshare`."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import WorldError, requests
from indexer.settings import Settings
from tests.reliability.living import PATIENCE, LivingEngine

_DISK = "size=12m,mode=700"
_NEW = 40


def fill(disk: Path) -> Path:
    """Take all the space of a disk; the file that does is to be deleted."""
    ballast = disk / "ballast"
    # Buffered, what did not fit would fail once more while the file is closed.
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4_096)):
            pass
    return ballast


@contextmanager
def running(library: Path) -> Iterator[LivingEngine]:
    engine = LivingEngine(library, settings=Settings(quiet=0.05, free_bytes=0, reading={"ocr": False}))
    engine.start()
    try:
        yield engine
    finally:
        engine.kill()


def adding(engine: LivingEngine, documents: Path) -> str:
    """The sentence with which a folder is refused."""
    try:
        engine.add(documents)
    except WorldError as error:
        return str(error)
    return ""


def paused(engine: LivingEngine) -> str | None:
    """The reason for which the work waits, as soon as it does."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if reason := engine.client().fetch(requests.GetStatus(), PATIENCE).paused:
            return reason
    return None


def searchable(engine: LivingEngine) -> int:
    return engine.wait("meaning").files.searchable


def full(disk: Path, documents: Path) -> Iterator[tuple[str, object]]:
    """The disk is full when a folder is added, and again when files change."""
    with running(disk / "library") as engine:
        engine.client()
        ballast = fill(disk)
        yield "refused", adding(engine, documents)
        ballast.unlink()
        engine.add(documents)
        yield "first", searchable(engine)
        ballast = fill(disk)
        for number in range(_NEW):
            (documents / f"new{number}.txt").write_text(f"Another beehive, number {number}.\n" * 200)
        yield "said", paused(engine)
        yield "meanwhile", [hit.name for hit in engine.ask("kettle").hits]
        ballast.unlink()
        yield "then", searchable(engine)
        yield "catalog", engine.rows("pragma integrity_check")
        yield "errors", [line for line in engine.warnings() if " ERROR " in line]


def read_only(disk: Path) -> Iterator[tuple[str, object]]:
    """An engine is started on a library that cannot be written, and once more when it can."""
    library = disk / "library"
    _mount("-o", "remount,ro", str(disk))
    command = [sys.executable, "-P", "-m", "indexer", "--library", str(library)]
    refused = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert refused.returncode == 2, refused.stderr
    yield "read-only", refused.stderr.splitlines()[-1]
    _mount("-o", "remount,rw", str(disk))
    with running(library) as engine:
        yield "writable", searchable(engine)


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def main() -> None:
    disk, documents = Path(sys.argv[1]), Path(sys.argv[2])
    _mount("-t", "tmpfs", "-o", _DISK, "tmpfs", str(disk))
    for what, told in (*full(disk, documents), *read_only(disk)):
        click.echo(json.dumps([what, told]))


if __name__ == "__main__":
    main()
