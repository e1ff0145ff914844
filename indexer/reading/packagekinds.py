"""Tells what a zip package holds from its parts, whatever its name says."""

from __future__ import annotations

import re
from typing import Protocol

_MAIN_PART = re.compile(rb"ContentType\s*=\s*[\"']([^\"']*?\.main(?:\+xml)?)[\"']")
_MAIN_KINDS = (
    (b"spreadsheet", "sheet"),
    (b"ms-excel", "sheet"),
    (b"presentation", "slides"),
    (b"ms-powerpoint", "slides"),
    (b"wordprocessing", "word"),
    (b"ms-word", "word"),
    (b"visio", "drawing"),
)
_TELLING_NAMES = (
    ("xl/workbook.", "sheet"),
    ("ppt/presentation.", "slides"),
    ("word/document.", "word"),
    ("visio/document.", "drawing"),
    ("fixeddocseq.fdseq", "xps"),
    ("fixeddocumentsequence.fdseq", "xps"),
    ("index/document.iwa", "iwork"),
    ("index.zip", "iwork"),
    ("index.apxl", "iwork"),
    ("buildversionhistory.plist", "iwork"),
    ("meta-inf/container.xml", "epub"),
)


class Parts(Protocol):
    """An open package, as far as it is asked here."""

    def read(self, part: str) -> bytes: ...

    def names(self) -> tuple[str, ...]: ...


def kind_of_package(package: Parts) -> str:
    """What the package holds, by its media type, the type of its main part, or the names of its parts."""
    mimetype = package.read("mimetype")[:200].strip().decode("ascii", "replace")
    if mimetype.startswith("application/epub"):
        return "epub"
    if "opendocument" in mimetype or "vnd.sun.xml" in mimetype:
        return mimetype
    for match in _MAIN_PART.finditer(package.read("[Content_Types].xml")):
        for word, kind in _MAIN_KINDS:
            if word in match[1]:
                return kind
    names = [name.lower() for name in package.names()[:5_000]]
    for start, kind in _TELLING_NAMES:
        if any(name.startswith(start) for name in names):
            return kind
    if "content.xml" in names and "meta-inf/manifest.xml" in names:
        return "application/vnd.oasis.opendocument"
    return "zip"


def kind_by_beginning(head: bytes) -> str:
    """A guess for a package whose directory is gone, so that the right reader says that it is damaged."""
    text = head.decode("latin-1").lower()
    return next((kind for start, kind in _TELLING_NAMES if start in text), "zip")
