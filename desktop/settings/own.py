"""What is chosen about the window itself, told and changed like the settings of the engine."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.choices import Choices, Closing
from desktop.languages import Language, translate
from desktop.system.login import start_at_login, starts_at_login
from desktop.theme import Choice, Theme
from indexer import records

LOOK, LANGUAGE, CLOSING, LOGIN = "window.look", "window.language", "window.closing", "window.login"


class OwnSettings(QObject):
    """Reads and writes the window's choices by the names of settings; `look_chosen` carries another appearance."""

    look_chosen = Signal(Choice)

    def __init__(self, choices: Choices, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices, self._theme = choices, theme

    def settings(self) -> tuple[records.Choice, ...]:
        """Each with its value now; `window.` begins their names."""
        return (
            _chosen(
                LOOK,
                translate("settings", "Appearance"),
                translate("settings", "Light, dark, or like the rest of the desktop."),
                self._theme.choice,
                Choice.system,
            ),
            _chosen(
                LANGUAGE,
                translate("settings", "Language"),
                translate("settings", "The language of the window; files are found in every language."),
                self._choices.language,
                Language.system,
                applies="next start",
            ),
            _chosen(
                CLOSING,
                translate("settings", "When the window is closed"),
                translate(
                    "settings", "Hunch keeps up with your files while it runs, and is there at once when you call it."
                ),
                self._choices.closing,
                Closing.ask,
            ),
            records.Choice(
                LOGIN,
                translate("settings", "Start when I log in"),
                translate("settings", "Beside the clock, without a window."),
                starts_at_login(),
                False,
            ),
        )

    def change(self, name: str, value: Any) -> str:
        """Take a value, None for the default; a sentence if that cannot be, else nothing."""
        match name:
            case "window.look":
                self.look_chosen.emit(Choice(value or Choice.system))
            case "window.language":
                self._choices.language = Language(value or Language.system)
            case "window.closing":
                self._choices.closing = Closing(value or Closing.ask)
            case "window.login":
                try:
                    start_at_login(bool(value))
                except OSError as error:
                    refused = translate("settings", "This cannot be changed: {reason}.")
                    return refused.format(reason=error.strerror or error)
        return ""


def _chosen(
    name: str, title: str, sentence: str, now: StrEnum, default: StrEnum, applies: str = "now"
) -> records.Choice:
    members = tuple(map(str, type(default)))
    return records.Choice(name, title, sentence, str(now), str(default), applies=applies, members=members)
