"""A real engine as the reliability tests drive it: started with faults, killed, asked, and looked into from behind."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import psutil

from indexer import Client, EngineUnreachable, WorldError, records, requests
from indexer.settings import Settings, save
from indexer.storage.packing import Packer
from tests.quality.source import ROOT

PATIENCE = 120.0
_GLANCE = 0.01
_FAULTS = Path(__file__).parent / "faults"


class LivingEngine:
    """The engine of the library in `folder`; its settings make it quick, not careless."""

    def __init__(self, folder: Path, *, settings: Settings | None = None) -> None:
        self.folder = folder
        self.order = folder.with_name(f"{folder.name}.fault")
        self._process: subprocess.Popen[bytes] | None = None
        self._client: Client | None = None
        folder.mkdir(parents=True, exist_ok=True)
        save(folder, settings or Settings(quiet=0.05, free_bytes=0, reading={"ocr": False}))

    # --- life ----------------------------------------------------------------------------------------------------

    def start(self, order: str = "") -> None:
        """Start the engine; with an order it will kill itself, perhaps before it can be reached."""
        self.arm(order)
        places = os.pathsep.join([str(_FAULTS), str(ROOT)])
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "indexer", "--library", str(self.folder), "--stay"],
            # Few arenas for memory, as every engine that a face starts has them.
            env=os.environ | {"PYTHONPATH": places, "HUNCH_FAULT": str(self.order), "MALLOC_ARENA_MAX": "2"},
            stderr=subprocess.PIPE,
        )

    def arm(self, order: str) -> None:
        draft = self.order.with_name(f"{self.order.name}.new")
        draft.write_text(order)
        draft.replace(self.order)

    def seen(self) -> list[str]:
        """The points that engines of this library have passed so far."""
        file = self.order.with_name(f"{self.order.name}.seen")
        return sorted(set(file.read_text().splitlines())) if file.exists() else []

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """Kill it as a power cut would."""
        if self._process is not None:
            self._process.kill()
        self.mourn()

    def stop(self) -> None:
        """End it in good order."""
        with suppress(EngineUnreachable):
            self.client().fetch(requests.Stop(), PATIENCE)
        self.mourn()

    def mourn(self) -> int:
        """Wait for the end, and say how it ended."""
        if self._client is not None:
            self._client.close()
            self._client = None
        if self._process is None:
            return 0
        _, said = self._process.communicate(timeout=PATIENCE)
        code, self._process = self._process.returncode, None
        assert code in (0, -signal.SIGKILL), f"the engine ended with {code}: {said.decode()}"
        return code

    def await_end(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while self.alive and time.monotonic() < deadline:
            time.sleep(_GLANCE)
        return not self.alive

    def readers(self) -> list[psutil.Process]:
        with suppress(psutil.Error):
            if self._process is not None:
                return psutil.Process(self._process.pid).children()
        return []

    # --- asking ----------------------------------------------------------------------------------------------------

    def client(self) -> Client:
        """A connection. Raises EngineUnreachable when the engine has ended."""
        deadline = time.monotonic() + PATIENCE
        while self._client is None:
            try:
                self._client = Client.connect(self.folder, start=False)
            except EngineUnreachable:
                if not self.alive or time.monotonic() > deadline:
                    raise
                time.sleep(_GLANCE)
        return self._client

    def add(self, folder: Path) -> None:
        self.client().fetch(requests.AddFolder(str(folder)), PATIENCE)

    def wait(self, what: str = "exact") -> records.Status:
        """Until everything is found. Raises WorldError when the engine ends before."""
        if not self.client().fetch(requests.WaitFor(what, PATIENCE), PATIENCE + 10):
            raise WorldError(f"not done: {self.client().fetch(requests.GetStatus(), PATIENCE)}")
        return self.client().fetch(requests.GetStatus(), PATIENCE)

    def ask(self, question: str, lane: str | None = None) -> records.Answer:
        chosen = records.Lane(lane) if lane else None
        return self.client().fetch(requests.Ask(1, question, limit=200, lane=chosen), PATIENCE)

    # --- from behind ---------------------------------------------------------------------------------------------

    @property
    def catalog(self) -> Path:
        return self.folder / "catalog.sqlite"

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"{self.catalog.as_uri()}?mode=ro", uri=True)) as catalog:
            Packer(self.catalog).teach(catalog)
            return catalog.execute(sql).fetchall()

    def copy_catalog(self, target: Path) -> None:
        target.unlink(missing_ok=True)
        with closing(sqlite3.connect(self.catalog)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)

    def warnings(self) -> list[str]:
        log = self.folder / "log" / "engine.log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [line for line in lines if " WARNING " in line or " ERROR " in line]
