"""Outlook messages (MSG): headers, recipients, body and attachments, read from the properties of the message."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from indexer.reading import Source
from indexer.reading.compound import Compound, family, open_compound
from indexer.reading.rtf import plain_text
from indexer.records import Block, BlockKind, Content, Document, Locator

# Property numbers of [MS-OXPROPS].
_SUBJECT, _BODY, _HTML, _RTF, _HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
_SENDER, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_SENT, _DELIVERED, _CODEPAGE, _INTERNET_CODEPAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
_NAME, _ADDRESS, _SMTP, _RECIPIENT_KIND = 0x3001, 0x3003, 0x39FE, 0x0C15
_LONG_FILE_NAME, _FILE_NAME, _CONTENT = 0x3707, 0x3704, 0x3701
_SHOWN = {0x0E04: "To", 0x0E03: "Cc", 0x0E02: "Bcc"}
_UNFINISHED = (Content.partly, Content.locked)
_TOP_HEADER, _INNER_HEADER = 32, 24
_WINDOW = 4096
_LZFU = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


class OutlookReader:
    """Reads a message, the messages that are attached to it, and its attached files as members."""

    name = "outlook"
    version = 1
    kind = "mail"

    def claims(self, source: Source) -> int:
        return 95 if family(source) == "mail" else 0

    def read(self, source: Source) -> Document:
        attached: list[Document] = []
        with open_compound(source) as compound:
            message = _Message(compound, "", _TOP_HEADER)
            facts = message.facts()
            blocks = [*message.blocks(), *_attached(message, source, attached, source.depth)]
        notes = [document.note for document in attached if document.note and document.content in _UNFINISHED]
        return Document(
            blocks=tuple(blocks),
            title=facts.get("Subject"),
            facts=facts,
            content=Content.partly if notes else Content.whole,
            note="; ".join(notes) or None,
            unrecognised=sum(document.unrecognised for document in attached),
        )


class _Message:
    """The properties of one storage: a message, a recipient or an attachment."""

    def __init__(self, compound: Compound, prefix: str, header: int) -> None:
        self.compound = compound
        self.prefix = prefix
        content = compound.read(f"{prefix}__properties_version1.0")[header:]
        entries = (struct.unpack_from("<HHIQ", content, at) for at in range(0, len(content) - 15, 16))
        self._fixed: dict[int, int] = {number: value for _, number, _, value in entries}
        codepage = self._fixed.get(_CODEPAGE, 1252) & 0xFFFFFFFF
        self._encoding = {65001: "utf-8"}.get(codepage, f"cp{codepage}")

    def number(self, number: int) -> int:
        return self._fixed.get(number, 0)

    def raw(self, number: int, kind: str = "0102") -> bytes:
        return self.compound.read(f"{self.prefix}__substg1.0_{number:04x}{kind}")

    def text(self, number: int) -> str:
        """A string property, wide or narrow; "" when the message has none."""
        text = self.raw(number, "001f").decode("utf-16-le", "replace")
        if not text:
            raw = self.raw(number, "001e")
            try:
                text = raw.decode(self._encoding, "replace")
            except LookupError:
                text = raw.decode("cp1252", "replace")
        return text.strip("\0 \r\n")

    def inner(self, start: str) -> list[str]:
        """The storages directly below whose names begin so, as prefixes."""
        pattern = re.compile(re.escape(self.prefix.lower() + start.lower()) + "[^/]*/")
        found = (pattern.match(name) for name in self.compound.names())
        return sorted({match[0] for match in found if match})

    def facts(self) -> dict[str, str]:
        """Subject, sender, recipients and date, under the names that mails use."""
        address = self.text(_SENDER_SMTP) or self.text(_SENDER_ADDRESS)
        found = {"Subject": self.text(_SUBJECT), "From": _person(self.text(_SENDER), address)}
        found |= {label: self.text(number) for number, label in _SHOWN.items()}
        people: dict[str, list[str]] = {}
        for prefix in self.inner("__recip_version1.0_"):
            recipient = _Message(self.compound, prefix, 8)
            label = {2: "Cc", 3: "Bcc"}.get(recipient.number(_RECIPIENT_KIND) & 0xFF, "To")
            address = recipient.text(_SMTP) or recipient.text(_ADDRESS)
            people.setdefault(label, []).append(_person(recipient.text(_NAME), address))
        found |= {label: ", ".join(filter(None, names)) for label, names in people.items()}
        found["Date"] = _date(self.number(_SENT) or self.number(_DELIVERED))
        return {label: value for label, value in found.items() if value}

    def blocks(self) -> Iterator[Block]:
        """The heads that people see, the body by paragraphs, and the lines of the transport header."""
        heads = "\n".join(f"{label}: {value}" for label, value in self.facts().items())
        if heads:
            yield Block(heads, BlockKind.note, Locator(section="header"))
        body = self.text(_BODY) or self._html() or self._rich_text()
        for paragraph in re.split(r"\r?\n\s*\n|\r\n\s*\r\n", body):
            if paragraph.strip():
                yield Block(paragraph.strip().replace("\r\n", "\n"))
        if headers := self.text(_HEADERS):
            yield Block(headers.replace("\r\n", "\n"), BlockKind.note, Locator(section="transport header"))

    def _html(self) -> str:
        from selectolax.lexbor import LexborHTMLParser

        codepage = self.number(_INTERNET_CODEPAGE) & 0xFFFFFFFF
        markup = self.text(_HTML) or self.raw(_HTML).decode("utf-8" if codepage == 65001 else self._encoding, "replace")
        body = LexborHTMLParser(markup).body if markup.strip() else None
        return re.sub(r"\n\s*\n\s*", "\n\n", body.text(separator="\n")) if body else ""

    def _rich_text(self) -> str:
        return plain_text(unpacked(self.raw(_RTF)).decode("latin-1"))


def _attached(message: _Message, source: Source, documents: list[Document], depth: int) -> Iterator[Block]:
    """The blocks of everything that is attached, each with its member's name; `documents` takes what was read."""
    for number, prefix in enumerate(message.inner("__attach_version1.0_")):
        if number >= source.limits.members:
            note = f"only {number:,} attachments were read (setting reading.members)"
            documents.append(Document(content=Content.partly, note=note))
            return
        entry = _Message(message.compound, prefix, 8)
        name = entry.text(_LONG_FILE_NAME) or entry.text(_FILE_NAME) or entry.text(_NAME) or "attachment"
        yield Block(name, BlockKind.caption, Locator(member=name))
        inner = f"{prefix}__substg1.0_3701000d/"
        if f"{inner}__properties_version1.0" in message.compound and depth < source.limits.nesting:
            attached = _Message(message.compound, inner, _INNER_HEADER)
            yield from (_within(block, name) for block in attached.blocks())
            yield from (_within(block, name) for block in _attached(attached, source, documents, depth + 1))
        elif source.read_member and (content := entry.raw(_CONTENT)):
            document = source.read_member(name, content)
            documents.append(document)
            yield from document.blocks


