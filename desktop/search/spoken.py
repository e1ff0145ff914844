"""Reads out what came of a question, and the row that is chosen while the keys stay in the box."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.languages import translate
from desktop.search.controller import SearchController
from desktop.search.situation import Situation, Stage
from desktop.speech import announce

# Milliseconds of rest after which an answer is read out: while somebody types, answers come faster than speech.
SPEAK_MS = 700


class Spoken(QObject):
    """Follows a controller and speaks for a box; says each outcome once, as soon as it has come to rest."""

    def __init__(self, box: QWidget, controller: SearchController) -> None:
        super().__init__(box)
        self._box, self._controller = box, controller
        self._outcome = ("", "")
        self.timer = QTimer(self, singleShot=True, interval=SPEAK_MS)
        self.timer.timeout.connect(lambda: announce(self._box, self._outcome[1]))
        controller.changed.connect(self._on_changed)

    def say_row(self) -> None:
        """Say the selected row: kind, name, reason. Not needed where the rows have the keys themselves."""
        index = self._controller.selection.currentIndex()
        if index.isValid():
            announce(self._box, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _on_changed(self, now: Situation) -> None:
        outcome = (now.question, _outcome(now))
        if outcome == self._outcome:
            return
        self._outcome = outcome
        if outcome[1]:
            self.timer.start()
        else:
            self.timer.stop()


def _outcome(now: Situation) -> str:
    """What came of a question in a few words; empty while nothing has."""
    match now.stage:
        case Stage.answered:
            return translate("search", "%n files found", "", now.shown)
        case Stage.nothing:
            return translate("search", "Nothing close")
        case Stage.failed:
            return now.sentence
    return ""
