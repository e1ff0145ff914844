"""Length-framed messages between the engine and a reader process."""

from __future__ import annotations

import struct
from typing import BinaryIO

import msgspec

from indexer.records import Reading

LONGEST_FRAME = 512 * 2**20
# The first message of a child: only now does the time for its first file begin.
READY = b"ready"
_LENGTH = struct.Struct("<I")


class Order(msgspec.Struct, frozen=True, array_like=True):
    """What a child is asked: to read the file at a portable path, with its password if there is one."""

    path: str
    password: str | None = None


class Outcome(msgspec.Struct, frozen=True, array_like=True):
    """A child's answer to one order; `retiring` says that it ends itself now and must not be asked again."""

    reading: Reading
    retiring: bool


def write_frame(file: BinaryIO, payload: bytes) -> None:
    """Send one message at once."""
    file.write(_LENGTH.pack(len(payload)) + payload)
    file.flush()


def read_frame(file: BinaryIO) -> bytes | None:
    """Wait for one message; None when the other side has ended or its message makes no sense."""
    prefix = file.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(prefix)
    if length > LONGEST_FRAME:
        return None
    payload = file.read(length)
    return payload if len(payload) == length else None
