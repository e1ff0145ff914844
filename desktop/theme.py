"""The scheme in force, with all that is drawn by it, for the whole desktop."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.measures import RADIUS, SCALE, Space, Type
from desktop.schemes import (
    BY_ACCENT,
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    SCHEMES,
    Colours,
    accented,
    alike,
    blend,
)
from desktop.style_sheet import style_sheet

# Schemes and measures are part of the theme; they have files of their own because the style sheet is made of them.
__all__ = [
    "CONTRAST_DARK",
    "CONTRAST_LIGHT",
    "DARK",
    "LIGHT",
    "RADIUS",
    "SCALE",
    "Choice",
    "Colours",
    "Space",
    "Theme",
    "Type",
    "alike",
    "blend",
    "colours",
    "font",
    "is_calm",
]


class Choice(StrEnum):
    """What the person chose; `system` follows the desktop."""

    system = "system"
    light = "light"
    dark = "dark"


# Used only where the desktop names no font of its own.
_WELL_DRAWN = ("Adwaita Sans", "Inter", "Cantarell", "Noto Sans", "Ubuntu")


def colours(palette: QPalette) -> Colours:
    """The named colours that belong to a widget's palette; ask again in `changeEvent(PaletteChange)`."""
    # A style sheet puts its own backgrounds, even transparent ones, into the palettes of widgets, but neither the
    # colour of visited links, which tells the scheme, nor that of accents, which tells what the system wished for.
    visited, text = palette.color(QPalette.ColorRole.LinkVisited), palette.color(QPalette.ColorRole.WindowText)
    scheme = BY_ACCENT.get(visited.name())
    if scheme is None:
        return DARK if text.lightness() > 128 else LIGHT
    return accented(scheme, palette.color(QPalette.ColorRole.Accent).name())


def font(base: QFont, role: Type) -> QFont:
    """A widget's own font in the size and weight of a role."""
    share, weight = SCALE[role]
    scaled = QFont(base)
    scaled.setPointSizeF(QApplication.font().pointSizeF() * share)
    scaled.setWeight(weight)
    return scaled


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def is_calm() -> bool:
    """Whether the person asked the system for less motion; whoever animates anything has to ask."""
    hints = QGuiApplication.styleHints()
    known = hasattr(hints, "accessibility") and hasattr(hints.accessibility(), "motionPreference")
    return known and hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion


class Theme(QObject):
    """Dresses the application, and again whenever the desktop or the person changes the scheme."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.system) -> None:
        super().__init__(app)
        self._app = app
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._accent = app.palette().color(QPalette.ColorRole.Accent).name()
        self._choice = choice
        app.setStyle("Fusion")
        _settle_font(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        if hasattr(hints, "accessibility"):  # from Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._dress)
            if hasattr(hints.accessibility(), "motionPreference"):
                hints.accessibility().motionPreferenceChanged.connect(self._settle_motion)
        self._settle_motion()
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
        base = self._scheme()
        scheme = accented(base, self._accent)
        self._app.setPalette(_palette(scheme, base, self._accent))
        self._app.setStyleSheet(style_sheet(scheme, self._app.font().pointSizeF()))
        self.changed.emit()

    def _settle_motion(self) -> None:
        """Menus, lists and tool tips of Qt move only where the person has not asked for calm."""
        for effect in _EFFECTS if is_calm() else ():
            self._app.setEffectEnabled(effect, False)

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
        return SCHEMES[2 * contrast + dark]


def _settle_font(app: QApplication) -> None:
    """The desktop's own font; where Qt knows none it falls back to 9 points of any sans serif, too small to read in."""
    base = app.font()
    if base.family() in ("Sans Serif", "sans-serif", ""):
        base.setFamily(next(filter(QFontDatabase.hasFamily, _WELL_DRAWN), base.family()))
    if base.pointSizeF() < 10:
        base.setPointSizeF(10.0)
    app.setFont(base)


def _palette(c: Colours, base: Colours, accent: str) -> QPalette:
    """The palette of a scheme; `colours` knows it again by the scheme it was made from and the accent wished for."""
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
        role.Accent: accent,
        role.Link: c.accent,
        role.LinkVisited: base.accent,
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
