"""Tells by attributes alone whether a file is only a name here and its content in a cloud."""

from __future__ import annotations

import os

from indexer.locations import native

# Windows: FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS. OneDrive sets only the last on some
# files, so testing for OFFLINE is not enough.
_WINDOWS_REMOTE = 0x0000_1000 | 0x0004_0000 | 0x0040_0000
_MACOS_DATALESS = 0x4000_0000  # SF_DATALESS in <sys/stat.h>
# The clients of Nextcloud and ownCloud write a stand-in of at most one byte and lengthen its name.
_STAND_INS = (".nextcloud", ".owncloud")
# Their newer clients set this on a file without content instead.
_MARK = "user.nextcloud.hydrate_exec"
# The attributes of Windows as ntfs3, ntfs-3g and cifs hand them on: four bytes, the lowest first.
_WINDOWS_ATTRIBUTES = ("system.ntfs_attrib", "system.dos_attrib", "user.cifs.dosattrib")


def is_placeholder(path: str, status: os.stat_result) -> bool:
    """Whether opening the file (portable path) would download it; the answer never does."""
    attributes: int = getattr(status, "st_file_attributes", 0)
    flags: int = getattr(status, "st_flags", 0)
    if attributes & _WINDOWS_REMOTE or flags & _MACOS_DATALESS:
        return True
    if status.st_size <= 1:
        return path.endswith(_STAND_INS)
    # Only a file that takes no room can be one, so no other costs a second call.
    return getattr(status, "st_blocks", 1) == 0 and _is_marked(path)


def _is_marked(path: str) -> bool:
    if _attribute(path, _MARK) is not None:
        return True
    values = (_attribute(path, name) for name in _WINDOWS_ATTRIBUTES)
    return any(int.from_bytes(value[:4], "little") & _WINDOWS_REMOTE for value in values if value)


def _attribute(path: str, name: str) -> bytes | None:
    """An extended attribute; None where there is no such thing. The ones of the system are in no list."""
    try:
        return os.getxattr(native(path), name, follow_symlinks=False)
    except (AttributeError, OSError):
        return None
