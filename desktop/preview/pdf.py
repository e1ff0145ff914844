"""Shows a PDF one page at a time, opened at the passage, with the passage boxed and its words lit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.languages import translatable, translate
from desktop.preview.finding import Wanted
from desktop.preview.page_strip import PageStrip
from desktop.preview.pdf_boxes import Boxes, find_boxes
from desktop.preview.pdf_page import MARGIN, PageScroll, Sheet
from desktop.preview.pdf_queue import RenderQueue
from desktop.theme import Space
from indexer import native

_ZOOM_STEP = 1.2
_ZOOM_LIMITS = (0.25, 6.0)
# The longest side of a rendered page, in device pixels.
_LONGEST_SIDE = 4000
# A page is rendered once the size has stopped changing for so long.
_RENDER_MS = 30
# After so long a page is given up, and the text of the file shown instead; milliseconds.
_PATIENCE_MS = 10_000
# Narrower than this there is no room for a strip beside the page.
_ROOMY = 440


class _Wish(NamedTuple):
    """What is to be opened: a portable path, a page from 1."""

    path: str
    page: int


class PdfView(QWidget):
    """One page at a time beside a strip of all; `failed` says why a file or a page cannot be drawn.

    Page Up, Page Down and the wheel turn pages, Ctrl with + - 0 zooms.
    """

    page_changed = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = RenderQueue(self)
        self._document = self._queue.document
        self._wish: _Wish | None = None
        self._pages = 0  # of the file that is open
        self._marked: frozenset[int] = frozenset()
        self._page, self._zoom, self._at_end = 0, 1.0, False
        self._points = QSizeF()  # the size of the page; empty until the document could be asked
        self._due = 0  # counts what is to be rendered, and what is outdated by it
        self._wanted: Sequence[Wanted] = ()
        self._sheet = Sheet()
        self._strip = PageStrip(self._queue)
        self._strip.chosen.connect(self.go_to)
        self._scroll = PageScroll(self._sheet)
        self._scroll.turned.connect(self.turn)
        self._scroll.resized.connect(self._on_resized)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._held = False  # the passage is kept in view until the person scrolls
        self._is_drawn = False
        self._soon = QTimer(self, singleShot=True, interval=_RENDER_MS)
        self._soon.timeout.connect(self._render_soon)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._build()

    def open(self, path: str, page: int, wanted: Sequence[Wanted]) -> None:
        """Open a PDF at a page (from 1), at once or when the page of another one that is being rendered is done."""
        self.close_file()
        self._wish, self._wanted, self._zoom = _Wish(path, page), wanted, 1.0
        self._patience.start()
        self._queue.when_idle("file", self._settle)

    def mark_pages(self, pages: Iterable[int]) -> None:
        """Mark pages (from 1) in the strip as having something to be found."""
        self._marked = frozenset(page - 1 for page in pages)
        self._strip.mark(self._marked)
        self._strip.show_page(self._page)

    def show_spot(self, page: int, wanted: Sequence[Wanted]) -> None:
        """Go on to another place of the same file: a page (from 1) and what is to be found on it."""
        self._wanted = wanted
        self.go_to(page - 1)

    def show_lights(self, wanted: Sequence[Wanted]) -> None:
        """Light up anew what is wanted, wherever the view is."""
        self._wanted = wanted
        self._queue.when_idle("lights", self._light)

    def close_file(self) -> None:
        """Let go of the file, so that it can be moved or deleted."""
        self._wish, self._pages, self._points, self._held = None, 0, QSizeF(), False
        self._marked = frozenset()
        self._due += 1
        self._soon.stop()
        self._patience.stop()
        self._sheet.clear()
        self._strip.begin()
        self._queue.when_idle("file", self._settle)

    @property
    def is_drawn(self) -> bool:
        """Whether the page in view is there as it will stay."""
        return self._is_drawn

    def page(self) -> int:
        """The page in view, from 1."""
        return self._page + 1

    def boxes(self) -> Boxes:
        """What is boxed and lit on the page in view."""
        return self._sheet.boxes

    def go_to(self, page: int, at_end: bool = False) -> None:
        """Show a page (from 0); the nearest one if it does not exist."""
        if not self._pages:
            return
        self._page, self._at_end = min(max(page, 0), self._pages - 1), at_end
        self._is_drawn = False
        self._patience.start()
        self._points = QSizeF()
        self._sheet.clear()
        place = translate("preview", "Page {number} of {count}")
        self._label.setText(place.format(number=self._page + 1, count=self._pages))
        self._back.setEnabled(self._page > 0)
        self._forward.setEnabled(self._page < self._pages - 1)
        self._strip.show_page(self._page)
        self._queue.when_idle("page", self._look_up)
        self.page_changed.emit(self.page())

    def turn(self, pages: int) -> None:
        """Turn that many pages; nothing happens at the ends."""
        if 0 <= self._page + pages < self._pages:
            self.go_to(self._page + pages, at_end=pages < 0)

    def zoom_by(self, factor: float) -> None:
        """Make the page larger or smaller; a factor of 0 fits it to the width again."""
        self._zoom = min(max(self._zoom * factor, _ZOOM_LIMITS[0]), _ZOOM_LIMITS[1]) if factor else 1.0
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoom_by(_ZOOM_STEP)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_by(1 / _ZOOM_STEP)
        elif event.key() == Qt.Key.Key_0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(0)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._label = QLabel()
        self._label.setProperty("role", "caption")
        self._back = _button("‹", translate("preview", "Previous page"), lambda: self.turn(-1))
        self._forward = _button("›", translate("preview", "Next page"), lambda: self.turn(1))
        smaller = _button("−", translate("preview", "Smaller"), lambda: self.zoom_by(1 / _ZOOM_STEP))
        larger = _button("+", translate("preview", "Larger"), lambda: self.zoom_by(_ZOOM_STEP))
        fit = _button(translate("preview", "Fit"), translate("preview", "Fit to the width"), lambda: self.zoom_by(0))
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.large, Space.tiny, Space.large, 0)
        for part in (self._back, self._label, self._forward, None, smaller, larger, fit):
            bar.addStretch() if part is None else bar.addWidget(part)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._strip)
        across.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(across, 1)
        layout.addLayout(bar)
        self.setFocusProxy(self._scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The strip is for files of several pages, and gives way where the page itself would be too narrow."""
        self._strip.setVisible(self._pages > 1 and self.width() >= _ROOMY)

    def _on_resized(self) -> None:
        self._lay_out()
        if self._held:
            self._show_part()

    def _let_go(self) -> None:
        self._held = False

    def _settle(self) -> None:
        """Open what is wished for by now, and close what is not."""
        self._document.close()
        if self._wish is None:
            return
        error = self._document.load(native(self._wish.path))
        # A file of which only some pages are there gives no error, but its pages are not rendered either.
        is_ready = self._document.status() is QPdfDocument.Status.Ready
        self._pages = self._document.pageCount() if is_ready else 0
        if not self._pages:
            self._fail(_sentence(error))
            return
        self._strip.begin(self._pages, self._marked)
        self._make_room()
        self.go_to(self._wish.page - 1)

    def _look_up(self) -> None:
        """Ask the document how large the page is and where the passage stands on it."""
        if not self._pages:
            return
        self._points = self._document.pagePointSize(self._page)
        if self._points.isEmpty():
            self._fail(translate("preview", _UNDRAWABLE))
            return
        self._light()
        self._lay_out()
        self._show_part()
        self._render_soon()

    def _light(self) -> None:
        if not self._points.isEmpty():
            self._sheet.boxes = find_boxes(self._document, self._page, self._wanted)
            self._sheet.update()

    def _lay_out(self) -> None:
        """Size the sheet for the zoom; what is rendered already is stretched until it is rendered anew."""
        if self._points.isEmpty():
            return
        width = max(self._scroll.viewport().width() - 2 * MARGIN, 100) * self._zoom
        self._sheet.set_scale(width / self._points.width(), self._points)
        self._is_drawn = False
        self._soon.start()

    def _render_soon(self) -> None:
        self._soon.stop()
        self._queue.when_idle("render", self._render)

    def _render(self) -> None:
        """Have the page rendered at the screen's own resolution."""
        if self._points.isEmpty():
            return
        pixels = (self._points * self._sheet.scale * self.devicePixelRatioF()).toSize()
        if max(pixels.width(), pixels.height()) > _LONGEST_SIDE:
            pixels.scale(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        self._due += 1
        self._queue.render(self._page, pixels, partial(self._take, self._due, self._page))

    def _take(self, due: int, page: int, image: QImage) -> None:
        if due != self._due or page != self._page:
            return
        self._is_drawn = not self._soon.isActive()
        self._patience.stop()
        self._sheet.image = image
        self._sheet.update()
        if image.isNull():
            self._fail(translate("preview", _UNDRAWABLE))

    def _give_up(self) -> None:
        self._fail(translate("preview", "This page takes too long to be drawn here."))

    def _fail(self, sentence: str) -> None:
        self.close_file()
        self.failed.emit(sentence)

    def _show_part(self) -> None:
        bar = self._scroll.verticalScrollBar()
        boxes = self._sheet.boxes.lights or self._sheet.boxes.passage
        self._held = bool(boxes)
        if boxes:
            top = MARGIN + boxes[0].top() * self._sheet.scale
            bar.setValue(round(top - self._scroll.viewport().height() / 3))
        else:
            bar.setValue(bar.maximum() if self._at_end else 0)


_UNDRAWABLE = translatable("preview", "This page cannot be drawn here.")


def _button(text: str, name: str, action: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    button.clicked.connect(action)
    return button


def _sentence(error: QPdfDocument.Error) -> str:
    match error:
        case QPdfDocument.Error.FileNotFound:
            return translate("preview", "The file cannot be reached at the moment.")
        case QPdfDocument.Error.IncorrectPassword | QPdfDocument.Error.UnsupportedSecurityScheme:
            return translate("preview", "The pages are locked with a password.")
    return translate("preview", "The pages of this file cannot be drawn here.")
