"""Cards with pictures: what has one, how it is made, and how the keys move."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.search import thumbnails as thumbnails_module
from desktop.search.controller import SearchController
from desktop.search.result_list import ResultList
from desktop.search.thumbnails import Thumbnails, page_of
from desktop.theme import Theme
from indexer import events, records
from tests.desktop.fakes import FakeClient, answer, hit

ROOM = QSize(100, 80)


@pytest.fixture
def thumbnails(qapp: QApplication) -> Thumbnails:
    return Thumbnails()


def picture(folder: Path, width: int = 400, height: int = 200, name: str = "beach.png") -> records.Hit:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    assert image.save(str(folder / name))
    return hit(str(folder / name))


def letter(folder: Path) -> records.Hit:
    """A PDF of a white and a half red page; the second one answers."""
    writer = QPdfWriter(str(folder / "letter.pdf"))
    with QPainter(writer) as painter:
        writer.newPage()
        painter.fillRect(0, writer.height() // 4, writer.width(), writer.height(), QColor("red"))
    return hit(str(folder / "letter.pdf"), "Dear", at=records.Locator(page=2))


@pytest.mark.parametrize(
    ("found", "page"),
    [
        (hit("/d/a.png"), 0),
        (hit("/d/a.pdf"), 1),
        (hit("/d/a.pdf", "text", at=records.Locator(page=7)), 7),
        (hit("/d/a.pdf", size=10**9), None),
        (hit("/d/a.md", "text"), None),
        (hit("/d/a.png", offline=True), None),
    ],
)
def test_what_has_a_look(found: records.Hit, page: int | None) -> None:
    assert page_of(found) == page


@pytest.mark.parametrize(("scale", "size"), [(1.0, (100, 50)), (2.0, (200, 100))])
def test_a_picture_comes_in_the_size_of_its_room(
    qtbot: QtBot, thumbnails: Thumbnails, tmp_path: Path, scale: float, size: tuple[int, int]
) -> None:
    found = picture(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        assert thumbnails.of(found, ROOM, scale) is None
    made = thumbnails.of(found, ROOM, scale)
    assert made is not None
    assert (made.width(), made.height()) == size


def test_a_pdf_shows_the_page_of_its_passage_on_paper(qtbot: QtBot, thumbnails: Thumbnails, tmp_path: Path) -> None:
    found = letter(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(found, ROOM, 1.0)
    made = thumbnails.of(found, ROOM, 1.0)
    assert made is not None
    image = made.toImage()
    assert (image.size(), image.pixelColor(50, 70).name()) == (ROOM, "#ff0000")
    assert image.pixelColor(50, 5).name() == "#ffffff"


@pytest.mark.parametrize("name", ["gone.png", "gone.pdf", "torn.png", "torn.pdf"])
def test_what_cannot_be_pictured_is_tried_once(thumbnails: Thumbnails, tmp_path: Path, name: str) -> None:
    (tmp_path / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n torn")
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7 torn")
    found = hit(str(tmp_path / name))
    thumbnails.of(found, ROOM, 1.0)
    thumbnails.close()
    QApplication.processEvents()
    assert thumbnails.of(found, ROOM, 1.0) is None
    assert not thumbnails._waiting
    assert thumbnails._making is None


def test_the_last_wanted_come_first_and_the_oldest_go(
    qtbot: QtBot, thumbnails: Thumbnails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails_module, "KEPT", 3 * 100 * 50 * 4)
    monkeypatch.setattr(thumbnails_module, "WAITING", 4)
    hits = [picture(tmp_path, name=f"{number}.png") for number in range(9)]
    for found in hits:
        thumbnails.of(found, ROOM, 1.0)
    qtbot.waitUntil(lambda: thumbnails._making is None)
    assert [Path(one.path).stem for one in thumbnails._kept] == ["7", "6", "5"]


def test_the_keys_move_over_the_cards(qtbot: QtBot, bridge: Bridge, client: FakeClient, theme: Theme) -> None:
    rows = ResultList(SearchController(bridge))
    qtbot.addWidget(rows)
    rows.resize(620, 400)
    with qtbot.waitExposed(rows):
        rows.show()
    rows.be_gallery(True)
    rows._controller.type("tap")
    hits = [hit(f"/d/{number}.md", "text", file=number) for number in range(10)]
    client.say(events.Answered(number=client.last_number, answer=answer("tap", hits), final=True))
    rows.setFocus()
    came = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(rows, key)
        came.append(rows.currentIndex().row())
    assert came == [1, 4, 3, 0]
    with qtbot.waitSignal(rows.left):
        qtbot.keyClick(rows, Qt.Key.Key_Up)
    rows.be_gallery(False)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1


@pytest.mark.parametrize(("width", "columns"), [(150, 1), (300, 1), (390, 1), (400, 2), (420, 2), (620, 3), (1000, 5)])
def test_cards_fill_the_width_and_none_is_left_out(
    qtbot: QtBot, bridge: Bridge, theme: Theme, width: int, columns: int
) -> None:
    rows = ResultList(SearchController(bridge))
    qtbot.addWidget(rows)
    rows.resize(width, 400)
    with qtbot.waitExposed(rows):
        rows.show()
    rows._controller.model.replace([hit(f"/d/{number}.md", "text", file=number) for number in range(30)])
    rows.be_gallery(True)
    QApplication.processEvents()
    places = [rows.visualRect(rows.model().index(row, 0)) for row in range(6)]
    assert [place.top() // rows.gridSize().height() for place in places] == [row // columns for row in range(6)]
    assert places[columns - 1].right() > rows.viewport().width() - 24
