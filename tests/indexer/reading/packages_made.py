"""Office Open XML and OpenDocument packages made on the spot."""

from __future__ import annotations

from tests.indexer.reading.making import make_zip

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = {
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "ppt/presentation.xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    "visio/document.xml": "application/vnd.ms-visio.drawing.main+xml",
}
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main"


def make_package(main: str, parts: dict[str, str | bytes]) -> bytes:
    """An Office Open XML package with this main part and these parts."""
    return make_zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="'
            f'application/xml"/><Override PartName="/{main}" ContentType="{_MAIN[main]}"/></Types>',
            "_rels/.rels": relations(r0=("officeDocument", main)),
            **parts,
        }
    )


def relations(**targets: tuple[str, str]) -> str:
    """The relationships of a part: id to (last word of the type, target)."""
    rows = "".join(
        f'<Relationship Id="{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def make_xlsx(rows: list[list[str | float]], parts: dict[str, str | bytes] | None = None, tail: str = "") -> bytes:
    """A workbook with one sheet "Sales"; `tail` is XML behind its rows."""
    letters = "ABCDEFGH"
    cells = "".join(
        f'<row r="{row}">' + "".join(_cell(f"{letters[at]}{row}", value) for at, value in enumerate(values)) + "</row>"
        for row, values in enumerate(rows, 1)
    )
    return make_package(
        "xl/workbook.xml",
        {
            "xl/workbook.xml": f'<workbook xmlns="{SPREADSHEET}" xmlns:r="{RELATION}"><sheets>'
            '<sheet name="Sales" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(r1=("worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SPREADSHEET}" xmlns:r="{RELATION}">'
            f"<sheetData>{cells}</sheetData>{tail}</worksheet>",
            **(parts or {}),
        },
    )


def _cell(name: str, value: str | float) -> str:
    if isinstance(value, str):
        return f'<c r="{name}" t="inlineStr"><is><t>{value}</t></is></c>' if value else ""
    return f'<c r="{name}"><v>{value}</v></c>'


def shape(*paragraphs: str, placeholder: str = "") -> str:
    """A shape with text, as drawings and slides have it."""
    kind = f'<p:nvPr><p:ph type="{placeholder}"/></p:nvPr>' if placeholder else ""
    body = "".join(f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in paragraphs)
    return f"<p:sp>{kind}<p:txBody>{body}</p:txBody></p:sp>"


def slide(*shapes: str) -> str:
    """A slide, a master or the notes to a slide."""
    return f'<p:sld xmlns:p="{PRESENTATION}" xmlns:a="{DRAWING}">{"".join(shapes)}</p:sld>'


def make_pptx(order: list[str], parts: dict[str, str | bytes]) -> bytes:
    """A presentation whose slides are shown in this order of part names."""
    targets = {f"r{number}": ("slide", f"slides/{name}") for number, name in enumerate(order)}
    shown = "".join(f'<p:sldId id="{256 + number}" r:id="r{number}"/>' for number in range(len(order)))
    return make_package(
        "ppt/presentation.xml",
        {
            "ppt/presentation.xml": f'<p:presentation xmlns:p="{PRESENTATION}" xmlns:r="{RELATION}"><p:sldIdLst>{shown}'
            "</p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": relations(**targets),
            **parts,
        },
    )


_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES = " ".join(
    f'xmlns:{name}="{_OPEN}{name}:1.0"' for name in ("office", "text", "table", "draw", "presentation", "style", "meta")
)
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def open_xml(root: str, body: str) -> str:
    """An XML part of an OpenDocument file."""
    return f"<office:{root} {_NAMES} {_DC}>{body}</office:{root}>"


def make_open(kind: str, body: str, parts: dict[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument file of a kind: "text", "spreadsheet", "presentation"."""
    content = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    return make_zip(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": open_xml("document-content", content),
            **(parts or {}),
        }
    )
