"""What lies inside files is listed, and copied to where there is nothing yet."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from indexer.errors import WorldError
from indexer.locations import portable
from indexer.reading import Limits
from indexer.reading.cage import Cage
from indexer.reading.unpacking import is_program
from indexer.records import Part
from indexer.service import protocol as p
from indexer.unpacking import Unpacker, write_new

INVOICE = b"%PDF-1.7 an invoice"


@pytest.fixture(scope="module")
def cage() -> Iterator[Cage]:
    with Cage(Limits(ocr=False), processes=1) as made:
        yield made


@pytest.fixture
def unpacker(cage: Cage, tmp_path: Path) -> Unpacker:
    """Of a library that knows every file but "stranger.eml"."""
    lookup = SimpleNamespace(known_at=lambda path: None if path.endswith("stranger.eml") else True)
    library: Any = SimpleNamespace(lookup=lookup, catalog=SimpleNamespace(recall=lambda key: None))
    return Unpacker(library, cage)


@pytest.fixture
def mail(tmp_path: Path) -> str:
    message = EmailMessage()
    message["Subject"] = "The tap"
    message.set_content("See the invoice.")
    message.add_attachment(INVOICE, maintype="application", subtype="pdf", filename="Räkning.pdf")
    message.add_attachment(b"MZ\x90\0", maintype="image", subtype="png", filename="photo.png")
    path = tmp_path / "tap.eml"
    path.write_bytes(message.as_bytes())
    return str(path)


def listed(unpacker: Unpacker, path: str) -> tuple[Part, ...]:
    parts: tuple[Part, ...] = unpacker.answers()[p.GetParts](None, p.GetParts(path)).result()  # type: ignore[attr-defined]
    return parts


def copied(unpacker: Unpacker, path: str, part: Part, to: Path) -> Path:
    unpacker.answers()[p.CopyPart](None, p.CopyPart(path, part, portable(str(to)))).result()  # type: ignore[attr-defined]
    return to


def test_attachments_are_listed_and_copied_byte_for_byte(unpacker: Unpacker, mail: str, tmp_path: Path) -> None:
    invoice, photo = listed(unpacker, mail)
    assert invoice == Part(0, "Räkning.pdf", "pdf", len(INVOICE))
    assert photo == Part(1, "photo.png", "picture", 4, is_program=True)
    copy = copied(unpacker, mail, invoice, tmp_path / "copy.pdf")
    assert copy.read_bytes() == INVOICE
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_members_of_an_archive_are_parts_whether_they_can_be_read_or_not(unpacker: Unpacker, tmp_path: Path) -> None:
    path = tmp_path / "box.zip"
    with zipfile.ZipFile(path, "w") as box:
        box.writestr("letters/one.txt", "Dear Ann")
        box.writestr("raw.xyz", bytes(range(256)))
    assert listed(unpacker, str(path)) == (
        Part(0, "letters/one.txt", "text", 8),
        Part(1, "raw.xyz", "other", 256),
    )


def test_nothing_is_written_over_and_nothing_that_has_changed_is_written(
    unpacker: Unpacker, mail: str, tmp_path: Path
) -> None:
    invoice, photo = listed(unpacker, mail)
    there = tmp_path / "mine.pdf"
    there.write_bytes(b"mine")
    with pytest.raises(WorldError, match="already; nothing was written"):
        copied(unpacker, mail, invoice, there)
    assert there.read_bytes() == b"mine"
    for changed in (Part(0, photo.name, photo.kind, photo.size), Part(7, "x", "other", 1)):
        with pytest.raises(WorldError, match="does not hold"):
            copied(unpacker, mail, changed, tmp_path / "new")
    with pytest.raises(WorldError, match="cannot be written there"):
        copied(unpacker, mail, invoice, tmp_path / "no folder" / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("stranger.eml", "stranger.eml is not a file of this library."),
        ("gone.eml", "gone.eml is no longer there."),
        ("odd.zip", "odd.zip is damaged"),
    ],
)
def test_says_why_it_cannot_look_inside(unpacker: Unpacker, tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "odd.zip").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(WorldError) as refused:
        listed(unpacker, str(tmp_path / name))
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("name", "head", "runs"),
    [
        ("letter.pdf", b"%PDF", False),
        ("letter.pdf.exe", b"", True),
        ("letter.exe. ", b"", True),
        ("Setup.MSI", b"", True),
        ("note.txt", b"#!/bin/sh", True),
        ("note.txt", b"\x7fELF", True),
        ("README", b"Dear", False),
        ("start.desktop", b"[Desk", True),
    ],
)
def test_programs_are_known_by_name_and_beginning(name: str, head: bytes, runs: bool) -> None:
    assert is_program(name, head) is runs


def test_half_a_copy_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def __init__(self, number: int, mode: str) -> None:
            self.number = number

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self.number)

        def write(self, content: bytes) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("indexer.unpacking.open", Full, raising=False)
    with pytest.raises(WorldError, match="No space left"):
        write_new(tmp_path / "copy.pdf", INVOICE)
    assert not (tmp_path / "copy.pdf").exists()
