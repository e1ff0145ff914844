"""Starts the window: `python -m desktop`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hunch-window", description="Find your files by what they mean.")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="a folder to search from now on")
    parser.add_argument("--library", type=Path, metavar="DIR", help="where Hunch keeps what it knows")
    parser.add_argument("--search", metavar="TEXT", help="a question to begin with")
    parser.add_argument("--quick", action="store_true", help="show or hide the quick search")
    parser.add_argument("--hidden", action="store_true", help="start beside the clock, without a window")
    parser.add_argument("--tour", action="store_true", help="show Hunch on sample documents")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the desktop until it is closed; 0 when all is well, 2 with a sentence when it cannot start."""
    options = arguments().parse_args(argv)
    if options.tour:
        from desktop.tour import tour

        return tour(options)
    from desktop.app import run

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
