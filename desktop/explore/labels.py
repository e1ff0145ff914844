"""Labels given by example: who has one, who may deserve it, and what to ask about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop import wording
from desktop.explore.files import FileList, as_hit
from desktop.explore.pane import FindingPane
from desktop.languages import translate
from desktop.theme import Space
from indexer import records, requests
from indexer.findings import FileCard, Label, Suggestion, Suggestions

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_NAME = Qt.ItemDataRole.UserRole


class LabelsPane(FindingPane):
    """The labels, the files of one, and the files that Hunch would give it, to be accepted or refused."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.names = QListWidget()
        self.names.setAccessibleName(translate("explore", "Labels"))
        self.files = FileList(translate("explore", "Files with the label"))
        self.offered = FileList(translate("explore", "Files that may deserve it"))
        self.accept = QPushButton(translate("explore", "Accept"))
        self.refuse = QPushButton(translate("explore", "Refuse"))
        self.take_off = QPushButton(translate("explore", "Take the label off"))
        self.search = QPushButton(translate("explore", "Search with this label"))
        self._build()

    def begin(self) -> None:
        self.bridge.request(requests.GetLabels(), self._show_labels)

    def renew(self) -> None:
        name = self._name()
        if name:
            self.job.ask(lambda number: requests.SuggestLabel(name, number=number))

    def show_result(self, result: object) -> None:
        assert isinstance(result, Suggestions)
        asked = [as_hit(one.file, _confidence(one, translate("explore", "asks you"))) for one in result.questions]
        sure = [as_hit(one.file, _confidence(one)) for one in result.files]
        known = {hit.path for hit in sure}
        self.offered.show_hits([*sure, *(hit for hit in asked if hit.path not in known)])
        said = translate("explore", "No suggestions")
        if result.files:
            said = translate("explore", "%n suggestions", "", len(result.files))
        self.say(said, result.exact, result.notes)
        self._show_actions()

    def _name(self) -> str:
        item = self.names.currentItem()
        return str(item.data(_NAME)) if item else ""

    def _show_labels(self, labels: tuple[Label, ...]) -> None:
        before = self._name()
        self.names.clear()
        for label in labels:
            item = QListWidgetItem(wording.dotted(label.name, wording.files(len(label.files))))
            item.setData(_NAME, label.name)
            self.names.addItem(item)
        if not labels:
            hint = translate("explore", "Select results, and give them a label from their menu (Ctrl+T)")
            self.say(hint, records.PassageCounts())
        names = [label.name for label in labels]
        self.names.setCurrentRow(names.index(before) if before in names else 0)

    def _choose(self) -> None:
        name = self._name()
        self.offered.show_hits(())
        self._show_actions()
        if name:
            self.bridge.request(requests.GetLabels(), lambda labels: self._show_files(name, labels))
            self.renew()

    def _show_files(self, name: str, labels: tuple[Label, ...]) -> None:
        held = next((label.files for label in labels if label.name == name), ())
        self.bridge.request(requests.GetCards(held), self._show_cards)

    def _show_cards(self, cards: tuple[FileCard, ...]) -> None:
        self.files.show_hits(as_hit(card) for card in cards)
        self._show_actions()

    def _judge(self, kind: type[requests.AddLabel] | type[requests.RefuseLabel]) -> None:
        paths = tuple(hit.path for hit in self.offered.selected())
        if paths:
            self.bridge.request(kind(self._name(), paths), lambda _none: self.begin(), self.complain)

    def _remove(self) -> None:
        paths = tuple(hit.path for hit in self.files.selected())
        if paths:
            self.bridge.request(requests.RemoveLabel(self._name(), paths), lambda _none: self.begin(), self.complain)

    def _show_actions(self) -> None:
        for button in (self.accept, self.refuse):
            button.setEnabled(bool(self.offered.selected()))
        self.take_off.setEnabled(bool(self.files.selected()))
        self.search.setEnabled(bool(self._name()))

    def _build(self) -> None:
        for button in (self.accept, self.refuse, self.take_off, self.search):
            self.controls.addWidget(button)
        split = QSplitter()
        split.addWidget(self.names)
        split.addWidget(_headed(translate("explore", "Have it"), self.files))
        split.addWidget(_headed(translate("explore", "May deserve it"), self.offered))
        split.setSizes([240, 380, 380])
        self.column.addWidget(split, 1)
        self.names.currentItemChanged.connect(lambda _now, _before: self._choose())
        self.accept.clicked.connect(lambda: self._judge(requests.AddLabel))
        self.refuse.clicked.connect(lambda: self._judge(requests.RefuseLabel))
        self.take_off.clicked.connect(self._remove)
        self.search.clicked.connect(lambda: self.search_wanted.emit(f'label:"{self._name()}" '))
        for files in (self.files, self.offered):
            files.failed.connect(self.complain)
            files.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_actions())
        self._show_actions()


def _headed(title: str, files: FileList) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.tiny)
    head = QLabel(title)
    head.setProperty("role", "caption")
    column.addWidget(head)
    column.addWidget(files, 1)
    return whole


def _confidence(one: Suggestion, more: str = "") -> str:
    sure = translate("explore", "{share} sure").format(share=wording.percent(one.confidence))
    return wording.dotted(sure, more)
