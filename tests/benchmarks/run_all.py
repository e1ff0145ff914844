"""Runs every benchmark, one after the other; the arguments go to each."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPTS = (
    "startup",
    "indexing",
    "disk_use",
    "embedding",
    "explaining",
    "questions",
    "scopes",
    "freshness",
    "restart",
    "window",
    "idle",
)


def main() -> int:
    folder = Path(__file__).parent
    statuses = [subprocess.run([sys.executable, folder / f"{name}.py", *sys.argv[1:]]).returncode for name in SCRIPTS]
    return max(statuses)


if __name__ == "__main__":
    sys.exit(main())
