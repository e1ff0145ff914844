from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPolygonF
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.explore.map_pane import MapPane
from desktop.explore.map_points import ColourBy, MapPoints
from desktop.explore.map_view import MapView
from indexer import events, requests
from indexer.findings import FileCard, Layout, MapPoint, MapTopic, MeaningMap
from tests.desktop.fakes import FakeClient

NOW = 1_750_000_000.0
DAY = 86_400.0
TOPICS = (MapTopic(1, "taps", -0.5, 0.0, 2), MapTopic(2, "bread", 0.5, 0.3, 1), MapTopic(3, "sinks", -0.5, 0.2, 1, 2))
POINTS = (
    MapPoint("/a/tap.txt", -0.5, -0.1, "text", NOW - DAY, 1, 3, ("house",)),
    MapPoint("/a/sink.pdf", -0.5, 0.1, "pdf", NOW - 20 * DAY, 1, 3),
    MapPoint("/b/bread.txt", 0.5, 0.0, "text", NOW - 3_000 * DAY, 2),
    MapPoint("/b/noise.bin", 0.9, 0.9, "other", NOW - 100 * DAY, 0),
)


@pytest.fixture
def points() -> MapPoints:
    return MapPoints(MeaningMap(POINTS, TOPICS), NOW)


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        (ColourBy.topic, [("taps", 2), ("bread", 1), ("", 1)]),
        (ColourBy.kind, [("Text", 2), ("Pdf", 1), ("Other", 1)]),
        (ColourBy.age, [("This week", 1), ("This month", 1), ("This year", 1), ("Older", 1)]),
        (ColourBy.label, [("house", 1), ("", 3)]),
    ],
)
def test_colours_stand_for_groups(points: MapPoints, by: ColourBy, groups: list[tuple[str, int]]) -> None:
    assert [(said, polygon.size()) for said, polygon in points.groups(by)] == groups


def test_what_is_near_and_around_and_ahead(points: MapPoints) -> None:
    assert points.nearest(-0.49, 0.09, 0.05) == 1
    assert points.nearest(0.0, -0.9, 0.05) is None
    assert points.around(0, 3) == [0, 1, 2]
    assert points.around(2, 99)[0] == 2
    assert points.towards(0, 0, 1) == 1
    assert points.towards(1, 1, 0) == 2
    assert points.towards(3, 1, 0) is None


def test_a_line_around_files(points: MapPoints) -> None:
    square = [QPointF(-0.7, -0.3), QPointF(-0.3, -0.3), QPointF(-0.3, 0.3), QPointF(-0.7, 0.3)]
    assert points.inside(QPolygonF(square)) == [0, 1]


@pytest.fixture
def view(qtbot: QtBot, points: MapPoints) -> MapView:
    made = MapView()
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show_points(points)
    made.show()
    return made


def at(view: MapView, number: int) -> QPoint:
    return view.transform().map(QPointF(POINTS[number].x, POINTS[number].y)).toPoint()


def test_the_map_is_drawn_in_the_colours_of_its_legend(view: MapView) -> None:
    picture = view.grab().toImage()
    for number, place in ((0, 0), (2, 1)):
        colour = picture.pixelColor(at(view, number))
        wanted = view.legend()[place][1]
        assert max(abs(a - b) for a, b in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)) < 30


def test_keys_go_from_file_to_file_and_pick_what_is_around(qtbot: QtBot, view: MapView) -> None:
    pointed: list[int] = []
    view.pointed.connect(pointed.append)
    view._current = 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert pointed == [1, 2]
    assert view.accessibleDescription() == "bread.txt  ·  /b  ·  bread"
    with qtbot.waitSignal(view.picked) as picked:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert picked.args[0][0] == 2
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_zoom_keeps_what_is_under_the_pointer(qtbot: QtBot, view: MapView) -> None:
    before = view._on_map(QPointF(100, 500))
    view._zoom_at(QPointF(100, 500), 3.0)
    after = view._on_map(QPointF(100, 500))
    assert (after - before).manhattanLength() < 1e-6
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view._zoom == 1.0


def test_dragging_moves_and_shift_circles(qtbot: QtBot, view: MapView) -> None:
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    start = at(view, 0)
    qtbot.mousePress(view, left, pos=QPoint(300, 300))
    view._held = QPointF(300, 300)
    qtbot.mouseMove(view, QPoint(340, 300))
    qtbot.mouseRelease(view, left, pos=QPoint(340, 300))
    corners = [at(view, 0) + QPoint(dx, dy) for dx, dy in ((-40, -40), (40, -40), (40, 140), (-40, 140))]
    with qtbot.waitSignal(view.picked) as picked:
        qtbot.mousePress(view, left, shift, corners[0])
        view._lasso = QPolygonF([view._on_map(QPointF(corner)) for corner in corners])
        qtbot.mouseRelease(view, left, shift, corners[3])
    assert picked.args[0] == [0, 1]
    assert start is not None


def test_the_pane_draws_lists_and_saves(qtbot: QtBot, bridge: Bridge, client: FakeClient, tmp_path: Path) -> None:
    client.results |= {
        requests.GetMap: MeaningMap(POINTS, TOPICS, Layout.first),
        requests.GetCards: lambda asked: tuple(FileCard(path, path[3:], "text", file=1) for path in asked.paths),
    }
    pane = MapPane(bridge)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    pane.show()
    pane.begin()
    pane.light(("/a/tap.txt", "/not/on/the/map"))
    assert pane.view._hits.size() == 1
    assert [pane.legend.item(row).text() for row in range(pane.legend.count())] == [
        "taps  ·  2",
        "bread  ·  1",
        "Others  ·  1",
    ]
    pane.view.picked.emit([2])
    assert [hit.name for hit in pane.files.rows.hits] == ["bread.txt"]
    for name in ("map.png", "map.svg"):
        pane.save_picture(str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 500
    pane.save_picture(str(tmp_path / "nowhere" / "map.png"))
    assert "could not be written" in pane._said.text()
    asked = len(client.requested)
    client.say(events.MapRefined())
    assert isinstance(client.requested[asked], requests.GetMap)
