"""What the library is about: topics and their parts, and the files of the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QTreeWidget, QTreeWidgetItem, QWidget

from desktop import wording
from desktop.explore.files import FileList, as_hit
from desktop.explore.pane import FindingPane
from desktop.languages import translate
from indexer import requests
from indexer.findings import VARIOUS, FileCard, Topic, Topics

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_TOPIC = Qt.ItemDataRole.UserRole
# More rows than these tell nobody anything; the search finds the rest.
_MOST = 500


class TopicsPane(FindingPane):
    """A tree of topics beside the files of one; a topic can be searched in."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("explore", "Topics"))
        self.files = FileList(translate("explore", "Files of the topic"))
        self.files.failed.connect(self.complain)
        self._search = QPushButton(translate("explore", "Search in this topic"))
        self._search.setEnabled(False)
        self._search.clicked.connect(self._ask)
        self.controls.addWidget(self._search)
        split = QSplitter()
        split.addWidget(self.tree)
        split.addWidget(self.files)
        split.setSizes([360, 640])
        self.column.addWidget(split, 1)
        self.tree.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self.tree.itemActivated.connect(lambda _item: self._ask())

    def renew(self) -> None:
        self.job.ask(lambda number: requests.FindTopics(number=number))

    def show_result(self, result: object) -> None:
        assert isinstance(result, Topics)
        self.tree.clear()
        for topic in result.topics:
            item = _item(topic)
            self.tree.addTopLevelItem(item)
            item.addChildren([_item(part) for part in topic.parts])
        said = translate("explore", "%n topics in {files}", "", len(result.topics))
        self.say(said.format(files=wording.files(result.files)), result.exact, result.notes)
        if first := self.tree.topLevelItem(0):
            self.tree.setCurrentItem(first)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        topic: Topic | None = item.data(0, _TOPIC) if item else None
        self._search.setEnabled(topic is not None and topic.id != VARIOUS)
        if topic:
            self.bridge.request(requests.GetCards(topic.paths[:_MOST]), partial(self._show_files, topic))

    def _show_files(self, topic: Topic, cards: tuple[FileCard, ...]) -> None:
        item = self.tree.currentItem()
        if item and item.data(0, _TOPIC) is topic:
            self.files.show_hits(as_hit(card) for card in cards)

    def _ask(self) -> None:
        item = self.tree.currentItem()
        if item and self._search.isEnabled():
            self.search_wanted.emit(f'topic:"{item.data(0, _TOPIC).name}" ')


def _item(topic: Topic) -> QTreeWidgetItem:
    item = QTreeWidgetItem([f"{topic.name}  ·  {wording.count(len(topic.paths))}"])
    item.setData(0, _TOPIC, topic)
    item.setToolTip(0, ", ".join(topic.words))
    return item
