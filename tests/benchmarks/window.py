"""How fluent is the real window on a real engine while somebody types, looks and indexes?"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from desktop.app import Desktop, application, keep_out_of_the_way
from indexer import events, portable, requests
from tests.benchmarks.generated import Writer, write_files
from tests.benchmarks.measuring import Figure, Figures, parser, percentile, report
from tests.engines import engine_at, index

# Milliseconds between two keys of somebody who types fast, and of a heartbeat that shows how long the loop was away.
KEY_MS, BEAT_MS = 110, 5
# Milliseconds for which the answer is looked at before the next question: reading goes on meanwhile, and the next key
# comes into the midst of it.
LOOK_MS = 2_000
PATIENCE = 60.0
PREVIEWS = 100
SUBJECTS = ("garden", "valve", "storm", "paper", "violin")
_MIB = 2**20


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: object) -> None:
    deadline = time.monotonic() + PATIENCE
    while not done():  # type: ignore[operator]
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not get there in time")
        rest(10)


class Heart(QObject):
    """Beats every few milliseconds and keeps the longest time that it could not."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - BEAT_MS / 1000)
        self._last = now


class Eye(QObject):
    """Sees when the rows of an answer have been painted: `words` and `meaning` hold seconds since the key.

    `meaning` counts the first whole answer; that its ranks settle once more when it was sharpened is another matter.
    """

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.words: list[float] = []
        self.meaning: list[float] = []
        self._controller = desktop.window.controller
        self._key = 0.0
        self._due: list[bool] = []
        self._whole = False
        desktop.window.search.list.viewport().installEventFilter(self)
        desktop.bridge.answered.connect(self._on_answered)

    def pressed(self) -> None:
        self._key, self._due, self._whole = time.perf_counter(), [], False

    def _on_answered(self, event: events.Answered) -> None:
        if event.number == self._controller._number and self._controller.model.rowCount():
            if not self._whole:
                self._due.append(event.final)
            self._whole = self._whole or event.final

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._due:
            # What is posted here is heard when the whole window has been painted and shown.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        seconds = time.perf_counter() - self._key
        for final in self._due:
            (self.meaning if final else self.words).append(seconds)
        self._due = []
        return True


def type_questions(desktop: Desktop, eye: Eye, questions: list[str]) -> None:
    """Type each question key by key, wait for its whole answer, and clear the box."""
    box = desktop.window.search.box
    for question in questions:
        box.clear()
        for letter in question:
            eye.pressed()
            QTest.keyClicks(box, letter)
            rest(KEY_MS)
        rest(LOOK_MS)


def look_through(desktop: Desktop, previews: int) -> None:
    """Move through results with the keys, so that each is previewed."""
    window = desktop.window
    for step in range(previews):
        if step % 20 == 0:
            window.search.box.clear()
            QTest.keyClicks(window.search.box, SUBJECTS[step // 20])
            until(lambda: window.controller.model.rowCount() > 0)
        window.controller.move(+1)
        rest(60)


def quick_appears(desktop: Desktop, times: int = 10) -> float:
    """The 95th percentile of seconds until the quick search is shown with the keys in its box."""
    assert desktop.quick is not None
    quick, taken = desktop.quick, []
    for _ in range(times):
        quick.hide()
        rest(50)
        begin = time.perf_counter()
        quick.appear()
        until(lambda: quick.isVisible() and not quick.visibleRegion().isEmpty())
        desktop._app.processEvents()
        taken.append(time.perf_counter() - begin)
    quick.hide()
    return percentile(taken, 0.95)


def memory() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / _MIB


def measure(files: int, more: int, questions: int) -> Figures:
    writer = Writer(7)
    asked = [writer.question() for _ in range(questions)]
    with tempfile.TemporaryDirectory(prefix="hunch-window-") as room:
        library, here, later = Path(room, "library"), Path(room, "files"), Path(room, "more")
        write_files(here, files)
        write_files(later, more, seed=2)
        with engine_at(library) as client:
            index(client, here, "words")
            return _in_the_window(library, later, more, asked)


def _in_the_window(library: Path, later: Path, more: int, asked: list[str]) -> Figures:
    desktop = Desktop(application(), library)
    sys.excepthook = sys.__excepthook__  # a mishap here is the benchmark's own
    desktop.begin(argparse.Namespace(folders=[], search=None, quick=False, hidden=False))
    desktop.window.resize(1280, 800)
    until(lambda: desktop.bridge.is_connected and desktop.quick is not None)
    for piece in desktop.pieces():
        piece()
    keep_out_of_the_way()
    eye, heart = Eye(desktop), Heart()
    rest(1_000)
    heart.reset()
    type_questions(desktop, eye, asked)
    words, meaning, idle_gap = eye.words, eye.meaning, heart.longest
    eye.words, eye.meaning = [], []
    read: list[int] = []
    desktop.bridge.status_changed.connect(lambda event: read.append(event.status.files.searchable))
    desktop.bridge.request(requests.AddFolder(portable(later)))
    until(lambda: len(set(read)) > 1)
    heart.reset()
    before = read[-1]
    type_questions(desktop, eye, asked)
    busy_gap, meanwhile = heart.longest, read[-1] - before
    look_through(desktop, PREVIEWS)
    held = memory()
    appears = quick_appears(desktop)
    QTimer.singleShot(0, desktop.quit)
    desktop._app.exec()
    return [
        Figure("key to painted words, p95", percentile(words, 0.95), "s", "the limit of the house", 0.05),
        Figure(
            "the same while indexing", percentile(eye.words, 0.95), "s", "the same at rest", percentile(words, 0.95)
        ),
        Figure("key to painted meaning, p95", percentile(meaning, 0.95), "s", "the limit of the house", 0.2),
        Figure("longest gap of the event loop while typing", idle_gap, "s", "the limit of the house", 0.05),
        Figure("the same while indexing", busy_gap, "s", "the limit of the house", 0.05),
        Figure("files read while somebody typed", meanwhile, "files", "all that were added", more),
        Figure("quick search from hidden to usable, p95", appears, "s", "the limit of the house", 0.1),
        Figure(f"memory of the window after {PREVIEWS} previews", held, "MiB", "the limit of the house", 250),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--files", type=int, default=20_000)
    options.add_argument("--more", type=int, default=5_000, help="files indexed while somebody types")
    options.add_argument("--questions", type=int, default=12)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.files, chosen.more, chosen.questions), chosen.json)


if __name__ == "__main__":
    main()
