"""The named colours of every scheme, and how the accent colour of the system is fitted into them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Colours:
    """One set of named colours, as "#rrggbb"."""

    window: str
    surface: str
    sunken: str
    hover: str
    selected: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    mark: str
    on_mark: str
    alike: str
    good: str
    warning: str
    bad: str
    dark: bool = False


LIGHT = Colours(
    window="#f6f5f3",
    surface="#ffffff",
    sunken="#eeecea",
    hover="#f4f3f1",
    selected="#e8edfb",
    text="#1d1c1a",
    muted="#65615b",
    faint="#8c877f",
    line="#e2dfda",
    accent="#3156c8",
    on_accent="#ffffff",
    accent_soft="#e8edfb",
    mark="#ffe08a",
    on_mark="#1d1c1a",
    alike="#a9dcc0",
    good="#277345",
    warning="#8f5b08",
    bad="#b3362b",
)
DARK = Colours(
    window="#1b1b1d",
    surface="#232326",
    sunken="#17171a",
    hover="#2a2a2e",
    selected="#2c3550",
    text="#ecebe8",
    muted="#aaa6a0",
    faint="#86827c",
    line="#36363a",
    accent="#8fa8ff",
    on_accent="#10142a",
    accent_soft="#2c3550",
    mark="#6a5413",
    on_mark="#fff3cf",
    alike="#2b6148",
    good="#7cc796",
    warning="#e0b25c",
    bad="#f08c80",
    dark=True,
)
CONTRAST_LIGHT = Colours(
    window="#fefefe",
    surface="#ffffff",
    sunken="#ffffff",
    hover="#e6e6e6",
    selected="#cfdcff",
    text="#000000",
    muted="#222222",
    faint="#333333",
    line="#000000",
    accent="#0030b0",
    on_accent="#ffffff",
    accent_soft="#ffffff",
    mark="#ffdd33",
    on_mark="#000000",
    alike="#9fe3bd",
    good="#00501e",
    warning="#5c3900",
    bad="#8c0000",
)
CONTRAST_DARK = Colours(
    window="#010101",
    surface="#000000",
    sunken="#000000",
    hover="#2b2b2b",
    selected="#102661",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#d0d0d0",
    line="#ffffff",
    accent="#a9c1ff",
    on_accent="#000000",
    accent_soft="#000000",
    mark="#ffe14d",
    on_mark="#000000",
    alike="#17603d",
    good="#7dffab",
    warning="#ffd27a",
    bad="#ffa59b",
    dark=True,
)
SCHEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
BY_ACCENT = {scheme.accent: scheme for scheme in SCHEMES}
# What Qt's own style has where the desktop tells no accent colour.
_NO_ACCENT = "#308cc6"
# WCAG 2.1: contrast that text needs, and that it needs for people who asked for more of it.
_READABLE, _HIGH = 4.5, 7.0


def contrast(one: str, other: str) -> float:
    """How well one colour is seen on the other, from 1 to 21 (WCAG 2.1, contrast ratio)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=32)
def accented(scheme: Colours, accent: str) -> Colours:
    """A scheme with the accent colour of the system, made lighter or darker until everything can be read."""
    if accent in (scheme.accent, _NO_ACCENT):
        return scheme
    least = _HIGH if scheme in (CONTRAST_LIGHT, CONTRAST_DARK) else _READABLE
    inks = (scheme.text, scheme.muted, scheme.good, scheme.warning, scheme.bad)

    def ground(colour: str) -> str:
        return _shifted(_tinted(colour, accent), scheme.dark, lambda c: _seen(c, inks, least))

    selected, soft = ground(scheme.selected), ground(scheme.accent_soft)
    behind = (scheme.window, scheme.surface, selected, soft)
    ink = _shifted(accent, not scheme.dark, lambda c: _seen(c, behind, least))
    on_accent = max(("#ffffff", "#000000"), key=lambda one: contrast(one, ink))
    return replace(scheme, accent=ink, on_accent=on_accent, selected=selected, accent_soft=soft)


def _hsl(colour: str) -> tuple[float, float, float]:
    """Hue, saturation and lightness, each from 0 to 1; grey has the hue 0."""
    made = QColor(colour)
    return max(made.hslHueF(), 0.0), made.hslSaturationF(), made.lightnessF()


def _tinted(ground: str, accent: str) -> str:
    """A ground in the hue of an accent; a grey accent makes it grey, and a grey ground stays as it is."""
    _, saturation, lightness = _hsl(ground)
    hue, most, _ = _hsl(accent)
    if saturation == 0 or lightness in (0.0, 1.0):
        return ground
    return QColor.fromHslF(hue, min(saturation, most), lightness).name()


def _seen(colour: str, others: Iterable[str], least: float) -> bool:
    return all(contrast(colour, other) >= least for other in others)


def _shifted(colour: str, darker: bool, enough: Callable[[str], bool]) -> str:
    """A colour in the first darker or lighter tone that is enough; black or white if none is."""
    hue, saturation, lightness = _hsl(colour)
    end = 0.0 if darker else 1.0
    while lightness != end and not enough(colour):
        lightness = min(max(lightness + (-0.01 if darker else 0.01), 0.0), 1.0)
        colour = QColor.fromHslF(hue, saturation, lightness).name()
    return colour


def _luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(QColor(colour)))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def alike(tones: Colours, strength: float) -> QColor:
    """The ground of text that is like a question in meaning, from that of the passage (0) to the full colour (1)."""
    return blend(tones.alike, tones.accent_soft, min(max(strength, 0.0), 1.0))


def blend(over: str, under: str, share: float) -> QColor:
    """The colour `over` laid on `under` with an opacity of `share` (0..1)."""
    top, bottom = QColor(over), QColor(under)
    mixed = (t * share + b * (1 - share) for t, b in zip(_channels(top), _channels(bottom), strict=True))
    return QColor.fromRgbF(*mixed)


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
