"""Everything the engine can ever tell the outside, once and typed."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from indexer.records import Answer, FileState, FolderStatus, ModelState, Status


class Event(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of all events."""


class Answered(Event, frozen=True):
    """An answer to question `number`; more follow until `final`, each complete in itself."""

    number: int
    answer: Answer
    final: bool


class QuestionFailed(Event, frozen=True):
    """Question `number` could not be answered, and why; `sentence` is for the user."""

    number: int
    sentence: str


class FileChanged(Event, frozen=True):
    """A file reached a new state: it can be found, failed, or left the library (`state` None).

    The last is told of files whose preview somebody asked for lately.
    """

    path: str
    state: FileState | None
    sentence: str | None = None


class FoldersChanged(Event, frozen=True):
    """The list of folders or the progress of one of them changed."""

    folders: tuple[FolderStatus, ...]


class StatusChanged(Event, frozen=True):
    """Sent at most a few times a second while anything moves."""

    status: Status


class ModelChanged(Event, frozen=True):
    """The meaning lane became available, or says why it is not."""

    state: ModelState
    sentence: str | None = None


class Exploring(Event, frozen=True):
    """How far exploring job `number` is: a phrase for the user and a share from 0 to 1; sent to the face that asked."""

    number: int
    stage: str
    done: float


class MapRefined(Event, frozen=True):
    """The map has a better layout than the last one that was given out."""


class FaceWanted(Event, frozen=True):
    """Somebody asks the running desktop to show itself: `what` is "window", "quick" or "quit"."""

    what: str
    question: str | None = None


class Stopping(Event, frozen=True):
    """The engine is about to end; faces should not start another one because of it."""

    sentence: str


AnyEvent: TypeAlias = (
    Answered
    | QuestionFailed
    | FileChanged
    | FoldersChanged
    | StatusChanged
    | ModelChanged
    | FaceWanted
    | Exploring
    | MapRefined
    | Stopping
)
