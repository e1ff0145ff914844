"""Pages against pictures that were approved, and that the comparison sees what an eye sees and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import Choice, Theme
from tests.desktop import pictures
from tests.desktop.scenes import SCENES

# Those in which most can go wrong; `make pictures` compares all, in both schemes.
LOOKED_AT = (
    *((scene, Choice.light) for scene in ("first-run", "search-filters", "quick-filters", "explore-map", "folders")),
    *((scene, Choice.dark) for scene in ("search-gallery", "problems", "settings", "hotkey")),
)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = qapp.font(), qapp.cursorFlashTime()
    pictures.fixed(qapp)
    made = Theme(qapp, Choice.light)
    yield made
    made.choose(Choice.light)
    qapp.setFont(before[0])
    qapp.setCursorFlashTime(before[1])


def is_the_font() -> bool:
    return (pictures.APPROVED / "font.txt").read_text().strip() == pictures.font_print()


@pytest.mark.parametrize(("scene", "scheme"), LOOKED_AT)
def test_a_page_looks_as_it_was_approved(theme: Theme, tmp_path: Path, scene: str, scheme: Choice) -> None:
    if not is_the_font():
        pytest.skip("the approved pictures were drawn in another font, or another version of it")
    now = pictures.small(pictures.shot(theme, tmp_path, scene, scheme))
    cells = pictures.differing(pictures.approved(scene, scheme), now)
    if cells:
        file = tmp_path / f"{scene}-{scheme}.png"
        pictures.framed(now, cells).save(file)
        pytest.fail(f"{len(cells)} cells differ, see {file}; if it is meant: make pictures APPROVE=--approve")


def test_every_scene_has_its_pictures() -> None:
    known = {file.name for file in pictures.APPROVED.glob("*.png")}
    assert known == {pictures.approved_file(scene, scheme).name for scene in SCENES for scheme in pictures.SCHEMES}
    assert sum(file.stat().st_size for file in pictures.APPROVED.iterdir()) < 2_000_000


# --- what the comparison sees ---


class Card(QWidget):
    """A sentence and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel(
            "The washer of the kitchen mixer has perished and lets the tap drip.\nIt is to be replaced."
        )
        self.save, self.leave = QPushButton("Save"), QPushButton("Leave")
        column = QVBoxLayout(self)
        for part in (self.words, self.save, self.leave):
            column.addWidget(part)
        self.setFixedSize(480, 200)
        self.show()


def moved(card: Card) -> None:
    card.save.move(card.save.x(), card.save.y() + 8)


def gone(card: Card) -> None:
    card.leave.hide()


def renamed(card: Card) -> None:
    card.save.setText("Delete")


def recoloured(card: Card) -> None:
    card.save.setStyleSheet("background: #c04040")


def bent(card: Card) -> None:
    font = QFont(card.font())
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    card.words.setFont(font)


@pytest.mark.parametrize(
    ("change", "seen"),
    [(moved, True), (gone, True), (renamed, True), (recoloured, True), (bent, False)],
    ids=lambda one: getattr(one, "__name__", one),
)
@pytest.mark.usefixtures("theme")
def test_the_comparison_sees_what_an_eye_sees(change: object, seen: bool, tmp_path: Path) -> None:
    card = Card()
    file = tmp_path / "approved.png"
    pictures.small(pictures.drawn(card)).quantize(
        pictures.COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
    ).save(file)
    before = Image.open(file).convert("RGB")
    assert not pictures.differing(before, pictures.small(pictures.drawn(card)))
    change(card)  # type: ignore[operator]
    assert bool(pictures.differing(before, pictures.small(pictures.drawn(card)))) is seen


def test_a_page_of_another_size_differs() -> None:
    assert pictures.differing(Image.new("RGB", (40, 40)), Image.new("RGB", (40, 41)))
