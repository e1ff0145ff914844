"""Zip packages of documents (Office Open XML, OpenDocument, EPUB, iWork), read part by part within a budget."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.packagekinds import kind_by_beginning, kind_of_package
from indexer.reading.xmlevents import XmlEvent, xml_events
from indexer.records import Content, Document, FailureKind

PART_BYTES = 64 * 2**20
CHUNK = 2**16
LOCKED = Document(content=Content.locked, note="is protected by a password")

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError, KeyError)


class Package:
    """An open zip package. `cut` names the parts that were longer than the budget and were read in part."""

    def __init__(self, archive: zipfile.ZipFile, budget: int) -> None:
        self._archive = archive
        self._left = budget
        self._infos = {info.filename.lower().lstrip("/"): info for info in archive.infolist() if not info.is_dir()}
        self.cut: list[str] = []

    def __enter__(self) -> Package:
        return self

    def __exit__(self, *_: object) -> None:
        file = self._archive.fp
        self._archive.close()
        if file is not None:
            file.close()

    def names(self) -> tuple[str, ...]:
        """The part names as they are written, in the order of the archive."""
        return tuple(info.filename.lstrip("/") for info in self._infos.values())

    def matching(self, pattern: str) -> list[str]:
        """The parts whose whole name matches a regular expression, numbers in natural order."""
        found = [name for name in self.names() if re.fullmatch(pattern, name, re.IGNORECASE)]
        return sorted(found, key=natural_order)

    def __contains__(self, part: str) -> bool:
        return part.lower().lstrip("/") in self._infos

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part piece by piece, to the budget of the part and of the file; empty if there is none.

        Raises UnreadableFile when the part is encrypted. A damaged part ends where the damage is.
        """
        left = min(PART_BYTES, self._left)
        for chunk in self.peek(part):
            if len(chunk) > left:
                self.cut.append(part)
                return
            left -= len(chunk)
            self._left -= len(chunk)
            yield chunk

    def peek(self, part: str) -> Iterator[bytes]:
        """The bytes of a part piece by piece without counting them, for a look ahead that keeps nothing."""
        info = self._infos.get(part.lower().lstrip("/"))
        if info is None:
            return
        try:
            with self._archive.open(info) as file:
                while chunk := file.read(CHUNK):
                    yield chunk
        except RuntimeError as error:
            raise UnreadableFile(FailureKind.locked, "is protected by a password") from error
        except _DAMAGE:
            self.cut.append(part)

    def read(self, part: str) -> bytes:
        """The whole part within the budget, or b"" when there is none."""
        return b"".join(self.chunks(part))

    def xml_events(self, part: str) -> Iterator[XmlEvent]:
        """The events of an XML part; nothing when there is no such part."""
        return xml_events(self.chunks(part))

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The relationships of an Office Open XML part: id to (last word of the type, target part or address)."""
        folder, _, name = part.rpartition("/")
        found: dict[str, tuple[str, str]] = {}
        for kind, value, attributes in self.xml_events(f"{folder}/_rels/{name}.rels".lstrip("/")):
            if kind == "start" and value == "Relationship":
                target = attributes.get("Target", "")
                if attributes.get("TargetMode") != "External":
                    target = resolve(folder, target)
                found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], target)
        return found

    def note(self) -> str | None:
        """One sentence for the user when something was cut, else None."""
        if not self.cut:
            return None
        return f"parts are too large or damaged and were read only in part: {', '.join(dict.fromkeys(self.cut[:3]))}"


def open_package(source: Source) -> Package:
    """Open the zip package that a source holds. Raises UnreadableFile when it is not one, or a damaged one."""
    try:
        return Package(zipfile.ZipFile(source.open()), source.limits.unpacked_bytes)
    except (FileNotFoundError, PermissionError):
        raise
    except _DAMAGE as error:
        raise UnreadableFile(FailureKind.broken, f"is damaged ({error})") from error


@lru_cache(maxsize=4)
def family(source: Source) -> str:
    """What a zip package holds: "word", "sheet", "slides", "drawing", "xps", "iwork", "epub", or the media type of
    an OpenDocument file; "zip" for any other archive and "" for a file that is no zip. Never raises.
    """
    if not source.head.startswith(b"PK"):
        return ""
    try:
        with open_package(source) as package:
            return kind_of_package(package)
    except (UnreadableFile, OSError):
        return kind_by_beginning(source.head)


def resolve(folder: str, target: str) -> str:
    """A part name from a reference that is relative to a folder of the package."""
    target = target.partition("#")[0].replace("\\", "/")
    steps = [] if target.startswith("/") else [step for step in folder.split("/") if step]
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def natural_order(name: str) -> list[tuple[int, str]]:
    """A sorting key in which "slide2" comes before "slide10"."""
    return [(int(piece), "") if piece.isdigit() else (-1, piece) for piece in re.split(r"(\d+)", name.lower())]


_FACT_LABELS = {
    "creator": "Author",
    "lastModifiedBy": "Last author",
    "subject": "Subject",
    "keywords": "Keywords",
    "description": "Description",
    "category": "Category",
    "Company": "Company",
    "Manager": "Manager",
}


def office_properties(package: Package) -> tuple[str | None, dict[str, str]]:
    """The title and the facts of an Office Open XML package: core, extended and custom properties."""
    title: str | None = None
    facts: dict[str, str] = {}
    name, text = "", ""
    parts = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")
    for part in parts:
        for kind, value, attributes in package.xml_events(part):
            if kind == "start":
                text = ""
                name = attributes.get("name", name) if value == "property" else name
            elif kind == "text":
                text += value
            elif text.strip():
                if value == "title":
                    title = text.strip()
                elif value in _FACT_LABELS:
                    facts[_FACT_LABELS[value]] = text.strip()
                elif part.endswith("custom.xml"):
                    facts[name] = text.strip()
                text = ""
    return title, facts
