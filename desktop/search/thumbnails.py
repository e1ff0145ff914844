"""Small pictures of files, made one at a time away from the window's thread, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPixmap

from indexer import native, records

# Bytes of finished pictures that are kept, and how many may wait: of rows that were scrolled past nobody needs one.
KEPT, WAITING = 32 * 2**20, 60
# A PDF larger than this is not opened only to be looked at in passing, and no picture may decode to more megabytes.
_LARGEST_PDF, _MEGABYTES = 100 * 10**6, 256


class Wanted(NamedTuple):
    """A file as it was at a time, the page of it (from 1; 0 for a picture), and the room in device pixels."""

    path: str
    modified: float
    page: int
    width: int
    height: int


class Thumbnails(QObject):
    """Gives the picture of a hit at once or later, the last wanted first; `ready` says that another one is there."""

    ready = Signal()
    _made = Signal(object, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[Wanted, None] = OrderedDict()
        self._making: Wanted | None = None
        # A thread of its own: the preview's pictures do not wait for these.
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._made.connect(self._take)

    def of(self, hit: records.Hit, room: QSize, scale: float) -> QPixmap | None:
        """The picture of a hit in at most `room`; None if there is none, or none yet."""
        page = page_of(hit)
        if page is None:
            return None
        wanted = Wanted(hit.path, hit.modified, page, round(room.width() * scale), round(room.height() * scale))
        found = self._kept.get(wanted)
        if found is None:
            self._want(wanted)
            return None
        self._kept.move_to_end(wanted)
        found.setDevicePixelRatio(scale)
        return None if found.isNull() else found

    def forget(self) -> None:
        """Nobody waits for any picture now."""
        self._waiting.clear()

    def close(self) -> None:
        """Wait for the one that is being made."""
        self._waiting.clear()
        self._pool.waitForDone()

    def _want(self, wanted: Wanted) -> None:
        if wanted == self._making:
            return
        self._waiting[wanted] = None
        self._waiting.move_to_end(wanted)
        while len(self._waiting) > WAITING:
            self._waiting.popitem(last=False)
        self._go_on()

    def _go_on(self) -> None:
        if self._making is None and self._waiting:
            self._making = wanted = self._waiting.popitem()[0]
            self._pool.start(lambda: self._made.emit(wanted, made(wanted)))

    def _take(self, wanted: Wanted, image: QImage) -> None:
        """Keep a finished picture, even one that could not be made, and let go of the oldest."""
        self._making = None
        self._kept[wanted] = QPixmap.fromImage(image)
        self._bytes += _weight(self._kept[wanted])
        while self._bytes > KEPT:
            self._bytes -= _weight(self._kept.popitem(last=False)[1])
        self._go_on()
        if not image.isNull():
            self.ready.emit()


def page_of(hit: records.Hit) -> int | None:
    """The page to picture, 0 for a picture; None for files that have no look of their own."""
    if hit.offline:
        return None
    if hit.kind == "pdf" and hit.size <= _LARGEST_PDF:
        return (hit.passages[0].at.page if hit.passages else None) or 1
    return 0 if hit.kind in ("image", "picture") else None


def made(wanted: Wanted) -> QImage:
    """The picture, or a null image; called in another thread."""
    room = QSize(wanted.width, wanted.height)
    return _page(wanted.path, wanted.page, room) if wanted.page else _picture(wanted.path, room)


def _picture(path: str, room: QSize) -> QImage:
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(native(path))
    reader.setAutoTransform(True)
    full = reader.size()
    if full.isValid():
        sideways = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        fitting = full.scaled(room.transposed() if sideways else room, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting if fitting.width() < full.width() else full)
    return reader.read()


def _page(path: str, number: int, room: QSize) -> QImage:
    # Qt Pdf brings a whole PDF engine into the process: not before the first PDF.
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    try:
        if document.load(native(path)) is not QPdfDocument.Error.None_:
            return QImage()
        page = min(number, document.pageCount()) - 1
        size = document.pagePointSize(page)
        if size.isEmpty():
            return QImage()
        # As wide as the room: the top of a page tells more than all of it in small.
        pixels = QSize(room.width(), max(1, round(room.width() * size.height() / size.width())))
        return _on_paper(document.render(page, pixels)).copy(0, 0, room.width(), min(room.height(), pixels.height()))
    finally:
        document.close()


def _on_paper(page: QImage) -> QImage:
    """A page is drawn without its paper."""
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, page)
    return paper


def _weight(pixmap: QPixmap) -> int:
    """Bytes that a picture takes; what could not be made takes some, too, so that it is forgotten in time."""
    return max(pixmap.width() * pixmap.height() * 4, 1_000)
