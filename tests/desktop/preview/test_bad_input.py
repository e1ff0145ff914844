"""Files that were made to stop a window, and files that change while they are looked at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.preview.body import Body
from desktop.preview.page_strip import PageStrip
from desktop.preview.pane import PreviewPane
from desktop.preview.pdf import PdfView
from desktop.preview.picture import PictureView
from desktop.preview.source import CodeView
from desktop.preview.structure import StructureView
from indexer import events, requests
from indexer.records import Block, BlockKind, FileState, Locator, Preview, PreviewKind, Span
from tests.desktop.fakes import FakeClient, hit
from tests.desktop.preview.conftest import TAP

# What Qt lays out without being felt, in characters.
FEW = 20_000


@pytest.fixture
def pane(bridge: Bridge, qtbot: QtBot) -> PreviewPane:
    made = PreviewPane(bridge)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def show(pane: PreviewPane, client: FakeClient, preview: Preview, at: Locator = Locator()) -> None:  # noqa: B008
    client.results[requests.GetPreview] = preview
    pane.show_hit(hit(preview.path, TAP, at=at), 0, "washer")


def said(pane: PreviewPane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def pdf_of(pages: int, path: Path) -> str:
    """A PDF with so many pages that share one text."""
    text = b"BT /F 12 Tf 20 60 Td (Page of many) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 200 100]/Resources<</Font<</F 3 0 R>>>>>>"
        % (pages, b" ".join(b"%d 0 R" % (n + 5) for n in range(pages))),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        *[b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>"] * pages,
    ]
    parts, places, at = [b"%PDF-1.7\n"], [], 9
    for number, content in enumerate(objects, start=1):
        places.append(at)
        parts.append(b"%d 0 obj%s endobj\n" % (number, content))
        at += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table))
    parts.append(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, at))
    path.write_bytes(b"".join(parts))
    return str(path)


def test_a_pdf_of_5_000_pages_opens_at_its_page(
    pane: PreviewPane, client: FakeClient, tmp_path: Path, qtbot: QtBot
) -> None:
    path = pdf_of(5_000, tmp_path / "statutes.pdf")
    show(pane, client, Preview(path, PreviewKind.pdf), Locator(page=1))
    drawn = pane.findChildren(PdfView)[0]
    drawn.go_to(4_710)
    qtbot.waitUntil(lambda: pane.is_complete)
    assert "Page 4711 of 5000" in said(pane)
    model = pane.findChildren(PageStrip)[0].model()
    assert model.rowCount() == 5_000


@pytest.mark.qt_log_ignore("exceeds the current allocation limit|This plugin does not support")
def test_a_picture_of_300_megapixels_gives_way_to_what_was_read_in_it(
    pane: PreviewPane, client: FakeClient, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "plan.ppm"
    path.write_bytes(b"P6 20000 15000 255\n")
    os.truncate(path, 900_000_020)  # which takes no room on the disk
    with qtbot.waitSignal(pane.findChildren(PictureView)[0].failed):
        show(pane, client, Preview(str(path), PreviewKind.image, blocks=(Block(TAP),)))
    assert "The picture is too large to be shown here: 20000 × 15000 pixels." in said(pane)
    assert TAP in pane.findChildren(StructureView)[0].toPlainText()


def test_a_line_of_10_megabytes_is_cut_to_what_can_be_laid_out(pane: PreviewPane, client: FakeClient) -> None:
    line = "word " * 2_000_000
    show(pane, client, Preview("/srv/log.py", PreviewKind.code, source=line, blocks=(Block(line[:4_000]),), target=0))
    assert pane.findChildren(CodeView)[0].isVisible()
    assert len(pane.findChildren(CodeView)[0].toPlainText()) < FEW
    show(pane, client, Preview("/srv/log.txt", PreviewKind.structure, blocks=(Block(line),), target=0))
    assert pane.findChildren(StructureView)[0].isVisible()
    assert len(pane.findChildren(StructureView)[0].toPlainText()) < FEW


def test_the_cells_of_a_table_of_10_000_columns_follow_each_other(pane: PreviewPane, client: FakeClient) -> None:
    row = "\t".join(f"reading {n}" for n in range(10_000))
    blocks = tuple(Block(row, BlockKind.table, Locator(line=n)) for n in range(3))
    there = row.index("reading 5001")
    lights = (Span(there, there + 12),)
    show(pane, client, Preview("/srv/a.csv", PreviewKind.structure, blocks=blocks, target=1, lights=lights))
    shown = pane.findChildren(StructureView)[0]
    text = shown.toPlainText()
    assert "too many columns to be drawn as one" in text
    assert "reading 5001  |  reading 5002" in text
    assert not shown.document().rootFrame().childFrames()
    assert len(text) < 2 * FEW


def test_a_file_that_goes_away_while_it_is_shown_becomes_its_text(
    pane: PreviewPane, client: FakeClient, bridge: Bridge, pdf: str, qtbot: QtBot
) -> None:
    show(pane, client, Preview(pdf, PreviewKind.pdf, blocks=(Block(TAP, at=Locator(page=1)),), target=0))
    qtbot.waitUntil(lambda: pane.is_complete)
    os.unlink(pdf)
    bridge.file_changed.emit(events.FileChanged(pdf, None))
    assert "This file is no longer there. This is its text as it was last read." in said(pane)
    assert TAP in pane.findChildren(StructureView)[0].toPlainText()


def test_a_file_that_is_replaced_while_it_is_shown_is_shown_anew(
    pane: PreviewPane, client: FakeClient, bridge: Bridge, tmp_path: Path, qtbot: QtBot
) -> None:
    def picture(width: int, name: str) -> str:
        image = QImage(QSize(width, 20), QImage.Format.Format_RGB32)
        image.fill(0)
        assert QImageWriter(str(tmp_path / name)).write(image)
        return str(tmp_path / name)

    path = picture(30, "photo.png")
    shown = pane.findChildren(PictureView)[0]
    with qtbot.waitSignal(shown.shown):
        show(pane, client, Preview(path, PreviewKind.image))
    os.replace(picture(60, "other.png"), path)
    with qtbot.waitSignal(shown.shown):
        bridge.file_changed.emit(events.FileChanged(path, FileState.searchable))


@pytest.mark.parametrize("name", ["other.txt", "log.txt"])
def test_a_change_that_changes_nothing_in_view_draws_nothing(
    pane: PreviewPane, client: FakeClient, bridge: Bridge, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(pane, client, Preview("/srv/log.txt", PreviewKind.structure, blocks=(Block(TAP),), target=0))
    drawn: list[str] = []
    monkeypatch.setattr(Body, "draw", lambda *args: drawn.append("drawn"))
    bridge.file_changed.emit(events.FileChanged(f"/srv/{name}", FileState.searchable))
    assert drawn == []
