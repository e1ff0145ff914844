"""Builds the binary sample documents from the text sources beside this script.

Run it by `make samples`, which sets QT_QPA_PLATFORM=offscreen, and QT_HASH_SEED=0 so that Qt orders the styles of an
ODT the same way each time. Two runs give the same bytes, except that the fonts inside a PDF may change places.

A source is named after the file it becomes plus the format it is written in: `sources/home/lease.pdf.md` becomes
`resources/samples/home/lease.pdf`. Samples that are text anyway (mail, code, notes ...) have no source: they are kept
in `resources/samples` as they are.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable
from pathlib import Path

import exif
import packages
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPolygonF,
    QTextDocument,
    QTextDocumentWriter,
)

import desktop  # noqa: F401 - keeps None alive where Qt's binding would use it up

SOURCES = Path(__file__).parent / "sources"
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
FONT = "DejaVu Serif"


def laid_out(markdown: str, width: float, points: int) -> QTextDocument:
    """Markdown as a page of the given width (in device units) and font size."""
    document = QTextDocument()
    font = QFont(FONT)
    font.setPointSize(points)
    document.setDefaultFont(font)
    document.setMarkdown(markdown)
    document.setTextWidth(width)
    return document


def first_line(markdown: str) -> str:
    return markdown.lstrip("# ").partition("\n")[0]


def pdf(markdown: str) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setTitle(first_line(markdown))
    laid_out(markdown, 0, 10).print_(writer)
    # Qt stamps the present time and a new identity on each file; replacing them by others of the same length
    # leaves every offset in the file true.
    written = re.sub(rb"\(D:\d{14}[^)]*\)", lambda found: fixed_date(found[0]), content.data())
    written = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2026-01-01T12:00:00", written)
    written = re.sub(rb"uuid:[0-9a-f-]{36}", b"uuid:00000000-0000-4000-8000-000000000000", written)
    return re.sub(rb"/ID \[(?:\s*<[0-9a-f]{32}>\s*)+\]", lambda found: re.sub(rb"[0-9a-f]", b"0", found[0]), written)


def fixed_date(stamp: bytes) -> bytes:
    return b"(D:20260101120000" + stamp[17:]


def odt(markdown: str) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QTextDocumentWriter(buffer, b"odf").write(laid_out(markdown, 480, 11))
    return packages.repacked(bytes(content.data()))


def encoded(image: QImage, kind: str, quality: int = -1) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # PySide6 takes text, its stub says bytes
    return bytes(content.data())


def scanned(markdown: str) -> bytes:
    """The page as a cheap scanner gives it: grey, a little crooked, with specks of dust; A5 at 150 dots an inch."""
    width, height, margin = 874, 1240, 95
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(QColor(246, 246, 246))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, margin)
    painter.rotate(1.1)
    painter.scale(1.5, 1.5)
    laid_out(markdown, (width - 2 * margin) / 1.5, 11).drawContents(painter)
    painter.resetTransform()
    dust = random.Random(3)
    for _ in range(900):
        grey = dust.randint(150, 225)
        painter.fillRect(
            dust.randrange(width), dust.randrange(height), dust.choice((1, 1, 2)), 1, QColor(grey, grey, grey)
        )
    painter.end()
    return encoded(image, "PNG")


def sunset(tags: str) -> bytes:
    """A drawn lake with a sailing boat, carrying the camera's tags as EXIF."""
    image = QImage(QSizeF(960, 640).toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for top, bottom, colours in ((0, 400, ("#28385e", "#e8905a")), (400, 640, ("#c47a58", "#1d2a44"))):
        gradient = QLinearGradient(QPointF(0, top), QPointF(0, bottom))
        gradient.setColorAt(0, QColor(colours[0]))
        gradient.setColorAt(1, QColor(colours[1]))
        painter.fillRect(QRectF(0, top, 960, bottom - top), gradient)
    painter.setBrush(QColor("#ffe2a8"))
    painter.drawPie(QRectF(600, 330, 140, 140), 0, 180 * 16)
    painter.setBrush(QColor("#3b3550"))
    painter.drawPolygon(QPolygonF([QPointF(0, 400), QPointF(140, 300), QPointF(320, 372), QPointF(470, 400)]))
    painter.setBrush(QColor("#f6efe2"))
    painter.drawPolygon(QPolygonF([QPointF(300, 240), QPointF(300, 450), QPointF(420, 450)]))
    painter.drawPolygon(QPolygonF([QPointF(288, 270), QPointF(288, 450), QPointF(220, 450)]))
    painter.setBrush(QColor("#5a2f22"))
    painter.drawPolygon(QPolygonF([QPointF(210, 460), QPointF(430, 460), QPointF(400, 500), QPointF(240, 500)]))
    painter.end()
    return exif.with_tags(encoded(image, "JPG", 82), dict(line.split("=", 1) for line in tags.splitlines()))


MAKERS: dict[str, Callable[[str], bytes]] = {
    ".pdf": pdf,
    ".odt": odt,
    ".png": scanned,
    ".jpg": sunset,
    ".docx": packages.docx,
    ".xlsx": packages.xlsx,
    ".pptx": packages.pptx,
    ".epub": packages.epub,
    ".rtf": packages.rtf,
    ".zip": packages.archive,
}


def main() -> None:
    application = QGuiApplication(sys.argv)
    for source in sorted(path for path in SOURCES.rglob("*") if path.is_file()):
        target = SAMPLES / source.relative_to(SOURCES).with_suffix("")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(MAKERS[target.suffix](source.read_text(encoding="utf-8")))
    application.quit()


if __name__ == "__main__":
    main()
