"""Zip packages: their parts within a budget, their XML as events, and what they hold."""

from __future__ import annotations

from typing import Any

import pytest

from indexer.errors import UnreadableFile
from indexer.reading import Limits, Source, sources
from indexer.reading.packages import family, natural_order, open_package, resolve
from indexer.reading.xmlevents import xml_events
from tests.indexer.reading.making import make_docx, make_zip, word_paragraph
from tests.indexer.reading.packages_made import make_open, make_pptx, make_xlsx, slide


def opened(content: bytes, **limits: Any) -> Source:
    return sources.open_bytes("a.zip", content, Limits(**limits))


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        (b"<a>one<b>two</b>three</a>", "onetwothree"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>before &x; after</a>', "before  after"),
        (b"<a>until <b>here</a", "until here"),
        (b"<a>" * 20_000 + b"deep", "deep"),
        ("<?xml version='1.0' encoding='koi8-r'?><a>мир</a>".encode("koi8-r"), "мир"),
        (b"", ""),
        (b"no xml", ""),
    ],
)
def test_xml_is_walked_whatever_is_wrong_with_it(markup: bytes, said: str) -> None:
    assert "".join(event.value for event in xml_events([markup]) if event.kind == "text") == said


def test_entities_that_explode_do_not() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    markup = f'<!DOCTYPE a [<!ENTITY e0 "ha">{entities}]><a>&e9;</a>'.encode()
    assert sum(len(event.value) for event in xml_events([markup])) < 10_000_000


@pytest.mark.parametrize(
    ("content", "held"),
    [
        (make_docx(word_paragraph("a")), "word"),
        (make_xlsx([["a"]]), "sheet"),
        (make_pptx(["slide1.xml"], {"ppt/slides/slide1.xml": slide()}), "slides"),
        (make_open("text", ""), "application/vnd.oasis.opendocument.text"),
        (make_zip({"mimetype": "application/epub+zip"}), "epub"),
        (make_zip({"META-INF/container.xml": "<container/>"}), "epub"),
        (make_zip({"Index/Document.iwa": b""}), "iwork"),
        (make_zip({"xl/workbook.bin": b""}), "sheet"),
        (make_zip({"holiday.jpg": b""}), "zip"),
        (make_xlsx([["a"]])[:300], "zip"),
        (b"no zip", ""),
    ],
)
def test_what_a_package_holds_is_told_from_its_parts(content: bytes, held: str) -> None:
    assert family(opened(content)) == held


def test_a_part_is_read_to_the_budget_and_named() -> None:
    content = make_zip({"small": b"x" * 10, "large": b"y" * 1_000_000})
    with open_package(opened(content, unpacked_bytes=200_000)) as package:
        assert package.read("small") == b"x" * 10
        assert 0 < len(package.read("large")) < 200_000
        assert package.note() == "parts are too large or damaged and were read only in part: large"


def test_names_are_found_whatever_their_case_and_sorted_as_people_count() -> None:
    with open_package(opened(make_zip({"S/Slide10.xml": "<a/>", "S/slide2.xml": "<b/>"}))) as package:
        assert package.read("s/SLIDE2.XML") == b"<b/>"
        assert "missing" not in package
        assert package.read("missing") == b""
        assert package.matching(r"s/slide\d+\.xml") == ["S/slide2.xml", "S/Slide10.xml"]


@pytest.mark.parametrize("content", [b"PK\3\4 and no more", make_zip({"a": b"b"})[:40]])
def test_a_damaged_package_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="is damaged"):
        open_package(opened(content))


@pytest.mark.parametrize(
    ("folder", "target", "part"),
    [
        ("ppt/slides", "../notes/n1.xml", "ppt/notes/n1.xml"),
        ("ppt", "/xl/a.xml", "xl/a.xml"),
        ("", "a.xml#b", "a.xml"),
        ("a", "../../../b", "b"),
    ],
)
def test_references_are_resolved_inside_the_package(folder: str, target: str, part: str) -> None:
    assert resolve(folder, target) == part


def test_numbers_in_names_count() -> None:
    assert sorted(["p10", "p2", "p1"], key=natural_order) == ["p1", "p2", "p10"]
