"""Shows a PDF one page at a time, opened at the passage, with the passage boxed and its words lit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.languages import translatable, translate
from desktop.preview.finding import Wanted
from desktop.preview.page_strip import PageStrip
from desktop.preview.pdf_boxes import Boxes, find_boxes
from desktop.preview.pdf_page import MARGIN, PageScroll, Sheet
from desktop.theme import Space
from indexer import native

_ZOOM_STEP = 1.2
_ZOOM_LIMITS = (0.25, 6.0)
# The longest side of a rendered page, in device pixels.
_LONGEST_SIDE = 4000
# A page is rendered once the size has stopped changing for so long.
_RENDER_MS = 30
# Narrower than this there is no room for a strip beside the page.
_ROOMY = 440


class PdfView(QWidget):
    """One page at a time beside a strip of all; `failed` says why a page cannot be drawn.

    Page Up, Page Down and the wheel turn pages, Ctrl with + - 0 zooms.
    """

    page_changed = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(self._document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._page, self._zoom, self._request = 0, 1.0, 0
        self._wanted: Sequence[Wanted] = ()
        self._sheet = Sheet()
        self._strip = PageStrip(self._document)
        self._strip.chosen.connect(self.go_to)
        self._scroll = PageScroll(self._sheet)
        self._scroll.turned.connect(self.turn)
        self._scroll.resized.connect(self._on_resized)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._held = False  # the passage is kept in view until the person scrolls
        self._soon = QTimer(self, singleShot=True, interval=_RENDER_MS)
        self._soon.timeout.connect(self._render)
        self._build()

    def open(self, path: str, page: int, wanted: Sequence[Wanted]) -> str | None:
        """Open a PDF at a page (from 1); returns a sentence when Qt cannot show it."""
        self._strip.begin()
        error = self._document.load(native(path))
        if error is not QPdfDocument.Error.None_ or not self._document.pageCount():
            self.close_file()
            return _sentence(error)
        self._wanted, self._zoom = wanted, 1.0
        self._strip.mark(())
        self._make_room()
        self.go_to(page - 1)
        return None

    def mark_pages(self, pages: Iterable[int]) -> None:
        """Mark pages (from 1) in the strip as having something to be found."""
        self._strip.mark(page - 1 for page in pages)
        self._strip.show_page(self._page)

    def show_spot(self, page: int, wanted: Sequence[Wanted]) -> None:
        """Go on to another place of the same file: a page (from 1) and what is to be found on it."""
        self._wanted = wanted
        self.go_to(page - 1)

    def show_lights(self, wanted: Sequence[Wanted]) -> None:
        """Light up anew what is wanted, wherever the view is."""
        self._wanted = wanted
        self._sheet.boxes = find_boxes(self._document, self._page, wanted)
        self._sheet.update()

    def close_file(self) -> None:
        """Let go of the file, so that it can be moved or deleted."""
        self._soon.stop()
        self._document.close()
        self._request, self._held = 0, False
        self._sheet.clear()
        self._strip.begin()

    @property
    def is_drawn(self) -> bool:
        """Whether the page in view is there as it will stay, and none is being rendered."""
        return not (self._sheet.image.isNull() or self._request or self._soon.isActive())

    def page(self) -> int:
        """The page in view, from 1."""
        return self._page + 1

    def boxes(self) -> Boxes:
        """What is boxed and lit on the page in view."""
        return self._sheet.boxes

    def go_to(self, page: int, at_end: bool = False) -> None:
        """Show a page (from 0); the nearest one if it does not exist."""
        count = self._document.pageCount()
        self._page = min(max(page, 0), count - 1)
        self._sheet.boxes = find_boxes(self._document, self._page, self._wanted)
        self._sheet.image = QImage()
        place = translate("preview", "Page {number} of {count}")
        self._label.setText(place.format(number=self._page + 1, count=count))
        self._back.setEnabled(self._page > 0)
        self._forward.setEnabled(self._page < count - 1)
        self._strip.show_page(self._page)
        self._lay_out()
        self._render()
        self._show_part(at_end)
        self.page_changed.emit(self.page())

    def turn(self, pages: int) -> None:
        """Turn that many pages; nothing happens at the ends."""
        if 0 <= self._page + pages < self._document.pageCount():
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
        self._strip.setVisible(self._document.pageCount() > 1 and self.width() >= _ROOMY)

    def _on_resized(self) -> None:
        self._lay_out()
        if self._held:
            self._show_part(at_end=False)

    def _let_go(self) -> None:
        self._held = False

    def _lay_out(self) -> None:
        """Size the sheet for the zoom; what is rendered already is stretched until it is rendered anew."""
        points = self._document.pagePointSize(self._page)
        if points.isEmpty():
            return
        width = max(self._scroll.viewport().width() - 2 * MARGIN, 100) * self._zoom
        self._sheet.set_scale(width / points.width(), points)
        self._soon.start()

    def _render(self) -> None:
        """Have the page rendered, away from the window's thread, at the screen's own resolution."""
        self._soon.stop()
        points = self._document.pagePointSize(self._page)
        if points.isEmpty():
            # Whoever opens the file has to be back from it before hearing that it was in vain.
            QTimer.singleShot(0, self, lambda: self.failed.emit(translate("preview", _UNDRAWABLE)))
            return
        pixels = (points * self._sheet.scale * self.devicePixelRatioF()).toSize()
        if max(pixels.width(), pixels.height()) > _LONGEST_SIDE:
            pixels.scale(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        self._request = self._renderer.requestPage(self._page, pixels.expandedTo(QSize(1, 1)))

    def _take(self, _page: int, _size: QSize, image: QImage, _options: object, request: int) -> None:
        if request != self._request:
            return
        self._request = 0
        self._sheet.image = image
        self._sheet.update()
        if image.isNull():
            self.failed.emit(translate("preview", _UNDRAWABLE))

    def _show_part(self, at_end: bool) -> None:
        bar = self._scroll.verticalScrollBar()
        boxes = self._sheet.boxes.lights or self._sheet.boxes.passage
        self._held = bool(boxes)
        if boxes:
            top = MARGIN + boxes[0].top() * self._sheet.scale
            bar.setValue(round(top - self._scroll.viewport().height() / 3))
        else:
            bar.setValue(bar.maximum() if at_end else 0)


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
