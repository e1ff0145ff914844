"""Reads mails (EML, EMLX): header, body in its best form, attachments as members."""

from __future__ import annotations

import email
import email.header
import email.message
import email.policy
import mimetypes
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from msgspec.structs import replace

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.decoding import declared_encoding, decode
from indexer.reading.plain import paragraphs
from indexer.reading.sniffing import is_text, mail_shape, suffix
from indexer.reading.web import read_html
from indexer.records import Block, BlockKind, Content, Document, Locator

_SHOWN = ("Subject", "From", "To", "Cc", "Bcc", "Date", "Reply-To", "Organization", "Newsgroups")
_READ = frozenset(name.lower() for name in _SHOWN)
_BODIES = ("text/plain", "text/html")
ENVELOPE = re.compile(rb"From \S+.*\d{4}|From - ")
_SUFFIXES = frozenset((".eml", ".emlx", ".mbox"))
_SPACES = re.compile(r"\s+")
_MOST_PARTS = 1_000
_DEEPEST = 20


class MailReader:
    name = "mail"
    version = 1
    kind = "mail"

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        shape = mail_shape(source)
        if shape == "mail" or (shape == "mbox" and suffix(source) == ".eml"):
            return 93
        return 60 if suffix(source) in (".eml", ".emlx") else 0

    def read(self, source: Source) -> Document:
        raw = source.bytes(source.limits.unpacked_bytes)
        message = Message(source)
        blocks = message.blocks(parsed(raw))
        notes = message.notes
        if len(raw) < source.size:
            notes.insert(0, "only its beginning is searchable (setting reading.unpacked_bytes)")
        return Document(
            tuple(blocks),
            title=message.facts.get("Subject"),
            facts=message.facts,
            content=Content.partly if notes else Content.whole if blocks else Content.no_text,
            note="; ".join(notes) or (None if blocks else "has no text"),
        )


class Message:
    """One mail: `facts` are its header, `notes` say what of it could not be read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._parts = 0
        self.facts: dict[str, str] = {}
        self.notes: list[str] = []

    def blocks(self, message: email.message.Message, depth: int = 0) -> list[Block]:
        """Header, body and attachments as blocks; an enclosed message is read like an attachment."""
        found = fields(message)
        header = {name: found[name.lower()] for name in _SHOWN if found.get(name.lower())}
        lines = "\n".join(f"{name}: {value}" for name, value in header.items())
        blocks = [Block(lines, BlockKind.note, Locator(section="header"))] if lines else []
        if not self.facts:
            self.facts = dict(header)
        try:
            blocks.extend(self._part(message, depth))
        except RecursionError:
            self.notes.append("is nested too deeply to be read whole")
        return blocks

    def _part(self, part: email.message.Message, depth: int) -> Iterator[Block]:
        self._parts += 1
        if self._parts > _MOST_PARTS or depth > _DEEPEST:
            self.notes.append("has more parts than can be read") if not self.notes else None
            return
        kind = part.get_content_type()
        payload = part.get_payload()
        inner = _messages_among(payload)
        if kind == "multipart/alternative" and inner:
            yield from self._alternative(inner, depth)
        elif kind == "message/rfc822" and inner:
            for child in inner:
                yield from self._enclosed(child, depth)
        elif isinstance(payload, list):
            for child in inner:
                yield from self._part(child, depth + 1)
        elif kind in _BODIES and not _file_name(part) and part.get_content_disposition() != "attachment":
            yield from _body(part)
        else:
            yield from self._attachment(part)

    def _alternative(self, parts: list[email.message.Message], depth: int) -> Iterator[Block]:
        """The plainest form, and of the richer ones only what the plainer do not say."""
        said = ""
        for part in sorted(parts, key=lambda part: part.get_content_type() != "text/plain"):
            for block in self._part(part, depth + 1):
                if block.at.member or _squeezed(block.text) not in said:
                    yield block
                    said += _squeezed(block.text)

    def _enclosed(self, message: email.message.Message, depth: int) -> Iterator[Block]:
        name = fields(message).get("subject") or "message"
        for block in self.blocks(message, depth + 1):
            yield within(block, f"{name}.eml")

    def _attachment(self, part: email.message.Message) -> Iterator[Block]:
        content = b"" if self._source.hurried() else _content(part)
        number = len(self.facts.get("Attachments", "").split(", ")) + 1
        name = _file_name(part) or f"attachment {number}{mimetypes.guess_extension(part.get_content_type()) or ''}"
        self.facts["Attachments"] = ", ".join(filter(None, (self.facts.get("Attachments"), name)))
        if content and self._source.read_member:
            inner = self._source.read_member(name, content)
            yield from inner.blocks
            if inner.note and inner.content is Content.partly:
                self.notes.append(inner.note)


def fields(message: email.message.Message) -> dict[str, str]:
    """The header as people read it, also where it breaks the rules: lower-case name to the first value.

    Taken from the raw header: the structured parser takes most of the time of reading a mailbox, fails on some
    malformed fields, and writes dates anew.
    """
    found: dict[str, str] = {}
    for name, raw in message.raw_items():
        found.setdefault(name.lower(), str(raw))
    return {name: _readable(found[name]) for name in found if name in _READ}


def _readable(raw: str) -> str:
    """A field's value on one line, its encoded words (RFC 2047) decoded, also those with unknown encodings."""
    with suppress(UnreadableFile, ValueError, email.errors.MessageError):
        if not raw.isascii():
            raw = decode(raw.encode("utf-8", "surrogateescape"))[0]
        if "=?" in raw:
            pieces = email.header.decode_header(raw)
            raw = "".join(piece if isinstance(piece, str) else decode(piece, name)[0] for piece, name in pieces)
    return _SPACES.sub(" ", raw).strip()


