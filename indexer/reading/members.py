"""The members of an archive, read one after the other while the budgets of size, number, ratio and time last."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from indexer.reading import Source
from indexer.reading.packages import CHUNK
from indexer.records import Block, BlockKind, Content, Document, Locator

NAMES_A_BLOCK = 40
MEMBER_BYTES = 64 * 2**20
# A member that unpacks to more than this many times its size is a trap, not a document.
MOST_RATIO = 400
RATIO_FROM = 2**20
NOT_YET = "text in the picture has not been recognised yet"
_UNFINISHED = (Content.partly, Content.locked)
DAMAGE = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, tarfile.TarError, zipfile.BadZipFile, KeyError)


class Member(NamedTuple):
    """One file inside an archive: its path there, its packed size (0 when unknown), and how to open it."""

    name: str
    packed: int
    open: Callable[[], IO[bytes]]


class Contents:
    """Reads members one after the other while the budgets last, and remembers what could not be read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._left = source.limits.unpacked_bytes
        self.names: list[str] = []
        self.blocks: list[Block] = []
        self.notes: list[str] = []
        self.locked = 0
        self.unrecognised = 0

    def take(self, members: Iterator[Member]) -> None:
        """Read the members; once a budget is used up, only take down their names."""
        limit = self._source.limits.members
        full = False
        for member in members:
            self.names.append(member.name)
            if len(self.names) > 10 * limit:
                self.note(f"only the first {10 * limit:,} names are findable (setting reading.members)")
                return
            full = full or len(self.names) > limit or self._left <= 0
            if self._source.hurried():
                self.note("reading it all would have taken too long (setting reading.deadline)")
                return
            if not full:
                self._read(member)
        if full:
            self.note("not all members were read (settings reading.members, reading.unpacked_bytes)")

    def note(self, note: str) -> None:
        """Remember what could not be read; the first five reasons are kept."""
        if note and note not in self.notes and len(self.notes) < 5:
            self.notes.append(note)

    def document(self) -> Document:
        """All names, then what was read of the members."""
        lists = (self.names[at : at + NAMES_A_BLOCK] for at in range(0, len(self.names), NAMES_A_BLOCK))
        names = [Block("\n".join(part), BlockKind.note, Locator(section="contents")) for part in lists]
        if not self.names:
            return Document(content=Content.no_text, note="; ".join(self.notes) or "holds no files")
        content = Content.partly if self.notes else Content.whole
        if self.locked and not self.blocks:
            content = Content.locked
        return Document(
            (*names, *self.blocks), content=content, note="; ".join(self.notes) or None, unrecognised=self.unrecognised
        )

    def _read(self, member: Member) -> None:
        try:
            with member.open() as file:
                content = self._within_budget(member, file)
        except NotImplementedError as error:
            self.note(f"{member.name}: {str(error)[:1].lower()}{str(error)[1:]}")
            return
        except RuntimeError:  # what zipfile says of an encrypted member
            self.locked += 1
            self.note("members are protected by a password")
            return
        except DAMAGE as error:
            self.note(f"{member.name} is damaged ({error})")
            return
        if content and self._source.read_member:
            document = self._source.read_member(member.name, content)
            self.blocks += document.blocks
            self.unrecognised += document.unrecognised
            for note in (document.note or "").split("; "):
                if document.content in _UNFINISHED or note.startswith(member.name) or note == NOT_YET:
                    self.note(note)

    def _within_budget(self, member: Member, file: IO[bytes]) -> bytes:
        """The content, or nothing when it is larger than is allowed, or a trap."""
        pieces, size = [], 0
        while chunk := self._chunk(member, file):
            size += len(chunk)
            self._left -= len(chunk)
            if member.packed and size > RATIO_FROM and size > MOST_RATIO * member.packed:
                self.note(f"{member.name} unpacks to {MOST_RATIO} times its size and was left out")
                return b""
            if size > MEMBER_BYTES or self._left <= 0:
                self.note(f"{member.name} is too large when unpacked (setting reading.unpacked_bytes)")
                return b""
            pieces.append(chunk)
        return b"".join(pieces)

    def _chunk(self, member: Member, file: IO[bytes]) -> bytes:
        """The next piece; what stands before a damaged place is kept."""
        try:
            return file.read(CHUNK)
        except DAMAGE as error:
            self.note(f"{member.name} is damaged ({error})")
            return b""
