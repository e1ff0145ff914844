"""XPS and OpenXPS documents: the texts of the glyph runs, page by page."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.reading import Source
from indexer.reading.packages import Package, family, office_properties, open_package
from indexer.reading.xmlevents import attribute
from indexer.records import Block, Content, Document, Locator


class XpsReader:
    """Joins the runs of a page that stand on one line; each line ends where the height changes."""

    name = "xps"
    version = 1
    kind = "document"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "xps" else 0

    def read(self, source: Source) -> Document:
        with open_package(source) as package:
            title, facts = office_properties(package)
            pages = package.matching(r".*\.fpage")
            blocks = [
                Block(text, at=Locator(page=number))
                for number, part in enumerate(pages, 1)
                for text in _page(package, part)
            ]
            note = package.note()
        content = Content.partly if note else Content.whole if blocks else Content.no_text
        return Document(
            tuple(blocks), title, facts, content, note or (None if blocks else "holds no text"), pages=len(pages)
        )


def _page(package: Package, part: str) -> Iterator[str]:
    lines: list[str] = []
    height = ""
    for kind, value, attributes in package.xml_events(part):
        text = (attribute(attributes, "UnicodeString") or "") if (kind, value) == ("start", "Glyphs") else ""
        if text:
            text = text.removeprefix("{}")  # marks a text that begins with a brace
            if lines and attributes.get("OriginY") == height:
                lines[-1] += text
            else:
                lines.append(text)
            height = attributes.get("OriginY", "")
    if lines:
        yield "\n".join(lines)


READERS = (XpsReader(),)
