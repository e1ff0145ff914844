from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.preview.picture import PictureView, fitted, lit_boxes
from indexer.records import Span, WordBox


@pytest.mark.parametrize(
    ("picture", "view", "place"),
    [
        ((100, 50), (300, 300), (100, 125, 100, 50)),
        ((1000, 500), (300, 300), (0, 75, 300, 150)),
        ((500, 1000), (300, 300), (75, 0, 150, 300)),
        ((100, 100), (0, 0), (-0.5, -0.5, 1, 1)),
    ],
)
def test_fitted(picture: tuple[int, int], view: tuple[int, int], place: tuple[float, ...]) -> None:
    assert fitted(QSize(*picture), QSize(*view), 0) == QRectF(*place)


def test_only_words_under_a_light_are_boxed() -> None:
    one, two, three = (WordBox(start, start + 4, 0, 0, 1, 1) for start in (0, 5, 10))
    assert lit_boxes((one, two, three), (Span(6, 8), Span(13, 20))) == (two, three)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.show()
    return made


@pytest.fixture
def blue(tmp_path: Path) -> str:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    path = tmp_path / "blue.png"
    assert image.save(str(path))
    return str(path)


def test_shows_a_picture_with_its_words_boxed(view: PictureView, blue: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.shown):
        view.show_picture(blue, (WordBox(0, 4, 0.0, 0.0, 0.5, 1.0),))
    seen = view.grab().toImage()
    assert seen.pixelColor(120, 100) == QColor("blue")
    assert seen.pixelColor(80, 100) != QColor("blue")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "The picture cannot be reached at the moment."),
        (b"no picture", "Pictures of this format cannot be shown here."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "The picture is damaged and cannot be shown."),
    ],
)
def test_says_why_a_picture_cannot_be_shown(
    view: PictureView, tmp_path: Path, content: bytes | None, sentence: str, qtbot: QtBot
) -> None:
    path = tmp_path / "picture.png"
    if content is not None:
        path.write_bytes(content)
    with qtbot.waitSignal(view.failed) as failed:
        view.show_picture(str(path))
    assert failed.args == [sentence]


@pytest.mark.qt_log_ignore("exceeds the current allocation limit")
def test_a_picture_that_would_need_too_much_memory_is_refused(view: PictureView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "huge.ppm"
    path.write_bytes(b"P6 30000 30000 255\n" + b"\x00" * 100)
    with qtbot.waitSignal(view.failed) as failed:
        view.show_picture(str(path))
    assert failed.args == ["The picture is too large to be shown here: 30000 × 30000 pixels."]


def test_a_picture_asked_for_earlier_is_forgotten(view: PictureView, blue: str, tmp_path: Path, qtbot: QtBot) -> None:
    failures: list[str] = []
    view.failed.connect(failures.append)
    view.show_picture(str(tmp_path / "missing.png"))
    with qtbot.waitSignal(view.shown):
        view.show_picture(blue)
    assert failures == []
