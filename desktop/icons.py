"""Icons drawn from our own SVG files in any colour, sharp at any scale."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import theme
from indexer import resources

# Screens whose scale lies between these get the larger one, reduced.
_SCALES = (1.0, 2.0, 3.0)

# What readers call their kinds of file, and similar names, to the drawing used for each and its hue (0..359).
_KINDS = {
    "text": ("kind-text", 215),
    "log": ("kind-text", 215),
    "markdown": ("kind-markdown", 200),
    "document": ("kind-text", 220),
    "word": ("kind-text", 220),
    "pdf": ("kind-pdf", 4),
    "html": ("kind-web", 190),
    "web": ("kind-web", 190),
    "code": ("kind-code", 265),
    "notebook": ("kind-code", 28),
    "mail": ("kind-mail", 38),
    "sheet": ("kind-sheet", 145),
    "table": ("kind-sheet", 145),
    "database": ("kind-sheet", 170),
    "slides": ("kind-slides", 22),
    "presentation": ("kind-slides", 22),
    "image": ("kind-image", 320),
    "picture": ("kind-image", 320),
    "audio": ("kind-audio", 290),
    "video": ("kind-video", 340),
    "archive": ("kind-archive", 30),
    "book": ("kind-book", 95),
    "contact": ("kind-contact", 180),
    "calendar": ("kind-calendar", 0),
    "folder": ("folders", 45),
}


def pixmap(name: str, side: int, colour: QColor | str, scale: float = 1.0) -> QPixmap:
    """The drawing `name` in one colour, `side` device-independent pixels wide and high."""
    return _drawn(name, side, QColor(colour).name(), scale)


def icon(name: str, palette: QPalette, side: int = 20) -> QIcon:
    """The drawing for buttons and menus: muted, accented when checked, faint when disabled."""
    tones = theme.colours(palette)
    made = QIcon()
    for scale in _SCALES[: math.ceil(_largest_scale())]:
        made.addPixmap(pixmap(name, side, tones.muted, scale))
        made.addPixmap(pixmap(name, side, tones.accent, scale), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, side, tones.faint, scale), QIcon.Mode.Disabled)
    return made


def application() -> QIcon:
    """The icon of the program itself."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(emblem(side))
    return made


def emblem(side: int, scale: float = 1.0) -> QPixmap:
    """The mark of the program, in its own colours."""
    return _drawn("hunch", side, None, scale)


def kind(name: str) -> tuple[str, int]:
    """The drawing and the hue for a kind of file as readers name it."""
    return _KINDS.get(name.lower(), ("kind-file", 215))


def tile(kind_name: str, side: int, tones: theme.Colours, scale: float) -> QPixmap:
    """A kind of file as a softly coloured rounded square with its drawing."""
    return _tile(*kind(kind_name), side, tones, scale)


def _largest_scale() -> float:
    return min(max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0), _SCALES[-1])


@lru_cache(maxsize=512)
def _drawn(name: str, side: int, colour: str | None, scale: float) -> QPixmap:
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    if colour:
        source = source.replace("currentColor", colour)
    image = _blank(QSize(side, side), scale)
    with QPainter(image) as painter:
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    return image


@lru_cache(maxsize=256)
def _tile(name: str, hue: int, side: int, tones: theme.Colours, scale: float) -> QPixmap:
    ground = QColor.fromHslF(hue / 360, 0.28 if tones.dark else 0.75, 0.22 if tones.dark else 0.94)
    ink = QColor.fromHslF(hue / 360, 0.75 if tones.dark else 0.6, 0.76 if tones.dark else 0.4)
    image = _blank(QSize(side, side), scale)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.25, side * 0.25)
        inner = round(side * 0.56)
        painter.drawPixmap(round((side - inner) / 2), round((side - inner) / 2), _drawn(name, inner, ink.name(), scale))
    return image


def _blank(size: QSize, scale: float) -> QPixmap:
    image = QPixmap(size * scale)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    return image
