"""Files that are the same: in every byte, in their text, or in what they say; reviewed one pair at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSplitter, QTreeWidget, QTreeWidgetItem, QWidget

from desktop import actions, wording
from desktop.explore.files import as_hit
from desktop.explore.pane import FindingPane
from desktop.explore.side_by_side import SideBySide
from desktop.languages import translatable, translate
from desktop.said import in_own_words
from desktop.speech import call_choices
from indexer import WorldError, displayed, native, requests
from indexer.findings import Comparison, DuplicateFile, DuplicateGroup, Duplicates, FileCard, Likeness, Subject

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_FILE, _GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_KINDS = (
    (Likeness.exact, translatable("explore", "Identical files")),
    (Likeness.copies, translatable("explore", "Copies with small edits or in another format")),
    (Likeness.same_meaning, translatable("explore", "The same in other words")),
)


class DuplicatesPane(FindingPane):
    """Groups beside a comparison of the selected file with the newest of its group.

    A file goes to the system's trash only one at a time, and only when asked; it can be taken back from there.
    """

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._compared = ("", "")
        self._bytes = ""
        self._comparison: Comparison | None = None
        self._trashed: list[tuple[str, str, QTreeWidgetItem]] = []
        self.kinds = QComboBox()
        call_choices(self.kinds, translate("explore", "In which way the same"))
        for kind, text in _KINDS:
            self.kinds.addItem(translate("explore", text), kind)
        self.tree, self.sides = QTreeWidget(), SideBySide(translate("explore", "Comparison"))
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("explore", "Groups of duplicates"))
        self.open = self._button(translate("explore", "Open"), actions.open_hits)
        self.reveal = self._button(translate("explore", "Show"), actions.show_in_folder)
        self.exclude = QPushButton(translate("explore", "Leave out of Hunch"))
        self.trash = QPushButton(translate("explore", "Move to trash"))
        self.undo = QPushButton(translate("explore", "Take back"))
        self._build()

    def renew(self) -> None:
        kind = self.kinds.currentData()
        self.job.ask(lambda number: requests.FindDuplicates(kind, number=number))

    def show_result(self, result: object) -> None:
        assert isinstance(result, Duplicates)
        self.tree.clear()
        for group in result.groups:
            self.tree.addTopLevelItem(_group_item(group))
        spare = sum(group.spare_bytes for group in result.groups)
        said = translate("explore", "No such files")
        if result.groups:
            said = translate("explore", "%n groups, {size} twice", "", len(result.groups))
        self.say(said.format(size=wording.size(spare)), result.exact, result.notes)
        self._show_actions()

    def selected(self) -> DuplicateFile | None:
        item = self.tree.currentItem()
        file: DuplicateFile | None = item.data(0, _FILE) if item else None
        return file

    # --- what is done with a file ---

    def move_to_trash(self) -> None:
        """Move the selected file, and nothing else, to the system's trash."""
        file, item = self.selected(), self.tree.currentItem()
        if file is None or item is None:
            return
        group: DuplicateGroup = item.data(0, _GROUP)
        if group.kind is not Likeness.exact:
            self._move(file, item)
        elif other := self._another(file, group):
            # What the library knows may be older than the files, and of large ones it knows samples.
            comparing = translate("explore", "Comparing every byte with {name} …")
            self.complain(comparing.format(name=displayed(other.name)))
            asked = requests.SameBytes(file.file.path, other.path)
            self.bridge.request(asked, partial(self._move_if_same, file, item, other), self.complain)
        else:
            self.complain(translate("explore", "All the others are in the trash already; this is the last one."))

    def _another(self, file: DuplicateFile, group: DuplicateGroup) -> FileCard | None:
        """The newest other file of the group that is still there."""
        gone = {origin for origin, _, _ in self._trashed}
        others = (one.file for one in group.files if one.file.path != file.file.path)
        return next((other for other in others if native(other.path) not in gone), None)

    def _move_if_same(self, file: DuplicateFile, item: QTreeWidgetItem, other: FileCard, same: bool) -> None:
        if same and item.treeWidget() is self.tree:
            self._move(file, item)
        elif not same:
            differs = translate("explore", "{name} differs from {other}; it was not moved.")
            self.complain(differs.format(name=displayed(file.file.name), other=displayed(other.name)))

    def _move(self, file: DuplicateFile, item: QTreeWidgetItem) -> None:
        # PySide gives back whether it was moved, and where to.
        moved, place = QFile.moveToTrash(native(file.file.path))
        if not moved:
            refused = translate("explore", "The system did not move {name} to its trash.")
            self.complain(refused.format(name=displayed(file.file.name)))
            return
        self._trashed.append((native(file.file.path), place, item))
        item.setDisabled(True)
        self.complain(translate("explore", "{name} is in the trash.").format(name=displayed(file.file.name)))
        self._show_actions()

    def take_back(self) -> None:
        """Bring the file that was moved last back to where it was."""
        origin, place, item = self._trashed.pop()
        if place and QFile.rename(place, origin):
            item.setDisabled(False)
            self.complain(translate("explore", "It is back where it was."))
        else:
            self.complain(translate("explore", "The system's trash did not give it back; look for it there."))
        self._show_actions()

    def _leave_out(self) -> None:
        file = self.selected()
        if file:
            self.bridge.request(
                requests.LeaveOut(file.file.path),
                lambda _rules: self.complain(translate("explore", "It is left out.")),
                self.complain,
            )

    def _button(self, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: self._act(action))
        return button

    def _act(self, action: object) -> None:
        file = self.selected()
        if file is None:
            return
        try:
            action([as_hit(file.file)])  # type: ignore[operator]
        except WorldError as error:
            self.complain(str(error))

    # --- showing ---

    def _choose(self) -> None:
        item = self.tree.currentItem()
        self._show_actions()
        group: DuplicateGroup | None = item.data(0, _GROUP) if item else None
        if group is None or len(group.files) < 2:
            return
        file = self.selected() or group.files[1]
        newest = group.files[0].file
        other = file.file if file.file != newest else group.files[1].file
        self._compared = (newest.path, other.path)
        self._bytes, self._comparison = "", None
        if not group.certain:
            self._bytes = translate("explore", "Comparing every byte …")
            self.bridge.request(
                requests.SameBytes(newest.path, other.path), partial(self._show_bytes, self._compared), self.complain
            )
        self.bridge.request(
            requests.Compare(Subject(path=newest.path), Subject(path=other.path)),
            partial(self._show_comparison, self._compared),
            self.complain,
        )

    def _show_comparison(self, asked: tuple[str, str], found: Comparison) -> None:
        if asked == self._compared:
            self._comparison = found
            self.sides.show_comparison(found, self._bytes)

    def _show_bytes(self, asked: tuple[str, str], same: bool) -> None:
        if asked == self._compared:
            self._bytes = translate("explore", "They are not the same in every byte.")
            if same:
                self._bytes = translate("explore", "Every byte is the same.")
            if self._comparison:
                self.sides.show_comparison(self._comparison, self._bytes)
            else:
                self.complain(self._bytes)

    def _show_actions(self) -> None:
        item = self.tree.currentItem()
        usable = self.selected() is not None and item is not None and not item.isDisabled()
        for button in (self.open, self.reveal, self.exclude, self.trash):
            button.setEnabled(usable)
        self.undo.setVisible(bool(self._trashed))

    def _build(self) -> None:
        self.controls.addWidget(self.kinds)
        for button in (self.open, self.reveal, self.exclude, self.trash, self.undo):
            self.controls.addWidget(button)
        split = QSplitter()
        split.addWidget(self.tree)
        split.addWidget(self.sides)
        split.setSizes([380, 620])
        self.column.addWidget(split, 1)
        self.kinds.currentIndexChanged.connect(self.renew)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._choose())
        self.exclude.clicked.connect(self._leave_out)
        self.trash.clicked.connect(self.move_to_trash)
        self.undo.clicked.connect(self.take_back)
        self._show_actions()


def _group_item(group: DuplicateGroup) -> QTreeWidgetItem:
    first = group.files[0].file
    count = wording.files(len(group.files))
    item = QTreeWidgetItem([wording.dotted(displayed(first.name), count, in_own_words(group.difference))])
    item.setData(0, _GROUP, group)
    for file in group.files:
        told = wording.dotted(
            displayed(file.file.name), wording.parent(file.file.path), wording.when(file.file.modified),
            wording.size(file.file.size), wording.percent(file.likeness) if file.likeness < 1 else "",
        )  # fmt: skip
        child = QTreeWidgetItem([told])
        child.setData(0, _FILE, file)
        child.setData(0, _GROUP, group)
        item.addChild(child)
    return item
