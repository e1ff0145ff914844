from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.preview.finding import Wanted
from desktop.preview.page_strip import PageStrip
from desktop.preview.pdf import PdfView
from desktop.preview.pdf_boxes import Boxes, find_boxes, merged
from desktop.preview.pdf_queue import RenderQueue
from indexer.records import Span
from tests.desktop.preview.conftest import LEASE, TAP
from tests.desktop.preview.drawing import wanted

LIT_TAP = TAP.replace("washer", "[washer]")


@pytest.mark.parametrize(
    ("letters", "lines"),
    [
        ([], []),
        ([(0, 0, 5, 10), (6, 0, 5, 10)], [(0, 0, 11, 10)]),
        ([(0, 0, 5, 10), (6, 3, 5, 4)], [(0, 0, 11, 10)]),
        ([(50, 0, 5, 10), (0, 14, 5, 10)], [(50, 0, 5, 10), (0, 14, 5, 10)]),
        ([(0, 0, 5, 10), (200, 0, 5, 10)], [(0, 0, 5, 10), (200, 0, 5, 10)]),
        ([(0, 0, 0, 10)], []),
    ],
)
def test_boxes_of_letters_become_boxes_of_lines(
    letters: list[tuple[float, ...]], lines: list[tuple[float, ...]]
) -> None:
    assert merged(QRectF(*letter) for letter in letters) == tuple(QRectF(*line) for line in lines)


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


@pytest.mark.parametrize(("page", "found"), [(0, True), (1, False)])
def test_finds_the_passage_on_its_page_only(pdf: str, page: int, found: bool) -> None:
    document = QPdfDocument()
    document.load(pdf)
    boxes = find_boxes(document, page, [wanted(LIT_TAP)])
    assert bool(boxes.passage) is found
    assert len(boxes.lights) == found


def test_the_light_is_inside_the_passage(pdf: str) -> None:
    document = QPdfDocument()
    document.load(pdf)
    boxes = find_boxes(document, 0, [wanted(LIT_TAP)])
    (light,) = boxes.lights
    assert any(line.contains(light) for line in boxes.passage)
    assert light.width() < boxes.passage[0].width() / 3


def test_opens_at_the_page_of_the_passage_with_it_in_view(view: PdfView, pdf: str, qtbot: QtBot) -> None:
    view.open(pdf, 1, [wanted(LIT_TAP)])
    assert view.page() == 1
    QApplication.processEvents()

    def painted() -> None:
        image = view.grab().toImage()
        places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
        yellows = {c.saturation() for place in places if 35 < (c := image.pixelColor(*place)).hue() < 60}
        assert any(30 < pale < 80 for pale in yellows), "the passage is tinted"
        assert any(strong > 120 for strong in yellows), "its word is marked"

    qtbot.waitUntil(painted)


