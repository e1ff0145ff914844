"""Cloud placeholders are told by their attributes."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from indexer.watching.placeholders import is_placeholder

PLAIN = {"st_size": 100, "st_blocks": 8}


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({}, False),
        ({"st_file_attributes": 0x20}, False),  # archive
        ({"st_file_attributes": 0x1020}, True),  # offline
        ({"st_file_attributes": 0x4_0020}, True),  # recall on open
        ({"st_file_attributes": 0x50_0020}, True),  # recall on data access, unpinned: OneDrive
        ({"st_file_attributes": 0x10_0020}, False),  # unpinned, but here
        ({"st_flags": 0x8000}, False),  # hidden
        ({"st_flags": 0x4000_0020}, True),  # dataless
    ],
)
def test_placeholders(attributes: dict[str, int], expected: bool) -> None:
    status = cast(os.stat_result, SimpleNamespace(**(PLAIN | attributes)))
    assert is_placeholder("/c/a.txt", status) is expected


@pytest.mark.parametrize(
    ("name", "size", "expected"),
    [
        ("a.txt.nextcloud", 1, True),
        ("a.txt.owncloud", 0, True),
        ("a.txt.nextcloud", 20, False),  # somebody's own file of that name
        ("a.txt", 0, False),
    ],
)
def test_stand_ins(tmp_path: Path, name: str, size: int, expected: bool) -> None:
    file = tmp_path / name
    file.write_bytes(b"x" * size)
    assert is_placeholder(str(file), file.lstat()) is expected


@pytest.mark.parametrize(
    ("attribute", "value", "expected"),
    [
        (None, b"", False),  # only a hole
        ("user.nextcloud.hydrate_exec", b"nextcloud", True),
        ("user.cifs.dosattrib", b"\x20\x00\x40\x00", True),
        ("user.cifs.dosattrib", b"\x20\x00\x00\x00", False),
    ],
)
@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="this system has no such attributes")
def test_files_without_content(tmp_path: Path, attribute: str | None, value: bytes, expected: bool) -> None:
    file = tmp_path / "a.txt"
    with file.open("wb") as hole:
        hole.truncate(5_000)
    if attribute:
        os.setxattr(file, attribute, value)
    assert is_placeholder(str(file), file.lstat()) is expected
    file.write_bytes(b"content")
    assert not is_placeholder(str(file), file.lstat()), "what has content is here"
