"""Plain text, code, markup, subtitles, calendars and notebooks: blocks that know where they stand."""

from __future__ import annotations

import json

import pytest

from indexer.errors import UnreadableFile
from indexer.reading.plain import LONGEST, LONGEST_LINES, paragraphs
from indexer.records import Content
from tests.indexer.reading.making import Read, block_saying, outline, texts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one\ntwo\n\nthree", [(1, "one\ntwo"), (4, "three")]),
        ("\n\n  \none", [(4, "one")]),
        ("", []),
        ("one\n\n\n\n", [(1, "one")]),
    ],
)
def test_paragraphs_end_at_blank_lines(text: str, found: list[tuple[int, str]]) -> None:
    assert list(paragraphs(text)) == found


def test_long_paragraphs_are_cut_at_lines_and_long_lines_at_spaces() -> None:
    many_lines = list(paragraphs("\n".join(["line"] * (LONGEST_LINES + 1))))
    assert [part.line for part in many_lines] == [1, LONGEST_LINES + 1]
    one_line = list(paragraphs("word " * LONGEST))
    assert max(len(part.text) for part in one_line) <= LONGEST
    assert "".join(part.text for part in one_line).split() == ["word"] * LONGEST


def test_a_text_is_read_with_line_numbers(read: Read) -> None:
    document = read("a.txt", "Dear diary,\r\n\r\ntoday it rained.\r\n", "plain")
    assert outline(document) == [("text", None, 1, "Dear diary,"), ("text", None, 3, "today it rained.")]
    assert (document.content, document.encoding) == (Content.whole, "utf-8")


@pytest.mark.parametrize(
    ("limits", "kept"), [({"text_bytes": 8_000}, 8_000), ({"characters": 5_000}, 5_000), ({}, 20_000)]
)
def test_of_a_huge_text_the_beginning_is_read(read: Read, limits: dict[str, int], kept: int) -> None:
    document = read("a.log", "a line of a log: nothing happened.\n" * 600, "plain", **limits)
    length = sum(len(text) + 1 for text in texts(document))
    if limits:
        assert length == pytest.approx(kept, rel=0.01)
        assert document.content is Content.partly
        assert "only the first 0.0 MB of 0.0 MB are searchable (settings reading.text_bytes" in (document.note or "")
    else:
        assert (document.content, document.note) == (Content.whole, None)


def test_json_says_what_its_escapes_stand_for(read: Read) -> None:
    document = read("chat.json", '{"from": "J\\u00fcrgen", "text": "\\ud83d\\ude00 hi\\n"}', "plain")
    assert texts(document) == ['{"from": "Jürgen", "text": "😀 hi\\n"}']


PYTHON = '''"""Counts sheep."""

import math

# Nobody knows
# why this works.


class Flock:
    """A flock of sheep."""

    def count(self):
        """How many there are."""

        return 42


@cached
def sleep():
    pass
'''


def test_python_is_read_by_function_and_docstring(read: Read) -> None:
    assert outline(read("sheep.py", PYTHON, "code")) == [
        ("text", None, 1, '"""Counts sheep."""'),
        ("code", None, 3, "import math"),
        ("text", None, 5, "# Nobody knows\n# why this works."),
        ("code", "Flock", 9, "class Flock:"),
        ("text", "Flock", 10, '    """A flock of sheep."""'),
        ("code", "Flock.count", 12, "    def count(self):"),
        ("text", "Flock.count", 13, '        """How many there are."""'),
        ("code", "Flock.count", 14, "\n        return 42".strip("\n")),
        ("code", "sleep", 18, "@cached\ndef sleep():\n    pass"),
    ]


def test_code_of_other_languages_is_read_by_what_stands_between_braces(read: Read) -> None:
    source = "// Adds up.\n\nfunction add(a, b) {\n  let sum = 0;\n\n  return a + b;\n}\n\nconst x = 1;\n"
    assert outline(read("add.js", source, "code")) == [
        ("text", None, 1, "// Adds up."),
        ("code", "add", 3, "function add(a, b) {\n  let sum = 0;\n\n  return a + b;\n}"),
        ("code", None, 9, "const x = 1;"),
    ]


@pytest.mark.parametrize("source", ["def broken(:\n    pass", "print 'old'", "x = " + "(" * 500])
def test_python_that_is_none_is_still_read(read: Read, source: str) -> None:
    assert "".join(texts(read("a.py", source, "code"))) == source


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "# One\n\nfirst\n\n## Two\n\nsecond"),
        ("a.md", "One\n===\n\nfirst\n\nTwo\n---\n\nsecond"),
        ("a.rst", "===\nOne\n===\n\nfirst\n\nTwo\n---\n\nsecond"),
        ("a.org", "* One\n\nfirst\n\n** TODO Two :tag:\n\nsecond"),
        ("a.adoc", "= One\n\nfirst\n\n== Two\n\nsecond"),
        ("a.mediawiki", "= One =\n\nfirst\n\n== Two ==\n\nsecond"),
        ("a.tex", "\\chapter{One}\n\nfirst\n\n\\section{Two}\\label{two}\n\nsecond"),
        ("a.man", '.TH "One" "7"\n\nfirst\n\n.SH Two\n\nsecond'),
    ],
)
def test_headings_lead_to_what_stands_under_them(read: Read, name: str, source: str) -> None:
    document = read(name, source, "markup")
    found = [(kind, section, text) for kind, section, _, text in outline(document)]
    assert found == [
        ("heading", "One", "One"),
        ("text", "One", "first"),
        ("heading", "One › Two", "Two"),
        ("text", "One › Two", "second"),
    ]
    assert document.title == "One"
    assert source.split("\n")[(document.blocks[-1].at.line or 0) - 1] == "second"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "```\n# no heading\n\nx = 1\n```"),
        ("a.org", "#+BEGIN_SRC c\n* no heading\n\nx = 1\n#+END_SRC"),
        ("a.adoc", "----\n= no heading\n\nx = 1\n----"),
        ("a.tex", "\\begin{verbatim}\n\\section{no heading}\n\nx = 1\n\\end{verbatim}"),
    ],
)
def test_code_in_markup_is_code(read: Read, name: str, source: str) -> None:
    assert {block.kind.value for block in read(name, source, "markup").blocks} == {"code"}


