"""What a screen reader is told beyond what Qt tells it by itself."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say something that happened elsewhere than where the keys go."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def call_choices(box: QComboBox, name: str) -> None:
    """Name a box of choices that has no label.

    On Unix, Qt calls such a box by its present choice, whatever its own name is; the description is read out after it.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
