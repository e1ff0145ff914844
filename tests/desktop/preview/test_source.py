from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.preview.colouring import lexer_for
from desktop.preview.source import CodeView, excerpt
from tests.desktop.preview.drawing import wanted

CODE = "import os\n\n\ndef tap(x):\n    # 🌀 drips\n    return x + 1\n"


@pytest.mark.parametrize(
    ("source", "line", "budget", "expected"),
    [
        ("", 1, 30, ("", 1)),
        ("a\nb\nc", 2, 30, ("a\nb\nc", 1)),
        ("\n".join("abcdefghij"), 5, 6, ("d\ne\nf", 4)),
        ("\n".join("abcdefghij"), 99, 6, ("i\nj", 9)),
        ("\n" * 9000, 9000, 9000, ("\n" * 500, 8500)),
        ("x" * 5000, 1, 9000, ("x" * 2000 + "…", 1)),
    ],
)
def test_excerpt(source: str, line: int, budget: int, expected: tuple[str, int]) -> None:
    assert excerpt(source, line, budget) == expected


@pytest.mark.parametrize(
    ("language", "name", "lexer"),
    [
        ("python", "x", "Python"),
        (None, "x.rs", "Rust"),
        ("no such language", "x.py", "Python"),
        ("no such language", "x.unknown", None),
        (None, "", None),
    ],
)
def test_lexer(language: str | None, name: str, lexer: str | None) -> None:
    found = lexer_for(language, name)
    assert (found.name if found else None) == lexer


@pytest.fixture
def view(qtbot: QtBot) -> CodeView:
    made = CodeView()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_shows_the_passage_lit_and_in_view(view: CodeView) -> None:
    view.show_code("\n" * 500 + CODE, "python", "tap.py", 504, [wanted("def [tap](x):\n    # 🌀 drips")])
    *tints, light = view.extraSelections()
    assert len(tints) == 2
    assert light.cursor.selectedText() == "tap"
    assert view.viewport().rect().contains(view.cursorRect(light.cursor).center())


def test_opens_at_the_line_when_the_passage_cannot_be_found(view: CodeView) -> None:
    view.show_code("\n".join(f"line {n}" for n in range(1, 900)), None, "notes.txt", 700, [wanted("something else")])
    assert view.extraSelections() == []
    assert view.textCursor().block().text() == "line 700"


def test_colours_arrive_in_their_place(view: CodeView, qtbot: QtBot) -> None:
    view.show_code(CODE, "python", "tap.py", 1, ())

    def coloured() -> None:
        block = view.document().findBlockByNumber(3)
        ranges = [(f.start, f.length) for f in block.layout().formats() if f.format.foreground().color() != QColor()]
        assert (0, 3) in ranges
        assert (4, 3) in ranges

    qtbot.waitUntil(coloured)


def test_a_kind_of_token_that_no_style_knows_is_coloured_like_the_kind_above(view: CodeView, qtbot: QtBot) -> None:
    view.show_code("tap: dripping  # since May\n", "yaml", "taps.yaml", 1, ())

    def coloured() -> None:
        assert [f.start for f in view.document().begin().layout().formats()][-1:] == [15]

    qtbot.waitUntil(coloured)


def test_colours_of_an_earlier_file_do_not_reach_the_next(view: CodeView) -> None:
    view.show_code("def a(): pass\n" * 3000, "python", "a.py", 1, ())
    view.show_code("def plain text", None, "a.txt", 1, ())
    QApplication.processEvents()
    assert view.document().firstBlock().layout().formats() == []


def test_line_numbers_count_in_the_file_and_have_room(view: CodeView) -> None:
    view.show_code("x\n" * 20, None, "a.txt", 1, ())
    narrow = view.gutter_width()
    view.show_code("x\n" * 2_000_000, None, "a.txt", 1_500_000, ())
    assert view.gutter_width() > narrow
