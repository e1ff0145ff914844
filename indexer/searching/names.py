"""Finds files by any part of their names, while every key is pressed, among a million of them."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from indexer.analysis import folded
from indexer.records import FileId, Record, Span
from indexer.searching.nametext import LINE, NameText

_MOST_PER_WORD = 1_000
# So many new names are looked at one by one before they become a text. One that is not this many times larger than
# what is younger is written anew with it, so that there are few texts and each name is seldom copied.
_LOOSE_NAMES, _LARGER = 256, 4
_WILD = re.compile(r"[*?]")


class NameHit(Record, frozen=True):
    """A file whose name answers: `score` is 0 to 1; `exact` when the question is the name or its stem."""

    file: FileId
    score: float
    exact: bool
    all_words: bool


class NameIndex:
    """All names in a few folded texts, searched for substrings at memory speed. Changed from one thread.

    The middle of a word is found as well as its beginning. Parts of the texts that lack any three letters in a row of
    a word are passed over: of most words next to nothing is left to look through.
    """

    def __init__(self, names: Iterable[tuple[FileId, str]] = ()) -> None:
        self._names: dict[FileId, str] = {file: folded_name(name) for file, name in names}
        # The oldest first; they may hold names that are no longer those of `_names`.
        self._texts = [NameText(self._names)]
        self._loose: dict[FileId, str] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._names)

    def put(self, file: FileId, name: str) -> None:
        called = folded_name(name)
        if self._names.get(file) == called:
            return
        with self._lock:
            self._names[file] = self._loose[file] = called
        if len(self._loose) > _LOOSE_NAMES:
            self._gather()

    def remove(self, file: FileId) -> None:
        with self._lock:
            self._names.pop(file, None)
            self._loose.pop(file, None)

    def _gather(self) -> None:
        """Make a text of the loose names and of the texts that are not much larger."""
        texts, names = list(self._texts), self._loose
        while texts and len(texts[-1]) <= _LARGER * len(names):
            names = {file: name for file, name in texts.pop() if self._is_current(file, name)} | names
        gathered = NameText(names)
        with self._lock:
            self._texts, self._loose = [*texts, gathered], {}

    def _is_current(self, file: FileId, name: str) -> bool:
        """Whether this is the very name that was given last: an equal one may have come back since."""
        return self._names.get(file) is name

    def called(self, piece: str) -> list[FileId]:
        """Every file whose folded name holds `piece`, or matches all of it where it has a `*` or `?`."""
        with self._lock:
            if not _WILD.search(piece):
                return list(dict.fromkeys(self._holding(piece, None, len(self._names))))
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
            # Who holds half of the words holds one of these.
            telling = sorted(words, key=self._parts_holding)[: len(words) // 2 + 1]
            found = {file for word in telling for file in self._holding(word, admits)}
            if len(found) >= _MOST_PER_WORD:
                found |= {file for end in (LINE, ".") for file in self._holding(f"{LINE}{whole}{end}", admits)}
            hits = [hit for file in found if (hit := _judged(file, self._names[file], words, whole))]
        return sorted(hits, key=lambda hit: (-hit.score, hit.file))[:limit]

    def _parts_holding(self, word: str) -> int:
        return sum(text.parts_holding(word) for text in self._texts)

    def _holding(
        self, piece: str, admits: Callable[[FileId], bool] | None, most: int = _MOST_PER_WORD
    ) -> Iterator[FileId]:
        seen = 0
        for file, name in chain.from_iterable(text.holding(piece) for text in self._texts):
            if self._is_current(file, name) and (admits is None or admits(file)):
                yield file
                seen += 1
                if seen == most:
                    break
        for file, name in self._loose.items():
            if piece in f"{LINE}{name}{LINE}" and (admits is None or admits(file)):
                yield file


def _pattern(piece: str) -> str:
    """A regular expression for a name with wild cards; fnmatch would take brackets for one, too."""
    signs = {"*": ".*", "?": "."}
    return "".join(signs.get(part, re.escape(part)) for part in re.split(r"([*?])", piece))


def folded_name(name: str) -> str:
    return folded(name).replace(LINE, " ")


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