def test_the_passage_stays_in_view_when_the_view_gets_its_size_later(pdf: str, qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.open(pdf, 1, [wanted(LIT_TAP)])
    view.resize(400, 260)
    view.show()
    area = scroll(view)
    top = area.verticalScrollBar().value()
    sheet_width = width(area) - 40
    light = view.boxes().lights[0].top() * sheet_width / 420
    assert top < light < top + area.viewport().height()


def test_turns_pages_by_key_and_wheel_at_their_ends(view: PdfView, pdf: str, qtbot: QtBot) -> None:
    view.open(pdf, 1, [Wanted(TAP)])
    turned: list[int] = []
    view.page_changed.connect(turned.append)
    for _ in range(6):
        QTest.keyClick(scroll(view), Qt.Key.Key_PageDown)
    assert turned == [2]
    qtbot.waitUntil(lambda: view.is_drawn)
    for _ in range(60):
        roll(view, 120)
    assert turned == [2, 1]


def width(area: QScrollArea) -> int:
    sheet = area.widget()
    assert sheet
    return sheet.width()


def scroll(view: PdfView) -> QScrollArea:
    (found,) = view.findChildren(QScrollArea)
    return found


def roll(view: PdfView, up: int) -> None:
    place = QPointF(100, 100)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(place, place, QPoint(), QPoint(0, up), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(scroll(view).viewport(), event)


def test_what_is_like_the_question_can_come_later(view: PdfView, pdf: str, qtbot: QtBot) -> None:
    view.open(pdf, 1, [Wanted(TAP)])
    view.show_lights([Wanted(TAP, alike=(Span(4, 10, 0.5),))])
    qtbot.waitUntil(lambda: bool(view.boxes().alike))
    ((box, strength),) = view.boxes().alike
    assert strength == 0.5
    assert any(line.contains(box.center()) for line in view.boxes().passage)


@pytest.mark.parametrize(("asked", "page"), [(0, 1), (2, 2), (99, 2), (-5, 1)])
def test_a_page_that_is_not_there_becomes_the_nearest(view: PdfView, pdf: str, asked: int, page: int) -> None:
    view.open(pdf, asked, [])
    assert view.page() == page


def test_the_next_page_lights_its_own_part(view: PdfView, pdf: str, qtbot: QtBot) -> None:
    view.open(pdf, 1, [Wanted(LEASE)])
    assert view.boxes() == Boxes()
    view.turn(1)
    qtbot.waitUntil(lambda: bool(view.boxes().passage))


def test_zooms_by_keys_within_limits(view: PdfView, pdf: str) -> None:
    view.open(pdf, 1, [])
    area = scroll(view)
    fit = width(area)
    QTest.keyClick(area, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert width(area) > fit
    QTest.keyClick(area, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert width(area) == fit
    for _ in range(40):
        QTest.keyClick(area, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert width(area) > fit / 6


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "The file cannot be reached at the moment."),
        (b"", "The pages of this file cannot be drawn here."),
        (b"%PDF-1.7\nnonsense", "The pages of this file cannot be drawn here."),
    ],
)
def test_says_why_it_cannot_show_a_file(view: PdfView, tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "file.pdf"
    if content is not None:
        path.write_bytes(content)
    said: list[str] = []
    view.failed.connect(said.append)
    view.open(str(path), 1, [])
    assert said == [sentence]


def test_a_document_is_asked_for_nothing_while_a_page_is_rendered(pdf: str, qtbot: QtBot) -> None:
    queue = RenderQueue()
    queue.document.load(pdf)
    done: list[str] = []
    queue.render(0, QSize(300, 400), lambda image: done.append(f"a page, {image.width()} wide"))
    for number in range(3):
        queue.when_idle("text", partial(done.append, f"text {number}"))
    queue.when_idle("file", queue.document.close)
    assert queue.is_busy
    assert done == []
    with qtbot.waitSignal(queue.idle):
        pass
    assert done == ["a page, 300 wide", "text 2"]
    assert queue.document.pageCount() == 0
    queue.when_idle("text", partial(done.append, "at once"))
    assert done[-1] == "at once"


def test_of_files_opened_while_a_page_is_rendered_only_the_last_is_shown(
    view: PdfView, pdf: str, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    view.failed.connect(said.append)
    view.open(pdf, 1, [])
    view.open(str(tmp_path / "not there.pdf"), 1, [])
    view.open(pdf, 2, [Wanted(LEASE)])
    view.mark_pages([1])
    qtbot.waitUntil(lambda: view.is_drawn)
    assert view.page() == 2
    assert view.boxes().passage
    assert said == []
    assert view.findChildren(PageStrip)[0].pages.marked == {0}


def test_a_page_that_takes_too_long_is_given_up(view: PdfView, pdf: str, qtbot: QtBot) -> None:
    said: list[str] = []
    view.failed.connect(said.append)
    view.open(pdf, 1, [])
    assert not view.is_drawn
    (patience,) = (timer for timer in view.findChildren(QTimer) if timer.interval() == 10_000)
    assert patience.isActive()
    patience.timeout.emit()
    assert said == ["This page takes too long to be drawn here."]
    view.open(pdf, 2, [])
    qtbot.waitUntil(lambda: view.is_drawn)
    assert not patience.isActive()


def test_lets_go_of_the_file(view: PdfView, pdf: str) -> None:
    view.open(pdf, 1, [wanted(LIT_TAP)])
    view.close_file()
    assert view.boxes() == Boxes()
    QApplication.processEvents()
