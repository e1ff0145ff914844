"""A real engine on a temporary library, and a folder of small texts for it to index."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from indexer import Client, records, settled
from indexer import requests as r

PATIENCE = 120.0


class RunningLibrary:
    """A library in a temporary folder; `client()` starts its engine when there is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._clients: list[Client] = []

    def client(self) -> Client:
        client = Client.connect(self.folder, face="cli", timeout=60)
        self._clients.append(client)
        return client

    def kill(self) -> None:
        """Kill the engine as a power cut would."""
        pid = json.loads((self.folder / "engine.json").read_text())["pid"]
        os.kill(pid, signal.SIGKILL)

    def stop(self) -> None:
        for client in self._clients:
            client.close()
        self._clients.clear()
        announced = settled(self.folder) / "engine.json"
        if announced.exists():
            pid = json.loads(announced.read_text())["pid"]
            client = Client.connect(self.folder, face="cli", timeout=60)
            ended = client.call(r.Stop())
            ended.result(PATIENCE)
            client.close()
            # What it leaves is whole only when it has ended.
            with suppress(psutil.NoSuchProcess):
                psutil.Process(pid).wait(PATIENCE)

    def ask(self, question: str, lane: records.Lane | None = None) -> records.Answer:
        return self.client().fetch(r.Ask(1, question, 20, lane), PATIENCE)

    def wait(self, what: str = "exact") -> records.Status:
        client = self.client()
        assert client.fetch(r.WaitFor(what, PATIENCE), PATIENCE + 10)
        return client.fetch(r.GetStatus(), PATIENCE)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Look into the catalog behind the engine's back."""
        with sqlite3.connect(f"file:{self.folder}/catalog.sqlite?mode=ro", uri=True) as catalog:
            return catalog.execute(sql).fetchall()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[RunningLibrary]:
    running = RunningLibrary(tmp_path / "library")
    yield running
    running.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    documents = tmp_path / "documents"
    documents.mkdir()
    return documents
