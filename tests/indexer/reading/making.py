"""Small files made on the spot, and short ways to say what a document should look like."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from indexer.records import Block, Document

Read = Callable[..., Document]


def texts(document: Document, kind: str | None = None) -> list[str]:
    """What the blocks say, or those of one kind."""
    return [block.text for block in document.blocks if kind in (None, block.kind.value)]


def outline(document: Document) -> list[tuple[str, str | None, int | None, str]]:
    """Kind, section, line and text of every block."""
    return [(block.kind.value, block.at.section, block.at.line, block.text) for block in document.blocks]


def block_saying(document: Document, words: str) -> Block:
    """The first block that holds the words."""
    return next(block for block in document.blocks if words in block.text)


def make_zip(parts: dict[str, str | bytes]) -> bytes:
    """A zip package of named parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def make_pdf(*pages: str, font: str = "/Type1 /BaseFont /Helvetica") -> bytes:
    """A PDF with these texts, one line of a page for each line; a page that is "(picture)" shows only a picture."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        f"<< /Type /Font /Subtype {font} /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        stream = _picture() if page == "(picture)" else _lines(page)
        resources = "/Font << /F 3 0 R >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << {resources} >>"
            f" /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _numbered(objects)


def _lines(text: str) -> str:
    shown = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in text.split("\n"))
    return "BT /F 12 Tf 14 TL 50 750 Td " + " ".join(f"({line}) Tj T*" for line in shown) + " ET"


def _picture() -> str:
    return "q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"


def _numbered(objects: list[str]) -> bytes:
    """The objects as a file with its table of places."""
    body = "%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def make_docx(body: str, parts: dict[str, str] | None = None, **related: str) -> bytes:
    """A Word document with this body (XML in the namespace w); `related` are further parts by their relationship."""
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATION}/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate(related)
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return make_zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Override PartName="/word/document.xml"'
            f' ContentType="{main}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
            f' Type="{_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
            "word/_rels/document.xml.rels": f'<r:Relationships xmlns:r="{package}">{relations}</r:Relationships>',
            **{f"word/{kind}.xml": content for kind, content in related.items()},
            **(parts or {}),
        }
    )


def word_paragraph(text: str, style: str = "") -> str:
    """A paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"
