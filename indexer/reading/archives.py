"""Archives (zip, tar, gzip, bzip2, xz, 7z and what else is at hand): the members as children, all names findable."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from typing import IO, Any, cast

import msgspec

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.members import DAMAGE, MOST_RATIO, RATIO_FROM, Contents, Member
from indexer.reading.packages import LOCKED, family
from indexer.reading.sniffing import bears_any, by_place
from indexer.records import Content, Document, FailureKind

_FOREIGN = by_place(
    (
        (0, b"7z\xbc\xaf\x27\x1c"),
        (0, b"Rar!\x1a\x07"),
        (0, b"MSCF"),
        (0, b"07070"),
        (0, b"\xc7\x71"),
        (0, b"\x71\xc7"),
        (0, b"!<arch>\n"),
        (0, b"\xed\xab\xee\xdb"),
        (0, b"xar!"),
        (0, b"\x1f\x9d"),
        (0, b"\x28\xb5\x2f\xfd"),
        (2, b"-lh"),
        (0x8001, b"CD001"),
    )
)


def _gzip(file: IO[bytes]) -> IO[bytes]:
    return cast(IO[bytes], gzip.GzipFile(fileobj=file))


def _bzip2(file: IO[bytes]) -> IO[bytes]:
    return bz2.BZ2File(file)


def _xz(file: IO[bytes]) -> IO[bytes]:
    return lzma.LZMAFile(file)


_SINGLE: dict[bytes, tuple[str, Callable[[IO[bytes]], IO[bytes]]]] = {
    b"\x1f\x8b": (".gz", _gzip),
    b"BZh": (".bz2", _bzip2),
    b"\xfd7zXZ\0": (".xz", _xz),
    b"\x5d\0\0": (".lzma", _xz),
}


class ZipReader:
    """Reads zip archives that are nothing more special."""

    name = "zip"
    version = 1
    kind = "archive"
    any_size = True

    def claims(self, source: Source) -> int:
        return 60 if family(source) else 0

    def read(self, source: Source) -> Document:
        contents = Contents(source)
        try:
            with source.open() as file, zipfile.ZipFile(file) as archive:
                if source.password is not None:
                    if _is_aes(archive):
                        return ForeignReader().read(source)
                    archive.setpassword(source.password.encode())
                contents.take(_zip_members(archive))
        except DAMAGE as error:
            raise UnreadableFile(FailureKind.broken, f"is damaged ({error})") from error
        return contents.document()


def _zip_members(archive: zipfile.ZipFile) -> Iterator[Member]:
    for info in archive.infolist():
        if not info.is_dir():
            yield Member(info.filename, info.compress_size, lambda info=info: archive.open(info))  # type: ignore[misc]


def _is_aes(archive: zipfile.ZipFile) -> bool:
    """Whether a member is encrypted as WinZip does it since 2003; Python knows the older way only."""
    return any(info.compress_type == 99 for info in archive.infolist())


class TarReader:
    """Reads tar archives, packed or not."""

    name = "tar"
    version = 1
    kind = "archive"
    any_size = True

    def claims(self, source: Source) -> int:
        if source.head[257:262] == b"ustar":
            return 90
        lower = source.name.lower()
        packed = lower.endswith((".tgz", ".tbz2", ".txz")) or ".tar." in lower
        return 92 if packed and _single(source) else 40 * lower.endswith(".tar")

    def read(self, source: Source) -> Document:
        contents = Contents(source)
        with source.open() as file:
            single = _single(source)
            unpacked = _Metered(single[1](file), source.size, source.limits.unpacked_bytes) if single else file
            try:
                with tarfile.open(fileobj=unpacked, mode="r|", errorlevel=0) as archive:  # type: ignore[call-overload]
                    contents.take(_tar_members(archive))
            except DAMAGE as error:
                if not contents.names:
                    raise UnreadableFile(FailureKind.broken, f"is damaged ({error})") from error
                contents.note(f"could be read in part only ({error})")
        return contents.document()


def _tar_members(archive: tarfile.TarFile) -> Iterator[Member]:
    for info in archive:
        if info.isfile() and (file := archive.extractfile(info)) is not None:
            yield Member(info.name, 0, lambda file=file: file)  # type: ignore[misc]


class _Metered:
    """A stream that ends with an error when more comes out of it than the budget allows."""

    def __init__(self, file: IO[bytes], packed: int, budget: int) -> None:
        self._file = file
        self._left = min(budget, max(RATIO_FROM, packed * MOST_RATIO))

    def read(self, size: int = -1) -> bytes:
        if self._left <= 0:
            raise ValueError("larger when unpacked than allowed, setting reading.unpacked_bytes")
        content = self._file.read(size)
        self._left -= len(content)
        return content

    def __enter__(self) -> _Metered:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


class PackedReader:
    """Reads a single file that was packed by gzip, bzip2 or xz."""

    name = "packed"
    version = 1
    kind = "archive"

    def claims(self, source: Source) -> int:
        return 85 if _single(source) else 0

    def read(self, source: Source) -> Document:
        single = _single(source)
        if single is None:
            raise UnreadableFile(FailureKind.unsupported, "is not packed in a known way")
        ending, opener = single
        name = source.name[: -len(ending)] if source.name.lower().endswith(ending) else source.name
        contents = Contents(source)
        with source.open() as file:
            contents.take(iter([Member(name or "content", source.size, lambda: opener(file))]))
        return contents.document()


class ForeignReader:
    """Reads what libarchive knows and Python does not: 7z, RAR, cabinets, CD images, and packages of systems."""

    name = "libarchive"
    version = 1
    kind = "archive"

    def claims(self, source: Source) -> int:
        # Surer than a signature of the first member, which may stand in the open a little further on.
        return 96 if bears_any(source.head, _FOREIGN) else 0

    def read(self, source: Source) -> Document:
        try:
            import libarchive
        except (ImportError, OSError, TypeError, AttributeError) as error:  # the binding loads a library of the system
            raise UnreadableFile(FailureKind.unsupported, "needs the system library libarchive to be read") from error
        contents = Contents(source)
        try:
            with source.open() as file, libarchive.stream_reader(file, passphrase=source.password) as archive:
                contents.take(_foreign_members(archive))
        except libarchive.ArchiveError as error:
            if "encrypted" in str(error) or "assphrase" in str(error):
                return msgspec.structs.replace(contents.document(), content=Content.locked, note=LOCKED.note)
            if not contents.names:
                raise UnreadableFile(FailureKind.broken, f"is damaged ({error.msg})") from error
            contents.note(f"could be read in part only ({error.msg})")
        return contents.document()


def _foreign_members(archive: Any) -> Iterator[Member]:
    for entry in archive:
        if entry.isfile:
            yield Member(entry.pathname, 0, lambda entry=entry: cast(IO[bytes], _Blocks(entry)))  # type: ignore[misc]


class _Blocks:
    """The blocks of an entry as a file."""

    def __init__(self, entry: Any) -> None:
        self._blocks = entry.get_blocks()

    def __enter__(self) -> _Blocks:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, _: int) -> bytes:
        return next(self._blocks, b"")


def _single(source: Source) -> tuple[str, Callable[[IO[bytes]], IO[bytes]]] | None:
    """How the single packed file is unpacked, by its signature."""
    return next((how for mark, how in _SINGLE.items() if source.head.startswith(mark)), None)


READERS = (ZipReader(), TarReader(), PackedReader(), ForeignReader())
