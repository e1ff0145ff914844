"""Where libraries, models and logs live on this system, and how paths are written down."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import platformdirs

APP = "hunch"
# In the folder of a library that was moved: where it is now.
MOVED = "moved.json"
LIBRARY_VARIABLE = "HUNCH_LIBRARY"

# A file name that is not valid text reaches Python with lone surrogates, which neither SQLite nor JSON can
# hold. Each is moved to the end of the last private plane, where no real file name has characters.
_SURROGATE_FIRST = 0xDC80
_SURROGATE_LAST = 0xDCFF
_PORTABLE_FIRST = 0x10FF00
_TO_PORTABLE = {c: c - _SURROGATE_FIRST + _PORTABLE_FIRST for c in range(_SURROGATE_FIRST, _SURROGATE_LAST + 1)}
_TO_NATIVE = {portable: native for native, portable in _TO_PORTABLE.items()}


def portable(path: str | os.PathLike[str]) -> str:
    """Write a path of this system as text that any database or message can hold; `native` undoes it."""
    text = os.fspath(path)
    return text if text.isascii() else text.translate(_TO_PORTABLE)


def native(path: str) -> str:
    """Turn portable text back into the path that the system knows; every `open` and `stat` goes through here."""
    return path if path.isascii() else path.translate(_TO_NATIVE)


def displayed(path: str) -> str:
    """Portable text as a person should see it: bytes that are no text become a replacement character."""
    return path if path.isascii() else "".join("\ufffd" if ord(c) >= _PORTABLE_FIRST else c for c in path)


def default_library() -> Path:
    """The library named by HUNCH_LIBRARY, else the user's own."""
    named = os.environ.get(LIBRARY_VARIABLE)
    return Path(named).expanduser() if named else Path(platformdirs.user_data_dir(APP, appauthor=False)) / "library"


def settled(library: Path) -> Path:
    """Where the library of this folder is now: there, unless it was moved."""
    seen = set()
    while library not in seen:
        seen.add(library)
        try:
            library = Path(native(json.loads((library / MOVED).read_text("utf-8"))["to"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            break
    return library


def shared_models() -> Path:
    """Compiled models that all libraries of this user share."""
    return Path(platformdirs.user_cache_dir(APP, appauthor=False)) / "models"


@cache
def resources() -> Path:
    """Files that are shipped with the program: samples, icons, tables, translations.

    An installed Hunch has them inside the package, a checkout beside it (`pyproject.toml` says which are packed).
    """
    package = Path(__file__).resolve().parent
    installed = package / "shipped"
    return installed if installed.is_dir() else package.parent / "resources"
