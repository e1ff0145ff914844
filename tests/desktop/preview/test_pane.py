from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.bridge import Bridge
from desktop.languages import Language, speak
from desktop.preview.body import drawable
from desktop.preview.pane import PreviewPane, at_once
from desktop.preview.rendered import RenderedView
from desktop.preview.source import CodeView
from desktop.preview.structure import StructureView
from indexer import requests
from indexer.records import Block, BlockKind, Explanation, Hit, Locator, PassageHit, Preview, PreviewKind, Span
from tests.desktop.fakes import FakeClient, hit
from tests.desktop.preview.conftest import LEASE, TAP

HIT = hit("/home/ann/Documents/quote.pdf", TAP, at=Locator(page=1, section="Kitchen"), lights=(Span(4, 10),))


def preview(kind: PreviewKind, **more: Any) -> Preview:
    blocks = more.pop("blocks", (Block("Before."), Block(TAP, at=Locator(page=1, line=3)), Block("After.")))
    return Preview(path=more.pop("path", HIT.path), kind=kind, blocks=blocks, target=1, **more)


@pytest.mark.parametrize(
    ("shown", "offline", "kind"),
    [
        (preview(PreviewKind.structure), False, PreviewKind.structure),
        (preview(PreviewKind.pdf), False, PreviewKind.pdf),
        (preview(PreviewKind.pdf), True, PreviewKind.structure),
        (preview(PreviewKind.image), True, PreviewKind.structure),
        (preview(PreviewKind.image, blocks=()), True, PreviewKind.facts),
        (preview(PreviewKind.markdown, source="# A"), True, PreviewKind.markdown),
        (preview(PreviewKind.markdown), False, PreviewKind.structure),
        (preview(PreviewKind.html, source="<table>" * 1000), False, PreviewKind.structure),
        (preview(PreviewKind.code, source="x = 1"), False, PreviewKind.code),
        (preview(PreviewKind.code), False, PreviewKind.structure),
        (preview(PreviewKind.structure, blocks=()), False, PreviewKind.facts),
    ],
)
def test_what_cannot_be_drawn_becomes_its_text(shown: Preview, offline: bool, kind: PreviewKind) -> None:
    assert drawable(shown, offline) is kind


def test_the_passage_is_known_before_the_engine_answers() -> None:
    shown = at_once(HIT, 0)
    assert (shown.kind, shown.blocks[0].text, shown.target) == (PreviewKind.structure, TAP, 0)


def test_a_file_found_by_its_name_has_no_passage() -> None:
    assert at_once(hit("/a/b.txt"), 0).kind is PreviewKind.facts


@pytest.fixture
def pane(bridge: Bridge, qtbot: QtBot) -> PreviewPane:
    made = PreviewPane(bridge)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def said(pane: QWidget) -> str:
    """All words of the labels that are seen."""
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def view(pane: PreviewPane, kind: type[Any]) -> Any:
    (found,) = pane.findChildren(kind)
    return found


def button(pane: PreviewPane, name: str) -> QAbstractButton:
    (found,) = (b for b in pane.findChildren(QAbstractButton) if b.accessibleName() == name)
    return found


