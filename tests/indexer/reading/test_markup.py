"""Markup without its marks: what is shown stays, what marks it goes, and every line keeps its number."""

from __future__ import annotations

import pytest

from indexer.reading import inline_marks
from tests.indexer.reading.making import Read, outline, texts


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**Why I went:** the *Black Plum*", "Why I went: the Black Plum"),
        ("***both***, __strong words__, _soft_, ~~gone~~", "both, strong words, soft, gone"),
        ("a **bold *and* soft** word, *soft **and** bold*", "a bold and soft word, soft and bold"),
        ("这是**粗体**文字", "这是粗体文字"),
        ("*two\nlines*", "two\nlines"),
        ("- **one**\n* *two*\n+ three", "- one\n* two\n+ three"),
        ("call `f(*args, **kwargs)` and ``a `tick` ``", "call f(*args, **kwargs) and a `tick` "),
        ("**`code` in bold**", "code in bold"),
        ("[text](https://example.org/a_(b) 'title') and [more](<a b>)", "text and more"),
        ("![a cat](cat.png) ![](https://example.org/x.png)![](data:image/png;base64,AAAA)", "a cat example.org"),
        ("[![build](https://ci.example/b.svg)](https://ci.example)", "build"),
        ("[text][1], [text][] and a footnote[^1]", "text, text and a footnote[^1]"),
        ("<https://example.org/a> [[Page|words]] [[Page]]", "https://example.org/a words Page"),
        (r"5 \* 3 \_ \[not a link\](x)", "5 * 3 _ [not a link](x)"),
        ("2*3*4 = a_b_c, *args and **kwargs, __init__.py, \"*.py\", '*.js'",) * 2,
        ("x[0][1], [ ] open, [x] done, a * b * c, /_x_/ ~/tmp, 100 %",) * 2,
    ],
)  # fmt: skip
def test_markdown_reads_as_it_is_shown(read: Read, source: str, shown: str) -> None:
    assert texts(read("a.md", source, "markup")) == [shown]


def test_a_table_is_cells_with_tabs_and_keeps_its_lines(read: Read) -> None:
    source = "# Prices\n\n| what | *cost* |\n|------|:----:|\n| tea `a|b` | 3 |\n\nend"
    assert outline(read("a.md", source, "markup"))[1:] == [
        ("text", "Prices", 3, "what\tcost\n\ntea a|b\t3"),
        ("text", "Prices", 7, "end"),
    ]


def test_headings_lose_their_marks_and_code_keeps_them(read: Read) -> None:
    source = "# The *Plum* [shop](x)\n\n```\n**a** | `b`\n```\n\n**c**\n\n1. d\n\n    ~~~\n    *e*\n    ~~~"
    document = read("a.md", source, "markup")
    assert outline(document) == [
        ("heading", "The Plum shop", 1, "The Plum shop"),
        ("code", "The Plum shop", 3, "```\n**a** | `b`\n```"),
        ("text", "The Plum shop", 7, "c"),
        ("text", "The Plum shop", 9, "1. d"),
        ("code", "The Plum shop", 11, "    ~~~\n    *e*\n    ~~~"),
    ]
    assert document.title == "The Plum shop"


@pytest.mark.parametrize(
    ("name", "source", "shown"),
    [
        ("a.rst", "**bold** *soft* ``*lit*`` :role:`x` :ref:`see <y>`", "bold soft *lit* x see"),
        ("a.rst", "`two\nwords\n<https://example.org>`_ `<https://example.org/a>`__ ok", "two\nwords\n example.org ok"),
        ("a.rst", "+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+", "\na\tb\n\nc\td\n"),
        ("a.org", "*bold* =*code*= ~x~ [[https://a.example/b][words]] [[https://a.example/b]] a = b = c",
         "bold *code* x words a.example a = b = c"),
        ("a.org", "| a | b |\n|---+---|\n| c | d |", "a\tb\n\nc\td"),
        ("a.adoc", "*bold* **b**old _soft_ `code` https://a.example/b[words, role=x] image::cat.png[A cat] <<id,see>>",
         "bold **b**old soft code words A cat see"),
    ],
)  # fmt: skip
def test_other_languages_read_as_they_are_shown(read: Read, name: str, source: str, shown: str) -> None:
    assert texts(read(name, source, "markup")) == [shown]


ODD = ["**", "*a ", "__a ", "[", "[a](", "![[", "`", "``a", "\0", "\00\0", "~~a", "|", "<a ", "_a", "\\", ":a"]


@pytest.mark.parametrize("piece", ODD)
@pytest.mark.parametrize(
    "unmarked",
    [inline_marks.markdown, inline_marks.restructured, inline_marks.org, inline_marks.asciidoc],
)
def test_marks_that_never_end_lose_no_line(unmarked: inline_marks.Change, piece: str) -> None:
    text = (piece + "\n") * 300 + "the end"
    changed = unmarked(text)
    assert changed.count("\n") == text.count("\n")
    assert changed.endswith("the end")
