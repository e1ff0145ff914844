"""Documents that were put into other documents: office files, PDFs and packed files inside office files."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.compound import SIGNATURE, Compound, compound_from
from indexer.reading.packages import Package
from indexer.records import Block

_MOST = 50
_NATIVE = "\x01ole10native"
_WRAPPED = ("package", "contents")


def embedded_in_package(package: Package, source: Source) -> Iterator[Block]:
    """What is embedded in an Office Open XML file, except the tables behind its charts, whose words it shows."""
    charts = package.matching(r".*/charts/[^/]+\.xml")
    behind_charts = {target for chart in charts for _, target in package.relations(chart).values()}
    for part in package.matching(r".*/embeddings/[^/]+")[:_MOST]:
        if part not in behind_charts:
            yield from _read(part.rpartition("/")[2], package.read(part), source)


def embedded_in_compound(compound: Compound, source: Source) -> Iterator[Block]:
    """What is embedded in a binary office file, as far as it is a file of its own."""
    inner = [name for name in compound.names() if "/" in name and name.rpartition("/")[2] in (*_WRAPPED, _NATIVE)]
    for name in inner[:_MOST]:
        yield from _unwrapped(name.split("/")[-2], name.rpartition("/")[2], compound.read(name), source)


def _read(name: str, content: bytes, source: Source) -> Iterator[Block]:
    """Read one embedded file, first out of the wrapper that a program without a format of its own puts around it."""
    if content.startswith(SIGNATURE):
        try:
            with compound_from(content) as compound:
                for stream in (*_WRAPPED, _NATIVE):
                    if stream in compound:
                        yield from _unwrapped(name, stream, compound.read(stream), source)
                        return
        except UnreadableFile:
            return
    if content and source.read_member:
        yield from source.read_member(name, content).blocks


def _unwrapped(name: str, stream: str, content: bytes, source: Source) -> Iterator[Block]:
    if stream == _NATIVE:
        name, content = _native(content)
    if content and source.read_member:
        yield from source.read_member(name or "attachment", content).blocks


def _native(content: bytes) -> tuple[str, bytes]:
    """The name and the bytes of a file that the packager of Windows wrapped ([MS-OLEDS] 2.3.6)."""
    name, _, rest = content[6:].partition(b"\0")
    _, _, rest = rest.partition(b"\0")
    path_length = int.from_bytes(rest[4:8], "little")
    rest = rest[8 + path_length :]
    size = int.from_bytes(rest[:4], "little")
    return name.decode("cp1252", "replace"), rest[4 : 4 + size]
