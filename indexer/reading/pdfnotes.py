"""Reads what people added to a PDF page: notes and the values of form fields."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from indexer.records import Block, BlockKind

if TYPE_CHECKING:
    import pypdfium2

_MOST = 1_000
_LONGEST = 100_000


def page_notes(page: pypdfium2.PdfPage) -> Iterator[Block]:
    """The words of every annotation, and "name: value" of every form field that is filled in."""
    import pypdfium2.raw as pdfium

    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            yield from _note(annotation, pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _note(annotation: Any, is_field: bool) -> Iterator[Block]:
    if is_field:
        name, value = _value(annotation, b"T"), _value(annotation, b"V")
        label = _value(annotation, b"TU") or name
        if value:
            yield Block(f"{label}: {value}" if label else value)
        return
    words = _value(annotation, b"Contents")
    if words:
        author = _value(annotation, b"T")
        yield Block(f"{author}: {words}" if author else words, kind=BlockKind.note)


def _value(annotation: Any, key: bytes) -> str:
    """A text entry of the annotation's dictionary; "" when it is absent or no text."""
    import pypdfium2.raw as pdfium

    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace").replace("\r", "\n").strip()
