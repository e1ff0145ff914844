"""Opens every file of a folder in the real preview and reports what that cost the window.

    python tests/quality/preview_report.py LIBRARY FOLDER [--slowest N]

The folder is one of the library, whose engine is started if need be. For each file the longest time for which the event
loop stood still is measured, in milliseconds, beside the longest work of the window's thread between two turns of the
loop, which tells a slow preview from a busy machine. A file that ends the process is named. Exit code 1 if any work is
longer than `--gap`.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop.app import keep_out_of_the_way  # noqa: E402
from desktop.bridge import Bridge  # noqa: E402
from desktop.preview.pane import PreviewPane  # noqa: E402
from desktop.singletons import keep_singletons  # noqa: E402
from desktop.theme import Theme  # noqa: E402
from indexer import Client, portable, requests  # noqa: E402
from indexer.records import Hit, Lane, PassageHit, Preview  # noqa: E402

# Seconds for one preview to be complete, and to wait afterwards for what is done behind it.
PATIENCE, AFTER = 20.0, 0.15


class Result(NamedTuple):
    path: str
    kind: str
    gap_ms: float
    work_ms: float
    whole_ms: float
    memory_mb: float
    complete: bool


class Heartbeat:
    """Beats as often as the event loop lets it, and remembers the longest silence and the most work between beats."""

    def __init__(self) -> None:
        self.longest = self.hardest = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        self.longest = self.hardest = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.hardest, self._worked = max(self.hardest, worked - self._worked), worked


def hit_of(path: str, preview: Preview) -> Hit:
    """A hit in the middle of a file, as if a question had led there."""
    folder, _, name = path.rpartition("/")
    middle = len(preview.blocks) // 2
    passages = ()
    if preview.blocks:
        block = preview.blocks[middle]
        passages = (PassageHit(0, block.text, block.at, 0, len(block.text), 1.0, (Lane.words,)),)
    return Hit(0, path, name, folder, "text", 0, 0.0, 1.0, passages)


def rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def measure(path: str, client: Client, pane: PreviewPane, heart: Heartbeat) -> Result:
    """Show one file until it is complete."""
    preview = client.fetch(requests.GetPreview(path, None, ""), PATIENCE)
    hit = hit_of(path, preview)
    QApplication.processEvents()
    heart.begin()
    start = time.perf_counter()
    QTimer.singleShot(0, lambda: pane.show_hit(hit, 0, "the"))
    rest(0.02)
    while not pane.is_complete and time.perf_counter() - start < PATIENCE:
        rest(0.01)
    whole = time.perf_counter() - start
    rest(AFTER)
    memory = psutil.Process().memory_info().rss / 2**20
    return Result(
        path, preview.kind, heart.longest * 1000, heart.hardest * 1000, whole * 1000, memory, pane.is_complete
    )


def paths(folder: Path) -> list[str]:
    """Every file of a folder, as the library writes its path."""
    return sorted(
        portable(os.path.join(place, name)) for place, _, names in os.walk(folder.absolute()) for name in names
    )


def say(text: str, end: str = "\n") -> None:
    (sys.stdout if end == "\n" else sys.stderr).write(text + end)


def report(results: list[Result], slowest: int) -> None:
    """The slowest files, and the whole."""
    say(f"{'work ms':>8} {'gap ms':>8} {'whole ms':>9} {'MB':>6}  kind       file")
    for one in sorted(results, key=lambda r: -r.work_ms)[:slowest]:
        state = "" if one.complete else "  NEVER COMPLETE"
        figures = f"{one.work_ms:8.0f} {one.gap_ms:8.0f} {one.whole_ms:9.0f} {one.memory_mb:6.0f}"
        say(f"{figures}  {one.kind:10} {one.path}{state}")
    say(f"\n{len(results)} files: {dict(Counter(one.kind for one in results))}")
    for limit in (50, 100, 200):
        gaps, works = (sum(getattr(one, what) > limit for one in results) for what in ("gap_ms", "work_ms"))
        say(f"over {limit} ms: {works} by their work, {gaps} with all waiting")
    say(f"memory of the process after the last: {results[-1].memory_mb:.0f} MB")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("folder", type=Path, help="the files to open: a folder of the library, or one within it")
    parser.add_argument("--slowest", type=int, default=30, help="how many files to name")
    parser.add_argument("--gap", type=float, default=50.0, help="the longest work that is right, in ms")
    options = parser.parse_args()
    faulthandler.enable()
    keep_singletons()
    keep_out_of_the_way()
    app = QApplication(sys.argv[:1])
    Theme(app)
    library = options.library.absolute()
    client = Client.connect(library, face="cli", start=True, timeout=60)
    bridge = Bridge(lambda: Client.connect(library, face="cli", start=True, timeout=60))
    bridge.start()
    pane, heart = PreviewPane(bridge), Heartbeat()
    pane.resize(620, 760)
    pane.show()
    results = []
    for path in paths(options.folder):
        say(path, end="\r")  # the last one said is the one that ended the process
        results.append(measure(path, client, pane, heart))
    report(results, options.slowest)
    bridge.close()
    client.close()
    return int(any(one.work_ms > options.gap or not one.complete for one in results))


if __name__ == "__main__":
    sys.exit(main())
