"""Reads PDF page by page: text, outline, notes, form fields and attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from indexer.reading import Source
from indexer.reading.pdfnotes import page_notes
from indexer.reading.pdfrescue import second_chance
from indexer.reading.pdftext import cleaned, is_noise, page_paragraphs
from indexer.reading.sniffing import signature
from indexer.records import Block, Content, Document, Locator

if TYPE_CHECKING:
    import pypdfium2

_NO_TITLE = re.compile(r"(untitled|document\d*|(microsoft \w+ - )?[^ ]+\.\w{2,4})$", re.IGNORECASE)
_FACTS = {"Author": "Author", "Subject": "Subject", "Keywords": "Keywords", "Creator": "Program"}


class Page(NamedTuple):
    """What was found on one page.

    `scanned` when it shows a picture but has no usable text layer, `recognised` when that picture was read.
    """

    blocks: tuple[Block, ...]
    scanned: bool = False
    recognised: bool = False


class PdfReader:
    name = "pdf"
    version = 2
    kind = "pdf"

    def claims(self, source: Source) -> int:
        if signature(source.head) == "pdf":
            return 95
        return 55 if b"%PDF-" in source.head[:1024] else 0

    def read(self, source: Source) -> Document:
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(source.path if source.content is None else source.content, source.password)
        except pypdfium2.PdfiumError as error:
            return second_chance(source, str(error))
        try:
            return _read(document, source)
        finally:
            document.close()


def _read(document: pypdfium2.PdfDocument, source: Source) -> Document:
    metadata = _metadata(document)
    total = len(document)
    sections = _sections(document, min(total, source.limits.pages))
    blocks: list[Block] = []
    scanned: list[int] = []
    broken: list[int] = []
    number = 0
    for number, page in enumerate(_pages(document, source), 1):
        if page is None:
            broken.append(number)
            continue
        blocks.extend(_placed(page.blocks, number, sections))
        if page.scanned and not page.recognised:
            scanned.append(number)
    facts = {label: metadata[key] for key, label in _FACTS.items() if metadata.get(key)}
    attached, names, notes = _attachments(document, source)
    blocks.extend(attached)
    if names:
        facts["Attachments"] = ", ".join(names)
    if number < total:
        limit = "setting reading.pages" if number >= source.limits.pages else "setting reading.deadline"
        notes.insert(0, f"pages 1-{number:,} of {total:,} are searchable ({limit})")
    notes.extend(_about_pages(scanned, "has no text layer", "have no text layer"))
    notes.extend(_about_pages(broken, "is damaged", "are damaged"))
    return Document(
        tuple(blocks),
        title=_title(metadata),
        facts=facts,
        content=(Content.partly if blocks else Content.no_text) if notes or not blocks else Content.whole,
        note="; ".join(notes) or (None if blocks else "has no text"),
        pages=total,
        unrecognised=0 if source.limits.ocr else len(scanned),
    )


def _pages(document: pypdfium2.PdfDocument, source: Source) -> Iterator[Page | None]:
    """The pages in order, None for a damaged one, up to the limit or until time is short."""
    to_recognise = source.limits.ocr_pages if source.limits.ocr else 0
    for index in range(min(len(document), source.limits.pages)):
        if source.hurried():
            return
        try:
            page = document[index]
        except Exception:
            yield None
            continue
        try:
            found = _page(page)
            if found.scanned and to_recognise:
                to_recognise -= 1
                found = Page(found.blocks + _recognised(page), scanned=True, recognised=True)
            yield found
        except Exception:
            yield None
        finally:
            page.close()


def _recognised(page: pypdfium2.PdfPage) -> tuple[Block, ...]:
    from indexer.reading.recognition import LONGEST_SIDE, recognise

    return recognise(page.render(scale=LONGEST_SIDE / max(*page.get_size(), 1.0)).to_pil())


def _page(page: pypdfium2.PdfPage) -> Page:
    layer = page.get_textpage()
    try:
        raw = layer.get_text_range()
    finally:
        layer.close()
    usable = not is_noise(raw)
    blocks = [Block(text) for text in page_paragraphs(cleaned(raw))] if usable else []
    blocks.extend(page_notes(page))
    has_text = usable and bool(raw.strip())
    return Page(tuple(blocks), scanned=not has_text and (not usable or _has_picture(page)))


def _has_picture(page: pypdfium2.PdfPage) -> bool:
    import pypdfium2.raw

    return any(True for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _placed(blocks: tuple[Block, ...], number: int, sections: list[str | None]) -> Iterator[Block]:
    where = Locator(page=number, section=sections[number - 1])
    for block in blocks:
        yield replace(block, at=where)


def _sections(document: pypdfium2.PdfDocument, total: int) -> list[str | None]:
    """For each of the first `total` pages the path of outline headings that it lies under."""
    starts: dict[int, str] = {}
    path: list[str] = []
    # A damaged outline costs the headings that follow, never the text.
    with suppress(Exception):
        for level, title, page in _outline(document):
            path = [*path[:level], title]
            if page is not None and title:
                starts.setdefault(page, " › ".join(filter(None, path)))
    sections: list[str | None] = []
    for number in range(total):
        sections.append(starts.get(number) or (sections[-1] if sections else None))
    return sections


def _outline(document: pypdfium2.PdfDocument) -> Iterator[tuple[int, str, int | None]]:
    """Depth (from 0), title and page index (from 0) of every entry of the outline."""
    for mark in document.get_toc():
        target = mark.get_dest()
        yield mark.level, mark.get_title().strip()[:120], target.get_index() if target else None


def _metadata(document: pypdfium2.PdfDocument) -> dict[str, str]:
    try:
        return {key: " ".join(value.split()) for key, value in document.get_metadata_dict(skip_empty=True).items()}
    except Exception:
        return {}


def _title(metadata: dict[str, str]) -> str | None:
    title = metadata.get("Title", "")
    return title if title and not _NO_TITLE.match(title) else None


def _attachments(document: pypdfium2.PdfDocument, source: Source) -> tuple[list[Block], list[str], list[str]]:
    """Blocks, names and notes of the files inside the PDF."""
    blocks: list[Block] = []
    names: list[str] = []
    notes: list[str] = []
    for index in range(min(document.count_attachments(), source.limits.members)):
        if source.hurried():
            break
        try:
            attachment = document.get_attachment(index)
            name, content = attachment.get_name() or f"attachment {index + 1}", bytes(attachment.get_data())
        except Exception:
            notes.append(f"attachment {index + 1} is damaged")
            continue
        names.append(name)
        if source.read_member:
            inner = source.read_member(name, content)
            blocks.extend(inner.blocks)
            notes.extend([inner.note] if inner.note and inner.content is not Content.no_text else [])
    return blocks, names, notes


def _about_pages(numbers: list[int], one: str, many: str) -> list[str]:
    if not numbers:
        return []
    return [f"page {numbers[0]} {one}" if len(numbers) == 1 else f"pages {_ranges(numbers)} {many}"]


def _ranges(numbers: list[int]) -> str:
    """Page numbers as people write them: "1-3, 7, 9-12"; after ten ranges the rest is left away."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    words = [f"{first}-{last}" if last > first else f"{first}" for first, last in ranges[:10]]
    return ", ".join(words) + (" ..." if len(ranges) > 10 else "")


READERS = (PdfReader(),)
