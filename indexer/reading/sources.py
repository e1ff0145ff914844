"""Opens a file, or bytes found inside one, and reads it with the best reader."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from os.path import basename
from pathlib import PurePath

import msgspec

from indexer.errors import UnreadableFile
from indexer.locations import displayed, native
from indexer.reading import HEAD_BYTES, Limits, Reader, Source
from indexer.reading.officelock import unlocked
from indexer.reading.registry import best_reader, kind_of
from indexer.records import Block, Content, Document, FailureKind

# The share of the deadline after which a long reading should hand in what it has.
_HURRY = 0.7


def open_file(path: str, limits: Limits, password: str | None = None) -> Source:
    """The file at a portable path as a reader sees it. Raises OSError."""
    where = native(path)
    with open(where, "rb") as file:
        head = file.read(HEAD_BYTES)
        size = file.seek(0, 2)
    until = time.monotonic() + limits.deadline * _HURRY
    name = displayed(basename(path))
    return _with_members(unlocked(Source(where, name, size, head, limits, until=until, password=password)))


def open_bytes(
    name: str,
    content: bytes,
    limits: Limits,
    depth: int = 0,
    until: float = math.inf,
    password: str | None = None,
) -> Source:
    """Bytes that have a name but no file of their own; `depth` counts the containers around them."""
    source = Source(
        "", name, len(content), content[:HEAD_BYTES], limits, depth, content, until=until, password=password
    )
    return _with_members(unlocked(source))


def read(source: Source) -> tuple[Reader, Document]:
    """Choose the best reader and let it read. Raises UnreadableFile, and whatever else the reader raises."""
    reader = chosen(source)
    return reader, reader.read(source)


def chosen(source: Source) -> Reader:
    """The best reader for a source. Raises UnreadableFile when there is none, or the file is too big for it."""
    reader = best_reader(source)
    if reader is None:
        raise UnreadableFile(FailureKind.unsupported, _why_nobody(source))
    if source.size > source.limits.file_bytes and not getattr(reader, "any_size", False):
        size, limit = (amount / 2**20 for amount in (source.size, source.limits.file_bytes))
        raise UnreadableFile(
            FailureKind.too_big,
            f"is larger ({size:,.0f} MB) than the limit for one file ({limit:,.0f} MB, setting reading.file_bytes)",
        )
    return reader


def _why_nobody(source: Source) -> str:
    if not source.head.strip(b"\0"):
        return "begins with nothing but zeros"
    if kind_of(source.name) in ("text", "markdown", "code"):
        return "holds no readable text"
    suffix = PurePath(source.name).suffix
    return f"no reader yet for {suffix} files" if suffix else "no reader yet for this kind of file"


def explain(error: BaseException) -> tuple[FailureKind, str]:
    """The class of a failed reading and one sentence (a predicate, to stand after the file's name)."""
    match error:
        case UnreadableFile():
            return FailureKind(error.kind), str(error)
        case ModuleNotFoundError():
            return FailureKind.unsupported, f"needs the Python package {error.name!r}, which is not installed"
        case MemoryError():
            return (
                FailureKind.memory,
                "needs more memory to be read than one file may use (setting reading.memory_bytes)",
            )
        case RecursionError():
            return FailureKind.broken, "is nested too deeply to be read"
        case FileNotFoundError():
            return FailureKind.vanished, "is no longer there"
        case PermissionError():
            return FailureKind.denied, "may not be opened by you"
    reason = " ".join(str(error).split())[:160]
    named = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
    return FailureKind.broken, f"seems to be damaged ({named})"


def _with_members(source: Source) -> Source:
    """Give a source its way into what it contains."""
    if source.depth < source.limits.nesting:
        return msgspec.structs.replace(source, read_member=_member_reader(source))
    return msgspec.structs.replace(source, read_member=_too_deep)


def _too_deep(name: str, content: bytes) -> Document:
    note = f"{name} lies deeper inside other files than the limit allows (setting reading.nesting)"
    return Document(content=Content.no_text, note=note)


def _member_reader(outer: Source) -> Callable[[str, bytes], Document]:
    def read_member(name: str, content: bytes) -> Document:
        inner = open_bytes(name, content, outer.limits, outer.depth + 1, outer.until, outer.password)
        try:
            _, document = read(inner)
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:
            # Panics of native libraries arrive as BaseException; one bad member must not cost its siblings.
            kind, sentence = explain(error)
            state = Content.locked if kind is FailureKind.locked else Content.no_text
            return Document(content=state, note=f"{name} {sentence}")
        blocks = tuple(_inside(block, name) for block in document.blocks)
        return msgspec.structs.replace(document, blocks=blocks)

    return read_member


def _inside(block: Block, name: str) -> Block:
    member = f"{name}/{block.at.member}" if block.at.member else name
    return msgspec.structs.replace(block, at=msgspec.structs.replace(block.at, member=member))
