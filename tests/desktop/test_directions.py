"""A window that runs from right to left, and names and texts of either direction in either window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from desktop import wording
from desktop.directions import isolated, lead
from desktop.rail import RAIL_WIDTH
from desktop.theme import Choice, Theme
from tests.desktop.scenes import SCENES, Stage
from tests.desktop.test_overflow import cut_off

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def leftward(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A window that was made to run from right to left, as it is in the language of such a person."""
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    made = Stage(Theme(qapp, Choice.light), tmp_path_factory.mktemp("library"))
    yield made
    made.close()
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def drawn(line: str, direction: Qt.LayoutDirection) -> str:
    """The characters of a line from left to right, as they are painted, without those that only order them."""
    layout = QTextLayout(line)
    option = QTextOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    def place(number: int) -> float:
        return min(at.x() for run in layout.glyphRuns(number, 1) for at in run.positions())

    return "".join(line[number] for number in sorted(range(len(line)), key=place) if line[number].isprintable())


@pytest.mark.parametrize(
    ("parts", "seen"),
    [
        (("/home/ann", "82 KB"), "/home/ann  ·  82 KB"),
        (("/ann/אב", "82 KB"), "/ann/בא  ·  82 KB"),
        (("אב.md", "3 files"), "md.בא  ·  3 files"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_parts_of_a_line_keep_their_order(parts: tuple[str, ...], seen: str) -> None:
    assert drawn(wording.dotted(*parts), LEFT_TO_RIGHT) == seen


@pytest.mark.parametrize(
    ("parts", "seen"),
    [
        (("/home/ann", "82 KB"), "82 KB  ·  /home/ann"),
        (("/ann/אב", "26 May"), "26 May  ·  /ann/בא"),
    ],
)
@pytest.mark.usefixtures("leftward")
def test_and_in_a_window_that_runs_leftward(parts: tuple[str, ...], seen: str) -> None:
    assert drawn(wording.dotted(*parts), RIGHT_TO_LEFT) == seen


def test_what_can_do_no_harm_stays_as_it_is() -> None:
    assert [isolated(part) for part in ("", "82 KB", "Größe", "中文")] == ["", "82 KB", "Größe", "中文"]
    assert wording.capitalised(isolated("a/אב")) == isolated("A/אב")


@pytest.mark.usefixtures("leftward")
def test_a_label_leads_at_the_windows_side(qapp: QApplication) -> None:
    label = lead(QLabel("lease.pdf"))
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize("scene", SCENES)
def test_every_page_is_mirrored_and_nothing_is_cut(stage: Stage, scene: str) -> None:
    shown = stage.play(scene)
    assert cut_off(shown) == []
    if shown is stage.window:
        rail = next(button for button in shown.findChildren(QAbstractButton) if button.text() == "Search")
        assert rail.mapTo(shown, QPoint(0, 0)).x() > shown.width() - RAIL_WIDTH
