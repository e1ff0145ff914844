"""How a row looks, judged by its pixels: what is lit, selected, shortened, mirrored."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from desktop import icons
from desktop import theme as theme_module
from desktop.directions import reads_leftward
from desktop.search import hit_delegate, marked_text, row_words
from desktop.search.hit_delegate import HitDelegate
from desktop.search.hit_model import HitModel
from desktop.theme import DARK, LIGHT, Choice, Colours, Theme
from indexer.records import Hit, Span
from tests.desktop.fakes import NOW, hit

SIZE = QSize(420, 96)
MARKED = hit("/d/quote.pdf", "The tap drips and drips.", lights=(Span(4, 7),))


def painted(found: Hit, *, selected: bool = False, rightward: bool = True, scale: float = 1.0) -> QImage:
    model = HitModel()
    model.replace([found])
    image = QImage(SIZE * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    option = QStyleOptionViewItem()
    option.palette = QApplication.palette()
    option.font = QApplication.font()
    option.rect = QRect(0, 0, SIZE.width(), SIZE.height())
    option.direction = Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft
    option.state = QStyle.StateFlag.State_Enabled
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    image.fill(option.palette.color(QPalette.ColorRole.Base))
    with QPainter(image) as painter:
        delegate = HitDelegate(clock=lambda: datetime.fromtimestamp(NOW))
        delegate.paint(painter, option, model.index(0))
    return image


def pixels(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width()))


@pytest.mark.parametrize(("choice", "tones"), [(Choice.light, LIGHT), (Choice.dark, DARK)])
def test_words_are_lit_and_the_selected_row_stands_out(theme: Theme, choice: Choice, tones: Colours) -> None:
    theme.choose(choice)
    try:
        assert pixels(painted(MARKED), tones.mark) > 50
        assert pixels(painted(hit("/d/quote.pdf", "The tap drips.")), tones.mark) == 0
        assert pixels(painted(MARKED, selected=True), tones.selected) > 0.5 * SIZE.width() * SIZE.height()
    finally:
        theme.choose(Choice.light)


def test_a_row_is_drawn_sharp_at_twice_the_scale(theme: Theme) -> None:
    assert pixels(painted(MARKED, scale=2.0), LIGHT.mark) > 3 * pixels(painted(MARKED), LIGHT.mark)


def test_from_right_to_left_the_icon_is_on_the_right(theme: Theme) -> None:
    ground = icons.tile("pdf", hit_delegate.TILE, LIGHT, 1.0).toImage().pixelColor(6, 19).name()
    left = QRect(0, 0, SIZE.width() // 2, SIZE.height())
    assert pixels(painted(MARKED).copy(left), ground) > 500
    assert pixels(painted(MARKED, rightward=False).copy(left), ground) == 0


@pytest.mark.parametrize("lines", [1, 2])
def test_text_that_does_not_fit_ends_in_an_ellipsis(theme: Theme, lines: int) -> None:
    font = QApplication.font()
    laid = marked_text.laid_out("many words " * 40, (), font, 200, lines, LIGHT)
    assert laid.lineCount() <= lines
    assert laid.text().endswith("…")
    assert laid.boundingRect().width() <= 200


def test_text_that_fits_is_left_alone(theme: Theme) -> None:
    assert marked_text.laid_out("tap", (), QApplication.font(), 200, 1, LIGHT).text() == "tap"


@pytest.mark.parametrize(("text", "leftward"), [("tap", False), ("123 صيانة", True), ("שלום tap", True), ("12", False)])
def test_the_direction_of_a_text(text: str, leftward: bool) -> None:
    assert reads_leftward(text) is leftward


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "by words"),
        ({"why": "has “tap”"}, "has “tap”"),
        ({"weak": True}, "weaker, by words"),
        ({"offline": True, "weak": True}, "out of reach now"),
    ],
)
def test_the_reason(more: dict[str, Any], said: str) -> None:
    assert row_words._reason(hit("/d/a", "text", **more), LIGHT)[0] == said


def test_where_a_hit_is_gets_shorter_before_it_is_cut(theme: Theme) -> None:
    metrics = QFontMetricsF(theme_module.font(QApplication.font(), theme_module.Type.caption))
    found = hit("/a/long/way/down/to/the/last/file", "text")
    whole = "/a/long/way/down/to/the/last  ·  82 KB"
    widths = [metrics.horizontalAdvance(whole) * share for share in (1.1, 0.75, 0.2)]
    long, middle, short = (row_words._whereabouts(found, metrics, width) for width in widths)
    assert long == whole
    assert middle.startswith("/…/")
    assert middle.endswith("/the/last  ·  82 KB")
    assert short == "/…/last"
