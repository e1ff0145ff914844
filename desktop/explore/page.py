"""The page that explores the library: one finding at a time, chosen by a row of buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.explore.duplicates import DuplicatesPane
from desktop.explore.labels import LabelsPane
from desktop.explore.map_pane import MapPane
from desktop.explore.outliers import OutliersPane
from desktop.explore.pane import FindingPane
from desktop.explore.similar import SimilarPane
from desktop.explore.topics import TopicsPane
from desktop.languages import translatable, translate
from desktop.search.flow import FlowLayout
from desktop.segments import follow_choice
from desktop.theme import Space
from indexer.findings import Subject

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_PANES: tuple[tuple[str, Callable[[Bridge], FindingPane]], ...] = (
    (translatable("explore", "Map"), MapPane),
    (translatable("explore", "Topics"), TopicsPane),
    (translatable("explore", "Duplicates"), DuplicatesPane),
    (translatable("explore", "Unusual places"), OutliersPane),
    (translatable("explore", "Labels"), LabelsPane),
    (translatable("explore", "More like this"), SimilarPane),
)


class ExplorePage(QWidget):
    """Makes each finding's pane when it is first looked at. `search_wanted` carries the beginning of a question."""

    search_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._panes: dict[int, FindingPane] = {}
        self._lit: tuple[str, ...] = ()
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self.setAccessibleName(translate("explore", "Explore"))
        self._build()

    def show_pane(self, name: str) -> FindingPane:
        """Bring a finding to the front, by the English text of its button."""
        place = [text for text, _ in _PANES].index(name)
        self._buttons.button(place).setChecked(True)
        pane = self._pane(place)
        self._stack.setCurrentWidget(pane)
        pane.begin()
        return pane

    def like(self, subject: Subject) -> None:
        """Show what is like a file or a text."""
        pane = self.show_pane("More like this")
        assert isinstance(pane, SimilarPane)
        pane.like(subject)

    def light(self, paths: tuple[str, ...]) -> None:
        """The hits of the present search, to be ringed on the map."""
        self._lit = paths
        for pane in self._panes.values():
            if isinstance(pane, MapPane):
                pane.light(paths)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on; a focus proxy would take the rest of the page out of reach of Tab."""
        if chosen := self._buttons.checkedButton():
            chosen.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._panes:
            self.show_pane("Map")

    def _pane(self, place: int) -> FindingPane:
        if place not in self._panes:
            pane = self._panes[place] = _PANES[place][1](self._bridge)
            pane.search_wanted.connect(self.search_wanted)
            if isinstance(pane, MapPane):
                pane.light(self._lit)
            self._stack.addWidget(pane)
        return self._panes[place]

    def _build(self) -> None:
        title = QLabel(translate("explore", "Explore"))
        title.setProperty("role", "title")
        tabs = QWidget()
        row = FlowLayout(tabs)
        row.setContentsMargins(0, 0, 0, 0)
        for place, (text, _) in enumerate(_PANES):
            button = QPushButton(translate("explore", text))
            button.setCheckable(True)
            button.setProperty("role", "tab")
            button.clicked.connect(lambda _=False, name=text: self.show_pane(name))
            self._buttons.addButton(button, place)
            row.addWidget(button)
        follow_choice(self._buttons)

        column = QVBoxLayout(self)
        column.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.large)
        column.setSpacing(Space.medium)
        column.addWidget(title)
        column.addWidget(tabs)
        column.addWidget(self._stack, 1)
