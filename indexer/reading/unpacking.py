"""Tells what lies inside a file, and takes one of it out, by the reader that reads the file."""

from __future__ import annotations

from pathlib import PurePath

import msgspec

from indexer.reading import Limits, sources
from indexer.reading.framing import Unpacking
from indexer.reading.registry import kind_of
from indexer.records import Document, Part, Reading

# More are not listed; a person searches for them instead.
MOST_PARTS = 2_000
# What systems run when it is opened, directly or by an interpreter that they bring along.
_PROGRAMS = frozenset(
    """
    .app .appimage .application .apk .bash .bat .bin .cmd .com .command .cpl .csh .deb .desktop .dll .dmg .exe .fish
    .gadget .hta .inf .ipa .jar .js .jse .ksh .lnk .msc .msi .msix .msp .pif .pkg .pl .ps1 .psm1 .py .pyc .pyw .rb
    .reg .rpm .run .scf .scpt .scr .sct .sh .so .sys .tcl .terminal .url .vb .vbe .vbs .wasm .workflow .ws .wsc .wsf
    .wsh .xll .zsh
    """.split()
)
_SIGNATURES = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")


def unpacked(path: str, password: str | None, limits: Limits, wanted: Unpacking) -> Reading:
    """The parts of the file at a portable path. Raises what opening and reading it raise."""
    taker = _Taker(wanted.number)
    source = msgspec.structs.replace(sources.open_file(path, limits, password), read_member=taker.take)
    reader = sources.chosen(source)
    reader.read(source)
    return Reading(reader.name, reader.version, Document(), parts=tuple(taker.parts), taken=taker.content)


def is_program(name: str, head: bytes) -> bool:
    """Whether opening a file of this name and beginning would run it."""
    # Windows does not see spaces and dots at the end of a name.
    return PurePath(name.rstrip(". ")).suffix.lower() in _PROGRAMS or head.startswith(_SIGNATURES)


class _Taker:
    """Stands where a reader hands over what it finds inside a file, and reads none of it."""

    def __init__(self, number: int | None) -> None:
        self._number = number
        self.parts: list[Part] = []
        self.content: bytes | None = None

    def take(self, name: str, content: bytes) -> Document:
        number = len(self.parts)
        if number < MOST_PARTS:
            self.parts.append(Part(number, name, kind_of(name), len(content), is_program(name, content[:8])))
            if number == self._number:
                self.content = content
        return Document()
