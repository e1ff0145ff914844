"""The body of the preview: one view for each way of drawing a file, of which one is seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from desktop import wording
from desktop.languages import translate
from desktop.preview.finding import Wanted
from desktop.preview.picture import PictureView, lit_boxes
from desktop.preview.rendered import RenderedView, renderable
from desktop.preview.source import CodeView
from desktop.preview.structure import OWN_LINKS, StructureView
from indexer.records import Block, Preview, PreviewKind

if TYPE_CHECKING:
    from desktop.preview.pdf import PdfView


def drawable(preview: Preview, offline: bool) -> PreviewKind:
    """How a preview can really be drawn: what needs the file or a source it has not got becomes its text."""
    match preview.kind:
        case PreviewKind.pdf | PreviewKind.image if not offline:
            return preview.kind
        case PreviewKind.markdown | PreviewKind.html if preview.source and renderable(preview.source):
            return preview.kind
        case PreviewKind.code if preview.source is not None:
            return preview.kind
    return PreviewKind.structure if preview.blocks else PreviewKind.facts


def target_of(preview: Preview) -> Block | None:
    """The block that a preview is opened at."""
    there = preview.target is not None and preview.target < len(preview.blocks)
    return preview.blocks[preview.target or 0] if there else None


class Body(QStackedWidget):
    """`failed` says why pages or pixels cannot be drawn, `link_chosen` tells the address of a link into the world."""

    failed = Signal(str)
    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = QLabel(translate("preview", "Select a result to see it here"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._structure, self._rendered, self._code = StructureView(), RenderedView(), CodeView()
        self._picture = PictureView()
        self._picture.failed.connect(self.failed)
        self._pdf: PdfView | None = None
        for browser in (self._structure, self._rendered):
            browser.link_chosen.connect(self._pass_on)
        for view in (self._empty, self._structure, self._rendered, self._code, self._picture):
            self.addWidget(view)

    def clear(self) -> None:
        """Show nothing, and let go of every file."""
        self.close_files()
        self.setCurrentWidget(self._empty)

    def close_files(self) -> None:
        """Let go of every file, whatever is seen of it."""
        self._picture.clear()
        if self._pdf:
            self._pdf.close_file()

    @property
    def is_drawn(self) -> bool:
        """Whether nothing that is seen is still being rendered."""
        pdf = self._shown_pdf()
        return pdf is None or pdf.is_drawn

    def draw(self, kind: PreviewKind, preview: Preview, wanted: Sequence[Wanted], known: Mapping[str, str]) -> None:
        """Draw a preview in one of the ways, with what is wanted of it lit; `known` are facts in place of its own."""
        if kind is PreviewKind.pdf:
            self._draw_pdf(preview, wanted)
        else:
            self.setCurrentWidget(self._drawn(kind, preview, wanted, known))

    def go_to(self, kind: PreviewKind, preview: Preview, wanted: Sequence[Wanted], page: int | None) -> None:
        """Show another place of the preview that is drawn: its new target, which stands on that page (from 1)."""
        pdf = self._shown_pdf()
        if pdf and page:
            pdf.show_spot(page, wanted)
        else:
            self.draw(kind, preview, wanted, preview.facts)

    def show_lights(self, wanted: Sequence[Wanted]) -> None:
        """Light up anew what is wanted, wherever the view is."""
        match self.currentWidget():
            case StructureView() | RenderedView() | CodeView() as view:
                view.show_lights(wanted)
            case view if view is not None and view is self._pdf:
                self._pdf.show_lights(wanted)

    def mark_pages(self, pages: Iterable[int]) -> None:
        """Mark pages (from 1) as having something to be found."""
        pdf = self._shown_pdf()
        if pdf:
            pdf.mark_pages(pages)

    def _drawn(
        self, kind: PreviewKind, preview: Preview, wanted: Sequence[Wanted], known: Mapping[str, str]
    ) -> QWidget:
        block, source = target_of(preview), preview.source or ""
        match kind:
            case PreviewKind.image:
                self._picture.show_picture(preview.path, lit_boxes(block.boxes, preview.lights) if block else ())
                return self._picture
            case PreviewKind.markdown:
                self._rendered.show_markdown(source, wanted)
            case PreviewKind.html:
                self._rendered.show_html(source, wanted)
            case PreviewKind.code:
                line = block.at.line if block and block.at.line else 1
                self._code.show_code(source, preview.language, wording.file_name(preview.path), line, wanted)
                return self._code
            case PreviewKind.structure:
                around = preview.lights[0].start if preview.lights else 0
                self._structure.show_blocks(preview.blocks, preview.target or 0, around, wanted)
                return self._structure
            case _:
                self._rendered.show_facts(dict(preview.facts or known))
        return self._rendered

    def _draw_pdf(self, preview: Preview, wanted: Sequence[Wanted]) -> None:
        if self._pdf is None:
            # Qt Pdf brings a whole PDF engine into the process: not before the first PDF.
            from desktop.preview.pdf import PdfView

            self._pdf = PdfView()
            self._pdf.failed.connect(self.failed)
            self.addWidget(self._pdf)
        self.setCurrentWidget(self._pdf)
        block = target_of(preview)
        self._pdf.open(preview.path, block.at.page if block and block.at.page else 1, wanted)

    def _shown_pdf(self) -> PdfView | None:
        return self._pdf if self._pdf and self.currentWidget() is self._pdf else None

    def _pass_on(self, address: str) -> None:
        if not address.startswith(OWN_LINKS):
            self.link_chosen.emit(address)
