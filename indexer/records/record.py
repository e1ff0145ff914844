"""The base of every value that travels between rooms and over the wire."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

PassageId: TypeAlias = int
FileId: TypeAlias = int


class Record(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=False):
    """Base of every travelling value; unknown fields are ignored so that old faces can read new answers."""
