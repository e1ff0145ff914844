"""Archives: members are read as children, names are findable, traps are left out."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

import pytest

from indexer.errors import UnreadableFile
from indexer.records import Content
from tests.indexer.reading.making import Read, block_saying, make_pdf, make_zip, texts

MEMBERS = {"a/plan.pdf": make_pdf("The plan"), "notes.txt": b"Remember the milk"}


def make_tar(mode: str = "w") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in MEMBERS.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return packed.getvalue()


def make_cpio() -> bytes:
    """The oldest format that Python cannot read and that is simple to write."""
    packed = b""
    for name, content in {**MEMBERS, "TRAILER!!!": b""}.items():
        mode = 0o100644
        head = (
            f"070707{0:06o}{0:06o}{mode:06o}{0:06o}{0:06o}{1:06o}{0:06o}{0:011o}{len(name) + 1:06o}{len(content):011o}"
        )
        packed += head.encode() + name.encode() + b"\0" + content
    return packed


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("a.zip", make_zip(dict(MEMBERS)), "zip"),
        ("a.tar", make_tar(), "tar"),
        ("a.tar.gz", make_tar("w:gz"), "tar"),
        ("a.tar.xz", make_tar("w:xz"), "tar"),
        ("a.tbz2", make_tar("w:bz2"), "tar"),
        ("a.cpio", make_cpio(), "libarchive"),
    ],
)
def test_members_are_read_and_named(read: Read, name: str, content: bytes, reader: str) -> None:
    document = read(name, content, reader)
    assert document.content is Content.whole
    assert texts(document)[0] == "a/plan.pdf\nnotes.txt"
    assert block_saying(document, "The plan").at.member == "a/plan.pdf"
    assert block_saying(document, "the milk").at.member == "notes.txt"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.txt.gz", gzip.compress(b"Remember the milk")),
        ("notes.txt.bz2", bz2.compress(b"Remember the milk")),
        ("notes.txt.xz", lzma.compress(b"Remember the milk")),
    ],
)
def test_a_single_packed_file_is_its_own_member(read: Read, name: str, content: bytes) -> None:
    assert block_saying(read(name, content, "packed"), "the milk").at.member == "notes.txt"


def nested(depth: int) -> bytes:
    content = make_zip({"deep.txt": b"down here"})
    for number in range(depth):
        content = make_zip({f"{number}.zip": content})
    return content


def test_archives_in_archives_are_read_to_the_limit(read: Read) -> None:
    document = read("a.zip", nested(2), nesting=3)
    assert block_saying(document, "down here").at.member == "1.zip/0.zip/deep.txt"


def test_what_lies_too_deep_is_named(read: Read) -> None:
    document = read("a.zip", nested(3), nesting=3)
    assert document.content is Content.partly
    assert "setting reading.nesting" in (document.note or "")


def test_a_bomb_is_left_out_and_its_siblings_are_read(read: Read) -> None:
    document = read("a.zip", make_zip({"bomb.txt": b"0" * 50_000_000, "notes.txt": b"Remember the milk"}))
    assert block_saying(document, "the milk")
    assert document.note == "bomb.txt unpacks to 400 times its size and was left out"


def test_members_beyond_the_limit_are_findable_by_name(read: Read) -> None:
    document = read("a.zip", make_zip({f"{number}.txt": f"text {number}" for number in range(5)}), members=2)
    assert texts(document) == ["0.txt\n1.txt\n2.txt\n3.txt\n4.txt", "text 0", "text 1"]
    assert document.note == "not all members were read (settings reading.members, reading.unpacked_bytes)"


def test_a_damaged_member_costs_only_itself(read: Read) -> None:
    content = bytearray(make_zip({"bad.txt": b"x" * 99, "good.txt": b"Remember the milk"}))
    content[content.index(b"bad.txt") + 9] ^= 0xFF
    document = read("a.zip", bytes(content))
    assert block_saying(document, "the milk")
    assert "bad.txt is damaged" in (document.note or "")


def test_what_stands_before_a_damaged_place_is_kept(read: Read) -> None:
    packed = gzip.compress("\n".join(f"line {number * number}" for number in range(20_000)).encode())
    document = read("log.txt.gz", packed[: len(packed) // 2])
    assert "line 1" in texts(document)[1]
    assert document.content is Content.partly


def test_encrypted_members_make_an_archive_locked(read: Read) -> None:
    content = bytearray(make_zip({"secret.txt": b"x"}))
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.index(mark) + at] |= 1
    document = read("a.zip", bytes(content))
    assert (document.content, document.note) == (Content.locked, "members are protected by a password")


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "..\\x"])
def test_names_that_point_outside_are_only_names(read: Read, name: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, "harmless")
    assert block_saying(read("a.zip", packed.getvalue()), "harmless").at.member == name


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.zip", b"PK\3\4 rubbish"), ("a.7z", b"7z\xbc\xaf\x27\x1c rubbish"), ("a.tar.gz", b"\x1f\x8b rubbish")],
)
def test_a_damaged_archive_is_refused(read: Read, name: str, content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="is damaged"):
        read(name, content)
