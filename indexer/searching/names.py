"""Finds files by any part of their names, while every key is pressed, among a million of them."""

from __future__ import annotations

import re
import threading
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from indexer.analysis import folded
from indexer.records import FileId, Record, Span

_MOST_PER_WORD = 1_000
# Names changed since the text was built are looked at one by one; rebuilding waits until there are this many.
_LOOSE_NAMES = 2_000
_LINE = "\n"
# So many names are looked through or passed over together, by what three letters in a row they hold; these are told
# apart by so many bits, five for a letter.
_TOGETHER = 128
_BITS = 15
_WILD = re.compile(r"[*?]")


class NameHit(Record, frozen=True):
    """A file whose name answers: `score` is 0 to 1; `exact` when the question is the name or its stem."""

    file: FileId
    score: float
    exact: bool
    all_words: bool


class NameIndex:
    """All names in one folded text, searched for substrings at memory speed.

    The middle of a word is found as well as its beginning. Parts of the text that lack any three letters in a row of
    a word are passed over: of most words next to nothing is left to look through.
    """

    def __init__(self, names: Iterable[tuple[FileId, str]] = ()) -> None:
        self._names: dict[FileId, str] = {file: folded_name(name) for file, name in names}
        self._loose: dict[FileId, str] = {}
        self._lock = threading.Lock()
        self._rebuild()

    def __len__(self) -> int:
        return len(self._names)

    def put(self, file: FileId, name: str) -> None:
        with self._lock:
            self._names[file] = self._loose[file] = folded_name(name)
            if len(self._loose) > max(_LOOSE_NAMES, len(self._names) // 10):
                self._rebuild()

    def remove(self, file: FileId) -> None:
        with self._lock:
            self._names.pop(file, None)
            self._loose.pop(file, None)

    def _rebuild(self) -> None:
        self._files = list(self._names)
        self._text = _LINE + _LINE.join(self._names.values()) + _LINE
        self._starts = [0]
        for name in self._names.values():
            self._starts.append(self._starts[-1] + len(name) + 1)
        self._loose = {}
        self._parts = _Parts(self._text, self._starts)

    def called(self, piece: str) -> list[FileId]:
        """Every file whose folded name holds `piece`, or matches all of it where it has a `*` or `?`."""
        with self._lock:
            if not _WILD.search(piece):
                return list(self._holding(piece, None, len(self._names)))
            matches = re.compile(_pattern(piece)).fullmatch
            return [file for file, name in self._names.items() if matches(name)]

    def search(
        self, words: tuple[str, ...], whole: str, limit: int, admits: Callable[[FileId], bool] | None = None
    ) -> list[NameHit]:
        """Files whose name holds at least half of the words (folded), best first, of those that `admits` lets in.

        `whole` is the whole question, folded: a file that is called so is found however many names hold the words.
        """
        words = tuple(w for w in words if len(w) > 1) or words
        if not words:
            return []
        with self._lock:
            found = {file for word in words for file in self._holding(word, admits)}
            if len(found) >= _MOST_PER_WORD:
                found |= {file for end in (_LINE, ".") for file in self._holding(f"{_LINE}{whole}{end}", admits)}
            hits = [hit for file in found if (hit := _judged(file, self._names[file], words, whole))]
        return sorted(hits, key=lambda hit: (-hit.score, hit.file))[:limit]

    def _holding(
        self, word: str, admits: Callable[[FileId], bool] | None, most: int = _MOST_PER_WORD
    ) -> Iterator[FileId]:
        seen = 0
        for line in self._lines(word):
            file = self._files[line]
            if file in self._names and file not in self._loose and (admits is None or admits(file)):
                yield file
                seen += 1
                if seen == most:
                    break
        for file, name in self._loose.items():
            if word in name and (admits is None or admits(file)):
                yield file

    def _lines(self, word: str) -> Iterator[int]:
        """The lines of the text that hold `word`, which may begin and end with the breaks around one."""
        for first, to in self._parts.holding(word):
            at, end = self._starts[first], self._starts[to] + 1
            while (at := self._text.find(word, at, end)) >= 0:
                line = bisect_right(self._starts, at, first, to) - 1
                yield line
                at = self._starts[line + 1]


class _Parts:
    """Which parts of a text could hold a word: those that hold all its runs of three letters."""

    def __init__(self, text: str, starts: list[int]) -> None:
        self._lines = len(starts) - 1
        parts = -(-self._lines // _TOGETHER)
        # A part takes 4 KB, about as much as its text.
        self._held = np.zeros((2**_BITS, -(-parts // 8)), np.uint8)
        for part, (first, to) in enumerate(map(self._range, range(parts))):
            self._held[_threes(text[starts[first] : starts[to] + 1]), part // 8] |= np.uint8(128 >> part % 8)

    def _range(self, part: int) -> tuple[int, int]:
        return part * _TOGETHER, min((part + 1) * _TOGETHER, self._lines)

    def holding(self, word: str) -> Iterator[tuple[int, int]]:
        """Parts as lines (from, to)."""
        held = np.bitwise_and.reduce(self._held[_threes(word)], axis=0)
        for part in np.flatnonzero(np.unpackbits(held)).tolist():
            if part * _TOGETHER < self._lines:
                yield self._range(part)


def _threes(text: str) -> NDArray[np.int64]:
    """A number below 2 ** _BITS for each three characters in a row; different ones may share it."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
    mixed: NDArray[np.int64] = (codes[:-2] << 10) ^ (codes[1:-1] << 5) ^ codes[2:]
    found: NDArray[np.int64] = mixed & (2**_BITS - 1)
    return found


def _pattern(piece: str) -> str:
    """A regular expression for a name with wild cards; fnmatch would take brackets for one, too."""
    signs = {"*": ".*", "?": "."}
    return "".join(signs.get(part, re.escape(part)) for part in re.split(r"([*?])", piece))


def folded_name(name: str) -> str:
    return folded(name).replace(_LINE, " ")


def _judged(file: FileId, name: str, words: tuple[str, ...], whole: str) -> NameHit | None:
    """Coverage of the question by the name counts most, then how much of the name the question covers."""
    stem = name.rpartition(".")[0] or name
    matched = [w for w in words if w in name]
    coverage = len(matched) / len(words)
    if coverage < 0.5:
        return None
    exact = whole in (name, stem) or _same_pieces(_pieces(whole), name, stem)
    starts = sum(_starts_a_word(name, w) for w in matched) / len(matched)
    covered = min(1.0, sum(len(w) for w in matched) / max(len(stem), 1))
    score = 1.0 if exact else coverage**1.5 * (0.55 + 0.2 * starts + 0.2 * covered)
    return NameHit(file, score, exact, coverage == 1.0)


def _same_pieces(pieces: list[str], name: str, stem: str) -> bool:
    # Most names are told by a look at one piece.
    return bool(pieces) and pieces[-1] in name and pieces in (_pieces(name), _pieces(stem))


def _pieces(name: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in name).split()


def _starts_a_word(name: str, word: str) -> bool:
    at = name.find(word)
    return at == 0 or not name[at - 1].isalnum()


def name_lights(name: str, words: tuple[str, ...]) -> tuple[Span, ...]:
    """Characters of a name to light up; only where folding keeps the length, so that offsets agree."""
    plain = folded_name(name)
    if len(plain) != len(name):
        return ()
    spans = [Span(at, at + len(w)) for w in words if len(w) > 1 and (at := plain.find(w)) >= 0]
    return tuple(sorted(spans, key=lambda span: span.start))
