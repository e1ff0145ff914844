"""Pictures: what the camera and the people wrote into them, their size, and the text that can be seen in them."""

from __future__ import annotations

import re
import time
import warnings
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.members import NOT_YET
from indexer.reading.picturetags import exif_facts, iptc_facts, xmp_facts
from indexer.reading.sniffing import bears_any, by_place
from indexer.records import Block, BlockKind, Content, Document, FailureKind, Locator

if TYPE_CHECKING:
    from PIL import Image

NOTHING = "no text was recognised in the picture"
# A smaller picture holds no line of text that anyone would look for.
SMALLEST_SIDE = 32

_SIGNATURES = by_place(
    (
        (0, b"\x89PNG\r\n\x1a\n"),
        (0, b"\xff\xd8\xff"),
        (0, b"GIF87a"),
        (0, b"GIF89a"),
        (0, b"II*\0"),
        (0, b"MM\0*"),
        (0, b"8BPS"),
        (8, b"WEBP"),
        (0, b"\0\0\0\x0cjP  \r\n"),
        (0, b"\xff\x4f\xff\x51"),
        (0, b"\0\0\x01\0"),
        (0, b"\xd7\xcd\xc6\x9a"),
        (40, b" EMF"),
        (0, b"\x0a\x05\x01"),
        (0, b"IIRO"),
        (0, b"\xff\x0a"),
        (0, b"\0\0\0\x0cJXL \r\n"),
        (0, b"BPG\xfb"),
        (0, b"gimp xcf"),
    )
)
_PORTABLE = re.compile(rb"P[1-6]\s+(?:#[^\n]*\n\s*)*\d+\s+\d+\s")
_BITMAP = re.compile(rb"BM.{8}\x36?.{0,3}", re.DOTALL)
_HEIF_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"hevc", b"avif", b"avis", b"crx ")
_WRITTEN = ("Caption", "Title", "Headline", "Comment")
_MACHINE_TEXTS = ("Raw profile", "signature", "compression", "version", "extension")
_SEARCHED = 4 * 2**20


class PictureReader:
    """Reads the tags first; recognises text only when the limits ask for it."""

    name = "pictures"
    version = 1
    kind = "picture"

    def claims(self, source: Source) -> int:
        head = source.head
        if bears_any(head, _SIGNATURES) or _PORTABLE.match(head):
            return 90
        if head[4:8] == b"ftyp" and (head[8:12] in _HEIF_BRANDS):
            return 92
        is_bitmap = _BITMAP.match(head) and int.from_bytes(head[2:6], "little") in range(
            source.size - 3, source.size + 4
        )
        return 85 if is_bitmap else 0

    def read(self, source: Source) -> Document:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of every oddity of a damaged picture
            return self._read(source)

    def _read(self, source: Source) -> Document:
        image = _opened(source)
        facts = {**_metadata(source, image), **(_shape(image) if image else {})}
        blocks = [Block(facts[label], BlockKind.caption) for label in _WRITTEN if label in facts]
        seen: list[Block] = []
        note: str | None = "its picture format cannot be decoded, only its tags were read"
        pages = None
        if image is not None:
            pages = _pages(image)
            seen, note = _recognised(image, source)
            image.close()
        blocks += seen
        note = None if blocks and note == NOTHING else note
        content = Content.whole if not note else Content.partly if blocks else Content.no_text
        waiting = (pages or 1) if note == NOT_YET else 0
        return Document(tuple(blocks), facts.get("Title"), facts, content, note, pages=pages, unrecognised=waiting)


def _opened(source: Source) -> Image.Image | None:
    """The picture, not decoded yet; None when Pillow does not know its format."""
    from PIL import Image, UnidentifiedImageError

    # The limit is checked here, with a sentence; Pillow's own would only warn.
    Image.MAX_IMAGE_PIXELS = None
    try:
        image = Image.open(source.open())
    except UnidentifiedImageError:
        return None
    except Exception as error:  # damaged pictures raise whatever their plug-in meets
        raise UnreadableFile(FailureKind.broken, f"is a damaged picture ({error})") from error
    return image


def _metadata(source: Source, image: Image.Image | None) -> dict[str, str]:
    """Everything that was written into the picture; XMP, the youngest kind, wins over IPTC and EXIF."""
    content = source.bytes(_SEARCHED)
    facts: dict[str, str] = {}
    for found in (exif_facts(image, content), _embedded_texts(image), iptc_facts(image), xmp_facts(content)):
        facts |= {label: text for label, text in found.items() if text}
    return facts


def _embedded_texts(image: Image.Image | None) -> dict[str, str]:
    """The comments of GIF and JPEG files and the text chunks of PNG files."""
    found = {}
    for label, value in (image.info if image else {}).items():
        if isinstance(value, bytes) and label == "comment":
            value = value.decode("utf-8", "replace")
        if (
            isinstance(value, str)
            and isinstance(label, str)
            and value.strip()
            and ":" not in label
            and not label.startswith(_MACHINE_TEXTS)
        ):
            printable = "".join(character if character.isprintable() else " " for character in value)
            found[label.capitalize()] = " ".join(printable.split())[:2_000]
    return found


def _shape(image: Any) -> dict[str, str]:
    return {"Size": f"{image.width} x {image.height} pixels", "Format": image.format or ""}


def _pages(image: Image.Image) -> int | None:
    """How many pages a scan of several has; frames of an animation are none."""
    try:
        return getattr(image, "n_frames", 1) if image.format in ("TIFF", "MPO") else None
    except Exception:  # counting walks through the directories of a file that may be damaged
        return None


def _recognised(image: Image.Image, source: Source) -> tuple[list[Block], str | None]:
    """The text that can be seen in the picture, page by page, and a note on what is missing."""
    limits = source.limits
    if min(image.size) < SMALLEST_SIDE:
        return [], NOTHING
    if image.width * image.height > limits.megapixels * 1_000_000:
        return [], f"has over {limits.megapixels} megapixels, too many to recognise text (setting reading.megapixels)"
    if not limits.ocr:
        return [], NOT_YET
    try:
        blocks, read = _pages_recognised(image, source)
    except UnreadableFile:
        raise
    except Exception as error:  # decoding a damaged picture
        raise UnreadableFile(FailureKind.broken, f"is a damaged picture ({error})") from error
    if read < (_pages(image) or 1):
        settings = "settings reading.ocr_pages and reading.deadline"
        return blocks, f"text was recognised on {read} of {_pages(image)} pages only ({settings})"
    return blocks, None if blocks else NOTHING


def _pages_recognised(image: Image.Image, source: Source) -> tuple[list[Block], int]:
    """The blocks of as many pages as the limits and the time allow, at least of one, and how many these were."""
    from PIL import ImageOps

    from indexer.reading.recognition import recognise

    pages = _pages(image)
    if pages is None or pages == 1:
        return list(recognise(ImageOps.exif_transpose(image))), 1
    blocks: list[Block] = []
    wanted = min(pages, source.limits.ocr_pages)
    longest = 0.0
    for page in range(wanted):
        start = time.monotonic()
        if page and start + longest > source.until:
            return blocks, page
        image.seek(page)
        blocks += (replace(block, at=Locator(page=page + 1)) for block in recognise(image.copy()))
        longest = max(longest, time.monotonic() - start)
    return blocks, wanted


READERS = (PictureReader(),)
