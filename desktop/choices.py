"""What a person chose about the window itself, kept beside the library; what the engine does is chosen there."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from desktop.languages import Language
from desktop.theme import Choice

E = TypeVar("E", bound=StrEnum)


class Closing(StrEnum):
    """What closing the window means; `ask` until the person has been told that there is a choice."""

    ask = "ask"
    stay = "stay"
    quit = "quit"


class Layout(StrEnum):
    """How results are laid out: as rows with passages, or as cards with pictures."""

    list = "list"
    gallery = "gallery"


class Order(StrEnum):
    """By relevance, by name as people sort names, the newest first, or the largest first."""

    relevance = "relevance"
    name = "name"
    date = "date"
    size = "size"


class Choices:
    """Reads and writes `window.ini`; a value that it cannot use counts as not chosen."""

    def __init__(self, library: Path) -> None:
        self._settings = QSettings(str(library / "window.ini"), QSettings.Format.IniFormat)

    @property
    def look(self) -> Choice:
        return _member(Choice, self._settings.value("look"), Choice.system)

    @look.setter
    def look(self, choice: Choice) -> None:
        self._settings.setValue("look", str(choice))

    @property
    def language(self) -> Language:
        return _member(Language, self._settings.value("language"), Language.system)

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", str(language))

    @property
    def closing(self) -> Closing:
        return _member(Closing, self._settings.value("closing"), Closing.ask)

    @closing.setter
    def closing(self, closing: Closing) -> None:
        self._settings.setValue("closing", str(closing))

    @property
    def hotkey(self) -> str:
        """The wanted key of the quick search; empty: the first default that is free; "none": no key."""
        return str(self._settings.value("hotkey", ""))

    @hotkey.setter
    def hotkey(self, keys: str) -> None:
        self._settings.setValue("hotkey", keys)

    @property
    def geometry(self) -> QByteArray | None:
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def history(self) -> list[str]:
        value = self._settings.value("history", [])
        # An INI file gives a list of one as that one.
        listed = value if isinstance(value, list) else [value] if value else []
        return [str(question) for question in listed]

    @history.setter
    def history(self, questions: list[str]) -> None:
        self._settings.setValue("history", questions)

    @property
    def order(self) -> Order:
        return _member(Order, self._settings.value("order"), Order.relevance)

    @order.setter
    def order(self, order: Order) -> None:
        self._settings.setValue("order", str(order))

    @property
    def layout(self) -> Layout:
        return _member(Layout, self._settings.value("layout"), Layout.list)

    @layout.setter
    def layout(self, layout: Layout) -> None:
        self._settings.setValue("layout", str(layout))

    @property
    def saved(self) -> str:
        """The saved searches as `SavedSearches` dumps them."""
        return str(self._settings.value("saved", "[]"))

    @saved.setter
    def saved(self, searches: str) -> None:
        self._settings.setValue("saved", searches)

    def keep(self) -> None:
        """Write everything down now."""
        self._settings.sync()


def _member(kind: type[E], value: object, otherwise: E) -> E:
    return kind(str(value)) if str(value) in set(kind) else otherwise