def test_fences_that_never_end_cost_no_time(read: Read) -> None:
    document = read("a.md", "```python\nx\n" * 20_000, "markup")
    assert len(texts(document)) > 100


def test_front_matter_becomes_facts(read: Read) -> None:
    document = read("a.md", "---\ntitle: 'On Sheep'\nauthor: Ada\n---\n\nText.", "markup")
    assert (document.title, document.facts) == ("On Sheep", {"Author": "Ada"})


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.srt", "1\n00:01:02,500 --> 00:01:04,000\n<i>Hello</i>\nthere\n\n2\n01:00:00,000 --> 01:00:01,000\nBye\n"),
        ("a.vtt", "WEBVTT\n\n01:02.500 --> 01:04.000 line:1\nHello\nthere\n\n01:00:00.000 --> 01:00:01.000\nBye\n"),
        (
            "a.ass",
            "[Script Info]\n[Events]\nDialogue: 0,0:01:02.50,0:01:04.00,Default,,0,0,0,,{\\i1}Hello\\Nthere\n"
            "Dialogue: 0,1:00:00.00,1:00:01.00,Default,,0,0,0,,Bye\n",
        ),
    ],
)  # fmt: skip
def test_subtitles_know_their_second(read: Read, name: str, source: str) -> None:
    said = [(block.at.seconds, block.text) for block in read(name, source, "subtitles").blocks if block.at.seconds]
    assert said == [(62.5, "Hello\nthere"), (3600.0, "Bye")]


CALENDAR = """BEGIN:VCALENDAR
BEGIN:VTIMEZONE
DTSTART:19700101T000000
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20240501T100000
SUMMARY:Lunch with a very
  long name
LOCATION:Caf\\, corner
ORGANIZER;CN="Ada":mailto:ada@example.com
UID:none-of-your-business
END:VEVENT
END:VCALENDAR
"""


def test_an_event_is_a_block(read: Read) -> None:
    document = read("a.ics", CALENDAR, "agenda")
    assert outline(document) == [
        (
            "text",
            "Lunch with a very long name",
            6,
            "Lunch with a very long name\nFrom: 2024-05-01 10:00\nWhere: Caf, corner\nOrganizer: Ada <ada@example.com>",
        )
    ]


@pytest.mark.parametrize(
    "name",
    ["FN:Jürgen Groß", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =\nGro=C3=9F", "item1.FN:Jürgen Groß"],
)
def test_people_are_blocks(read: Read, name: str) -> None:
    source = f"BEGIN:VCARD\n{name}\nTEL;TYPE=CELL:+1 23\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n" * 2
    document = read("a.vcf", source, "agenda")
    assert texts(document) == ["Jürgen Groß\nTelephone: +1 23"] * 2


@pytest.mark.parametrize("version", [3, 4])
def test_a_notebook_is_read_cell_by_cell(read: Read, version: int) -> None:
    code = {"cell_type": "code", "outputs": [{"text": ["42\n"]}, {"ename": "Oops", "evalue": "no"}]}
    code["source" if version == 4 else "input"] = ["x = 6 * 7\n", "x"]
    cells = [{"cell_type": "markdown", "source": "# Sums\n\nWe add."}, code]
    notebook = {"cells": cells, "nbformat": 4} if version == 4 else {"worksheets": [{"cells": cells}], "nbformat": 3}
    document = read("a.ipynb", json.dumps(notebook), "notebook")
    assert [(kind, section, text) for kind, section, _, text in outline(document)] == [
        ("heading", "cell 1 › Sums", "Sums"),
        ("text", "cell 1 › Sums", "We add."),
        ("code", "cell 2", "x = 6 * 7\nx"),
        ("note", "cell 2", "42"),
        ("note", "cell 2", "Oops no"),
    ]
    assert document.title == "Sums"


@pytest.mark.parametrize("source", ['{"cells": 3, "nbformat": 4}', "{", "[]"])
def test_a_broken_notebook_says_so(read: Read, source: str) -> None:
    with pytest.raises(UnreadableFile, match="is no valid notebook"):
        read("a.ipynb", source, "notebook")


def test_odd_cells_of_a_notebook_are_passed_over(read: Read) -> None:
    document = read("a.ipynb", '{"cells": [null, {"source": 3}, {"source": "words"}]}', "notebook")
    assert texts(document) == ["words"]


def test_markup_without_text_says_so(read: Read) -> None:
    document = read("a.md", "\n\n  \n")
    assert (document.content, document.note) == (Content.no_text, "holds only blank lines")
    assert block_saying(read("a.md", "x"), "x").text == "x"
