"""Colours, type scale and spacing of the whole desktop, light, dark and high contrast, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication


class Space(IntEnum):
    """Distances in device-independent pixels; nothing else is used between two things."""

    hair = 2
    tiny = 4
    small = 8
    medium = 12
    large = 16
    wide = 24
    huge = 40


RADIUS = 8


class Choice(StrEnum):
    """What the person chose; `system` follows the desktop."""

    system = "system"
    light = "light"
    dark = "dark"


class Type(StrEnum):
    """The roles a text can have; see `SCALE` for their sizes."""

    caption = "caption"
    body = "body"
    strong = "strong"
    box = "box"
    heading = "heading"
    display = "display"


# Used only where the desktop names no font of its own.
_WELL_DRAWN = ("Adwaita Sans", "Inter", "Cantarell", "Noto Sans", "Ubuntu")
# Share of the system's own text size, and weight.
SCALE = {
    Type.caption: (0.92, QFont.Weight.Normal),
    Type.body: (1.0, QFont.Weight.Normal),
    Type.strong: (1.08, QFont.Weight.DemiBold),
    Type.box: (1.4, QFont.Weight.Normal),
    Type.heading: (1.2, QFont.Weight.DemiBold),
    Type.display: (1.75, QFont.Weight.DemiBold),
}


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
_SCHEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
_BY_LINK = {scheme.accent: scheme for scheme in _SCHEMES}


def colours(palette: QPalette) -> Colours:
    """The named colours that belong to a widget's palette; ask again in `changeEvent(PaletteChange)`."""
    # A style sheet puts its own backgrounds, even transparent ones, into the palettes of widgets, but no link colours.
    link, text = palette.color(QPalette.ColorRole.Link), palette.color(QPalette.ColorRole.WindowText)
    return _BY_LINK.get(link.name(), DARK if text.lightness() > 128 else LIGHT)


def alike(tones: Colours, strength: float) -> QColor:
    """The ground of text that is like a question in meaning, from that of the passage (0) to the full colour (1)."""
    return blend(tones.alike, tones.accent_soft, min(max(strength, 0.0), 1.0))


def font(base: QFont, role: Type) -> QFont:
    """A widget's own font in the size and weight of a role."""
    share, weight = SCALE[role]
    scaled = QFont(base)
    scaled.setPointSizeF(QApplication.font().pointSizeF() * share)
    scaled.setWeight(weight)
    return scaled


def blend(over: str, under: str, share: float) -> QColor:
    """The colour `over` laid on `under` with an opacity of `share` (0..1)."""
    top, bottom = QColor(over), QColor(under)
    mixed = (t * share + b * (1 - share) for t, b in zip(_channels(top), _channels(bottom), strict=True))
    return QColor.fromRgbF(*mixed)


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


class Theme(QObject):
    """Dresses the application, and again whenever the desktop or the person changes the scheme."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.system) -> None:
        super().__init__(app)
        self._app = app
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._choice = choice
        app.setStyle("Fusion")
        _settle_font(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        if hasattr(hints, "accessibility"):  # from Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        scheme = {Choice.light: Qt.ColorScheme.Light, Choice.dark: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(scheme.get(choice, Qt.ColorScheme.Unknown))
        self._dress()

    def _dress(self) -> None:
        from desktop.style_sheet import style_sheet

        scheme = self._scheme()
        self._app.setPalette(_palette(scheme))
        self._app.setStyleSheet(style_sheet(scheme, self._app.font().pointSizeF()))
        self.changed.emit()

    def _scheme(self) -> Colours:
        hints = self._app.styleHints()
        if self._choice is Choice.system:
            told = hints.colorScheme()
            dark = self._system_is_dark if told == Qt.ColorScheme.Unknown else told == Qt.ColorScheme.Dark
        else:
            dark = self._choice is Choice.dark
        contrast = hasattr(hints, "accessibility") and (
            hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        return _SCHEMES[2 * contrast + dark]


def _settle_font(app: QApplication) -> None:
    """The desktop's own font; where Qt knows none it falls back to 9 points of any sans serif, too small to read in."""
    base = app.font()
    if base.family() in ("Sans Serif", "sans-serif", ""):
        base.setFamily(next(filter(QFontDatabase.hasFamily, _WELL_DRAWN), base.family()))
    if base.pointSizeF() < 10:
        base.setPointSizeF(10.0)
    app.setFont(base)


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: c.window,
        role.Base: c.surface,
        role.AlternateBase: c.hover,
        role.Button: c.surface,
        role.WindowText: c.text,
        role.Text: c.text,
        role.ButtonText: c.text,
        role.BrightText: c.bad,
        role.PlaceholderText: c.faint,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.ToolTipBase: c.text,
        role.ToolTipText: c.surface,
        role.Mid: c.line,
        role.Dark: c.line,
        role.Light: c.surface,
        role.Midlight: c.hover,
        role.Shadow: c.faint,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.faint))
    return palette
