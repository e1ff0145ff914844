"""Settings, and the model among them."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.records import Choice, ModelEstimate
from indexer.service.protocol.request import Request


class GetSettings(Request[tuple[Choice, ...]], frozen=True):
    """Every setting, in the order in which to show them."""

    result: ClassVar[Any] = tuple[Choice, ...]


class ChangeSettings(Request[tuple[str, ...]], frozen=True):
    """Change settings by their names, all or none; None stands for the default.

    The reply is sentences about what applies only from the next start. Refused with a sentence if a value cannot be.
    """

    result: ClassVar[Any] = tuple[str, ...]
    changes: dict[str, Any]


class ResetSettings(Request[tuple[str, ...]], frozen=True):
    """Every setting gets its default; the reply is that of ChangeSettings."""

    result: ClassVar[Any] = tuple[str, ...]


class ExportSettings(Request[str], frozen=True):
    """What differs from the defaults, as JSON."""

    result: ClassVar[Any] = str


class ImportSettings(Request[tuple[str, ...]], frozen=True):
    """Take the settings that ExportSettings gave, in place of all there are; the reply is that of ChangeSettings."""

    result: ClassVar[Any] = tuple[str, ...]
    text: str


class EstimateModel(Request[ModelEstimate], frozen=True):
    """What it would mean to choose another model, by its name or folder; refused if there is no such model."""

    result: ClassVar[Any] = ModelEstimate
    model: str


AnyRequest: TypeAlias = GetSettings | ChangeSettings | ResetSettings | ExportSettings | ImportSettings | EstimateModel
