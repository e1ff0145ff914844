"""Has the pages of a PDF rendered one at a time, and does between them what else needs the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

Take: TypeAlias = Callable[[QImage], None]


class RenderQueue(QObject):
    """A document that is never asked for anything while one of its pages is being rendered.

    Qt Pdf has one lock for the whole process, and whoever asks in that time waits for the page: a second or two where
    the page is a large drawing. `idle` says that nothing is being rendered and nothing waits.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(self.document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._end)
        self._take: Take | None = None
        self._waiting: dict[str, Callable[[], None]] = {}

    @property
    def is_busy(self) -> bool:
        return self._take is not None

    def when_idle(self, name: str, call: Callable[[], None]) -> None:
        """Call now, or as soon as the page being rendered is done; of those with one name only the last is called."""
        if self._take is None:
            call()
        else:
            self._waiting.pop(name, None)
            self._waiting[name] = call

    def render(self, page: int, pixels: QSize, take: Take) -> None:
        """Render a page (from 0) away from the window's thread; to be called when idle. A null image cannot be had."""
        assert self._take is None
        self._take = take
        if not self._renderer.requestPage(page, pixels.expandedTo(QSize(1, 1))):
            # No request was made, and no answer would ever come.
            self._take = None
            take(QImage())

    def _end(self, _page: int, _size: QSize, image: QImage, *_: object) -> None:
        take, self._take = self._take, None
        if take:
            take(image)
        while self._waiting and self._take is None:
            self._waiting.pop(next(iter(self._waiting)))()
        if self._take is None:
            self.idle.emit()
