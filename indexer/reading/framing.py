"""Length-framed messages between the engine and a reader process."""

from __future__ import annotations

import struct
from typing import BinaryIO

import msgspec

from indexer.understanding import Sketching, Understood

LONGEST_FRAME = 512 * 2**20
# The first message of a child: only now does the time for its first file begin.
READY = b"ready"
_LENGTH = struct.Struct("<I")


class Unpacking(msgspec.Struct, frozen=True, array_like=True):
    """Instead of its text, what lies inside a file is wanted and, unless it is None, the content of part `number`."""

    number: int | None = None


class Order(msgspec.Struct, frozen=True, array_like=True):
    """What a child is asked: to read the files at portable paths, and to answer one after the other.

    `password` is for locked ones; `sketching` says how passages get their sketches; see Unpacking for `unpacking`.
    Several quick ones may be answered together, unless each is to be answered `singly`.
    """

    paths: tuple[str, ...]
    password: str | None = None
    sketching: Sketching | None = None
    unpacking: Unpacking | None = None
    singly: bool = False


class Outcome(msgspec.Struct, frozen=True, array_like=True):
    """A child's answer for one file; `retiring` says that it ends itself now and answers no more."""

    understood: Understood
    retiring: bool


def write_frame(file: BinaryIO, *payloads: bytes) -> None:
    """Send messages at once."""
    file.write(b"".join([_LENGTH.pack(len(payload)) + payload for payload in payloads]))
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
