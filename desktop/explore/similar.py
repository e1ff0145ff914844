"""Files like a file or a text, with the passages that say alike side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

from desktop import wording
from desktop.explore.files import FileList, as_hit
from desktop.explore.pane import FindingPane
from desktop.explore.side_by_side import SideBySide
from desktop.languages import translate
from indexer import displayed, records, requests
from indexer.findings import Similar, SimilarFile, Subject

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_LONGEST_TITLE = 40


class SimilarPane(FindingPane):
    """What is like the subject; a file from anywhere or a text may be dropped on the window to become it."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._subject: Subject | None = None
        self._found: dict[str, SimilarFile] = {}
        self.files = FileList(translate("explore", "Files like it"))
        self.sides = SideBySide(translate("explore", "Passages that say alike"))
        split = QSplitter()
        split.addWidget(self.files)
        split.addWidget(self.sides)
        split.setSizes([420, 580])
        self.column.addWidget(split, 1)
        self.files.failed.connect(self.complain)
        self.files.chosen.connect(self._choose)

    def like(self, subject: Subject) -> None:
        """Find what is like a file or a text."""
        self._subject = subject
        self.renew()

    def begin(self) -> None:
        if self._subject is None:
            hint = translate("explore", "Choose “More like this” on a result, or drop a file or a text on this window")
            self.say(hint, records.PassageCounts())

    def renew(self) -> None:
        subject = self._subject
        if subject:
            self.job.ask(lambda _number: requests.FindSimilar(subject))

    def show_result(self, result: object) -> None:
        assert isinstance(result, Similar)
        self._found = {one.file.path: one for one in result.files}
        self.files.show_hits(
            as_hit(one.file, _why(one), [pair.right for pair in one.pairs[:1]]) for one in result.files
        )
        copies = translate("explore", "%n copies left out", "", len(result.copies)) if result.copies else ""
        said = translate("explore", "%n files like {name}", "", len(result.files))
        said = said.format(name=_named(self._subject))
        self.say(wording.dotted(said, copies), result.exact, result.notes)
        if not result.files:
            self.sides.clear()

    def _choose(self, hit: records.Hit) -> None:
        found = self._found.get(hit.path)
        if found:
            self.sides.show_pairs(_named(self._subject), displayed(found.file.name), found.pairs)


def _why(one: SimilarFile) -> str:
    copies = translate("explore", "%n copies of it", "", len(one.copies)) if one.copies else ""
    return wording.dotted(translate("explore", "{share} alike").format(share=wording.percent(one.score)), copies)


def _named(subject: Subject | None) -> str:
    if subject is None:
        return ""
    if subject.path:
        return wording.file_name(subject.path)
    text = " ".join((subject.text or "").split())
    return f"“{text[:_LONGEST_TITLE]}…”" if len(text) > _LONGEST_TITLE else f"“{text}”"
