"""What does an engine cost that has nothing to do?"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import psutil

from indexer import Client, requests, resources
from tests.benchmarks.measuring import Figure, Figures, parser, report
from tests.engines import engine_at, index

QUESTION = "What does an engine cost that has nothing to do?"
# What is put off until nothing happens (copies, compaction) is over after these seconds.
SETTLING, MEASURED = 45.0, 60.0
ASLEEP = [sys.executable, "-c", "import time; time.sleep(3600)"]


def spent(process: psutil.Process) -> tuple[float, int]:
    """Seconds of processor time so far, and how often a thread has woken from a sleep (where the system tells)."""
    times = process.cpu_times()
    tasks = Path(f"/proc/{process.pid}/task")
    statuses = [(task / "status").read_text() for task in tasks.iterdir()] if tasks.exists() else []
    woken = sum(
        int(line.split()[1]) for status in statuses for line in status.splitlines() if line.startswith("voluntary")
    )
    return times.user + times.system, woken


def measured(*processes: psutil.Process) -> list[tuple[float, int]]:
    """What each process spent within the same minute."""
    before = [spent(process) for process in processes]
    time.sleep(MEASURED)
    return [(now[0] - was[0], now[1] - was[1]) for now, was in zip(map(spent, processes), before, strict=True)]


def settled(client: Client, documents: Path) -> psutil.Process:
    index(client, documents)
    time.sleep(SETTLING)
    return psutil.Process(client.fetch(requests.GetStatus()).engine.pid)


def main() -> None:
    options = parser(QUESTION).parse_args()
    with tempfile.TemporaryDirectory(prefix="hunch-idle-") as folder:
        documents = shutil.copytree(resources() / "samples", Path(folder) / "documents")
        with engine_at(Path(folder) / "library") as client, subprocess.Popen(ASLEEP) as sleeper:
            try:
                engine = settled(client, documents)
                (ours, wakes), (theirs, naps) = measured(engine, psutil.Process(sleeper.pid))
            finally:
                sleeper.kill()
    figures: Figures = [
        Figure("processor, % of one", 100 * ours / MEASURED, "%", "a Python that sleeps", 100 * theirs / MEASURED),
        Figure("awakenings a minute", wakes, "", "a Python that sleeps", naps),
    ]
    report(QUESTION, figures, options.json)


if __name__ == "__main__":
    main()
