"""The tags inside pictures: EXIF of the camera, IPTC and XMP of the people who sorted and described them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from indexer.reading.xmlevents import xml_events

if TYPE_CHECKING:
    from PIL import Image

# EXIF tag numbers (CIPA DC-008).
_EXIF = {
    0x010D: "Document name",
    0x010E: "Caption",
    0x010F: "Make",
    0x0110: "Camera",
    0x0131: "Software",
    0x013B: "Author",
    0x8298: "Copyright",
    0x9003: "Taken",
    0x9004: "Taken",
    0x9286: "Comment",
    0x9C9B: "Title",
    0x9C9C: "Comment",
    0x9C9D: "Author",
    0x9C9E: "Keywords",
    0x9C9F: "Subject",
    0xA433: "Lens make",
    0xA434: "Lens",
    0xA430: "Owner",
}
_TAKEN = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d)")
_IPTC = {
    (2, 5): "Title",
    (2, 25): "Keywords",
    (2, 80): "Author",
    (2, 90): "City",
    (2, 92): "Place",
    (2, 95): "State",
    (2, 101): "Country",
    (2, 105): "Headline",
    (2, 116): "Copyright",
    (2, 120): "Caption",
}
_XMP = {
    "title": "Title",
    "description": "Caption",
    "subject": "Keywords",
    "hierarchicalSubject": "Keywords",
    "TagsList": "Keywords",
    "creator": "Author",
    "rights": "Copyright",
    "City": "City",
    "Location": "Place",
    "State": "State",
    "Country": "Country",
    "CountryName": "Country",
    "Headline": "Headline",
    "PersonInImage": "People",
    "Event": "Event",
    "Label": "Label",
    "UserComment": "Comment",
    "Lens": "Lens",
    "Model": "Camera",
    "Make": "Make",
    "CreatorTool": "Software",
    "Software": "Software",
    "DateTimeOriginal": "Taken",
}
_XMP_PACKET = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>|<rdf:RDF.*?</rdf:RDF>", re.DOTALL)


def exif_facts(image: Image.Image | None, content: bytes) -> dict[str, str]:
    """Camera, date, author, place and comments; `content` is searched where Pillow cannot open the format."""
    from PIL import Image

    try:
        exif = image.getexif() if image else Image.Exif()
        start = content.find(b"Exif\0\0") if not exif else -1
        if start >= 0:
            exif = Image.Exif()
            exif.load(content[start : start + 2**17])
        tags: dict[int, Any] = {**exif, **exif.get_ifd(0x8769)}
        place = exif.get_ifd(0x8825)
    except Exception:  # damaged tags raise struct, value, syntax and type errors
        return {}
    facts: dict[str, str] = {}
    for number, label in _EXIF.items():
        text = _exif_text(number, tags.get(number))
        if text and label not in facts:
            facts[label] = _TAKEN.sub(r"\1-\2-\3 \4", text)
    return facts | _place(place)


def _exif_text(number: int, value: object) -> str:
    if isinstance(value, bytes):
        if number >= 0x9C9B and number <= 0x9C9F:
            value = value.decode("utf-16-le", "replace")
        elif number == 0x9286:  # eight bytes name the character set
            wide = value.startswith(b"UNICODE")
            value = value[8:].decode("utf-16" if wide else "utf-8", "replace")
        else:
            value = value.decode("utf-8", "replace")
    return " ".join(value.replace("\0", " ").split()) if isinstance(value, str) else ""


def _place(tags: Mapping[int, Any]) -> dict[str, str]:
    """Latitude and longitude in degrees, as people paste them into a map."""
    try:
        degrees = [sum(float(part) / 60**power for power, part in enumerate(tags[number])) for number in (2, 4)]
        latitude = -degrees[0] if str(tags.get(1, "N")).startswith("S") else degrees[0]
        longitude = -degrees[1] if str(tags.get(3, "E")).startswith("W") else degrees[1]
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return {}
    return {"Place": f"{latitude:.5f}, {longitude:.5f}"}


def iptc_facts(image: Image.Image | None) -> dict[str, str]:
    """What press and photo programs wrote in the older record (IPTC IIM)."""
    from PIL import ImageFile, IptcImagePlugin

    try:
        found: Any = IptcImagePlugin.getiptcinfo(image) if isinstance(image, ImageFile.ImageFile) else None
    except Exception:  # damaged records raise struct, value and syntax errors
        found = None
    facts = {}
    for key, value in (found or {}).items():
        values = value if isinstance(value, list) else [value]
        if key in _IPTC:
            facts[_IPTC[key]] = ", ".join(_iptc_text(item) for item in values)
    return facts


def _iptc_text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def xmp_facts(content: bytes) -> dict[str, str]:
    """What newer programs wrote as XMP, wherever its packet stands in the file."""
    facts: dict[str, list[str]] = {}
    for packet in _XMP_PACKET.findall(content)[:4]:
        for name, text in _xmp_values(packet):
            values = facts.setdefault(_XMP[name], [])
            if text not in values:
                values.append(text)
    return {label: ", ".join(values) for label, values in facts.items()}


def _xmp_values(packet: bytes) -> Iterator[tuple[str, str]]:
    """The known properties of a packet: attributes of a description, elements, or items of a list."""
    name, text = "", ""
    for kind, value, attributes in xml_events([packet]):
        if kind == "start":
            text = ""
            name = value if value in _XMP else name
            for key, attribute in attributes.items():
                if key.rpartition("}")[2] in _XMP and attribute.strip():
                    yield key.rpartition("}")[2], attribute.strip()
        elif kind == "text":
            text += value
        else:
            if name and text.strip():
                yield name, " ".join(text.split())
            text = ""
            name = "" if value == name else name
