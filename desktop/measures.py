"""Spacing, roundness and type scale of the whole desktop."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from PySide6.QtGui import QFont


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


class Type(StrEnum):
    """The roles a text can have; see `SCALE` for their sizes."""

    caption = "caption"
    body = "body"
    strong = "strong"
    box = "box"
    heading = "heading"
    display = "display"


# Share of the system's own text size, and weight.
SCALE = {
    Type.caption: (0.92, QFont.Weight.Normal),
    Type.body: (1.0, QFont.Weight.Normal),
    Type.strong: (1.08, QFont.Weight.DemiBold),
    Type.box: (1.4, QFont.Weight.Normal),
    Type.heading: (1.2, QFont.Weight.DemiBold),
    Type.display: (1.75, QFont.Weight.DemiBold),
}
