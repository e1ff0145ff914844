"""Writes small office files, books and archives part by part, so that they hold nothing but what a reader needs."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from xml.sax.saxutils import escape

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml"
_FORMAT = "application/vnd.openxmlformats-officedocument"
_LONG_AGO = (2026, 1, 1, 12, 0, 0)

Parts = dict[str, str | bytes]


def zipped(parts: Parts) -> bytes:
    """A zip archive with fixed dates; a part named `mimetype` is stored uncompressed, as EPUB and ODF ask."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, part)
    return content.getvalue()


def repacked(package: bytes) -> bytes:
    """The same archive with fixed dates."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def blocks(markdown: str) -> list[tuple[str, str]]:
    """(style, text) for each paragraph; styles are h1, h2, table, item and p; emphasis marks are dropped."""
    found: list[tuple[str, str]] = []
    for paragraph in re.split(r"\n\s*\n", markdown.strip()):
        plain = re.sub(r"\*+", "", paragraph)
        heading = re.match(r"(#+) ", plain)
        if heading:
            found.append((f"h{len(heading[1])}", plain[heading.end() :]))
        elif plain.startswith("|"):
            found.append(("table", plain))
        elif re.match(r"\d+\. ", plain):
            found += [("item", line) for line in plain.splitlines()]
        else:
            found.append(("p", " ".join(plain.splitlines()) if "  " not in plain else plain))
    return found


def _rows(table: str) -> list[list[str]]:
    lines = [line for line in table.splitlines() if not re.fullmatch(r"[|\s:-]+", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _links(targets: list[tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _office(main: str, main_type: str, title: str, parts: Parts, types: dict[str, str]) -> bytes:
    """An Open Packaging file: its list of types, its links, its title, and then the parts."""
    types = {f"/{main}": main_type, "/docProps/core.xml": _PROPERTIES, **types}
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in types.items())
    package: Parts = {
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": _links([("officeDocument", main)]).replace(
            "</Relationships>",
            f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>',
        ),
        "docProps/core.xml": f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title></cp:coreProperties>',
    }
    return zipped(package | parts)


def _paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def _word_block(style: str, text: str) -> str:
    if style == "table":
        rows = ("".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) for row in _rows(text))
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    return _paragraph(text, {"h1": "Heading1", "h2": "Heading2"}.get(style, ""))


def docx(markdown: str) -> bytes:
    content = blocks(markdown)
    body = "".join(_word_block(style, text) for style, text in content)
    styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    styles += "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{36 - 6 * level}"/></w:rPr></w:style>'
        for level in (1, 2)
    )
    return _office(
        "word/document.xml",
        f"{_FORMAT}.wordprocessingml.document.main+xml",
        content[0][1],
        {
            "word/document.xml": f'{_XML}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": f'{_XML}<w:styles xmlns:w="{_WORD}">{styles}</w:styles>',
            "word/_rels/document.xml.rels": _links([("styles", "styles.xml")]),
        },
        {"/word/styles.xml": f"{_FORMAT}.wordprocessingml.styles+xml"},
    )


def _cell(value: str) -> str:
    if re.fullmatch(r"-?\d+(\.\d+)?", value):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def _sheet(lines: list[str]) -> str:
    rows = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in csv.reader(lines))
    return f'{_XML}<worksheet xmlns="{_SHEET}"><sheetData>{rows}</sheetData></worksheet>'


def xlsx(source: str) -> bytes:
    """A workbook from comma separated text; a line `[Name]` begins a sheet."""
    _, *pieces = re.split(r"^\[(.+)\]\n", source, flags=re.MULTILINE)
    sheets = dict(zip(pieces[::2], (piece.splitlines() for piece in pieces[1::2]), strict=True))
    names = [f"worksheets/sheet{number}.xml" for number in range(1, len(sheets) + 1)]
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(sheets, 1))
    workbook = f'{_XML}<workbook xmlns="{_SHEET}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets></workbook>'
    parts: Parts = {f"xl/{name}": _sheet(lines) for name, lines in zip(names, sheets.values(), strict=True)}
    parts["xl/workbook.xml"] = workbook
    parts["xl/_rels/workbook.xml.rels"] = _links([("worksheet", name) for name in names])
    types = {f"/xl/{name}": f"{_FORMAT}.spreadsheetml.worksheet+xml" for name in names}
    main_type = f"{_FORMAT}.spreadsheetml.sheet.main+xml"
    return _office("xl/workbook.xml", main_type, next(iter(sheets)), parts, types)


def _shape(number: int, role: str, lines: list[str]) -> str:
    text = "".join(f"<a:p><a:r><a:t>{escape(line)}</a:t></a:r></a:p>" for line in lines)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{role} {number}"/><p:cNvSpPr/>'
        f'<p:nvPr><p:ph type="{role}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>{text}</p:txBody></p:sp>'
    )


def _page(root: str, shapes: str) -> str:
    return (
        f'{_XML}<p:{root} xmlns:p="{_SLIDE}" xmlns:a="{_DRAWING}"><p:cSld><p:spTree><p:nvGrpSpPr>'
        f'<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        f"{shapes}</p:spTree></p:cSld></p:{root}>"
    )


def pptx(markdown: str) -> bytes:
    """A presentation: `#` begins a slide, a line that begins with `>` is a note to the speaker."""
    slides = [part.splitlines() for part in re.split(r"^# ", markdown, flags=re.MULTILINE)[1:]]
    parts: Parts = {}
    types = {}
    for number, (title, *lines) in enumerate(slides, 1):
        shown = [line for line in lines if line and not line.startswith(">")]
        notes = [line.lstrip("> ") for line in lines if line.startswith(">")]
        parts[f"ppt/slides/slide{number}.xml"] = _page("sld", _shape(2, "title", [title]) + _shape(3, "body", shown))
        types[f"/ppt/slides/slide{number}.xml"] = f"{_FORMAT}.presentationml.slide+xml"
        if notes:
            target = f"notesSlides/notesSlide{number}.xml"
            parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = _links([("notesSlide", f"../{target}")])
            parts[f"ppt/{target}"] = _page("notes", _shape(2, "body", notes))
            types[f"/ppt/{target}"] = f"{_FORMAT}.presentationml.notesSlide+xml"
    listed = "".join(f'<p:sldId id="{255 + n}" r:id="rId{n}"/>' for n in range(1, len(slides) + 1))
    parts["ppt/_rels/presentation.xml.rels"] = _links(
        [("slide", f"slides/slide{n}.xml") for n in range(1, len(slides) + 1)]
    )
    parts["ppt/presentation.xml"] = (
        f'{_XML}<p:presentation xmlns:p="{_SLIDE}" xmlns:r="{_LINKS}"><p:sldIdLst>{listed}</p:sldIdLst>'
        '<p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )
    kind = f"{_FORMAT}.presentationml.presentation.main+xml"
    return _office("ppt/presentation.xml", kind, slides[0][0], parts, types)


def epub(markdown: str) -> bytes:
    """A book: the first heading is its title, each `##` a chapter in a file of its own."""
    title, *chapters = re.split(r"^#+ ", markdown, flags=re.MULTILINE)[1:]
    files: Parts = {}
    for number, chapter in enumerate(chapters, 1):
        heading, *paragraphs = [escape(re.sub(r"\*+", "", text.strip())) for text in chapter.strip().split("\n\n")]
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        files[f"chapter{number}.xhtml"] = (
            f'{_XML}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{heading}</title></head>'
            f"<body><h1>{heading}</h1>{body}</body></html>"
        )
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(files)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(files)))
    book = (
        f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">grey-skerry</dc:identifier>'
        f"<dc:title>{title.strip()}</dc:title><dc:language>en</dc:language></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        f'{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    parts: Parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "book.opf": book}
    return zipped(parts | files)


def rtf(markdown: str) -> bytes:
    sizes = {"h1": r"\b\fs36 ", "h2": r"\b\fs26 "}
    body = "".join(
        "{" + sizes.get(style, r"\fs22 ") + re.sub(r"([\\{}])", r"\\\1", text) + r"\par}" + "\n"
        for style, text in blocks(markdown)
    )
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Georgia;}}\n" + body + "}").encode("cp1252")


def archive(source: str) -> bytes:
    """An archive from one text: a line `== name` begins a member."""
    _, *pieces = re.split(r"^== (.+)\n", source, flags=re.MULTILINE)
    return zipped(dict(zip(pieces[::2], pieces[1::2], strict=True)))
