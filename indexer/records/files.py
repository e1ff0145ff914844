"""What the disk and the catalog say about files and folders."""

from __future__ import annotations

import os
from enum import StrEnum

from indexer.records.record import Record

# Windows keeps the time of creation in its place.
_TELLS_CHANGES = os.name == "posix"


class FileStamp(Record, frozen=True):
    """A file as a walk saw it. `path` is portable text (see `locations.portable`).

    `changed_ns` is when anything about the file last changed, its name and rights included, which no program can
    set back; 0 where the system does not tell.
    """

    path: str
    size: int
    modified_ns: int
    changed_ns: int = 0

    @classmethod
    def of(cls, path: str, status: os.stat_result) -> FileStamp:
        return cls(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns if _TELLS_CHANGES else 0)

    def agrees(self, size: int, modified_ns: int, changed_ns: int) -> bool:
        """Whether these are the stamp of the same content, as far as stamps can tell."""
        same = (self.size, self.modified_ns) == (size, modified_ns)
        return same and (self.changed_ns == changed_ns or not (self.changed_ns and changed_ns))


# Why a file that is in the library by name only was not read.
CLOUD = "is only in the cloud; reading it would download it"


class FileState(StrEnum):
    """The one state that every seen file is in (design, section 7)."""

    searchable = "searchable"
    waiting = "waiting"
    partly = "partly"
    skipped = "skipped"
    failed = "failed"
    offline = "offline"


class FileRules(Record, frozen=True):
    """What the person wants left out of what lies in a folder, or in all of them.

    `exclude` are patterns as in `.gitignore`; `include` are patterns of what counts although Hunch itself would leave
    it out. `skip_kinds` are kinds of files ("code", "archive"), `largest` the size in bytes above which a file is left
    out, 0 for none.
    """

    exclude: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    skip_kinds: tuple[str, ...] = ()
    largest: int = 0


class FolderState(StrEnum):
    watched = "watched"
    reading = "reading"
    offline = "offline"


class FolderStatus(Record, frozen=True):
    """One indexed folder and how far it is; `counts` has one entry per `FileState` that occurs.

    `files_per_second` is the rate of the last seconds; `seconds_left` an estimate until all of it has been read, or
    None where there is nothing to read or no rate to go by.
    """

    path: str
    state: FolderState
    counts: dict[str, int] = {}
    note: str | None = None
    files_per_second: float = 0.0
    seconds_left: float | None = None


class Survey(Record, frozen=True):
    """What a folder holds before it is added, by the rules as they are: `size` in bytes, `kinds` to counts.

    `words_seconds` and `exact_seconds` estimate the times until everything in it can be found by words and by
    exact meaning. Not `whole`: there was only time to look at a part.
    """

    path: str
    files: int
    size: int
    kinds: dict[str, int] = {}
    words_seconds: float = 0.0
    exact_seconds: float = 0.0
    whole: bool = True


class Problem(Record, frozen=True):
    """A file that is failed, partly read or skipped, with the reason in one sentence."""

    path: str
    state: FileState
    kind: str
    sentence: str
    since: float
