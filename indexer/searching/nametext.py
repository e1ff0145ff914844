"""Names in one text, of which the parts that cannot hold a piece of a name are passed over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from indexer.records import FileId

LINE = "\n"
# So many names are looked through or passed over together, by what three letters in a row they hold; these are told
# apart by so many bits, five for a letter.
_TOGETHER = 128
_BITS = 15


class NameText:
    """Some folded names, which stay as they are; a piece may begin and end with the breaks around a name."""

    def __init__(self, names: Mapping[FileId, str]) -> None:
        self._files = list(names)
        self._names = list(names.values())
        self._text = LINE + LINE.join(self._names) + LINE
        self._starts = [0]
        for name in self._names:
            self._starts.append(self._starts[-1] + len(name) + 1)
        self._held = self._threes_of_parts()

    def __len__(self) -> int:
        return len(self._files)

    def __iter__(self) -> Iterator[tuple[FileId, str]]:
        return zip(self._files, self._names, strict=True)

    def holding(self, piece: str) -> Iterator[tuple[FileId, str]]:
        """Files and the very names that were given, of those that hold `piece`, in the order that was given."""
        for first, to in self._parts(piece):
            at, end = self._starts[first], self._starts[to] + 1
            while (at := self._text.find(piece, at, end)) >= 0:
                line = bisect_right(self._starts, at, first, to) - 1
                yield self._files[line], self._names[line]
                at = self._starts[line + 1]

    def _threes_of_parts(self) -> NDArray[np.uint8]:
        """For each three characters in a row a bit per part: 4 KB a part, about as much as its text."""
        parts = -(-len(self) // _TOGETHER)
        held = np.zeros((2**_BITS, -(-parts // 8)), np.uint8)
        for part, (first, to) in enumerate(map(self._lines, range(parts))):
            held[_threes(self._text[self._starts[first] : self._starts[to] + 1]), part // 8] |= np.uint8(
                128 >> part % 8
            )
        return held

    def _lines(self, part: int) -> tuple[int, int]:
        return part * _TOGETHER, min((part + 1) * _TOGETHER, len(self))

    def _parts(self, piece: str) -> Iterator[tuple[int, int]]:
        """The parts that hold all threes of a piece, as lines (from, to)."""
        held = np.bitwise_and.reduce(self._held[_threes(piece)], axis=0)
        for part in np.flatnonzero(np.unpackbits(held)).tolist():
            if part * _TOGETHER < len(self):
                yield self._lines(part)


def _threes(text: str) -> NDArray[np.int64]:
    """A number below 2 ** _BITS for each three characters in a row; different ones may share it."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
    mixed: NDArray[np.int64] = (codes[:-2] << 10) ^ (codes[1:-1] << 5) ^ codes[2:]
    found: NDArray[np.int64] = mixed & (2**_BITS - 1)
    return found