class Late:
    """Replies that come when the test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, bridge: Bridge) -> None:
        self.asked: list[tuple[Any, Callable[..., None], Callable[[str], None]]] = []
        monkeypatch.setattr(bridge, "request", lambda *request: self.asked.append(request))


def test_starts_empty_and_says_so(pane: PreviewPane) -> None:
    assert said(pane) == "Select a result to see it here"


def test_asks_for_the_passage_with_the_question(pane: PreviewPane, client: FakeClient) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.structure)
    pane.show_hit(HIT, 0, "leaky tap")
    assert client.requested[-2:] == [
        requests.GetPreview(HIT.path, HIT.passages[0].id, "leaky tap"),
        requests.Explain(HIT.passages[0].id, "leaky tap"),
    ]
    assert "quote.pdf" in said(pane)
    assert "Page 1" in said(pane)
    assert "After." in view(pane, StructureView).toPlainText()


@pytest.mark.parametrize(
    ("kind", "shown", "source"),
    [
        (PreviewKind.structure, StructureView, None),
        (PreviewKind.markdown, RenderedView, f"*Note:* {TAP}"),
        (PreviewKind.code, CodeView, f"# {TAP}"),
    ],
)
def test_what_is_like_the_question_is_lit_beside_its_words(
    pane: PreviewPane, client: FakeClient, kind: PreviewKind, shown: type[Any], source: str | None
) -> None:
    start = TAP.index("mixer")
    client.results[requests.GetPreview] = preview(kind, source=source)
    client.results[requests.Explain] = Explanation(0.5, words=(Span(start, start + 5),), sentences=(Span(0, len(TAP)),))
    pane.show_hit(HIT, 0, "leaky tap")
    lit = [
        (selection.cursor.selectedText(), selection.format.background().color().name())
        for selection in view(pane, shown).extraSelections()
    ]
    tones = theme.colours(pane.palette())
    assert ("mixer", theme.alike(tones, 1.0).name()) in lit
    assert (TAP.rstrip("."), theme.alike(tones, 0.4).name()) in lit
    assert (TAP[4:10], tones.mark) in lit


def test_an_explanation_without_lights_changes_nothing(pane: PreviewPane, client: FakeClient) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.structure)
    pane.show_hit(HIT, 0, "leaky tap")
    assert len(view(pane, StructureView).extraSelections()) == 2


def test_a_late_preview_is_dropped(pane: PreviewPane, bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    late = Late(monkeypatch, bridge)
    pane.show_hit(HIT, 0, "a")
    pane.show_hit(hit("/b.txt", "Another passage"), 0, "b")
    (_, first, refuse_first), (_, second, _) = late.asked
    second(Preview("/b.txt", PreviewKind.structure, blocks=(Block("Another passage and more"),), target=0))
    first(preview(PreviewKind.structure))
    refuse_first("It is gone.")
    assert view(pane, StructureView).toPlainText() == "Another passage and more"
    assert "It is gone." not in said(pane)
    pane.clear()
    second(preview(PreviewKind.structure))
    assert said(pane) == "Select a result to see it here"


def test_a_refusal_is_told_and_the_passage_stays(
    pane: PreviewPane, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = Late(monkeypatch, bridge)
    pane.show_hit(HIT, 0, "a")
    late.asked[0][2]("The file left the library.")
    assert "The file left the library." in said(pane)
    assert view(pane, StructureView).toPlainText() == TAP


@pytest.mark.parametrize(
    ("shown", "kind", "text"),
    [
        (preview(PreviewKind.markdown, source=f"# Head\n\n{TAP}"), RenderedView, f"Head\n{TAP}"),
        (preview(PreviewKind.html, source=f"<h1>Head</h1><p>{TAP}"), RenderedView, f"Head\n{TAP}"),
        (preview(PreviewKind.code, source=f"# a\n\n# {TAP}", language="python"), CodeView, f"# a\n\n# {TAP}"),
        (preview(PreviewKind.structure), StructureView, f"Before.\nPage 1\n{TAP}\nAfter."),
    ],
)
def test_draws_each_kind_with_the_passage_lit(
    pane: PreviewPane, client: FakeClient, shown: Preview, kind: type[Any], text: str
) -> None:
    client.results[requests.GetPreview] = shown
    pane.show_hit(HIT, 0, "washer")
    drawn = view(pane, kind)
    assert drawn.isVisible()
    assert drawn.toPlainText() == text
    assert drawn.extraSelections()[-1].format.background().color().isValid()


def test_facts_of_a_file_without_text(pane: PreviewPane, client: FakeClient) -> None:
    client.results[requests.GetPreview] = preview(
        PreviewKind.facts, blocks=(), facts={"Artist": "Ella"}, note="There is no text in this file."
    )
    pane.show_hit(hit("/a/song.mp3"), 0, "ella")
    assert "Ella" in view(pane, RenderedView).toPlainText()
    assert "There is no text in this file." in said(pane)


def test_facts_are_called_in_the_language_of_the_window(pane: PreviewPane, client: FakeClient) -> None:
    told = {"Album artist": "Ella", "Client": "Louis"}
    client.results[requests.GetPreview] = preview(PreviewKind.facts, blocks=(), facts=told, note="has no text")
    speak(Language.german)
    try:
        pane.show_hit(hit("/a/song.mp3"), 0, "ella")
        shown = view(pane, RenderedView).toPlainText().split()
        assert shown == ["Interpret", "des", "Albums", "Ella", "Client", "Louis"]
        assert "hat keinen Text" in said(pane)
    finally:
        speak(Language.english)


def test_a_pdf_is_drawn_at_its_page(qtbot: QtBot, pane: PreviewPane, client: FakeClient, pdf: str) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.pdf, path=pdf)
    pane.show_hit(HIT, 0, "washer")
    from desktop.preview.pdf import PdfView

    drawn = view(pane, PdfView)
    assert drawn.isVisible()
    assert drawn.page() == 1
    assert drawn.boxes().lights
    assert not pane.is_complete  # the page is rendered on another thread
    qtbot.waitUntil(lambda: pane.is_complete)


@pytest.mark.parametrize("content", [None, b"no pdf"])
def test_a_pdf_that_cannot_be_drawn_shows_its_text_and_why(
    pane: PreviewPane, client: FakeClient, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "x.pdf"
    if content:
        path.write_bytes(content)
    client.results[requests.GetPreview] = preview(PreviewKind.pdf, path=str(path))
    pane.show_hit(HIT, 0, "washer")
    assert TAP in view(pane, StructureView).toPlainText()
    assert "This is its text as it was last read." in said(pane)


def test_a_picture_that_is_gone_shows_what_was_read_from_it(
    pane: PreviewPane, client: FakeClient, tmp_path: Path, qtbot: QtBot
) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.image, path=str(tmp_path / "gone.png"))
    pane.show_hit(HIT, 0, "washer")
    qtbot.waitUntil(lambda: "The picture cannot be reached" in said(pane))
    assert TAP in view(pane, StructureView).toPlainText()


def test_an_offline_file_is_not_touched(pane: PreviewPane, client: FakeClient, pdf: str) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.pdf, path=pdf)
    pane.show_hit(hit(pdf, TAP, offline=True), 0, "washer")
    assert view(pane, StructureView).isVisible()
    assert "cannot be reached at the moment" in said(pane)


def two_passages() -> Hit:
    one, two = (
        PassageHit(number, text, Locator(page=number), 0, 9, 0.5, ()) for number, text in ((1, "first"), (2, "second"))
    )
    return Hit(1, "/a/b.txt", "b.txt", "/a", "text", 5, 0, 1, (one, two))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([], "first"),
        ([Qt.Key.Key_Down], "second"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down], "second"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up], "first"),
    ],
)
def test_steps_through_the_passages_by_keyboard(
    pane: PreviewPane, bridge: Bridge, monkeypatch: pytest.MonkeyPatch, keys: list[Qt.Key], expected: str
) -> None:
    Late(monkeypatch, bridge)
    pane.show_hit(two_passages(), 0, "q")
    pane.activateWindow()
    for key in keys:
        QTest.keyClick(pane, key, Qt.KeyboardModifier.AltModifier)
    assert view(pane, StructureView).toPlainText() == expected


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ("Copy the text", f"Before.\n\n{TAP}\n\nAfter."),
        ("Copy the passage with its source", f"“{TAP}”\n— quote.pdf, page 1, /home/ann/Documents\n"),
    ],
)
def test_copies(pane: PreviewPane, client: FakeClient, name: str, copied: str) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.structure)
    pane.show_hit(HIT, 0, "washer")
    QGuiApplication.clipboard().clear()
    button(pane, name).click()
    assert QGuiApplication.clipboard().text() == copied


def test_a_link_is_shown_and_not_followed(pane: PreviewPane, client: FakeClient) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.markdown, source="[a](http://example.org/x)")
    pane.show_hit(HIT, 0, "washer")
    view(pane, RenderedView).link_chosen.emit("http://example.org/x")
    assert "http://example.org/x" in said(pane)


def test_everything_has_a_name_for_screen_readers(pane: PreviewPane, client: FakeClient) -> None:
    client.results[requests.GetPreview] = preview(PreviewKind.structure)
    pane.show_hit(two_passages(), 0, "q")
    nameless = [b for b in pane.findChildren(QAbstractButton) if not b.accessibleName()]
    assert nameless == []
    assert pane.accessibleName()


def test_a_preview_without_pdf_or_code_loads_neither_library() -> None:
    program = (
        "import sys, desktop.preview.pane\n"
        "heavy = {'torch', 'onnxruntime', 'tantivy', 'sqlite3', 'numpy', 'pygments', 'PySide6.QtPdf'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""


def test_blocks_of_every_kind_can_be_shown(pane: PreviewPane, client: FakeClient) -> None:
    blocks = tuple(Block(f"{kind} text", kind) for kind in BlockKind)
    client.results[requests.GetPreview] = preview(PreviewKind.structure, blocks=blocks)
    pane.show_hit(HIT, 0, "washer")
    assert all(f"{kind} text" in view(pane, StructureView).toPlainText() for kind in BlockKind)


TAPS = tuple(Block(f"{n}. {TAP}" if n % 2 else f"{n}. Nothing", at=Locator(page=n)) for n in range(1, 8))


@pytest.mark.parametrize(
    ("keys", "shown", "said_below"),
    [
        ("", "1. The", "match 1 of 4"),
        ("n", "3. The", "match 2 of 4"),
        ("nnnnn", "7. The", "match 4 of 4"),
        ("nnp", "3. The", "match 2 of 4"),
        ("p", "1. The", "match 1 of 4"),
    ],
)
def test_steps_to_where_the_words_of_the_question_are_in_the_file(
    pane: PreviewPane, client: FakeClient, keys: str, shown: str, said_below: str
) -> None:
    client.results[requests.GetPreview] = Preview(HIT.path, PreviewKind.structure, blocks=TAPS, target=0)
    pane.show_hit(HIT, 0, "washer")
    pane.activateWindow()
    for key in keys:
        shift = Qt.KeyboardModifier.ShiftModifier if key == "p" else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(pane, Qt.Key.Key_F3, shift)
    drawn = view(pane, StructureView)
    tints = drawn.extraSelections()  # held, since their cursors go with them
    assert drawn.toPlainText()[: tints[0].cursor.selectionEnd()].rstrip(".").endswith(shown + TAP[3:-1])
    assert said_below in said(pane)


def test_a_pdf_steps_to_its_pages_and_marks_them(pane: PreviewPane, client: FakeClient, pdf: str) -> None:
    from desktop.preview.page_strip import PageStrip
    from desktop.preview.pdf import PdfView

    blocks = (Block(TAP, at=Locator(page=1)), Block(LEASE, at=Locator(page=2)))
    client.results[requests.GetPreview] = preview(PreviewKind.pdf, path=pdf, blocks=blocks)
    taps = hit(pdf, LEASE, at=Locator(page=2), lights=(Span(LEASE.index("dripping"), LEASE.index("dripping") + 8),))
    pane.show_hit(taps, 0, "dripping")
    drawn, strip = view(pane, PdfView), view(pane, PageStrip)
    assert (drawn.page(), strip.pages.marked) == (2, {1})
    assert strip.isVisible()
    assert strip.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Page 2, with a match"


def test_a_page_that_cannot_be_drawn_shows_its_text(
    pane: PreviewPane, client: FakeClient, pdf: str, qtbot: QtBot
) -> None:
    from desktop.preview.pdf import PdfView

    client.results[requests.GetPreview] = preview(PreviewKind.pdf, path=pdf)
    pane.show_hit(HIT, 0, "washer")
    view(pane, PdfView).failed.emit("This page cannot be drawn here.")
    assert "This page cannot be drawn here. This is its text" in said(pane)
    assert TAP in view(pane, StructureView).toPlainText()
    assert pane.is_complete
