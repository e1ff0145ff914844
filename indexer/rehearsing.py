"""Says what other rules would change in the library, without changing anything."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple

from indexer import filtering
from indexer.errors import WorldError
from indexer.library import Library
from indexer.locations import portable
from indexer.priority import behind_questions
from indexer.records import FileRules, FileStamp, RulesPreview
from indexer.service import protocol as p
from indexer.settings import Settings
from indexer.storage.lookup import Placed
from indexer.watching.rules import Rules

_EXAMPLES = 20
# A newer wish is noticed after so many files.
_GLANCE = 500


class _Change(NamedTuple):
    """A file or folder that would go, with the sentence why, or (None) come."""

    entry: Placed
    sentence: str | None


class Rehearsal:
    """Answers PreviewRules; each one ends those before it."""

    def __init__(self, library: Library, settings: Callable[[], Settings], kind_of: Callable[[str], str]) -> None:
        self._library, self._settings, self._kind_of = library, settings, kind_of
        self._pool = ThreadPoolExecutor(1, "rehearsing", initializer=behind_questions)
        self._numbers = itertools.count(1)
        self._newest = 0

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {p.PreviewRules: self._answer}

    def close(self) -> None:
        self._newest = 0
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, face: Any, request: p.PreviewRules) -> Future[RulesPreview]:
        self._newest = number = next(self._numbers)
        return self._pool.submit(self.preview, request.rules, request.folder, lambda: self._newest == number)

    def preview(
        self, wanted: FileRules, folder: str | None, still_wanted: Callable[[], bool] = lambda: True
    ) -> RulesPreview:
        """What would change if `wanted` held for `folder`, or for all. Raises WorldError when no longer wanted."""
        leaving, size, coming = 0, 0, 0
        leaving_examples: list[tuple[str, str]] = []
        coming_examples: list[str] = []
        for number, change in enumerate(self._changes(wanted, folder)):
            if number % _GLANCE == 0 and not still_wanted():
                raise WorldError("Other rules took the place of these.")
            if change is None:
                continue
            if change.sentence is None:
                coming += 1
                coming_examples.append(change.entry.path)
            else:
                leaving, size = leaving + 1, size + change.entry.size
                leaving_examples.append((change.entry.path, change.sentence))
            del leaving_examples[_EXAMPLES:], coming_examples[_EXAMPLES:]
        return RulesPreview(leaving, size, coming, tuple(leaving_examples), tuple(coming_examples))

    def _changes(self, wanted: FileRules, folder: str | None) -> Iterator[_Change | None]:
        """One for each file of the folders in question, None where nothing would change."""
        for root in self._library.catalog.folders():
            if folder not in (None, root.path):
                continue
            before = filtering.rules_of(self._settings(), root.path)
            after = (wanted, *before[1:]) if folder is None else (before[0], wanted)
            now, then = self._judgement(root.path, before), self._judgement(root.path, after)
            for entry in self._library.lookup.placed(root.id):
                sentence = then(entry)
                if entry.left_out:
                    # Links and the like are left out by no rule: they do not come.
                    yield _Change(entry, None) if sentence is None and now(entry) is not None else None
                else:
                    yield _Change(entry, sentence) if sentence is not None else None

    def _judgement(self, root: str, chosen: Sequence[FileRules]) -> Callable[[Placed], str | None]:
        why_not = filtering.judge(chosen, self._kind_of)
        never = [portable(self._library.folder)]
        rules = Rules.for_root(root, filtering.patterns(chosen), never=never, why_not=why_not)

        def judged(entry: Placed) -> str | None:
            sentence = rules.verdict(entry.path, entry.is_folder)
            if sentence is None and not entry.is_folder:
                sentence = rules.why_not(FileStamp(entry.path, entry.size, 0))
            return sentence

        return judged
