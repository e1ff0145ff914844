from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextLength, QTextTable
from pytestqt.qtbot import QtBot

from desktop.preview.structure import EARLIER, LATER, StructureView, clipped, cost, window
from indexer.records import Block, BlockKind, Locator
from tests.desktop.preview.drawing import wanted

MANY = tuple(Block(f"Paragraph {n}. " + "word " * 200, at=Locator(page=n // 10 + 1)) for n in range(400))


@pytest.mark.parametrize(
    ("costs", "target", "budget", "shown"),
    [
        ([], 0, 90, range(0)),
        ([10, 10, 10], 1, 90, range(3)),
        ([10] * 10, 0, 30, range(2)),
        ([10] * 10, 5, 30, range(4, 7)),
        ([10] * 10, 9, 30, range(8, 10)),
        ([10, 5000, 10], 1, 30, range(2)),
    ],
)
def test_window_of_blocks(costs: list[int], target: int, budget: int, shown: range) -> None:
    assert window(costs.__getitem__, len(costs), target, budget) == shown


@pytest.mark.parametrize(
    ("block", "price"),
    [
        (Block(""), 80),
        (Block("a paragraph"), 91),
        (Block("a\tb\tc", BlockKind.table), 245),
        (Block("a\tb\nc\td", BlockKind.table), 327),
        (Block("x" * 10**7), 9_080),
        (Block("\t" * 10**4, BlockKind.table), 9_080),
    ],
)
def test_cost_of_a_block(block: Block, price: int) -> None:
    assert cost(block) == price


@pytest.mark.parametrize(
    ("around", "kept"), [(0, "01234567"), (3, "12345678"), (12, "abcdefgh"), (19, "cdefghij"), (99, "cdefghij")]
)
def test_a_long_block_is_cut_around_its_light(around: int, kept: str) -> None:
    assert clipped("0123456789abcdefghij", around, 8) == kept


@pytest.fixture
def view(qtbot: QtBot) -> StructureView:
    made = StructureView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def lit(view: StructureView) -> list[str]:
    """The tinted passage, then its lights."""
    return [s.cursor.selectedText().replace("\u2029", "\n") for s in view.extraSelections()]


def test_writes_each_kind_in_its_own_way(view: StructureView) -> None:
    view.show_blocks(
        (
            Block("Quotation", BlockKind.heading, Locator(page=1), 1),
            Block("Two lines\nof one paragraph", at=Locator(page=1)),
            Block("Item\tPrice\n\nWasher\t4.20", BlockKind.table, Locator(page=2)),
            Block("Seat | 7.00", BlockKind.table, Locator(page=2)),
            Block("price = 40", BlockKind.code, Locator(page=2)),
        ),
        0,
        0,
        (),
    )
    assert view.toPlainText().split("\n") == [
        "Quotation", "Two lines", "of one paragraph",
        "Page 2", "Item", "Price", "Washer", "4.20", "Seat", "7.00", "price = 40",
    ]  # fmt: skip
    (table,) = (frame for frame in view.document().rootFrame().childFrames() if isinstance(frame, QTextTable))
    assert (table.rows(), table.columns()) == (3, 2)
    heading = QTextCursor(view.document())
    heading.movePosition(QTextCursor.MoveOperation.Right)
    assert heading.charFormat().fontPointSize() > view.font().pointSizeF()


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("dripping [tap] below", ["dripping tap below", "tap"]),
        ("first line\nsecond [line]", ["first line\u2028second line", "line"]),
        ("Washer\t[4.20]", ["Washer4.20", "4.20"]),
        ("🌀 storm [tap]", ["storm tap", "tap"]),
        ("not in the file", []),
    ],
)
def test_lights_the_passage(view: StructureView, passage: str, expected: list[str]) -> None:
    kind = BlockKind.table if "\t" in passage else BlockKind.text
    text = wanted(passage).text if expected else "something else"
    view.show_blocks((Block("🌀 Before."), Block(text, kind), Block("After.")), 1, 0, [wanted(passage)])
    assert lit(view) == expected


def test_of_equal_passages_lights_the_one_that_was_found(view: StructureView) -> None:
    same = Block("the same words")
    view.show_blocks((same, Block("between"), same), 2, 0, [wanted("the same words")])
    assert view.extraSelections()[0].cursor.selectionStart() > len("the same words")


def test_lays_out_a_long_file_only_around_the_passage_and_turns_on_demand(view: StructureView) -> None:
    view.show_blocks(MANY, 200, 0, [wanted("Paragraph 200.")])
    around = view.toPlainText()
    assert "Paragraph 200." in around
    assert "Paragraph 0." not in around
    assert around.startswith("Earlier text")
    assert around.endswith("Later text")
    view.link_chosen.emit(LATER)
    assert "Paragraph 210." in view.toPlainText()
    for _ in range(60):
        view.link_chosen.emit(EARLIER)
    assert "Paragraph 0." in view.toPlainText()


def test_the_passage_is_scrolled_to_and_stays_in_view_when_the_view_is_resized(view: StructureView) -> None:
    view.show_blocks(MANY[:30], 20, 0, [wanted("Paragraph 20.")])
    view.resize(300, 500)
    tint, *_ = view.extraSelections()
    assert 0 <= view.cursorRect(tint.cursor).top() < view.viewport().height()


def test_a_file_within_a_file_keeps_its_name(view: StructureView) -> None:
    blocks = (Block("one", at=Locator(member="a.txt")), Block("two", at=Locator(member="stanley-cups.csv")))
    view.show_blocks(blocks, 0, 0, ())
    assert "stanley-cups.csv\ntwo" in view.toPlainText()


def paragraphs(view: StructureView) -> list[str]:
    """The text outside of tables, a line each."""
    block, found = view.document().begin(), []
    while block.isValid():
        if block.text() and QTextCursor(block).currentTable() is None:
            found.append(block.text())
        block = block.next()
    return found


def table(view: StructureView) -> QTextTable:
    (found,) = view.document().rootFrame().childFrames()
    assert isinstance(found, QTextTable)
    return found


def test_the_header_of_a_mail_stands_apart_from_its_text(view: StructureView) -> None:
    mail = Block("Subject: The tap\nFrom: Bob\nIt drips.\nNote: at night", BlockKind.note, Locator(section="header"))
    view.show_blocks((mail,), 0, 0, [])
    assert paragraphs(view) == ["Subject: The tap", "From: Bob", "It drips.\u2028Note: at night"]


def test_lines_around_a_table_are_no_rows_unless_it_is_a_sheet(view: StructureView) -> None:
    text = "A slide\na | table\nwith\nrows | of\nand a footer"
    view.show_blocks((Block(text, BlockKind.table, Locator(slide=1)),), 0, 0, [])
    assert paragraphs(view) == ["A slide", "and a footer"]
    assert (table(view).rows(), table(view).columns()) == (3, 2)
    view.show_blocks((Block(text, BlockKind.table, Locator(sheet="May")),), 0, 0, [])
    assert table(view).rows() == 5


@pytest.mark.parametrize(
    ("columns", "kind"), [(5, QTextLength.Type.PercentageLength), (12, QTextLength.Type.FixedLength)]
)
def test_a_table_of_many_columns_is_wider_than_the_view(
    view: StructureView, columns: int, kind: QTextLength.Type
) -> None:
    view.show_blocks((Block("\t".join("x" * columns), BlockKind.table),), 0, 0, [])
    assert table(view).format().width().type() is kind
    for width in range(580, 600):
        view.resize(width, 400)
        assert (view.horizontalScrollBar().maximum() > 0) is (columns > 5)
