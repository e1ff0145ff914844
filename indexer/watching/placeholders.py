"""Tells by attributes alone whether a file is only a name here and its content in a cloud."""

from __future__ import annotations

import os

# Windows: FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS. OneDrive sets only the last on some
# files, so testing for OFFLINE is not enough.
_WINDOWS_REMOTE = 0x0000_1000 | 0x0004_0000 | 0x0040_0000
_MACOS_DATALESS = 0x4000_0000  # SF_DATALESS in <sys/stat.h>


def is_placeholder(status: os.stat_result) -> bool:
    """Whether opening the file would download it; the answer never does."""
    attributes: int = getattr(status, "st_file_attributes", 0)
    flags: int = getattr(status, "st_flags", 0)
    return bool(attributes & _WINDOWS_REMOTE or flags & _MACOS_DATALESS)