def parsed(raw: bytes) -> email.message.Message:
    """The message in its bytes, without the envelope that a mailbox or a mail program wrote around it."""
    first, _, rest = raw.partition(b"\n")
    if first.strip().isdigit():
        # An EMLX file begins with the number of bytes of its message and ends with a property list.
        raw = rest[: int(first)]
    if ENVELOPE.match(raw):
        raw = raw.partition(b"\n")[2]
    return email.message_from_bytes(raw.lstrip(b"\r\n"), policy=email.policy.default)


def _body(part: email.message.Message) -> Iterator[Block]:
    raw = _content(part)
    is_html = part.get_content_type() == "text/html"
    try:
        text, _ = decode(raw, _charset(part) or (declared_encoding(raw) if is_html else None))
    except UnreadableFile:
        return
    if is_html:
        yield from read_html(text)[2]
    else:
        yield from (Block(paragraph.text) for paragraph in paragraphs(text.replace("\r\n", "\n")))


def _messages_among(payload: Any) -> list[email.message.Message]:
    """The parts of a multipart payload; the parser may leave other things there when the message is malformed."""
    parts = payload if isinstance(payload, list) else []
    return [part for part in parts if isinstance(part, email.message.Message)]


def _content(part: email.message.Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except Exception:
        # Unknown or damaged transfer encodings; the text as it stands is better than nothing.
        content = str(part.get_payload()).encode("utf-8", "surrogateescape")
    return content if isinstance(content, bytes) else b""


def _charset(part: email.message.Message) -> str | None:
    try:
        return part.get_content_charset()
    except Exception:
        return None


def _file_name(part: email.message.Message) -> str:
    try:
        return _SPACES.sub(" ", part.get_filename() or "").strip()
    except Exception:
        return ""


def within(block: Block, member: str) -> Block:
    """The block as one of a member."""
    path = f"{member}/{block.at.member}" if block.at.member else member
    return replace(block, at=replace(block.at, member=path))


def _squeezed(text: str) -> str:
    return _SPACES.sub("", text)


READERS = (MailReader(),)
