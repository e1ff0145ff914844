"""The engine says nothing that the window does not know: each text of its source is a template or listed as English."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from desktop import said
from indexer.reading import (
    books,
    compound,
    facts,
    mail,
    media,
    opendocumentwalk,
    outlook,
    packages,
    pdf,
    picturetags,
    rtf,
    web,
)

# One to a line as Python writes it: what is no sentence for a person, and what stays English.
_ENGLISH = Path(__file__).with_name("english_texts.txt")
# Words that are searched for or measured with, the tables of SQL, the command line.
_ELSEWHERE = {
    *("commands", "cli.py", "pairs.py", "probes.py", "language.py", "analysis.py", "kinds.py", "registry.py"),
    *("migrations.py", "lookup", "places.py", "whole.py", "readings.py", "labels.py", "explored.py", "habits.py"),
}
_NOT_SHOWN = {"debug", "info", "warning", "error", "exception", "compile", "execute", "executemany", "executescript"}
_OURS = {"ProgramError", "ValueError", "TypeError", "RuntimeError", "KeyError", "AssertionError"}


def test_every_sentence_of_the_engine_is_known() -> None:
    known = {said._PLACE.sub("{}", template) for template in (*said.TEMPLATES, *said.LABELS)}
    english = set(map(ast.literal_eval, _ENGLISH.read_text("utf-8").splitlines()))
    found = {text for file in _sources() for text in _texts(ast.parse(file.read_text("utf-8")))}
    assert found, "the engine says something"
    assert not sorted(found - known - english), "add these to desktop/said, or to english_texts.txt"
    assert not sorted(english - found), "the engine says these no more: take them out of english_texts.txt"


def test_every_label_that_the_readers_give_a_fact_is_known() -> None:
    tables = (
        *(picturetags._EXIF, picturetags._IPTC, picturetags._XMP, media._LABELS, media._RIFF_LABELS),
        *(compound._LABELS, compound._MORE_LABELS, packages._FACT_LABELS, opendocumentwalk._META, rtf._PROPERTIES),
        *(
            pdf._FACTS,
            books._FACTS,
            web._FACTS,
            facts._FONT_NAMES,
            outlook._SHOWN,
            {name: name for name in mail._SHOWN},
        ),
    )
    assert {label for table in tables for label in table.values() if label} | {*mail._SHOWN} <= said.LABELS


def _sources() -> Iterator[Path]:
    return (file for file in Path("indexer").rglob("*.py") if not _ELSEWHERE.intersection(file.parts))


def _texts(node: ast.AST) -> Iterator[str]:
    """Texts of two words or more, with {} for what is put in, once for each way a condition in them can go."""
    match node:
        case ast.Assert() | ast.Expr(value=ast.Constant()):
            return
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in _NOT_SHOWN | _OURS:
            return
        case ast.Constant(value=str()) | ast.JoinedStr():
            yield from filter(re.compile(r"[A-Za-z]{2,}.* .*[A-Za-z{]").search, _ways(node))
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _texts(child)


def _ways(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield from map("".join, itertools.product(*(list(_ways(value)) for value in values)))
        case ast.FormattedValue(value=ast.IfExp(body=ast.Constant() as yes, orelse=ast.Constant() as no)):
            yield from (str(yes.value), str(no.value))
        case _:
            yield "{}"
