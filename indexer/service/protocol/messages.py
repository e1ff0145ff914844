"""The frames that carry requests to the engine, and replies and events back; no pickle."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from indexer.events import AnyEvent
from indexer.service.protocol import exploring, faces, files, folders, labels, library, questions, settings

# Raised whenever an old face and a new engine would misunderstand each other.
PROTOCOL = 1
# A message longer than this is refused and its sender disconnected.
LONGEST_MESSAGE = 64 * 2**20

AnyRequest: TypeAlias = (
    exploring.AnyRequest
    | faces.AnyRequest
    | files.AnyRequest
    | folders.AnyRequest
    | labels.AnyRequest
    | library.AnyRequest
    | questions.AnyRequest
    | settings.AnyRequest
)


class Call(msgspec.Struct, frozen=True, tag=True):
    """Face to engine: a request with the number its reply will carry."""

    id: int
    request: AnyRequest


class Reply(msgspec.Struct, frozen=True, tag=True):
    """Engine to face: the result of call `id`, still encoded, because its type depends on the request."""

    id: int
    result: msgspec.Raw = msgspec.Raw(b"\xc0")


class Refusal(msgspec.Struct, frozen=True, tag=True):
    """Engine to face: call `id` failed; `kind` names the error class, `sentence` is for the user."""

    id: int
    kind: str
    sentence: str


class Notice(msgspec.Struct, frozen=True, tag=True):
    """Engine to face: something happened."""

    event: AnyEvent


ToEngine: TypeAlias = Call
ToFace: TypeAlias = Reply | Refusal | Notice
