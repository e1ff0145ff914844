"""Pictures: what was written into them, and the two steps in which their text is read."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from indexer.errors import UnreadableFile
from indexer.reading import pictures, recognition
from indexer.reading.members import NOT_YET
from indexer.records import Block, Content
from tests.indexer.reading.making import Read, make_zip, texts

XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="urn:ps"><rdf:Description ps:City="Ulm">'
    "<dc:subject><rdf:Bag><rdf:li>boat</rdf:li><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>"
    "<dc:description><rdf:Alt><rdf:li>Evening at the lake</rdf:li></rdf:Alt></dc:description>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def saved(form: str, size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    packed = io.BytesIO()
    Image.new("RGB", size, "white").save(packed, form, **options)
    return packed.getvalue()


def photo(xmp: str = "") -> bytes:
    exif = Image.Exif()
    exif[0x0110] = "PENTAX K20D"
    exif[0x010E] = "A boat"
    exif.get_ifd(0x8769)[0x9003] = "2011:02:06 07:29:16"
    exif.get_ifd(0x8825).update({1: "S", 2: (33.0, 52.0, 12.0), 3: "E", 4: (151.0, 12.0, 36.0)})
    return saved("JPEG", exif=exif, xmp=xmp.encode())


def test_what_the_camera_wrote_is_found(read: Read) -> None:
    facts = read("holiday", photo(), "pictures", ocr=False).facts
    assert facts == {
        "Caption": "A boat",
        "Camera": "PENTAX K20D",
        "Taken": "2011-02-06 07:29:16",
        "Place": "-33.87000, 151.21000",
        "Size": "64 x 48 pixels",
        "Format": "JPEG",
    }


def test_what_people_wrote_is_found_and_captions_are_text(read: Read) -> None:
    document = read("a.jpg", photo(XMP), "pictures", ocr=False)
    assert {label: document.facts[label] for label in ("City", "Keywords", "Caption")} == {
        "City": "Ulm",
        "Keywords": "boat, lake",
        "Caption": "Evening at the lake",
    }
    assert texts(document, "caption") == ["Evening at the lake"]


def test_the_texts_of_a_png_are_facts_without_those_for_machines(read: Read) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "Our boat")
    info.add_text("date:create", "2011")
    info.add_text("Raw profile type exif", "00ff" * 20)
    facts = read("a.png", saved("PNG", pnginfo=info), "pictures", ocr=False).facts
    assert facts == {"Comment": "Our boat", "Size": "64 x 48 pixels", "Format": "PNG"}


@pytest.mark.parametrize("form", ["BMP", "GIF", "TIFF", "WEBP", "PPM", "ICO"])
def test_the_content_tells_a_picture(read: Read, form: str) -> None:
    assert read("no name", saved(form), "pictures", ocr=False).facts["Format"] == form


def test_the_first_step_does_not_recognise_and_says_so(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "recognise", lambda image: pytest.fail("recognised in the first step"))
    document = read("a.png", saved("PNG"), "pictures", ocr=False)
    assert (document.content, document.note, document.unrecognised) == (Content.no_text, NOT_YET, 1)


@pytest.mark.parametrize(
    ("seen", "content", "note"),
    [((Block("Hello", source="ocr"),), Content.whole, None), ((), Content.no_text, pictures.NOTHING)],
)
def test_the_second_step_recognises(
    read: Read, monkeypatch: pytest.MonkeyPatch, seen: tuple[Block, ...], content: Content, note: str | None
) -> None:
    monkeypatch.setattr(recognition, "recognise", lambda image: seen)
    document = read("a.png", saved("PNG"), "pictures")
    assert (document.blocks, document.content, document.note) == (seen, content, note)


def test_pages_of_a_scan_are_recognised_to_the_limit(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "recognise", lambda image: (Block("Hello", source="ocr"),))
    pages = [Image.new("RGB", (64, 64), "white") for _ in range(3)]
    document = read("a.tif", saved("TIFF", save_all=True, append_images=pages[1:]), "pictures", ocr_pages=2)
    assert [block.at.page for block in document.blocks] == [1, 2]
    assert document.note == (
        "text was recognised on 2 of 3 pages only (settings reading.ocr_pages and reading.deadline)"
    )


@pytest.mark.parametrize(
    ("size", "note"),
    [
        ((16, 400), pictures.NOTHING),
        ((2000, 1000), "has over 1 megapixels, too many to recognise text (setting reading.megapixels)"),
    ],
)
def test_too_small_and_too_large_are_not_recognised(
    read: Read, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], note: str
) -> None:
    monkeypatch.setattr(recognition, "recognise", lambda image: pytest.fail("recognised"))
    assert read("a.png", saved("PNG", size), "pictures", megapixels=1).note == note


def test_a_picture_whose_format_is_unknown_still_has_tags(read: Read) -> None:
    document = read("a.heic", b"\0\0\0\x18ftypheic" + b"\0" * 40 + XMP.encode(), "pictures")
    assert document.facts["City"] == "Ulm"
    assert document.content is Content.partly


def test_a_damaged_picture_is_refused_when_it_is_looked_at(read: Read) -> None:
    with pytest.raises(UnreadableFile, match="damaged picture"):
        read("a.png", saved("PNG", (300, 300))[:120], "pictures")


def test_pictures_in_an_archive_wait_for_the_second_step_too(read: Read) -> None:
    document = read("a.zip", make_zip({"scan.png": saved("PNG")}), "zip", ocr=False)
    assert (document.content, document.note, document.unrecognised) == (Content.partly, NOT_YET, 1)
