"""What the benchmarks share: a clock around an action, percentiles, and figures printed as ratios."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import click

Figures = list["Figure"]


class Figure(NamedTuple):
    """One measurement beside its named alternative, measured in the same run; None if there is none here."""

    what: str
    hunch: float
    unit: str
    alternative: str
    theirs: float | None

    @property
    def ratio(self) -> float | None:
        return self.hunch / self.theirs if self.theirs else None

    def line(self) -> str:
        ratio = "      -" if self.ratio is None else f"{self.ratio:6.2f}x"
        theirs = "-" if self.theirs is None else f"{self.theirs:.4g} {self.unit}"
        return f"{ratio}  {self.what}: {self.hunch:.4g} {self.unit} / {self.alternative}: {theirs}"

    def row(self) -> dict[str, object]:
        return {**self._asdict(), "ratio": self.ratio}


def seconds(action: Callable[[], object]) -> float:
    """How long the action took."""
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * round(share * 100) // 100) - 1)]


def until(happened: Callable[[], bool], limit: float = 120.0, glance: float = 0.01) -> float:
    """Seconds until something happened, looking every `glance` seconds; raises TimeoutError after `limit`."""
    begin = time.perf_counter()
    while not happened():
        if time.perf_counter() - begin > limit:
            raise TimeoutError(f"did not happen within {limit} s")
        time.sleep(glance)
    return time.perf_counter() - begin


def parser(question: str) -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=question)
    options.add_argument("--json", action="store_true", help="print the figures as JSON")
    return options


def report(question: str, figures: Figures, as_json: bool) -> None:
    """Print the figures; a ratio is Hunch divided by the alternative."""
    if as_json:
        click.echo(json.dumps({"question": question, "figures": [figure.row() for figure in figures]}))
        return
    click.echo(question)
    for figure in figures:
        click.echo(f"  {figure.line()}")
