"""A two-page PDF with a known text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

FILLER = "All work is guaranteed for twelve months after completion. "
TAP = "The washer of the kitchen mixer has perished and lets water past the seat."
LEASE = "The tenant shall report dripping taps and other defects without delay."


@pytest.fixture
def pdf(qapp: QApplication, tmp_path: Path) -> str:
    """Page 1 is full and has TAP near its end, page 2 begins with LEASE."""
    path = tmp_path / "quote.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    document = QTextDocument()
    document.setDefaultFont(QFont("Sans Serif", 10))
    paragraphs = "".join(f"<p>{FILLER}</p>" for _ in range(9))
    page_break = "<p style='page-break-before: always'>"
    document.setHtml(f"<h1>Quotation</h1>{paragraphs}<p>{TAP}</p>{page_break}{LEASE}</p>")
    document.print_(writer)
    return str(path)
