"""Reads a folder of known files through the real cage and reports, kind by kind, what was found and what it cost.

The folder holds a `manifest.tsv` with the columns path, kind, expected, check and hostile; in `path` a backslash is
written twice and a line break as "\\n". A row with check "found" names a phrase that a correct reader finds.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from indexer.locations import portable  # noqa: E402
from indexer.reading import Limits  # noqa: E402
from indexer.reading.cage import Cage  # noqa: E402
from indexer.records import Reading  # noqa: E402
from indexer.settings import Settings  # noqa: E402


class Row(NamedTuple):
    """One file of the manifest; `expected` is empty when no phrase is known for certain."""

    path: str
    kind: str
    expected: str
    hostile: bool


class Result(NamedTuple):
    row: Row
    reading: Reading
    found: bool


def rows(folder: Path) -> Iterator[Row]:
    """The files that the manifest of a folder names."""
    with (folder / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            path = re.sub(r"\\(.)", lambda mark: "\n" if mark[1] == "n" else mark[1], line["path"])
            expected = line["expected"] if line["check"] == "found" else ""
            yield Row(path, line["kind"], expected, bool(line["hostile"]))


def read(cage: Cage, folder: Path, row: Row) -> Result:
    reading = cage.read(portable(folder / row.path))
    return Result(row, reading, bool(row.expected) and plain(row.expected) in plain(everything_said(reading)))


def everything_said(reading: Reading) -> str:
    """All that a search can find of a reading: title, facts and text."""
    document = reading.document
    if document is None:
        return ""
    facts = (f"{label}: {value}" for label, value in document.facts.items())
    return "\n".join([document.title or "", *facts, *(block.text for block in document.blocks)])


def plain(text: str) -> str:
    """Text without the differences that do not matter: width, case, white space."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def state(reading: Reading) -> str:
    if reading.failure:
        return reading.failure.kind.value
    return reading.document.content.value if reading.document else "nothing"


def reason(reading: Reading) -> str:
    if reading.failure:
        return f"{reading.failure.kind}: {reading.failure.sentence}"
    document = reading.document
    note = document.note if document else None
    return f"read by {reading.reader}, {state(reading)}" + (f" ({note})" if note else "")


def summary(results: list[Result]) -> dict[str, object]:
    """The figures of one kind; seconds and MB are those of the reader processes."""
    seconds = sorted(result.reading.seconds for result in results)
    expected = [result for result in results if result.row.expected]
    return {
        "files": len(results),
        "found": sum(result.found for result in expected),
        "expected": len(expected),
        "states": dict(Counter(state(result.reading) for result in results).most_common()),
        "median_seconds": round(quantile(seconds, 0.5), 4),
        "p99_seconds": round(quantile(seconds, 0.99), 4),
        "peak_mb": round(max(result.reading.peak_memory_mb for result in results)),
    }


def quantile(ordered: list[float], share: float) -> float:
    """The value below which `share` of the ordered values lie (nearest rank)."""
    return ordered[max(0, math.ceil(len(ordered) * share) - 1)]


def report(results: list[Result], seconds: float) -> dict[str, object]:
    kinds = sorted({result.row.kind for result in results})
    groups: dict[str, list[Result]] = {kind: [r for r in results if r.row.kind == kind] for kind in kinds}
    groups["all"] = results
    hostile = [result for result in results if result.row.hostile]
    if hostile:
        groups["hostile"] = hostile
    missed = [result for result in results if result.row.expected and not result.found]
    return {
        "seconds": round(seconds, 1),
        "kinds": {kind: summary(group) for kind, group in groups.items()},
        "misses": [
            {"path": r.row.path, "kind": r.row.kind, "expected": r.row.expected, "reason": reason(r.reading)}
            for r in missed
        ],
    }


def table(figures: dict[str, object]) -> str:
    """The report for people."""
    lines = [f"{'kind':<24}{'files':>6}{'found':>10}{'median s':>10}{'p99 s':>8}{'peak MB':>9}  states"]
    kinds = figures["kinds"]
    assert isinstance(kinds, dict)
    for kind, row in kinds.items():
        found = f"{row['found']}/{row['expected']}"
        states = ", ".join(f"{name} {count}" for name, count in row["states"].items())
        times = f"{row['median_seconds']:>10.3f}{row['p99_seconds']:>8.2f}"
        lines.append(f"{kind:<24}{row['files']:>6}{found:>10}{times}{row['peak_mb']:>9}  {states}")
    misses = figures["misses"]
    assert isinstance(misses, list)
    lines.append(f"\n{len(misses)} misses; {figures['seconds']} s for all files")
    lines.extend(f"  {m['kind']}: {m['path']!r}: {m['expected'][:60]!r}: {m['reason']}" for m in misses)
    return "\n".join(lines)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="folder with files and a manifest.tsv")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--kinds", default="", help="only these kinds, parted by commas")
    parser.add_argument("--processes", type=int, default=2, help="reader processes at once")
    parser.add_argument("--ocr", action="store_true", help="read pictures of text, too (slow)")
    parser.add_argument("--states", action="store_true", help="print the state and the reason of every file")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    wanted = set(filter(None, options.kinds.split(",")))
    chosen = [row for row in rows(options.folder) if not wanted or row.kind in wanted]
    # The time that the engine gives to recognising, too.
    limits = Limits(ocr=True, deadline=Settings().recognise_deadline) if options.ocr else Limits(ocr=False)
    began = time.monotonic()
    with (
        Cage(limits, processes=options.processes) as cage,
        ThreadPoolExecutor(options.processes) as pool,
    ):
        results = list(pool.map(lambda row: read(cage, options.folder, row), chosen))
    figures = report(results, time.monotonic() - began)
    if options.states:
        sys.stdout.writelines(f"{r.row.path!r}\t{state(r.reading)}\t{reason(r.reading)}\n" for r in results)
    sys.stdout.write((json.dumps(figures, indent=2, ensure_ascii=False) if options.json else table(figures)) + "\n")


if __name__ == "__main__":
    main()
