"""Real engines for tests and benchmarks: started on a library of their own, gone when the block ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from indexer import Client, EngineUnreachable, requests

# Seconds that an engine may take to start (a first start compiles the model) and to end.
START, END = 180.0, 60.0


@contextmanager
def engine_at(library: Path) -> Iterator[Client]:
    """A connection to the engine of `library`; at the end the engine is stopped and its process has ended."""
    client = Client.connect(library, face="cli", timeout=START)
    process = psutil.Process(client.fetch(requests.GetStatus(), START).engine.pid)
    # Nobody works at this machine but the tests, which keep it busy themselves.
    client.fetch(requests.ChangeSettings({"mode": "full"}), START)
    try:
        yield client
    finally:
        with suppress(EngineUnreachable):
            client.fetch(requests.Stop(), END)
        client.close()
        with suppress(psutil.NoSuchProcess):
            process.wait(END)


def index(client: Client, folder: Path, until: str = "exact") -> None:
    """Add a folder and wait until all of it can be found by "words", by rough "meaning", or by "exact" meaning."""
    client.fetch(requests.AddFolder(str(folder)))
    if not client.fetch(requests.WaitFor(until)):
        raise TimeoutError(f"{folder} was not indexed")
