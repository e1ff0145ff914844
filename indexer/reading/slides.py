"""Presentations in the formats of PowerPoint since 2007, and Visio drawings: slide by slide with notes and comments."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.drawings import PROMPTS, paragraphs, related_texts
from indexer.reading.embedded import embedded_in_package
from indexer.reading.packages import Package, family, office_properties, open_package
from indexer.records import Block, BlockKind, Content, Document, Locator

_FOLLOWED = ("diagramData", "chart", "chartEx", "chartUserShapes", "vmlDrawing")


class SlideReader:
    """Reads the slides in the order in which they are shown, then what only masters and layouts say."""

    name = "slides"
    version = 1
    kind = "slides"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "slides" else 0

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            title, facts = office_properties(package)
            slides = _slides_in_order(package)
            blocks = [block for number, part in enumerate(slides, 1) for block in _slide(package, part, number)]
            blocks += _backgrounds(package)
            blocks += embedded_in_package(package, source)
            return _document(package, blocks, title, facts, len(slides))


class DrawingReader:
    """Reads the shapes of a Visio drawing page by page."""

    name = "drawings"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "drawing" else 0

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            title, facts = office_properties(package)
            pages = package.matching(r"visio/pages/page\d+\.xml")
            blocks = [block for number, part in enumerate(pages, 1) for block in _drawing_page(package, part, number)]
            return _document(package, blocks, title, facts, len(pages))


def _document(package: Package, blocks: list[Block], title: str | None, facts: dict[str, str], pages: int) -> Document:
    note = package.note()
    content = Content.partly if note else Content.whole
    return Document(blocks=tuple(blocks), title=title, facts=facts, content=content, note=note, pages=pages)


def _slides_in_order(package: Package) -> list[str]:
    """The slide parts in presentation order; by their numbers where the presentation does not say."""
    main = next(iter(package.matching(r"ppt/presentation\d*\.xml")), "ppt/presentation.xml")
    relations = package.relations(main)
    found = []
    for kind, value, attributes in package.xml_events(main):
        if kind == "start" and value == "sldId":
            reference = next((text for key, text in attributes.items() if key.endswith("}id")), "")
            found.append(relations.get(reference, ("", ""))[1])
    found = [part for part in found if part in package]
    return found or package.matching(r"ppt/slides/slide\d+\.xml")


def _slide(package: Package, part: str, number: int) -> Iterator[Block]:
    at = Locator(slide=number)
    titles = _titles(package, part)
    for block_kind, text in paragraphs(package.xml_events(part)):
        heading = text in titles
        yield Block(text, BlockKind.heading if heading else block_kind, at, level=int(heading))
    for block_kind, text in related_texts(package, part, _FOLLOWED):
        yield Block(text, block_kind, at)
    for relation, target in package.relations(part).values():
        if relation == "notesSlide":
            texts = (text for _, text in paragraphs(package.xml_events(target)) if text != str(number))
            yield from (Block(text, BlockKind.note, at) for text in texts)
        elif relation == "comments":
            yield from (Block(text, BlockKind.note, at) for text in _comments(package, target))


def _titles(package: Package, part: str) -> set[str]:
    """The texts of the title shapes of a slide."""
    titles: set[str] = set()
    is_title = False
    text = ""
    for kind, value, attributes in package.xml_events(part):
        if kind == "start" and value in ("sp", "p"):
            is_title = is_title and value == "p"
            text = ""
        elif kind == "start" and value == "ph":
            is_title = attributes.get("type") in ("title", "ctrTitle")
        elif kind == "text":
            text += value
        elif value == "p" and is_title:
            titles.add(text.strip())
    return titles


def _comments(package: Package, part: str) -> Iterator[str]:
    """The comments of a slide, in the old form ("text") and the new one (paragraphs)."""
    text = ""
    for kind, value, _ in package.xml_events(part):
        if kind == "start" and value == "text":
            text = ""
        elif kind == "text":
            text += value
        elif kind == "end" and value == "text" and text.strip():
            yield text.strip()
    yield from (text for _, text in paragraphs(package.xml_events(part)))


def _backgrounds(package: Package) -> Iterator[Block]:
    """What is written on masters and layouts and is no prompt of the template."""
    seen: set[str] = set()
    for part in package.matching(r"ppt/(slideMasters|slideLayouts|notesMasters)/[^/]+\.xml"):
        for _, text in paragraphs(package.xml_events(part)):
            if text not in seen and not text.startswith(PROMPTS):
                seen.add(text)
    if seen:
        yield Block(text="\n".join(sorted(seen)), kind=BlockKind.note, at=Locator(section="master"))


def _drawing_page(package: Package, part: str, number: int) -> Iterator[Block]:
    text = ""
    for kind, value, _ in package.xml_events(part):
        if kind == "start" and value == "Text":
            text = ""
        elif kind == "text":
            text += value
        elif kind == "end" and value == "Text" and text.strip():
            yield Block(text=text.strip(), at=Locator(page=number))
            text = ""


READERS = (SlideReader(), DrawingReader())
