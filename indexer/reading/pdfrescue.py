"""Reads the PDF files that PDFium refuses but pypdf can read: damaged tables, new encryption without a password."""

from __future__ import annotations

import io
from typing import Any

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.pdftext import cleaned, page_paragraphs
from indexer.records import Block, Content, Document, FailureKind, Locator


def second_chance(source: Source, reason: str) -> Document:
    """The document by pypdf; `reason` is what PDFium said. Raises UnreadableFile: locked, or broken for that reason."""
    import pypdf

    raw = source.bytes()
    # PDFium's reason may be that of an earlier file, so the file itself must confirm it.
    locked = "password" in reason.lower() and b"/Encrypt" in raw
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw), strict=False)
        if reader.is_encrypted and not (reader.decrypt("") or reader.decrypt(source.password or "")):
            locked = True
        texts = _texts(reader, source)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except Exception as error:
        if locked:
            raise UnreadableFile(FailureKind.locked, "is locked with a password") from error
        raise UnreadableFile(FailureKind.broken, f"seems to be damaged ({_first_line(reason)})") from error
    if not any(texts):
        kind = FailureKind.locked if locked else FailureKind.broken
        raise UnreadableFile(kind, "is locked with a password" if locked else "is damaged and shows no text")
    blocks = [
        Block(text, at=Locator(page=number))
        for number, page in enumerate(texts, 1)
        for text in page_paragraphs(cleaned(page))
    ]
    return Document(
        tuple(blocks),
        content=Content.partly if not locked else Content.whole,
        note=None if locked else "is damaged; what could be rescued is searchable",
        pages=len(texts),
    )


def _texts(reader: Any, source: Source) -> list[str]:
    texts = []
    for page in list(reader.pages)[: source.limits.pages]:
        if source.hurried():
            break
        try:
            texts.append(page.extract_text())
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except Exception:
            texts.append("")
    return texts


def _first_line(text: str) -> str:
    return text.strip().split("\n")[0][:120]
