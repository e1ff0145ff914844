"""Cloud placeholders are told by their attributes."""

from __future__ import annotations

import os
from types import SimpleNamespace
from typing import cast

import pytest

from indexer.watching.placeholders import is_placeholder


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
    assert is_placeholder(cast(os.stat_result, SimpleNamespace(**attributes))) is expected
