"""Folders of the library, and the rules that say what counts in them."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.records import FileRules, FolderStatus, RulesPreview, Survey
from indexer.service.protocol.request import Request


class AddFolder(Request[FolderStatus], frozen=True):
    """Index a folder; with `or_known`, one that the library holds already is not refused, but the one that holds it."""

    result: ClassVar[Any] = FolderStatus
    path: str
    or_known: bool = False


class SurveyFolder(Request[Survey], frozen=True):
    """Look at a folder without adding it; refused as adding it would be."""

    result: ClassVar[Any] = Survey
    path: str


class RemoveFolder(Request[None], frozen=True):
    path: str


class ListFolders(Request[tuple[FolderStatus, ...]], frozen=True):
    result: ClassVar[Any] = tuple[FolderStatus, ...]


class PreviewRules(Request[RulesPreview], frozen=True):
    """What rules would change if they held for one folder, or for all where `folder` is None; nothing is changed.

    A newer one of these makes an older one be refused.
    """

    result: ClassVar[Any] = RulesPreview
    rules: FileRules
    folder: str | None = None


class LeaveOut(Request[tuple[str, ...]], frozen=True):
    """From now on this file or folder does not count: it leaves the library."""

    result: ClassVar[Any] = tuple[str, ...]
    path: str


class TakeIn(Request[tuple[str, ...]], frozen=True):
    """From now on this file or folder counts, although a pattern leaves it out."""

    result: ClassVar[Any] = tuple[str, ...]
    path: str


AnyRequest: TypeAlias = AddFolder | SurveyFolder | RemoveFolder | ListFolders | PreviewRules | LeaveOut | TakeIn
