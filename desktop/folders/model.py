"""What a person needs to know of each folder, worked out without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath

from desktop import wording
from desktop.languages import translatable, translate
from desktop.said import in_own_words
from indexer import records
from indexer.records import FileState, FolderState

_READ = (FileState.searchable, FileState.partly, FileState.skipped, FileState.failed)
_COUNTED = (
    (FileState.searchable, translatable("folders", "{number} searchable")),
    (FileState.partly, translatable("folders", "{number} partly read")),
    (FileState.waiting, translatable("folders", "{number} waiting")),
    (FileState.skipped, translatable("folders", "{number} skipped")),
    (FileState.failed, translatable("folders", "{number} failed")),
    (FileState.offline, translatable("folders", "{number} out of reach")),
)


@dataclass(frozen=True)
class FolderRow:
    """One folder in words; `share` is how much of it has been read, from 0 to 1."""

    path: str
    name: str
    where: str
    state: FolderState
    headline: str
    counts: str
    share: float
    now: str = ""
    note: str = ""


def folder_rows(folders: Iterable[records.FolderStatus], reading_now: Iterable[str] = ()) -> tuple[FolderRow, ...]:
    """The rows of the folder page, in the order of the library."""
    now = tuple(reading_now)
    return tuple(_row(folder, now) for folder in folders)


def _row(folder: records.FolderStatus, now: tuple[str, ...]) -> FolderRow:
    counts = {state: folder.counts.get(state.value, 0) for state in FileState}
    read, reachable = sum(counts[state] for state in _READ), sum(counts.values()) - counts[FileState.offline]
    return FolderRow(
        path=folder.path,
        name=wording.file_name(folder.path),
        where=wording.parent(folder.path),
        state=folder.state,
        headline=_headline(folder.state, read, reachable),
        counts=wording.dotted(
            *(translate("folders", word).format(number=wording.count(counts[s])) for s, word in _COUNTED if counts[s])
        ),
        share=read / reachable if reachable else float(folder.state is not FolderState.reading),
        now=_now(folder, now),
        note=in_own_words(folder.note or ""),
    )


def _headline(state: FolderState, read: int, reachable: int) -> str:
    match state:
        case FolderState.watched:
            return translate("folders", "Up to date")
        case FolderState.offline:
            return translate("folders", "Out of reach: its files stay findable until it is back")
        case FolderState.reading:
            if not reachable:
                return translate("folders", "Looking around")
            return translate("folders", "Reading {count} of %n files", "", reachable).format(count=wording.count(read))


def _now(folder: records.FolderStatus, reading_now: tuple[str, ...]) -> str:
    if folder.state is not FolderState.reading:
        return ""
    inside = (path for path in reading_now if PurePath(path).is_relative_to(PurePath(folder.path)))
    return next((wording.file_name(path) for path in inside), "")


def proposals(candidates: Iterable[str], is_folder: Callable[[str], bool]) -> tuple[str, ...]:
    """The folders worth proposing: those that exist, each once, none inside another one."""
    found = dict.fromkeys(path for path in candidates if path and is_folder(path))
    return tuple(path for path in found if not any(_inside(path, other) for other in found))


def _inside(path: str, other: str) -> bool:
    return path != other and PurePath(path).is_relative_to(PurePath(other))
