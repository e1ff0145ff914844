"""What is on the page stays there while answers, previews and progress change: nothing comes and goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.preview.pane import PreviewPane
from desktop.theme import Theme
from indexer import events, records
from tests.desktop.fakes import status
from tests.desktop.scenes import QUESTION, Stage, settle, show_preview


class Appearances(QObject):
    """Hears which widgets are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.seen.append(f"{type(watched).__name__} in {type(watched.parent()).__name__}")
        return False


def test_nothing_appears_while_the_same_is_shown_anew(qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    stage = Stage(theme, tmp_path)
    stage.ask(QUESTION)
    ear, controller = Appearances(), stage.window.controller
    stage.client.say(events.StatusChanged(status=_reading(90)))
    settle()
    qapp.installEventFilter(ear)
    for waiting in (80, 70):
        stage.client.say(events.StatusChanged(status=_reading(waiting)))
        assert controller._answer
        stage.client.say(events.Answered(number=controller._number, answer=controller._answer, final=True))
        (pane,) = stage.window.findChildren(PreviewPane)
        pane.show_hit(*_chosen(stage))
        show_preview(stage.window.search)
        settle()
    qapp.removeEventFilter(ear)
    stage.close()
    assert ear.seen == []


def _reading(waiting: int) -> records.Status:
    return status(searchable=1_000, waiting=waiting)


def _chosen(stage: Stage) -> tuple[records.Hit, int, str]:
    (hit, *_) = stage.window.controller.selected()
    return hit, 0, QUESTION
