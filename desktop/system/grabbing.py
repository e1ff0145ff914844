"""What every way to grab a key agrees on: which combination a text stands for, and how one is refused."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.languages import translatable, translate

ELSEWHERE = translatable(
    "system", "This desktop gives no keys to programs. Bind one in its keyboard settings to: hunch toggle"
)


class KeyTaken(Exception):
    """Another program has this combination already, or the system refuses it; the text says so to a person."""


class Grabber(Protocol):
    """One way to get a combination. `grab` replaces what was grabbed; raises KeyTaken."""

    def grab(self, keys: QKeyCombination) -> None: ...

    def release(self) -> None: ...


def combination(keys: str) -> QKeyCombination:
    """The one combination that a text like "Ctrl+Shift+Space" stands for. Raises KeyTaken if it is none."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    found: QKeyCombination | None = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]
    if found is None or found.key() == Qt.Key.Key_unknown:
        raise KeyTaken(translate("system", "“{keys}” is not one key with Ctrl, Alt, Shift or Meta.").format(keys=keys))
    if not found.keyboardModifiers() and not Qt.Key.Key_F1 <= found.key() <= Qt.Key.Key_F35:
        raise KeyTaken(translate("system", "A key alone would be missing everywhere else; add Ctrl, Alt or Meta."))
    return found
