"""Answers what faces ask about folders and single files, and does with them what people want done."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from indexer.errors import FolderRefused, WorldError
from indexer.filtering import patterns
from indexer.library import Library
from indexer.locations import displayed, portable
from indexer.previewing import preview
from indexer.records import FolderStatus, Preview, Problem, Survey
from indexer.service import protocol as p
from indexer.settings import Settings
from indexer.surveying import Surveyor, examples
from indexer.syncing import Sync
from indexer.unlocking import Reads, lock, unlock

# Titles to make example questions from: the newest documents are the ones a person remembers.
_TITLES = 300
# More previews than are open at once.
_LOOKED_AT = 32


class Filing:
    """`kept` is called when folders were added or removed, `changed` when a file is to be read again."""

    def __init__(
        self,
        library: Library,
        sync: Sync,
        surveyor: Surveyor,
        read: Reads,
        settings: Callable[[], Settings],
        *,
        folders: Callable[[], tuple[FolderStatus, ...]],
        kept: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._library, self._sync, self._surveyor, self._read = library, sync, surveyor, read
        self._settings, self._folders, self._kept, self._changed = settings, folders, kept, changed
        self._unlocking = ThreadPoolExecutor(1, "unlocking")
        # The last files that somebody looked at; replaced as a whole, since other threads ask for it.
        self.looked_at: tuple[str, ...] = ()

    def close(self) -> None:
        self._surveyor.close()
        self._unlocking.shutdown(wait=False, cancel_futures=True)

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {
            p.AddFolder: self._add,
            p.RemoveFolder: self._remove,
            p.ListFolders: lambda face, request: self._folders(),
            p.SurveyFolder: self._survey,
            p.GetExamples: lambda face, request: examples(self._library.lookup.titles(_TITLES), request.limit),
            p.GetProblems: self._problems,
            p.GetPreview: self._preview,
            p.Opened: lambda face, request: self._library.catalog.opened(portable(request.path)),
            p.Retry: self._retry,
            p.Unlock: self._unlock,
            p.Lock: self._lock,
        }

    def _add(self, face: object, request: p.AddFolder) -> FolderStatus:
        if not os.path.isabs(os.path.expanduser(request.path)):
            raise FolderRefused(f"“{displayed(request.path)}” is not a whole path.")
        path = portable(request.path)
        root = self._sync.holder(path) if request.or_known else None
        if root is None:
            root = self._sync.add(path)
            self._kept()
        return next(folder for folder in self._folders() if folder.path == root.path)

    def _remove(self, face: object, request: p.RemoveFolder) -> None:
        self._sync.remove(portable(request.path))
        self._kept()

    def _survey(self, face: object, request: p.SurveyFolder) -> Future[Survey]:
        return self._surveyor.survey(request.path, patterns([self._settings().rules]))

    def _preview(self, face: object, request: p.GetPreview) -> Preview:
        self.looked_at = (*self.looked_at[1 - _LOOKED_AT :], request.path)
        return preview(self._library, request.path, request.passage, request.question)

    def _problems(self, face: object, request: p.GetProblems) -> tuple[Problem, ...]:
        return tuple(self._library.lookup.problems(request.limit))

    def _retry(self, face: object, request: p.Retry) -> None:
        if not self._library.catalog.retry(portable(request.path)):
            raise WorldError(f"{displayed(request.path)} is not a file of this library.")
        self._changed()

    def _unlock(self, face: object, request: p.Unlock) -> Future[None]:
        return self._unlocking.submit(self._try_password, portable(request.path), request.password)

    def _try_password(self, path: str, password: str) -> None:
        unlock(path, password, self._library.catalog, self._library.lookup, self._read)
        self._changed()

    def _lock(self, face: object, request: p.Lock) -> None:
        lock(portable(request.path), self._library.catalog)
        self._changed()
