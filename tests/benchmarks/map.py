"""How many frames a second does the map of meaning give, against the same points as items of a QGraphicsView?"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from desktop.explore.map_points import MapPoints
from desktop.explore.map_view import MapView
from desktop.theme import Theme
from indexer.findings import MapPoint, MapTopic, MeaningMap
from tests.benchmarks.measuring import Figure, Figures, parser, report

SIZE = 900
TOPICS = 24


def scattered(count: int) -> MeaningMap:
    """Points around the middles of topics, as a layout that keeps neighbours together draws them."""
    chance = random.Random(1)
    middles = [(chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8)) for _ in range(TOPICS)]
    points = []
    for number in range(count):
        topic = chance.randrange(TOPICS)
        x, y = (min(max(chance.gauss(at, 0.07), -1), 1) for at in middles[topic])
        points.append(MapPoint(f"/files/{number}.txt", x, y, "text", 1_700_000_000.0, topic + 1))
    named = [MapTopic(n + 1, f"topic {n}", *middles[n], count // TOPICS) for n in range(TOPICS)]
    return MeaningMap(tuple(points), tuple(named))


def frame_seconds(widget: QWidget, move: Callable[[int], object], frames: int) -> float:
    """The median seconds of a frame while the map is moved."""
    QApplication.processEvents()  # only a window that is shown can be painted
    taken = []
    for frame in range(frames):
        move(frame)
        begin = time.perf_counter()
        widget.repaint()
        taken.append(time.perf_counter() - begin)
    return median(taken)


def ours(found: MeaningMap, zoom: float, frames: int) -> float:
    view = MapView()
    view.resize(SIZE, SIZE)
    view.show_points(MapPoints(found, 1_750_000_000.0))
    view._zoom = zoom
    view.show()

    def move(frame: int) -> None:
        view._middle = QPointF(0.001 * frame, 0.0)

    return frame_seconds(view, move, frames)


def items(found: MeaningMap, zoom: float, frames: int) -> float:
    scene = QGraphicsScene(QRectF(-1, -1, 2, 2))
    scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    colours = [QColor.fromHslF(n / TOPICS, 0.6, 0.45) for n in range(TOPICS)]
    for point in found.points:
        scene.addEllipse(point.x, point.y, 0.004, 0.004, QPen(QColor(0, 0, 0, 0)), colours[point.topic - 1])
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    view.resize(SIZE, SIZE)
    view.scale(SIZE / 2 * zoom, SIZE / 2 * zoom)
    view.show()
    return frame_seconds(view.viewport(), lambda frame: view.centerOn(0.001 * frame, 0.0), frames)


def measure(points: int, frames: int) -> Figures:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme(app)
    found = scattered(points)
    figures = []
    for zoom in (1.0, 4.0):
        theirs = items(found, zoom, max(frames // 10, 3))
        mine = ours(found, zoom, frames)
        figures.append(Figure(f"a frame at zoom {zoom:g}", mine, "s", "QGraphicsView with an item a file", theirs))
        figures.append(Figure(f"a frame at zoom {zoom:g}", mine, "s", "60 frames a second", 1 / 60))
    return figures


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--points", type=int, default=50_000)
    options.add_argument("--frames", type=int, default=40)
    chosen = options.parse_args()
    report(__doc__, measure(chosen.points, chosen.frames), chosen.json)


if __name__ == "__main__":
    main()
