"""Recoll, the alternative that people have: its indexer and its query program on a configuration of their own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path


def is_installed() -> bool:
    return shutil.which("recollindex") is not None


class Recoll:
    """Recoll on one folder of files, with everything it writes in another."""

    def __init__(self, files: Path, configuration: Path) -> None:
        self._configuration = configuration
        configuration.mkdir(parents=True)
        (configuration / "recoll.conf").write_text(f"topdirs = {files}\nloglevel = 1\n", encoding="utf-8")

    def index(self) -> None:
        """One pass over the folder: everything at first, later what changed."""
        self._run("recollindex", "-c", str(self._configuration))

    def finds(self, word: str) -> int:
        """How many files have the word."""
        output = self._run("recollq", "-c", str(self._configuration), "-b", "-n", "0-100", word)
        return sum(line.startswith("file:") for line in output.splitlines())

    def _run(self, *command: str) -> str:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
