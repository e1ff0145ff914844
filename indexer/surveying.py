"""Looks at a folder before it is added: how much there is, and how long it will take."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from indexer.locations import portable
from indexer.records import FileStamp, Survey
from indexer.watching.roots import check_root
from indexer.watching.rules import Rules
from indexer.watching.walk import Seen, walk

# Bytes of a file for each passage that it gives, by kind: measured on 846 files of many formats.
_BYTES_A_PASSAGE = {
    "pdf": 16_000, "slides": 28_000, "document": 4_400, "sheet": 4_900, "web": 1_400, "text": 1_500,
    "markdown": 850, "mail": 12_000, "book": 4_300, "code": 830, "calendar": 600, "archive": 6_600,
    "other": 16_000,
}  # fmt: skip
# Long files are cut off by the limits of reading.
_MOST_PASSAGES = 2_500
# What two ordinary cores do in a second when nothing has been measured yet.
_FILES_A_SECOND, _PASSAGES_A_SECOND = 150.0, 40.0
# A title of so many words reads like a question.
_FEWEST_WORDS, _MOST_WORDS = 3, 8
# Somebody waits for the answer: what lies beyond this is told as "at least".
_PATIENCE = 3.0


class Surveyor:
    """Surveys one folder after another on a thread of its own. `kind_of` guesses a kind from a name."""

    def __init__(
        self, library: str, kind_of: Callable[[str], str], *, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._library, self._kind_of, self._now = library, kind_of, now
        self._thread = ThreadPoolExecutor(1, "surveying")

    def survey(self, path: str, rules: Iterable[str] = ()) -> Future[Survey]:
        """What adding the folder would mean; fails with FolderRefused as adding it would."""
        return self._thread.submit(self._look, portable(path), tuple(rules))

    def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _look(self, path: str, extra: tuple[str, ...]) -> Survey:
        root = check_root(path, self._library)
        rules = Rules.for_root(root, extra, never=(self._library,))
        return self.of(root, walk(root, rules))

    def of(self, path: str, seen: Iterable[Seen]) -> Survey:
        """The survey of what a walk sees, or of as much of it as there is time for."""
        end = self._now() + _PATIENCE
        files, size, passages, kinds, whole = 0, 0, 0.0, Counter[str](), True
        for entry in seen:
            if self._now() > end:
                whole = False
                break
            if isinstance(entry, FileStamp):
                kind = self._kind_of(entry.path)
                files, size = files + 1, size + entry.size
                kinds[kind] += 1
                passages += expected_passages(kind, entry.size)
        by_words = files / _FILES_A_SECOND
        return Survey(path, files, size, dict(kinds.most_common()), by_words, passages / _PASSAGES_A_SECOND, whole)


def expected_passages(kind: str, size: int) -> float:
    """How many passages a file of so many bytes usually gives; pictures and recordings give none at first."""
    bytes_each = _BYTES_A_PASSAGE.get(kind)
    return min(size / bytes_each, _MOST_PASSAGES) if bytes_each else 0.0


def examples(titles: Sequence[str], limit: int) -> tuple[str, ...]:
    """Titles that a person might have asked for, in their order: some plain words, no numbers, no codes."""
    asked: dict[str, None] = {}
    for title in titles:
        words = title.split()
        if _FEWEST_WORDS <= len(words) <= _MOST_WORDS and all(_is_plain(word) for word in words):
            asked[" ".join(words)] = None
    return tuple(asked)[:limit]


def _is_plain(word: str) -> bool:
    letters = word.strip(".,:;!?()\"'“”‘’–—-&")
    return not letters or all(c.isalpha() or c in "-'’" for c in letters)
