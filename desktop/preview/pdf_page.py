"""One page of a PDF as it is painted and scrolled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop import theme
from desktop.languages import translate
from desktop.preview.pdf_boxes import Boxes

# Around the page, in device-independent pixels.
MARGIN = 20


class Sheet(QWidget):
    """The page itself, with what is lit on it."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.boxes = Boxes()
        self.scale = 1.0
        self.setAccessibleName(translate("preview", "Page"))

    def clear(self) -> None:
        self.image, self.boxes = QImage(), Boxes()
        self.update()

    def set_scale(self, scale: float, points: QSizeF) -> None:
        self.scale = scale
        size = (points * scale).toSize()
        self.setFixedSize(size.width() + 2 * MARGIN, size.height() + 2 * MARGIN)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        colours = theme.colours(self.palette())
        painter.fillRect(page.adjusted(-1, -1, 1, 1), QColor(colours.line))
        painter.fillRect(page, Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Multiplied like ink of a marker pen, so that the letters stay black.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = [(QColor("#fff4cc"), box, 2.0) for box in self.boxes.passage]
        ink += [(theme.blend(theme.LIGHT.alike, "#ffffff", strength), box, 1.0) for box, strength in self.boxes.alike]
        ink += [(QColor("#ffd75e"), box, 1.0) for box in self.boxes.lights]
        for colour, box, room in ink:
            painter.setBrush(colour)
            painter.drawRoundedRect(self._on_screen(box, room), 3, 3)

    def _on_screen(self, box: QRectF, room: float) -> QRectF:
        corner = box.topLeft() * self.scale + QPointF(MARGIN, MARGIN)
        return QRectF(corner, box.size() * self.scale).adjusted(-room, -room, room, room)


class PageScroll(QScrollArea):
    """Scrolls within a page, and turns it at its ends."""

    turned = Signal(int)
    resized = Signal()

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self.setWidget(sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(translate("preview", "PDF page"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if pages and self._at_end(pages):
            self.turned.emit(pages)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pages = -1 if event.angleDelta().y() > 0 else 1
        if event.angleDelta().y() and self._at_end(pages):
            self.turned.emit(pages)
            event.accept()
        else:
            super().wheelEvent(event)

    def _at_end(self, pages: int) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() if pages > 0 else bar.value() <= bar.minimum()
