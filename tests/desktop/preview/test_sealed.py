from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.preview.rendered import LONGEST, RenderedView, renderable
from tests.desktop.preview.drawing import wanted


@pytest.fixture
def view(qtbot: QtBot) -> RenderedView:
    made = RenderedView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def red_picture(tmp_path: Path) -> Path:
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path


def has_red(view: RenderedView) -> bool:
    image = view.grab().toImage()
    return any(image.pixelColor(x, y) == QColor("red") for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("source", ["<p>A</p><img src='{path}' width=80 height=80>", "<img src='{url}'>"])
def test_no_picture_is_loaded_not_even_from_the_own_disk(view: RenderedView, red_picture: Path, source: str) -> None:
    view.show_html(source.format(path=red_picture, url=QUrl.fromLocalFile(str(red_picture)).toString()), ())
    assert not has_red(view)


def test_no_picture_is_loaded_from_markdown(view: RenderedView, red_picture: Path) -> None:
    view.show_markdown(f"![a]({red_picture})\n\n<img src='{red_picture}'>", ())
    assert not has_red(view)


@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType))
def test_every_kind_of_resource_is_answered_with_nothing(view: RenderedView, kind: QTextDocument.ResourceType) -> None:
    given = view.loadResource(kind.value, QUrl("http://example.org/x"))
    assert given in (b"",) or given.size().width() == 1


def test_a_link_is_told_and_not_followed(view: RenderedView, qtbot: QtBot) -> None:
    view.show_html("<a href='http://example.org/x'>there</a>", ())
    with qtbot.waitSignal(view.link_chosen) as told:
        view.anchorClicked.emit(QUrl("http://example.org/x"))
    assert told.args == ["http://example.org/x"]
    assert view.toPlainText() == "there"
    assert view.source().isEmpty()


def test_scripts_are_text_at_most(view: RenderedView) -> None:
    view.show_markdown("before\n\n<script>alert(1)</script>\n\nafter", ())
    assert "before" in view.toPlainText()


@pytest.mark.parametrize("show", ["show_markdown", "show_html"])
def test_a_passage_is_lit_though_its_markup_is_gone(view: RenderedView, show: str) -> None:
    strong = "**tap**" if show == "show_markdown" else "<b>tap</b>"
    getattr(view, show)(f"first\n\nthe leaky {strong} drips", [wanted("leaky [tap]")])
    assert [s.cursor.selectedText() for s in view.extraSelections()] == ["leaky tap", "tap"]


@pytest.mark.parametrize(
    ("source", "is_renderable"),
    [("# A", True), ("x" * (LONGEST + 1), False), ("<table>" * 500, False), ("", True)],
)
def test_what_would_stop_the_window_is_not_rendered(source: str, is_renderable: bool) -> None:
    assert renderable(source) is is_renderable


def test_facts_are_shown_as_they_are(view: RenderedView) -> None:
    view.show_facts({"Album": "Blue <b>& Green"})
    assert "Blue <b>& Green" in view.toPlainText()


def test_tab_leaves_the_view(view: RenderedView) -> None:
    assert view.tabChangesFocus()
    assert view.focusPolicy() != Qt.FocusPolicy.NoFocus
