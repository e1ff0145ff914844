"""The face without a window: the `hunch` command."""

from __future__ import annotations

# Each of these adds its commands to the group.
from indexer.commands import (
    care,
    choices,
    engine,
    explore,
    folders,
    integration,
    labels,
    questions,
    storage,
    troubles,
    window,
)
from indexer.commands.shell import cli

__all__ = [
    "care",
    "choices",
    "cli",
    "engine",
    "explore",
    "folders",
    "integration",
    "labels",
    "main",
    "questions",
    "storage",
    "troubles",
    "window",
]


def main() -> None:
    cli.main(prog_name="hunch")


if __name__ == "__main__":
    main()
