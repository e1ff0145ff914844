"""One long question at a time: its progress, its result, and its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.languages import translate
from desktop.said import in_own_words
from indexer import events, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_NUMBERS = count(1)


class Job(QObject):
    """Asks the engine for one finding; a newer question cancels the older, whose answer is dropped.

    `changed` says that `stage`, `done` (0 to 1), `is_running` or `sentence` (why it failed) are different now.
    """

    changed = Signal()
    found = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number = 0
        self.is_running = False
        self.stage, self.done, self.sentence = "", 0.0, ""
        bridge.exploring.connect(self._on_exploring)
        bridge.lost.connect(self._on_lost)

    def ask(self, make: Callable[[int], requests.Request[Any]]) -> None:
        """Ask for what `make` makes of a fresh number."""
        self.cancel()
        self._number = number = next(_NUMBERS)
        self._set(True, translate("explore", "Beginning"), 0.0, "")
        self._bridge.request(make(number), partial(self._take, number), partial(self._fail, number))

    def cancel(self) -> None:
        """Stop; nothing is heard of the question any more."""
        if self.is_running:
            self._bridge.request(requests.CancelExploring(self._number))
            self._number = 0
            self._set(False, "", 0.0, "")

    def _on_exploring(self, event: events.Exploring) -> None:
        if self.is_running and event.number == self._number:
            self._set(True, in_own_words(event.stage), event.done, "")

    def _on_lost(self, sentence: str) -> None:
        if self.is_running:
            self._fail(self._number, sentence)

    def _take(self, number: int, result: object) -> None:
        if number == self._number:
            self._set(False, "", 1.0, "")
            self.found.emit(result)

    def _fail(self, number: int, sentence: str) -> None:
        if number == self._number:
            self._set(False, "", 0.0, sentence)

    def _set(self, running: bool, stage: str, done: float, sentence: str) -> None:
        self.is_running, self.stage, self.done, self.sentence = running, stage, done, sentence
        self.changed.emit()
