"""Names in one text, of which the parts that cannot hold a piece of a name are passed over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise

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
        self._number = -(-len(self) // _TOGETHER)
        self._held = self._threes_of_parts()

    def __len__(self) -> int:
        return len(self._files)

    def __iter__(self) -> Iterator[tuple[FileId, str]]:
        return zip(self._files, self._names, strict=True)

    def holding(self, piece: str) -> Iterator[tuple[FileId, str]]:
        """Files and the very names that were given, of those that hold `piece`, in the order that was given."""
        for part in np.flatnonzero(np.unpackbits(self._parts(piece), count=self._number)).tolist():
            first, to = part * _TOGETHER, min((part + 1) * _TOGETHER, len(self))
            at, end = self._starts[first], self._starts[to] + 1
            while (at := self._text.find(piece, at, end)) >= 0:
                line = bisect_right(self._starts, at, first, to) - 1
                yield self._files[line], self._names[line]
                at = self._starts[line + 1]

    def parts_holding(self, piece: str) -> int:
        """How many parts there are to look through for `piece`."""
        return int(np.bitwise_count(self._parts(piece)).sum())

    def _threes_of_parts(self) -> NDArray[np.uint8]:
        """For each three characters in a row a bit per part: 4 KB a part, about as much as its text."""
        held = np.zeros((2**_BITS, -(-self._number // 8)), np.uint8)
        ends = [*self._starts[::_TOGETHER][: self._number], len(self._text) - 1]
        for part, (first, to) in enumerate(pairwise(ends)):
            held[_threes(self._text[first : to + 1]), part // 8] |= np.uint8(128 >> part % 8)
        return held

    def _parts(self, piece: str) -> NDArray[np.uint8]:
        """A bit for each part that holds all threes of a piece, and some more to fill the last byte."""
        held: NDArray[np.uint8] = np.bitwise_and.reduce(self._held[_threes(piece)], axis=0)
        return held


def _threes(text: str) -> NDArray[np.int64]:
    """A number below 2 ** _BITS for each three characters in a row; different ones may share it."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
    mixed: NDArray[np.int64] = (codes[:-2] << 10) ^ (codes[1:-1] << 5) ^ codes[2:]
    found: NDArray[np.int64] = mixed & (2**_BITS - 1)
    return found
