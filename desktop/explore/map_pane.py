"""The map with what belongs to it: colours, legend, the circled files, and pictures of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop import opening, wording
from desktop.explore.files import FileList, as_hit
from desktop.explore.job import Job
from desktop.explore.map_points import ColourBy, MapPoints
from desktop.explore.map_view import MapView
from desktop.explore.pane import FindingPane
from desktop.languages import translatable, translate
from desktop.speech import call_choices
from desktop.theme import Space
from indexer import WorldError, events, requests
from indexer.findings import FileCard, Layout, MeaningMap

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_COLOURS = (
    (ColourBy.topic, translatable("explore", "Colour by topic")),
    (ColourBy.kind, translatable("explore", "Colour by kind")),
    (ColourBy.age, translatable("explore", "Colour by age")),
    (ColourBy.label, translatable("explore", "Colour by label")),
)
_MOST_LISTED = 500
_SWATCH = 12
_PICTURE_SCALE = 2.0


class MapPane(FindingPane):
    """Shows the map as it is, and again when a better layout is there."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._points: MapPoints | None = None
        self._lit: tuple[str, ...] = ()
        self.view, self.files = MapView(), FileList(translate("explore", "Files circled on the map"))
        self.colours, self.legend = QComboBox(), QListWidget()
        self.save = QPushButton(translate("explore", "Save picture …"))
        self._hint = QLabel(
            translate("explore", "Drag to move, wheel to zoom, Shift and drag to circle files"), wordWrap=True
        )
        self._build()
        self._naming = Job(bridge, self)
        self._naming.found.connect(lambda _topics: self.renew())
        self._named = False
        bridge.map_refined.connect(self._on_refined)

    def renew(self) -> None:
        self.job.ask(lambda number: requests.GetMap(number=number))

    def show_result(self, result: object) -> None:
        assert isinstance(result, MeaningMap)
        self._points = MapPoints(result, time.time())
        self.view.show_points(self._points)
        self.view.light(self._lit)
        self._show_legend()
        if result.points and not result.topics and not self._named:
            # A map without names tells little: they come with the topics.
            self._named = True
            self._naming.ask(lambda number: requests.FindTopics(number=number))
        rough = translate("explore", "a better layout is being made") if result.layout is Layout.first else ""
        said = wording.files(len(result.points)) if result.points else translate("explore", "Nothing to draw yet")
        self.say(wording.dotted(said, rough), result.exact, result.notes)

    def light(self, paths: tuple[str, ...]) -> None:
        """Ring the hits of the search."""
        self._lit = paths
        self.view.light(paths)

    def save_picture(self, file: str) -> None:
        """Write what is in view as PNG or SVG, by the name of the file."""
        size = self.view.size()
        if file.lower().endswith(".svg"):
            generator = QSvgGenerator()
            generator.setFileName(file)
            generator.setSize(size)
            generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
            generator.setTitle(translate("explore", "Map of meaning"))
            with QPainter(generator) as painter:
                self.view.draw(painter, QRectF(self.view.rect()))
            written = Path(file).exists()
        else:
            image = QImage(size * _PICTURE_SCALE, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(_PICTURE_SCALE)
            with QPainter(image) as painter:
                self.view.draw(painter, QRectF(self.view.rect()))
            written = image.save(file)
        said = translate("explore", "{file} could not be written.")
        if written:
            said = translate("explore", "Written to {file}")
        self.complain(said.format(file=file))

    def _on_refined(self, _event: events.MapRefined) -> None:
        if self.isVisible() and not self.job.is_running:
            self.renew()

    def _choose_colours(self) -> None:
        self.view.colour_by(self.colours.currentData())
        self._show_legend()

    def _show_legend(self) -> None:
        self.legend.clear()
        for said, colour, files in self.view.legend():
            swatch = QPixmap(_SWATCH, _SWATCH)
            swatch.fill(colour)
            item = QListWidgetItem(swatch, wording.dotted(said or translate("explore", "Others"), wording.count(files)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.legend.addItem(item)

    def _list(self, numbers: list[int]) -> None:
        """The circled files as rows, the first of them if there are very many."""
        assert self._points
        paths = tuple(self._points.points[number].path for number in numbers[:_MOST_LISTED])
        self._hint.setText(translate("explore", "%n files circled", "", len(numbers)))
        self.bridge.request(requests.GetCards(paths), self._show_cards)

    def _show_cards(self, cards: tuple[FileCard, ...]) -> None:
        self.files.show_hits(as_hit(card) for card in cards)

    def _open(self, number: int) -> None:
        assert self._points
        try:
            opening.open_file(self._points.points[number].path)
        except WorldError as error:
            self.complain(str(error))

    def _ask_where(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self, translate("explore", "Save the map"), "map.png", translate("explore", "Pictures (*.png *.svg)")
        )
        if file:
            self.save_picture(file)

    def _build(self) -> None:
        for by, text in _COLOURS:
            self.colours.addItem(translate("explore", text), by)
        call_choices(self.colours, translate("explore", "What colours stand for"))
        self.legend.setAccessibleName(translate("explore", "Legend"))
        self.legend.setIconSize(QSize(_SWATCH, _SWATCH))
        self._hint.setProperty("role", "caption")
        self._hint.setContentsMargins(Space.small, 0, 0, 0)
        self.controls.addWidget(self.colours)
        self.controls.addWidget(self.save)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.small)
        for part, stretch in ((self.legend, 2), (self._hint, 0), (self.files, 3)):
            column.addWidget(part, stretch)
        split = QSplitter()
        split.addWidget(self.view)
        split.addWidget(side)
        split.setSizes([700, 300])
        self.column.addWidget(split, 1)
        self.colours.currentIndexChanged.connect(self._choose_colours)
        self.save.clicked.connect(self._ask_where)
        self.view.picked.connect(self._list)
        self.view.recoloured.connect(self._show_legend)
        self.view.opened.connect(self._open)
        self.files.failed.connect(self.complain)
