"""Colours that can be read, fonts that scale, icons that are there."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import actions, icons
from desktop.bridge import Bridge
from desktop.folders.card import FolderCard
from desktop.folders.model import FolderRow
from desktop.schemes import accented
from desktop.status_line import StatusLine
from desktop.style_sheet import style_sheet
from desktop.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    SCALE,
    Choice,
    Colours,
    Theme,
    Type,
    blend,
    colours,
    font,
)
from indexer import resources
from indexer.records import FileCounts, FolderState
from tests.desktop.fakes import FakeClient, status

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}
READ_ON = [
    (ink, ground)
    for ink, ground in product(("text", "muted", "accent", "good", "warning", "bad"), ("window", "surface", "selected"))
] + [("on_accent", "accent"), ("on_mark", "mark"), ("text", "alike"), ("text", "hover"), ("accent", "accent_soft")]


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, contrast ratio: 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("ink", "ground"), READ_ON)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str, ink: str, ground: str) -> None:
    least = 7.0 if "contrast" in scheme else 4.5
    assert contrast(getattr(SCHEMES[scheme], ink), getattr(SCHEMES[scheme], ground)) >= least


# What desktops offer, and what nobody should choose.
ACCENTS = ("#3584e4", "#2190a4", "#3a944a", "#c88800", "#ed5b00", "#e62d42", "#d56199", "#9141ac", "#6f8396")
ACCENTS += ("#ffff00", "#000000", "#ffffff", "#808080", "#00ff00")


@pytest.mark.parametrize("accent", ACCENTS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read_with_any_accent_of_the_system(scheme: str, accent: str) -> None:
    tones = accented(SCHEMES[scheme], accent)
    least = 7.0 if "contrast" in scheme else 4.5
    poor = {(ink, on): contrast(getattr(tones, ink), getattr(tones, on)) for ink, on in READ_ON}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < least} == {}


@pytest.mark.parametrize("accent", ["#308cc6", LIGHT.accent])
def test_without_an_accent_of_the_system_there_is_our_own(accent: str) -> None:
    assert accented(LIGHT, accent) is LIGHT


def test_the_accent_keeps_its_hue() -> None:
    accent = QColor(accented(DARK, "#3a944a").accent)
    assert accent.hue() == pytest.approx(QColor("#3a944a").hue(), abs=3)


def test_an_accent_of_the_system_reaches_every_widget(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "_accent", "#ed5b00")
    theme.choose(Choice.dark)
    assert colours(QApplication.palette()) == accented(DARK, "#ed5b00")
    label = QLabel()
    label.setProperty("role", "muted")
    label.ensurePolished()
    assert colours(label.palette()) == accented(DARK, "#ed5b00")
    monkeypatch.undo()
    theme.choose(Choice.light)
    assert colours(QApplication.palette()) is LIGHT


@pytest.mark.parametrize("calm", [True, False])
def test_nothing_moves_where_the_system_asks_for_calm(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, calm: bool
) -> None:
    for effect in (Qt.UIEffect.UI_General, Qt.UIEffect.UI_FadeMenu):
        qapp.setEffectEnabled(effect, True)
    monkeypatch.setattr("desktop.theme.is_calm", lambda: calm)
    theme._settle_motion()
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu) is not calm
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, False)


FOLDER = FolderRow("/home/ann/Music", "Music", "~/Music", FolderState.watched, "Up to date", "12 files searchable", 1.0)
MAKERS: dict[str, Callable[[], QWidget]] = {
    "folder": lambda: FolderCard(FOLDER),
    "status": lambda: _status_line(),
}


def _status_line() -> QWidget:
    line = StatusLine(Bridge(FakeClient))
    line._show(status(files=FileCounts(searchable=4, failed=3)))
    return line


@pytest.mark.parametrize("made", MAKERS)
def test_what_is_in_the_window_when_the_scheme_changes_looks_as_if_made_in_it(
    theme: Theme, qtbot: QtBot, made: str
) -> None:
    before = MAKERS[made]()
    theme.choose(Choice.dark)
    after = MAKERS[made]()
    pictures = []
    for widget in (before, after):
        qtbot.addWidget(widget)
        widget.resize(500, 120)
        widget.show()
        pictures.append(widget.grab().toImage())
    theme.choose(Choice.light)
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(("choice", "tones"), [(Choice.dark, DARK), (Choice.light, LIGHT)])
def test_a_choice_reaches_every_widget(theme: Theme, choice: Choice, tones: Colours) -> None:
    changed: list[bool] = []
    theme.changed.connect(lambda: changed.append(True))
    theme.choose(choice)
    assert colours(QApplication.palette()) is tones
    assert changed
    theme.choose(Choice.light)


def test_a_strange_palette_gets_the_nearest_scheme() -> None:
    assert colours(QPalette(QColor("#101010"))) is DARK
    assert colours(QPalette(QColor("#fafafa"))) is LIGHT


@pytest.mark.parametrize("role", list(Type))
def test_text_sizes_follow_the_systems(theme: Theme, role: Type) -> None:
    share, weight = SCALE[role]
    made = font(QApplication.font(), role)
    assert made.pointSizeF() == pytest.approx(QApplication.font().pointSizeF() * share, abs=0.1)
    assert made.weight() == weight


def test_the_style_sheet_knows_only_colours_of_the_theme() -> None:
    """Any other colour would stay the same in the dark."""
    allowed = {value for value in vars(LIGHT).values() if isinstance(value, str)}
    allowed |= {blend(LIGHT.text, LIGHT.accent, 0.14).name()}
    allowed |= {blend(LIGHT.text, LIGHT.window, share).name() for share in (0.22, 0.4)}
    assert set(re.findall(r"#[0-9a-f]{6}", style_sheet(LIGHT, 10.0))) <= allowed


DRAWINGS = sorted({command.icon for command in actions.COMMANDS} | {drawing for drawing, _ in icons._KINDS.values()})


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_takes_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, 24, "#ff0000", 2.0).toImage()
    assert (image.width(), image.height()) == (48, 48)
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert inked
    assert {colour.name() for colour in inked} == {"#ff0000"}


@pytest.mark.parametrize("file", sorted((resources() / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_drawing_draws(qapp: QApplication, file: Path) -> None:
    image = icons.pixmap(file.stem, 24, "#000000").toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_every_drawing_is_used() -> None:
    source = "".join(module.read_text(encoding="utf-8") for module in Path(icons.__file__).parent.rglob("*.py"))
    named = set(re.findall(r"[\"']([a-z-]+)(?:\.svg)?[\"']", source))
    assert {file.stem for file in (resources() / "icons").iterdir()} <= named


def test_a_kind_nobody_has_heard_of_still_has_an_icon(qapp: QApplication) -> None:
    assert icons.kind("hologram")[0] == "kind-file"
