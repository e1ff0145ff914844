"""Shows a picture, decoded away from the window's thread, with its recognised words boxed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.languages import translate
from indexer import native
from indexer.records import Span, WordBox

# A decoded picture larger than this is refused: 64 megapixels at 4 bytes.
_MEGABYTES = 256
# No screen shows more; formats that can decode smaller do so.
_LONGEST_SIDE = 3000
_MARGIN = 24


def lit_boxes(boxes: Iterable[WordBox], lights: Iterable[Span]) -> tuple[WordBox, ...]:
    """The words of a picture that overlap a light."""
    spans = tuple(lights)
    return tuple(box for box in boxes if any(s.start < box.end and box.start < s.end for s in spans))


class PictureView(QWidget):
    """A picture fitted into the view; `failed` carries a sentence when it cannot be shown."""

    failed = Signal(str)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("preview", "Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._image = QImage()
        self._boxes: tuple[WordBox, ...] = ()
        self._asked = 0

    def show_picture(self, path: str, boxes: tuple[WordBox, ...] = ()) -> None:
        """Start to load the picture at a portable path; an earlier one still loading is forgotten."""
        self.clear()
        self._boxes = boxes
        loading = _Loading(self._asked, native(path))
        loading.loaded.connect(self._take)
        QThreadPool.globalInstance().start(loading.run)

    def clear(self) -> None:
        self._asked += 1
        self._image, self._boxes = QImage(), ()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = fitted(self._image.size(), self.size(), _MARGIN)
        painter.drawImage(area, self._image)
        colour = QColor(theme.colours(self.palette()).mark)
        colour.setAlpha(130)
        for box in self._boxes:
            corner = area.topLeft() + QRectF(0, 0, box.left * area.width(), box.top * area.height()).bottomRight()
            width, height = (box.right - box.left) * area.width(), (box.bottom - box.top) * area.height()
            painter.fillRect(QRectF(corner.x(), corner.y(), width, height), colour)

    def _take(self, asked: int, image: QImage, sentence: str) -> None:
        if asked != self._asked:
            return
        self._image = image
        self.update()
        if image.isNull():
            self.failed.emit(sentence)
        else:
            self.shown.emit()


def fitted(picture: QSize, view: QSize, margin: int) -> QRectF:
    """Where a picture goes in a view: whole, centred, never enlarged."""
    room = QSize(max(view.width() - 2 * margin, 1), max(view.height() - 2 * margin, 1))
    small = picture.width() <= room.width() and picture.height() <= room.height()
    size = picture if small else picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF((view.width() - size.width()) / 2, (view.height() - size.height()) / 2, size.width(), size.height())


class _Loading(QObject):
    """One picture on its way; kept alive by the thread that decodes it, whatever happens to the view."""

    loaded = Signal(int, QImage, str)

    def __init__(self, number: int, path: str) -> None:
        super().__init__()
        self._number, self._path = number, path

    def run(self) -> None:
        QImageReader.setAllocationLimit(_MEGABYTES)
        reader = QImageReader(self._path)
        reader.setAutoTransform(True)
        full = reader.size()
        if full.isValid() and max(full.width(), full.height()) > _LONGEST_SIDE:
            reader.setScaledSize(full.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        self.loaded.emit(self._number, image, "" if not image.isNull() else _why(reader, full))


def _why(reader: QImageReader, full: QSize) -> str:
    match reader.error():
        case QImageReader.ImageReaderError.FileNotFoundError | QImageReader.ImageReaderError.DeviceError:
            return translate("preview", "The picture cannot be reached at the moment.")
        case QImageReader.ImageReaderError.UnsupportedFormatError:
            return translate("preview", "Pictures of this format cannot be shown here.")
    if full.isValid() and full.width() * full.height() * 4 > _MEGABYTES * 2**20:
        large = translate("preview", "The picture is too large to be shown here: {width} × {height} pixels.")
        return large.format(width=full.width(), height=full.height())
    return translate("preview", "The picture is damaged and cannot be shown.")