def _within(block: Block, member: str) -> Block:
    import msgspec

    inner = f"{member}/{block.at.member}" if block.at.member else member
    return msgspec.structs.replace(block, at=msgspec.structs.replace(block.at, member=inner))


def _person(name: str, address: str) -> str:
    # An address inside an Exchange server is a path that nobody knows.
    if not address or address == name or address.startswith("/"):
        return name
    return f"{name} <{address}>" if name else address


def _date(ticks: int) -> str:
    """A Windows file time (100 ns since 1601) as text; "" where it is none."""
    try:
        return (datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)).strftime(
            "%Y-%m-%d %H:%M"
        ) * bool(ticks)
    except OverflowError:
        return ""


def unpacked(content: bytes) -> bytes:
    """The rich text of a message, which is stored compressed ([MS-OXRTFCP] 2.1.3)."""
    if len(content) < 16:
        return b""
    _, size, mark, _ = struct.unpack_from("<IIII", content)
    if mark == 0x414C454D:
        return content[16:]
    window = bytearray(_LZFU.ljust(_WINDOW, b"\0"))
    out = bytearray()

    def put(byte: int) -> None:
        window[(len(_LZFU) + len(out)) % _WINDOW] = byte
        out.append(byte)

    at = 16
    while at < len(content) and len(out) < size:
        flags = content[at]
        at += 1
        for bit in range(8):
            reference = int.from_bytes(content[at : at + 2], "big")
            if not flags >> bit & 1:
                if at < len(content):
                    put(content[at])
                at += 1
                continue
            if at + 2 > len(content) or reference >> 4 == (len(_LZFU) + len(out)) % _WINDOW:
                return bytes(out)
            for step in range((reference & 0xF) + 2):
                put(window[((reference >> 4) + step) % _WINDOW])
            at += 2
    return bytes(out)


READERS = (OutlookReader(),)
