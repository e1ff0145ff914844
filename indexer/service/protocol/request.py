"""What every request is: a question or an order of a face to the engine, and the type of its reply."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

import msgspec

Result = TypeVar("Result")


class Request(msgspec.Struct, Generic[Result], frozen=True, tag=True, omit_defaults=True):
    """Base of all requests; the type parameter is what `Client.call` gives back."""

    result: ClassVar[Any] = None
