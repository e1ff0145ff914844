"""Colours that can be read, fonts that scale, icons that are there."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop import actions, icons
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


def test_a_kind_nobody_has_heard_of_still_has_an_icon(qapp: QApplication) -> None:
    assert icons.kind("hologram")[0] == "kind-file"
