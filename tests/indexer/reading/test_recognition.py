"""Reading order on a page, and text recognised in pictures."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from indexer.reading.layout import Line, paragraphs
from indexer.reading.recognition import recognise


def lines(drawing: str) -> list[Line]:
    """The lines of a page that is drawn in letters; every run of letters is a line."""
    rows = drawing.strip("\n").split("\n")
    width = max(map(len, rows))
    found = []
    for number, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end] != " ":
                end += 1
            if end > start:
                text = f"{row[start:end]}{number}"
                found.append(Line(text, start / width, number / 40, end / width, (number + 0.8) / 40))
            start = end + 1
    return found


@pytest.mark.parametrize(
    ("drawing", "order"),
    [
        (
            """
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
""",
            "a0 a1 a2 a3 | b0 b1 b2 b3",
        ),
        (
            """
tttttttttttttttttttttttttttttttttttttt
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb
uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
cccccccccccccccccccc dddddddddddddddddddd
cccccccccccccccccccc dddddddddddddddddddd
cccccccccccccccccccc dddddddddddddddddddd
""",
            "t0 | a1 a2 a3 | b1 b2 b3 | u4 | c5 c6 c7 | d5 d6 d7",
        ),
        (
            """
name amount
rent 500
food 300
fuel 90
""",
            "n0 a0 r1 51 f2 32 f3 93",
        ),
        (
            """
aaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaa

bbbbbbbbbbbbbbbbbbbb
""",
            "a0 a1 | b3",
        ),
        ("", ""),
    ],
)
def test_columns_are_read_one_after_the_other(drawing: str, order: str) -> None:
    groups = paragraphs(lines(drawing)[::-1])
    assert " | ".join(" ".join(line.text[0] + line.text[-1] for line in group) for group in groups) == order


@pytest.mark.parametrize(("turn", "side"), [(90, "left"), (270, "right"), (0, None)])
def test_a_page_that_lies_on_its_side_is_turned(turn: int, side: str | None) -> None:
    image = drawn("Remember the milk today", "and the bread", "but not the expensive cheese").rotate(turn, expand=True)
    blocks = recognise(image)
    words = " ".join(block.text for block in blocks).lower().split()
    assert words == "remember the milk today and the bread but not the expensive cheese".split()
    boxes = {block.text[box.start : box.end].lower(): box for block in blocks for box in block.boxes}
    first, last = boxes["remember"], boxes["today"]
    if side is None:
        assert first.right < last.left
    elif side == "left":
        assert first.top > last.bottom
    else:
        assert first.bottom < last.top


def drawn(*rows: str, size: int = 40, mode: str = "RGB", background: str | int = "white") -> Image.Image:
    image = Image.new(mode, (40 + max(map(len, rows)) * size * 6 // 10, (len(rows) * 2 + 1) * size), background)
    draw = ImageDraw.Draw(image)
    for number, row in enumerate(rows):
        draw.text(
            (20, size // 2 + number * 2 * size), row, "black" if mode == "RGB" else 0, ImageFont.load_default(size)
        )
    return image


def test_text_in_a_picture_is_read_with_a_box_for_every_word() -> None:
    blocks = recognise(drawn("Remember the milk", "and the bread"))
    text = "\n".join(block.text for block in blocks)
    assert text.lower().split() == ["remember", "the", "milk", "and", "the", "bread"]
    assert {block.source for block in blocks} == {"ocr"}
    boxes = {block.text[box.start : box.end].lower(): box for block in blocks for box in block.boxes}
    assert {"remember", "milk", "bread"} <= set(boxes)
    assert boxes["remember"].right < boxes["milk"].left
    assert boxes["milk"].bottom < boxes["bread"].top
    assert all(0 <= side <= 1 for box in boxes.values() for side in (box.left, box.top, box.right, box.bottom))


@pytest.mark.parametrize(
    "image",
    [
        drawn("Invoice 2024", mode="L", background=255),
        drawn("Invoice 2024").convert("1"),
        drawn("Invoice 2024").convert("P"),
        drawn("Invoice 2024", size=16),
        drawn("Invoice 2024").resize((3000, 800)),
        drawn("Invoice 2024").convert("CMYK"),
    ],
    ids=["grey", "black and white", "palette", "small", "large", "print colours"],
)
def test_every_sort_of_picture_is_read(image: Image.Image) -> None:
    assert "invoice 2024" in " ".join(block.text for block in recognise(image)).lower()


def test_text_on_nothing_is_read_on_white() -> None:
    ink = drawn("Invoice 2024").convert("L").point(lambda value: 255 - value)
    image = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    image.putalpha(ink)
    assert "invoice" in " ".join(block.text for block in recognise(image)).lower()


def test_an_empty_picture_has_no_text() -> None:
    assert recognise(Image.new("RGB", (200, 200), "white")) == ()
