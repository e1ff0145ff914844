"""How long does the window take to paint a page of ten thousand results, as a list and as a gallery?"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec import structs
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from desktop.app import application
from desktop.bridge import Bridge
from desktop.search.controller import SearchController
from desktop.search.result_list import ResultList
from desktop.theme import Theme
from indexer import Client, EngineUnreachable, records
from tests.benchmarks.measuring import Figure, Figures, parser, percentile, report

# A frame at sixty a second, in seconds.
FRAME = 1 / 60
STEP, STEPS = 120, 150


def connect() -> Client:
    raise EngineUnreachable("There is none.")


def hits(count: int, folder: Path) -> list[records.Hit]:
    """Documents of two passages; every fifth is one of fifty pictures."""
    for number in range(50):
        image = QImage(1600, 1200, QImage.Format.Format_RGB32)
        image.fill(number * 5_000)
        image.save(str(folder / f"{number}.jpg"))
    at = records.Locator(page=3)
    text = "The tap in the kitchen drips and has to be repaired before the winter comes. " * 4
    light = records.Span(8, 11)
    passages = tuple(records.PassageHit(n, text, at, 0, 300, 0.5, (records.Lane.words,), (light,)) for n in (1, 2))
    one = records.Hit(0, "", "", str(folder), "document", 82_000, 1.7e9, 0.5, passages, (records.Lane.words,))
    made = []
    for number in range(count):
        name = f"{number % 50}.jpg" if number % 5 == 0 else f"A report of the year {number}.docx"
        kind = "image" if number % 5 == 0 else "document"
        own = tuple(structs.replace(p, id=2 * number + p.id, text=f"{number} {p.text}") for p in passages)
        made.append(structs.replace(one, file=number, path=str(folder / name), name=name, kind=kind, passages=own))
    return made


def paints(view: QAbstractItemView) -> list[float]:
    """Seconds of each step of scrolling, from the wheel to the painted page."""
    taken = []
    bar = view.verticalScrollBar()
    for _ in range(STEPS):
        begun = time.perf_counter()
        bar.setValue(bar.value() + STEP)
        view.viewport().repaint()
        QApplication.processEvents()
        taken.append(time.perf_counter() - begun)
    return taken


def plain(count: int) -> QListView:
    """A list of Qt's own with as many lines of text."""
    view = QListView()
    view.setModel(QStringListModel([f"A report of the year {number}" for number in range(count)], view))
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view


def measure(count: int) -> Figures:
    app = application()
    Theme(app)
    with tempfile.TemporaryDirectory(prefix="hunch-scrolling-") as room:
        controller = SearchController(Bridge(connect, lambda job: None))
        rows = ResultList(controller)
        for view in (rows, plain(count)):
            view.resize(620, 900)
            view.show()
        found = hits(count, Path(room))
        begun = time.perf_counter()
        controller.model.replace(found)
        QApplication.processEvents()
        shown = time.perf_counter() - begun
        listed = paints(rows)
        rows.be_gallery(True)
        QApplication.processEvents()
        cards = paints(rows)
        simple = percentile(paints(view), 0.95)
        rows.thumbnails.close()
    return [
        Figure("a step through the list, p95", percentile(listed, 0.95), "s", "a list of names by Qt", simple),
        Figure("the same, median", percentile(listed, 0.5), "s", "a frame", FRAME),
        Figure("a step through the gallery, p95", percentile(cards, 0.95), "s", "a list of names by Qt", simple),
        Figure("the same, median", percentile(cards, 0.5), "s", "a frame", FRAME),
        Figure("rows made and first shown", shown, "s", "a tenth of a second", 0.1),
    ]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--results", type=int, default=10_000)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.results), chosen.json)


if __name__ == "__main__":
    main()
