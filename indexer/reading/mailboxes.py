"""Reads mailboxes (MBOX) message by message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from indexer.reading import Source
from indexer.reading.mail import ENVELOPE, Message, parsed, within
from indexer.reading.sniffing import is_text, mail_shape, suffix
from indexer.records import Block, Content, Document

_LONGEST_MESSAGE = 64 * 2**20


class MailboxReader:
    name = "mailbox"
    version = 1
    kind = "mail"
    any_size = True

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        return 92 if mail_shape(source) == "mbox" else 50 if suffix(source) == ".mbox" else 0

    def read(self, source: Source) -> Document:
        blocks: list[Block] = []
        notes: list[str] = []
        number = characters = 0
        with source.open() as file:
            for number, raw in enumerate(messages(file), 1):
                if source.hurried() or characters > source.limits.characters:
                    limits = "settings reading.deadline and reading.characters"
                    notes.append(f"messages 1-{number - 1:,} are searchable, the rest is not ({limits})")
                    break
                message = Message(source)
                found = [within(block, f"message {number}") for block in message.blocks(parsed(raw))]
                blocks.extend(found)
                characters += sum(len(block.text) for block in found)
                notes.extend(message.notes if len(notes) < 5 else ())
        content = Content.partly if notes else Content.whole if blocks else Content.no_text
        return Document(tuple(blocks), content=content, note="; ".join(notes) or (None if blocks else "has no mails"))


def messages(file: IO[bytes]) -> Iterator[bytes]:
    """The messages of a mailbox: each begins with a line "From ..." at the start or after a blank line."""
    gathered: list[bytes] = []
    size = 0
    blank = True
    for line in file:
        if blank and gathered and ENVELOPE.match(line):
            yield b"".join(gathered)
            gathered, size = [], 0
        blank = not line.strip()
        size += len(line)
        if size <= _LONGEST_MESSAGE:
            gathered.append(line)
    if gathered:
        yield b"".join(gathered)


READERS = (MailboxReader(),)
