"""Files that do not seem to belong where they lie, with the reason and where files like them are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from desktop import opening
from desktop.explore.files import FileList, as_hit
from desktop.explore.pane import FindingPane
from desktop.languages import translate
from desktop.said import in_own_words
from indexer import WorldError, records, requests
from indexer.findings import Outlier, Outliers

if TYPE_CHECKING:
    from desktop.bridge import Bridge


class OutliersPane(FindingPane):
    """The files, surest first, beside those that are like the selected one; nothing is ever moved."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._outliers: dict[str, Outlier] = {}
        self.files = FileList(translate("explore", "Files in an unusual place"))
        self.like = FileList(translate("explore", "Files like it"))
        self.go = QPushButton(translate("explore", "Open the folder of those like it"))
        self.go.setEnabled(False)
        self.go.clicked.connect(self._go)
        self.controls.addWidget(self.go)
        split = QSplitter()
        for part in (self.files, self.like):
            part.failed.connect(self.complain)
            split.addWidget(part)
        split.setSizes([600, 400])
        self.column.addWidget(split, 1)
        self.files.chosen.connect(self._choose)

    def renew(self) -> None:
        self.job.ask(lambda number: requests.FindOutliers(number=number))

    def show_result(self, result: object) -> None:
        assert isinstance(result, Outliers)
        self._outliers = {outlier.file.path: outlier for outlier in result.files}
        self.files.show_hits(as_hit(outlier.file, in_own_words(outlier.reason)) for outlier in result.files)
        said = translate("explore", "Nothing unusual")
        if result.files:
            said = translate("explore", "%n files in an unusual place", "", len(result.files))
        self.say(said, result.exact, result.notes)

    def _choose(self, hit: records.Hit) -> None:
        outlier = self._outliers.get(hit.path)
        self.go.setEnabled(bool(outlier and outlier.folder))
        self.like.show_hits(as_hit(card) for card in (outlier.like if outlier else ()))

    def _go(self) -> None:
        selected = self.files.selected()
        outlier = self._outliers.get(selected[0].path) if selected else None
        if outlier:
            try:
                opening.open_file(outlier.folder)
            except WorldError as error:
                self.complain(str(error))
