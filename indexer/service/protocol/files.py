"""Single files: what is in them, what is wrong with them, and what a person wants done with one."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.records import Part, Preview, Problem
from indexer.service.protocol.request import Request


class GetPreview(Request[Preview], frozen=True):
    """What to show of a file, opened at a passage; `question` decides what is lit."""

    result: ClassVar[Any] = Preview
    path: str
    passage: int | None = None
    question: str = ""


class GetParts(Request[tuple[Part, ...]], frozen=True):
    """What lies inside a file of the library: attachments of a mail, members of an archive, files in a document."""

    result: ClassVar[Any] = tuple[Part, ...]
    path: str


class CopyPart(Request[None], frozen=True):
    """Write a part of a file to `to`, a whole path where no file is; refused if the part is not there any more."""

    path: str
    part: Part
    to: str


class Opened(Request[None], frozen=True):
    """A file was opened out of an answer: what else lies in its folder becomes exact sooner."""

    path: str


class GetProblems(Request[tuple[Problem, ...]], frozen=True):
    """Failed, partly read and skipped files, newest first, `limit` at most."""

    result: ClassVar[Any] = tuple[Problem, ...]
    limit: int = 10_000


class Retry(Request[None], frozen=True):
    """Read a failed or partly read file once more."""

    path: str


class Unlock(Request[None], frozen=True):
    """Keep the password of a locked file in the system's keyring and read the file; refused if it opens nothing."""

    path: str
    password: str


class Lock(Request[None], frozen=True):
    """Forget the password of a file, and what was read with it."""

    path: str


AnyRequest: TypeAlias = GetPreview | GetParts | CopyPart | Opened | GetProblems | Retry | Unlock | Lock
