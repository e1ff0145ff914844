"""Faces and the engine's own life."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.service.protocol.request import Request


class Hello(Request[Any], frozen=True):
    """The first message of a face: "window", "cli" or "agent". Only one window per library is accepted."""

    result: ClassVar[Any] = str
    protocol: int
    face: str
    pid: int


class ShowFace(Request[bool], frozen=True):
    """Ask the running desktop to show itself ("window", "quick", "quit"); false when there is none."""

    result: ClassVar[Any] = bool
    what: str
    question: str | None = None


class Stay(Request[None], frozen=True):
    """Keep the engine running after the last face has left, or no longer."""

    on: bool = True


class RestartEngine(Request[None], frozen=True):
    """End the engine; the faces start the next one, which goes by all settings."""


class Stop(Request[None], frozen=True):
    """End the engine."""


AnyRequest: TypeAlias = Hello | ShowFace | Stay | RestartEngine | Stop
