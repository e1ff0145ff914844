"""The file of the vector index: whole blocks of vectors, appended and mapped, each with its checksum."""

from __future__ import annotations

import json
import logging
import mmap
import os
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.errors import WorldError

log = logging.getLogger(__name__)

# Vectors in a block. What does not fill one is not kept: it comes from the catalog again in some 20 ms.
BLOCK = 4_096
_FORMAT = 2
_STATE_FILE = "hunch.json"
# So much is checked at once; of a larger file the newest blocks, the others while idle.
_CHECKED_AT_ONCE = 64 * 2**20
Blocks: TypeAlias = NDArray[np.void]


def layout(dimension: int, block: int = BLOCK) -> np.dtype[np.void]:
    """How a block lies in memory and on disk, each column by itself.

    `rows` are vectors in 8 bits, each stretched to fill them; `lengths` are those of the rows. `planes` are the signs
    of the rows: word w of all vectors, then word w + 1 of all, so that a scan reads them in order.
    """
    words = -(-dimension // 64)
    return np.dtype(
        [
            ("labels", "<i8", (block,)),
            ("lengths", "<f4", (block,)),
            ("exact", "?", (block,)),
            ("planes", "<u8", (words, block)),
            ("rows", "i1", (block, dimension)),
        ]
    )


class VectorFile:
    """Blocks on disk, mapped and never changed; one file a generation, and a state that says which blocks count.

    A file of another `fingerprint`, or one that is damaged, counts as empty. Raises WorldError when the disk is at
    fault.
    """

    def __init__(self, folder: Path, kind: np.dtype[np.void], fingerprint: str) -> None:
        self._folder, self._kind, self._fingerprint = folder, kind, fingerprint
        self._generation = 0
        self._checks: list[int] = []
        self._unchecked: list[int] = []
        self._saved = 0
        self.blocks = self._none()
        folder.mkdir(parents=True, exist_ok=True)
        self._restore()
        self._sweep()

    def _none(self) -> Blocks:
        return np.zeros(0, self._kind)

    def _named(self, generation: int) -> Path:
        return self._folder / f"vectors-{generation}.bin"

    @property
    def _file(self) -> Path:
        return self._named(self._generation)

    # --- opening -------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        try:
            state: dict[str, Any] = json.loads((self._folder / _STATE_FILE).read_text("utf-8"))
            self._generation = int(state["generation"])
            form = (state["format"], state["fingerprint"], state["block_bytes"])
            checks = [int(check) for check in state["checks"]]
            if form != (_FORMAT, self._fingerprint, self._kind.itemsize) or not checks:
                return
            self.blocks = self._mapped(len(checks))
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.info("The vector index is built anew (%s).", error)
            return
        self._checks, self._saved = checks, len(checks)
        self._unchecked = list(range(len(checks)))
        if not self.check():
            log.info("The vector index is damaged and is built anew.")
            self.adopt(self.write_anew([]))

    def _mapped(self, count: int) -> Blocks:
        """Raises ValueError when the file is too short."""
        if not count:
            return self._none()
        with self._file.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), count * self._kind.itemsize, access=mmap.ACCESS_READ)
        return np.frombuffer(self._map, self._kind)

    def rest(self) -> None:
        """Let go of the memory of what was looked at, where the system takes the hint; looking again brings it back."""
        if len(self.blocks) and hasattr(self._map, "madvise"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def _sweep(self) -> None:
        """Remove other generations, except where the system keeps a mapped file until the next start."""
        for file in self._folder.iterdir():
            if file.name not in (_STATE_FILE, self._file.name) and file.is_file():
                with suppress(PermissionError):
                    file.unlink(missing_ok=True)

    def check(self) -> bool:
        """Whether the newest of the blocks that were not looked at yet are as they were written; for idle times."""
        count = max(1, _CHECKED_AT_ONCE // self._kind.itemsize)
        self._unchecked, looked_at = self._unchecked[:-count], self._unchecked[-count:]
        return all(_checksum(self.blocks[n]) == self._checks[n] for n in looked_at)

    # --- writing -------------------------------------------------------------------------------------------

    @property
    def generation(self) -> int:
        """Changes when what was written is replaced as a whole."""
        return self._generation

    @property
    def lasting(self) -> Blocks:
        """The blocks that a restart finds again."""
        return self.blocks[: max(self._saved, 0)]

    def append(self, block: Blocks) -> None:
        """Add one block; it lasts from the next `save` on."""
        with _Writing():
            with self._file.open("r+b" if self._checks else "wb") as file:
                file.seek(len(self._checks) * self._kind.itemsize)
                file.write(block.tobytes())
            self._checks.append(_checksum(block))
            self.blocks = self._mapped(len(self._checks))

    @property
    def unsaved_bytes(self) -> int:
        return (len(self._checks) - self._saved) * self._kind.itemsize

    def save(self) -> None:
        """Make the blocks last; the state is written after the blocks that it counts."""
        if self._saved == len(self._checks):
            return
        with _Writing():
            if self._checks:
                with self._file.open("r+b") as file:
                    os.fsync(file.fileno())
            state = {
                "format": _FORMAT,
                "fingerprint": self._fingerprint,
                "block_bytes": self._kind.itemsize,
                "generation": self._generation,
                "checks": self._checks,
            }
            renamed = self._folder / f"{_STATE_FILE}.new"
            with renamed.open("w", encoding="utf-8") as file:
                json.dump(state, file)
                file.flush()
                os.fsync(file.fileno())
            renamed.replace(self._folder / _STATE_FILE)
        self._saved = len(self._checks)

    def write_anew(self, blocks: Iterable[Blocks]) -> list[int]:
        """Write a new generation, which may be made of the old one; gives what `adopt` needs to put it in place."""
        with _Writing(), self._named(self._generation + 1).open("wb") as file:
            checks = []
            for block in blocks:
                file.write(block.tobytes())
                checks.append(_checksum(block))
            return checks

    def adopt(self, checks: list[int]) -> None:
        """From now on, also after a restart, the generation written last is what counts."""
        self._generation, self._checks, self._unchecked, self._saved = self._generation + 1, checks, [], -1
        self.blocks = self._mapped(len(checks))
        self.save()
        self._sweep()


class _Writing:
    """Turns what the disk refuses into a sentence."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            raise WorldError(f"The vector index cannot be written ({error.strerror or error}).") from error


def _checksum(block: Any) -> int:
    return zlib.crc32(block.tobytes())
