"""Copies of parts to be opened: in a place that only the person can look into, and gone when the program ends."""

from __future__ import annotations

import atexit
import os
import re
import shutil
import tempfile
from pathlib import Path

_LONGEST_NAME = 120
# What separates folders or names on one of the systems, controls, and what turns the direction of writing, with which
# a name can hide its ending.
_UNFIT = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def fit_name(name: str) -> str:
    """The last part of a name from a stranger as one that every system takes; its ending stays."""
    plain = _UNFIT.sub("_", re.split(r"[/\\]", name)[-1]).strip(". ")
    path = Path(plain or "attachment")
    return path.stem[: _LONGEST_NAME - len(path.suffix[:20])] + path.suffix[:20]


class Copies:
    """A folder for copies, made when it is first needed."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._count = 0

    def place_for(self, name: str) -> Path:
        """Where a copy of this name can be written: a new folder of its own, so that its name stays as it is."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="hunch-"))
            atexit.register(self.clear)
        self._count += 1
        place = self._folder / str(self._count)
        place.mkdir(mode=0o700)
        return place / fit_name(name)

    def seal(self, path: Path) -> None:
        """A copy is to be looked at: what is written into it would be lost at the end."""
        os.chmod(path, 0o400)

    def clear(self) -> None:
        """Delete all copies; one that another program holds open on Windows stays."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            atexit.unregister(self.clear)
            self._folder = None


copies = Copies()
