"""Runs every benchmark, one after the other; the arguments go to each, `--passages` to the one that takes it."""

from __future__ import annotations

import argparse
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
    "large",
    "exploring",
    "freshness",
    "restart",
    "window",
    "scrolling",
    "map",
    "idle",
)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, add_help=False)
    options.add_argument("--passages", default="50000", help="of the large library; a million take twenty minutes")
    chosen, shared = options.parse_known_args()
    own = {"large": ["--passages", chosen.passages]}
    folder = Path(__file__).parent
    commands = [[sys.executable, folder / f"{name}.py", *own.get(name, []), *shared] for name in SCRIPTS]
    return max(subprocess.run(command).returncode for command in commands)


if __name__ == "__main__":
    sys.exit(main())
