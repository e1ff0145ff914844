"""Attachments and members: listed, shown, opened as copies, saved."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from desktop import opening
from desktop.bridge import Bridge
from desktop.preview.copies import Copies, fit_name
from desktop.preview.pane import PreviewPane
from desktop.preview.structure import StructureView
from indexer import WorldError, requests
from indexer.records import Block, Locator, Part, Preview, PreviewKind
from tests.desktop.fakes import FakeClient, hit

MAIL = "/home/ann/Mail/tap.eml"
INVOICE = Part(0, "../bills/Invoice.pdf", "pdf", 82_000)
SETUP = Part(1, "setup.exe", "other", 5_000_000, is_program=True)
BLOCKS = (
    Block("From: Bob"),
    Block("See the invoice."),
    Block("Washers, 12.00", at=Locator(page=1, member="../bills/Invoice.pdf")),
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    found: list[Path] = []
    monkeypatch.setattr(opening, "open_file", lambda path: found.append(Path(path)))
    return found


@pytest.fixture
def pane(bridge: Bridge, client: FakeClient, qtbot: QtBot) -> PreviewPane:
    """Shows a mail with an invoice and a program attached."""
    made = PreviewPane(bridge)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    client.results[requests.GetPreview] = Preview(MAIL, PreviewKind.structure, blocks=BLOCKS, target=1)
    client.results[requests.GetParts] = (INVOICE, SETUP)
    made.show_hit(hit(MAIL, "See the invoice."))
    return made


def parts(pane: PreviewPane) -> QListWidget:
    return pane.findChildren(QListWidget)[0]


def press(pane: PreviewPane, text: str) -> None:
    (button,) = (one for one in pane.findChildren(QAbstractButton) if one.text() == text)
    button.click()


def said(pane: PreviewPane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def writing(client: FakeClient, content: bytes = b"%PDF") -> None:
    """Have the engine write copies as it does."""

    def write(request: requests.CopyPart) -> None:
        Path(request.to).write_bytes(content)

    client.results[requests.CopyPart] = write


def test_attachments_are_listed_with_kind_and_size(pane: PreviewPane) -> None:
    rows = [parts(pane).item(row).text() for row in range(parts(pane).count())]
    assert rows == ["../bills/Invoice.pdf  ·  pdf  ·  82 KB", "setup.exe  ·  5.0 MB"]
    assert "2 files inside" in said(pane)


def test_a_file_that_holds_none_shows_no_list_and_is_not_looked_into(pane: PreviewPane, client: FakeClient) -> None:
    asked = len([one for one in client.requested if isinstance(one, requests.GetParts)])
    pane.show_hit(hit("/home/ann/note.txt", "No parts"))
    assert not parts(pane).isVisible()
    pane.show_hit(hit(MAIL, "Out of reach", offline=True))
    assert not parts(pane).isVisible()
    assert len([one for one in client.requested if isinstance(one, requests.GetParts)]) == asked


def test_the_text_of_an_attachment_is_shown_in_its_place(pane: PreviewPane) -> None:
    press(pane, "Show text")
    lit = pane.findChildren(StructureView)[0].extraSelections()
    assert lit[0].cursor.selectedText() == "Washers, 12.00"
    parts(pane).setCurrentRow(1)
    press(pane, "Show text")
    assert "No text of “setup.exe” was read." in said(pane)


def test_enter_opens_a_copy_that_only_the_person_can_read(
    pane: PreviewPane, client: FakeClient, opened: list[Path]
) -> None:
    writing(client)
    QTest.keyClick(parts(pane), Qt.Key.Key_Return)
    (copy,) = opened
    assert copy.name == "Invoice.pdf"
    assert copy.read_bytes() == b"%PDF"
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.parent.parent.stat().st_mode) == 0o700


def test_a_program_is_saved_but_not_opened(
    pane: PreviewPane, client: FakeClient, opened: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing(client)
    parts(pane).setCurrentRow(1)
    QTest.keyClick(parts(pane), Qt.Key.Key_Return)
    assert opened == []
    assert "“setup.exe” is a program and is not opened from here." in said(pane)
    place = tmp_path / "setup.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    press(pane, "Save a copy …")
    assert place.read_bytes() == b"%PDF"
    assert f"A copy was saved as {place}." in said(pane)
    assert opened == []


def test_what_cannot_be_copied_says_why(pane: PreviewPane, client: FakeClient, opened: list[Path]) -> None:
    client.results[requests.CopyPart] = WorldError("tap.eml does not hold “Invoice.pdf” any more.")
    press(pane, "Open")
    assert "does not hold “Invoice.pdf” any more." in said(pane)
    assert opened == []


@pytest.mark.parametrize(
    ("name", "fit"),
    [
        ("letter.pdf", "letter.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\bills\March.pdf", "March.pdf"),
        ("inv\u202efdp.exe", "inv_fdp.exe"),
        ("a:b?.txt", "a_b_.txt"),
        ("", "attachment"),
        ("..", "attachment"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_of_strangers_are_made_fit(name: str, fit: str) -> None:
    assert fit_name(name) == fit


def test_copies_are_apart_and_gone_at_the_end() -> None:
    copies = Copies()
    first, second = copies.place_for("a.txt"), copies.place_for("a.txt")
    assert first != second
    first.write_text("one")
    copies.seal(first)
    copies.clear()
    assert not first.parent.parent.exists()
    assert copies.place_for("b.txt").parent.is_dir()
    copies.clear()
